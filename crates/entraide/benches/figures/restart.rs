//! How long a restart takes until the board can be asked, and what memory it has then. In a process of its own,
//! that does nothing else.

use std::time::{Duration, Instant};

use entraide::state::App;
use rand::SeedableRng as _;
use rand_chacha::ChaCha20Rng;

use crate::near::fill;

/// What the other process is told to do; the address of the database follows.
pub(crate) const READ_BOARD: &str = "--read-board";

/// Fills the board and starts the other process three times.
pub(crate) async fn measure(url: &str, app: App) {
    fill(&app, &mut ChaCha20Rng::seed_from_u64(1)).await;
    drop(app);
    let program = std::env::current_exe().expect("a path");
    for _ in 0..3 {
        let other = std::process::Command::new(&program).args([READ_BOARD, url]).status().expect("a process");
        assert!(other.success(), "the other process has failed");
    }
}

/// Opens the database as a restart does, reads the board and tells what that took.
pub(crate) async fn read_board(url: &str) {
    let app = crate::open(url).await;
    let platform = app.directory.by_slug("bench").expect("the platform").id();
    // As at any start, before the first request.
    let places = geo::gazetteer().places().count();
    let before = memory();
    let begin = Instant::now();
    let board = app.boards.current(&app, platform).await.expect("the board");
    let took = begin.elapsed().as_millis();
    let (count, bytes) = {
        let (shown, _) = board.read();
        (shown.index.len(), shown.index.bytes() / 1_000_000)
    };
    let at_once = memory();
    // The allocator gives back what is free after a while.
    tokio::time::sleep(Duration::from_secs(3)).await;
    println!(
        "A restart reads {count} open postings in {took} ms; memory {before} MB before ({places} places), {at_once} MB after, {} MB \
         later; the index has {bytes} MB.",
        memory()
    );
}

/// Resident memory of this process, in megabytes.
fn memory() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"));
    line.and_then(|line| line.split_whitespace().next()?.parse::<u64>().ok()).unwrap_or(0) / 1000
}
