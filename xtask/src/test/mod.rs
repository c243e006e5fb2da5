//! `cargo xtask test`: everything CI checks, on a machine that may have nothing but Rust.

use std::time::{Duration, Instant};

use crate::install;
use crate::peers::Peers;
use crate::sh::{self, Result};

mod lines;
mod parts;
mod tally;

use parts::Part;
use tally::Tally;

/// How a part ended.
enum End {
    Passed,
    Failed(String),
    Skipped(String),
}

/// What the parts share.
struct Run {
    parts: Vec<Part>,
    peers: Peers,
    /// On CI output is for a log and nothing is tried twice.
    ci: bool,
    tests: Tally,
}

pub(crate) fn run(args: &[String]) -> Result {
    let (parts, may_install) = parse(args)?;
    let started = Instant::now();

    heading("what the tests need");
    if parts.contains(&Part::Rust) {
        install::for_rust(may_install)?;
    }
    if parts.contains(&Part::Browser) {
        install::for_browser(may_install)?;
    }
    let mut run =
        Run { peers: peers(&parts)?, parts, ci: std::env::var_os("CI").is_some(), tests: Tally::default() };
    eprintln!("All here.");

    let mut ends = Vec::new();
    for part in run.parts.clone() {
        heading(part.name());
        let started = Instant::now();
        // Later parts run all the same: one run shows all there is to mend.
        let end = part.run(&mut run).unwrap_or_else(|error| {
            eprintln!("{error}");
            End::Failed(error.to_string())
        });
        ends.push((part, end, started.elapsed()));
    }
    summarise(&ends, started.elapsed(), run.tests)
}

fn parse(args: &[String]) -> Result<(Vec<Part>, bool)> {
    let mut only = Vec::new();
    let mut may_install = true;
    let mut args = args.iter();
    while let Some(arg) = args.next() {
        match arg.as_str() {
            "--only" => {
                let name = args.next().map_or("", String::as_str);
                let known = || Part::ALL.map(Part::name).join(", ");
                let part = Part::named(name).ok_or_else(|| format!("--only takes one of: {}", known()))?;
                only.push(part);
            }
            "--no-install" => may_install = false,
            other => return Err(format!("unknown: {other} (cargo xtask help)").into()),
        }
    }
    let wanted = |part: &Part| only.is_empty() || only.contains(part);
    Ok((Part::ALL.into_iter().filter(wanted).collect(), may_install))
}

/// The servers that these parts talk to.
fn peers(parts: &[Part]) -> Result<Peers> {
    if parts.contains(&Part::Rust) {
        return Peers::start();
    }
    let mut peers = Peers::default();
    if parts.contains(&Part::Browser) {
        peers.start_postgres()?;
    }
    Ok(peers)
}

fn heading(text: &str) {
    eprintln!("\n=== {text} ===");
}

/// Tells how each part went, and ends with the plain count of tests that people and machines look for.
fn summarise(ends: &[(Part, End, Duration)], took: Duration, mut tests: Tally) -> Result {
    heading("summary");
    let mut failed = Vec::new();
    for (part, end, took) in ends {
        let (mark, why) = match end {
            End::Passed => ("passed", String::new()),
            End::Skipped(why) => ("skipped", format!("  {why}")),
            End::Failed(why) => {
                failed.push(part.name());
                if !part.counts_tests() {
                    tests.failed += 1;
                }
                ("FAILED", format!("  {why}"))
            }
        };
        eprintln!("{:8} {mark:8} {:6.1} s{why}", part.name(), took.as_secs_f32());
    }
    eprintln!("{:8} {:8} {:6.1} s", "in all", "", took.as_secs_f32());
    if failed.is_empty() {
        println!("{tests}");
        return Ok(());
    }
    Err(format!("failed: {}\n{tests}", failed.join(", ")).into())
}

/// Runs a command whose output tells how many tests passed.
fn run_tests(command: &mut std::process::Command, tests: &mut Tally) -> Result {
    let before = *tests;
    let done = sh::run_and_look(command, |line| tests.look(line));
    // A run that broke before it came to its tests has failed nevertheless.
    if done.is_err() && tests.failed == before.failed {
        tests.failed += 1;
    }
    done
}

#[cfg(test)]
mod tests {
    use super::*;

    fn args(line: &str) -> Vec<String> {
        line.split_whitespace().map(str::to_owned).collect()
    }

    #[test]
    fn without_arguments_every_part_runs() {
        let (parts, may_install) = parse(&[]).unwrap();
        assert_eq!(parts, Part::ALL);
        assert!(may_install);
    }

    #[test]
    fn chosen_parts_keep_their_order() {
        let (parts, may_install) = parse(&args("--only rust --no-install --only fmt")).unwrap();
        assert_eq!(parts, [Part::Fmt, Part::Rust]);
        assert!(!may_install);
    }

    #[test]
    fn an_unknown_part_is_told_the_known_ones() {
        let error = parse(&args("--only rsut")).unwrap_err().to_string();
        assert!(error.contains("clippy, rust"), "{error}");
        assert!(parse(&args("--fast")).is_err());
    }
}
