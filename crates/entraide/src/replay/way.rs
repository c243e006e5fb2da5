//! The two ways in which what people do reaches the application: by its rules, within one transaction;
//! or by HTTP, each in a browser. What the drill checks before and notes afterwards is the same.

use std::sync::Arc;

use chrono::Duration;
use sea_orm::entity::prelude::*;
use sea_orm::{QueryOrder as _, QuerySelect as _};

use super::by_http::ByHttp;
use super::folk::{Begin, Nr};
use crate::alerts::model as alert;
use crate::categories::model::Model as Category;
use crate::commitments::model::{self as commitment, NoHelp, Yes};
use crate::coordination::helpers::find;
use crate::coordination::model::{Hands, Promise as Seen, Refusal};
use crate::db::scope::{Sealed, Tx};
use crate::error::{Error, Result};
use crate::events::Actor;
use crate::helpers::{coming, model as helper};
use crate::i18n::Lang;
use crate::listings::model::{
    self as listing, Answers, Column, DueKind, Entity, Listing, NewAsk, Start, Where,
};
use crate::mail::letter::{Letter, send};
use crate::people::model::{self as people, Introduction};
use crate::platforms::model::Platform;
use crate::state::App;

/// How what people do reaches the application.
pub(super) enum Way {
    /// By its rules, in one transaction.
    Direct(Direct),
    /// By its pages.
    Http(Box<ByHttp>),
}

/// The application's rules at hand.
pub(super) struct Direct {
    tx: Tx,
    app: App,
    platform: Arc<Platform>,
}

/// Somebody who has signed up, as written down.
pub(super) struct Came {
    pub(super) id: Uuid,
    pub(super) point: geo::Point,
    pub(super) reach_m: i32,
    pub(super) capacity: i16,
    pub(super) week: i32,
}

/// What somebody asks for.
pub(super) struct Wish<'a> {
    pub(super) person: &'a Introduction,
    pub(super) lang: Lang,
    pub(super) place: &'static geo::Place,
    pub(super) point: geo::Point,
    pub(super) street: &'a str,
    pub(super) category: &'a Category,
    pub(super) begin: Begin,
    pub(super) capacity: i16,
    pub(super) details: &'a str,
}

/// What became of an answer to an alert.
pub(super) enum Answered {
    /// A yes in time: this is the promise.
    InTime(Uuid),
    /// A yes too late.
    Late,
    /// A no.
    No,
    /// A no that nobody asks for any more.
    NotAsked,
}

/// What a coordinator does about an ask.
#[derive(Clone, Copy)]
pub(super) enum Act {
    CallBack,
    TakeCare,
    Assign(Uuid),
    HelpCame(Seen),
    NoHelp(Seen, NoHelp),
    Close(&'static str),
}

impl Act {
    /// The last part of its address.
    pub(super) fn stem(self) -> &'static str {
        match self {
            Self::CallBack => "call-back",
            Self::TakeCare => "take-care",
            Self::Assign(_) => "assign",
            Self::HelpCame(_) => "help-came",
            Self::NoHelp(..) => "no-help",
            Self::Close(_) => "close",
        }
    }
}

/// Why a coordinator has not done it.
pub(super) enum Hitch {
    /// The desk's rules refuse it as the ask stands now.
    Refused,
    /// Something is broken.
    Failed(Error),
}

impl<E: Into<Error>> From<E> for Hitch {
    fn from(error: E) -> Self {
        Self::Failed(error.into())
    }
}

fn hitch(refusal: Refusal) -> Hitch {
    match refusal {
        Refusal::Db(error) => error.into(),
        Refusal::Unknown | Refusal::Changed | Refusal::NotNow => Hitch::Refused,
    }
}

impl Way {
    /// By the rules, in a transaction that begins now.
    pub(super) async fn direct(app: &App, platform: &Arc<Platform>) -> Result<Self> {
        let tx = app.tx(platform.id()).await?;
        Ok(Self::Direct(Direct { tx, app: app.clone(), platform: platform.clone() }))
    }

    /// The end of a minute. Gives the browsers back.
    pub(super) async fn end(self) -> Result<Option<Box<ByHttp>>> {
        match self {
            Self::Direct(direct) => {
                direct.tx.commit().await?;
                Ok(None)
            }
            Self::Http(http) => Ok(Some(http)),
        }
    }

