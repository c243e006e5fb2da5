//! Changes of an ask: each is one step of its state machine and begins with [`lock`].

use chrono::{DateTime, Duration, Utc};
use sea_orm::entity::prelude::*;
use sea_orm::sea_query::{Expr, ExprTrait as _};

use serde_json::json;

use super::model::{Column, Entity, Hand, Model, State};
use super::posting::show;
use crate::commitments;
use crate::db::scope::Tx;
use crate::events::{Actor, Line};
use crate::listings::jobs::{CheckListing, ForgetListing};
use crate::mail::letter::{Letter, send};
use crate::platforms::model::Platform;

/// Locks an ask's row for this transaction and reads it. Everything that changes an ask or its
/// commitments begins here, so that two changes of one ask follow each other and no two
/// transactions wait for each other in a circle.
///
/// # Errors
/// When the database fails.
pub async fn lock(tx: &Tx, listing: Uuid) -> Result<Option<Model>, DbErr> {
    use sea_orm::QuerySelect;
    tx.find::<Entity>().filter(Column::Id.eq(listing)).lock_exclusive().one(tx.conn()).await
}

/// A change of an ask's row. Every one counts the version up, but for a mere next check: nobody
/// can overwrite that by mistake.
#[derive(Debug, Default)]
pub struct Change {
    state: Option<State>,
    hand: Option<Option<Hand>>,
    organisation: Option<Option<Uuid>>,
    wave: Option<i16>,
    reminders: Option<i16>,
    taken: i16,
    next_check: Option<DateTime<Utc>>,
    expected_version: Option<i32>,
}

impl Change {
    /// Moves it to a state.
    #[must_use]
    pub fn state(mut self, state: State) -> Self {
        self.state = Some(state);
        self.reminders = self.reminders.or(Some(0));
        self
    }

    /// Gives it into a coordinator's hands.
    #[must_use]
    pub fn hand(mut self, reason: Hand) -> Self {
        self.hand = Some(Some(reason));
        self
    }

    /// Takes it out of a coordinator's hands.
    #[must_use]
    pub fn hands_off(mut self) -> Self {
        self.hand = Some(None);
        self
    }

    /// Gives it to an organisation that looks after it, or takes it back.
    #[must_use]
    pub fn with(mut self, organisation: Option<Uuid>) -> Self {
        self.organisation = Some(organisation);
        self
    }

    /// Notes the wave that was sent.
    #[must_use]
    pub fn wave(mut self, wave: i16) -> Self {
        self.wave = Some(wave);
        self
    }

    /// Notes the reminders sent.
    #[must_use]
    pub fn reminders(mut self, reminders: i16) -> Self {
        self.reminders = Some(reminders);
        self
    }

    /// One yes less.
    #[must_use]
    pub fn give_back(mut self) -> Self {
        self.taken = -1;
        self
    }

    /// When it is looked at again.
    #[must_use]
    pub fn check_at(mut self, at: DateTime<Utc>) -> Self {
        self.next_check = Some(at);
        self
    }

    /// Only if nobody has changed it since this version was read.
    #[must_use]
    pub fn if_version(mut self, version: Option<i32>) -> Self {
        self.expected_version = version;
        self
    }

    fn is_mere_look(&self) -> bool {
        let same = self.state.is_none() && self.hand.is_none() && self.taken == 0;
        same && self.organisation.is_none()
            && self.wave.is_none()
            && self.reminders.is_none()
            && self.next_check.is_some()
    }

