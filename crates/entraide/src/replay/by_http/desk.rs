//! What coordinators do at their desk: they sign in by a mailed link, read the queue, open an ask, look
//! a number up, and press what its page offers.

use std::collections::HashMap;

use axum::http::{Method, StatusCode};
use sea_orm::entity::prelude::*;

use super::client::Page;
use super::form::Form;
use super::{ByHttp, Member};
use crate::auth::links::Purpose;
use crate::commitments::model::NoHelp;
use crate::coordination::model::Hands;
use crate::error::{Error, Result};
use crate::listings::model::{Column, Entity, Listing};
use crate::replay::way::{Act, Hitch};
use crate::web::locate::SESSION_COOKIE;

impl ByHttp {
    /// Signs in: the address, the link, its button.
    async fn sign_in(&mut self, at: usize) -> Result<()> {
        let sign_in = self.path("/desk/sign-in");
        let Member { id, email, .. } = &self.team[at];
        let (id, email) = (*id, email.clone());
        let link = self.link("/desk/sign-in", Purpose::SignIn, id);
        let desk = self.path("/desk");
        let browser = &mut self.team[at].browser;
        let mut form = self.client.open(browser, &sign_in).await?.form(&sign_in)?;
        form.types("email", &email)?;
        self.client.send(browser, &form, &[&format!("{sign_in}/sent")]).await?;
        let form = self.client.open(browser, &link).await?.form(&link)?;
        self.client.send(browser, &form, &[&desk]).await?;
        Ok(())
    }

    /// A page of the desk. Who is not signed in, or not any more, is led to the sign-in.
    async fn desk_page(&mut self, at: usize, path: &str) -> Result<Page> {
        let sign_in = self.path("/desk/sign-in");
        if self.team[at].browser.has(SESSION_COOKIE) {
            let page = self.client.look(&mut self.team[at].browser, path).await?;
            if page.status == StatusCode::OK {
                return Ok(page);
            }
            if page.status != StatusCode::SEE_OTHER || page.to != sign_in {
                return Err(self.client.refused(&Method::GET, &page));
            }
        }
        self.sign_in(at).await?;
        self.client.open(&mut self.team[at].browser, path).await
    }

    /// What waits for a coordinator, as the pages of the queue show it.
    pub(in super::super) async fn queue(&mut self, most: usize) -> Result<Vec<Listing>> {
        let start = format!("href=\"{}", self.path("/desk/asks/"));
        let mut ids: Vec<Uuid> = Vec::new();
        for number in 1.. {
            let path = match number {
                1 => self.path("/desk"),
                number => self.path(&format!("/desk?tab=hand&page={number}")),
            };
            let page = self.desk_page(0, &path).await?;
            let links = page.body.split(start.as_str()).skip(1);
            ids.extend(links.filter_map(|link| Uuid::try_parse(link.split('"').next()?).ok()));
            if ids.len() >= most || !page.body.contains("rel=\"next\"") {
                break;
            }
        }
        ids.truncate(most);
        let mut rows = HashMap::new();
        let scope = self.read();
        for some in ids.chunks(5_000) {
            let found = scope.find::<Entity>().filter(Column::Id.is_in(some.iter().copied()));
            rows.extend(found.all(scope.conn()).await?.into_iter().map(|row| (row.id, row)));
        }
        Ok(ids.into_iter().filter_map(|id| rows.remove(&id)).collect())
    }

    fn seat_of(&self, hands: Hands) -> Result<usize> {
        self.team.iter().position(|one| one.id == hands.staff).ok_or(Error::Forbidden)
    }

    fn ask_path(&self, ask: Uuid) -> String {
        self.path(&format!("/desk/asks/{ask}"))
    }

    /// Whom the page of an ask proposes, best first.
    pub(in super::super) async fn proposed(&mut self, hands: Hands) -> Result<Vec<Uuid>> {
        let (at, path) = (self.seat_of(hands)?, self.ask_path(hands.ask));
        let forms = self.desk_page(at, &path).await?.forms("/assign");
        let ids = forms.iter().filter_map(|form| Uuid::try_parse(form.value("helper")?).ok());
        Ok(ids.collect())
    }

    /// Shows the numbers of whoever is to be called: of the ask's people, or of a helper.
    pub(in super::super) async fn looks_up(&mut self, hands: Hands, helper: Option<Uuid>) -> Result<()> {
        let (at, path) = (self.seat_of(hands)?, self.ask_path(hands.ask));
        let id = helper.map(|id| id.to_string());
        let wanted = |form: &Form| form.value("helper") == id.as_deref();
        let page = self.desk_page(at, &path).await?;
        let none = || Error::Internal("the desk does not show whom to call".into());
        let form = page.forms("/contacts").into_iter().find(wanted).ok_or_else(none)?;
        let answer = self.client.post(&mut self.team[at].browser, &form).await?;
        if answer.status == StatusCode::OK {
            Ok(())
        } else {
            Err(self.client.refused(&Method::POST, &answer))
        }
    }

    /// Does something about an ask, as its page offers it.
    pub(in super::super) async fn does(&mut self, hands: Hands, act: Act) -> Result<(), Hitch> {
        let (at, path) = (self.seat_of(hands)?, self.ask_path(hands.ask));
        let page = self.desk_page(at, &path).await?;
        let stem = act.stem();
        let end = format!("{path}/{stem}");
        let about = match act {
            Act::Assign(helper) => Some(("helper", helper.to_string())),
            Act::HelpCame(seen) | Act::NoHelp(seen, _) => Some(("commitment", seen.id.to_string())),
            Act::CallBack | Act::TakeCare | Act::Close(_) => None,
        };
        let about = about.as_ref().map(|(name, id)| (*name, id.as_str()));
        let none = || Error::Internal(format!("the page of the ask does not offer {stem}"));
        let mut form = page.form_with(&end, about).ok_or_else(none)?;
        match act {
            Act::Close(reason) => form.chooses("reason", &[reason])?,
            Act::NoHelp(_, NoHelp::NobodyCame) => form.presses("how", "nobody-came")?,
            Act::NoHelp(_, NoHelp::DoesNotWorkOut) => form.presses("how", "does-not-work-out")?,
            _ => {}
        }
        let answer = self.client.post(&mut self.team[at].browser, &form).await?;
        if answer.status == StatusCode::CONFLICT {
            self.client.errors += 1;
            return Err(Hitch::Refused);
        }
        if answer.status != StatusCode::SEE_OTHER || answer.to != format!("{path}?done={stem}") {
            return Err(self.client.refused(&Method::POST, &answer).into());
        }
        self.client.open(&mut self.team[at].browser, &answer.to).await?;
        Ok(())
    }

    /// Whoever has called is on the line still: what was written down opens at once.
    pub(super) async fn opens(&mut self, ask: &Listing) -> Result<()> {
        let at = ask.id.as_bytes()[15] as usize % self.team.len().max(1);
        let staff = self.team.get(at).map(|one| one.id).ok_or(Error::Forbidden)?;
        let hands = Hands { ask: ask.id, version: ask.version, staff };
        match self.does(hands, Act::CallBack).await {
            Ok(()) => Ok(()),
            Err(Hitch::Refused) => Err(Error::Conflict),
            Err(Hitch::Failed(error)) => Err(error),
        }
    }
}
