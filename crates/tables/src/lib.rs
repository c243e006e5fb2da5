//! Tables that people bring along, read into rows of named text: CSV as spreadsheets write it, JSON, and
//! GeoJSON. Any bytes are safe: what cannot be read is said, and there are limits to all of it.

mod csv_text;
mod decode;
mod geojson;
mod json;

/// Bytes of a file.
pub const MAX_BYTES: usize = 64 * 1024 * 1024;
/// Rows of a table.
pub const MAX_ROWS: usize = 50_000;
/// Columns of a table.
pub const MAX_COLUMNS: usize = 200;
/// Characters of a cell.
pub const MAX_CELL: usize = 20_000;

pub use decode::text;

/// The columns that GeoJSON brings beside the properties: those of a point (of an outline its middle) and
/// the outline itself, as a geometry.
pub const LAT: &str = "geometry.lat";
/// See [`LAT`].
pub const LON: &str = "geometry.lon";
/// See [`LAT`].
pub const OUTLINE: &str = "geometry.outline";

/// A table.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Table {
    /// The names of its columns, each one once.
    pub columns: Vec<String>,
    /// Its rows; at least one.
    pub rows: Vec<Row>,
}

/// A row.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Row {
    /// Where it stands: the line of a CSV file, the number of an object otherwise; from 1 on.
    pub line: u32,
    /// In the order of the columns, without white space around; where the row ends early, the rest is missing.
    cells: Vec<String>,
    /// It has more cells than there are columns: a sign is missing or doubled somewhere in it.
    pub is_ragged: bool,
}

impl Row {
    /// What stands in a column; empty if nothing does.
    #[must_use]
    pub fn get(&self, column: usize) -> &str {
        self.cells.get(column).map_or("", String::as_str)
    }
}

/// Why a file is no table.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Problem {
    /// There is no row in it.
    #[error("there are no rows in it")]
    Empty,
    /// More than [`MAX_BYTES`].
    #[error("it is larger than {} MB", MAX_BYTES / 1024 / 1024)]
    TooLarge,
    /// More than [`MAX_ROWS`].
    #[error("it has more than {MAX_ROWS} rows")]
    TooManyRows,
    /// More than [`MAX_COLUMNS`].
    #[error("it has more than {MAX_COLUMNS} columns")]
    TooManyColumns,
    /// Longer than [`MAX_CELL`], in this line.
    #[error("line {0}: more than {MAX_CELL} characters in one cell")]
    LongCell(u32),
    /// It begins like JSON, but is not: line and column.
    #[error("line {0}, column {1}: this is no JSON")]
    NoJson(u32, u32),
    /// JSON, but no list of objects.
    #[error("no list of objects is in it")]
    NoList,
    /// It begins like XML, but is not: line.
    #[error("line {0}: this is no XML")]
    NoXml(u32),
    /// XML, but no feed of missions.
    #[error("no mission is in it")]
    NoMissions,
    /// A spreadsheet's own format, or another one that is not text.
    #[error("it is not text: save it as CSV")]
    NoText,
}

/// Reads a table from a file, whichever of the formats it has.
///
/// # Errors
/// See [`Problem`].
pub fn read(bytes: &[u8]) -> Result<Table, Problem> {
    if bytes.len() > MAX_BYTES {
        return Err(Problem::TooLarge);
    }
    let text = decode::text(bytes)?;
    let table =
        if text.trim_start().starts_with(['{', '[']) { json::read(&text)? } else { csv_text::read(&text)? };
    if table.rows.is_empty() { Err(Problem::Empty) } else { Ok(table) }
}

/// What stands in a cell, without white space around it and without signs that steer a machine.
fn cell(text: &str, line: u32) -> Result<String, Problem> {
    let is_kept = |c: &char| !c.is_control() || *c == '\n';
    let kept: String = text.chars().map(|c| if c == '\t' { ' ' } else { c }).filter(is_kept).collect();
    let kept = kept.trim();
    if kept.chars().count() > MAX_CELL { Err(Problem::LongCell(line)) } else { Ok(kept.to_owned()) }
}

fn number(at: usize) -> u32 {
    u32::try_from(at).unwrap_or(u32::MAX)
}
