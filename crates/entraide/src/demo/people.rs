//! Made-up people of the demonstration: first names, and contacts that cannot be anybody's.

use rand::seq::IndexedRandom as _;
use rand::{Rng, RngExt as _};

use crate::i18n::Lang;
use crate::people::model::Introduction;

const FRENCH: [&str; 40] = [
    "Odette", "Marcel", "Jeanne", "Yvette", "Lucien", "Simone", "Monique", "Robert", "Colette", "Gilbert",
    "Luc", "Camille", "Nadia", "Karim", "Sophie", "Julien", "Inès", "Mathieu", "Fatou", "Élodie", "Thomas",
    "Manon", "Hugo", "Léa", "Adrien", "Chloé", "Nicolas", "Amélie", "Samir", "Claire", "Bruno", "Pauline",
    "Rémi", "Aurélie", "Paul", "Margaux", "Antoine", "Zoé", "Vincent", "Lina",
];
const GERMAN: [&str; 40] = [
    "Rosmarie",
    "Ernst",
    "Heidi",
    "Werner",
    "Verena",
    "Hansruedi",
    "Ruth",
    "Kurt",
    "Elsbeth",
    "Walter",
    "Lukas",
    "Anna",
    "Selin",
    "Noah",
    "Nina",
    "Jonas",
    "Lea",
    "Tim",
    "Sara",
    "Marco",
    "Leonie",
    "David",
    "Mia",
    "Simon",
    "Laura",
    "Fabian",
    "Julia",
    "Reto",
    "Céline",
    "Urs",
    "Barbara",
    "Stefan",
    "Andrea",
    "Beat",
    "Nora",
    "Silvan",
    "Elena",
    "Milan",
    "Petra",
    "Yannick",
];
const ITALIAN: [&str; 16] = [
    "Giulia", "Franco", "Teresa", "Paolo", "Chiara", "Matteo", "Lucia", "Davide", "Rosa", "Enzo", "Sofia",
    "Luca", "Elisa", "Aldo", "Marta", "Piero",
];
const ENGLISH: [&str; 12] = [
    "Emily", "George", "Grace", "Oliver", "Hannah", "Jack", "Alice", "Daniel", "Ruby", "Adam", "Mary", "Sam",
];

/// Somebody with a first name of the language. Mail goes to example.org; French numbers are from
/// the range kept for fiction (06 39 98), Swiss ones from a block that nobody has.
pub fn somebody(rng: &mut impl Rng, lang: Lang, country: &str, number: u32) -> Introduction {
    let names: &[&str] = match lang {
        Lang::Fr | Lang::Nl => &FRENCH,
        Lang::De => &GERMAN,
        Lang::It => &ITALIAN,
        Lang::En => &ENGLISH,
    };
    let first_name = (*names.choose(rng).unwrap_or(&"Camille")).to_owned();
    let phone = if country == "FR" {
        format!("+3363998{:04}", number % 10_000)
    } else {
        format!("+417900{:05}", number % 10_000)
    };
    let email = format!("{}.{number}@example.org", geo::slug(&first_name));
    Introduction { first_name, email: Some(email), phone: Some(phone) }
}

/// A language by the shares of a platform.
pub fn language(rng: &mut impl Rng, shares: &[(Lang, u32)]) -> Lang {
    let total: u32 = shares.iter().map(|(_, share)| share).sum();
    let mut at = rng.random_range(0..total.max(1));
    for (lang, share) in shares {
        if at < *share {
            return *lang;
        }
        at -= share;
    }
    Lang::En
}

/// What somebody writes about an ask.
pub fn words(rng: &mut impl Rng, lang: Lang) -> &'static str {
    let all: &[&str] = match lang {
        Lang::Fr | Lang::Nl => &[
            "Je sors de l’hôpital et je ne peux pas porter.",
            "Troisième étage sans ascenseur, sonnez deux fois.",
            "Le matin de préférence, je me repose l’après-midi.",
            "Merci d’appeler avant de venir.",
            "",
        ],
        Lang::De => &[
            "Ich komme aus dem Spital und darf nichts tragen.",
            "Dritter Stock ohne Lift, bitte zweimal läuten.",
            "Am liebsten am Vormittag.",
            "Bitte rufen Sie vorher an.",
            "",
        ],
        Lang::It => &["Preferibilmente al mattino.", "Per favore telefoni prima di venire.", ""],
        Lang::En => &["Mornings are best.", "Please call before you come.", ""],
    };
    all.choose(rng).copied().unwrap_or_default()
}
