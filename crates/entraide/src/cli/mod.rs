//! The commands.

mod demo;
mod doctor;
mod import;
mod import_missions;
mod migrate;
mod platform;
mod replay;
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
    /// Show it all on two platforms with real communes and made-up people; no mail leaves.
    Demo(demo::Demo),
    /// Live through a crisis such as the spring of 2020 in minutes, with made-up people, and report.
    Replay(Box<replay::Replay>),
    /// Bring the database's schema up to date.
    Migrate,
    /// Check configuration, database and mail, and say what to mend.
    Doctor,
    /// Make and list platforms.
    #[command(subcommand)]
    Platform(platform::PlatformCommand),
    /// Add coordinators and directors.
    #[command(subcommand)]
    Coordinator(platform::CoordinatorCommand),
    /// Print all settings with their defaults and meaning.
    Settings,
}

/// Runs the command line.
#[must_use]
pub fn main() -> ExitCode {
    let cli = Cli::parse();
    let mut runtime = match &cli.command {
        // It does one thing after the other: threads that wake each other would take longer.
        Command::Replay(_) => tokio::runtime::Builder::new_current_thread(),
        _ => tokio::runtime::Builder::new_multi_thread(),
    };
    let runtime = match runtime.enable_all().build() {
        Ok(runtime) => runtime,
        Err(error) => return failed(&error.to_string()),
    };
    let done = runtime.block_on(async {
        match cli.command {
            Command::Demo(demo) => demo.run().await,
            Command::Replay(replay) => replay.run().await,
            Command::Settings => {
                settings();
                Ok(())
            }
            command => {
                let config = load(cli.config.as_deref())?;
                match command {
                    Command::Serve(serve) => serve.run(config).await,
                    Command::Migrate => migrate::run(&config).await,
                    Command::Doctor => doctor::run(config).await,
                    Command::Platform(command) => platform::platform(command, config).await,
                    Command::Coordinator(command) => platform::coordinator(command, config).await,
                    Command::Demo(_) | Command::Replay(_) | Command::Settings => Ok(()),
                }
            }
        }
    });
    // Nobody waits any longer for what still blocks a thread, such as a look-up of a name.
    runtime.shutdown_background();
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

/// A line for the operator. A closed pipe (`| head`) is no reason to fail.
fn say(text: &str) {
    use std::io::Write as _;
    drop(writeln!(std::io::stdout(), "{text}"));
}

fn settings() {
    for (key, default, meaning) in crate::config::KEYS {
        let env = key.to_uppercase().replace('.', "_");
        say(&format!("{key} = {default:?}\n    ENTRAIDE_{env}: {meaning}"));
    }
}

fn failed(text: &str) -> ExitCode {
    use std::io::Write as _;
    drop(writeln!(std::io::stderr(), "entraide: {text}"));
    ExitCode::FAILURE
}

fn load(file: Option<&std::path::Path>) -> Result<Config, ConfigError> {
    let mut env = Vec::new();
    // Not `vars()`, which panics on what somebody else has put there.
    for (name, value) in std::env::vars_os() {
        let Some(name) = name.to_str().filter(|name| name.starts_with("ENTRAIDE_")) else {
            continue;
        };
        let text = value.into_string().map_err(|_| ConfigError(format!("{name} is not UTF-8")))?;
        env.push((name.to_owned(), text));
    }
    Config::load(file, env.into_iter())
}
