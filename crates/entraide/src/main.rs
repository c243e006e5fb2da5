//! The program `entraide`: see `cli`.

fn main() -> std::process::ExitCode {
    entraide::cli::main()
}