    /// A row as it is now.
    pub(super) async fn get<E: Sealed>(&self, id: Uuid) -> Result<Option<E::Model>> {
        Ok(match self {
            Self::Direct(direct) => direct.tx.get::<E>(id).await?,
            Self::Http(http) => http.read().get::<E>(id).await?,
        })
    }

    pub(super) async fn signs_up(&mut self, profile: &helper::Profile, lang: Lang) -> Result<Came> {
        match self {
            Self::Direct(direct) => Ok(Came {
                id: coming::come(&direct.tx, profile, lang).await?,
                point: profile.point,
                reach_m: profile.radius_m,
                capacity: profile.capacity,
                week: profile.week,
            }),
            Self::Http(http) => {
                let row = http.signs_up(profile, lang).await?;
                let (id, point) = (row.id, geo::Point { lat: row.lat, lon: row.lon });
                Ok(Came { id, point, reach_m: row.radius_m, capacity: row.capacity, week: row.week })
            }
        }
    }

    pub(super) async fn asks(&mut self, wish: &Wish<'_>) -> Result<Listing> {
        match self {
            Self::Direct(direct) => direct.asks(wish).await,
            Self::Http(http) => http.asks(wish).await,
        }
    }

    pub(super) async fn confirms_helper(&mut self, nr: Nr, row: &helper::Model) -> Result<()> {
        match self {
            Self::Direct(direct) => Ok(coming::confirm(&direct.tx, row).await?),
            Self::Http(http) => http.confirms_helper(nr, row.id).await,
        }
    }

    pub(super) async fn confirms_ask(&mut self, nr: Nr, ask: Uuid) -> Result<()> {
        match self {
            Self::Direct(direct) => Ok(listing::confirm(&direct.tx, ask).await?),
            Self::Http(http) => http.confirms_ask(nr, ask).await,
        }
    }

    pub(super) async fn answers(&mut self, nr: Nr, row: &alert::Model, yes: bool) -> Result<Answered> {
        match self {
            Self::Direct(direct) if yes => {
                let said = commitment::accept(&direct.tx, row, Actor::Helper(row.helper_id)).await?;
                Ok(match said {
                    Yes::InTime(id) => Answered::InTime(id),
                    Yes::Late => Answered::Late,
                })
            }
            Self::Direct(direct) => {
                alert::decline(&direct.tx, row).await?;
                Ok(Answered::No)
            }
            Self::Http(http) => http.answers(nr, row, yes).await,
        }
    }

    pub(super) async fn unsubscribes(&mut self, nr: Nr, row: &helper::Model) -> Result<()> {
        match self {
            Self::Direct(direct) => Ok(helper::pause(&direct.tx, row, None).await?),
            Self::Http(http) => http.unsubscribes(nr, row.id).await,
        }
    }

    pub(super) async fn reports(&mut self, nr: Nr, row: &commitment::Model) -> Result<()> {
        match self {
            Self::Direct(direct) => {
                let actor = Actor::Helper(row.helper_id);
                Ok(commitment::report(&direct.tx, row, Some(60), None, actor).await?)
            }
            Self::Http(http) => http.reports(nr, row.id).await,
        }
    }

    /// Said by the helper, or by this person.
    pub(super) async fn ends(
        &mut self,
        pair: (Nr, Nr),
        row: &commitment::Model,
        how: NoHelp,
        person: Uuid,
    ) -> Result<()> {
        match self {
            Self::Direct(direct) => {
                let actor = match how {
                    NoHelp::DoesNotWorkOut => Actor::Helper(row.helper_id),
                    NoHelp::NobodyCame => Actor::Person(person),
                };
                Ok(commitment::end(&direct.tx, row, how, actor).await?)
            }
            Self::Http(http) => http.ends(pair, row, how).await,
        }
    }

    pub(super) async fn confirms(&mut self, ask: Nr, row: &commitment::Model, person: Uuid) -> Result<()> {
        match self {
            Self::Direct(Direct { tx, platform, .. }) => {
                Ok(commitment::confirm(tx, row, Actor::Person(person), platform).await?)
            }
            Self::Http(http) => http.confirms(ask, row).await,
        }
    }

    pub(super) async fn objects(&mut self, ask: Nr, row: &commitment::Model, person: Uuid) -> Result<()> {
        match self {
            Self::Direct(direct) => Ok(commitment::object(&direct.tx, row, Actor::Person(person)).await?),
            Self::Http(http) => http.objects(ask, row).await,
        }
    }

