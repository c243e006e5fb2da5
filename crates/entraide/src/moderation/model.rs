//! A report: what a reader finds wrong.

use chrono::Duration;
use queue::{Job, JobError, JobMeta};
use sea_orm::ActiveValue::Set;
use sea_orm::entity::prelude::*;
use sea_orm::sea_query::Expr;
use sea_orm::{QueryOrder as _, QueryTrait as _};
use serde::{Deserialize, Serialize};
use serde_json::json;

use crate::db::scope::{Scope, Tx};
use crate::events::{Actor, Line};
use crate::moderation::nudge::nudge;
use crate::platforms::model::Platform;
use crate::state::App;

#[derive(Clone, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "reports")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub platform_id: Uuid,
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    /// The form that it came from: sent twice, it makes one report.
    pub form_id: Uuid,
    pub about: About,
    pub about_id: Uuid,
    pub reason: Reason,
    pub words: String,
    pub created_at: DateTimeUtc,
    pub handled_at: Option<DateTimeUtc>,
    /// Who of the staff.
    pub handled_by: Option<Uuid>,
    pub outcome: Option<String>,
}

impl std::fmt::Debug for Model {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Report").field("id", &self.id).field("about", &self.about).finish_non_exhaustive()
    }
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

crate::sealed!();

/// What is reported.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, EnumIter, DeriveActiveEnum)]
#[sea_orm(rs_type = "String", db_type = "String(StringLen::N(8))")]
pub enum About {
    /// An ask on the board.
    #[sea_orm(string_value = "ask")]
    Ask,
    /// An offer on the board.
    #[sea_orm(string_value = "offer")]
    Offer,
    /// A conversation about an offer, by one of the two.
    #[sea_orm(string_value = "reply")]
    Reply,
    /// An organisation in the directory.
    #[sea_orm(string_value = "org")]
    Organisation,
    /// A mission of an organisation.
    #[sea_orm(string_value = "mission")]
    Mission,
}

impl About {
    const ALL: [Self; 5] = [Self::Ask, Self::Offer, Self::Reply, Self::Organisation, Self::Mission];

    /// Its name in addresses, and the stem of its messages.
    #[must_use]
    pub fn stem(self) -> &'static str {
        match self {
            Self::Ask => "ask",
            Self::Offer => "offer",
            Self::Reply => "reply",
            Self::Organisation => "org",
            Self::Mission => "mission",
        }
    }

    /// From its name in an address.
    #[must_use]
    pub fn of(stem: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|about| about.stem() == stem)
    }
}

/// Why.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, EnumIter, DeriveActiveEnum)]
#[sea_orm(rs_type = "String", db_type = "String(StringLen::N(24))")]
pub enum Reason {
    /// Money is asked for.
    #[sea_orm(string_value = "money")]
    Money,
    /// It is rude or threatening.
    #[sea_orm(string_value = "rude")]
    Rude,
    /// It tells personal data.
    #[sea_orm(string_value = "personal")]
    Personal,
    /// It is not true.
    #[sea_orm(string_value = "untrue")]
    Untrue,
    /// Something else.
    #[sea_orm(string_value = "other")]
    Other,
    /// Nothing is wrong: those who lead it answer what a referent has decided. Readers cannot choose it.
    #[sea_orm(string_value = "answer")]
    Answer,
}

impl Reason {
    /// Those that readers choose from, in the order of the form.
    pub const ALL: [Self; 5] = [Self::Money, Self::Rude, Self::Personal, Self::Untrue, Self::Other];

    /// Its value in the form, and the stem of its messages.
    #[must_use]
    pub fn stem(self) -> &'static str {
        match self {
            Self::Money => "money",
            Self::Rude => "rude",
            Self::Personal => "personal",
            Self::Untrue => "untrue",
            Self::Other => "other",
            Self::Answer => "answer",
        }
    }
}

/// What can come of a report.
pub const OUTCOMES: [&str; 5] = ["dismissed", "handled", "taken-down", "sent-back", "ended"];

/// A report, already checked.
#[derive(Clone, Debug)]
pub struct NewReport {
    /// The form's own id.
    pub form_id: Uuid,
    /// What is reported.
    pub about: About,
    /// Its id.
    pub about_id: Uuid,
    /// Why.
    pub reason: Reason,
    /// In the reader's words.
    pub words: String,
}

