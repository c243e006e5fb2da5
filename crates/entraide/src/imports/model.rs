//! An import and what became of every row of its file. The file is kept until it is imported, or for a day;
//! the lines for three months; the counts stay.

use chrono::Duration;
use sea_orm::ActiveValue::Set;
use sea_orm::entity::prelude::*;
use sea_orm::sea_query::{Expr, ExprTrait as _};
use sea_orm::{FromQueryResult, QueryOrder as _, QuerySelect as _};

use super::jobs::{ForgetImport, RunImport};
use super::lines;
use super::organisations::columns::Mapping;
use crate::db::scope::{Scope, Tx};

/// Hours after which a file that was not imported is forgotten.
const FORGET_FILE_HOURS: i64 = 24;
/// Days after which the lines of a report are forgotten.
const FORGET_LINES_DAYS: i64 = 90;

#[derive(Clone, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "imports")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub platform_id: Uuid,
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub what: What,
    pub state: State,
    /// The directory that the file is from, as its importer calls it: everybody sees it.
    pub source: String,
    pub file_name: String,
    /// Who has brought it; nobody for the command line.
    pub staff_id: Option<Uuid>,
    /// The type of organisations that name none.
    pub category_id: Uuid,
    pub mapping: Mapping,
    /// Also what seems to be in the directory already.
    pub anyway: bool,
    /// What the file has no more leaves the directory.
    pub close_missing: bool,
    /// The file, compressed.
    pub content: Option<Vec<u8>>,
    pub rows: i32,
    /// Rows that are through.
    pub done: i32,
    pub created: i32,
    pub updated: i32,
    pub unchanged: i32,
    pub refused: i32,
    /// Not in the file any more.
    pub missing: i32,
    pub created_at: DateTimeUtc,
    pub finished_at: Option<DateTimeUtc>,
}

impl std::fmt::Debug for Model {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let Self { id, state, rows, done, .. } = self;
        f.debug_struct("Import")
            .field("id", id)
            .field("state", state)
            .field("rows", rows)
            .field("done", done)
            .finish_non_exhaustive()
    }
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

crate::sealed!();

/// What a list is of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, EnumIter, DeriveActiveEnum)]
#[sea_orm(rs_type = "String", db_type = "String(StringLen::N(16))")]
pub enum What {
    #[sea_orm(string_value = "organisations")]
    Organisations,
    #[sea_orm(string_value = "missions")]
    Missions,
}

impl What {
    /// The stem of its messages.
    #[must_use]
    pub fn stem(self) -> String {
        self.to_value()
    }
}

/// Where an import stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, EnumIter, DeriveActiveEnum)]
#[sea_orm(rs_type = "String", db_type = "String(StringLen::N(16))")]
pub enum State {
    /// Its preview is looked at.
    #[sea_orm(string_value = "waiting")]
    Waiting,
    #[sea_orm(string_value = "running")]
    Running,
    #[sea_orm(string_value = "done")]
    Done,
    /// It was given up.
    #[sea_orm(string_value = "failed")]
    Failed,
}

impl State {
    /// The stem of its messages.
    #[must_use]
    pub fn stem(self) -> String {
        self.to_value()
    }
}

/// What an import is to do.
#[derive(Clone, Debug)]
pub struct Wanted {
    /// What the list is of.
    pub what: What,
    /// The directory that the file is from.
    pub source: String,
    /// Name of the file.
    pub file_name: String,
    /// The file.
    pub content: Vec<u8>,
    /// How many rows it has.
    pub rows: usize,
    /// Who has brought it.
    pub staff: Option<Uuid>,
    /// The type of rows that name none.
    pub kind: Uuid,
    /// Which columns hold what.
    pub mapping: Mapping,
    /// Also what seems to be in the directory already.
    pub anyway: bool,
    /// What the file has no more leaves the directory.
    pub close_missing: bool,
}

