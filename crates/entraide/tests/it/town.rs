//! A populated installation: asks in every state, helpers in every state, a second platform, and
//! everything personal in it unique, so that a leak tells whose it is.

mod given;
pub mod groups;
pub mod missions;
pub mod thanks;
pub mod touch;

use std::collections::BTreeMap;

use chrono::Duration;
use entraide::alerts::model as alert;
use entraide::auth::links::Purpose;
use entraide::auth::staff;
use entraide::board::model::Kind;
use entraide::commitments::model::{self as commitment, NoHelp, Yes};
use entraide::coordination::model as note;
use entraide::db::scope::Sealed;
use entraide::events::{self, Actor};
use entraide::helpers::model::{self as helper, Profile};
use entraide::i18n::Lang;
use entraide::listings::model::{self as listing, Answers, DueKind, Ending, Listing, NewAsk, Start, Where};
use entraide::listings::posting::posting;
use entraide::organisations::leads::Lead;
use entraide::people::model::{self as people, Introduction};
use entraide::relations::notes;
use entraide::searches::model as search;
use entraide::thanks::{certificates, volunteers};
use sea_orm::QuerySelect;
use uuid::Uuid;

use crate::world::{Visitor, World};

/// An ask with its alerts and its latest promise.
pub struct Asked {
    pub ask: Listing,
    pub person: Introduction,
    pub contact: Option<Introduction>,
    pub alerts: Vec<alert::Model>,
    pub promise: Option<Uuid>,
}

/// What was made.
pub struct Town {
    /// The asks of Savoie by where they stand: `unconfirmed`, `callback`, `alerted`, `nobody`,
    /// `matched`, `some`, `reported`, `disputed`, `done`, `cancelled`, `closed`, `no-show`.
    pub asks: BTreeMap<&'static str, Asked>,
    /// The helpers of Savoie: twenty active ones, then a pending, a paused one, and one who has left.
    pub helpers: Vec<Uuid>,
    /// The ask of Bern.
    pub elsewhere: Option<Listing>,
    /// What nobody may see who has neither a link nor a session: what it is, and it.
    pub secrets: Vec<(String, String)>,
    /// What is offered in Savoie.
    pub given: given::Given,
    /// Who lead the organisations of Savoie: `unconfirmed`, `open`, `paused`, `withdrawn`, `refused`, `orphan`;
    /// then one who is invited to lead the open one, and one who has accepted that.
    pub leads: Vec<Lead>,
    /// A list that was imported; nothing of it came into the directory.
    pub import: Uuid,
    /// What the open one looks for volunteers for.
    pub tasks: missions::Tasks,
    /// Somebody who has been there, with a certificate.
    pub thanked: thanks::Thanked,
    /// What the team keeps about the open organisation.
    pub touched: touch::Touched,
    made: usize,
}

const CAPACITIES: [(&str, i16); 12] = [
    ("unconfirmed", 1),
    ("callback", 1),
    ("alerted", 2),
    ("nobody", 1),
    ("matched", 1),
    ("some", 2),
    ("reported", 1),
    ("disputed", 1),
    ("done", 1),
    ("cancelled", 1),
    ("closed", 1),
    ("no-show", 1),
];

impl Town {
    /// Populates a world.
    pub async fn build(world: &World) -> Self {
        let mut secrets = vec![("staff".to_owned(), "Claire".to_owned())];
        secrets.push(("staff".into(), "claire@example.org".into()));
        let mut town = Self {
            asks: BTreeMap::new(),
            helpers: Vec::new(),
            elsewhere: None,
            secrets,
            given: given::Given::default(),
            leads: Vec::new(),
            import: Uuid::nil(),
            tasks: missions::Tasks::default(),
            thanked: thanks::Thanked::default(),
            touched: touch::Touched::default(),
            made: 0,
        };
        for _ in 0..20 {
            let id = town.helper(world, world.platform, "FR-73065").await;
            town.helpers.push(id);
        }
        town.other_helpers(world).await;
        for (name, capacity) in CAPACITIES {
            let asked = town.ask(world, name, capacity).await;
            town.asks.insert(name, asked);
        }
        let swiss = geo::gazetteer().communes_in("CH-BE").next().unwrap().code();
        town.helper(world, world.other, swiss).await;
        let start = Start::Open;
        town.elsewhere = Some(town.ask_in(world, world.other, swiss, "shopping", 1, start, false).await.0);
        town.give(world).await;
        town.organise(world).await;
        town.look_for_volunteers(world).await;
        town.thank(world).await;
        world.work().await;
        town.live(world).await;
        town.entrust(world).await;
        town.keep_in_touch(world).await;
        // Two of the mails are about what has changed since; the rest have left.
        world.work().await;
        let [alerted, nobody] = ["alerted", "nobody"].map(|name| town.asks[name].ask.id);
        crate::plans::kept(world, &[(alerted, town.helpers[19])], &[nobody]).await;
        town.remember(world).await;
        town
    }