/// Writes a report down and tells the moderators.
///
/// # Errors
/// When the database fails, or the form was sent before.
pub async fn add(tx: &Tx, new: NewReport, actor: Actor) -> Result<(), DbErr> {
    let data = json!({ "about": new.about.stem(), "reason": new.reason.stem() });
    let kind = match (new.reason, new.about) {
        (Reason::Answer, About::Mission) => "mission-answered",
        (Reason::Answer, _) => "org-answered",
        _ => "reported",
    };
    Line::new(kind, actor).listing(new.about_id).data(data).write(tx).await?;
    tx.insert(ActiveModel {
        id: Set(tx.ids.uuid()),
        form_id: Set(new.form_id),
        about: Set(new.about),
        about_id: Set(new.about_id),
        reason: Set(new.reason),
        words: Set(new.words),
        created_at: Set(tx.now),
        handled_at: Set(None),
        handled_by: Set(None),
        outcome: Set(None),
        ..Default::default()
    })
    .await?;
    nudge(tx).await
}

/// The reports about one thing, oldest first.
///
/// # Errors
/// When the database fails.
pub async fn of<C: ConnectionTrait>(scope: &Scope<C>, about: Uuid) -> Result<Vec<Model>, DbErr> {
    let all = scope.find::<Entity>().filter(Column::AboutId.eq(about));
    all.order_by_asc(Column::CreatedAt).order_by_asc(Column::Id).all(scope.conn()).await
}

/// Lays all open reports about one thing aside, with what came of them.
///
/// # Errors
/// When the database fails.
pub async fn handle(
    tx: &Tx,
    about: Uuid,
    staff: Uuid,
    outcome: &'static str,
    platform: &Platform,
) -> Result<(), DbErr> {
    lay_aside(tx, about, staff, outcome, platform, None).await
}

/// What was answered about one thing has been heard: it was decided again.
///
/// # Errors
/// When the database fails.
pub async fn heard(tx: &Tx, about: Uuid, staff: Uuid, platform: &Platform) -> Result<(), DbErr> {
    lay_aside(tx, about, staff, "handled", platform, Some(Reason::Answer)).await
}

async fn lay_aside(
    tx: &Tx,
    about: Uuid,
    staff: Uuid,
    outcome: &'static str,
    platform: &Platform,
    only: Option<Reason>,
) -> Result<(), DbErr> {
    let open = tx
        .update::<Entity>()
        .col_expr(Column::HandledAt, Expr::value(tx.now))
        .col_expr(Column::HandledBy, Expr::value(staff))
        .col_expr(Column::Outcome, Expr::value(outcome))
        .filter(Column::AboutId.eq(about))
        .filter(Column::HandledAt.is_null())
        .apply_if(only, |open, reason| open.filter(Column::Reason.eq(reason)));
    if open.exec(tx.conn()).await?.rows_affected == 0 {
        return Ok(());
    }
    let data = json!({ "outcome": outcome });
    Line::new("report-handled", Actor::Staff(staff)).listing(about).data(data).write(tx).await?;
    let forget_at = tx.now + Duration::days(i64::from(platform.rules.retention_days));
    tx.enqueue(&ForgetReports { about }, forget_at).await
}

/// Forgets what readers wrote in reports that were handled long ago.
#[derive(Debug, Serialize, Deserialize)]
pub struct ForgetReports {
    /// What they were about.
    pub about: Uuid,
}

impl Job for ForgetReports {
    const NAME: &'static str = "reports.forget";
}

/// Runs [`ForgetReports`].
///
/// # Errors
/// When the database fails; the queue tries again.
pub async fn run_forget(app: App, job: ForgetReports, meta: JobMeta) -> Result<(), JobError> {
    let platform =
        app.directory.by_id(meta.platform_id).ok_or_else(|| JobError::Retry("platform unknown".into()))?;
    let tx = app.tx(meta.platform_id).await?;
    let days = Duration::days(i64::from(platform.rules.retention_days));
    tx.update::<Entity>()
        .col_expr(Column::Words, Expr::value(""))
        .filter(Column::AboutId.eq(job.about))
        .filter(Column::HandledAt.lte(tx.now - days))
        .exec(tx.conn())
        .await?;
    meta.complete(tx.conn()).await?;
    tx.commit().await?;
    Ok(())
}
