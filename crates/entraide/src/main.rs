//! The program `entraide`: see `cli`.

/// A page is made of a thousand short texts, and SQLite copies every value: glibc’s allocator took a sixth
/// of the time of both.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> std::process::ExitCode {
    entraide::cli::main()
}
