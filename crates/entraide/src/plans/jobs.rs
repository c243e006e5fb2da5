//! What plans do by themselves: being made, and asking all their helpers.

use queue::{Job, JobError, JobMeta};
use sea_orm::ActiveValue::Set;
use sea_orm::entity::prelude::*;
use sea_orm::sea_query::Expr;
use sea_orm::{QueryOrder, QuerySelect};
use serde::{Deserialize, Serialize};

use super::ask;
use super::make::{Made, make};
use super::model::{self as plans, Model, Reason, State, Summary, gaps, pairs};
use super::places::places;
use super::read::{Read, read};
use crate::db::scope::Tx;
use crate::follow_up::end_of_quiet;
use crate::platforms::model::Platform;
use crate::state::App;

/// Rows that are written in one transaction: nobody waits long for the writer.
const ROWS_AT_ONCE: usize = 2_000;
/// Asks whose helpers are asked before other jobs have their turn.
const ASKS_AT_ONCE: u64 = 100;

/// Makes the plan that is wanted.
#[derive(Debug, Serialize, Deserialize)]
pub struct MakePlan {}

impl Job for MakePlan {
    const NAME: &'static str = "plan.make";
    const MAX_ATTEMPTS: i32 = 3;

    fn dedup_key(&self) -> Option<String> {
        Some("plan".into())
    }
}

/// Asks the helpers of a plan, ask by ask, for whoever wanted that.
#[derive(Debug, Serialize, Deserialize)]
pub struct AskPlanned {
    /// The plan.
    pub plan: Uuid,
}

impl Job for AskPlanned {
    const NAME: &'static str = "plan.ask";

    fn dedup_key(&self) -> Option<String> {
        Some(self.plan.to_string())
    }
}

/// Runs [`MakePlan`]: reads, thinks on a thread of its own, and writes down in short transactions what
/// nobody sees before it is whole. A plan without its proof is not kept.
///
/// # Errors
/// When the database fails; the queue tries again.
pub async fn run_make(app: App, _: MakePlan, meta: JobMeta) -> Result<(), JobError> {
    let platform =
        app.directory.by_id(meta.platform_id).ok_or_else(|| JobError::Retry("platform unknown".into()))?;
    let (wanted, _) = plans::latest(&app.read(meta.platform_id)).await?;
    let Some(wanted) = wanted.filter(|plan| plan.state == State::Making) else {
        return Ok(());
    };
    let Err(error) = make_it(&app, &platform, &wanted, &meta).await else {
        return Ok(());
    };
    if meta.attempt >= MakePlan::MAX_ATTEMPTS || matches!(error, JobError::Fail(_)) {
        let tx = app.tx(meta.platform_id).await?;
        plans::fail(&tx, wanted.id).await?;
        tx.commit().await?;
    }
    if let JobError::Fail(said) = &error {
        tracing::error!(plan = %wanted.id, said, "no plan was made");
    }
    Err(error)
}

async fn make_it(app: &App, platform: &Platform, wanted: &Model, meta: &JobMeta) -> Result<(), JobError> {
    let thought = think(app, platform).await?;
    let tx = keep(app, wanted, thought).await?;
    meta.complete(tx.conn()).await?;
    tx.commit().await?;
    Ok(())
}

/// A plan that is not kept yet.
pub struct Thought {
    read: Read,
    made: Made,
    summary: Summary,
    /// Milliseconds that the reading took.
    pub read_ms: i32,
    /// Milliseconds until it was made.
    pub took_ms: i32,
}

impl std::fmt::Debug for Thought {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let Self { read, made, read_ms, took_ms, .. } = self;
        f.debug_struct("Thought")
            .field("asks", &read.task.asks.len())
            .field("pairs", &made.pairs.len())
            .field("gaps", &made.gaps.len())
            .field("read_ms", read_ms)
            .field("took_ms", took_ms)
            .finish()
    }
}

