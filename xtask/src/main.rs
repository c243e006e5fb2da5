//! The project's own chores, run as `cargo xtask …`. Standard library only, so that it compiles in a
//! second on a machine that has nothing but Rust.

use std::process::ExitCode;

#[cfg(not(feature = "data"))]
mod again;
#[cfg(feature = "data")]
mod basemap;
mod deny;
#[cfg(feature = "data")]
mod gazetteer;
mod install;
mod matching;
mod peers;
mod sh;
mod test;

const USAGE: &str = "\
usage: cargo xtask <chore>

  test [--only PART]… [--no-install]
        everything CI checks: fmt, lines, clippy, rust, doc, deny, browser.
        Installs what is missing and starts a private PostgreSQL and mail server for the tests.
        --only PART    only this part; may be given several times
        --no-install   stop and say what is missing instead of installing it
  peers -- COMMAND…
        the same PostgreSQL and mail server around one command, such as
        cargo xtask peers -- cargo nextest run -p entraide sign_in
  deny [--no-advisories]
        licences, banned crates, sources and known vulnerabilities of every dependency
  bench [--json FILE]
        the figures of the README, each beside a reference measured in the same run
  bench matching [--instance DIR] [--json FILE] [--reference]
        the best plan for the people in DIR, or for made-up ones in three sizes
        --reference    OR-Tools' plan for them beside it
  gazetteer [--sources DIR]
        builds the table of places that the crate geo embeds
  basemap [--sources DIR]
        builds the background of the map
";

fn main() -> ExitCode {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let rest = args.get(1..).unwrap_or_default();
    let done = match args.first().map(String::as_str) {
        Some("test") => test::run(rest),
        Some("peers") => peers::run(rest),
        Some("deny") => deny::run(rest),
        Some("bench") if rest.first().is_some_and(|what| what == "matching") => matching::run(&rest[1..]),
        Some("bench") => bench(rest),
        #[cfg(feature = "data")]
        Some("gazetteer") => gazetteer::run(rest),
        #[cfg(feature = "data")]
        Some("basemap") => basemap::run(rest),
        #[cfg(not(feature = "data"))]
        Some("gazetteer" | "basemap") => again::with_data(),
        Some("help" | "--help" | "-h") => {
            print!("{USAGE}");
            Ok(())
        }
        _ => Err(USAGE.into()),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

/// The figures come from a benchmark of the application; this only passes the arguments on.
fn bench(args: &[String]) -> Result<(), Box<dyn std::error::Error>> {
    let mut args = args.to_vec();
    // Cargo runs a benchmark in its package's folder; a relative file is meant from here.
    if let Some(file) = args.iter().position(|arg| arg == "--json").and_then(|at| args.get_mut(at + 1)) {
        *file = std::env::current_dir()?.join(&*file).display().to_string();
    }
    let status = std::process::Command::new(env!("CARGO"))
        .args(["bench", "--package", "entraide", "--bench", "figures", "--"])
        .args(args)
        .status()?;
    if status.success() { Ok(()) } else { Err("the benchmark failed".into()) }
}
