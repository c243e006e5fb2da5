//! The schema, one step a file. A step that has been released is never edited.

mod columns;
mod m0001_platforms;
mod m0002_people;
mod m0003_listings;
mod m0004_commitments;
mod m0005_staff;
mod m0006_mail;
mod m0007_jobs;
mod m0008_offers;
mod m0009_board;
mod m0010_care;
mod m0011_acceptance;
mod m0012_plans;
mod m0013_attention;
mod m0014_organisations;
mod m0015_imports;
mod m0016_leads;
mod m0017_missions;
mod m0018_reply_to;
mod m0019_team;
mod m0020_thanks;
mod m0021_referrals;
mod m0022_helpers_places;
mod m0023_relations;
mod m0024_feeds;
mod m0025_reasons;
mod m0026_org_read;
mod m0027_mission_contact;
mod m0028_board_age;
mod m0029_unanswered;

use sea_orm::sea_query::{
    ForeignKey, ForeignKeyCreateStatement, Index, IndexCreateStatement, IndexDropStatement, InsertStatement,
    OnConflict, Query, Table, TableAlterStatement, TableCreateStatement, UpdateStatement,
};
use sea_orm::{ConnectionTrait as _, DbBackend, DbErr, Statement};

use super::Db;
use columns::{string_len, uuid};

/// A step: its name, and what it makes.
type Step = (&'static str, fn(&mut Schema));

/// All steps, in order.
const STEPS: [Step; 29] = [
    ("m0001_platforms", m0001_platforms::up),
    ("m0002_people", m0002_people::up),
    ("m0003_listings", m0003_listings::up),
    ("m0004_commitments", m0004_commitments::up),
    ("m0005_staff", m0005_staff::up),
    ("m0006_mail", m0006_mail::up),
    ("m0007_jobs", m0007_jobs::up),
    ("m0008_offers", m0008_offers::up),
    ("m0009_board", m0009_board::up),
    ("m0010_care", m0010_care::up),
    ("m0011_acceptance", m0011_acceptance::up),
    ("m0012_plans", m0012_plans::up),
    ("m0013_attention", m0013_attention::up),
    ("m0014_organisations", m0014_organisations::up),
    ("m0015_imports", m0015_imports::up),
    ("m0016_leads", m0016_leads::up),
    ("m0017_missions", m0017_missions::up),
    ("m0018_reply_to", m0018_reply_to::up),
    ("m0019_team", m0019_team::up),
    ("m0020_thanks", m0020_thanks::up),
    ("m0021_referrals", m0021_referrals::up),
    ("m0022_helpers_places", m0022_helpers_places::up),
    ("m0023_relations", m0023_relations::up),
    ("m0024_feeds", m0024_feeds::up),
    ("m0025_reasons", m0025_reasons::up),
    ("m0026_org_read", m0026_org_read::up),
    ("m0027_mission_contact", m0027_mission_contact::up),
    ("m0028_board_age", m0028_board_age::up),
    ("m0029_unanswered", m0029_unanswered::up),
];

/// The table that says which steps are made.
const MADE: &str = "schema_steps";

/// Brings the schema up to date, each step with its note in one transaction; how many were made.
///
/// # Errors
/// When the database is away or refuses a step.
pub async fn apply(db: &Db) -> Result<usize, DbErr> {
    let table =
        Table::create().table(MADE).if_not_exists().col(string_len("name", 60).primary_key()).to_owned();
    if db.write.execute(&table).await.is_err() {
        // PostgreSQL lets one of two that create it at once fail, and then it is there.
        db.write.execute(&table).await?;
    }
    let mut made = 0;
    for (name, up) in STEPS {
        made += usize::from(make(db, name, up).await?);
    }
    Ok(made)
}

/// How many steps the schema is behind.
///
/// # Errors
/// When the database is away.
pub async fn waiting(db: &Db) -> Result<usize, DbErr> {
    let names = Query::select().column("name").from(MADE).to_owned();
    match db.read.query_all(&names).await {
        Ok(made) => Ok(STEPS.len().saturating_sub(made.len())),
        // There is no such table before the first step.
        Err(DbErr::Query(_)) => Ok(STEPS.len()),
        Err(error) => Err(error),
    }
}

/// Makes a step unless it is made. The note comes first: of two processes that start together the
/// second waits for it, and then finds the step made.
async fn make(db: &Db, name: &str, up: fn(&mut Schema)) -> Result<bool, DbErr> {
    let txn = db.begin().await?;
    let note = Query::insert()
        .into_table(MADE)
        .columns(["name"])
        .values_panic([name.into()])
        .on_conflict(OnConflict::column("name").do_nothing().to_owned())
        .to_owned();
    if txn.execute(&note).await?.rows_affected() == 0 {
        txn.rollback().await?;
        return Ok(false);
    }
    let mut schema = Schema { backend: db.backend(), statements: Vec::new() };
    up(&mut schema);
    for statement in schema.statements {
        txn.execute_raw(statement).await?;
    }
    txn.commit().await?;
    Ok(true)
}

/// What a step makes, as the database's own statements.
struct Schema {
    backend: DbBackend,
    statements: Vec<Statement>,
}

impl Schema {
    fn table(&mut self, table: &TableCreateStatement) {
        self.statements.push(self.backend.build(table));
    }

    fn index(&mut self, index: &IndexCreateStatement) {
        self.statements.push(self.backend.build(index));
    }

    fn alter(&mut self, table: &TableAlterStatement) {
        self.statements.push(self.backend.build(table));
    }

    fn drop_index(&mut self, index: &IndexDropStatement) {
        self.statements.push(self.backend.build(index));
    }

    fn update(&mut self, rows: &UpdateStatement) {
        self.statements.push(self.backend.build(rows));
    }

    fn insert(&mut self, rows: &InsertStatement) {
        self.statements.push(self.backend.build(rows));
    }
}

/// A table of a platform: its key is `(platform_id, id)`, so that every reference to it
/// carries the platform and the database refuses one across platforms.
fn sealed_table(name: &'static str) -> TableCreateStatement {
    let mut table = Table::create();
    table
        .table(name)
        .col(uuid("platform_id"))
        .col(uuid("id"))
        .primary_key(Index::create().col("platform_id").col("id"))
        .foreign_key(ForeignKey::create().from(name, "platform_id").to("platforms", "id"));
    table
}

/// A reference to a row of the same platform.
fn reference(from: &'static str, column: &'static str, to: &'static str) -> ForeignKeyCreateStatement {
    let mut key = ForeignKey::create();
    key.from(from, ("platform_id", column)).to(to, ("platform_id", "id"));
    key
}

/// An index that begins with the platform.
fn index(name: &'static str, table: &'static str, columns: &[&'static str]) -> IndexCreateStatement {
    let mut index = Index::create();
    index.name(name).table(table).col("platform_id");
    for column in columns {
        index.col(*column);
    }
    index
}