    /// Makes the change; `false` when somebody was faster (only with [`Change::if_version`]).
    ///
    /// # Errors
    /// When the database fails.
    pub async fn make(self, tx: &Tx, listing: Uuid) -> Result<bool, DbErr> {
        let mut update = tx
            .update::<Entity>()
            .col_expr(Column::UpdatedAt, Expr::value(tx.now))
            .filter(Column::Id.eq(listing));
        if !self.is_mere_look() {
            update = update.col_expr(Column::Version, Expr::col(Column::Version).add(1));
        }
        if let Some(state) = self.state {
            update = update.col_expr(Column::State, Expr::value(state));
            if state == State::Open {
                update = update.col_expr(Column::OpenedAt, Expr::col(Column::OpenedAt).if_null(tx.now));
            }
        }
        match self.hand {
            Some(Some(reason)) => {
                update = update
                    .col_expr(Column::HandReason, Expr::value(reason))
                    .col_expr(Column::HandSince, Expr::col(Column::HandSince).if_null(tx.now));
            }
            Some(None) => {
                update = update
                    .col_expr(Column::HandReason, Expr::value(Option::<String>::None))
                    .col_expr(Column::HandSince, Expr::value(Option::<DateTimeUtc>::None));
            }
            None => {}
        }
        if let Some(organisation) = self.organisation {
            update = update.col_expr(Column::OrganisationId, Expr::value(organisation));
        }
        if let Some(wave) = self.wave {
            update = update.col_expr(Column::Wave, Expr::value(wave));
        }
        if let Some(reminders) = self.reminders {
            update = update.col_expr(Column::Reminders, Expr::value(reminders));
        }
        if self.taken != 0 {
            update = update.col_expr(Column::Taken, Expr::col(Column::Taken).add(self.taken));
        }
        if let Some(at) = self.next_check {
            update = update.col_expr(Column::NextCheckAt, Expr::value(at));
            tx.enqueue(&CheckListing { listing }, at).await?;
        }
        if let Some(version) = self.expected_version {
            update = update.filter(Column::Version.eq(version));
        }
        let is_public = self.state.is_some() || self.taken != 0 || self.organisation.is_some();
        let made = update.exec(tx.conn()).await?.rows_affected == 1;
        if made && is_public {
            show(tx, listing).await?;
        }
        Ok(made)
    }
}

/// The person (or whoever asks for them) has opened the mail link: the search begins. A second
/// click finds it begun and changes nothing.
///
/// # Errors
/// When the database fails.
pub async fn confirm(tx: &Tx, listing: Uuid) -> Result<(), DbErr> {
    let found = lock(tx, listing).await?;
    let Some(ask) = found.filter(|ask| ask.state == State::Unconfirmed) else {
        return Ok(());
    };
    let change = Change::default().state(State::Open).hands_off();
    change.check_at(tx.now).make(tx, ask.id).await?;
    Line::new("ask-confirmed", Actor::Person(ask.asker())).listing(ask.id).write(tx).await?;
    send(tx, Letter::AskOpen, ask.asker(), ask.id).await
}

/// Takes one place of an open ask; `false` when there is none left. One statement, so that it is
/// exact under any concurrency on both databases (invariant 1).
///
/// # Errors
/// When the database fails.
pub async fn take_place(tx: &Tx, listing: Uuid) -> Result<bool, DbErr> {
    let update = tx
        .update::<Entity>()
        .col_expr(Column::Taken, Expr::col(Column::Taken).add(1))
        .col_expr(Column::Version, Expr::col(Column::Version).add(1))
        .col_expr(Column::FirstYesAt, Expr::col(Column::FirstYesAt).if_null(tx.now))
        .col_expr(Column::UpdatedAt, Expr::value(tx.now))
        .filter(Column::Id.eq(listing))
        .filter(Column::State.eq(State::Open))
        .filter(Expr::col(Column::Taken).lt(Expr::col(Column::Capacity)));
    let taken = update.exec(tx.conn()).await?.rows_affected == 1;
    if taken {
        show(tx, listing).await?;
    }
    Ok(taken)
}

/// Ends an ask, and plans the day on which its people are forgotten. What its helpers are told
/// is said by [`crate::commitments::model::end_all`] before.
///
/// # Errors
/// When the database fails.
pub async fn finish(
    tx: &Tx,
    listing: Uuid,
    state: State,
    reason: Option<&str>,
    retention_days: u32,
) -> Result<(), DbErr> {
    tx.update::<Entity>()
        .col_expr(Column::State, Expr::value(state))
        .col_expr(Column::ClosedAt, Expr::value(tx.now))
        .col_expr(Column::CloseReason, Expr::value(reason.map(str::to_owned)))
        .col_expr(Column::NextCheckAt, Expr::value(Option::<DateTimeUtc>::None))
        .col_expr(Column::HandReason, Expr::value(Option::<String>::None))
        .col_expr(Column::HandSince, Expr::value(Option::<DateTimeUtc>::None))
        .col_expr(Column::Version, Expr::col(Column::Version).add(1))
        .col_expr(Column::UpdatedAt, Expr::value(tx.now))
        .filter(Column::Id.eq(listing))
        .exec(tx.conn())
        .await?;
    show(tx, listing).await?;
    let forget_at = tx.now + Duration::days(i64::from(retention_days));
    tx.enqueue(&ForgetListing { listing }, forget_at).await
}

