//! `cargo xtask deny`: the rules of deny.toml.

use crate::install;
use crate::sh::{self, Result};

/// The checks that need nothing but the tree, silent about what they only warn of. Known vulnerabilities
/// are left out: their list comes over the network, and a test must not fail because of what was published
/// this morning.
pub(crate) const OFFLINE: &str =
    "deny --log-level error --workspace --all-features check bans licenses sources";

pub(crate) const WHY: &str = "checks the licences and origins of all dependencies";

pub(crate) fn run(args: &[String]) -> Result {
    let advisories = match args {
        [] => true,
        [flag] if flag == "--no-advisories" => false,
        _ => return Err("usage: cargo xtask deny [--no-advisories]".into()),
    };
    install::cargo_tool("cargo-deny", WHY, true)?;
    let checks = if advisories { "" } else { "bans licenses sources" };
    sh::run(&mut sh::cargo(&format!("deny --workspace --all-features check --hide-inclusion-graph {checks}")))
}
