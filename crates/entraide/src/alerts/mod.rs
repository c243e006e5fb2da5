//! Alerts: who is asked about an ask, wave after wave. The page on which a helper answers stands with
//! the commitments ([`crate::commitments::answer`]), because a yes makes one.

pub mod acceptance;
pub mod candidates;
pub mod choice;
mod helper_row;
pub mod model;
pub mod waves;
pub mod words;
