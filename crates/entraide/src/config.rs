//! Configuration: a TOML file and the environment. [`KEYS`] documents every key once; the
//! README's table and `entraide doctor` are printed from it.

use std::collections::BTreeMap;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::time::Duration;

/// A key of the configuration: name, default, meaning. In the environment `mail.url` is
/// `ENTRAIDE_MAIL_URL`, and wins over the file.
pub const KEYS: &[(&str, &str, &str)] = &[
    ("listen", "127.0.0.1:8080", "Address and port of the web server."),
    ("public_url", "", "How the world reaches it, for links in mails; http://LISTEN when empty."),
    (
        "database_url",
        "sqlite:entraide-data/entraide.db",
        "sqlite:PATH or postgres://USER:PASSWORD@HOST/NAME.",
    ),
    (
        "secret",
        "",
        "Key that signs links and forms, 32 characters or more; made and kept in the database when empty.",
    ),
    ("workers", "4", "Jobs worked on at the same time by one process."),
    (
        "cache_mb",
        "192",
        "Memory for boards and kept pages, in megabytes: pages get what boards leave, at least an eighth; 0: none are kept.",
    ),
    (
        "map.tiles",
        "",
        "Address of map tiles, such as https://tiles.example.org/{z}/{x}/{y}.png; our own map when empty.",
    ),
    ("map.credit", "", "Who made the tiles, as their licence wants it said."),
    ("proxies", "0", "Reverse proxies in front whose X-Forwarded-For is believed."),
    ("metrics_token", "", "When set, /metrics asks for it as a bearer token."),
    ("log.level", "info", "error, warn, info, debug or trace."),
    ("log.format", "text", "text or json."),
    (
        "mail.url",
        "",
        "smtp://, smtp+starttls:// or smtps:// USER:PASSWORD@HOST:PORT; catch: keeps mail in the database and shows it at /mailbox (demo only).",
    ),
    ("mail.from", "entraide@localhost", "Sender address of all mail."),
    ("mail.timeout_seconds", "20", "How long the mail server may take."),
    ("geocoder.kind", "off", "off, addok (BAN and its like) or photon (Photon, Nominatim: GeoJSON)."),
    ("geocoder.url", "", "Search address of the geocoder, for example https://geocoder.example.org/search/."),
    ("geocoder.timeout_ms", "1500", "How long the geocoder may take; after that the commune's point serves."),
];

/// The configuration, read and checked.
#[derive(Clone)]
pub struct Config {
    /// Address of the web server.
    pub listen: SocketAddr,
    /// Base of absolute links, without a slash at the end.
    pub public_url: String,
    /// URL of the database.
    pub database_url: String,
    /// Signing key, if the operator gives one.
    pub secret: Option<String>,
    /// Jobs at a time.
    pub workers: usize,
    /// Room for pages that are the same for everybody.
    pub cache_bytes: u64,
    /// Address of map tiles, if they are not our own, and who made them.
    pub tiles: Option<(String, String)>,
    /// Trusted reverse proxies.
    pub proxies: usize,
    /// Bearer token of /metrics.
    pub metrics_token: Option<String>,
    /// Level of the log.
    pub log_level: String,
    /// Whether the log is JSON.
    pub log_json: bool,
    /// How mail leaves.
    pub mail: Mail,
    /// Street level look-up.
    pub geocoder: Option<Geocoder>,
}

/// How mail leaves.
#[derive(Clone)]
pub struct Mail {
    /// `smtp…` URL with its password; empty when none is set up; `catch:` for the demo.
    pub url: String,
    /// Sender address.
    pub from: String,
    /// Limit for one mail.
    pub timeout: Duration,
}

/// A geocoding service.
#[derive(Clone, PartialEq, Eq)]
pub struct Geocoder {
    /// What its answers look like.
    pub kind: GeocoderKind,
    /// Its search address.
    pub url: String,
    /// Limit for one answer.
    pub timeout: Duration,
}

