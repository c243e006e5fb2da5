//! Street level: asks a geocoding service for the exact point of an address. Off by default.

use std::sync::Mutex;

use chrono::{DateTime, Duration, Utc};
use serde::Deserialize;

use crate::config::{Geocoder as Settings, GeocoderKind};

/// Failures in a row after which the service is left alone for [`REST`].
const FAILURES: u32 = 3;
const REST: Duration = Duration::minutes(2);

/// A geocoding service behind a circuit breaker, or none.
pub struct Geocoder {
    service: Option<(Settings, reqwest::Client)>,
    breaker: Mutex<Breaker>,
}

#[derive(Default)]
struct Breaker {
    failures: u32,
    open_until: Option<DateTime<Utc>>,
}

#[derive(Deserialize)]
struct Answer {
    features: Vec<Feature>,
}

#[derive(Deserialize)]
struct Feature {
    geometry: Geometry,
}

#[derive(Deserialize)]
struct Geometry {
    /// Longitude, latitude.
    coordinates: Vec<f64>,
}

impl Geocoder {
    /// From the settings.
    ///
    /// # Errors
    /// When the HTTP client cannot be made.
    pub fn new(settings: Option<Settings>) -> Result<Self, String> {
        let service = match settings {
            None => None,
            Some(settings) => {
                let client = reqwest::Client::builder().timeout(settings.timeout).build();
                Some((settings, client.map_err(|error| error.to_string())?))
            }
        };
        Ok(Self { service, breaker: Mutex::default() })
    }

    /// The exact point of `street` in `place`. `None` when no service is set up, when it does not
    /// know, or when it cannot be asked now: then the place's own point serves. An answer outside
    /// the place is not believed.
    pub async fn street(&self, street: &str, place: &geo::Place, now: DateTime<Utc>) -> Option<geo::Point> {
        let (settings, client) = self.service.as_ref()?;
        if self.breaker.lock().ok()?.open_until.is_some_and(|until| now < until) {
            return None;
        }
        let name = place.official_name();
        let postcode = place.postcodes().first().copied().unwrap_or_default();
        let text = format!("{street} {postcode} {name}");
        let code = place.commune().code();
        let (lat, lon) = (place.point().lat.to_string(), place.point().lon.to_string());
        let query: Vec<(&str, &str)> = match settings.kind {
            GeocoderKind::Addok => {
                vec![("q", &text), ("limit", "1"), ("citycode", code.trim_start_matches("FR-"))]
            }
            GeocoderKind::Photon => vec![("q", &text), ("limit", "1"), ("lat", &lat), ("lon", &lon)],
        };
        let mut url = url::Url::parse(&settings.url).ok()?;
        url.query_pairs_mut().extend_pairs(query);
        let asked = async { client.get(url).send().await?.error_for_status()?.json::<Answer>().await };
        let answer = asked.await;
        let mut breaker = self.breaker.lock().ok()?;
        let Ok(answer) = answer else {
            breaker.failures += 1;
            if breaker.failures >= FAILURES {
                *breaker = Breaker { failures: 0, open_until: Some(now + REST) };
                tracing::warn!("the geocoder fails; the communes' points serve for two minutes");
            }
            return None;
        };
        *breaker = Breaker::default();
        let [lon, lat] = answer.features.first()?.geometry.coordinates.get(..2)?.try_into().ok()?;
        let point = geo::Point::new(lat, lon)?;
        let inside = place
            .bbox()
            .map_or_else(|| point.distance(place.point()) < 20_000.0, |bbox| bbox.contains(point, 500.0));
        inside.then_some(point)
    }
}
