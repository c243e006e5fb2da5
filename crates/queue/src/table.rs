//! The table `jobs` and its indexes.

use sea_orm::sea_query::{
    ColumnDef, ConditionalStatement, Expr, ExprTrait, Index, IndexCreateStatement, Table,
    TableCreateStatement,
};
use sea_orm::{ConnectionTrait, DbBackend, DbErr, DeriveIden, Statement};

/// Names of the table and its columns.
#[derive(Clone, Copy, DeriveIden)]
pub(crate) enum Jobs {
    Table,
    PlatformId,
    Id,
    Name,
    Payload,
    DedupKey,
    RunAt,
    Attempts,
    MaxAttempts,
    LockedBy,
    LockedUntil,
    LastError,
    DeadAt,
    CreatedAt,
}

/// The table `jobs` and its indexes, as statements for a step of the application's schema.
#[must_use]
pub fn schema(backend: DbBackend) -> Vec<Statement> {
    let indexes = indexes().into_iter().map(|index| backend.build(&index));
    std::iter::once(backend.build(&table())).chain(indexes).collect()
}

/// Creates the table `jobs` and its indexes.
pub async fn create_tables(conn: &impl ConnectionTrait) -> Result<(), DbErr> {
    for statement in schema(conn.get_database_backend()) {
        conn.execute_raw(statement).await?;
    }
    Ok(())
}

/// Drops the table `jobs`, with whatever is in it.
pub async fn drop_tables(conn: &impl ConnectionTrait) -> Result<(), DbErr> {
    conn.execute(&Table::drop().table(Jobs::Table).to_owned()).await?;
    Ok(())
}

fn table() -> TableCreateStatement {
    Table::create()
        .table(Jobs::Table)
        .col(ColumnDef::new(Jobs::PlatformId).uuid().not_null())
        .col(ColumnDef::new(Jobs::Id).uuid().not_null())
        .col(ColumnDef::new(Jobs::Name).text().not_null())
        .col(ColumnDef::new(Jobs::Payload).json_binary().not_null())
        .col(ColumnDef::new(Jobs::DedupKey).text())
        .col(ColumnDef::new(Jobs::RunAt).timestamp_with_time_zone().not_null())
        .col(ColumnDef::new(Jobs::Attempts).integer().not_null())
        .col(ColumnDef::new(Jobs::MaxAttempts).integer().not_null())
        .col(ColumnDef::new(Jobs::LockedBy).uuid())
        .col(ColumnDef::new(Jobs::LockedUntil).timestamp_with_time_zone())
        .col(ColumnDef::new(Jobs::LastError).text())
        .col(ColumnDef::new(Jobs::DeadAt).timestamp_with_time_zone())
        .col(ColumnDef::new(Jobs::CreatedAt).timestamp_with_time_zone().not_null())
        .primary_key(Index::create().col(Jobs::PlatformId).col(Jobs::Id))
        .to_owned()
}

fn indexes() -> [IndexCreateStatement; 4] {
    let alive = || Expr::col(Jobs::DeadAt).is_null();
    [
        // Only waiting jobs hold their key: a claim clears it.
        Index::create()
            .name("jobs_dedup")
            .table(Jobs::Table)
            .unique()
            .col(Jobs::PlatformId)
            .col(Jobs::Name)
            .col(Jobs::DedupKey)
            .and_where(Expr::col(Jobs::DedupKey).is_not_null())
            .to_owned(),
        // Which platforms have due jobs: reads what is due and nothing of what is scheduled.
        Index::create()
            .name("jobs_due")
            .table(Jobs::Table)
            .col(Jobs::RunAt)
            .col(Jobs::PlatformId)
            .and_where(alive())
            .to_owned(),
        // The next jobs of one platform, in their order.
        Index::create()
            .name("jobs_next")
            .table(Jobs::Table)
            .col(Jobs::PlatformId)
            .col(Jobs::RunAt)
            .col(Jobs::Id)
            .and_where(alive())
            .to_owned(),
        Index::create()
            .name("jobs_dead")
            .table(Jobs::Table)
            .col(Jobs::PlatformId)
            .col(Jobs::DeadAt)
            .and_where(Expr::col(Jobs::DeadAt).is_not_null())
            .to_owned(),
    ]
}
