//! What the demonstration's people offer, lived through as everything else there.

use std::sync::Arc;

use chrono::{DateTime, Duration, Utc};
use rand::SeedableRng as _;
use rand_chacha::ChaCha20Rng;
use sea_orm::entity::prelude::*;

use super::people::somebody;
use crate::auth::staff;
use crate::board::model::Kind;
use crate::clock::Clock;
use crate::error::Result;
use crate::events::Actor;
use crate::i18n::Lang;
use crate::moderation::model::{self as moderation, About, NewReport, Reason};
use crate::offers::model::{self as offer, NewOffer, Said};
use crate::offers::replies::{self, Side};
use crate::offers::{change, talks, wording};
use crate::people::model as people;
use crate::platforms::model::Platform;
use crate::state::App;

/// How an offer goes on.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Then {
    /// It is there.
    Open,
    /// It waits for a moderator.
    Waits,
    /// A reader has reported it.
    Reported(&'static str),
    /// Somebody answers, and the author answers that.
    Talk(&'static str, &'static str),
    /// … and they agree.
    Agreed(&'static str, &'static str),
}

/// One offer: which platform, how many hours ago, in which language, kind, title, words, where (nowhere
/// is at a distance), for how many.
type Line = (usize, i64, Lang, &'static str, &'static str, &'static str, &'static str, i16, Then);

const LINES: [Line; 14] = [
    (
        0,
        150,
        Lang::Fr,
        "computer",
        "Aide pour l’ordinateur et le téléphone",
        "Je viens chez vous et je vous montre, sans hâte : messages, photos, appels vidéo, impôts en ligne. Retraité de l’informatique.",
        "Chambéry",
        3,
        Then::Agreed(
            "Bonjour, je n’arrive plus à ouvrir mes messages depuis la mise à jour. Seriez-vous libre jeudi ?",
            "Jeudi après-midi, avec plaisir. Est-ce un portable ou un fixe ?",
        ),
    ),
    (
        0,
        290,
        Lang::Fr,
        "dog",
        "Promener votre chien le matin",
        "Je pars marcher tous les matins à sept heures et je prends volontiers un compagnon à quatre pattes, petit ou grand.",
        "Aix-les-Bains",
        2,
        Then::Open,
    ),
    (
        0,
        210,
        Lang::Fr,
        "lodging",
        "Une chambre pour une aide à domicile",
        "Chambre calme avec bain et accès à la cuisine, à dix minutes de la gare, pour quelqu’un qui soigne près d’ici quelques semaines.",
        "Chambéry",
        1,
        Then::Reported("On m’a dit que la chambre est déjà prise."),
    ),
    (
        0,
        390,
        Lang::Fr,
        "homework",
        "Maths et physique, niveau collège",
        "Par vidéo, une heure par semaine. J’enseigne depuis dix ans et j’aime expliquer autrement.",
        "",
        2,
        Then::Open,
    ),
    (
        0,
        130,
        Lang::It,
        "listening",
        "Due chiacchiere in italiano",
        "Per telefono, quando fa bene sentire una voce. Anche per chi vuole ripassare la lingua.",
        "",
        4,
        Then::Open,
    ),
    (
        0,
        44,
        Lang::Fr,
        "repairs",
        "Petites réparations et vélos",
        "Je viens avec mes outils : poignées, prises, crevaisons, freins. Vous achetez seulement les pièces, au prix du magasin.",
        "Albertville",
        2,
        Then::Open,
    ),
    (
        0,
        66,
        Lang::Fr,
        "transport",
        "Trajets vers l’hôpital le mardi",
        "Je vais à Chambéry tous les mardis et je rentre vers seize heures. Deux places, j’attends volontiers.",
        "Saint-Jean-de-Maurienne",
        2,
        Then::Talk(
            "Bonjour, j’ai rendez-vous mardi à dix heures. Pourriez-vous me prendre à la gare de Saint-Jean ?",
            "Oui, à huit heures quarante-cinq devant l’entrée. Avez-vous un fauteuil ou une canne ?",
        ),
    ),
    (
        1,
        160,
        Lang::De,
        "computer",
        "Handy und Computer verstehen",
        "Ich komme vorbei und zeige es in Ruhe: Nachrichten, Fotos, Billette lösen, Formulare im Internet.",
        "Bern",
        3,
        Then::Agreed(
            "Guten Tag, ich möchte mit meiner Enkelin per Video telefonieren. Hätten Sie am Freitag Zeit?",
            "Am Freitag um zwei passt es gut. Ist es ein Handy oder ein Tablet?",
        ),
    ),
    (
        1,
        330,
        Lang::De,
        "dog",
        "Spaziergang mit Ihrem Hund",
        "Am Nachmittag gehe ich eine Stunde an die Aare und nehme gerne einen Hund mit.",
        "Thun",
        1,
        Then::Open,
    ),
    (
        1,
        70,
        Lang::De,
        "paperwork",
        "Formulare und Briefe zusammen ausfüllen",
        "Steuern, Krankenkasse, Gemeinde: Wir gehen es gemeinsam durch, und Sie verstehen, was Sie unterschreiben.",
        "Köniz",
        2,
        Then::Talk(
            "Guten Tag, ich habe drei Briefe der Krankenkasse und verstehe sie nicht. Können Sie mir helfen?",
            "Gerne. Passt Ihnen Montagmorgen? Nehmen Sie bitte auch die Police mit.",
        ),
    ),
    (
        1,
        240,
        Lang::De,
        "meals",
        "Ein warmes Essen am Sonntag",
        "Ich koche am Sonntag für viele und bringe gerne einige Portionen vorbei, auch ohne Fleisch.",
        "Burgdorf",
        4,
        Then::Open,
    ),
    (
        1,
        420,
        Lang::De,
        "listening",
        "Vorlesen am Telefon",
        "Zeitung, Krimi oder Gedichte: Ich lese Ihnen am Abend eine halbe Stunde vor.",
        "",
        3,
        Then::Open,
    ),
    (
        1,
        18,
        Lang::De,
        "repairs",
        "Nähen und Flicken",
        "Hosen kürzen, Reissverschlüsse, Vorhänge. Bei mir zu Hause oder bei Ihnen.",
        "Langenthal",
        2,
        Then::Waits,
    ),
    (
        1,
        100,
        Lang::En,
        "homework",
        "English conversation, online",
        "Half an hour a week by video, for anybody who wants to speak more freely. Tea optional.",
        "",
        3,
        Then::Open,
    ),
];

