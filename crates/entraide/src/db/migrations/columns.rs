//! Columns of the kinds that the schema uses, the same on both databases.

use sea_orm::sea_query::ColumnDef;

pub(super) fn uuid(name: &'static str) -> ColumnDef {
    ColumnDef::new(name).uuid().not_null().take()
}

pub(super) fn uuid_null(name: &'static str) -> ColumnDef {
    ColumnDef::new(name).uuid().null().take()
}

pub(super) fn string(name: &'static str) -> ColumnDef {
    ColumnDef::new(name).string().not_null().take()
}

pub(super) fn string_len(name: &'static str, length: u32) -> ColumnDef {
    ColumnDef::new(name).string_len(length).not_null().take()
}

pub(super) fn string_len_null(name: &'static str, length: u32) -> ColumnDef {
    ColumnDef::new(name).string_len(length).null().take()
}

pub(super) fn text(name: &'static str) -> ColumnDef {
    ColumnDef::new(name).text().not_null().take()
}

pub(super) fn text_null(name: &'static str) -> ColumnDef {
    ColumnDef::new(name).text().null().take()
}

pub(super) fn json(name: &'static str) -> ColumnDef {
    ColumnDef::new(name).json().not_null().take()
}

pub(super) fn double(name: &'static str) -> ColumnDef {
    ColumnDef::new(name).double().not_null().take()
}

pub(super) fn small_integer(name: &'static str) -> ColumnDef {
    ColumnDef::new(name).small_integer().not_null().take()
}

pub(super) fn integer(name: &'static str) -> ColumnDef {
    ColumnDef::new(name).integer().not_null().take()
}

pub(super) fn integer_null(name: &'static str) -> ColumnDef {
    ColumnDef::new(name).integer().null().take()
}

pub(super) fn big_integer(name: &'static str) -> ColumnDef {
    ColumnDef::new(name).big_integer().not_null().take()
}

pub(super) fn date_null(name: &'static str) -> ColumnDef {
    ColumnDef::new(name).date().null().take()
}

pub(super) fn time(name: &'static str) -> ColumnDef {
    ColumnDef::new(name).timestamp_with_time_zone().not_null().take()
}

pub(super) fn time_null(name: &'static str) -> ColumnDef {
    ColumnDef::new(name).timestamp_with_time_zone().null().take()
}

pub(super) fn double_null(name: &'static str) -> ColumnDef {
    ColumnDef::new(name).double().null().take()
}

pub(super) fn big_integer_null(name: &'static str) -> ColumnDef {
    ColumnDef::new(name).big_integer().null().take()
}

/// Yes or no, for a table that has rows already.
pub(super) fn flag(name: &'static str, before: bool) -> ColumnDef {
    ColumnDef::new(name).boolean().not_null().default(before).take()
}

/// A word, for a table that has rows already.
pub(super) fn word(name: &'static str, length: u32, before: &'static str) -> ColumnDef {
    ColumnDef::new(name).string_len(length).not_null().default(before).take()
}

/// A small number, for a table that has rows already.
pub(super) fn small_number(name: &'static str, before: i16) -> ColumnDef {
    ColumnDef::new(name).small_integer().not_null().default(before).take()
}

/// A list of words, empty in a table that has rows already.
pub(super) fn no_words(name: &'static str) -> ColumnDef {
    ColumnDef::new(name).json().not_null().default("[]").take()
}
