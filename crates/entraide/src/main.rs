//! The program `entraide`: see `cli`.

/// A page is made of a thousand short texts: glibc's allocator took a sixth of its time.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> std::process::ExitCode {
    entraide::cli::main()
}
