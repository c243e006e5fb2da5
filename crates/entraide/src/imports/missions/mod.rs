//! Missions from a partner's feed: read, compared with what is known of that feed, and written down.

mod apply;
pub mod entries;
pub mod feed;
mod plain;
pub(super) mod preview;
pub mod run;
mod when;