    /// Somebody unlike anybody else, whose data are secrets from now on.
    fn person(&mut self) -> Introduction {
        self.made += 1;
        let n = self.made;
        let person = Introduction {
            first_name: format!("Zéphirine Quenotte{n:02}"),
            email: Some(format!("zq.{n:02}@poste.example")),
            phone: Some(format!("+336399807{n:02}")),
        };
        self.secret("name", &format!("Quenotte{n:02}"));
        self.secret("email", &format!("zq.{n:02}"));
        // However it is written: `leaks` takes out what stands between the digits.
        self.secret("phone", &format!("6399807{n:02}"));
        person
    }

    fn secret(&mut self, what: &str, value: &str) {
        self.secrets.push((what.to_owned(), value.to_owned()));
    }

    async fn helper(&mut self, world: &World, platform: Uuid, place: &str) -> Uuid {
        let id = self.pending(world, platform, place).await;
        let tx = world.app.tx(platform).await.unwrap();
        let row = tx.get::<helper::Entity>(id).await.unwrap().unwrap();
        entraide::helpers::coming::confirm(&tx, &row).await.unwrap();
        tx.commit().await.unwrap();
        id
    }

    async fn pending(&mut self, world: &World, platform: Uuid, place: &str) -> Uuid {
        let place = geo::gazetteer().by_code(place).unwrap();
        let profile = Profile {
            person: self.person(),
            place_code: place.code().to_owned(),
            point: place.point(),
            radius_m: 10_000,
            categories: vec!["shopping".into()],
            languages: vec!["fr".into()],
            week: 0x1f_ffff,
            capacity: 3,
        };
        let tx = world.app.tx(platform).await.unwrap();
        let id = helper::sign_up(&tx, &profile, Lang::Fr).await.unwrap();
        tx.commit().await.unwrap();
        id
    }

    async fn other_helpers(&mut self, world: &World) {
        let pending = self.pending(world, world.platform, "FR-73065").await;
        let paused = self.helper(world, world.platform, "FR-73065").await;
        let left = self.helper(world, world.platform, "FR-73065").await;
        let tx = world.tx().await;
        let row = tx.get::<helper::Entity>(paused).await.unwrap().unwrap();
        helper::pause(&tx, &row, Some(tx.now + Duration::days(9))).await.unwrap();
        let row = tx.get::<helper::Entity>(left).await.unwrap().unwrap();
        helper::leave(&tx, &row, Actor::Helper(left)).await.unwrap();
        tx.commit().await.unwrap();
        self.helpers.extend([pending, paused, left]);
    }

    async fn ask(&mut self, world: &World, name: &str, capacity: i16) -> Asked {
        let start = match name {
            "unconfirmed" => Start::Mail,
            "callback" => Start::Phone,
            _ => Start::Open,
        };
        let category = if name == "nobody" { "transport" } else { "shopping" };
        let for_other = matches!(name, "alerted" | "matched" | "done");
        let (ask, person, contact) =
            self.ask_in(world, world.platform, "FR-73065", category, capacity, start, for_other).await;
        Asked { ask, person, contact, alerts: Vec::new(), promise: None }
    }

