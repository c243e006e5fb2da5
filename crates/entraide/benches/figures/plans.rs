//! The best plan for all open asks of the installation: read, made, and written down.

use std::time::Instant;

use entraide::plans::jobs::{keep, think};
use entraide::plans::model::{Entity, want};
use entraide::state::App;

/// So many plans are made.
const PLANS: usize = 3;

/// Makes it some times and prints how long each part took.
pub(crate) async fn measure(app: &App) {
    let platform = app.directory.by_slug("bench").expect("the platform");
    println!("| plan | read ms | made ms | written ms |");
    println!("|---|---:|---:|---:|");
    for _ in 0..PLANS {
        let tx = app.tx(platform.id()).await.expect("a transaction");
        let id = want(&tx).await.expect("a plan");
        tx.commit().await.expect("a commit");
        let wanted = app.read(platform.id()).get::<Entity>(id).await.expect("a read").expect("the plan");
        let thought = think(app, &platform).await.expect("a plan with its proof");
        let (read, made) = (thought.read_ms, thought.took_ms - thought.read_ms);
        let begin = Instant::now();
        keep(app, &wanted, thought).await.expect("rows").commit().await.expect("a commit");
        let written = begin.elapsed().as_millis();
        let plan = app.read(platform.id()).get::<Entity>(id).await.expect("a read").expect("the plan");
        println!(
            "| {} of {} places, {} asks | {read} | {made} | {written} |",
            plan.pairs, plan.places, plan.asks
        );
    }
}
