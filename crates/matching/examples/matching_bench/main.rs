//! What `cargo xtask bench matching` measures: each run does one thing, in a process of its own, and prints
//! what came of it as lines of `name value`.
//!
//! - `make DIR HELPERS SEED`: writes an instance of so many helpers and half as many asks
//! - `plan DIR`: the candidates and the best plan, proven
//! - `live DIR`: changes to that plan, one by one, and whether it is then what a plan made anew is
//! - `nearest DIR`: the candidates alone, beside kiddo and rstar

mod instance;
mod live;
mod make;
mod nearest;
mod plan;

use std::error::Error;

/// Of each ask so many helpers, within so many metres, are looked at.
const NEAREST: usize = 20;
const WITHIN_M: f64 = 5000.0;

fn main() -> Result<(), Box<dyn Error>> {
    let args: Vec<String> = std::env::args().skip(1).collect();
    match args.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        ["make", folder, helpers, seed] => make::run(folder.as_ref(), helpers.parse()?, seed.parse()?),
        ["plan", folder] => plan::run(folder.as_ref()),
        ["live", folder] => live::run(folder.as_ref()),
        ["nearest", folder] => nearest::run(folder.as_ref()),
        _ => Err("usage: matching_bench make DIR HELPERS SEED | plan DIR | live DIR | nearest DIR".into()),
    }
}

fn threads() -> usize {
    std::thread::available_parallelism().map_or(1, Into::into)
}

fn tell(name: &str, value: impl std::fmt::Display) {
    println!("{name} {value}");
}

/// In seconds.
fn tell_time(name: &str, since: std::time::Instant) {
    tell(name, format_args!("{:.6}", since.elapsed().as_secs_f64()));
}
