//! Street level: asks a geocoding service for the exact point of an address. Off by default.

use std::sync::{Mutex, MutexGuard, PoisonError};

use chrono::{DateTime, Duration, Utc};
use geo::{Country, Kind, Place, Point};
use serde::Deserialize;
use ureq::Agent;
use ureq::http::StatusCode;

use crate::config::{Geocoder as Settings, GeocoderKind};

/// Failures in a row after which the service is left alone for [`REST`].
const FAILURES: u32 = 3;
const REST: Duration = Duration::minutes(2);

/// The best answer alone is asked for, which is some hundred bytes.
const MAX_BYTES: u64 = 64 * 1024;
/// What the services take as a question.
const MAX_CHARS: usize = 200;
/// How well an answer of Addok must fit what was asked, from 0 to 1.
const MIN_SCORE: f64 = 0.5;
/// Nominatim's rank of streets; houses have a higher one.
const STREET_RANK: u32 = 26;

/// A geocoding service behind a circuit breaker, or none.
pub struct Geocoder {
    service: Option<(Settings, Agent)>,
    breaker: Mutex<Breaker>,
}

#[derive(Default)]
struct Breaker {
    failures: u32,
    rests_until: Option<DateTime<Utc>>,
}

#[derive(Deserialize)]
struct Answer {
    features: Vec<Feature>,
}

#[derive(Deserialize)]
struct Feature {
    geometry: Geometry,
    #[serde(default)]
    properties: Properties,
}

#[derive(Deserialize)]
struct Geometry {
    /// Longitude, latitude.
    coordinates: Vec<f64>,
}

#[derive(Deserialize, Default)]
struct Properties {
    /// Addok and Photon: how fine the answer is. (Nominatim's is another thing.)
    #[serde(rename = "type")]
    level: Option<String>,
    /// Addok: how well it fits.
    score: Option<f64>,
    /// Addok: the commune's code.
    citycode: Option<String>,
    /// Nominatim: how fine the answer is.
    place_rank: Option<u32>,
}

impl Geocoder {
    /// From the settings.
    #[must_use]
    pub fn new(settings: Option<Settings>) -> Self {
        let service = settings.map(|settings| {
            let agent = Agent::config_builder()
                // Public services want to know which program asks.
                .user_agent(concat!("entraide/", env!("CARGO_PKG_VERSION")))
                .timeout_global(Some(settings.timeout))
                // An address is told to the service that the operator chose, and to no other.
                .max_redirects(0)
                .max_redirects_will_error(false)
                .http_status_as_error(false);
            (settings, agent.build().new_agent())
        });
        Self { service, breaker: Mutex::default() }
    }

    /// The exact point of `street` in `place`. `None` when no service is set up, when it does not
    /// know, or when it cannot be asked now: then the place's own point serves. An answer outside
    /// the commune, or no finer than the commune, is not believed.
    pub async fn street(&self, street: &str, place: &Place, now: DateTime<Utc>) -> Option<Point> {
        let (settings, agent) = self.service.as_ref()?;
        let mut url = url::Url::parse(&settings.url).ok()?;
        url.query_pairs_mut().extend_pairs(question(settings.kind, street, place)?);
        if !self.may_ask(now) {
            return None;
        }
        let agent = agent.clone();
        let answer = tokio::task::spawn_blocking(move || ask(&agent, &url)).await.unwrap_or(Err(()));
        self.note(answer.is_ok(), now);
        let best = answer.ok()?.features.into_iter().next()?;
        let [lon, lat] = best.geometry.coordinates.get(..2)?.try_into().ok()?;
        let point = Point::new(lat, lon)?;
        (best.properties.is_street(settings.kind, place) && is_within(place, point)).then_some(point)
    }

    fn breaker(&self) -> MutexGuard<'_, Breaker> {
        self.breaker.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Whether the service may be asked now. After its rest one question finds out whether it
    /// answers again, and the others go without until it is known.
    fn may_ask(&self, now: DateTime<Utc>) -> bool {
        let mut breaker = self.breaker();
        match breaker.rests_until {
            None => true,
            Some(until) if now < until => false,
            Some(_) => {
                breaker.rests_until = Some(now + REST);
                true
            }
        }
    }