/// What a geocoder's answers look like.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum GeocoderKind {
    /// Base Adresse Nationale and other Addok servers.
    Addok,
    /// Photon, or Nominatim with `format=geojson`.
    Photon,
}

impl Config {
    /// The address of map tiles, if they are not our own.
    #[must_use]
    pub fn tiles_url(&self) -> Option<&str> {
        self.tiles.as_ref().map(|(url, _)| url.as_str())
    }
}

impl std::fmt::Debug for Config {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let Self { listen, public_url, workers, proxies, log_level, log_json, geocoder, .. } = self;
        f.debug_struct("Config")
            .field("listen", listen)
            .field("public_url", public_url)
            .field("database_url", &without_password(&self.database_url))
            .field("workers", workers)
            .field("proxies", proxies)
            .field("log", &(log_level, log_json))
            .field("mail", &self.mail)
            .field("geocoder", geocoder)
            .finish_non_exhaustive()
    }
}

impl std::fmt::Debug for Mail {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Mail").field("url", &without_password(&self.url)).field("from", &self.from).finish()
    }
}

impl std::fmt::Debug for Geocoder {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let url = without_password(&self.url);
        f.debug_struct("Geocoder").field("kind", &self.kind).field("url", &url).finish_non_exhaustive()
    }
}

/// A URL fit for a log: what stands between `://` and `@`, and after a question mark, is left out.
#[must_use]
pub fn without_password(url: &str) -> String {
    // A password may hold a question mark too, so the part before the @ goes first.
    let shown = match (url.split_once("://"), url.rsplit_once('@')) {
        (Some((scheme, _)), Some((_, rest))) => format!("{scheme}://…@{rest}"),
        _ => url.to_owned(),
    };
    match shown.split_once('?') {
        Some((rest, _)) => format!("{rest}?…"),
        None => shown,
    }
}

/// A configuration that cannot be used, in words for the operator.
#[derive(Debug, thiserror::Error)]
#[error("{0}")]
pub struct ConfigError(pub String);

impl Config {
    /// Reads the file (when there is one) and then the environment.
    ///
    /// # Errors
    /// Names the key that is unknown or the value that does not fit, and what would.
    pub fn load(
        file: Option<&Path>,
        env: impl Iterator<Item = (String, String)>,
    ) -> Result<Self, ConfigError> {
        let mut values: BTreeMap<&str, String> =
            KEYS.iter().map(|(key, default, _)| (*key, (*default).to_owned())).collect();
        if let Some(path) = file {
            let text = std::fs::read_to_string(path)
                .map_err(|error| ConfigError(format!("{}: {error}", path.display())))?;
            let table: toml::Table = text.parse().map_err(|error| broken(path, &text, &error))?;
            let mut found = Vec::new();
            flatten("", &toml::Value::Table(table), &mut found);
            for (key, value) in found {
                values.insert(known(&key, &key)?, value);
            }
        }
        for (name, value) in env {
            // ENTRAIDE_CONFIG names the file itself; ENTRAIDE_TEST_… belongs to the tests.
            let Some(rest) = name.strip_prefix("ENTRAIDE_") else {
                continue;
            };
            if rest == "CONFIG" || rest.starts_with("TEST_") {
                continue;
            }
            let wanted = rest.to_lowercase();
            let key = KEYS.iter().map(|(key, _, _)| *key).find(|key| key.replace('.', "_") == wanted);
            let key = key.map_or_else(|| known(&wanted, &name), Ok)?;
            values.insert(key, value);
        }
        Self::check(&values)
    }

