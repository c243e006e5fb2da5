//! JSON: a list of objects, or an object with one such list in it. What is nested gets a name with a dot.

use std::collections::HashMap;

use serde_json::{Map, Value};

use crate::{MAX_COLUMNS, MAX_ROWS, Problem, Row, Table, cell, geojson, number};

pub(crate) fn read(text: &str) -> Result<Table, Problem> {
    let value: Value = serde_json::from_str(text)
        .map_err(|wrong| Problem::NoJson(number(wrong.line()), number(wrong.column())))?;
    if let Some(features) = geojson::features(&value) {
        return geojson::read(features);
    }
    table(list(&value).ok_or(Problem::NoList)?.iter().map(|one| (one.as_object(), None)))
}

/// The list itself, or the one list of objects in an object.
fn list(value: &Value) -> Option<&Vec<Value>> {
    if let Some(list) = value.as_array() {
        return Some(list);
    }
    let is_list = |list: &&Vec<Value>| list.first().is_some_and(Value::is_object);
    let mut lists = value.as_object()?.values().filter_map(Value::as_array).filter(is_list);
    lists.next().filter(|_| lists.next().is_none())
}

/// The table of objects and what else is known of each.
pub(crate) fn table<'a>(
    objects: impl Iterator<Item = (Option<&'a Map<String, Value>>, Option<geojson::Shape>)>,
) -> Result<Table, Problem> {
    let mut columns = Columns::default();
    let mut rows = Vec::new();
    for (at, (object, shape)) in objects.enumerate() {
        let object = object.ok_or(Problem::NoList)?;
        if rows.len() == MAX_ROWS {
            return Err(Problem::TooManyRows);
        }
        let mut row = Row { line: number(at + 1), ..Row::default() };
        for (name, value) in object {
            fill(&mut columns, &mut row, name.trim(), value)?;
        }
        for (name, text) in shape.into_iter().flat_map(geojson::Shape::cells) {
            *columns.cell(&mut row, name)? = text;
        }
        if row.cells.iter().any(|cell| !cell.is_empty()) {
            rows.push(row);
        }
    }
    Ok(Table { columns: columns.names, rows })
}

/// The columns so far.
#[derive(Default)]
struct Columns {
    names: Vec<String>,
    numbers: HashMap<String, usize>,
}

impl Columns {
    fn cell<'a>(&mut self, row: &'a mut Row, name: &str) -> Result<&'a mut String, Problem> {
        let at = match self.numbers.get(name) {
            Some(at) => *at,
            None if self.names.len() == MAX_COLUMNS => return Err(Problem::TooManyColumns),
            None => {
                self.numbers.insert(name.to_owned(), self.names.len());
                self.names.push(name.to_owned());
                self.names.len() - 1
            }
        };
        if row.cells.len() <= at {
            row.cells.resize(at + 1, String::new());
        }
        Ok(&mut row.cells[at])
    }
}

/// Puts a value into its cell, those of an object into one cell each. JSON nests at most 128 deep, or it is
/// none to the parser.
fn fill(columns: &mut Columns, row: &mut Row, name: &str, value: &Value) -> Result<(), Problem> {
    if let Value::Object(inner) = value {
        for (part, value) in inner {
            fill(columns, row, &format!("{name}.{}", part.trim()), value)?;
        }
        return Ok(());
    }
    let text = cell(&said(value), row.line)?;
    // An empty name is a column too, by its number.
    let name = cell(name, row.line)?;
    let name = if name.is_empty() { "1".to_owned() } else { name };
    *columns.cell(row, &name)? = text;
    Ok(())
}

/// A value as text: a list is joined with semicolons.
fn said(value: &Value) -> String {
    match value {
        Value::Null => String::new(),
        Value::String(text) => text.clone(),
        Value::Array(list) => list.iter().map(said).collect::<Vec<_>>().join(";"),
        Value::Bool(_) | Value::Number(_) | Value::Object(_) => value.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn objects_become_rows() {
        let list = r#"[{"name":"A","address":{"city":"Aix","lines":["1","2"]},"x":null},{"open":true,"name":" B "}]"#;
        for text in [list.to_owned(), format!("{{\"count\":2,\"tags\":[1,2],\"results\":{list}}}")] {
            let table = read(&text).unwrap();
            assert_eq!(table.columns, ["address.city", "address.lines", "name", "x", "open"]);
            let row = |at: usize| (0..5).map(|column| table.rows[at].get(column)).collect::<Vec<_>>();
            assert_eq!(row(0), ["Aix", "1;2", "A", "", ""]);
            assert_eq!(row(1), ["", "", "B", "", "true"]);
            assert_eq!(table.rows[1].line, 2);
        }
    }

    #[test]
    fn what_is_no_list_is_said() {
        assert_eq!(read("[1,2]"), Err(Problem::NoList));
        assert_eq!(read("{\"a\":1}"), Err(Problem::NoList));
        assert_eq!(read("{\"a\":[{}],\"b\":[{}]}"), Err(Problem::NoList));
        assert_eq!(read("[\n{\"a\":}]"), Err(Problem::NoJson(2, 6)));
        assert!(matches!(read(&"[".repeat(100_000)), Err(Problem::NoJson(..))));
        assert_eq!(read("[]").unwrap().rows.len(), 0);
    }

    #[test]
    fn there_are_limits() {
        let wide: Vec<String> = (0..=MAX_COLUMNS).map(|at| format!("\"c{at}\":1")).collect();
        assert_eq!(read(&format!("[{{{}}}]", wide.join(","))), Err(Problem::TooManyColumns));
        let long = format!("[{{\"a\":\"{}\"}}]", "x".repeat(20_001));
        assert_eq!(read(&long), Err(Problem::LongCell(1)));
        let many = format!("[{}{{\"a\":1}}]", "{\"a\":1},".repeat(MAX_ROWS));
        assert_eq!(read(&many), Err(Problem::TooManyRows));
    }
}
