//! CSV as spreadsheets write it: with commas, semicolons, tabs or bars, quoted or not.

use csv::{ReaderBuilder, StringRecord, Trim};

use crate::{MAX_COLUMNS, MAX_ROWS, Problem, Row, Table, cell, number};

const DELIMITERS: [u8; 4] = [b';', b'\t', b',', b'|'];
/// So many records are looked at to find the delimiter.
const LOOKED_AT: usize = 20;

pub(crate) fn read(text: &str) -> Result<Table, Problem> {
    let (text, delimiter, skipped) = match told(text) {
        Some((delimiter, rest)) => (rest, delimiter, 1),
        None => (text, delimiter(text), 0),
    };
    let mut records = reader(text, delimiter);
    let mut record = StringRecord::new();
    // What cannot be read as text was replaced before: the reader itself refuses nothing.
    let mut next = |record: &mut StringRecord| records.read_record(record).unwrap_or(false);
    let mut table = Table::default();
    while table.columns.is_empty() {
        if !next(&mut record) {
            return Err(Problem::Empty);
        }
        if record.iter().any(|name| !name.is_empty()) {
            table.columns = columns(&record)?;
        }
    }
    while next(&mut record) {
        if record.iter().all(str::is_empty) {
            continue;
        }
        if table.rows.len() == MAX_ROWS {
            return Err(Problem::TooManyRows);
        }
        let line = record.position().map_or(0, |at| line(text, at)).saturating_add(skipped);
        let columns = table.columns.len();
        let cells: Result<Vec<_>, _> = record.iter().take(columns).map(|text| cell(text, line)).collect();
        let is_ragged = record.iter().skip(columns).any(|text| !text.is_empty());
        table.rows.push(Row { line, cells: cells?, is_ragged });
    }
    Ok(table)
}

/// The line on which a record begins: the reader stands before the empty lines above it.
fn line(text: &str, at: &csv::Position) -> u32 {
    let from = usize::try_from(at.byte()).unwrap_or(usize::MAX);
    let ahead = text.as_bytes().get(from..).unwrap_or_default();
    let empty = ahead.iter().take_while(|byte| matches!(byte, b'\n' | b'\r')).filter(|byte| **byte == b'\n');
    u32::try_from(at.line()).unwrap_or(u32::MAX).saturating_add(number(empty.count()))
}

fn reader(text: &str, delimiter: u8) -> csv::Reader<&[u8]> {
    let mut reader = ReaderBuilder::new();
    reader.delimiter(delimiter).has_headers(false).flexible(true).trim(Trim::All);
    reader.from_reader(text.as_bytes())
}

/// The delimiter that the first line tells, as one spreadsheet writes it (`sep=;`), and what follows.
fn told(text: &str) -> Option<(u8, &str)> {
    let (first, rest) = text.split_once('\n')?;
    let sign = first.trim_end().strip_prefix("sep=")?;
    let known = DELIMITERS.into_iter().find(|known| sign.as_bytes() == [*known])?;
    Some((known, rest))
}

/// The sign that parts most records into as many cells as the first one has.
fn delimiter(text: &str) -> u8 {
    let fit = |delimiter: u8| {
        let records = reader(text, delimiter).into_records().take(LOOKED_AT).filter_map(Result::ok);
        let counts: Vec<usize> = records.map(|record| record.len()).collect();
        let first = counts.first().copied().unwrap_or_default();
        let same = counts.iter().filter(|count| **count == first).count();
        if first > 1 { (same, first) } else { (0, 0) }
    };
    DELIMITERS.into_iter().rev().max_by_key(|delimiter| fit(*delimiter)).unwrap_or(b',')
}

/// The names of the header, each one once, those without name by their number.
fn columns(record: &StringRecord) -> Result<Vec<String>, Problem> {
    // Spreadsheets leave empty columns at the end.
    let width =
        record.iter().enumerate().filter(|(_, name)| !name.is_empty()).last().map_or(0, |(last, _)| last + 1);
    if width > MAX_COLUMNS {
        return Err(Problem::TooManyColumns);
    }
    let mut names: Vec<String> = Vec::with_capacity(width);
    for (at, name) in record.iter().take(width).enumerate() {
        let name = cell(name, 1)?;
        let name = if name.is_empty() { format!("{}", at + 1) } else { name };
        let mut unique = name.clone();
        let mut count = 1;
        while names.contains(&unique) {
            count += 1;
            unique = format!("{name} {}", number(count));
        }
        names.push(unique);
    }
    Ok(names)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cells(table: &Table) -> Vec<Vec<&str>> {
        table.rows.iter().map(|row| (0..table.columns.len()).map(|at| row.get(at)).collect()).collect()
    }

    #[test]
    fn every_delimiter_is_found() {
        for (text, sign) in [
            ("name,town\nA,Aix\nB,\"Ugine, haut\"", ','),
            ("name;town\nA, b;Aix\nB;Ugine, haut", ';'),
            ("name\ttown\nA\tAix; x\nB\tUgine, haut", '\t'),
            ("name|town\nA|Aix\nB|Ugine, haut", '|'),
            ("sep=;\r\nname;town\r\nA;Aix\r\nB;Ugine, haut\r\n", ';'),
        ] {
            let table = read(text).unwrap();
            assert_eq!(table.columns, ["name", "town"], "{sign}");
            assert_eq!(cells(&table)[1], ["B", "Ugine, haut"], "{sign}");
        }
    }

    #[test]
    fn lines_are_those_of_the_file() {
        let table = read("\nname;what\n\nA;\"one\ntwo\"\nB; three ;\nC;x;y\n;\n").unwrap();
        let lines: Vec<_> = table.rows.iter().map(|row| (row.line, row.is_ragged)).collect();
        assert_eq!(cells(&table), [["A", "one\ntwo"], ["B", "three"], ["C", "x"]]);
        assert_eq!(lines, [(4, false), (6, false), (7, true)]);
        assert_eq!(read("sep=;\nname;a\nA;1").unwrap().rows[0].line, 3);
    }

    #[test]
    fn columns_have_names_of_their_own() {
        let table = read("name,,name,name 2,,\nA,b,c,d").unwrap();
        assert_eq!(table.columns, ["name", "2", "name 2", "name 2 2"]);
        assert_eq!(read("name\nA\nB").unwrap().rows.len(), 2);
    }

    #[test]
    fn there_are_limits() {
        let rows = |count: usize| format!("name\n{}", "x\n".repeat(count));
        assert_eq!(read(&rows(MAX_ROWS)).unwrap().rows.len(), MAX_ROWS);
        assert_eq!(read(&rows(MAX_ROWS + 1)), Err(Problem::TooManyRows));
        let header = |count: usize| vec!["a"; count].join(",");
        assert!(read(&header(MAX_COLUMNS)).is_ok());
        assert_eq!(read(&header(MAX_COLUMNS + 1)), Err(Problem::TooManyColumns));
        let long = format!("name\nA\n{}", "x".repeat(20_001));
        assert_eq!(read(&long), Err(Problem::LongCell(3)));
        assert_eq!(read(""), Err(Problem::Empty));
        assert_eq!(read("\n;;\n"), Err(Problem::Empty));
    }
}
