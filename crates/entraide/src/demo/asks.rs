//! Who asks for help in the demonstration.

use chrono::Duration;
use rand::seq::IndexedRandom as _;
use rand::{Rng, RngExt as _};

use super::people::words;
use super::town::Town;
use crate::error::Result;
use crate::i18n::Lang;
use crate::listings::model::{self as listing, Answers, DueKind, NewAsk, Start, Where};
use crate::people::model as people;
use crate::state::App;

/// Somebody asks for help.
///
/// # Errors
/// When the database fails.
pub(super) async fn ask(app: &App, town: &mut Town, rng: &mut impl Rng) -> Result<()> {
    let (mut person, lang) = town.somebody(rng);
    let (place, exact) = town.place(rng);
    let start = match rng.random_range(0..100) {
        0..15 => Start::Phone,
        15..95 => Start::Open,
        _ => Start::Mail,
    };
    if start == Start::Phone {
        person.email = None;
    }
    let asked: Vec<_> = town.platform.asked().cloned().collect();
    // The usual mix of spring 2020: shopping and medicine first.
    let category = match rng.random_range(0..100) {
        0..40 => &asked[0],
        40..60 => &asked[1 % asked.len()],
        _ => asked.choose(rng).unwrap_or(&asked[0]),
    };
    let tx = app.tx(town.platform.id()).await?;
    let person_id = people::add(&tx, &person, lang).await?;
    let new = NewAsk {
        form_id: tx.ids.uuid(),
        category_id: category.id,
        person_id,
        contact_id: None,
        place: Where {
            code: place.code().to_owned(),
            street: Some(street(town.platform.lang(None), rng.random_range(1..80))),
            exact,
            public: geo::public_place(place, exact).point,
        },
        due_kind: DueKind::Asap,
        due_at: tx.now + Duration::hours(category.urgency.hours()),
        details: words(rng, lang).to_owned(),
        answers: Answers::default(),
        languages: vec![lang.tag().to_owned()],
        capacity: if rng.random_bool(0.12) { 2 } else { 1 },
    };
    listing::create(&tx, new, start).await?;
    tx.commit().await?;
    Ok(())
}

/// An address that nobody has.
pub(super) fn street(lang: Lang, number: u32) -> String {
    match lang {
        Lang::De => format!("Beispielgasse {number}"),
        _ => format!("{number} rue des Exemples"),
    }
}
