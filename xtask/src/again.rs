//! Chores that build data need a JSON reader and the crate `geo`, which the others should not wait for:
//! they are behind the feature `data`, and without it xtask starts itself again with it.

use crate::sh::Result;

/// Starts the same chore again, with what it needs compiled in.
pub(crate) fn with_data() -> Result {
    let built_in = ["run", "--quiet", "--release", "--package", "xtask", "--features", "data", "--"];
    let status =
        std::process::Command::new("cargo").args(built_in).args(std::env::args().skip(1)).status()?;
    if status.success() { Ok(()) } else { Err(format!("building the data ended with {status}").into()) }
}
