//! What a coordinator can do about an ask. Every rule locks the ask, refuses when it is not any
//! more what was on the coordinator's page, and leaves a line in the log: two coordinators never
//! overwrite each other.

use chrono::Duration;
use sea_orm::ActiveValue::Set;
use sea_orm::QueryOrder;
use sea_orm::entity::prelude::*;
use serde_json::json;

use crate::commitments::by_hand;
use crate::commitments::model::{self as commitment, NoHelp, Yes};
use crate::db::scope::{Scope, Tx};
use crate::events::{Actor, Line};
use crate::helpers::model as helper;
use crate::listings::model::{self as listing, Change, Hand, Listing, State};
use crate::mail::letter::{Letter, send};
use crate::people::model as people;
use crate::platforms::model::Platform;

/// A coordinator's note about an ask; staff alone read it.
#[derive(Clone, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "notes")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub platform_id: Uuid,
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub listing_id: Uuid,
    pub staff_id: Uuid,
    pub text: String,
    pub created_at: DateTimeUtc,
}

impl std::fmt::Debug for Model {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Note").field("id", &self.id).finish_non_exhaustive()
    }
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

crate::sealed!();

/// Why a coordinator closes an ask.
pub const CLOSE_REASONS: [&str; 5] =
    ["helped-otherwise", "not-reachable", "out-of-scope", "duplicate", "other"];

/// Why a rule does nothing.
#[derive(Debug, thiserror::Error)]
pub enum Refusal {
    /// There is no such ask, helper or commitment here.
    #[error("not found")]
    Unknown,
    /// Somebody or something changed the ask after the page was made.
    #[error("changed in the meantime")]
    Changed,
    /// An ask in this state does not allow it.
    #[error("not possible in this state")]
    NotNow,
    /// The database fails.
    #[error(transparent)]
    Db(#[from] DbErr),
}

/// A coordinator at work on one ask, as their page showed it.
#[derive(Clone, Copy, Debug)]
pub struct Hands {
    /// The ask.
    pub ask: Uuid,
    /// Its version on the page.
    pub version: i32,
    /// Who acts.
    pub staff: Uuid,
}

impl Hands {
    fn actor(self) -> Actor {
        Actor::Staff(self.staff)
    }

    fn line(self, kind: &'static str) -> Line {
        Line::new(kind, self.actor()).listing(self.ask)
    }

    /// Locks the ask, if it is still as the page showed it and `fits`.
    async fn begin(self, tx: &Tx, fits: impl Fn(&Listing) -> bool) -> Result<Listing, Refusal> {
        let ask = listing::lock(tx, self.ask).await?.ok_or(Refusal::Unknown)?;
        if ask.version != self.version {
            return Err(Refusal::Changed);
        }
        if fits(&ask) { Ok(ask) } else { Err(Refusal::NotNow) }
    }

    /// The call-back was made: the ask opens, and the search begins at once.
    ///
    /// # Errors
    /// See [`Refusal`].
    pub async fn called_back(self, tx: &Tx) -> Result<(), Refusal> {
        let waits = |ask: &Listing| matches!(ask.state, State::Callback | State::Unconfirmed);
        let ask = self.begin(tx, waits).await?;
        let change = Change::default().state(State::Open).hands_off();
        change.check_at(tx.now).make(tx, ask.id).await?;
        self.line("called-back").write(tx).await?;
        tell_asker(tx, Letter::AskOpen, &ask).await
    }

    /// "I take care of it": out of the queue for a day. The search of an open ask goes on.
    ///
    /// # Errors
    /// See [`Refusal`].
    pub async fn take_care(self, tx: &Tx) -> Result<(), Refusal> {
        let ask = self.begin(tx, |ask| ask.hand_reason.is_some()).await?;
        let tomorrow = tx.now + Duration::days(1);
        let searching = ask.state == State::Open && ask.hand_reason != Some(Hand::Nobody);
        let look_at = match ask.next_check_at {
            Some(planned) if searching => planned.min(tomorrow),
            _ => tomorrow,
        };
        Change::default().hands_off().check_at(look_at).make(tx, ask.id).await?;
        self.line("taken-care").write(tx).await?;
        Ok(())
    }

    /// Asks the next helpers now, from the nearest on when all circles have been asked.
    ///
    /// # Errors
    /// See [`Refusal`].
    pub async fn next_wave(self, tx: &Tx, platform: &Platform) -> Result<(), Refusal> {
        let ask = self.begin(tx, |ask| ask.state == State::Open).await?;
        let mut change = Change::default().check_at(tx.now);
        if ask.wave >= i16::try_from(platform.rules.waves).unwrap_or(i16::MAX) {
            change = change.wave(0);
        }
        if ask.hand_reason == Some(Hand::Nobody) {
            change = change.hands_off();
        }
        change.make(tx, ask.id).await?;
        self.line("wave-asked").write(tx).await?;
        Ok(())
    }

    /// A helper has said yes to the coordinator, on the phone or in person.
    ///
    /// # Errors
    /// See [`Refusal`].
    pub async fn assign(self, tx: &Tx, helper: Uuid) -> Result<(), Refusal> {
        let ask = self.begin(tx, |ask| ask.state == State::Open).await?;
        tx.get::<helper::Entity>(helper).await?.ok_or(Refusal::Unknown)?;
        match by_hand::said_yes(tx, &ask, helper, self.actor()).await? {
            Some(Yes::InTime(_)) => Ok(()),
            Some(Yes::Late) | None => Err(Refusal::NotNow),
        }
    }

