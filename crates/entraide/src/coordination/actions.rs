//! `POST /desk/asks/{id}/{action}`: what a coordinator does. The rules stand in [`super::model`].

use axum::extract::Path;
use axum::response::Response;
use sea_orm::ActiveEnum;
use sea_orm::prelude::Uuid;

use super::ask;
use super::conflict;
use super::model::{CLOSE_REASONS, Hands, Promise, Refusal};
use crate::auth::desk::Desk;
use crate::auth::staff::Right;
use crate::commitments::model::{NoHelp, State as PromiseState};
use crate::db::scope::Tx;
use crate::error::{Error, Result};
use crate::web::forms::{Checker, Fields};
use crate::web::go;

/// An action with what was typed for it.
pub(super) enum Action {
    CallBack,
    TakeCare,
    Assign(Uuid),
    Wave,
    Note(String),
    HelpCame(Promise),
    NoHelp(Promise, NoHelp),
    Close(&'static str),
    Reopen,
}

/// A page that only a form leads to: on to the ask (when one comes back by a language link).
///
/// # Errors
/// [`Error::NotFound`], [`Error::Forbidden`].
pub async fn get(desk: Desk, Path(path): Path<Vec<String>>) -> Result<Response> {
    let ask = ask::find(&desk, Right::SeeAsks, path.first().map_or("", String::as_str)).await?;
    Ok(go(&desk.visit.url(&format!("/desk/asks/{}", ask.id))))
}

/// Does it, or says what is in the way.
///
/// # Errors
/// [`Error::NotFound`] for what is not of this platform, [`Error::Forbidden`], or when the database fails.
pub async fn post(
    desk: Desk,
    Path((id, action)): Path<(String, String)>,
    fields: Fields,
) -> Result<Response> {
    let v = &desk.visit;
    let right = if action == "note" { Right::SeeAsks } else { Right::FollowAsks };
    let ask = ask::find(&desk, right, &id).await?;
    let mut checker = Checker::new(v, &fields);
    let wanted = read(&action, &mut checker)?;
    let errors = checker.errors;
    let Some(wanted) = wanted.filter(|_| errors.is_empty()) else {
        if action == "close" && ask.state.is_finished() {
            // Its page has no such form any more that could say what is wrong.
            return conflict::show(&desk, ask.id, &action, &fields, &Refusal::NotNow).await;
        }
        return ask::show(&desk, &ask, None, ask::Shown::default(), Some((&fields, &errors))).await;
    };
    let hands = Hands {
        ask: ask.id,
        version: fields.get("version").parse().map_err(|_| bad("version"))?,
        staff: desk.staff.id,
    };
    let tx = v.tx().await?;
    match act(&desk, &tx, hands, &wanted).await {
        Ok(()) => {
            tx.commit().await?;
            Ok(go(&v.url(&format!("/desk/asks/{}?done={action}", ask.id))))
        }
        Err(Refusal::Unknown) => Err(Error::NotFound),
        Err(Refusal::Db(error)) => Err(error.into()),
        Err(refusal @ (Refusal::Changed | Refusal::NotNow)) => {
            // Nothing was done: the transaction ends without a trace.
            drop(tx);
            conflict::show(&desk, ask.id, &action, &fields, &refusal).await
        }
    }
}

async fn act(desk: &Desk, tx: &Tx, hands: Hands, action: &Action) -> Result<(), Refusal> {
    let platform = &desk.visit.platform;
    match action {
        Action::CallBack => hands.called_back(tx).await,
        Action::TakeCare => hands.take_care(tx).await,
        Action::Assign(helper) => hands.assign(tx, *helper).await,
        Action::Wave => hands.next_wave(tx, platform).await,
        Action::Note(text) => hands.note(tx, text).await,
        Action::HelpCame(promise) => hands.help_came(tx, *promise, platform).await,
        Action::NoHelp(promise, how) => hands.no_help(tx, *promise, *how).await,
        Action::Close(reason) => hands.close(tx, reason, platform).await,
        Action::Reopen => hands.reopen(tx).await,
    }
}

/// The action of a form; `None` when a mistake was noted.
fn read(action: &str, checker: &mut Checker<'_>) -> Result<Option<Action>> {
    let fields = checker.fields;
    Ok(match action {
        "call-back" => Some(Action::CallBack),
        "take-care" => Some(Action::TakeCare),
        "wave" => Some(Action::Wave),
        "reopen" => Some(Action::Reopen),
        "assign" => Some(Action::Assign(id(fields, "helper")?)),
        "note" => Some(Action::Note(checker.text("text", 2000))),
        "close" => checker.one_of("reason", &CLOSE_REASONS).map(Action::Close),
        "help-came" => Some(Action::HelpCame(promise(fields)?)),
        "no-help" => {
            let how = match fields.get("how") {
                "nobody-came" => NoHelp::NobodyCame,
                "does-not-work-out" => NoHelp::DoesNotWorkOut,
                _ => return Err(bad("how")),
            };
            Some(Action::NoHelp(promise(fields)?, how))
        }
        _ => return Err(Error::NotFound),
    })
}

fn promise(fields: &Fields) -> Result<Promise> {
    let state = fields.get("state").to_owned();
    Ok(Promise {
        id: id(fields, "commitment")?,
        state: PromiseState::try_from_value(&state).map_err(|_| bad("state"))?,
    })
}

fn id(fields: &Fields, name: &str) -> Result<Uuid> {
    Uuid::try_parse(fields.get(name)).map_err(|_| bad(name))
}

fn bad(field: &str) -> Error {
    Error::Bad(format!("the field {field} does not fit"))
}
