//! The drill: a scenario such as the spring of 2020 is lived through in minutes, by made-up people, with
//! the application as it is: its rules, its database, its jobs, on a clock that jumps. See `docs/drill.md`.
//!
//! [`scenario`] says who comes when and how people behave; [`run`] lives through it; [`accounts`] compares
//! what was acknowledged with what the database holds; [`measure`] says what came of it.

pub mod accounts;
pub mod arrivals;
pub mod databases;
pub mod dice;
pub mod figures;
pub mod folk;
pub mod land;
pub mod measure;
pub mod plot;
pub mod report;
pub mod run;
pub mod scenario;
pub mod settings;
pub mod tally;

mod acting;
mod asking;
mod by_http;
mod desk;
mod hearing;
mod reach;
mod way;
