//! What the tests need beyond Rust: looked for by what it does, installed by Debian's name for it.

use std::path::{Path, PathBuf};
use std::process::Command;

use crate::sh::{self, Result};

/// The oldest Node.js that the browser tests run on.
const NODE: u32 = 18;

/// One thing to have: whether it is here, the packages that bring it, and what for.
struct Need {
    what: String,
    packages: &'static [&'static str],
    why: &'static str,
    here: fn() -> bool,
}

/// What the Rust tests need besides cargo.
pub(crate) fn for_rust(may_install: bool) -> Result {
    for_peers(may_install)?;
    cargo_tool("cargo-nextest", "runs the Rust tests, each in a process of its own", may_install)
}

/// What `cargo xtask peers` starts.
pub(crate) fn for_peers(may_install: bool) -> Result {
    system(
        &[
            postgresql(),
            Need {
                what: "aiosmtpd".into(),
                packages: &["python3-aiosmtpd"],
                why: "a mail server written by others, for the tests to send to",
                here: || sh::output(Command::new(SYSTEM_PYTHON).args(["-c", "import aiosmtpd"])).is_some(),
            },
        ],
        may_install,
    )
}

/// What the browser tests need besides the application.
pub(crate) fn for_browser(may_install: bool) -> Result {
    system(
        &[
            postgresql(),
            Need {
                what: "Chromium".into(),
                packages: &["chromium"],
                why: "the browser that walks through the pages (or name yours in CHROMIUM)",
                here: || chromium().is_some(),
            },
            Need {
                what: format!("Node.js {NODE} or newer"),
                packages: &["nodejs"],
                why: "runs Playwright, which drives the browser",
                here: || node_version().is_some_and(|version| version >= NODE),
            },
            Need {
                what: "npm".into(),
                packages: &["npm"],
                why: "fetches Playwright and axe-core, at the versions in e2e/package-lock.json",
                here: || sh::find("npm").is_some(),
            },
        ],
        may_install,
    )?;
    npm_packages(may_install)
}

/// Debian's Python, which sees the modules that Debian's packages bring; another one that is first on
/// the PATH does not.
pub(crate) const SYSTEM_PYTHON: &str = "/usr/bin/python3";

/// Where PostgreSQL's own programs are: Debian keeps `initdb` and `postgres` off the PATH, one folder
/// for each version.
pub(crate) fn postgresql_programs() -> Option<PathBuf> {
    let versions = std::fs::read_dir("/usr/lib/postgresql").into_iter().flatten().flatten();
    let newest = versions
        .filter_map(|folder| {
            Some((folder.file_name().to_str()?.parse::<u32>().ok()?, folder.path().join("bin")))
        })
        .filter(|(_, programs)| programs.join("initdb").is_file())
        .max();
    match newest {
        Some((_, programs)) => Some(programs),
        None => sh::find("initdb").and_then(|file| file.parent().map(Path::to_path_buf)),
    }
}

/// The browser to drive: the one named in `CHROMIUM`, else the system's.
pub(crate) fn chromium() -> Option<PathBuf> {
    match std::env::var_os("CHROMIUM") {
        Some(named) => Some(PathBuf::from(named)).filter(|file| file.is_file()),
        None => sh::find("chromium"),
    }
}

/// Installs a cargo subcommand from source unless it is here.
pub(crate) fn cargo_tool(name: &str, why: &str, may_install: bool) -> Result {
    if has_cargo_tool(name) {
        return Ok(());
    }
    if !may_install {
        return Err(format!("missing: {name} ({why}): cargo install --locked {name}").into());
    }
    eprintln!("Installing {name}, which {why}. It is compiled from source: some minutes, once.");
    sh::run(&mut sh::cargo(&format!("install --locked {name}")))
}

/// Whether a cargo subcommand is installed.
pub(crate) fn has_cargo_tool(name: &str) -> bool {
    let subcommand = name.trim_start_matches("cargo-");
    sh::output(&mut sh::cargo(&format!("{subcommand} --version"))).is_some()
}

fn postgresql() -> Need {
    Need {
        what: "PostgreSQL".into(),
        packages: &["postgresql"],
        why: "the tests run on it as well as on SQLite, in a server of their own that listens on 127.0.0.1 only",
        here: || postgresql_programs().is_some() && sh::find("psql").is_some(),
    }
}

fn node_version() -> Option<u32> {
    sh::output(Command::new("node").arg("--version"))?.trim_start_matches('v').split('.').next()?.parse().ok()
}

/// Installs what is missing with apt, saying what and why, then looks again.
fn system(needs: &[Need], may_install: bool) -> Result {
    let missing: Vec<&Need> = needs.iter().filter(|need| !(need.here)()).collect();
    if missing.is_empty() {
        return Ok(());
    }
    let mut list = String::new();
    for need in &missing {
        list += &format!("\n  {}: {} (package {})", need.what, need.why, need.packages.join(", "));
    }
    if !may_install {
        return Err(format!("missing:{list}").into());
    }
    if sh::find("apt-get").is_none() {
        return Err(format!("missing, and without apt-get yours to install:{list}").into());
    }
    eprintln!("Installing with apt-get:{list}");
    apt_get(&["update", "--quiet"])?;
    let mut install = vec!["install", "--yes", "--no-install-recommends", "--quiet"];
    install.extend(missing.iter().flat_map(|need| need.packages));
    apt_get(&install)?;

    let still: Vec<&str> =
        missing.iter().filter(|need| !(need.here)()).map(|need| need.what.as_str()).collect();
    if still.is_empty() {
        return Ok(());
    }
    Err(format!("apt-get went well, yet this is still missing, perhaps too old: {}", still.join(", ")).into())
}

fn apt_get(args: &[&str]) -> Result {
    let mut command = if sh::is_root() {
        sh::command("env")
    } else if sh::find("sudo").is_some() {
        let mut sudo = sh::command("sudo");
        sudo.arg("env");
        sudo
    } else {
        return Err(format!("run this as root, then try again: apt-get {}", args.join(" ")).into());
    };
    command.arg("DEBIAN_FRONTEND=noninteractive").arg("apt-get");
    // Another apt may be at work, such as the daily update.
    sh::run(command.args(["-o", "DPkg::Lock::Timeout=600", "-o", "Dpkg::Use-Pty=0"]).args(args))
}

/// `npm ci`, unless what it would install is installed.
fn npm_packages(may_install: bool) -> Result {
    let e2e = sh::root().join("e2e");
    let age = |file: &str| e2e.join(file).metadata().and_then(|file| file.modified()).ok();
    let installed = age("node_modules/.package-lock.json");
    if installed.is_some() && installed >= age("package-lock.json") && installed >= age("package.json") {
        return Ok(());
    }
    if !may_install {
        return Err("missing: the browser tests' packages: npm ci in e2e".into());
    }
    eprintln!("Installing Playwright and axe-core into e2e/node_modules (no browser is downloaded).");
    sh::run(sh::command("npm").args(["ci", "--no-audit", "--no-fund"]).current_dir(e2e))
}
