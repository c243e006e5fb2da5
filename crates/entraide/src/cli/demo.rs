//! `entraide demo`: two platforms on real communes with made-up people; mail is caught and shown.

use std::io::Write as _;
use std::net::SocketAddr;
use std::path::PathBuf;

use clap::{Args, ValueEnum};
use sea_orm::ConnectionTrait as _;
use serde_json::json;
use tokio::net::TcpListener;
use tokio::sync::watch;

use super::{Failure, say, serve};
use crate::clock::{Clock, Ids};
use crate::config::Config;
use crate::db::Db;
use crate::db::migrations;
use crate::demo::{links, national, seed};
use crate::state::App;

/// Options of `entraide demo`.
#[derive(Args, Debug)]
pub(super) struct Demo {
    /// Address and port; port 0 takes a free one.
    #[arg(long, default_value = "127.0.0.1:8080")]
    listen: SocketAddr,
    /// Where the database is kept; the second start takes it up again.
    #[arg(long, default_value = "entraide-data/demo")]
    data: PathBuf,
    /// Another database than the embedded one, such as postgres://….
    #[arg(long)]
    database: Option<String>,
    /// How much there is: two platforms that three weeks were lived through, or a whole country with 330,000
    /// volunteers. Each is kept in a database of its own.
    #[arg(long, value_enum, default_value = "usual")]
    volume: Volume,
    /// Print one line of JSON with the address and the links instead of words.
    #[arg(long)]
    json: bool,
}

/// How much the demonstration holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Volume {
    /// Savoie and the canton of Bern: 2,000 helpers, 300 asks.
    Usual,
    /// France: 5,500 organisations, 35,000 missions, 330,000 volunteers.
    National,
}

impl Demo {
    pub(super) async fn run(self) -> Result<(), Failure> {
        let listener = TcpListener::bind(self.listen).await?;
        let address = listener.local_addr()?;
        let name = if self.volume == Volume::National { "national" } else { "demo" };
        let file = self.data.join(format!("{name}.db"));
        let url = self.database.clone().unwrap_or_else(|| format!("sqlite:{}", file.display()));
        if self.database.is_none() && !file.exists() {
            // Made under another name first: a start that was broken off leaves nothing half made.
            let making = self.data.join(format!("{name}.making.db"));
            for end in ["", "-wal", "-shm"] {
                drop(std::fs::remove_file(self.data.join(format!("{name}.making.db{end}"))));
            }
            let db = Db::connect(&format!("sqlite:{}", making.display())).await?;
            // What a power cut spoils is made again; it only has to be on the disk before it gets its name.
            db.write.execute_unprepared("PRAGMA synchronous = OFF").await?;
            fill(&db, &url, address, self.volume).await?;
            db.write.execute_unprepared("PRAGMA synchronous = FULL").await?;
            db.write.execute_unprepared("PRAGMA wal_checkpoint(TRUNCATE)").await?;
            db.read.close().await?;
            db.write.close().await?;
            std::fs::rename(&making, &file)?;
        } else if self.database.is_some() {
            let db = Db::connect(&url).await?;
            migrations::apply(&db).await?;
            fill(&db, &url, address, self.volume).await?;
        }
        let config = config(&url, address)?;
        serve::log(&config);
        let app = serve::open(config).await?;
        let (stop, stopped) = watch::channel(false);
        tokio::spawn(serve::signal(stop));
        let found = links::of_all(&app).await?;
        if self.json {
            let line = json!({ "address": format!("http://{address}"), "platforms": found });
            drop(writeln!(std::io::stdout(), "{line}"));
        } else {
            say(&format!(
                "\nThe demonstration runs at http://{address}/ (Ctrl+C stops it). All people are made up.\n"
            ));
            for platform in &found {
                say(&platform.in_words());
            }
        }
        serve::run(app, Some(listener), true, stopped).await
    }
}

fn config(url: &str, address: SocketAddr) -> Result<Config, Failure> {
    let env = [
        ("ENTRAIDE_DATABASE_URL", url.to_owned()),
        ("ENTRAIDE_MAIL_URL", "catch:".to_owned()),
        ("ENTRAIDE_MAIL_FROM", "entraide@example.org".to_owned()),
        ("ENTRAIDE_PUBLIC_URL", format!("http://{address}")),
        ("ENTRAIDE_LOG_LEVEL", "warn".to_owned()),
    ];
    let env = env.into_iter().map(|(key, value)| (key.to_owned(), value));
    Ok(Config::load(None, env)?)
}

/// Fills an empty database, with a progress line: a terminal overwrites it, a file keeps a few lines.
async fn fill(db: &Db, url: &str, address: SocketAddr, volume: Volume) -> Result<(), Failure> {
    migrations::apply(db).await?;
    let clock = Clock::by_hand(Clock::system().now());
    let ids = Ids::unpredictable(clock.clone());
    let app = App::open(config(url, address)?, db.clone(), clock.clone(), ids).await?;
    if !app.directory.all().is_empty() {
        return Ok(());
    }
    let what = match volume {
        Volume::Usual => "two platforms with 2,000 helpers and 300 asks",
        Volume::National => "a country with 5,500 organisations, 35,000 missions and 330,000 volunteers",
    };
    let mut shown = 0;
    let progress = |percent| {
        if percent >= shown + 5 || (percent == 100 && shown < 100) {
            shown = percent;
            let mut out = std::io::stderr();
            drop(write!(out, "\rMaking {what}: {percent:3} %"));
            drop(out.flush());
        }
    };
    match volume {
        Volume::Usual => seed::fill(&app, &clock, progress).await?,
        Volume::National => national::fill(&app, &clock, national::NATIONAL, progress).await?,
    }
    drop(writeln!(std::io::stderr()));
    Ok(())
}