    #[expect(clippy::too_many_arguments, reason = "all that makes one ask unlike another")]
    async fn ask_in(
        &mut self,
        world: &World,
        platform: Uuid,
        place: &str,
        category: &str,
        capacity: i16,
        start: Start,
        for_other: bool,
    ) -> (Listing, Introduction, Option<Introduction>) {
        let person = self.person();
        let contact = for_other.then(|| self.person());
        let n = self.made;
        let (street, details) =
            (format!("{n} impasse des Framboises{n:02}"), format!("Chat Moustachu{n:02}"));
        self.secret("street", &format!("Framboises{n:02}"));
        self.secret("details", &format!("Moustachu{n:02}"));
        self.secret("answer", &format!("Confiture{n:02}"));
        let place = geo::gazetteer().by_code(place).unwrap();
        let nudge = f64::from(u32::try_from(n).unwrap()) / 10_000.0 + 0.000_012_345;
        let exact = geo::Point::new(place.point().lat + nudge, place.point().lon + nudge).unwrap();
        self.secret("latitude", &exact.lat.to_string()[..8]);
        self.secret("longitude", &exact.lon.to_string()[..7]);
        let tx = world.app.tx(platform).await.unwrap();
        let person_id = people::add(&tx, &person, Lang::Fr).await.unwrap();
        let contact_id = match &contact {
            Some(contact) => Some(people::add(&tx, contact, Lang::Fr).await.unwrap()),
            None => None,
        };
        let answers = [("list", format!("Confiture{n:02}")), ("payment", "cash".into())];
        let settings = world.app.directory.by_id(platform).unwrap();
        let ask = NewAsk {
            form_id: tx.ids.uuid(),
            category_id: settings.offered_by_slug(Kind::Ask, category).unwrap().id,
            person_id,
            contact_id,
            place: Where {
                code: place.code().to_owned(),
                street: Some(street),
                exact,
                public: geo::public_place(place, exact).point,
            },
            due_kind: DueKind::Asap,
            due_at: tx.now + Duration::days(3),
            details,
            answers: Answers(answers.into_iter().map(|(key, said)| (key.to_owned(), said)).collect()),
            languages: vec!["fr".into()],
            capacity,
        };
        let ask = listing::create(&tx, ask, start).await.unwrap();
        tx.commit().await.unwrap();
        (ask, person, contact)
    }

    /// Everything that happens after the first wave.
    async fn live(&mut self, world: &World) {
        let platform = world.settings();
        let tx = world.tx().await;
        for (name, one) in &mut self.asks {
            one.alerts = alert::of_listing(&*tx, one.ask.id).await.unwrap();
            if matches!(*name, "unconfirmed" | "callback" | "alerted" | "nobody") {
                continue;
            }
            let person = Actor::Person(one.ask.asker());
            if *name == "cancelled" {
                listing::end_by_person(&tx, one.ask.id, Ending::Cancelled, &platform).await.unwrap();
                continue;
            }
            if *name == "closed" {
                let version = listing::lock(&tx, one.ask.id).await.unwrap().unwrap().version;
                let hands = note::Hands { ask: one.ask.id, version, staff: world.coordinator };
                hands.close(&tx, note::CLOSE_REASONS[0], &platform).await.unwrap();
                continue;
            }
            let first = &one.alerts[0];
            let helper = Actor::Helper(first.helper_id);
            let Yes::InTime(id) = commitment::accept(&tx, first, helper).await.unwrap() else { panic!() };
            one.promise = Some(id);
            let promise = tx.get::<commitment::Entity>(id).await.unwrap().unwrap();
            match *name {
                "no-show" => commitment::end(&tx, &promise, NoHelp::NobodyCame, person).await.unwrap(),
                "reported" | "disputed" | "done" => {
                    let word = Some(format!("Mirabelle-{name}"));
                    commitment::report(&tx, &promise, Some(45), word, helper).await.unwrap();
                }
                _ => {}
            }
            match *name {
                "disputed" => commitment::object(&tx, &promise, person).await.unwrap(),
                "done" => commitment::confirm(&tx, &promise, person, &platform).await.unwrap(),
                _ => {}
            }
        }
        let ask = &self.asks["matched"].ask;
        let version = listing::lock(&tx, ask.id).await.unwrap().unwrap().version;
        let hands = note::Hands { ask: ask.id, version, staff: world.coordinator };
        hands.note(&tx, "Noisette au téléphone").await.unwrap();
        tx.commit().await.unwrap();
        for one in self.asks.values_mut() {
            one.ask = world.listing(one.ask.id).await;
        }
    }

