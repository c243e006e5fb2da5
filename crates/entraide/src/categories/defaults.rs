//! The categories that a new platform begins with. They are only data: a platform changes them.

use sea_orm::prelude::Uuid;

use super::model::{Choice, Model, Question, QuestionKind, Questions, Texts, Urgency};
use crate::i18n::{Lang, LocalText};

/// A text in the five languages: fr, de, it, nl, en.
fn five(texts: [&str; 5]) -> LocalText {
    let [fr, de, it, nl, en] = texts;
    LocalText::from([
        (Lang::Fr, fr),
        (Lang::De, de),
        (Lang::It, it),
        (Lang::Nl, nl),
        (Lang::En, en),
    ])
}

fn question(key: &str, kind: QuestionKind, required: bool, label: [&str; 5]) -> Question {
    Question {
        key: key.into(),
        kind,
        label: five(label),
        choices: Vec::new(),
        required,
    }
}

fn choice(key: &str, label: [&str; 5]) -> Choice {
    Choice {
        key: key.into(),
        label: five(label),
    }
}

struct Kind {
    slug: &'static str,
    icon: &'static str,
    radius_km: i32,
    urgency: Urgency,
    label: [&'static str; 5],
    hint: [&'static str; 5],
    questions: Vec<Question>,
}

/// Twelve kinds of neighbourly help: those of the spring of 2020, and those that stayed.
#[must_use]
pub fn all() -> Vec<Model> {
    let kinds = errands().into_iter().chain(company()).chain(know_how());
    kinds
        .zip(0..)
        .map(|(kind, position)| Model {
            platform_id: Uuid::nil(),
            id: Uuid::nil(),
            slug: kind.slug.into(),
            icon: kind.icon.into(),
            position,
            labels: Texts(five(kind.label)),
            hints: Texts(five(kind.hint)),
            questions: Questions(kind.questions),
            radius_m: kind.radius_km * 1000,
            urgency: kind.urgency,
            retired_at: None,
        })
        .collect()
}

fn errands() -> [Kind; 4] {
    let mut pay = question(
        "payment",
        QuestionKind::Choice,
        true,
        [
            "Comment payez-vous ?",
            "Wie bezahlen Sie?",
            "Come paga?",
            "Hoe betaalt u?",
            "How do you pay?",
        ],
    );
    pay.choices = vec![
        choice(
            "cash",
            [
                "En espèces, à la livraison",
                "Bar, bei der Lieferung",
                "In contanti, alla consegna",
                "Contant, bij levering",
                "Cash, on delivery",
            ],
        ),
        choice(
            "transfer",
            [
                "Par virement",
                "Per Überweisung",
                "Con bonifico",
                "Via overschrijving",
                "By bank transfer",
            ],
        ),
        choice(
            "order",
            [
                "Déjà payé à la commande",
                "Bei der Bestellung bezahlt",
                "Già pagato con l’ordine",
                "Al betaald bij bestelling",
                "Already paid with the order",
            ],
        ),
    ];
    [
        Kind {
            slug: "shopping",
            icon: "shopping-basket",
            radius_km: 5,
            urgency: Urgency::Soon,
            label: ["Courses", "Einkaufen", "Spesa", "Boodschappen", "Shopping"],
            hint: [
                "alimentation, produits du quotidien",
                "Lebensmittel, Dinge für den Alltag",
                "alimentari, prodotti di ogni giorno",
                "eten, dagelijkse spullen",
                "food, everyday things",
            ],
            questions: vec![
                question(
                    "list",
                    QuestionKind::Text,
                    false,
                    [
                        "Que faut-il acheter ?",
                        "Was soll gekauft werden?",
                        "Che cosa bisogna comprare?",
                        "Wat moet er gekocht worden?",
                        "What should be bought?",
                    ],
                ),
                question(
                    "shop",
                    QuestionKind::Text,
                    false,
                    [
                        "Dans quel magasin ?",
                        "In welchem Geschäft?",
                        "In quale negozio?",
                        "In welke winkel?",
                        "In which shop?",
                    ],
                ),
                pay,
            ],
        },
        Kind {
            slug: "medicine",
            icon: "pill",
            radius_km: 8,
            urgency: Urgency::Today,
            label: [
                "Médicaments",
                "Medikamente",
                "Medicinali",
                "Geneesmiddelen",
                "Medicine",
            ],
            hint: [
                "aller à la pharmacie",
                "Gang zur Apotheke",
                "andare in farmacia",
                "naar de apotheek gaan",
                "going to the pharmacy",
            ],
            questions: vec![
                question(
                    "pharmacy",
                    QuestionKind::Text,
                    false,
                    [
                        "Quelle pharmacie ?",
                        "Welche Apotheke?",
                        "Quale farmacia?",
                        "Welke apotheek?",
                        "Which pharmacy?",
                    ],
                ),
                question(
                    "prescription",
                    QuestionKind::YesNo,
                    false,
                    [
                        "Une ordonnance est à présenter",
                        "Ein Rezept ist vorzuweisen",
                        "Bisogna mostrare una ricetta",
                        "Er moet een voorschrift getoond worden",
                        "A prescription has to be shown",
                    ],
                ),
            ],
        },
        Kind {
            slug: "transport",
            icon: "car",
            radius_km: 12,
            urgency: Urgency::Week,
            label: [
                "Trajet accompagné",
                "Fahrdienst",
                "Trasporto",
                "Vervoer",
                "A lift",
            ],
            hint: [
                "médecin, coiffeur, visite",
                "Arzt, Coiffeur, Besuch",
                "medico, parrucchiere, visita",
                "dokter, kapper, bezoek",
                "doctor, hairdresser, a visit",
            ],
            questions: vec![
                question(
                    "to",
                    QuestionKind::Text,
                    true,
                    [
                        "Où voulez-vous aller ?",
                        "Wohin möchten Sie?",
                        "Dove vuole andare?",
                        "Waar wilt u naartoe?",
                        "Where do you want to go?",
                    ],
                ),
                question(
                    "wheelchair",
                    QuestionKind::YesNo,
                    false,
                    [
                        "Avec un fauteuil roulant",
                        "Mit einem Rollstuhl",
                        "Con una sedia a rotelle",
                        "Met een rolstoel",
                        "With a wheelchair",
                    ],
                ),
            ],
        },
        Kind {
            slug: "meals",
            icon: "utensils",
            radius_km: 5,
            urgency: Urgency::Today,
            label: ["Repas", "Mahlzeiten", "Pasti", "Maaltijden", "Meals"],
            hint: [
                "cuisiner ou apporter un repas",
                "kochen oder Essen bringen",
                "cucinare o portare un pasto",
                "koken of een maaltijd brengen",
                "cooking or bringing a meal",
            ],
            questions: vec![
                question(
                    "persons",
                    QuestionKind::Number,
                    true,
                    [
                        "Pour combien de personnes ?",
                        "Für wie viele Personen?",
                        "Per quante persone?",
                        "Voor hoeveel personen?",
                        "For how many people?",
                    ],
                ),
                question(
                    "diet",
                    QuestionKind::Text,
                    false,
                    [
                        "Régime ou allergies",
                        "Diät oder Allergien",
                        "Dieta o allergie",
                        "Dieet of allergieën",
                        "Diet or allergies",
                    ],
                ),
            ],
        },
    ]
}

fn company() -> [Kind; 4] {
    [
        Kind {
            slug: "listening",
            icon: "message-circle",
            radius_km: 30,
            urgency: Urgency::Soon,
            label: [
                "Parler, être écouté",
                "Reden, jemand hört zu",
                "Parlare, essere ascoltati",
                "Praten, een luisterend oor",
                "Someone to talk to",
            ],
            hint: [
                "un appel, une visite",
                "ein Anruf, ein Besuch",
                "una telefonata, una visita",
                "een telefoontje, een bezoek",
                "a call, a visit",
            ],
            questions: vec![question(
                "by_phone",
                QuestionKind::YesNo,
                false,
                [
                    "Par téléphone de préférence",
                    "Am liebsten am Telefon",
                    "Preferibilmente al telefono",
                    "Liefst per telefoon",
                    "By phone rather than in person",
                ],
            )],
        },
        Kind {
            slug: "dog",
            icon: "dog",
            radius_km: 4,
            urgency: Urgency::Today,
            label: [
                "Promener un animal",
                "Mit dem Hund gehen",
                "Portare fuori il cane",
                "De hond uitlaten",
                "Walking a dog",
            ],
            hint: [
                "promenade, garde",
                "Spaziergang, Betreuung",
                "passeggiata, custodia",
                "wandeling, opvang",
                "walks, looking after",
            ],
            questions: vec![question(
                "animal",
                QuestionKind::Text,
                true,
                [
                    "Quel animal ?",
                    "Welches Tier?",
                    "Quale animale?",
                    "Welk dier?",
                    "Which animal?",
                ],
            )],
        },
        Kind {
            slug: "childcare",
            icon: "baby",
            radius_km: 6,
            urgency: Urgency::Soon,
            label: [
                "Garde d’enfants",
                "Kinder betreuen",
                "Custodia bambini",
                "Kinderopvang",
                "Child care",
            ],
            hint: [
                "quelques heures, en confiance",
                "für einige Stunden, im Vertrauen",
                "qualche ora, con fiducia",
                "enkele uren, in vertrouwen",
                "a few hours, in trust",
            ],
            questions: vec![question(
                "children",
                QuestionKind::Text,
                true,
                [
                    "Combien d’enfants, quels âges ?",
                    "Wie viele Kinder, wie alt?",
                    "Quanti bambini, di che età?",
                    "Hoeveel kinderen, hoe oud?",
                    "How many children, how old?",
                ],
            )],
        },
        Kind {
            slug: "lodging",
            icon: "house",
            radius_km: 30,
            urgency: Urgency::Soon,
            label: [
                "Hébergement",
                "Unterkunft",
                "Alloggio",
                "Onderdak",
                "A place to stay",
            ],
            hint: [
                "une chambre pour quelques nuits",
                "ein Zimmer für einige Nächte",
                "una camera per qualche notte",
                "een kamer voor enkele nachten",
                "a room for some nights",
            ],
            questions: vec![
                question(
                    "persons",
                    QuestionKind::Number,
                    true,
                    [
                        "Pour combien de personnes ?",
                        "Für wie viele Personen?",
                        "Per quante persone?",
                        "Voor hoeveel personen?",
                        "For how many people?",
                    ],
                ),
                question(
                    "nights",
                    QuestionKind::Number,
                    false,
                    [
                        "Combien de nuits ?",
                        "Wie viele Nächte?",
                        "Quante notti?",
                        "Hoeveel nachten?",
                        "How many nights?",
                    ],
                ),
            ],
        },
    ]
}

fn know_how() -> [Kind; 4] {
    [
        Kind {
            slug: "computer",
            icon: "laptop",
            radius_km: 10,
            urgency: Urgency::Week,
            label: [
                "Aide informatique",
                "Hilfe am Computer",
                "Aiuto con il computer",
                "Computerhulp",
                "Computer help",
            ],
            hint: [
                "ordinateur, téléphone, internet",
                "Computer, Telefon, Internet",
                "computer, telefono, internet",
                "computer, telefoon, internet",
                "computer, phone, internet",
            ],
            questions: vec![question(
                "remote",
                QuestionKind::YesNo,
                false,
                [
                    "À distance, c’est possible",
                    "Aus der Ferne ist es möglich",
                    "È possibile a distanza",
                    "Op afstand kan ook",
                    "It can be done remotely",
                ],
            )],
        },
        Kind {
            slug: "paperwork",
            icon: "file-text",
            radius_km: 10,
            urgency: Urgency::Week,
            label: [
                "Papiers, démarches",
                "Papiere, Formulare",
                "Pratiche, moduli",
                "Papieren, formulieren",
                "Paperwork",
            ],
            hint: [
                "lire, remplir, traduire",
                "lesen, ausfüllen, übersetzen",
                "leggere, compilare, tradurre",
                "lezen, invullen, vertalen",
                "reading, filling in, translating",
            ],
            questions: vec![],
        },
        Kind {
            slug: "homework",
            icon: "book-open",
            radius_km: 10,
            urgency: Urgency::Week,
            label: [
                "Aide aux devoirs",
                "Hausaufgaben",
                "Aiuto compiti",
                "Huiswerkhulp",
                "Homework help",
            ],
            hint: [
                "école, apprentissage",
                "Schule, Lehre",
                "scuola, apprendistato",
                "school, opleiding",
                "school, training",
            ],
            questions: vec![question(
                "level",
                QuestionKind::Text,
                true,
                [
                    "Quelle classe, quelle matière ?",
                    "Welche Klasse, welches Fach?",
                    "Quale classe, quale materia?",
                    "Welke klas, welk vak?",
                    "Which year, which subject?",
                ],
            )],
        },
        Kind {
            slug: "repairs",
            icon: "wrench",
            radius_km: 8,
            urgency: Urgency::Week,
            label: [
                "Petits travaux",
                "Kleine Arbeiten",
                "Piccoli lavori",
                "Kleine klusjes",
                "Small jobs",
            ],
            hint: [
                "ampoule, neige, jardin",
                "Glühbirne, Schnee, Garten",
                "lampadina, neve, giardino",
                "lamp, sneeuw, tuin",
                "light bulb, snow, garden",
            ],
            questions: vec![],
        },
    ]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_category_speaks_five_languages_and_has_its_icon() {
        let icons = include_str!("../../assets/icons/icons.svg");
        for category in all() {
            let questions = category.questions.0.iter();
            let texts = [&category.labels.0, &category.hints.0]
                .into_iter()
                .chain(questions.map(|question| &question.label));
            for text in texts {
                assert!(
                    Lang::ALL
                        .iter()
                        .all(|lang| text.0.get(lang).is_some_and(|text| !text.is_empty())),
                    "{category:?}"
                );
            }
            assert!(
                icons.contains(&format!("id=\"{}\"", category.icon)),
                "{}",
                category.icon
            );
        }
    }
}
