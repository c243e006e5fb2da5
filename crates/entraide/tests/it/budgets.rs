//! How many statements each page and each deed may take: the same with few rows and with many, so that
//! no page asks the database once for every line that it shows.

mod deeds;
mod sqlite;

use entraide::alerts::model::{self as alert, NewAlert, Why};
use entraide::auth::links::Purpose;
use entraide::auth::staff;
use entraide::commitments::model as commitment;
use entraide::coordination::model::Hands;
use entraide::events::Actor;
use entraide::i18n::Lang;
use entraide::listings::model::{self as listing, Listing, Start};
use entraide::missions::calls::{self, called};
use entraide::missions::model::{self as mission, Mission};
use entraide::missions::slots::Slot;
use entraide::missions::{applications, messages as volunteering, taking};
use entraide::moderation::model::{self as report, About, NewReport, Reason};
use entraide::offers::model::{self as offer, Offer};
use entraide::offers::replies::{self, Side};
use entraide::offers::talks;
use entraide::organisations::leads::{self, Lead};
use entraide::organisations::model as organisation;
use entraide::people::model::Introduction;
use entraide::referrals::change as referrals;
use entraide::relations::bulletins::recipients;
use entraide::relations::notes;
use entraide::searches::model::{Search, State};
use sea_orm::prelude::*;
use sea_orm::sea_query::Expr;

use crate::searches::made as saved;
use crate::town::{groups, missions, signed_in, touch};
use crate::world::{Visitor, World, both};

/// Anne, who has promised much; an ask that many have promised to do; and what surrounds them.
struct Scene {
    anne: Uuid,
    ask: Listing,
    /// A promise of Anne's.
    promise: Uuid,
    /// An alert to Anne that she has not answered.
    alert: Uuid,
    /// An ask that waits for its mail link.
    written: Uuid,
    asks: Vec<Listing>,
    /// An offer with many replies, the conversation of one of them, and one that waits for its link.
    offer: Offer,
    talk: Uuid,
    answered: Uuid,
    /// Of an organisation in the directory, and one of those who are invited to lead it.
    lead: Lead,
    invited: Lead,
    /// Its mission, the date, and an application to it that was accepted.
    mission: Mission,
    slot: Slot,
    application: Uuid,
    applying: Uuid,
    entrusted: Uuid,
    called: Uuid,
    /// A saved search that is mailed, and one that waits for its link.
    searches: [Search; 2],
    /// Sonja, a note and a draft of hers, a message that has left, and one who got it.
    sonja: Uuid,
    note: Uuid,
    draft: Uuid,
    message: Uuid,
    recipient: Uuid,
}

async fn alerted(world: &World, ask: Uuid, helper: Uuid) -> alert::Model {
    let tx = world.tx().await;
    let new = NewAlert { listing: ask, helper, wave: 1, distance_m: 900, why: Why::default() };
    let id = alert::add(&tx, new).await.unwrap();
    tx.commit().await.unwrap();
    world.read().get::<alert::Entity>(id).await.unwrap().unwrap()
}

async fn accepted(world: &World, alert: &alert::Model) -> Uuid {
    let tx = world.tx().await;
    let yes = commitment::accept(&tx, alert, Actor::Helper(alert.helper_id)).await.unwrap();
    let commitment::Yes::InTime(id) = yes else { panic!() };
    tx.commit().await.unwrap();
    id
}

async fn searches(world: &World) -> [Search; 2] {
    [saved(world, "q=chien", State::Active).await, saved(world, "q=chien", State::Awaiting).await]
}

impl Scene {
    async fn new(world: &World) -> Self {
        let anne = world.helper("Anne").await;
        let ask = world.ask(200).await;
        let offer = crate::offers::open(world, 500).await;
        let (talk, answered) = (anne, anne);
        let asks = Vec::new();
        let searches = searches(world).await;
        let lead = groups::open(world, "Voisins d’exemple", offer.person_id).await;
        let (promise, alert, written) = (anne, anne, anne);
        let invited = lead.clone();
        let (mission, slot) = missions::open(world, &lead, "Trier des dons", 500).await;
        let (application, applying, called) = (anne, anne, anne);
        groups::trust(world, lead.organisation_id).await;
        let entrusted = world.ask(1).await.id;
        let tx = world.tx().await;
        let own = tx.get::<organisation::Entity>(lead.organisation_id).await.unwrap().unwrap();
        assert!(referrals::take_over(&tx, entrusted, &lead, &own).await.unwrap());
        tx.commit().await.unwrap();
        let mut scene = Self {
            anne,
            ask,
            promise,
            alert,
            written,
            asks,
            offer,
            talk,
            answered,
            lead,
            invited,
            mission,
            slot,
            application,
            applying,
            entrusted,
            called,
            searches,
            sonja: anne,
            note: anne,
            draft: anne,
            message: anne,
            recipient: anne,
        };
        let tx = world.tx().await;
        let about = (scene.mission.id, scene.slot.id);
        calls::begin(&tx, about, 20, &scene.lead, &world.settings()).await.unwrap();
        tx.commit().await.unwrap();
        world.work().await;
        scene.called = world.all::<called::Entity>().await[0].id;
        scene.lead = world.read().get::<leads::Entity>(scene.lead.id).await.unwrap().unwrap();
        scene.touch(world).await;
        scene.decided(world).await;
        scene.grow(world, 3).await;
        scene
    }

