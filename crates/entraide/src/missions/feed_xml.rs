//! `GET /missions.xml`: all public missions as the feed that partners of API Engagement publish
//! (<https://api-engagement.beta.gouv.fr>, its field names). Written while it is sent: 35,000 missions never stand in
//! memory.

use std::fmt::Write as _;

use axum::body::{Body, Bytes};
use axum::http::header::CONTENT_TYPE;
use axum::response::{IntoResponse as _, Response};
use futures_util::stream::try_unfold;
use sea_orm::DbErr;
use uuid::Uuid;

use super::feed::{Offered, batch};
use crate::error::Result;
use crate::near::export::written;
use crate::platforms::link_base;
use crate::platforms::model::Platform;
use crate::state::App;
use crate::web::visit::Visit;

/// What the feed calls our fields of action; whatever else a platform has is "autre".
pub(crate) const DOMAINS: [(&str, &str); 9] = [
    ("inclusion", "solidarite-insertion"),
    ("food-aid", "solidarite-insertion"),
    ("health", "sante"),
    ("learning", "education"),
    ("nature", "environnement"),
    ("culture-sport", "culture-loisirs"),
    ("citizenship", "memoire-et-citoyennete"),
    ("emergency", "prevention-protection"),
    ("skills", "benevolat-competences"),
];

/// In years: who is younger is a minor.
pub(crate) const OF_AGE: i16 = 18;

/// Answers with the feed. Three queries for every two hundred missions.
///
/// # Errors
/// None; what fails while it is sent breaks the answer off.
pub async fn get(v: Visit) -> Result<Response> {
    let begin = (v.app.clone(), v.platform.clone(), Step::Head);
    let parts = try_unfold(begin, |(app, platform, step)| async move {
        let (part, next) = step.write(&app, &platform).await?;
        Ok::<_, DbErr>(part.map(|part| (Bytes::from(part), (app, platform, next))))
    });
    Ok(([(CONTENT_TYPE, "application/xml; charset=utf-8")], Body::from_stream(parts)).into_response())
}

/// What is written next.
enum Step {
    Head,
    /// Missions after this one.
    Missions(Option<Uuid>),
    Tail,
    Nothing,
}

impl Step {
    async fn write(self, app: &App, platform: &Platform) -> Result<(Option<String>, Self), DbErr> {
        Ok(match self {
            Self::Head => (Some(head(app, platform)), Self::Missions(None)),
            Self::Missions(after) => {
                let (offered, next) = batch(&app.read(platform.id()), after, app.clock.now()).await?;
                let base = link_base(&app.config, platform);
                let mut part = String::new();
                for one in &offered {
                    mission(&mut part, platform, &base, one);
                }
                (Some(part), next.map_or(Self::Tail, |after| Self::Missions(Some(after))))
            }
            Self::Tail => (Some("</source>\n".to_owned()), Self::Nothing),
            Self::Nothing => (None, Self::Nothing),
        })
    }
}

fn head(app: &App, platform: &Platform) -> String {
    let mut head = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<source>\n".to_owned();
    element(&mut head, "publisher", platform.name.get(platform.lang(None)));
    element(&mut head, "publisherurl", &link_base(&app.config, platform));
    element(&mut head, "lastBuildDate", &app.clock.now().to_rfc2822());
    head
}

