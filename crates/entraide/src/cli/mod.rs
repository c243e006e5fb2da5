//! The commands.

mod serve;

use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Parser, Subcommand};

use crate::config::{Config, ConfigError};

/// A self-hosted platform for solidarity: from ask to done.
#[derive(Debug, Parser)]
#[command(version, about)]
struct Cli {
    /// Settings file (TOML); ENTRAIDE_CONFIG names it too. The environment wins over it.
    #[arg(long, global = true, env = "ENTRAIDE_CONFIG")]
    config: Option<PathBuf>,
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Run the web server and the workers.
    Serve(serve::Serve),
}

/// Runs the command line.
#[must_use]
pub fn main() -> ExitCode {
    let cli = Cli::parse();
    let runtime = match tokio::runtime::Builder::new_multi_thread().enable_all().build() {
        Ok(runtime) => runtime,
        Err(error) => return failed(&error.to_string()),
    };
    let done = runtime.block_on(async {
        match cli.command {
            Command::Serve(serve) => serve.run(load(cli.config.as_deref())?).await,
        }
    });
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(Failure(text)) => failed(&text),
    }
}

/// Why a command failed, in words for the operator.
#[derive(Debug)]
struct Failure(String);

impl<E: std::error::Error> From<E> for Failure {
    fn from(error: E) -> Self {
        Self(error.to_string())
    }
}

fn failed(text: &str) -> ExitCode {
    use std::io::Write as _;
    let _ = writeln!(std::io::stderr(), "entraide: {text}");
    ExitCode::FAILURE
}

fn load(file: Option<&std::path::Path>) -> Result<Config, ConfigError> {
    Config::load(file, std::env::vars())
}