    /// Sonja, who keeps in touch with the organisation.
    async fn touch(&mut self, world: &World) {
        let tx = world.tx().await;
        let role = staff::Role::Director;
        self.sonja = staff::add(&tx, "Sonja", "sonja@example.org", role, Lang::Fr).await.unwrap();
        tx.commit().await.unwrap();
        let organisation = self.lead.organisation_id;
        self.draft = touch::drafted(world, organisation, &[Lang::Fr], self.sonja).await;
        self.message = touch::drafted(world, organisation, &[Lang::Fr], self.sonja).await;
        self.recipient = touch::begun(world, self.message, organisation, self.sonja).await[0].id;
    }

    /// A referent has decided against the organisation and its mission, and Karima may answer.
    async fn decided(&self, world: &World) {
        let tx = world.tx().await;
        let update = tx.update::<organisation::Entity>();
        let update = update.col_expr(organisation::Column::Reason, Expr::value("Dites qui vous êtes."));
        update.filter(organisation::Column::Id.eq(self.lead.organisation_id)).exec(tx.conn()).await.unwrap();
        let update = tx.update::<mission::Entity>();
        let update = update.col_expr(mission::Column::Reason, Expr::value("Dites qui accueille."));
        update.filter(mission::Column::Id.eq(self.mission.id)).exec(tx.conn()).await.unwrap();
        tx.commit().await.unwrap();
    }

    /// `n` more of everything.
    async fn grow(&mut self, world: &World, n: usize) {
        self.written = world.ask_as(1, Start::Mail).await.id;
        for number in 0..n {
            self.given(world).await;
            let asks = [world.ask(1).await, world.ask(1).await, world.ask_as(1, Start::Phone).await];
            self.promise = accepted(world, &alerted(world, asks[0].id, self.anne).await).await;
            self.alert = alerted(world, asks[1].id, self.anne).await.id;
            self.asks.extend(asks);
            let helper = world.helper(&format!("Helper{number}")).await;
            accepted(world, &alerted(world, self.ask.id, helper).await).await;
            let done = world.ask(1).await;
            let id = accepted(world, &alerted(world, done.id, self.anne).await).await;
            let tx = world.tx().await;
            let promise = tx.get::<commitment::Entity>(id).await.unwrap().unwrap();
            let actor = Actor::Person(done.person_id);
            commitment::confirm(&tx, &promise, actor, &world.settings()).await.unwrap();
            let version = listing::lock(&tx, self.ask.id).await.unwrap().unwrap().version;
            let hands = Hands { ask: self.ask.id, version, staff: world.coordinator };
            hands.note(&tx, "Rappelé").await.unwrap();
            tx.commit().await.unwrap();
        }
        let asks: Vec<Uuid> = self.asks.iter().map(|ask| ask.id).collect();
        let pairs: Vec<(Uuid, Uuid)> = asks.iter().map(|ask| (*ask, self.anne)).collect();
        crate::plans::kept(world, &pairs, &asks).await;
    }

