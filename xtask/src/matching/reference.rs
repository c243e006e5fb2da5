//! OR-Tools on the same instance.

use std::path::Path;

use super::Figures;
use crate::sh::{self, Result};

/// What Python needs for it.
const PACKAGES: &str = "numpy scipy ortools";

/// Solves the instance in a process of its own.
pub(super) fn solve(instance: &Path) -> Result<Figures> {
    let python = sh::root().join("target/bench-matching/python");
    let interpreter = python.join("bin/python");
    let mut has_packages = sh::command(&interpreter);
    has_packages.args(["-c", "import numpy, scipy, ortools"]);
    if sh::output(&mut has_packages).is_none() {
        eprintln!("Installing {PACKAGES} into {}.", python.display());
        sh::run(sh::command("python3").args(["-m", "venv"]).arg(&python))?;
        let mut install = sh::command(&interpreter);
        install.args(["-m", "pip", "install", "--quiet"]);
        sh::run(install.args(PACKAGES.split(' ')))?;
    }
    Figures::of(sh::command(&interpreter).arg("-c").arg(include_str!("reference.py")).arg(instance))
}