/// The offers, while they are lived through.
pub(super) struct Given {
    end: DateTime<Utc>,
    /// Of each, how far it has got and its id.
    steps: [(u8, Option<Uuid>); LINES.len()],
    rng: ChaCha20Rng,
}

impl Given {
    /// Nothing yet; the last of it happens before `end`.
    pub(super) fn new(end: DateTime<Utc>) -> Self {
        Self { end, steps: [(0, None); LINES.len()], rng: ChaCha20Rng::seed_from_u64(2021) }
    }

    /// Lives on until a moment.
    ///
    /// # Errors
    /// When the database fails.
    pub(super) async fn live(
        &mut self,
        app: &App,
        clock: &Clock,
        platforms: &[Arc<Platform>],
        until: DateTime<Utc>,
    ) -> Result<()> {
        for (at, line) in LINES.iter().enumerate() {
            let (step, id) = self.steps[at];
            // Written; answered a day later; answered back; agreed.
            let Some(after) = [0, 26, 30, 50].get(usize::from(step)) else { continue };
            let moment = self.end - Duration::hours(line.1) + Duration::hours(*after);
            if moment > until {
                continue;
            }
            clock.set(moment.max(clock.now()));
            let platform = &platforms[line.0];
            let id = match id {
                None => self.write(app, platform, line, at).await?,
                Some(id) => self.go_on(app, platform, line, at, step, id).await?,
            };
            self.steps[at] = (step + 1, Some(id));
        }
        Ok(())
    }

    fn person(&mut self, platform: &Platform, lang: Lang, number: usize) -> people::Introduction {
        somebody(&mut self.rng, lang, &platform.country, 9_000 + u32::try_from(number).unwrap_or(0))
    }

    async fn write(&mut self, app: &App, platform: &Platform, line: &Line, at: usize) -> Result<Uuid> {
        let (_, _, lang, slug, title, details, place, people_at_once, then) = *line;
        let person = self.person(platform, lang, at);
        let areas = platform.area_codes();
        let find = geo::Find { lang: lang.into(), areas: &areas, limit: 1 };
        let place = match geo::gazetteer().resolve(place, &find) {
            geo::Resolved::One(hit) => Some(hit.place),
            _ => None,
        };
        let tx = app.tx(platform.id()).await?;
        let person_id = people::add(&tx, &person, lang).await?;
        let said = Said {
            title: title.to_owned(),
            details: details.to_owned(),
            language: lang.tag().to_owned(),
            price: None,
            place,
            from_day: None,
            until_day: None,
            languages: vec![lang.tag().to_owned()],
            capacity: people_at_once,
            flags: wording::flags(&[title, details]),
        };
        let kinds = platform.offered_for(Kind::Offer);
        let category = kinds.into_iter().find(|one| one.slug == slug).map(|one| one.id).unwrap_or_default();
        let new = NewOffer { form_id: tx.ids.uuid(), category_id: category, person_id, said };
        let id = offer::create(&tx, new).await?.id;
        change::confirm(&tx, id, platform).await?;
        let member = staff::by_email(&*tx, "coordination@example.org").await?;
        if let (Some(member), Some(mut held)) = (member, offer::lock(&tx, id).await?)
            && held.state == offer::State::Waiting
            && then != Then::Waits
        {
            change::accept(&tx, &mut held, member.id, platform).await?;
        }
        tx.commit().await?;
        Ok(id)
    }

    /// The next step of one; gives the id of its reply once there is one.
    async fn go_on(
        &mut self,
        app: &App,
        platform: &Platform,
        line: &Line,
        at: usize,
        step: u8,
        id: Uuid,
    ) -> Result<Uuid> {
        let tx = app.tx(platform.id()).await?;
        let mut next = id;
        match (line.8, step) {
            (Then::Reported(words), 1) => {
                let (form_id, reason, words) = (tx.ids.uuid(), Reason::Untrue, words.to_owned());
                let new = NewReport { form_id, about: About::Offer, about_id: id, reason, words };
                moderation::add(&tx, new, Actor::Reader).await?;
            }
            (Then::Talk(words, _) | Then::Agreed(words, _), 1) => {
                let person = self.person(platform, line.2, 100 + at);
                let person = people::add(&tx, &person, line.2).await?;
                if let Some(offer) = offer::lock(&tx, id).await? {
                    next = replies::create(&tx, &offer, person, tx.ids.uuid(), words.to_owned()).await?;
                    talks::confirm(&tx, next).await?;
                }
            }
            (Then::Talk(_, words) | Then::Agreed(_, words), 2) => {
                talks::say(&tx, id, Side::Offerer, tx.ids.uuid(), words.to_owned()).await?;
            }
            (Then::Agreed(..), 3) => drop(talks::agree(&tx, id, platform).await?),
            _ => {}
        }
        tx.commit().await?;
        Ok(next)
    }
}
