//! Lists of organisations: a table, its columns, and what becomes of each row.

pub(super) mod apply;
pub mod columns;
pub mod entries;
pub(super) mod judge;
pub(super) mod kinds;
pub(super) mod preview;
pub mod run;
