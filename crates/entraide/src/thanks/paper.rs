//! What a certificate says, in the reader's language: on the page that checks it, and on paper.

use chrono::NaiveDate;
use chrono_tz::Tz;

use super::certificates::Certificate;
use crate::i18n::Lang;
use crate::listings::code::spoken;
use crate::missions::words;
use crate::platforms::model::Platform;

/// All words of a certificate, in the order in which they are read.
#[derive(Clone, Debug)]
pub struct Paper {
    /// In which language.
    pub lang: Lang,
    /// The platform's name.
    pub platform: String,
    /// Who runs it, in words.
    pub operator: String,
    /// The platform's colour: red, green, blue.
    pub accent: [u8; 3],
    /// What it is.
    pub title: String,
    /// Whose.
    pub name: String,
    /// What they have done, and when.
    pub sentence: String,
    /// The heads of the columns of `rows`.
    pub heads: [String; 4],
    /// The organisations.
    pub rows: Vec<Row>,
    /// The head of the last row, and all hours.
    pub total: [String; 2],
    /// Who says so, and who has written the name.
    pub note: String,
    /// "Issued on 16 March 2026".
    pub issued: String,
    /// The day of that, where the platform is.
    pub day: NaiveDate,
    /// How it is checked, and until when.
    pub check: String,
    /// Its code, as it is spoken.
    pub code: String,
    /// The page that checks it, with host.
    pub address: String,
}

/// An organisation on a certificate.
#[derive(Clone, Debug)]
pub struct Row {
    /// Its name.
    pub organisation: String,
    /// From the first day to the last.
    pub days: String,
    /// How many times.
    pub times: String,
    /// How long, all together.
    pub hours: String,
}

/// The words of a certificate whose `address`, with host, is that of the page that checks it.
#[must_use]
pub fn of(certificate: &Certificate, platform: &Platform, lang: Lang, address: String) -> Paper {
    let tz = platform.tz();
    let day = certificate.issued_at.with_timezone(&tz).date_naive();
    let until = certificate.forget_at.with_timezone(&tz).date_naive();
    Paper {
        lang,
        platform: platform.name.get(lang).to_owned(),
        operator: lang.t1("web-operator", "operator", platform.operator.as_str()),
        accent: rgb(&platform.accent),
        title: lang.t("certificate-paper-title"),
        name: certificate.name.clone(),
        sentence: lang.t1("certificate-sentence", "period", period(certificate, lang, tz)),
        heads: ["certificate-organisation", "certificate-days", "certificate-times", "history-time"]
            .map(|key| lang.t(key)),
        rows: rows(certificate, lang),
        total: [lang.t("certificate-total"), words::hours(certificate.minutes.into(), lang)],
        note: lang.t("certificate-note"),
        issued: lang.t1("certificate-issued-on", "day", lang.date(day)),
        day,
        check: lang.t1("certificate-check-paper", "day", lang.date(until)),
        code: spoken(&certificate.code),
        address,
    }
}

/// The organisations on it.
#[must_use]
pub fn rows(certificate: &Certificate, lang: Lang) -> Vec<Row> {
    let row = |line: &super::certificates::Line| Row {
        organisation: line.organisation.clone(),
        days: span(line.first, line.last, lang),
        times: lang.number(usize::try_from(line.times).unwrap_or(usize::MAX)),
        hours: words::hours(line.minutes, lang),
    };
    certificate.lines.0.iter().map(row).collect()
}

/// For which time it stands: what was asked for, else from the first day to the last.
#[must_use]
pub fn period(certificate: &Certificate, lang: Lang, tz: Tz) -> String {
    let issued = certificate.issued_at.with_timezone(&tz).date_naive();
    let lines = &certificate.lines.0;
    let first = lines.iter().map(|line| line.first).min();
    let last = lines.iter().map(|line| line.last).max();
    let from = certificate.from_day.or(first).unwrap_or(issued);
    let until = certificate.until_day.or(last).unwrap_or(issued);
    span(from, until.min(issued).max(from), lang)
}

/// "16 mars 2026", or from one day to another; a line ends between the two, not within one.
fn span(from: NaiveDate, until: NaiveDate, lang: Lang) -> String {
    let [from, until] = [from, until].map(|day| lang.date(day).replace(' ', "\u{a0}"));
    if from == until {
        return from;
    }
    lang.with("certificate-span", &[("from", from.into()), ("until", until.into())])
}

/// A colour such as `#2f6b3a`; black for what is none.
fn rgb(colour: &str) -> [u8; 3] {
    let digits = colour.trim_start_matches('#');
    [0, 2, 4].map(|at| digits.get(at..at + 2).and_then(|two| u8::from_str_radix(two, 16).ok()).unwrap_or(0))
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;

    /// A certificate about so many organisations.
    pub(in crate::thanks) fn paper(lang: Lang, organisations: usize) -> Paper {
        let row = |n| Row {
            organisation: format!("Les Mains tendues de la vallée n° {n}"),
            days: span(
                NaiveDate::from_ymd_opt(2025, 9, 1).unwrap(),
                NaiveDate::from_ymd_opt(2026, 3, 16).unwrap(),
                lang,
            ),
            times: "12".into(),
            hours: words::hours(1470, lang),
        };
        Paper {
            lang,
            platform: "Entraide Savoie".into(),
            operator: "Département d’exemple".into(),
            accent: rgb("#2f6b3a"),
            title: lang.t("certificate-paper-title"),
            name: "Zoë Łukasiewicz-Ångström".into(),
            sentence: lang.t1("certificate-sentence", "period", "2025 – 2026"),
            heads: ["certificate-organisation", "certificate-days", "certificate-times", "history-time"]
                .map(|key| lang.t(key)),
            rows: (1..=organisations).map(row).collect(),
            total: [lang.t("certificate-total"), words::hours(1470, lang)],
            note: lang.t("certificate-note"),
            issued: lang.t1("certificate-issued-on", "day", "16 mars 2026"),
            day: NaiveDate::from_ymd_opt(2026, 3, 16).unwrap(),
            check: lang.t1("certificate-check-paper", "day", "15 mars 2028"),
            code: "K4M-7RX-2HP-9AC".into(),
            address: "https://entraide.example/savoie/certificates/K4M-7RX-2HP-9AC".into(),
        }
    }

    #[test]
    fn a_colour_is_read() {
        assert_eq!(rgb("#2f6b3a"), [47, 107, 58]);
        assert_eq!(rgb("none"), [0, 0, 0]);
    }
}