    fn note(&self, answered: bool, now: DateTime<Utc>) {
        let mut breaker = self.breaker();
        if answered {
            *breaker = Breaker::default();
            return;
        }
        breaker.failures = breaker.failures.saturating_add(1);
        if breaker.failures >= FAILURES {
            breaker.rests_until = Some(now + REST);
            tracing::warn!("the geocoder fails; the communes' points serve for two minutes");
        }
    }
}

/// What is asked: the street and its place, and nothing else. `None` when there is no street in it.
fn question(kind: GeocoderKind, street: &str, place: &Place) -> Option<Vec<(&'static str, String)>> {
    // Addok refuses what does not begin with a letter or a number.
    let street = street.trim_start_matches(|c: char| !c.is_alphanumeric());
    let street = street.split_whitespace().collect::<Vec<_>>().join(" ");
    if street.is_empty() {
        return None;
    }
    // One of several postcodes would be a guess that leads to another quarter.
    let postcode = match place.postcodes() {
        [one] => format!("{one} "),
        _ => String::new(),
    };
    let room = MAX_CHARS.saturating_sub(postcode.chars().count() + place.official_name().chars().count() + 2);
    let street: String = street.chars().take(room).collect();
    let text = format!("{street}, {postcode}{}", place.official_name());
    let mut asked = vec![("q", text), ("limit", "1".to_owned())];
    if kind == GeocoderKind::Addok && place.country() == Country::Fr {
        asked.push(("citycode", insee(place).to_owned()));
        return Some(asked);
    }
    let near = place.point();
    asked.extend([("lat", near.lat.to_string()), ("lon", near.lon.to_string())]);
    if let (GeocoderKind::Photon, Some(bbox)) = (kind, bounds(place)) {
        asked.push(("bbox", format!("{},{},{},{}", bbox.west, bbox.south, bbox.east, bbox.north)));
    }
    Some(asked)
}

/// The service's answer; an error when it is away or talks nonsense. That it cannot read a question is
/// the question's fault and no failure: else anybody could switch the geocoder off for all.
fn ask(agent: &Agent, url: &url::Url) -> Result<Answer, ()> {
    let mut response = agent.get(url.as_str()).call().map_err(drop)?;
    match response.status() {
        StatusCode::OK => {}
        StatusCode::BAD_REQUEST | StatusCode::URI_TOO_LONG | StatusCode::UNPROCESSABLE_ENTITY => {
            return Ok(Answer { features: Vec::new() });
        }
        _ => return Err(()),
    }
    let body = response.body_mut().with_config().limit(MAX_BYTES).read_to_vec().map_err(drop)?;
    serde_json::from_slice(&body).map_err(drop)
}

/// The number of the commune or arrondissement: 73065 of FR-73065 and of its localities.
fn insee(place: &Place) -> &str {
    place.code().split('-').nth(1).unwrap_or_default()
}

impl Properties {
    /// Whether it is a street or a house, of this commune, and the one that was asked for.
    fn is_street(&self, kind: GeocoderKind, place: &Place) -> bool {
        let level = self.level.as_deref().unwrap_or_default();
        match kind {
            GeocoderKind::Addok => {
                let here = self.citycode.as_deref().is_none_or(|code| {
                    place.country() != Country::Fr || code == insee(place) || code == insee(place.commune())
                });
                ["housenumber", "street", "locality"].contains(&level)
                    && self.score.is_some_and(|score| score >= MIN_SCORE)
                    && here
            }
            GeocoderKind::Photon => match self.place_rank {
                Some(rank) => rank >= STREET_RANK,
                None => ["house", "street", "locality"].contains(&level),
            },
        }
    }
}

/// Where an address of the place can be. Who names a village may live beside it, in the same commune.
fn bounds(place: &Place) -> Option<geo::BBox> {
    let own = place.bbox().filter(|_| place.kind() == Kind::District);
    own.or_else(|| place.commune().bbox())
}

fn is_within(place: &Place, point: Point) -> bool {
    match bounds(place) {
        Some(bbox) => bbox.contains(point, 500.0),
        None => point.distance(place.commune().point()) < 20_000.0,
    }
}