    /// One more of everything that is about offers.
    async fn given(&mut self, world: &World) {
        let organisation = self.lead.organisation_id;
        self.note = touch::noted(world, organisation, "Rappelée", self.sonja).await;
        let more = touch::drafted(world, organisation, &[Lang::Fr], self.sonja).await;
        touch::begun(world, more, organisation, self.sonja).await;
        let tx = world.tx().await;
        let recipient = tx.get::<recipients::Entity>(self.recipient).await.unwrap().unwrap();
        let (form, words) = (tx.ids.uuid(), "Oui".to_owned());
        assert!(notes::answer(&tx, &recipient, &self.lead, form, words).await.unwrap());
        tx.commit().await.unwrap();
        self.talk = crate::offers::replied(world, &self.offer).await;
        self.searches = searches(world).await;
        let name = format!("Voisins {}", self.talk);
        groups::open(world, &name, self.offer.person_id).await;
        if world.all::<leads::Entity>().await.len() < 15 {
            let email = Some(format!("{}@example.org", self.talk.simple()));
            let person = Introduction { first_name: "Paul".into(), email, phone: None };
            self.invited = groups::invited(world, &self.lead, person).await;
        }
        let platform = world.settings();
        missions::open(world, &self.lead, &format!("Mission {}", self.talk), 3).await;
        let email = Some(format!("sam.{}@example.org", self.talk.simple()));
        let person = Introduction { first_name: "Sam".into(), email, phone: None };
        self.application = missions::applied(world, &self.slot, &person).await.id;
        self.applying = missions::applied(world, &self.slot, &person).await.id;
        let tx = world.tx().await;
        let by = Actor::Person(self.lead.person_id);
        taking::confirm(&tx, self.application, &platform).await.unwrap();
        taking::accept(&tx, self.application, by).await.unwrap();
        let accepted = tx.get::<applications::Entity>(self.application).await.unwrap().unwrap();
        let (form, words) = (tx.ids.uuid(), "Où ?".to_owned());
        volunteering::write(&tx, form, (&self.mission, &accepted), true, words, by).await.unwrap();
        tx.commit().await.unwrap();
        let flagged = crate::offers::open(world, 1).await;
        let tx = world.tx().await;
        talks::say(&tx, self.talk, Side::Offerer, tx.ids.uuid(), "Quand ?".into()).await.unwrap();
        talks::agree(&tx, self.talk, &platform).await.unwrap();
        let person = tx.get::<replies::Entity>(self.talk).await.unwrap().unwrap().person_id;
        self.answered =
            replies::create(&tx, &self.offer, person, tx.ids.uuid(), "Bonjour".into()).await.unwrap();
        let update = tx.update::<offer::Entity>().col_expr(offer::Column::CheckSince, Expr::value(tx.now));
        update.filter(offer::Column::Id.eq(flagged.id)).exec(tx.conn()).await.unwrap();
        for (about, about_id) in
            [(About::Offer, self.offer.id), (About::Ask, self.ask.id), (About::Reply, self.talk)]
        {
            let (form_id, reason) = (tx.ids.uuid(), Reason::Rude);
            let new = NewReport { form_id, about, about_id, reason, words: "Ah".into() };
            report::add(&tx, new, Actor::Reader).await.unwrap();
        }
        tx.commit().await.unwrap();
    }

