//! The balance as it was counted last. Helpers and asks come and go all the time, and it changes slowly: so it is
//! counted at most once a minute.

use std::sync::Arc;

use sea_orm::DbErr;

use super::model::{self, Balance};
use crate::platforms::model::Platform;
use crate::state::App;

/// The balances of all platforms in this process, as of a minute.
pub type Held = crate::held::Held<i64, Balance>;

/// The balance, at most a minute old. At most two queries.
///
/// # Errors
/// When the database fails.
pub async fn current(app: &App, platform: &Platform) -> Result<Arc<Balance>, DbErr> {
    let scope = app.read(platform.id());
    let minute = || Some(app.clock.now().timestamp() / 60);
    app.balances.current(platform.id(), minute, model::read(&scope)).await
}
