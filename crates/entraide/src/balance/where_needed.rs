//! `GET /where-needed`: in which communes help lacks, around a place or on the whole platform, what else there is
//! to do, and where helpers abound. Small numbers stay unsaid.

use askama::Template;
use axum::response::Response;
use chrono::{Duration, DurationRound as _};
use nearby::{Near, Remote, Search};

use super::held;
use super::model::{Commune, Standing};
use super::pointers::{FAR_M, asks_url, far};
use crate::board::index::Shown;
use crate::board::model::Kind;
use crate::error::Result;
use crate::figures::model::FEW;
use crate::near::wanted::{Center, Wanted};
use crate::web::cache::{Hangs, Until};
use crate::web::public_page;
use crate::web::visit::Visit;

/// Communes where help lacks that are listed…
const LACKING: usize = 20;
/// … and those where it abounds: examples are enough.
const ABOUNDING: usize = 6;

#[derive(Template)]
#[template(path = "balance/where_needed.html")]
struct WhereNeeded<'a> {
    v: &'a Visit,
    wanted: &'a Wanted,
    /// How the commune stands that was searched for.
    here: Option<(String, Standing)>,
    lacking: Vec<Row>,
    abounding: Vec<Row>,
    ways: Vec<Way>,
}

/// A commune, with what is said of it.
struct Row {
    name: String,
    href: String,
    far: Option<String>,
    wanted: String,
    helpers: String,
}

/// Another way to help: its symbol, what it is, and how much of it there is.
struct Way {
    icon: &'static str,
    text: String,
    href: String,
}

/// Answers with the page. At most two queries, and one after something has changed on the board.
///
/// # Errors
/// When the database fails.
pub async fn get(v: Visit) -> Result<Response> {
    let wanted = Wanted::read(&v);
    let balance = held::current(&v.app, &v.platform).await?;
    let board = v.app.boards.current(&v.app, v.platform.id()).await?;
    let (shown, _) = board.read();
    let center = wanted.center.map(Center::point);
    let rows = |standing: Standing, most: usize| {
        let communes = match center {
            Some(center) => balance.around(standing, center, FAR_M),
            None => balance.all(standing),
        };
        communes.into_iter().take(most).map(|one| row(&v, one, center)).collect()
    };
    let here = match wanted.center {
        Some(Center::Place(place)) => {
            let standing = balance.of(place).map_or(Standing::Even, Commune::standing);
            Some((place.commune().name(v.lang.into()).to_owned(), standing))
        }
        _ => None,
    };
    let page = WhereNeeded {
        here,
        lacking: rows(Standing::Lacks, LACKING),
        abounding: rows(Standing::Abounds, ABOUNDING),
        ways: ways(&v, &wanted, &shown, center),
        v: &v,
        wanted: &wanted,
    };
    let mut answer = public_page(&page, Hangs::OnSettings)?;
    // As long as the balance is held.
    let minute = Duration::minutes(1);
    answer.extensions_mut().insert(Until(v.now.duration_trunc(minute).unwrap_or(v.now) + minute));
    Ok(answer)
}

fn row(v: &Visit, one: &Commune, from: Option<geo::Point>) -> Row {
    Row {
        href: asks_url(v, one),
        name: one.place.name(v.lang.into()).to_owned(),
        far: from.map(|from| far(v, one, from)),
        wanted: roughly(v, one.wanted),
        helpers: roughly(v, one.helpers),
    }
}

/// A number without the small ones: "fewer than 5", 7, "about 40".
fn roughly(v: &Visit, number: u64) -> String {
    match number {
        0 => v.number(&0),
        1..FEW => v.t1("balance-few", "number", FEW),
        FEW..20 => v.number(&number),
        _ => v.t1("balance-about", "number", number / 10 * 10),
    }
}

/// What else there is to do: at a distance, on missions, with a group.
fn ways(v: &Visit, wanted: &Wanted, shown: &Shown, center: Option<geo::Point>) -> Vec<Way> {
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "fifty kilometres in metres")]
    let near = center.map(|geo::Point { lat, lon }| Near { lat, lon, radius_m: FAR_M as u32 });
    let of = |kind: Kind, remote: Remote| {
        let near = near.filter(|_| remote != Remote::Only);
        shown.index.search(&Search { near, kind: Some(kind.into()), remote, ..Search::default() }).total
    };
    let mut all = Vec::new();
    let mut add = |icon, key: &str, count: usize, href: String| {
        if count > 0 {
            all.push(Way { icon, text: v.t1(key, "count", count), href });
        }
    };
    let asks = of(Kind::Ask, Remote::Only);
    add("phone-call", "balance-remote", asks, v.url("/near?kind=ask&remote=only"));
    let km = if center.is_some() { "50" } else { "" };
    let missions = wanted.url(v, "/near", &[("kind", Kind::Mission.stem()), ("km", km)]);
    add("hand-helping", "balance-missions", of(Kind::Mission, Remote::Also), missions);
    let groups = wanted.url(v, "/groups", &[]);
    add("users", "balance-groups", of(Kind::Organisation, Remote::Also), groups);
    all
}
