//! `entraide replay`: lives through a crisis before it comes.

use std::io::{IsTerminal as _, Write as _};
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use clap::{Args, ValueEnum};

use super::{Failure, say};
use crate::i18n::Lang;
use crate::platforms::create::with_rules;
use crate::platforms::model::{AlertPolicy, Rules, check_areas};
use crate::replay::databases::Place;
use crate::replay::measure::Measured;
use crate::replay::report::{Report, Told};
use crate::replay::run::{Plan, Progress, live};
use crate::replay::scenario::Scenario;
use crate::replay::settings;

/// Options of `entraide replay`.
#[derive(Args, Debug)]
pub(super) struct Replay {
    /// The scenario, such as spring-2020-belgium, or a file of your own (TOML); see --list.
    #[arg(required_unless_present = "list")]
    scenario: Option<String>,
    /// List the scenarios.
    #[arg(long)]
    list: bool,
    /// How helpers are chosen; `all` compares the three on the same seed.
    #[arg(long, value_enum, default_value = "engine")]
    policy: Policy,
    /// The same seed, the same people with the same luck.
    #[arg(long, default_value_t = 2020)]
    seed: u64,
    /// How much of it: 0.1 is a tenth of the people on a tenth of the territory. 1 unless policies are
    /// compared; then what the scenario proposes.
    #[arg(long)]
    scale: Option<f64>,
    /// An empty database: sqlite:PATH or postgres://…; a file in a temporary folder without it. Policies
    /// that are compared get one each, NAME_nearest and so on.
    #[arg(long)]
    database: Option<String>,
    /// Rules of your own, a TOML file as for `entraide platform rules`.
    #[arg(long)]
    rules: Option<PathBuf>,
    /// Areas of your own, such as FR-73 (several with commas).
    #[arg(long, value_delimiter = ',')]
    areas: Option<Vec<String>>,
    /// The report's language: fr, de, it, nl or en.
    #[arg(long, default_value = "en")]
    lang: String,
    /// People use the pages, as with a browser: real requests through the whole application, each person
    /// from an address of their own, instead of the rules behind the pages. Slower; any refusal ends it.
    #[arg(long)]
    http: bool,
    /// Where report.html and report.json are written.
    #[arg(long, default_value = "entraide-data/replay")]
    out: PathBuf,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Policy {
    Engine,
    Nearest,
    Everyone,
    All,
}

impl Policy {
    fn all(self) -> Vec<AlertPolicy> {
        match self {
            Self::Engine => vec![AlertPolicy::Engine],
            Self::Nearest => vec![AlertPolicy::Nearest],
            Self::Everyone => vec![AlertPolicy::Everyone],
            Self::All => vec![AlertPolicy::Engine, AlertPolicy::Nearest, AlertPolicy::Everyone],
        }
    }
}

impl Replay {
    pub(super) async fn run(self) -> Result<(), Failure> {
        let lang = Lang::ALL.into_iter().find(|lang| lang.tag() == self.lang);
        let lang =
            lang.ok_or_else(|| Failure(format!("--lang {:?} is none of fr, de, it, nl, en", self.lang)))?;
        if self.list {
            return list(lang);
        }
        let scenario = self.scenario()?;
        let rules = self.rules()?;
        let policies = self.policy.all();
        let usual = if policies.len() > 1 { scenario.compare_at } else { 1.0 };
        let scale = self.scale.unwrap_or(usual);
        if !(scale > 0.0 && scale <= 10.0) {
            return Err(Failure(format!("--scale {scale}: a number above 0, up to 10, is needed")));
        }
        std::fs::create_dir_all(&self.out)
            .map_err(|error| Failure(format!("--out {}: {error}", self.out.display())))?;
        let mut measured = Vec::new();
        for policy in &policies {
            let of = (policies.len() > 1).then_some(*policy);
            let place = Place::new(self.database.as_deref(), of).await.map_err(Failure)?;
            let plan = Plan {
                settings: settings::platform(&scenario, Rules { alerts: *policy, ..rules.clone() }),
                scenario: scenario.clone(),
                seed: self.seed,
                scale,
                database: place.url().to_owned(),
                http: self.http,
            };
            let mut line = Line::new(settings::policy_name(*policy));
            let one = live(plan, |progress| line.show(progress)).await;
            line.end();
            let one = one.map_err(|error| Failure(error.to_string()))?;
            summary(&one);
            measured.push(one);
            drop(place);
        }
        let breaches: Vec<String> = measured.iter().flat_map(|one| one.accounts.breaches()).collect();
        let told = Told {
            scenario: &scenario,
            seed: self.seed,
            scale,
            database: self.kind(),
            rules: &rules,
            by_http: self.http,
        };
        let report = Report::new(told, measured, lang);
        self.write("report.json", &report.json().map_err(|error| Failure(error.to_string()))?)?;
        self.write("report.html", &report.html().map_err(|error| Failure(error.to_string()))?)?;
        say(&format!("written: {}", self.out.join("report.html").display()));
        if breaches.is_empty() {
            return Ok(());
        }
        Err(Failure(format!("the accounts do not hold:\n  {}", breaches.join("\n  "))))
    }

