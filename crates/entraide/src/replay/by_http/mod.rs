//! The drill by HTTP: whatever people do, they do in a browser, through the pages of the application as
//! a server would answer them (all layers, in this process): the link of a letter, the page, its form,
//! where it leads. Each has an address of their own, so that limits meet them as they would meet people.

mod client;
mod desk;
mod form;
mod people;

use std::sync::Arc;

use uuid::Uuid;

use self::client::{Browser, Client, Seat};
use super::measure::Requests;
use crate::auth::links::Purpose;
use crate::db::scope::Read;
use crate::i18n::Lang;
use crate::platforms::model::Platform;
use crate::router::router;
use crate::state::App;

/// Everybody's browsers.
#[derive(Debug)]
pub(super) struct ByHttp {
    app: App,
    platform: Arc<Platform>,
    client: Client,
    /// What stands before the platform's paths.
    base: String,
    /// Languages of the helpers, by number.
    helpers: Vec<Lang>,
    /// Languages of those who ask, by number of the ask.
    askers: Vec<Lang>,
    /// Coordinators with an account.
    team: Vec<Member>,
    /// How many desks there are: an address each.
    desks: usize,
}

/// A coordinator with an account, whose browser is signed in or not.
#[derive(Debug)]
struct Member {
    id: Uuid,
    email: String,
    browser: Browser,
}

impl ByHttp {
    /// Browsers for the people of a platform; `team` are the coordinators with an account.
    pub(super) fn new(app: &App, platform: &Arc<Platform>, team: Vec<(Uuid, String)>, desks: usize) -> Self {
        let url = app.config.public_url.as_str();
        let host = url.split("//").last().unwrap_or_default().to_owned();
        let base = format!("/{}", platform.row.slug);
        let member = |(desk, (id, email))| Member {
            id,
            email,
            browser: Browser::new(Seat::Desk(desk), platform.lang(Some(Lang::En))),
        };
        Self {
            client: Client::new(router(app), host, base.clone()),
            base,
            helpers: Vec::new(),
            askers: Vec::new(),
            team: team.into_iter().enumerate().map(member).collect(),
            desks: desks.max(1),
            app: app.clone(),
            platform: platform.clone(),
        }
    }

    /// What was asked for so far.
    pub(super) fn requests(&self) -> Requests {
        let (requests, seconds) = (self.client.requests, self.client.time.as_secs_f64());
        Requests {
            requests,
            errors: self.client.errors,
            seconds,
            per_second: requests as f64 / seconds.max(1e-9),
            by_page: self.client.by_page.clone(),
        }
    }

    /// What the database holds, as the drill reads it to learn ids.
    pub(super) fn read(&self) -> Read {
        self.app.read(self.platform.id())
    }

    /// A path of the platform.
    fn path(&self, path: &str) -> String {
        [self.base.as_str(), path].concat()
    }

    /// The address that a letter of this moment has, made by the function that letters use.
    fn link(&self, path: &str, purpose: Purpose, id: Uuid) -> String {
        let token = self.app.secret.link(self.platform.id(), purpose, id, self.app.clock.now());
        format!("{}{path}/{token}", self.base)
    }

    fn helper(&self, nr: u32) -> Browser {
        let nr = nr as usize;
        Browser::new(Seat::Helper(nr), self.helpers.get(nr).copied().unwrap_or(Lang::En))
    }

    fn asker(&self, nr: u32) -> Browser {
        let nr = nr as usize;
        Browser::new(Seat::Asker(nr), self.askers.get(nr).copied().unwrap_or(Lang::En))
    }
}