    /// Found help elsewhere; who has no mail address knows the ask's code.
    pub(super) async fn elsewhere(&mut self, nr: Nr, row: &Listing, by_code: bool) -> Result<()> {
        match self {
            Self::Direct(Direct { tx, platform, .. }) => {
                let how = listing::Ending::HelpedOtherwise;
                Ok(listing::end_by_person(tx, row.id, how, platform).await?)
            }
            Self::Http(http) => http.elsewhere(nr, row, by_code).await,
        }
    }

    /// What waits for a coordinator, the longest first.
    pub(super) async fn queue(&mut self, most: usize) -> Result<Vec<Listing>> {
        match self {
            Self::Direct(Direct { tx, .. }) => {
                let waiting = tx.find::<Entity>().filter(Column::HandSince.is_not_null());
                let waiting = waiting.order_by_asc(Column::HandSince).order_by_asc(Column::Id);
                Ok(waiting.limit(most as u64).all(tx.conn()).await?)
            }
            Self::Http(http) => http.queue(most).await,
        }
    }

    /// Whom the desk proposes for an ask, best first.
    pub(super) async fn proposed(&mut self, hands: Hands, row: &Listing) -> Result<Vec<Uuid>> {
        match self {
            Self::Direct(Direct { tx, app, platform }) => {
                let alerts = alert::of_listing(tx, row.id).await?;
                let promises = commitment::of_listing(tx, row.id).await?;
                Ok(find(app, tx, platform, row, &alerts, &promises, tx.now).await?)
            }
            Self::Http(http) => http.proposed(hands).await,
        }
    }

    /// A coordinator looks up the number of the ask's people, or of a helper: the pages ask for that
    /// and note it, the rules do not.
    pub(super) async fn looks_up(&mut self, hands: Hands, helper: Option<Uuid>) -> Result<()> {
        match self {
            Self::Direct(_) => Ok(()),
            Self::Http(http) => http.looks_up(hands, helper).await,
        }
    }

    /// A coordinator does something about an ask.
    pub(super) async fn does(&mut self, hands: Hands, act: Act) -> Result<(), Hitch> {
        match self {
            Self::Direct(direct) => direct.does(hands, act).await.map_err(hitch),
            Self::Http(http) => http.does(hands, act).await,
        }
    }

    /// The promise of a helper on an ask.
    pub(super) async fn promise(&self, ask: Uuid, helper: Uuid) -> Result<Option<commitment::Model>> {
        Ok(match self {
            Self::Direct(direct) => commitment::of_pair(&direct.tx, ask, helper).await?,
            Self::Http(http) => commitment::of_pair(&http.read(), ask, helper).await?,
        })
    }
}

impl Direct {
    /// Each ask is somebody new, as on the page: nobody is known again who asks without an account.
    async fn asks(&self, wish: &Wish<'_>) -> Result<Listing> {
        let tx = &self.tx;
        let person_id = people::add(tx, wish.person, wish.lang).await?;
        let start = match wish.begin {
            Begin::Mail => Start::Mail,
            Begin::CallBack => Start::Phone,
            Begin::Phone => Start::Open,
        };
        let new = NewAsk {
            form_id: tx.ids.uuid(),
            category_id: wish.category.id,
            person_id,
            contact_id: None,
            place: Where {
                code: wish.place.code().to_owned(),
                street: Some(wish.street.to_owned()),
                exact: wish.point,
                public: geo::public_place(wish.place, wish.point).point,
            },
            due_kind: DueKind::Asap,
            due_at: tx.now + Duration::hours(wish.category.urgency.hours()),
            details: wish.details.to_owned(),
            answers: Answers::default(),
            languages: vec![wish.lang.tag().to_owned()],
            capacity: wish.capacity,
        };
        let ask = listing::create(tx, new, start).await?;
        if start == Start::Mail {
            send(tx, Letter::ConfirmAsk, ask.asker(), ask.id).await?;
        }
        Ok(ask)
    }

    async fn does(&self, hands: Hands, act: Act) -> Result<(), Refusal> {
        let (tx, platform) = (&self.tx, &self.platform);
        match act {
            Act::CallBack => hands.called_back(tx).await,
            Act::TakeCare => hands.take_care(tx).await,
            Act::Assign(helper) => hands.assign(tx, helper).await,
            Act::HelpCame(seen) => hands.help_came(tx, seen, platform).await,
            Act::NoHelp(seen, how) => hands.no_help(tx, seen, how).await,
            Act::Close(reason) => hands.close(tx, reason, platform).await,
        }
    }
}
