//! The organisations of the town, in every state.

use entraide::auth::links::Purpose;
use entraide::board::model::Kind;
use entraide::events::Actor;
use entraide::i18n::Lang;
use entraide::imports;
use entraide::imports::model::{Wanted, What};
use entraide::imports::organisations::columns::Mapping;
use entraide::listings::model::{self as listing, Answers};
use entraide::organisations::areas::Served;
use entraide::organisations::create::{NewOrganisation, create};
use entraide::organisations::invitations::{self, By};
use entraide::organisations::leads::{self, Lead};
use entraide::organisations::model::{self as organisation, Said};
use entraide::organisations::ways::Ways;
use entraide::organisations::{change, leaving};
use entraide::people::model::{self as people, Introduction};
use entraide::referrals::{change as referrals, members};
use sea_orm::prelude::*;

use super::Town;
use crate::world::World;

/// What is public of an organisation of this name in Chambéry.
pub fn said(name: &str) -> Said {
    Said {
        name: name.to_owned(),
        details: "Courses et appels".into(),
        language: "fr".into(),
        answers: Answers::default(),
        place: geo::gazetteer().by_code("FR-73065").unwrap(),
        address: None,
        point: None,
        served: Served { named: vec!["FR-73065".into(), "FR-73008".into()], ..Served::default() },
        languages: vec!["fr".into()],
        hours: "Mo-Fr 09:00-12:00".into(),
        ways: Ways { phone: Some("+33479330000".into()), form: true, ..Ways::default() },
        wants_asks: false,
        flags: Vec::new(),
    }
}

/// An organisation in the directory, and the one who leads it.
pub async fn open(world: &World, name: &str, person: Uuid) -> Lead {
    let platform = world.settings();
    let lead = written(world, name, person).await;
    let tx = world.tx().await;
    change::confirm(&tx, &lead, &platform).await.unwrap();
    tx.commit().await.unwrap();
    lead
}

async fn written(world: &World, name: &str, person: Uuid) -> Lead {
    let platform = world.settings();
    let category_id = platform.offered_by_slug(Kind::Organisation, "group").unwrap().id;
    let tx = world.tx().await;
    let new = NewOrganisation { form_id: tx.ids.uuid(), category_id, said: said(name) };
    let id = create(&tx, new, person).await.unwrap().id;
    let lead = leads::add(&tx, id, person, None).await.unwrap();
    let lead = tx.get::<leads::Entity>(lead).await.unwrap().unwrap();
    tx.commit().await.unwrap();
    lead
}

/// Signed links, as mails carry them.
pub fn links(world: &World, leads: &[Lead]) -> Vec<String> {
    let link = |page: &str, purpose, id| format!("/savoie/groups/{page}/{}", world.token(purpose, id));
    let of = |lead: &Lead| {
        [
            link("sent", Purpose::Written, lead.person_id),
            link("confirm", Purpose::ConfirmOrg, lead.id),
            link("mine", Purpose::Lead, lead.id),
            link("join", Purpose::JoinOrg, lead.id),
        ]
    };
    leads.iter().flat_map(of).collect()
}

/// Somebody whom a lead has invited.
pub async fn invited(world: &World, by: &Lead, person: Introduction) -> Lead {
    let tx = world.tx().await;
    let person = Introduction { phone: None, ..person };
    let made = invitations::invite(&tx, by.organisation_id, By::Lead(by.id), &person, Lang::Fr).await;
    let lead = tx.get::<leads::Entity>(made.unwrap().unwrap()).await.unwrap().unwrap();
    tx.commit().await.unwrap();
    lead
}

