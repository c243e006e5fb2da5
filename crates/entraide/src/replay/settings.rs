//! What the drill sets up for itself: the platform, the configuration, the database.

use std::collections::BTreeMap;

use super::scenario::Scenario;
use crate::config::{Config, ConfigError};
use crate::i18n::{Lang, LocalText};
use crate::platforms::model::{AlertPolicy, Rules, Settings};

/// The platform of a scenario, with these rules.
#[must_use]
pub fn platform(scenario: &Scenario, rules: Rules) -> Settings {
    let country = scenario.territory.areas.first().map_or("FR", |area| area.get(..2).unwrap_or("FR"));
    let mut languages: Vec<Lang> = Vec::new();
    for (lang, _) in &scenario.territory.languages {
        if !languages.contains(lang) {
            languages.push(*lang);
        }
    }
    Settings {
        name: LocalText::everywhere("Drill"),
        operator: "Drill".into(),
        languages,
        areas: scenario.territory.areas.clone(),
        country: country.to_owned(),
        timezone: scenario.territory.timezone.clone(),
        phone: None,
        phone_hours: LocalText::default(),
        contact_email: "drill@example.org".into(),
        accent: "#1c5d5a".into(),
        logo_svg: None,
        rules,
    }
}

/// A policy's name, as in the rules.
#[must_use]
pub fn policy_name(policy: AlertPolicy) -> &'static str {
    match policy {
        AlertPolicy::Engine => "engine",
        AlertPolicy::Nearest => "nearest",
        AlertPolicy::Everyone => "everyone",
    }
}

/// The configuration: nothing that listens, nothing that sends.
pub(super) fn config(database: &str) -> Result<Config, ConfigError> {
    let all = BTreeMap::from([
        ("ENTRAIDE_DATABASE_URL", database),
        ("ENTRAIDE_MAIL_FROM", "drill@example.org"),
        ("ENTRAIDE_PUBLIC_URL", "http://drill.example.org"),
    ]);
    Config::load(None, all.into_iter().map(|(key, value)| (key.to_owned(), value.to_owned())))
}

/// The database's address with commits that do not wait for the disk: what a power cut spoils is made
/// again. SQLite is told by a pragma.
pub(super) fn quick(url: &str) -> String {
    if !url.starts_with("postgres") || url.contains("synchronous_commit") {
        return url.to_owned();
    }
    let mark = if url.contains('?') { '&' } else { '?' };
    format!("{url}{mark}options[synchronous_commit]=off")
}

/// The most memory that this process has held since [`forget_peak`], in bytes; Linux tells it.
pub(super) fn peak_memory() -> Option<u64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"))?;
    Some(line.trim().trim_end_matches(" kB").parse::<u64>().ok()? * 1024)
}

/// Begins to measure the most memory anew.
pub(super) fn forget_peak() {
    drop(std::fs::write("/proc/self/clear_refs", "5"));
}
