//! The numbers of the report in words.

use super::measure::{Measured, Points, Requests};
use crate::i18n::Lang;

/// Some rows of the table under one name.
#[derive(Debug)]
pub struct Group {
    /// Its name.
    pub name: String,
    /// What, and the numbers of each policy.
    pub rows: Vec<(String, Vec<String>)>,
}

/// "29,2".
#[must_use]
pub fn decimal(lang: Lang, number: f64, digits: usize) -> String {
    let mut text = format!("{number:.digits$}");
    if let Some(short) = text.contains('.').then(|| text.trim_end_matches('0').trim_end_matches('.').len()) {
        text.truncate(short);
    }
    let (whole, rest) = text.split_once('.').unwrap_or((&text, ""));
    let whole = whole.parse().map_or_else(|_| whole.to_owned(), |whole| lang.number(whole));
    let comma = if matches!(lang, Lang::Fr | Lang::It | Lang::Nl) { ',' } else { '.' };
    if rest.is_empty() { whole } else { format!("{whole}{comma}{rest}") }
}

fn percent(lang: Lang, share: f64) -> String {
    // What is not quite all is not rounded to all.
    let percent = if share < 1.0 { (share * 1e4).floor() / 100.0 } else { 100.0 };
    lang.t1("figures-percent", "number", decimal(lang, percent, 2))
}

/// "45 min", "2 h 20 min", "9 h", "3 days".
fn duration(lang: Lang, minutes: i64) -> String {
    let said = match minutes {
        ..90 => lang.t1("figures-minutes", "minutes", minutes),
        240..2880 => {
            lang.with("figures-hours", &[("hours", ((minutes + 30) / 60).into()), ("minutes", 0.into())])
        }
        90..240 => lang
            .with("figures-hours", &[("hours", (minutes / 60).into()), ("minutes", (minutes % 60).into())]),
        _ => lang.t1("figures-days", "days", (minutes + 720) / 1440),
    };
    // Three of them stand in a cell: a line breaks between them only.
    said.replace(' ', "\u{a0}")
}

fn three(lang: Lang, points: Points, said: impl Fn(i64) -> String) -> String {
    let args = [
        ("median", said(points.median).into()),
        ("p90", said(points.p90).into()),
        ("p99", said(points.p99).into()),
    ];
    lang.with("replay-three", &args)
}

fn count(lang: Lang, number: u64) -> String {
    lang.number(usize::try_from(number).unwrap_or(usize::MAX))
}

fn megabytes(lang: Lang, bytes: Option<u64>) -> String {
    bytes.map_or_else(|| "–".to_owned(), |bytes| format!("{}\u{a0}MB", count(lang, bytes / 1_000_000)))
}

