//! The figures as they were counted last: the page in every language and the tables share one count.

use std::sync::Arc;

use sea_orm::DbErr;

use super::model::{self, Figures};
use crate::platforms::model::Platform;
use crate::state::App;
use crate::web::cache::{Cache, Stamp};

/// The figures of all platforms in this process.
pub type Held = crate::held::Held<Stamp, Figures>;

/// The figures as they are now. At most three queries.
///
/// # Errors
/// When the database fails.
pub async fn current(app: &App, platform: &Platform) -> Result<Arc<Figures>, DbErr> {
    let id = platform.id();
    let now = || app.news.of(id).is_watched(app.clock.now()).then(|| Cache::stamp(app, id));
    let scope = app.read(id);
    app.figures.current(id, now, model::read(&scope, platform.tz())).await
}
