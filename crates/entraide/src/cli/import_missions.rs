//! `entraide platform import-missions`: missions from a partner's feed, from a file. Run it as often as the feed
//! changes.

use std::path::PathBuf;
use std::sync::Arc;

use clap::Args;
use serde_json::json;

use super::Failure;
use super::import::{bring, file, foreseen, print, source};
use crate::imports::frame::usual_kind;
use crate::imports::missions::run::{forecast, load};
use crate::imports::model::{Wanted, What};
use crate::imports::organisations::columns::Mapping;
use crate::platforms::model::Platform;
use crate::state::App;

#[derive(Args, Debug)]
pub(super) struct ImportMissions {
    /// The feed of API Engagement (XML).
    file: PathBuf,
    /// Slug of the platform.
    #[arg(long)]
    pub(super) platform: String,
    /// What the feed is called; everybody sees it, and the next time it must be called the same.
    #[arg(long)]
    source: String,
    /// Only say what would become of each mission.
    #[arg(long)]
    dry_run: bool,
    /// What the feed has no more stays on the board.
    #[arg(long)]
    keep_missing: bool,
    /// The report as JSON.
    #[arg(long)]
    json: bool,
}

impl ImportMissions {
    pub(super) async fn run(self, app: &App, platform: Arc<Platform>) -> Result<(), Failure> {
        let source = source(&self.source)?;
        let (content, file_name) = file(&self.file)?;
        let kind = usual_kind(&platform)?;
        let began = std::time::Instant::now();
        let feed = load(&platform, content.clone(), kind, app.clock.now()).await;
        let feed = feed.map_err(|problem| Failure(format!("{}: {problem}", self.file.display())))?;
        let (said, counts) = if self.dry_run {
            let seen = forecast(&app.read(platform.id()), &source, &feed).await?;
            let rows = feed.missions.into_iter().map(|entry| (entry.line, entry.name)).collect();
            foreseen(rows, seen, !self.keep_missing)
        } else {
            let wanted = Wanted {
                what: What::Missions,
                source,
                file_name,
                content,
                rows: feed.missions.len(),
                staff: None,
                kind,
                mapping: Mapping::default(),
                anyway: false,
                close_missing: !self.keep_missing,
            };
            bring(app, &platform, wanted).await?
        };
        print(&said, counts, (self.json, self.dry_run), &json!({}), began.elapsed());
        Ok(())
    }
}