    fn check(values: &BTreeMap<&str, String>) -> Result<Self, ConfigError> {
        let text = |key: &str| values.get(key).map_or("", |value| value.trim()).to_owned();
        let set = |key: &str| Some(text(key)).filter(|value| !value.is_empty());
        let number = |key: &str, min: u64, max: u64| -> Result<u64, ConfigError> {
            text(key).parse::<u64>().ok().filter(|n| (min..=max).contains(n)).ok_or_else(|| {
                ConfigError(format!("{key} = {:?}: a whole number from {min} to {max} is needed", text(key)))
            })
        };
        let one_of = |key: &str, choices: &[&str]| -> Result<String, ConfigError> {
            let value = text(key);
            if choices.contains(&value.as_str()) {
                return Ok(value);
            }
            Err(ConfigError(format!("{key} = {value:?}: one of {} is needed", choices.join(", "))))
        };
        let listen: SocketAddr = text("listen").parse().map_err(|_| {
            ConfigError(format!(
                "listen = {:?}: an address and port is needed, such as 127.0.0.1:8080",
                text("listen")
            ))
        })?;
        let database_url = text("database_url");
        if !["sqlite:", "postgres://", "postgresql://"].iter().any(|start| database_url.starts_with(start)) {
            return Err(ConfigError("database_url: sqlite:PATH or postgres://… is needed".into()));
        }
        let secret = set("secret");
        if secret.as_ref().is_some_and(|secret| secret.len() < 32) {
            return Err(ConfigError("secret: at least 32 characters are needed".into()));
        }
        let mail_url = text("mail.url");
        if !["", "catch:"].contains(&mail_url.as_str())
            && !["smtp://", "smtp+starttls://", "smtps://"].iter().any(|start| mail_url.starts_with(start))
        {
            return Err(ConfigError("mail.url: smtp://, smtp+starttls:// or smtps:// is needed".into()));
        }
        let geocoder = match one_of("geocoder.kind", &["off", "addok", "photon"])?.as_str() {
            "off" => None,
            kind => Some(Geocoder {
                kind: if kind == "addok" { GeocoderKind::Addok } else { GeocoderKind::Photon },
                url: set("geocoder.url")
                    .filter(|url| url.starts_with("http://") || url.starts_with("https://"))
                    .ok_or_else(|| {
                        ConfigError("geocoder.url: the service's http(s) address is needed".into())
                    })?,
                timeout: Duration::from_millis(number("geocoder.timeout_ms", 50, 10_000)?),
            }),
        };
        Ok(Self {
            listen,
            public_url: set("public_url")
                .unwrap_or_else(|| format!("http://{listen}"))
                .trim_end_matches('/')
                .to_owned(),
            database_url,
            secret,
            workers: usize::try_from(number("workers", 1, 64)?).unwrap_or(4),
            cache_bytes: number("cache_mb", 0, 65_536)? * 1_000_000,
            tiles: set("map.tiles").map(|tiles| (tiles, text("map.credit"))),
            proxies: usize::try_from(number("proxies", 0, 8)?).unwrap_or(0),
            metrics_token: set("metrics_token"),
            log_level: one_of("log.level", &["error", "warn", "info", "debug", "trace"])?,
            log_json: one_of("log.format", &["text", "json"])? == "json",
            mail: Mail {
                url: mail_url,
                from: text("mail.from"),
                timeout: Duration::from_secs(number("mail.timeout_seconds", 1, 300)?),
            },
            geocoder,
        })
    }

    /// The folder of an embedded database, for what else is kept beside it.
    #[must_use]
    pub fn data_folder(&self) -> Option<PathBuf> {
        let path = self.database_url.strip_prefix("sqlite:")?;
        Path::new(path).parent().map(Path::to_path_buf)
    }
}

/// A file that is no TOML, without the line itself: a password may stand in it.
fn broken(path: &Path, text: &str, error: &toml::de::Error) -> ConfigError {
    let at = error.span().map_or(0, |span| span.start);
    let line = text.bytes().take(at).filter(|byte| *byte == b'\n').count() + 1;
    ConfigError(format!("{}, line {line}: {}", path.display(), error.message()))
}

