//! `entraide serve`: the web server and the workers, in one process or each alone.

use std::future::IntoFuture as _;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use clap::Args;
use queue::{Options, Worker};
use tokio::net::TcpListener;
use tokio::sync::watch;
use tracing_subscriber::filter::{LevelFilter, Targets};
use tracing_subscriber::layer::SubscriberExt as _;
use tracing_subscriber::util::SubscriberInitExt as _;

use super::Failure;
use crate::clock::{Clock, Ids};
use crate::config::Config;
use crate::db::Db;
use crate::db::migrations;
use crate::events::watch::Watch;
use crate::platforms::create::complete;
use crate::state::App;
use crate::sweep::Sweep;
use crate::{jobs, router};

/// How long running requests and jobs may go on after the signal to stop. With what it takes to tell
/// the others to let go, it is less than the ten seconds that containers are given.
const GRACE: Duration = Duration::from_secs(7);

/// Options of `entraide serve`.
#[derive(Args, Debug)]
pub(super) struct Serve {
    /// Only the web server.
    #[arg(long, conflicts_with = "worker")]
    web: bool,
    /// Only the workers.
    #[arg(long)]
    worker: bool,
}

impl Serve {
    pub(super) async fn run(self, config: Config) -> Result<(), Failure> {
        log(&config);
        let app = open(config).await?;
        let (stop, stopped) = watch::channel(false);
        tokio::spawn(signal(stop));
        let listener = if self.worker { None } else { Some(TcpListener::bind(app.config.listen).await?) };
        run(app, listener, !self.web, stopped).await
    }
}

/// Connects, brings the schema up to date, and opens the application.
pub(super) async fn open(config: Config) -> Result<App, Failure> {
    let db = Db::connect(&config.database_url).await?;
    migrations::apply(&db).await?;
    // The first visitor should not wait until the gazetteer is unpacked.
    tokio::task::spawn_blocking(geo::gazetteer).await?;
    let clock = Clock::system();
    let app = App::open(config, db, clock.clone(), Ids::unpredictable(clock)).await?;
    complete(&app).await?;
    Ok(app)
}

/// Serves until `stopped` says so: requests that run are finished, jobs that run are finished or
/// handed back.
pub(super) async fn run(
    app: App,
    listener: Option<TcpListener>,
    work: bool,
    mut stopped: watch::Receiver<bool>,
) -> Result<(), Failure> {
    let refresh = tokio::spawn(refresh(app.clone(), stopped.clone()));
    let worker = if work {
        let tx = app.tx(uuid::Uuid::nil()).await?;
        tx.enqueue(&Sweep {}, tx.now).await?;
        tx.commit().await?;
        let options = Options { concurrency: app.config.workers, grace: GRACE, ..Options::default() };
        let worker = Worker::new(
            app.db.write.clone(),
            Arc::new(app.clone()),
            jobs::registry(),
            app.clone(),
            app.wake.clone(),
            options,
        );
        let mut stopped = stopped.clone();
        tracing::info!(jobs = app.config.workers, "working");
        Some(tokio::spawn(async move {
            worker.run(async move { stop(&mut stopped).await }).await;
        }))
    } else {
        None
    };
    if let Some(listener) = listener {
        tracing::info!(address = %listener.local_addr()?, "listening");
        let service = router::router(&app).into_make_service_with_connect_info::<SocketAddr>();
        let late = late(stopped.clone());
        let serving = axum::serve(listener, service)
            .with_graceful_shutdown(async move { stop(&mut stopped).await })
            .into_future();
        tokio::select! {
            served = serving => served?,
            // A visitor who never ends a request must not keep the process.
            () = late => tracing::warn!("requests that did not end in time are cut off"),
        }
    }
    if let Some(worker) = worker {
        worker.await?;
    }
    refresh.await?;
    Ok(())
}

/// Reads the platforms again each second: a new one is usable at once, in every process. Looks more
/// often whether another process has changed anything: nobody sees it more than a second late.
async fn refresh(app: App, mut stopped: watch::Receiver<bool>) {
    let mut platforms = tokio::time::interval(Duration::from_secs(1));
    let mut changes = tokio::time::interval(Duration::from_millis(250));
    let mut watch = None;
    loop {
        let done = tokio::select! {
            _ = platforms.tick() => app.directory.refresh(&app.db).await,
            _ = changes.tick() => look(&app, &mut watch).await,
            _ = stop(&mut stopped) => return,
        };
        if let Err(error) = done {
            let error = queue::without_values(&error);
            tracing::warn!(error, "changes could not be looked for");
        }
    }
}

/// Looks once; after a failure everything counts as changed.
async fn look(app: &App, watch: &mut Option<Watch>) -> Result<(), sea_orm::DbErr> {
    let Some(mut known) = watch.take() else {
        *watch = Some(Watch::begin(app).await?);
        return Ok(());
    };
    known.look(app).await?;
    *watch = Some(known);
    Ok(())
}

/// Waits until it is time to stop.
async fn stop(stopped: &mut watch::Receiver<bool>) {
    // An error means that whoever could say so is gone, which says so too.
    drop(stopped.wait_for(|stop| *stop).await);
}

/// Waits until whatever still runs has had its time.
async fn late(mut stopped: watch::Receiver<bool>) {
    stop(&mut stopped).await;
    tokio::time::sleep(GRACE).await;
}

pub(super) async fn signal(stop: watch::Sender<bool>) {
    use tokio::signal::unix::{SignalKind, signal};
    let Ok(mut terminate) = signal(SignalKind::terminate()) else {
        return;
    };
    tokio::select! {
        _ = tokio::signal::ctrl_c() => {}
        _ = terminate.recv() => {}
    }
    tracing::info!("stopping: requests are finished, jobs are handed back");
    let _ = stop.send(true);
}

/// Sends the log to the standard error output. Only our own lines have details: what libraries write at
/// lower levels may hold anything.
pub(super) fn log(config: &Config) {
    let ours = config.log_level.parse().unwrap_or(LevelFilter::INFO);
    let others = ours.min(LevelFilter::WARN);
    let filter = Targets::new().with_default(others).with_targets([("entraide", ours), ("queue", ours)]);
    let lines = tracing_subscriber::fmt::layer().with_writer(std::io::stderr);
    let log = tracing_subscriber::registry().with(filter);
    let done = if config.log_json {
        log.with(lines.json()).try_init()
    } else {
        log.with(lines.with_ansi(false)).try_init()
    };
    // A panic's own words may quote what somebody typed.
    std::panic::set_hook(Box::new(|panic| {
        let at = panic.location().map(ToString::to_string);
        tracing::error!(at, "a panic");
    }));
    // A second logger in one process (a test) is no reason to stop.
    drop(done);
}
