//! The parts, cheapest first, and so that each finds what the one before has compiled.

use super::{End, Run, lines, run_tests};
use crate::sh::{self, Result};
use crate::{deny, install};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Part {
    Fmt,
    Lines,
    Clippy,
    Rust,
    Doc,
    Deny,
    Browser,
}

impl Part {
    pub(super) const ALL: [Self; 7] =
        [Self::Fmt, Self::Lines, Self::Clippy, Self::Rust, Self::Doc, Self::Deny, Self::Browser];

    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Fmt => "fmt",
            Self::Lines => "lines",
            Self::Clippy => "clippy",
            Self::Rust => "rust",
            Self::Doc => "doc",
            Self::Deny => "deny",
            Self::Browser => "browser",
        }
    }

    pub(super) fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|part| part.name() == name)
    }

    /// Whether its failures are in the count of tests already.
    pub(super) fn counts_tests(self) -> bool {
        matches!(self, Self::Rust | Self::Browser)
    }

    pub(super) fn run(self, run: &mut Run) -> Result<End> {
        match self {
            Self::Fmt => sh::run(&mut sh::cargo("fmt --all --check"))?,
            Self::Lines => lines::check()?,
            Self::Clippy => {
                sh::run(&mut sh::cargo("clippy --workspace --all-features --all-targets -- -D warnings"))?;
            }
            Self::Rust => rust(run)?,
            Self::Doc => {
                let mut doc = sh::cargo("doc --workspace --all-features --no-deps --document-private-items");
                sh::run(doc.env("RUSTDOCFLAGS", "-D warnings"))?;
            }
            Self::Deny => {
                if !install::has_cargo_tool("cargo-deny") {
                    return Ok(End::Skipped(
                        "cargo-deny is not installed; `cargo xtask deny` compiles it".into(),
                    ));
                }
                sh::run(&mut sh::cargo(deny::OFFLINE))?;
            }
            Self::Browser => browser(run)?,
        }
        Ok(End::Passed)
    }
}

fn rust(run: &mut Run) -> Result {
    let mut nextest = sh::cargo("nextest run --workspace --all-features --no-fail-fast");
    if run.ci {
        nextest.args(["--profile", "ci"]);
    }
    // One more than there are cores: many a test waits for a database.
    let cores = std::thread::available_parallelism()?;
    nextest.arg("--test-threads").arg((cores.get() + 1).to_string());
    run.peers.tell(&mut nextest);
    let units = run_tests(&mut nextest, &mut run.tests);
    // nextest leaves out the examples in the documentation.
    let mut examples = sh::cargo("test --workspace --all-features --doc");
    run.peers.tell(&mut examples);
    let examples = run_tests(&mut examples, &mut run.tests);
    units.and(examples)
}

fn browser(run: &mut Run) -> Result {
    let e2e = sh::root().join("e2e");
    // With the Rust tests the same set of packages is asked for as there, lest cargo choose other features
    // for their dependencies and compile half of them again.
    let build = match run.parts.contains(&Part::Rust) {
        true => "build --workspace --all-features --bins --tests",
        false => "build --package entraide --bin entraide",
    };
    let programs = e2e.join("node_modules/.bin");
    let built = sh::run(&mut sh::cargo(build))
        .and_then(|()| sh::run(sh::command(programs.join("tsc")).current_dir(&e2e)));
    if built.is_err() {
        run.tests.failed += 1;
    }
    built?;

    let mut playwright = sh::command(programs.join("playwright"));
    playwright.arg("test").current_dir(&e2e);
    // cargo puts all binaries of a profile into the folder this one is in.
    playwright.env("ENTRAIDE", std::env::current_exe()?.with_file_name("entraide"));
    playwright.env("CHROMIUM", install::chromium().ok_or("no Chromium here")?);
    run.peers.tell(&mut playwright);
    run_tests(&mut playwright, &mut run.tests)
}
