//! Who helps in the demonstration.

use rand::seq::{IndexedRandom as _, SliceRandom as _};
use rand::{Rng, RngExt as _};
use sea_orm::ActiveValue::Set;

use super::people::language;
use super::town::Town;
use crate::error::Result;
use crate::helpers::model::{self as helper, Words};
use crate::people::model as people;
use crate::state::App;

/// Signs so many helpers up who live where people live.
///
/// # Errors
/// When the database fails.
pub(super) async fn sign_up(app: &App, town: &mut Town, count: usize, rng: &mut impl Rng) -> Result<()> {
    let slugs: Vec<String> = town.platform.asked().map(|category| category.slug.clone()).collect();
    let tx = app.tx(town.platform.id()).await?;
    let (mut persons, mut rows) = (Vec::with_capacity(count), Vec::with_capacity(count));
    for _ in 0..count {
        let (person, lang) = town.somebody(rng);
        let (place, point) = town.place(rng);
        let person_id = tx.ids.uuid();
        persons.push(people::ActiveModel {
            id: Set(person_id),
            first_name: Set(person.first_name),
            email: Set(person.email),
            phone: Set(person.phone),
            language: Set(lang.tag().to_owned()),
            created_at: Set(tx.now),
            email_failed_at: Set(None),
            erased_at: Set(None),
            ..Default::default()
        });
        let mut categories = slugs.clone();
        categories.shuffle(rng);
        categories.truncate(rng.random_range(2..6));
        let mut languages = vec![lang.tag().to_owned()];
        let second = language(rng, &town.shares).tag().to_owned();
        if second != languages[0] {
            languages.push(second);
        }
        let state = match rng.random_range(0..100) {
            0..4 => helper::State::Pending,
            4..9 => helper::State::Paused,
            _ => helper::State::Active,
        };
        rows.push(helper::ActiveModel {
            id: Set(tx.ids.uuid()),
            person_id: Set(person_id),
            state: Set(state),
            place_code: Set(place.code().to_owned()),
            lat: Set(point.lat),
            lon: Set(point.lon),
            cell: Set(geo::cell_of(point).to_i64()),
            radius_m: Set(*[2_000, 5_000, 10_000, 20_000].choose(rng).unwrap_or(&5_000)),
            categories: Set(Words(categories)),
            languages: Set(Words(languages)),
            week: Set(if rng.random_bool(0.5) { 0x1f_ffff } else { rng.random_range(1..0x1f_ffff) }),
            capacity: Set(rng.random_range(1..4)),
            load: Set(0),
            last_asked_at: Set(None),
            asked_on: Set(None),
            asked_count: Set(0),
            has_answered: Set(false),
            unanswered: Set(0),
            paused_until: Set(None),
            confirmed_at: Set((state != helper::State::Pending).then_some(tx.now)),
            created_at: Set(tx.now),
            updated_at: Set(tx.now),
            next_check_at: Set(None),
            ..Default::default()
        });
    }
    tx.insert_all(persons).await?;
    tx.insert_all(rows).await?;
    tx.commit().await?;
    Ok(())
}