/// Notes an import; it is run by [`start`].
///
/// # Errors
/// When the database fails.
pub async fn add(tx: &Tx, wanted: Wanted) -> Result<Uuid, DbErr> {
    let id = tx.ids.uuid();
    tx.insert(ActiveModel {
        id: Set(id),
        what: Set(wanted.what),
        state: Set(State::Waiting),
        source: Set(wanted.source),
        file_name: Set(wanted.file_name.chars().take(100).collect()),
        staff_id: Set(wanted.staff),
        category_id: Set(wanted.kind),
        mapping: Set(wanted.mapping),
        anyway: Set(wanted.anyway),
        close_missing: Set(wanted.close_missing),
        content: Set(Some(lz4_flex::compress_prepend_size(&wanted.content))),
        rows: Set(i32::try_from(wanted.rows).unwrap_or(i32::MAX)),
        done: Set(0),
        created: Set(0),
        updated: Set(0),
        unchanged: Set(0),
        refused: Set(0),
        missing: Set(0),
        created_at: Set(tx.now),
        finished_at: Set(None),
        ..Default::default()
    })
    .await?;
    tx.enqueue(&ForgetImport { import: id }, tx.now + Duration::hours(FORGET_FILE_HOURS)).await?;
    Ok(id)
}

/// Begins an import that waits; `false` when it has begun already.
///
/// # Errors
/// When the database fails.
pub async fn start(tx: &Tx, import: Uuid) -> Result<bool, DbErr> {
    let update = tx
        .update::<Entity>()
        .col_expr(Column::State, Expr::value(State::Running))
        .filter(Column::Id.eq(import))
        .filter(Column::State.eq(State::Waiting));
    Ok(update.exec(tx.conn()).await?.rows_affected == 1)
}

/// Keeps what was set in the preview of an import that waits; `is_begun` begins it.
///
/// # Errors
/// When the database fails.
pub(super) async fn set(tx: &Tx, import: Uuid, row: ActiveModel, is_begun: bool) -> Result<(), DbErr> {
    let waiting = tx.update::<Entity>().set(row).filter(Column::State.eq(State::Waiting));
    waiting.filter(Column::Id.eq(import)).exec(tx.conn()).await?;
    if is_begun { start_job(tx, import).await } else { Ok(()) }
}

/// Begins it, as a job.
///
/// # Errors
/// When the database fails.
pub async fn start_job(tx: &Tx, import: Uuid) -> Result<(), DbErr> {
    if start(tx, import).await? {
        tx.enqueue(&RunImport { import }, tx.now).await?;
    }
    Ok(())
}

/// Ends it; its file is forgotten now, its lines later.
///
/// # Errors
/// When the database fails.
pub async fn end(tx: &Tx, import: Uuid, state: State) -> Result<(), DbErr> {
    tx.update::<Entity>()
        .col_expr(Column::State, Expr::value(state))
        .col_expr(Column::FinishedAt, Expr::value(tx.now))
        .col_expr(Column::Content, Expr::value(Option::<Vec<u8>>::None))
        .filter(Column::Id.eq(import))
        .exec(tx.conn())
        .await?;
    tx.enqueue(&ForgetImport { import }, tx.now + Duration::days(FORGET_LINES_DAYS)).await
}

/// Forgets what is not needed any more: of an import that never ran all, of one that has ended its lines.
///
/// # Errors
/// When the database fails.
pub(super) async fn forget(tx: &Tx, import: &Model) -> Result<(), DbErr> {
    match (import.state, import.finished_at) {
        (State::Waiting, _) => {
            tx.delete::<Entity>().filter(Column::Id.eq(import.id)).exec(tx.conn()).await?;
        }
        (State::Running, _) => end(tx, import.id, State::Failed).await?,
        (_, Some(at)) if tx.now >= at + Duration::days(FORGET_LINES_DAYS) => {
            let lines = tx.delete::<lines::Entity>().filter(lines::Column::ImportId.eq(import.id));
            lines.exec(tx.conn()).await?;
        }
        _ => {}
    }
    Ok(())
}

/// How many rows have become what.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    pub created: i32,
    pub updated: i32,
    pub unchanged: i32,
    pub refused: i32,
    pub missing: i32,
}