/// Notes a list, to be looked at.
pub async fn brought(world: &World, list: &str) -> Uuid {
    let platform = world.settings();
    let table = tables::read(list.as_bytes()).unwrap();
    let wanted = Wanted {
        what: What::Organisations,
        source: "Liste d’exemple".into(),
        file_name: "liste.csv".into(),
        content: list.as_bytes().to_vec(),
        rows: table.rows.len(),
        staff: None,
        kind: platform.offered_by_slug(Kind::Organisation, "association").unwrap().id,
        mapping: Mapping::guess(&table, true),
        anyway: false,
        close_missing: false,
    };
    let tx = world.tx().await;
    let id = imports::model::add(&tx, wanted).await.unwrap();
    tx.commit().await.unwrap();
    id
}

impl Town {
    pub(super) async fn organise(&mut self, world: &World) {
        let platform = world.settings();
        // One that waits, and one of which nothing came into the directory.
        brought(world, "nom,commune,telephone\nLudothèque,Modane,04 79 33 00 00").await;
        self.import = brought(world, "nom,commune,telephone\nLudothèque,Genève,04 79 33 00 00").await;
        let tx = world.tx().await;
        imports::model::start_job(&tx, self.import).await.unwrap();
        tx.commit().await.unwrap();
        world.work().await;
        for name in ["unconfirmed", "open", "paused", "withdrawn", "refused", "orphan"] {
            let person = self.person();
            let tx = world.tx().await;
            let person = people::add(&tx, &person, Lang::Fr).await.unwrap();
            tx.commit().await.unwrap();
            let title = format!("Entraide des Halles ({name})");
            let lead = match name {
                "unconfirmed" => written(world, &title, person).await,
                _ => open(world, &title, person).await,
            };
            let tx = world.tx().await;
            match name {
                "paused" => change::pause(&tx, &lead).await.unwrap(),
                "orphan" => leaving::leave(&tx, &lead).await.unwrap(),
                "withdrawn" => change::withdraw(&tx, &lead, &platform).await.unwrap(),
                "refused" => {
                    let mut held = organisation::lock(&tx, lead.organisation_id).await.unwrap().unwrap();
                    let why = "Nous ne la connaissons pas.".to_owned();
                    change::take_down(&tx, &mut held, world.coordinator, why, &platform).await.unwrap();
                }
                _ => {}
            }
            tx.commit().await.unwrap();
            self.leads.push(lead);
        }
        let open = self.leads[1].clone();
        let asked = invited(world, &open, self.person()).await;
        let second = invited(world, &open, self.person()).await;
        let tx = world.tx().await;
        invitations::accept(&tx, second.id, Lang::Fr, &platform).await.unwrap();
        tx.commit().await.unwrap();
        self.leads.extend([asked, second]);
    }
}

/// A referent trusts an organisation with asks.
pub async fn trust(world: &World, organisation: Uuid) {
    let tx = world.tx().await;
    tx.update::<organisation::Entity>()
        .col_expr(organisation::Column::WantsAsks, Expr::value(true))
        .col_expr(organisation::Column::AsksSince, Expr::value(tx.now))
        .filter(organisation::Column::Id.eq(organisation))
        .exec(tx.conn())
        .await
        .unwrap();
    tx.commit().await.unwrap();
}

impl Town {
    /// The open organisation is trusted with asks: one waits for its answer, one it looks after, and a helper
    /// belongs to it.
    pub(super) async fn entrust(&mut self, world: &World) {
        let lead = self.leads[1].clone();
        trust(world, lead.organisation_id).await;
        for name in ["entrusted", "looked-after"] {
            let asked = self.ask(world, name, 1).await;
            let tx = world.tx().await;
            let own = tx.get::<organisation::Entity>(lead.organisation_id).await.unwrap().unwrap();
            if name == "entrusted" {
                let ask = listing::lock(&tx, asked.ask.id).await.unwrap().unwrap();
                referrals::entrust(&tx, &ask, &own, None, Actor::System).await.unwrap();
            } else {
                referrals::take_over(&tx, asked.ask.id, &lead, &own).await.unwrap();
            }
            members::join(&tx, &own, self.helpers[0]).await.unwrap();
            tx.commit().await.unwrap();
            self.asks.insert(name, asked);
        }
    }
}