    fn scenario(&self) -> Result<Scenario, Failure> {
        let name = self.scenario.as_deref().unwrap_or_default();
        let mut scenario = if Path::new(name).extension().is_some_and(|end| end == "toml") {
            Scenario::parse(&read(Path::new(name))?).map_err(|error| Failure(format!("{name}: {error}")))?
        } else {
            Scenario::named(name).map_err(Failure)?
        };
        if let Some(areas) = &self.areas {
            scenario.territory.areas.clone_from(areas);
        }
        check_areas(&scenario.territory.areas).map_err(Failure)?;
        Ok(scenario)
    }

    fn rules(&self) -> Result<Rules, Failure> {
        match &self.rules {
            None => Ok(Rules::default()),
            Some(path) => with_rules(&Rules::default(), &read(path)?)
                .map_err(|error| Failure(format!("{}: {error}", path.display()))),
        }
    }

    fn kind(&self) -> &'static str {
        match &self.database {
            Some(url) if url.starts_with("postgres") => "PostgreSQL",
            _ => "SQLite",
        }
    }

    fn write(&self, name: &str, text: &str) -> Result<(), Failure> {
        let path = self.out.join(name);
        std::fs::write(&path, text).map_err(|error| Failure(format!("{}: {error}", path.display())))
    }
}

fn read(path: &Path) -> Result<String, Failure> {
    std::fs::read_to_string(path).map_err(|error| Failure(format!("{}: {error}", path.display())))
}

fn list(lang: Lang) -> Result<(), Failure> {
    for one in Scenario::all().map_err(Failure)? {
        say(&format!("{}\n    {}: {}", one.name, one.title.get(lang), one.story.get(lang)));
    }
    Ok(())
}

/// What came of it, in a few lines for the operator.
fn summary(one: &Measured) {
    let hours = |minutes: i64| format!("{}:{:02} h", minutes / 60, minutes % 60);
    say(&format!(
        "  asks opened {}, matched {:.1} % (where a helper was in reach {:.2} %), done {}\n  \
         first yes: median {}, 9 of 10 within {}; alerts per yes {:.1}; to a coordinator {}\n  \
         {:.0} s, {:.0} deeds and jobs a second, {} statements, database {}, memory {}; accounts {}",
        one.asks.opened,
        one.matched() * 100.0,
        one.matched_in_reach() * 100.0,
        one.asks.done,
        hours(one.spread.first_yes.median),
        hours(one.spread.first_yes.p90),
        one.mails_per_yes(),
        one.escalated.get("any").copied().unwrap_or(0),
        one.cost.seconds,
        one.cost.per_second,
        one.cost.statements,
        megabytes(one.cost.database_bytes),
        megabytes(one.cost.memory_bytes),
        if one.accounts.hold() { "exact" } else { "BROKEN" },
    ));
    if let Some(http) = &one.cost.http {
        say(&format!(
            "  by HTTP: {} requests, {} refused, {:.0} a second while they are answered ({:.0} s)",
            http.requests, http.errors, http.per_second, http.seconds,
        ));
    }
}

fn megabytes(bytes: Option<u64>) -> String {
    bytes.map_or_else(|| "?".into(), |bytes| format!("{} MB", bytes / 1_000_000))
}

/// A bar on a terminal that overwrites itself, a line now and then elsewhere.
struct Line {
    name: &'static str,
    terminal: bool,
    shown: Option<Instant>,
    tenth: u32,
}

impl Line {
    fn new(name: &'static str) -> Self {
        Self { name, terminal: std::io::stderr().is_terminal(), shown: None, tenth: 0 }
    }

    fn show(&mut self, now: Progress) {
        let tenth = (now.share * 10.0) as u32;
        let is_time = if self.terminal {
            self.shown.is_none_or(|shown| shown.elapsed() > Duration::from_millis(100))
        } else {
            tenth > self.tenth
        };
        if !is_time {
            return;
        }
        (self.shown, self.tenth) = (Some(Instant::now()), tenth);
        let done = (now.share * 30.0) as usize;
        let bar = format!("{}{}", "█".repeat(done.min(30)), "░".repeat(30 - done.min(30)));
        let (begin, end) = if self.terminal { ("\r", "\u{1b}[K") } else { ("", "\n") };
        let mut out = std::io::stderr();
        drop(write!(
            out,
            "{begin}{:<8} {bar} {:>3.0} %  day {}: {} helpers, {} asks, {} letters{end}",
            self.name,
            now.share * 100.0,
            now.day,
            now.helpers,
            now.asks,
            now.letters
        ));
        drop(out.flush());
    }

    fn end(&mut self) {
        if self.terminal {
            drop(write!(std::io::stderr(), "\r\u{1b}[K"));
        }
        say(self.name);
    }
}