fn flatten(prefix: &str, value: &toml::Value, found: &mut Vec<(String, String)>) {
    match value {
        toml::Value::Table(table) => {
            for (key, value) in table {
                let name = if prefix.is_empty() { key.clone() } else { format!("{prefix}.{key}") };
                flatten(&name, value, found);
            }
        }
        toml::Value::String(text) => found.push((prefix.to_owned(), text.clone())),
        other => found.push((prefix.to_owned(), other.to_string())),
    }
}

/// Of several things with their names, the one whose name is most like what was typed, and of those
/// the one that begins most like it.
pub(crate) fn nearest<N: AsRef<str>, T>(typed: &str, known: impl IntoIterator<Item = (N, T)>) -> Option<T> {
    let differs = |name: &str| {
        let same = typed.chars().zip(name.chars()).take_while(|(a, b)| a == b).count();
        (strsim::damerau_levenshtein(typed, name), std::cmp::Reverse(same))
    };
    known.into_iter().min_by_key(|(name, _)| differs(name.as_ref())).map(|(_, thing)| thing)
}

/// The known key of this name; else an error that proposes the nearest one.
fn known(key: &str, shown: &str) -> Result<&'static str, ConfigError> {
    if let Some((name, _, _)) = KEYS.iter().find(|(name, _, _)| *name == key) {
        return Ok(name);
    }
    let plain = |name: &str| name.replace('_', ".");
    let near = nearest(&plain(key), KEYS.iter().map(|(name, _, _)| (plain(name), *name)));
    let hint = near.map_or(String::new(), |name| format!("; did you mean {name}?"));
    Err(ConfigError(format!("{shown} is no setting of entraide{hint}")))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn env(pairs: &[(&str, &str)]) -> std::vec::IntoIter<(String, String)> {
        pairs.iter().map(|(a, b)| ((*a).to_owned(), (*b).to_owned())).collect::<Vec<_>>().into_iter()
    }

    #[test]
    fn defaults_are_usable() {
        let config = Config::load(None, env(&[("PATH", "/bin")])).unwrap();
        assert_eq!(config.public_url, "http://127.0.0.1:8080");
        assert!(config.geocoder.is_none());
    }

    #[test]
    fn an_unknown_key_is_refused_with_the_nearest_name() {
        let error = Config::load(None, env(&[("ENTRAIDE_DATABSE_URL", "sqlite:x")])).unwrap_err();
        assert_eq!(
            error.to_string(),
            "ENTRAIDE_DATABSE_URL is no setting of entraide; did you mean database_url?"
        );
    }

    #[test]
    fn a_wrong_value_says_what_would_fit() {
        for (key, value, said) in [
            ("ENTRAIDE_LISTEN", "8080", "listen"),
            ("ENTRAIDE_WORKERS", "many", "workers"),
            ("ENTRAIDE_LOG_FORMAT", "xml", "text, json"),
            ("ENTRAIDE_SECRET", "short", "32"),
            ("ENTRAIDE_GEOCODER_KIND", "addok", "geocoder.url"),
        ] {
            let error = Config::load(None, env(&[(key, value)])).unwrap_err().to_string();
            assert!(error.contains(said), "{error}");
        }
    }

    #[test]
    fn no_password_is_shown() {
        let config = Config::load(
            None,
            env(&[
                ("ENTRAIDE_MAIL_URL", "smtps://me:hunter2@mail.example.org:465"),
                ("ENTRAIDE_DATABASE_URL", "postgres://me:hunter2@db.example.org/entraide"),
                ("ENTRAIDE_SECRET", "hunter2hunter2hunter2hunter2hunter2"),
                ("ENTRAIDE_GEOCODER_KIND", "photon"),
                ("ENTRAIDE_GEOCODER_URL", "https://geocoder.example.org/api?key=hunter2"),
            ]),
        );
        assert!(!format!("{:?}", config.unwrap()).contains("hunter2"));
    }
}
