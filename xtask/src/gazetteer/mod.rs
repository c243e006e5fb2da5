//! `cargo xtask gazetteer [--sources DIR]`: builds the table of places that the crate `geo` embeds.
//!
//! It needs a JSON reader and the crate `geo` itself, which the other chores should not wait for: they are
//! behind the feature `gazetteer`, and without it this chore starts itself again with it.

#[cfg(feature = "gazetteer")]
mod belgium;
#[cfg(feature = "gazetteer")]
mod build;
#[cfg(feature = "gazetteer")]
mod curated;
#[cfg(feature = "gazetteer")]
mod draft;
#[cfg(feature = "gazetteer")]
mod france;
#[cfg(feature = "gazetteer")]
mod luxembourg;
#[cfg(feature = "gazetteer")]
mod sources;
#[cfg(feature = "gazetteer")]
mod switzerland;
#[cfg(feature = "gazetteer")]
mod towns;

#[cfg(feature = "gazetteer")]
pub(crate) use build::run;

/// Starts this chore again, with what it needs compiled in.
#[cfg(not(feature = "gazetteer"))]
pub(crate) fn run() -> Result<(), Box<dyn std::error::Error>> {
    let built_in = ["run", "--quiet", "--release", "--package", "xtask", "--features", "gazetteer", "--"];
    let status =
        std::process::Command::new("cargo").args(built_in).args(std::env::args().skip(1)).status()?;
    if status.success() { Ok(()) } else { Err(format!("building the gazetteer ended with {status}").into()) }
}
