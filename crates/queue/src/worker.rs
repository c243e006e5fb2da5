//! The worker: claims in turn, runs handlers, keeps their leases and settles what became of them.

use std::collections::VecDeque;
use std::convert::Infallible;
use std::pin::pin;
use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::time::Duration;

use chrono::{DateTime, TimeDelta, Utc};
use sea_orm::{DatabaseConnection, DbErr};
use tokio::sync::{Notify, watch};
use tokio::task::JoinSet;
use tokio::time::{Instant, sleep, timeout};
use uuid::{Builder, Uuid};

use crate::claim::{self, Claimed};
use crate::{JobError, Registry, backoff};

/// While there is more to do than can be done, how often to look for platforms that became due.
const LOOK_AROUND: Duration = Duration::from_secs(1);
/// How long a handler that is told to stop may take to let go.
const LET_GO: Duration = Duration::from_secs(2);
/// Of a handler's error text.
const MAX_ERROR_CHARS: usize = 300;

/// Where a worker takes the time and its random numbers from.
pub trait Sources: Send + Sync + 'static {
    /// The present, in whole microseconds.
    fn now(&self) -> DateTime<Utc>;
    /// 64 random bits: for tokens and for the spread of pauses.
    fn random(&self) -> u64;
}

/// Rings for the worker, so that it need not wait for its next look at the table. Clones ring the
/// same bell; to be rung after a commit that may have enqueued jobs.
#[derive(Clone, Debug, Default)]
pub struct Wake(Arc<Notify>);

impl Wake {
    /// Rings. Cheap, and never lost: if the worker is busy it looks right after.
    pub fn ring(&self) {
        self.0.notify_one();
    }
}

/// How a worker works.
#[derive(Clone, Debug)]
pub struct Options {
    /// How many jobs run at the same time.
    pub concurrency: usize,
    /// How often to look for due jobs when nobody rings.
    pub poll: Duration,
    /// How long a claim lasts without a sign of life; that is given three times as often.
    pub lease: Duration,
    /// How long running handlers may go on after the worker was asked to stop.
    pub grace: Duration,
}

impl Default for Options {
    /// 4 at a time, a look every 250 ms, leases of 60 s, 10 s to finish.
    fn default() -> Self {
        Self {
            concurrency: 4,
            poll: Duration::from_millis(250),
            lease: Duration::from_secs(60),
            grace: Duration::from_secs(10),
        }
    }
}

/// What [`Worker::run_due`] did.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Ran {
    /// Jobs that are done.
    pub completed: usize,
    /// Attempts that failed; their jobs wait for the next one.
    pub retried: usize,
    /// Jobs that became dead letters.
    pub dead: usize,
}

/// What became of a claimed job.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Outcome {
    Completed,
    Retried,
    Dead,
    HandedBack,
    /// Its lease was lost, or its end could not be written: whoever claims it next decides.
    Gone,
}

/// How a handler ended.
enum End {
    Returned(Result<(), JobError>),
    Stopped,
    /// It was told to stop and still runs: it keeps the job until its lease runs out.
    Stuck,
}

/// Runs due jobs with the handlers of a [`Registry`]; clones work on the same queue.
#[derive(Clone)]
pub struct Worker<C> {
    inner: Arc<Inner<C>>,
}

struct Inner<C> {
    db: DatabaseConnection,
    sources: Arc<dyn Sources>,
    registry: Registry<C>,
    context: C,
    options: Options,
    wake: Wake,
}