/// How the person ends an ask.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ending {
    /// Help is not wanted any more.
    Cancelled,
    /// Help has come from elsewhere.
    HelpedOtherwise,
}

/// The person ends the ask; helpers who have promised are told.
///
/// # Errors
/// When the database fails.
pub async fn end_by_person(tx: &Tx, listing: Uuid, how: Ending, platform: &Platform) -> Result<(), DbErr> {
    let found = lock(tx, listing).await?;
    let Some(ask) = found.filter(|ask| !ask.state.is_finished()) else {
        return Ok(());
    };
    let actor = Actor::Person(ask.asker());
    let (state, reason, kind) = match how {
        Ending::Cancelled => (State::Cancelled, None, "ask-cancelled"),
        Ending::HelpedOtherwise => (State::Done, Some("helped-otherwise"), "ask-done"),
    };
    commitments::model::end_all(tx, ask.id, actor).await?;
    finish(tx, ask.id, state, reason, platform.rules.retention_days).await?;
    Line::new(kind, actor).listing(ask.id).data(json!({ "reason": reason })).write(tx).await
}

/// Days after its end during which a finished ask can be opened again.
pub const REOPEN_DAYS: i64 = 30;

/// Opens a finished ask again, in search of one helper at least. `kept` is how many promises on it
/// were kept: their places stay taken, those of all others are free again.
///
/// # Errors
/// When the database fails.
pub async fn reopen(tx: &Tx, ask: &Model, kept: i16) -> Result<(), DbErr> {
    tx.update::<Entity>()
        .col_expr(Column::State, Expr::value(State::Open))
        .col_expr(Column::Taken, Expr::value(kept))
        .col_expr(Column::Capacity, Expr::value(Ord::max(ask.capacity, kept + 1)))
        .col_expr(Column::Wave, Expr::value(0))
        .col_expr(Column::Reminders, Expr::value(0))
        .col_expr(Column::OpenedAt, Expr::col(Column::OpenedAt).if_null(tx.now))
        .col_expr(Column::ClosedAt, Expr::value(Option::<DateTimeUtc>::None))
        .col_expr(Column::CloseReason, Expr::value(Option::<String>::None))
        .col_expr(Column::NextCheckAt, Expr::value(tx.now))
        .col_expr(Column::Version, Expr::col(Column::Version).add(1))
        .col_expr(Column::UpdatedAt, Expr::value(tx.now))
        .filter(Column::Id.eq(ask.id))
        .exec(tx.conn())
        .await?;
    show(tx, ask.id).await?;
    tx.enqueue(&CheckListing { listing: ask.id }, tx.now).await
}

/// Forgets what is personal in a finished ask: words, street, exact place.
///
/// # Errors
/// When the database fails.
pub async fn forget(tx: &Tx, listing: &Model) -> Result<(), DbErr> {
    tx.update::<Entity>()
        .col_expr(Column::Street, Expr::value(Option::<String>::None))
        .col_expr(Column::Lat, Expr::value(listing.public_lat))
        .col_expr(Column::Lon, Expr::value(listing.public_lon))
        .col_expr(Column::Details, Expr::value(""))
        .col_expr(Column::Answers, Expr::value(serde_json::json!({})))
        .filter(Column::Id.eq(listing.id))
        .exec(tx.conn())
        .await?;
    for person in [Some(listing.person_id), listing.contact_id].into_iter().flatten() {
        crate::people::model::erase(tx, person).await?;
    }
    Line::new("ask-forgotten", Actor::System).listing(listing.id).write(tx).await
}