/// Reads what waits, and makes the plan on a thread of its own.
///
/// # Errors
/// When the database fails, or when there is no plan that can be proved.
pub async fn think(app: &App, platform: &Platform) -> Result<Thought, JobError> {
    let begin = std::time::Instant::now();
    let read = read(app, platform).await?;
    let passed = || i32::try_from(begin.elapsed().as_millis()).unwrap_or(i32::MAX);
    let read_ms = passed();
    let thought = tokio::task::spawn_blocking(move || {
        let threads = std::thread::available_parallelism().map_or(1, std::num::NonZero::get);
        let made = make(&read.pool, &read.task, threads)?;
        let (lacks, plenty) = places(&read.pool, &read.task, &made, &read.places);
        let earlier = made.pairs.iter().filter(|pair| pair.earlier).count();
        let summary = Summary {
            reasons: reasons(&made),
            earlier: u32::try_from(earlier).unwrap_or(u32::MAX),
            lacks,
            plenty,
        };
        Ok::<_, String>((read, made, summary))
    });
    let (read, made, summary) = match thought.await {
        Ok(Ok(all)) => all,
        Ok(Err(said)) => return Err(JobError::Fail(said)),
        Err(_) => return Err(JobError::Fail("the plan was not thought to its end".into())),
    };
    let thought = Thought { read, made, summary, read_ms, took_ms: passed() };
    tracing::info!(?thought, "a plan was made");
    Ok(thought)
}

/// How many asks go without, by reason.
fn reasons(made: &Made) -> Vec<(Reason, u32)> {
    let all = <Reason as sea_orm::Iterable>::iter();
    let count = |reason| made.gaps.iter().filter(|gap| gap.reason == reason).count();
    all.map(|reason| (reason, u32::try_from(count(reason)).unwrap_or(u32::MAX)))
        .filter(|(_, n)| *n > 0)
        .collect()
}

fn count(number: usize) -> i32 {
    i32::try_from(number).unwrap_or(i32::MAX)
}

/// Writes it all down. With the transaction that this gives it can be read, and the plan before is forgotten.
///
/// # Errors
/// When the database fails.
pub async fn keep(app: &App, wanted: &Model, thought: Thought) -> Result<Tx, DbErr> {
    let Thought { read, made, summary, took_ms, .. } = thought;
    // What an attempt before this one has left.
    let tx = app.tx(wanted.platform_id).await?;
    plans::clear(&tx, wanted.id).await?;
    tx.commit().await?;
    let asks = &read.task.asks;
    let mut number = 0;
    let mut last = None;
    let mut rows = Vec::with_capacity(made.pairs.len());
    for pair in &made.pairs {
        if last != Some(pair.ask) {
            number += 1;
            last = Some(pair.ask);
        }
        rows.push(pairs::ActiveModel {
            id: Set(app.ids.uuid()),
            plan_id: Set(wanted.id),
            number: Set(number),
            listing_id: Set(asks[pair.ask].id),
            helper_id: Set(pair.helper),
            distance_m: Set(i32::try_from(pair.distance_m).unwrap_or(i32::MAX)),
            earlier: Set(pair.earlier),
            unanswered: Set(read.unanswered.get(pair.ask).copied().unwrap_or(0)),
            state: Set(pairs::State::Planned),
            ..Default::default()
        });
    }
    let helped = number;
    insert(app, wanted.platform_id, rows).await?;
    let mut sorted: Vec<_> = made.gaps.iter().collect();
    sorted.sort_by_key(|gap| (gap.reason, gap.ask));
    let rows = sorted.into_iter().zip(1..).map(|(gap, number)| gaps::ActiveModel {
        id: Set(app.ids.uuid()),
        plan_id: Set(wanted.id),
        number: Set(number),
        listing_id: Set(asks[gap.ask].id),
        reason: Set(gap.reason),
        places: Set(i16::try_from(gap.places).unwrap_or(i16::MAX)),
        nearest_m: Set(gap.nearest_m.and_then(|metres| i32::try_from(metres).ok())),
        no_language: Set(gap.no_language),
        ..Default::default()
    });
    insert(app, wanted.platform_id, rows.collect()).await?;
    let places: u64 = asks.iter().map(|ask| u64::from(ask.missing)).sum();
    let tx = app.tx(wanted.platform_id).await?;
    let older = tx.find::<plans::Entity>().filter(plans::Column::Id.ne(wanted.id));
    let older = older.select_only().column(plans::Column::Id).into_tuple().all(tx.conn()).await?;
    plans::forget(&tx, older).await?;
    tx.update::<plans::Entity>()
        .col_expr(plans::Column::State, Expr::value(State::Ready))
        .col_expr(plans::Column::MadeAt, Expr::value(read.at))
        .col_expr(plans::Column::Asks, Expr::value(count(asks.len())))
        .col_expr(plans::Column::Places, Expr::value(i32::try_from(places).unwrap_or(i32::MAX)))
        .col_expr(plans::Column::Helped, Expr::value(helped))
        .col_expr(plans::Column::Pairs, Expr::value(count(made.pairs.len())))
        .col_expr(plans::Column::Gaps, Expr::value(count(made.gaps.len())))
        .col_expr(plans::Column::CostM, Expr::value(i64::try_from(made.cost_m).unwrap_or(i64::MAX)))
        .col_expr(plans::Column::TookMs, Expr::value(took_ms))
        .col_expr(plans::Column::Summary, Expr::value(serde_json::json!(summary)))
        .filter(plans::Column::Id.eq(wanted.id))
        .exec(tx.conn())
        .await?;
    Ok(tx)
}