impl<C: Clone + Send + Sync + 'static> Worker<C> {
    /// A worker that writes through `db`, gives `context` to the handlers and wakes up on `wake`.
    pub fn new(
        db: DatabaseConnection,
        sources: Arc<dyn Sources>,
        registry: Registry<C>,
        context: C,
        wake: Wake,
        options: Options,
    ) -> Self {
        assert!(options.concurrency > 0, "a worker needs at least one job at a time");
        Self { inner: Arc::new(Inner { db, sources, registry, context, options, wake }) }
    }

    /// Works until `shutdown` resolves. Then it claims no more, gives running handlers
    /// [`Options::grace`] to finish, stops the others and hands their jobs back, so that another
    /// worker can take them at once and this attempt does not count.
    pub async fn run(&self, shutdown: impl Future<Output = ()>) {
        let mut shutdown = pin!(shutdown);
        let (stop, stopped) = watch::channel(false);
        let mut running: JoinSet<Outcome> = JoinSet::new();
        let mut turn = Turn::default();
        loop {
            while running.try_join_next().is_some() {}
            let free = self.inner.options.concurrency - running.len();
            match self.inner.claim_in_turn(&mut turn, free).await {
                Ok(claimed) => {
                    for job in claimed {
                        running.spawn(Arc::clone(&self.inner).attempt(job, stopped.clone()));
                    }
                }
                Err(error) => tracing::warn!(error = %JobError::from(error), "could not claim jobs"),
            }
            tokio::select! {
                biased;
                () = &mut shutdown => break,
                Some(_) = running.join_next() => {}
                () = self.inner.wake.0.notified() => {}
                () = sleep(self.inner.options.poll) => {}
            }
        }
        let finish = async { while running.join_next().await.is_some() {} };
        if timeout(self.inner.options.grace, finish).await.is_err() {
            stop.send_replace(true);
            while running.join_next().await.is_some() {}
        }
    }

    /// Runs one after the other all jobs that are due now by the worker's clock, in the order of
    /// (time, id), with those that they enqueue for now: for tests and simulations, where
    /// [`next_due`](crate::next_due) tells how far to move the clock for the next ones.
    pub async fn run_due(&self) -> Result<Ran, DbErr> {
        let mut ran = Ran::default();
        let now = || self.inner.sources.now();
        while let Some(platform_id) = claim::first_due_platform(&self.inner.db, now()).await? {
            // Nothing when somebody else holds it: another worker, or a transaction that brings it forward.
            let Some(one) = self.run_some(platform_id, 1).await? else { break };
            ran.completed += one.completed;
            ran.retried += one.retried;
            ran.dead += one.dead;
        }
        Ok(ran)
    }

    /// Claims together up to `limit` jobs of a platform that are due now, which saves most of the work around
    /// short ones, and runs them one after the other in the order of (time, id). Those that they enqueue for
    /// now are left for the next time. None when there is nothing to claim.
    pub async fn run_some(&self, platform_id: Uuid, limit: usize) -> Result<Option<Ran>, DbErr> {
        let inner = &self.inner;
        let (_stop, stopped) = watch::channel(false);
        let found = inner.claim(platform_id, limit.max(1)).await?;
        if found.count() == 0 {
            return Ok(None);
        }
        let mut ran = Ran { dead: found.buried, ..Ran::default() };
        for job in found.claimed {
            match Arc::clone(inner).attempt(job, stopped.clone()).await {
                Outcome::Completed => ran.completed += 1,
                Outcome::Retried => ran.retried += 1,
                Outcome::Dead => ran.dead += 1,
                Outcome::HandedBack | Outcome::Gone => {}
            }
        }
        Ok(Some(ran))
    }
}

/// Whose turn it is: the platforms that had due jobs when last looked, the next one first.
#[derive(Default)]
struct Turn {
    platforms: VecDeque<Uuid>,
    looked: Option<Instant>,
}

impl Turn {
    fn is_old(&self) -> bool {
        self.platforms.is_empty() || self.looked.is_none_or(|looked| looked.elapsed() >= LOOK_AROUND)
    }

    /// Who waits already keeps its place; newcomers queue up behind.
    fn update(&mut self, due: &[Uuid]) {
        self.platforms.retain(|platform| due.binary_search(platform).is_ok());
        let newcomers: Vec<_> = due.iter().filter(|id| !self.platforms.contains(id)).copied().collect();
        self.platforms.extend(newcomers);
        self.looked = Some(Instant::now());
    }
}

