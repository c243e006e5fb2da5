//! `entraide demo`: two platforms on real communes with made-up people; mail is caught and shown.
use clap::Args;
use super::Failure;
#[derive(Args, Debug)]
pub(super) struct Demo {}
impl Demo { pub(super) async fn run(self) -> Result<(), Failure> { Ok(()) } }