    /// Ids, codes and words are secrets too.
    async fn remember(&mut self, world: &World) {
        for platform in [world.platform, world.other] {
            let scope = world.app.read(platform);
            // What is open has a page for everybody, under its id.
            let asks = scope.find::<listing::Entity>().all(scope.conn()).await.unwrap();
            let hidden = asks.iter().filter(|ask| posting(ask).is_none());
            let mut ids: Vec<Uuid> = hidden.map(|ask| ask.id).collect();
            ids.extend(ids_of_the_rest(world, platform).await);
            for id in ids {
                self.secret("id", &id.to_string());
                self.secret("id", &id.simple().to_string());
            }
            let scope = world.app.read(platform);
            for ask in scope.find::<listing::Entity>().all(scope.conn()).await.unwrap() {
                self.secret("code", &ask.code);
                self.secret("code", &listing::spoken(&ask.code));
            }
        }
        for word in ["Mirabelle-", "Noisette", "Pistache"] {
            self.secret("words", word);
        }
    }

    /// Every signed link that mails carry, as paths of Savoie.
    pub fn links(&self, world: &World) -> Vec<String> {
        let link = |page: &str, purpose, id| format!("/savoie/{page}/{}", world.token(purpose, id));
        let mut links = Vec::new();
        for one in self.asks.values() {
            links.push(link("ask/confirm", Purpose::ConfirmAsk, one.ask.id));
            for page in ["ask/sent", "ask/sheet", "follow"] {
                links.push(link(page, Purpose::Follow, one.ask.id));
            }
            links.extend(one.alerts.iter().take(2).map(|alert| link("alert", Purpose::Alert, alert.id)));
            links.extend(one.promise.map(|id| link("helping", Purpose::Helping, id)));
        }
        for id in self.helpers.iter().skip(17) {
            links.push(link("helper/confirm", Purpose::ConfirmHelper, *id));
            links.push(link("helper/me", Purpose::OwnPage, *id));
            links.push(link("unsubscribe", Purpose::Unsubscribe, *id));
        }
        links.extend(self.given.links(world));
        links.extend(groups::links(world, &self.leads));
        links.extend(missions::links(world, &self.tasks));
        links.extend(self.thanked.links(world));
        links.extend(self.touched.links(world, &self.leads));
        links.push(link("desk/sign-in", Purpose::SignIn, world.coordinator));
        links
    }
}

/// Claire's browser, signed in.
pub async fn claire(world: &World) -> Visitor {
    signed_in(world, world.coordinator).await
}

/// The browser of a new director, signed in.
pub async fn director(world: &World) -> Visitor {
    let tx = world.tx().await;
    let address = format!("sonja-{}@example.org", tx.ids.uuid().simple());
    let member = staff::add(&tx, "Sonja", &address, staff::Role::Director, Lang::Fr).await.unwrap();
    tx.commit().await.unwrap();
    signed_in(world, member).await
}

/// A browser of a member of the staff.
pub async fn signed_in(world: &World, member: Uuid) -> Visitor {
    let mut visitor = world.visitor();
    let link = format!("/savoie/desk/sign-in/{}", world.token(Purpose::SignIn, member));
    visitor.get(&link).await.is(200);
    visitor.post(&link, &[]).await.to();
    visitor
}

async fn ids<E: Sealed>(world: &World, platform: Uuid) -> Vec<Uuid> {
    let scope = world.app.read(platform);
    let found = scope.find::<E>().select_only().column(E::id_column()).into_tuple();
    found.all(scope.conn()).await.unwrap()
}

async fn ids_of_the_rest(world: &World, platform: Uuid) -> Vec<Uuid> {
    let mut all = ids::<people::Entity>(world, platform).await;
    all.extend(ids::<helper::Entity>(world, platform).await);
    all.extend(ids::<alert::Entity>(world, platform).await);
    all.extend(ids::<commitment::Entity>(world, platform).await);
    all.extend(ids::<staff::Entity>(world, platform).await);
    all.extend(ids::<events::Entity>(world, platform).await);
    all.extend(ids::<note::Entity>(world, platform).await);
    all.extend(ids::<search::Entity>(world, platform).await);
    all.extend(ids::<notes::Entity>(world, platform).await);
    all.extend(ids::<volunteers::Entity>(world, platform).await);
    all.extend(ids::<certificates::Entity>(world, platform).await);
    all
}