impl<C: Clone + Send + Sync + 'static> Inner<C> {
    /// Claims up to `free` jobs, spread over the platforms that have due ones.
    async fn claim_in_turn(&self, turn: &mut Turn, free: usize) -> Result<Vec<Claimed>, DbErr> {
        let mut claimed = Vec::new();
        if free == 0 {
            return Ok(claimed);
        }
        if turn.is_old() {
            turn.update(&claim::due_platforms(&self.db, self.sources.now()).await?);
        }
        let share = free.div_ceil(turn.platforms.len().max(1));
        while claimed.len() < free
            && let Some(platform_id) = turn.platforms.pop_front()
        {
            let wanted = share.min(free - claimed.len());
            let found = match self.claim(platform_id, wanted).await {
                Ok(found) => found,
                // What is claimed already must be run, not left to its lease.
                Err(_) if !claimed.is_empty() => break,
                Err(error) => return Err(error),
            };
            if found.count() == wanted {
                turn.platforms.push_back(platform_id);
            }
            claimed.extend(found.claimed);
        }
        Ok(claimed)
    }

    async fn claim(&self, platform_id: Uuid, limit: usize) -> Result<claim::Found, DbErr> {
        let random = [self.sources.random(), self.sources.random()];
        let token = Builder::from_u128(u128::from(random[0]) << 64 | u128::from(random[1])).into_uuid();
        let lease = TimeDelta::from_std(self.options.lease).unwrap_or(TimeDelta::MAX);
        let found = claim::claim(&self.db, platform_id, limit, self.sources.now(), lease, token).await?;
        if found.buried > 0 {
            tracing::error!(%platform_id, jobs = found.buried, "dead letters: worker lost in the last attempt");
        }
        Ok(found)
    }

    async fn attempt(self: Arc<Self>, mut job: Claimed, stopped: watch::Receiver<bool>) -> Outcome {
        let payload = job.payload.take();
        let handling = self.registry.start(&job.name, self.context.clone(), payload, job.meta.clone());
        // A task of its own, so that a panic stays in it; in a set, so that it ends with this one.
        let mut handler = JoinSet::new();
        handler.spawn(handling);
        let end = tokio::select! {
            end = Self::ended(&mut handler) => end,
            never = self.keep_lease(&job) => match never {},
            () = stop_asked(stopped) => {
                handler.abort_all();
                timeout(LET_GO, Self::ended(&mut handler)).await.unwrap_or(End::Stuck)
            }
        };
        let outcome = self.settle(&job, end).await;
        outcome.unwrap_or_else(|error| {
            let error = JobError::from(error);
            tracing::warn!(job = job.name, id = %job.meta.id, %error, "could not write what became of a job");
            Outcome::Gone
        })
    }

    async fn ended(handler: &mut JoinSet<Result<(), JobError>>) -> End {
        match handler.join_next().await {
            Some(Ok(result)) => End::Returned(result),
            Some(Err(error)) if error.is_cancelled() => End::Stopped,
            // Its message may quote anything, and has been printed by the panic hook.
            Some(Err(_)) | None => End::Returned(Err(JobError::Retry("the handler panicked".into()))),
        }
    }

    /// Extends the lease again and again. It must be polled beside the handler, never in between: on
    /// SQLite the handler may hold the one connection that this waits for.
    async fn keep_lease(&self, job: &Claimed) -> Infallible {
        loop {
            sleep(self.options.lease / 3).await;
            let until = self.sources.now() + self.options.lease;
            match claim::extend(&self.db, job.meta.claim(), until).await {
                Ok(true) => {}
                // Completed by the handler, which may still be busy, or lost, which it will notice.
                Ok(false) => std::future::pending().await,
                Err(error) => {
                    let error = JobError::from(error);
                    tracing::warn!(job = job.name, id = %job.meta.id, %error, "could not extend a lease");
                }
            }
        }
    }

    async fn settle(&self, job: &Claimed, end: End) -> Result<Outcome, DbErr> {
        let (db, now) = (&self.db, self.sources.now());
        let error = match end {
            End::Returned(Ok(())) => {
                if !job.meta.ended.load(Ordering::Acquire) {
                    claim::finish(db, job.meta.claim()).await?;
                }
                return Ok(Outcome::Completed);
            }
            End::Returned(Err(error)) => error,
            End::Stopped => {
                let held = claim::hand_back(db, job).await?;
                return Ok(if held { Outcome::HandedBack } else { Outcome::Gone });
            }
            End::Stuck => return Ok(Outcome::Gone),
        };
        let (run_at, text) = match error {
            JobError::Retry(text) => (Some(now + backoff(job.meta.attempt, self.sources.random())), text),
            JobError::RetryAt(at, text) => (Some(at), text),
            JobError::Fail(text) => (None, text),
        };
        let text: String = text.chars().take(MAX_ERROR_CHARS).collect();
        let run_at = run_at.filter(|_| job.meta.attempt < job.max_attempts);
        let held = match run_at {
            Some(run_at) => claim::retry(db, job, run_at, &text).await?,
            None => claim::bury(db, job.meta.claim(), now, &text).await?,
        };
        let (id, platform_id, attempt) = (job.meta.id, job.meta.platform_id, job.meta.attempt);
        Ok(match (held, run_at) {
            (false, _) => Outcome::Gone,
            (true, Some(run_at)) => {
                tracing::warn!(job = job.name, %id, %platform_id, attempt, error = text, %run_at, "job failed");
                Outcome::Retried
            }
            (true, None) => {
                tracing::error!(job = job.name, %id, %platform_id, attempt, error = text, "job is dead");
                Outcome::Dead
            }
        })
    }
}

/// Resolves when the worker stops its handlers; never if it just goes away.
async fn stop_asked(mut stopped: watch::Receiver<bool>) {
    if stopped.wait_for(|stop| *stop).await.is_err() {
        std::future::pending::<()>().await;
    }
}
