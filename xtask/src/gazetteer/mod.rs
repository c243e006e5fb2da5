//! `cargo xtask gazetteer [--sources DIR]`: builds the table of places that the crate `geo` embeds.

mod belgium;
mod build;
mod curated;
mod draft;
mod france;
mod luxembourg;
mod sources;
mod switzerland;
mod towns;

pub(crate) use build::run;
