//! What stands in a certificate, read back.

use lopdf::Document as Read;

use super::super::paper::tests::paper;
use super::*;
use crate::i18n::Lang;

/// The text of each page, without spaces and ends of lines.
fn pages(pdf: &[u8]) -> Vec<String> {
    let read = Read::load_mem(pdf).unwrap();
    let text = |page| read.extract_text(&[page]).unwrap().split_whitespace().collect();
    read.get_pages().into_keys().map(text).collect()
}

#[test]
fn every_language_fits_on_a_page() {
    for lang in Lang::ALL {
        let paper = paper(lang, 5);
        let pdf = draw(&paper).unwrap();
        let pages = pages(&pdf);
        assert_eq!(pages.len(), 1, "{lang}");
        for text in [&paper.title, &paper.name, &paper.note, &paper.check, &paper.code, &paper.address] {
            let text: String = text.split_whitespace().collect();
            assert!(pages[0].contains(&text), "{text} is not in {pages:?}");
        }
        assert!(pdf.len() < 60_000, "{}", pdf.len());
        // The same paper is the same file.
        assert!(pdf == draw(&paper).unwrap());
    }
}

#[test]
fn a_long_one_goes_on_with_its_heads() {
    let paper = paper(Lang::Fr, 60);
    let pages = pages(&draw(&paper).unwrap());
    assert!(pages.len() > 3, "{}", pages.len());
    for (at, page) in pages.iter().enumerate() {
        assert!(page.contains(&format!("{}/{}", at + 1, pages.len())), "{page}");
    }
    // Each organisation stands once; the heads on each page with a part of the table.
    for n in 1..=60 {
        let name = format!("n°{n}");
        let times: usize = pages.iter().map(|page| page.matches(&format!("{name}1septembre")).count()).sum();
        assert_eq!(times, 1, "{name}");
    }
    assert!(pages[1].starts_with(&format!("2/{}{}", pages.len(), paper.heads[0])), "{}", pages[1]);
}

#[test]
fn signs_that_cannot_be_set_are_left_out() {
    let mut paper = paper(Lang::Fr, 1);
    paper.rows[0].organisation = "🦊 Les Renards Лиса".into();
    paper.platform = "🌻".into();
    let pages = pages(&draw(&paper).unwrap());
    assert!(pages[0].contains("LesRenards"), "{pages:?}");
}
