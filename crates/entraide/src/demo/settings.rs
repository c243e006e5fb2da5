//! The two platforms of the demonstration.

use crate::i18n::{Lang, LocalText};
use crate::platforms::model::{Rules, Settings};

/// Savoie and the canton of Bern. Their phone numbers are nobody's.
pub(super) fn platforms() -> (Settings, Settings) {
    let savoie = Settings {
        name: LocalText::from([
            (Lang::Fr, "Entraide Savoie"),
            (Lang::It, "Aiuto tra vicini Savoia"),
            (Lang::En, "Savoie Neighbours"),
        ]),
        operator: "Démonstration, Savoie".into(),
        languages: vec![Lang::Fr, Lang::It, Lang::En],
        areas: vec!["FR-73".into()],
        country: "FR".into(),
        timezone: "Europe/Paris".into(),
        phone: Some("+33465710000".into()),
        phone_hours: LocalText::from([
            (Lang::Fr, "tous les jours de 8 h à 20 h"),
            (Lang::It, "tutti i giorni dalle 8 alle 20"),
            (Lang::En, "every day from 8 to 20"),
        ]),
        contact_email: "savoie@example.org".into(),
        accent: "#2f6b3a".into(),
        logo_svg: None,
        rules: Rules::default(),
    };
    let bern = Settings {
        name: LocalText::from([
            (Lang::De, "Nachbarschaftshilfe Bern"),
            (Lang::Fr, "Entraide Berne"),
            (Lang::It, "Aiuto tra vicini Berna"),
            (Lang::En, "Bern Neighbours"),
        ]),
        operator: "Vorführung, Kanton Bern".into(),
        languages: vec![Lang::De, Lang::Fr, Lang::It, Lang::En],
        areas: vec!["CH-BE".into()],
        country: "CH".into(),
        timezone: "Europe/Zurich".into(),
        phone: Some("+41790000000".into()),
        phone_hours: LocalText::from([
            (Lang::De, "täglich von 8 bis 20 Uhr"),
            (Lang::Fr, "tous les jours de 8 h à 20 h"),
            (Lang::It, "tutti i giorni dalle 8 alle 20"),
            (Lang::En, "every day from 8 to 20"),
        ]),
        contact_email: "bern@example.org".into(),
        accent: "#9c2a2a".into(),
        rules: Rules {
            offers_after_check: true,
            organisations_after_check: true,
            missions_after_check: true,
            ..Rules::default()
        },
        ..savoie.clone()
    };
    (savoie, bern)
}

/// A whole country, to try large numbers.
pub(super) fn france() -> Settings {
    let (savoie, _) = platforms();
    Settings {
        name: LocalText::from([
            (Lang::Fr, "Entraide France"),
            (Lang::It, "Aiuto tra vicini Francia"),
            (Lang::En, "France Neighbours"),
        ]),
        operator: "Démonstration, France".into(),
        areas: vec!["FR".into()],
        contact_email: "france@example.org".into(),
        accent: "#1c4e80".into(),
        ..savoie
    }
}