fn mission(feed: &mut String, platform: &Platform, base: &str, one: &Offered) {
    let Offered { mission, organisation, slots } = one;
    let field = platform.category(mission.category_id).map_or("", |field| field.slug.as_str());
    let domain = DOMAINS.iter().find(|(slug, _)| *slug == field).map_or("autre", |(_, domain)| domain);
    let yes_or_no = |yes: bool| if yes { "yes" } else { "no" };
    let free: i32 = slots.iter().map(|slot| i32::from(slot.free())).sum();
    feed.push_str("<mission>\n");
    let mut add = |name: &str, text: &str| element(feed, name, text);
    add("title", &mission.title);
    add("clientId", &mission.id.to_string());
    let more = [mission.details.as_str(), &mission.needs, &mission.bring];
    add("description", &more.into_iter().filter(|text| !text.is_empty()).collect::<Vec<_>>().join("\n\n"));
    add("applicationUrl", &format!("{base}/missions/{}", mission.id));
    add("postedAt", &written(mission.opened_at.unwrap_or(mission.created_at)));
    if let Some(start) = slots.iter().filter_map(|slot| slot.starts_at).min() {
        add("startAt", &written(start));
    }
    if let Some(end) = slots.iter().filter_map(|slot| slot.ends_at).max() {
        add("endAt", &written(end));
    }
    add("places", &free.to_string());
    add("activity", field);
    add("domain", domain);
    add("remote", if mission.place_code.is_some() { "no" } else { "full" });
    add("openToMinors", yes_or_no(mission.min_age < OF_AGE));
    add("requirements", &mission.needs);
    add("organizationName", &organisation.name);
    add("organizationId", &organisation.id.to_string());
    add("organizationUrl", &format!("{base}/groups/{}", organisation.id));
    add("organizationDescription", &organisation.details);
    let sites = slots.iter().filter_map(|slot| Some((slot.place_code.as_deref()?, slot.address.as_deref())));
    let own = mission.place_code.as_deref().map(|code| (code, mission.address.as_deref()));
    let mut sites: Vec<_> = own.into_iter().chain(sites).collect();
    sites.sort_unstable();
    sites.dedup();
    if !sites.is_empty() {
        feed.push_str("<addresses>\n");
        for (code, street) in sites {
            address(feed, code, street);
        }
        feed.push_str("</addresses>\n");
    }
    feed.push_str("</mission>\n");
}

fn address(feed: &mut String, code: &str, street: Option<&str>) {
    let Some(place) = geo::gazetteer().by_code(code) else { return };
    let point = place.point();
    feed.push_str("<address>\n");
    let mut add = |name: &str, text: &str| element(feed, name, text);
    add("street", street.unwrap_or_default());
    add("postalCode", place.postcodes().first().copied().unwrap_or_default());
    add("city", place.official_name());
    add("departmentCode", place.area().short_code());
    add("departmentName", place.area().name(geo::Lang::Fr));
    add("region", place.region().name(geo::Lang::Fr));
    add("country", place.country().code());
    let _ =
        write!(feed, "<location><lat>{}</lat><lon>{}</lon></location>\n</address>\n", point.lat, point.lon);
}

/// An element with text; one without is left out.
fn element(feed: &mut String, name: &str, text: &str) {
    if text.is_empty() {
        return;
    }
    let _ = write!(feed, "<{name}>");
    for letter in text.chars() {
        match letter {
            '&' => feed.push_str("&amp;"),
            '<' => feed.push_str("&lt;"),
            '>' => feed.push_str("&gt;"),
            '\n' | '\t' => feed.push(letter),
            // XML 1.0 has no others of these.
            '\0'..=' ' | '\u{fffe}' | '\u{ffff}' => feed.push(' '),
            _ => feed.push(letter),
        }
    }
    let _ = writeln!(feed, "</{name}>");
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::categories::model::MeantFor;

    #[test]
    fn text_is_no_markup_and_no_control() {
        let mut feed = String::new();
        element(&mut feed, "title", "Tri <b>&\u{0}\u{b} café</b>\n]]>");
        assert_eq!(feed, "<title>Tri &lt;b&gt;&amp;   café&lt;/b&gt;\n]]&gt;</title>\n");
        element(&mut feed, "needs", "");
        assert!(!feed.contains("needs"));
    }

    #[test]
    fn every_default_field_has_a_domain_but_the_farm() {
        let all = crate::categories::defaults::all().unwrap();
        let fields = all.iter().filter(|one| one.meant_for == MeantFor::Mission);
        let without: Vec<_> = fields
            .filter(|field| DOMAINS.iter().all(|(slug, _)| *slug != field.slug))
            .map(|field| field.slug.clone())
            .collect();
        assert_eq!(without, ["farm-hands"]);
    }
}