    /// Every page that reads, with its budget: the statements that it may take.
    fn pages(&self, world: &World) -> Vec<(u64, String)> {
        let link = |budget, page: &str, end: &str, purpose, id| {
            (budget, format!("/savoie/{page}/{}{end}", world.token(purpose, id)))
        };
        let follow = |budget, end: &str| link(budget, "follow", end, Purpose::Follow, self.ask.id);
        let own = |budget, end: &str| link(budget, "helper/me", end, Purpose::OwnPage, self.anne);
        let task = |budget, end: &str| {
            let end = format!("/missions/{}{end}", self.mission.id);
            link(budget, "groups/mine", &end, Purpose::Lead, self.lead.id)
        };
        let category = self.ask.category_id;
        let reason = entraide::reasons::defaults::all().unwrap()[0].id;
        let [active, awaiting] = &self.searches;
        let of_one = &self.asks[self.asks.len() - 3];
        vec![
            (4, "/savoie/".into()),
            (0, "/savoie/near?place=Chamb%C3%A9ry".into()),
            (0, "/savoie/near/geo.json".into()),
            (1, format!("/savoie/near/{}/help", self.ask.id)),
            (1, format!("/savoie/near/{}", self.ask.id)),
            (0, "/savoie/ask".into()),
            (0, "/savoie/ask/shopping".into()),
            (0, "/savoie/helper".into()),
            (0, "/savoie/follow".into()),
            (0, "/savoie/places?q=Chamb".into()),
            (1, "/savoie/mailbox".into()),
            (2, "/savoie/where-needed".into()),
            (3, "/savoie/figures".into()),
            (3, "/savoie/figures.csv?table=communes".into()),
            follow(6, ""),
            follow(1, "/edit"),
            follow(1, "/cancel"),
            link(4, "follow", &format!("/helped?commitment={}", self.promise), Purpose::Follow, of_one.id),
            link(2, "ask/sent", "", Purpose::Follow, self.ask.id),
            link(1, "ask/sheet", "", Purpose::Follow, self.ask.id),
            link(1, "ask/confirm", "", Purpose::ConfirmAsk, self.written),
            link(4, "alert", "", Purpose::Alert, self.alert),
            link(5, "helping", "", Purpose::Helping, self.promise),
            link(2, "helping", "/stop", Purpose::Helping, self.promise),
            own(9, ""),
            own(2, "/edit"),
            own(1, "/pause"),
            own(2, "/leave"),
            link(1, "helper/confirm", "", Purpose::ConfirmHelper, self.anne),
            link(1, "unsubscribe", "", Purpose::Unsubscribe, self.anne),
            (0, "/savoie/offer".into()),
            (0, "/savoie/offer/computer".into()),
            link(1, "offer/sent", "", Purpose::Written, self.offer.person_id),
            link(1, "offer/mine", "/edit", Purpose::OwnOffer, self.offer.id),
            link(1, "offer/mine", "/end", Purpose::OwnOffer, self.offer.id),
            link(3, "offer/mine", "", Purpose::OwnOffer, self.offer.id),
            (1, format!("/savoie/offer/reply/{}", self.offer.id)),
            link(3, "offer/reply/confirm", "", Purpose::ConfirmReply, self.answered),
            link(4, "offer/talk", "", Purpose::TalkAsOfferer, self.talk),
            link(4, "offer/talk", "", Purpose::TalkAsReplier, self.talk),
            link(2, "offer/talk", "/done", Purpose::TalkAsReplier, self.talk),
            (0, "/savoie/near/save?place=Chamb%C3%A9ry".into()),
            link(1, "near/save/sent", "", Purpose::Written, active.person_id),
            link(1, "near/save/confirm", "", Purpose::ConfirmSearch, awaiting.id),
            link(1, "near/save/mine", "", Purpose::OwnSearch, active.id),
            link(1, "unsubscribe/search", "", Purpose::StopSearch, active.id),
            (1, format!("/savoie/report/offer/{}", self.offer.id)),
            link(2, "report/reply", "", Purpose::TalkAsReplier, self.talk),
            (7, "/savoie/desk/moderation".into()),
            (8, format!("/savoie/desk/moderation/org/{}", self.lead.organisation_id)),
            (5, format!("/savoie/desk/moderation/org/{}/invite", self.lead.organisation_id)),
            (6, format!("/savoie/desk/moderation/org/{}/take-down", self.lead.organisation_id)),
            // All of them, the newest; those that serve a commune, their number, and those near it.
            (1, "/savoie/groups".into()),
            (3, "/savoie/groups?place=Chamb%C3%A9ry".into()),
            (1, "/savoie/groups/sheet?place=Chamb%C3%A9ry".into()),
            (1, "/savoie/groups/embed".into()),
            (2, "/savoie/groups.csv".into()),
            (2, "/savoie/groups.geojson".into()),
            (4, "/savoie/groups.csv?place=Chamb%C3%A9ry".into()),
            (3, "/savoie/desk/groups/import".into()),
            (12, "/savoie/desk/groups".into()),
            (8, "/savoie/desk/groups.csv".into()),
            (13, format!("/savoie/desk/groups/{}", self.lead.organisation_id)),
            (4, format!("/savoie/desk/groups/{}/notes/{}", self.lead.organisation_id, self.note)),
            (5, "/savoie/desk/groups/messages".into()),
            (4, "/savoie/desk/groups/messages/new".into()),
            (7, format!("/savoie/desk/groups/messages/{}", self.draft)),
            (5, format!("/savoie/desk/groups/messages/{}/edit", self.draft)),
            (8, format!("/savoie/desk/groups/messages/{}", self.message)),
            link(4, "groups/answer", "", Purpose::AnswerTeam, self.recipient),
            link(1, "unsubscribe/messages", "", Purpose::TeamMessages, self.lead.id),
            (3, format!("/savoie/groups/{}", self.lead.organisation_id)),
            (0, "/savoie/groups/register".into()),
            (0, "/savoie/groups/register/group".into()),
            link(1, "groups/sent", "", Purpose::Written, self.lead.person_id),
            (1, format!("/savoie/groups/{}/write", self.lead.organisation_id)),
            (1, format!("/savoie/groups/{}/write/sent", self.lead.organisation_id)),
            (0, "/savoie/groups/lost".into()),
            link(4, "groups/join", "", Purpose::JoinOrg, self.invited.id),
            link(5, "groups/mine", "", Purpose::Lead, self.lead.id),
            link(4, "groups/mine", "/leads", Purpose::Lead, self.lead.id),
            link(3, "groups/mine", "/answer", Purpose::Lead, self.lead.id),
            link(3, "groups/mine", "/leave", Purpose::Lead, self.lead.id),
            link(3, "groups/mine", "/edit", Purpose::Lead, self.lead.id),
            link(2, "groups/mine", "/end", Purpose::Lead, self.lead.id),
            link(11, "groups/mine", "/asks", Purpose::Lead, self.lead.id),
            link(14, "groups/mine", &format!("/asks/{}", self.entrusted), Purpose::Lead, self.lead.id),
            own(4, "/groups"),
            link(6, "groups/mine", "/missions", Purpose::Lead, self.lead.id),
            link(2, "groups/mine", "/missions/new", Purpose::Lead, self.lead.id),
            task(6, ""),
            task(4, "/preview"),
            task(3, "/edit"),
            task(3, "/close"),
            task(4, "/answer"),
            task(3, "/translate/de"),
            task(3, "/dates"),
            task(9, &format!("/dates/{}", self.slot.id)),
            task(7, &format!("/dates/{}/{}", self.slot.id, self.application)),
            (3, format!("/savoie/missions/{}", self.mission.id)),
            (2, format!("/savoie/missions/{}/apply/{}", self.mission.id, self.slot.id)),
            link(1, "missions/sent", "", Purpose::Written, self.lead.person_id),
            link(4, "missions/confirm", "", Purpose::ConfirmApply, self.applying),
            link(5, "missions/mine", "", Purpose::Apply, self.application),
            link(4, "missions/mine", "/date.ics", Purpose::Apply, self.application),
            link(6, "missions/call", "", Purpose::Call, self.called),
            (5, format!("/savoie/desk/moderation/offer/{}", self.offer.id)),
            (5, format!("/savoie/desk/moderation/ask/{}", self.ask.id)),
            (5, format!("/savoie/desk/moderation/reply/{}", self.talk)),
            (5, format!("/savoie/desk/moderation/offer/{}/take-down", self.offer.id)),
            (6, "/savoie/desk".into()),
            (6, "/savoie/desk?tab=searching".into()),
            (6, "/savoie/desk?tab=matched".into()),
            (6, "/savoie/desk?tab=finished".into()),
            (2, "/savoie/desk/search".into()),
            (3, "/savoie/desk/me".into()),
            (3, "/savoie/desk/team".into()),
            (3, format!("/savoie/desk/team/{}", world.coordinator)),
            (3, format!("/savoie/desk/team/{}/end", world.coordinator)),
            (5, "/savoie/desk/plan".into()),
            (5, "/savoie/desk/plan?tab=unserved".into()),
            (4, "/savoie/desk/plan?tab=places".into()),
            (3, "/savoie/desk/plan/ask-all".into()),
            (3, "/savoie/desk/categories".into()),
            (2, "/savoie/desk/categories/new".into()),
            (3, format!("/savoie/desk/categories/{category}")),
            (3, format!("/savoie/desk/categories/{category}/retire")),
            (3, "/savoie/desk/reasons".into()),
            (3, format!("/savoie/desk/reasons/{reason}")),
            // All that is known of one ask, the helpers in memory brought up to date among it.
            (13, format!("/savoie/desk/asks/{}", self.ask.id)),
            (5, format!("/savoie/desk/asks/{}/entrust", self.ask.id)),
        ]
    }
}

both!(a_page_takes_as_many_statements_for_many_rows_as_for_few, |world| async move {
    let mut scene = Scene::new(&world).await;
    let mut visitor = signed_in(&world, scene.sonja).await;
    let mut few = Vec::new();
    for (_, path) in scene.pages(&world) {
        few.push(measured(&world, &mut visitor, &path).await);
    }
    scene.grow(&world, 40).await;
    for ((budget, path), few) in scene.pages(&world).into_iter().zip(few) {
        let many = measured(&world, &mut visitor, &path).await;
        assert_eq!(many, few, "{path}: {few} statements for few rows, {many} for many");
        assert!(many <= budget, "{path}: {many} statements, {budget} allowed");
    }
});

/// The statements of a page that was open before.
async fn measured(world: &World, visitor: &mut Visitor, path: &str) -> u64 {
    assert_eq!(visitor.get(path).await.status, 200, "{path}");
    let (answer, statements) = world.statements(visitor.get(path)).await;
    answer.is(200);
    statements
}
