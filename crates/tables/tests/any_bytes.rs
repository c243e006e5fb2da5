//! Nobody knows what people bring along.

use proptest::prelude::*;
use tables::{MAX_CELL, MAX_COLUMNS, Table, read};

fn is_sound(table: &Table) {
    assert!(!table.rows.is_empty() && !table.columns.is_empty());
    assert!(table.columns.len() <= MAX_COLUMNS);
    let mut names = table.columns.clone();
    names.sort();
    names.dedup();
    assert_eq!(names.len(), table.columns.len(), "{:?}", table.columns);
    for row in &table.rows {
        assert!(row.line > 0);
        for at in 0..table.columns.len() {
            let cell = row.get(at);
            assert!(cell.chars().count() <= MAX_CELL && cell.trim() == cell);
            assert!(cell.chars().all(|c| !c.is_control() || c == '\n'), "{cell:?}");
        }
    }
}

proptest! {
    #[test]
    fn any_bytes_are_safe(bytes in proptest::collection::vec(any::<u8>(), 0..400)) {
        if let Ok(table) = read(&bytes) {
            is_sound(&table);
        }
    }

    #[test]
    fn any_text_of_signs_is_safe(text in "[a-c\"',;\t\r\n|=\u{feff}é ]{0,200}") {
        if let Ok(table) = read(text.as_bytes()) {
            is_sound(&table);
        }
    }

    #[test]
    fn any_json_is_safe(text in r#"[\[{]["a-b\[\]{}:,0-9\.\\un ]{0,120}[\]}]"#) {
        if let Ok(table) = read(text.as_bytes()) {
            is_sound(&table);
        }
    }

    /// What is written is what is read, with every delimiter, whatever stands in the cells.
    #[test]
    fn written_cells_are_read_again(
        rows in proptest::collection::vec(proptest::collection::vec("[a-zé,;|\t\n\"0-9 ]{1,12}", 3), 1..8),
        sign in prop::sample::select(vec![b';', b',', b'\t', b'|']),
    ) {
        let mut writer = csv::WriterBuilder::new().delimiter(sign).quote_style(csv::QuoteStyle::Always).from_writer(Vec::new());
        writer.write_record(["first", "second", "third"]).unwrap();
        for row in &rows {
            writer.write_record(row).unwrap();
        }
        let written = writer.into_inner().unwrap();
        let is_blank = |row: &Vec<String>| row.iter().all(|cell| cell.trim().is_empty());
        let wanted: Vec<Vec<String>> = rows.iter().filter(|row| !is_blank(row))
            .map(|row| row.iter().map(|cell| {
                cell.trim().replace('\t', " ")
            }).collect()).collect();
        match read(&written) {
            Ok(table) => {
                prop_assert_eq!(&table.columns, &["first", "second", "third"]);
                let read: Vec<Vec<String>> = table.rows.iter()
                    .map(|row| (0..3).map(|at| row.get(at).to_owned()).collect()).collect();
                prop_assert_eq!(read, wanted);
            }
            Err(_) => prop_assert!(wanted.is_empty()),
        }
    }
}
