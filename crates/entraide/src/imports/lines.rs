//! Lines of the report of an import: what has become of its rows.

use sea_orm::ActiveValue::Set;
use sea_orm::entity::prelude::*;

use super::notes::Notes;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "import_lines")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub platform_id: Uuid,
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub import_id: Uuid,
    /// Of the file; 0 for what is not in it any more.
    pub line: i32,
    pub outcome: Outcome,
    pub name: String,
    /// The organisation or mission.
    pub entry_id: Option<Uuid>,
    pub notes: Notes,
    /// Whether there is anything to say of it.
    pub is_noted: bool,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

crate::sealed!();

/// A line about the row with this number and name.
pub(in crate::imports) fn new(
    id: Uuid,
    import: Uuid,
    (line, name): (u32, &str),
    outcome: Outcome,
    entry: Option<Uuid>,
    notes: Notes,
) -> ActiveModel {
    ActiveModel {
        id: Set(id),
        import_id: Set(import),
        line: Set(i32::try_from(line).unwrap_or(i32::MAX)),
        outcome: Set(outcome),
        name: Set(name.chars().take(100).collect()),
        entry_id: Set(entry),
        is_noted: Set(!notes.0.is_empty() || matches!(outcome, Outcome::Missing | Outcome::Closed)),
        notes: Set(notes),
        ..Default::default()
    }
}

/// What has become of a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq, EnumIter, DeriveActiveEnum)]
#[sea_orm(rs_type = "String", db_type = "String(StringLen::N(16))")]
pub enum Outcome {
    #[sea_orm(string_value = "created")]
    Created,
    #[sea_orm(string_value = "updated")]
    Updated,
    #[sea_orm(string_value = "unchanged")]
    Unchanged,
    #[sea_orm(string_value = "refused")]
    Refused,
    /// Not in the file any more.
    #[sea_orm(string_value = "missing")]
    Missing,
    /// Not in the file any more, and therefore taken out of the directory.
    #[sea_orm(string_value = "closed")]
    Closed,
}

impl Outcome {
    /// The stem of its messages.
    #[must_use]
    pub fn stem(self) -> String {
        self.to_value()
    }
}