    /// Writes a note.
    ///
    /// # Errors
    /// See [`Refusal`].
    pub async fn note(self, tx: &Tx, text: &str) -> Result<(), Refusal> {
        let ask = self.begin(tx, |_| true).await?;
        tx.insert(ActiveModel {
            id: Set(tx.ids.uuid()),
            listing_id: Set(ask.id),
            staff_id: Set(self.staff),
            text: Set(text.to_owned()),
            created_at: Set(tx.now),
            ..Default::default()
        })
        .await?;
        // What a colleague has written counts as a change: one reads it before one acts.
        Change::default().make(tx, ask.id).await?;
        self.line("note-written").write(tx).await?;
        Ok(())
    }

    /// The person said on the phone that help has come.
    ///
    /// # Errors
    /// See [`Refusal`].
    pub async fn help_came(self, tx: &Tx, promise: Promise, platform: &Platform) -> Result<(), Refusal> {
        let promise = self.promise(tx, promise).await?;
        Ok(commitment::confirm(tx, &promise, self.actor(), platform).await?)
    }

    /// A promise does not work out, or nobody came: the search goes on.
    ///
    /// # Errors
    /// See [`Refusal`].
    pub async fn no_help(self, tx: &Tx, promise: Promise, how: NoHelp) -> Result<(), Refusal> {
        let promise = self.promise(tx, promise).await?;
        Ok(commitment::end(tx, &promise, how, self.actor()).await?)
    }

    async fn promise(self, tx: &Tx, seen: Promise) -> Result<commitment::Model, Refusal> {
        let ask = self.begin(tx, |ask| !ask.state.is_finished()).await?;
        let now = tx.get::<commitment::Entity>(seen.id).await?;
        let now = now.filter(|now| now.listing_id == ask.id).ok_or(Refusal::Unknown)?;
        if now.state != seen.state {
            return Err(Refusal::Changed);
        }
        if now.state.is_running() { Ok(now) } else { Err(Refusal::NotNow) }
    }

    /// Closes an ask for one of [`CLOSE_REASONS`]; its helpers and the person are told.
    ///
    /// # Errors
    /// See [`Refusal`].
    pub async fn close(self, tx: &Tx, reason: &'static str, platform: &Platform) -> Result<(), Refusal> {
        let ask = self.begin(tx, |ask| !ask.state.is_finished()).await?;
        commitment::end_all(tx, ask.id, self.actor()).await?;
        let days = platform.rules.retention_days;
        listing::finish(tx, ask.id, State::Closed, Some(reason), days).await?;
        let line = self.line("ask-closed").data(json!({ "reason": reason }));
        line.write(tx).await?;
        tell_asker(tx, Letter::AskClosed, &ask).await
    }

    /// Opens a finished ask again, while it may be ([`can_reopen`]).
    ///
    /// # Errors
    /// See [`Refusal`].
    pub async fn reopen(self, tx: &Tx) -> Result<(), Refusal> {
        let ask = self.begin(tx, |ask| ask.state.is_finished()).await?;
        let person = tx.get::<people::Entity>(ask.person_id).await?;
        if !person.is_some_and(|person| can_reopen(&ask, &person, tx.now)) {
            return Err(Refusal::NotNow);
        }
        let promises = commitment::of_listing(tx, ask.id).await?;
        let done = |one: &&commitment::Model| one.state == commitment::State::Done;
        let kept = i16::try_from(promises.iter().filter(done).count()).unwrap_or(i16::MAX - 1);
        listing::reopen(tx, &ask, kept).await?;
        self.line("ask-opened-again").write(tx).await?;
        tell_asker(tx, Letter::AskOpen, &ask).await
    }
}

/// A promise as the page showed it.
#[derive(Clone, Copy, Debug)]
pub struct Promise {
    /// The commitment.
    pub id: Uuid,
    /// Its state on the page.
    pub state: commitment::State,
}

/// Whether a finished ask can be opened again: for a month, and while its people are known.
#[must_use]
pub fn can_reopen(ask: &Listing, person: &people::Model, now: DateTimeUtc) -> bool {
    let lately = |at| now - at <= Duration::days(listing::REOPEN_DAYS);
    ask.state.is_finished() && person.erased_at.is_none() && ask.closed_at.is_some_and(lately)
}

/// Writes to whoever asked, if a mail can reach them.
async fn tell_asker(tx: &Tx, letter: Letter, ask: &Listing) -> Result<(), Refusal> {
    let asker = ask.asker();
    let known = tx.get::<people::Entity>(asker).await?;
    if known.is_some_and(|person| person.can_be_mailed()) {
        send(tx, letter, asker, ask.id).await?;
    }
    Ok(())
}

/// All notes about an ask, oldest first.
///
/// # Errors
/// When the database fails.
pub async fn notes_of<C: ConnectionTrait>(scope: &Scope<C>, ask: Uuid) -> Result<Vec<Model>, DbErr> {
    let notes = scope.find::<Entity>().filter(Column::ListingId.eq(ask));
    notes.order_by_asc(Column::CreatedAt).all(scope.conn()).await
}