/// The table of results.
#[must_use]
pub fn results(lang: Lang, all: &[Measured]) -> Vec<Group> {
    let row = |key: &str, said: &dyn Fn(&Measured) -> String| (lang.t(key), all.iter().map(said).collect());
    let number = |key: &str, of: &dyn Fn(&Measured) -> u64| row(key, &|one| count(lang, of(one)));
    let metres = |points| {
        three(lang, points, |metres| format!("{}\u{a0}km", decimal(lang, metres as f64 / 1000.0, 1)))
    };
    let minutes = |points| three(lang, points, |minutes| duration(lang, minutes));
    let group = |key: &str, rows| Group { name: lang.t(key), rows };
    let mut escalated =
        vec![number("replay-escalated-any", &|one| one.escalated.get("any").copied().unwrap_or(0))];
    let mut reasons: Vec<&String> = all.iter().flat_map(|one| one.escalated.keys()).collect();
    reasons.sort_unstable();
    reasons.dedup();
    for reason in reasons.into_iter().filter(|reason| *reason != "any") {
        escalated.push(number(&format!("desk-hand-{reason}"), &|one| {
            one.escalated.get(reason).copied().unwrap_or(0)
        }));
    }
    escalated.push(number("replay-calls", &|one| one.calls));
    let mut cost = vec![
        row("replay-seconds", &|one| format!("{}\u{a0}s", decimal(lang, one.cost.seconds, 1))),
        row("replay-per-second", &|one| count(lang, one.cost.per_second as u64)),
        number("replay-deeds", &|one| one.cost.deeds),
        number("replay-jobs", &|one| one.cost.jobs),
        number("replay-statements", &|one| one.cost.statements),
        row("replay-database", &|one| megabytes(lang, one.cost.database_bytes)),
        row("replay-memory", &|one| megabytes(lang, one.cost.memory_bytes)),
    ];
    if all.iter().any(|one| one.cost.http.is_some()) {
        let http = |of: fn(&Requests) -> u64| move |one: &Measured| one.cost.http.as_ref().map_or(0, of);
        cost.push(number("replay-requests", &http(|http| http.requests)));
        cost.push(number("replay-refused", &http(|http| http.errors)));
        cost.push(number("replay-requests-a-second", &http(|http| http.per_second as u64)));
    }
    vec![
        group(
            "replay-group-asks",
            vec![
                number("replay-opened", &|one| one.asks.opened),
                row("replay-matched-share", &|one| percent(lang, one.matched())),
                row("replay-reach-share", &|one| percent(lang, one.matched_in_reach())),
                number("replay-no-reach", &|one| one.asks.opened - one.asks.in_reach),
                number("replay-places", &|one| one.asks.places),
                number("replay-kept", &|one| one.asks.kept),
                number("replay-done", &|one| one.asks.done),
                number("replay-elsewhere", &|one| one.asks.elsewhere),
                number("replay-closed", &|one| one.asks.closed),
                number("replay-unfinished", &|one| one.asks.unfinished),
            ],
        ),
        group(
            "replay-group-times",
            vec![
                row("replay-first-yes", &|one| minutes(one.spread.first_yes)),
                row("replay-helped", &|one| minutes(one.spread.helped)),
                row("replay-until-done", &|one| minutes(one.spread.done)),
                row("replay-distance", &|one| metres(one.spread.distance_m)),
            ],
        ),
        group(
            "replay-group-mail",
            vec![
                row("replay-per-yes", &|one| decimal(lang, one.mails_per_yes(), 1)),
                number("replay-alerts", &|one| one.mail.alerts),
                number("replay-letters", &|one| one.mail.all),
                number("replay-yes", &|one| one.mail.yes),
                number("replay-late", &|one| one.mail.late),
            ],
        ),
        group(
            "replay-group-helpers",
            vec![
                number("replay-signed-up", &|one| one.helpers.signed_up),
                number("replay-confirmed", &|one| one.helpers.confirmed),
                number("replay-have-helped", &|one| one.helpers.helped),
                number("replay-unsubscribed", &|one| one.helpers.unsubscribed),
                number("replay-never-alerted", &|one| one.spread.never_alerted),
                number("replay-most-mails", &|one| one.spread.most_mails.into()),
                row("replay-mails-gini", &|one| decimal(lang, one.spread.mails_gini, 2)),
                row("replay-yes-gini", &|one| decimal(lang, one.spread.yes_gini, 2)),
            ],
        ),
        group("replay-group-escalated", escalated),
        group("replay-group-cost", cost),
    ]
}

/// The table of accounts.
#[must_use]
pub fn accounts(lang: Lang, all: &[Measured]) -> Vec<(String, Vec<String>)> {
    let Some(first) = all.first() else { return Vec::new() };
    let said = |what: &str| {
        all.iter()
            .filter_map(|one| one.accounts.0.iter().find(|account| account.what == what))
            .map(|one| {
                let args = [("wrong", one.wrong.into()), ("all", count(lang, one.looked_at).into())];
                lang.with("replay-wrong-of", &args)
            })
            .collect()
    };
    first
        .accounts
        .0
        .iter()
        .map(|one| (lang.t(&format!("replay-account-{}", one.what)), said(one.what)))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_said_as_readers_expect() {
        assert_eq!(decimal(Lang::Fr, 12_345.6, 1), "12\u{202f}345,6");
        assert_eq!(decimal(Lang::De, 2.0, 1), "2");
        assert_eq!(decimal(Lang::En, 100.0, 0), "100");
        assert_eq!(decimal(Lang::En, 0.25, 2), "0.25");
        assert!(percent(Lang::En, 0.999_99).starts_with("99.99"));
    }
}
