//! What is offered in the town: offers in every state, and the conversations about one of them.

use entraide::auth::links::Purpose;
use entraide::board::model::Kind;
use entraide::events::Actor;
use entraide::i18n::Lang;
use entraide::moderation::model::{self as report, About, NewReport, Reason};
use entraide::offers::model::{self as offer, NewOffer, Said};
use entraide::offers::replies::{self, Side, State};
use entraide::offers::{change, purpose_of, talks};
use entraide::people::model as people;
use entraide::searches::model as search;
use uuid::Uuid;

use super::Town;
use crate::world::World;

/// The offers of Savoie, and the replies to the one that is open.
#[derive(Default)]
pub struct Given {
    /// By where they stand: `unconfirmed`, `open`, `flagged`, `paused`, `refused`.
    pub offers: Vec<(&'static str, Uuid)>,
    /// By where they stand.
    pub replies: Vec<(State, Uuid)>,
    /// Somebody who has written.
    pub person: Uuid,
    /// The saved searches, by where they stand.
    pub searches: Vec<(search::State, Uuid)>,
}

impl Given {
    pub fn offer(&self, name: &str) -> Uuid {
        self.offers.iter().find(|(of, _)| *of == name).unwrap().1
    }

    pub fn reply(&self, state: State) -> Uuid {
        self.replies.iter().find(|(of, _)| *of == state).unwrap().1
    }

    pub fn search(&self, state: search::State) -> Uuid {
        self.searches.iter().find(|(of, _)| *of == state).unwrap().1
    }

    /// Signed links, as mails carry them.
    pub fn links(&self, world: &World) -> Vec<String> {
        let link = |page: &str, purpose, id| format!("/savoie/{page}/{}", world.token(purpose, id));
        let mut links = vec![link("offer/sent", Purpose::Written, self.person)];
        links.push(link("near/save/sent", Purpose::Written, self.person));
        for (_, id) in &self.searches {
            links.push(link("near/save/confirm", Purpose::ConfirmSearch, *id));
            links.push(link("near/save/mine", Purpose::OwnSearch, *id));
            links.push(link("unsubscribe/search", Purpose::StopSearch, *id));
        }
        for (_, id) in &self.offers {
            links.push(link("offer/confirm", Purpose::ConfirmOffer, *id));
            links.push(link("offer/mine", Purpose::OwnOffer, *id));
        }
        for (_, id) in &self.replies {
            links.push(link("offer/reply/confirm", Purpose::ConfirmReply, *id));
            links
                .extend([Side::Offerer, Side::Replier].map(|side| link("offer/talk", purpose_of(side), *id)));
        }
        links
    }
}

impl Town {
    pub(super) async fn give(&mut self, world: &World) {
        let mut given = Given::default();
        for name in ["unconfirmed", "open", "flagged", "paused", "refused"] {
            let id = self.offer(world, name).await;
            given.offers.push((name, id));
        }
        for state in [State::Unconfirmed, State::Proposed, State::Agreed, State::Refused] {
            let id = self.reply(world, given.offer("open"), state).await;
            given.replies.push((state, id));
        }
        for (about, id) in [
            (About::Offer, given.offer("open")),
            (About::Ask, self.asks["alerted"].ask.id),
            (About::Reply, given.reply(State::Proposed)),
        ] {
            let tx = world.tx().await;
            let words = format!("Ronchon{}", about.stem());
            let form_id = tx.ids.uuid();
            let new = NewReport { form_id, about, about_id: id, reason: Reason::Rude, words };
            report::add(&tx, new, Actor::Reader).await.unwrap();
            tx.commit().await.unwrap();
        }
        self.secret("report", "Ronchon");
        let open = world.read().get::<offer::Entity>(given.offer("open")).await.unwrap().unwrap();
        given.person = open.person_id;
        for state in [search::State::Awaiting, search::State::Active, search::State::Stopped] {
            let id = self.search(world, state).await;
            given.searches.push((state, id));
        }
        self.secret("search", "Groseille");
        self.given = given;
    }

    async fn search(&mut self, world: &World, state: search::State) -> Uuid {
        let person = self.person();
        let platform = world.settings();
        let tx = world.tx().await;
        let person_id = people::add(&tx, &person, Lang::Fr).await.unwrap();
        let query = "q=Groseille&kind=offer".to_owned();
        let email = person.email.unwrap_or_default();
        let mark = search::mark(&world.app.secret, world.platform, &email, &query);
        let new = search::NewSearch { form_id: tx.ids.uuid(), person_id, query, mark };
        let id = search::create(&tx, new).await.unwrap().id;
        if state != search::State::Awaiting {
            search::begin(&tx, id, search::State::Awaiting, &platform).await.unwrap();
        }
        if state == search::State::Stopped {
            search::stop(&tx, id, true, &platform).await.unwrap();
        }
        tx.commit().await.unwrap();
        id
    }

    async fn offer(&mut self, world: &World, name: &str) -> Uuid {
        let person = self.person();
        let platform = world.settings();
        let tx = world.tx().await;
        let person_id = people::add(&tx, &person, Lang::Fr).await.unwrap();
        let details = if name == "flagged" { "Dix euros de l’heure" } else { "Le soir, avec plaisir" };
        let said = Said {
            title: format!("Aide au jardin ({name})"),
            details: details.into(),
            language: "fr".into(),
            price: None,
            place: geo::gazetteer().by_code("FR-73065").filter(|_| name != "paused"),
            from_day: None,
            until_day: None,
            languages: vec!["fr".into()],
            capacity: 3,
            flags: entraide::offers::wording::flags(&[details]),
        };
        let category_id = platform.offered_by_slug(Kind::Offer, "repairs").unwrap().id;
        let new = NewOffer { form_id: tx.ids.uuid(), category_id, person_id, said };
        let id = offer::create(&tx, new).await.unwrap().id;
        if name != "unconfirmed" {
            change::confirm(&tx, id, &platform).await.unwrap();
        }
        match name {
            "paused" => change::pause(&tx, id, &platform).await.unwrap(),
            "refused" => {
                let mut held = offer::lock(&tx, id).await.unwrap().unwrap();
                let why = "Nous ne publions pas cela.".to_owned();
                change::take_down(&tx, &mut held, world.coordinator, why, &platform).await.unwrap();
            }
            _ => {}
        }
        tx.commit().await.unwrap();
        id
    }

    async fn reply(&mut self, world: &World, to: Uuid, state: State) -> Uuid {
        let person = self.person();
        let platform = world.settings();
        let n = self.made;
        self.secret("message", &format!("Tournesol{n:02}"));
        let tx = world.tx().await;
        let person = people::add(&tx, &person, Lang::Fr).await.unwrap();
        let offer = tx.get::<offer::Entity>(to).await.unwrap().unwrap();
        let words = format!("Bonjour, ici Tournesol{n:02}");
        let id = replies::create(&tx, &offer, person, tx.ids.uuid(), words).await.unwrap();
        if state != State::Unconfirmed {
            talks::confirm(&tx, id).await.unwrap();
            talks::say(&tx, id, Side::Offerer, tx.ids.uuid(), "Quand ?".into()).await.unwrap();
        }
        match state {
            State::Agreed => drop(talks::agree(&tx, id, &platform).await.unwrap()),
            State::Refused => {
                let how = replies::Ended::Refused;
                talks::end(&tx, id, Side::Offerer, how, None, &platform).await.unwrap();
            }
            _ => {}
        }
        tx.commit().await.unwrap();
        id
    }
}