impl Counts {
    /// Counts one more.
    pub fn add(&mut self, outcome: lines::Outcome) {
        use lines::Outcome::{Closed, Created, Missing, Refused, Unchanged, Updated};
        match outcome {
            Created => self.created += 1,
            Updated => self.updated += 1,
            Unchanged => self.unchanged += 1,
            Refused => self.refused += 1,
            Missing | Closed => self.missing += 1,
        }
    }
}

/// Notes that rows are through, after those that were `done` before; `false` when somebody else was faster.
///
/// # Errors
/// When the database fails.
pub(super) async fn count(
    tx: &Tx,
    import: Uuid,
    done: i32,
    rows: i32,
    counts: Counts,
) -> Result<bool, DbErr> {
    let more = |column: Column, number: i32| (column, Expr::col(column).add(number));
    let all = [
        more(Column::Done, rows),
        more(Column::Created, counts.created),
        more(Column::Updated, counts.updated),
        more(Column::Unchanged, counts.unchanged),
        more(Column::Refused, counts.refused),
        more(Column::Missing, counts.missing),
    ];
    let update = tx.update::<Entity>().filter(Column::Id.eq(import)).filter(Column::Done.eq(done));
    let update = all.into_iter().fold(update, |update, (column, sum)| update.col_expr(column, sum));
    Ok(update.exec(tx.conn()).await?.rows_affected == 1)
}

impl Model {
    /// The file, as it was brought.
    #[must_use]
    pub fn file(&self) -> Option<Vec<u8>> {
        lz4_flex::decompress_size_prepended(self.content.as_deref()?).ok()
    }

    /// The page of an organisation or mission that it has brought.
    #[must_use]
    pub fn entry_path(&self, id: Uuid) -> String {
        let page = match self.what {
            What::Organisations => "groups",
            What::Missions => "missions",
        };
        format!("/{page}/{id}")
    }

    /// What has become of its rows.
    #[must_use]
    pub fn counts(&self) -> Counts {
        let Self { created, updated, unchanged, refused, missing, .. } = *self;
        Counts { created, updated, unchanged, refused, missing }
    }
}

/// An import without its file, for lists.
#[derive(Clone, Debug, FromQueryResult)]
pub struct Past {
    pub id: Uuid,
    pub what: What,
    pub state: State,
    pub source: String,
    pub file_name: String,
    pub rows: i32,
    pub done: i32,
    pub created: i32,
    pub updated: i32,
    pub unchanged: i32,
    pub refused: i32,
    pub missing: i32,
    pub created_at: DateTimeUtc,
}

/// The latest imports, without their files. One query.
///
/// # Errors
/// When the database fails.
pub async fn latest<C: ConnectionTrait>(scope: &Scope<C>, limit: u64) -> Result<Vec<Past>, DbErr> {
    let all = scope.find::<Entity>().select_only().columns([
        Column::Id,
        Column::What,
        Column::State,
        Column::Source,
        Column::FileName,
        Column::Rows,
        Column::Done,
        Column::Created,
        Column::Updated,
        Column::Unchanged,
        Column::Refused,
        Column::Missing,
        Column::CreatedAt,
    ]);
    let all = all.order_by_desc(Column::CreatedAt).order_by_desc(Column::Id).limit(limit);
    all.into_model().all(scope.conn()).await
}

/// What the last finished import of a list of organisations said of its columns.
///
/// # Errors
/// When the database fails.
pub async fn last_mapping<C: ConnectionTrait>(
    scope: &Scope<C>,
    source: &str,
) -> Result<Option<(Mapping, Uuid)>, DbErr> {
    let last = scope.find::<Entity>().filter(Column::Source.eq(source)).filter(Column::State.eq(State::Done));
    let last = last.filter(Column::What.eq(What::Organisations));
    let last = last.select_only().columns([Column::Mapping, Column::CategoryId]);
    last.order_by_desc(Column::CreatedAt).into_tuple().one(scope.conn()).await
}