/// Inserts rows in short transactions.
async fn insert<A>(app: &App, platform: Uuid, mut rows: Vec<A>) -> Result<(), DbErr>
where
    A: ActiveModelTrait + Send,
    A::Entity: crate::db::scope::Sealed,
{
    while !rows.is_empty() {
        let rest = rows.split_off(ROWS_AT_ONCE.min(rows.len()));
        let tx = app.tx(platform).await?;
        tx.insert_all(rows).await?;
        tx.commit().await?;
        rows = rest;
    }
    Ok(())
}

/// Runs [`AskPlanned`]: some asks, each in a transaction of its own, then it puts itself at the end of the
/// line. In quiet hours it waits for the morning.
///
/// # Errors
/// When the database fails; the queue tries again, and nobody is asked twice.
pub async fn run_ask(app: App, job: AskPlanned, meta: JobMeta) -> Result<(), JobError> {
    let platform =
        app.directory.by_id(meta.platform_id).ok_or_else(|| JobError::Retry("platform unknown".into()))?;
    let scope = app.read(meta.platform_id);
    let plan = scope.get::<plans::Entity>(job.plan).await?.filter(Model::is_asking);
    let Some((plan, staff)) = plan.and_then(|plan| plan.asking_by.map(|staff| (plan, staff))) else {
        return Ok(());
    };
    let next = match end_of_quiet(app.clock.now(), &platform) {
        Some(morning) => Some(morning),
        None => {
            let asks: Vec<Uuid> = scope
                .find::<pairs::Entity>()
                .select_only()
                .column(pairs::Column::ListingId)
                .filter(pairs::Column::PlanId.eq(plan.id))
                .filter(pairs::Column::State.eq(pairs::State::Planned))
                .group_by(pairs::Column::ListingId)
                .order_by_asc(pairs::Column::Number.min())
                .limit(ASKS_AT_ONCE)
                .into_tuple()
                .all(scope.conn())
                .await?;
            for ask in &asks {
                let tx = app.tx(meta.platform_id).await?;
                ask::ask(&tx, &platform, plan.id, *ask, staff).await?;
                tx.commit().await?;
            }
            (!asks.is_empty()).then(|| app.clock.now())
        }
    };
    let tx = app.tx(meta.platform_id).await?;
    meta.complete(tx.conn()).await?;
    if let Some(next) = next {
        tx.enqueue(&AskPlanned { plan: plan.id }, next).await?;
    }
    tx.commit().await?;
    Ok(())
}
