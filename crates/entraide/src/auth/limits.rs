//! How often one address may try what sends mail or can be guessed. Counted in windows, in memory:
//! a restart forgives, which is all right for limits that last minutes.

use std::collections::HashMap;
use std::hash::{BuildHasher, RandomState};
use std::net::IpAddr;
use std::sync::{Mutex, PoisonError};

use chrono::{DateTime, Utc};
use uuid::Uuid;

use crate::error::Error;

/// What is limited.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Deed {
    /// Typing a code.
    Code,
    /// Any code of a platform typed wrongly, by whomever: many addresses guessing together.
    WrongCodes,
    /// Sending a form that causes mail.
    Form,
    /// Asking for a sign-in link or one's own page. A call centre comes from one network.
    MailMe,
    /// Having such a link sent to one mailbox, from wherever.
    Mailbox,
    /// Looking up places.
    Places,
    /// Writing to somebody through the platform.
    Message,
    /// Reporting something.
    Report,
    /// Inviting somebody to lead an organisation.
    Invite,
    /// Writing to an organisation.
    Write,
}

impl Deed {
    /// Tries allowed, and in how many seconds.
    fn allowance(self) -> (u32, i64) {
        match self {
            Self::Code => (10, 600),
            Self::WrongCodes => (300, 600),
            Self::Form | Self::Invite => (30, 3600),
            Self::Mailbox => (20, 3600),
            Self::Places => (600, 60),
            Self::MailMe | Self::Message => (60, 3600),
            Self::Report | Self::Write => (10, 3600),
        }
    }
}

/// Counters by deed, platform and who does it.
#[derive(Debug, Default)]
pub struct Limits {
    counters: Mutex<HashMap<(Deed, Uuid, Who), Tries>>,
    /// So that no mailbox stands in memory.
    hasher: RandomState,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
enum Who {
    Network(Option<IpAddr>),
    Mailbox(u64),
}

/// The window, and the tries in it.
type Tries = (i64, u32);

/// An IPv6 customer has a whole /64, so that is what counts.
fn network(ip: IpAddr) -> IpAddr {
    match ip {
        IpAddr::V4(_) => ip,
        IpAddr::V6(v6) => {
            let [a, b, c, d, ..] = v6.segments();
            IpAddr::from([a, b, c, d, 0, 0, 0, 0])
        }
    }
}

/// The error that says how long the window lasts.
fn too_many(window: i64, seconds: i64, now: DateTime<Utc>) -> Error {
    let wait = (window + 1) * seconds - now.timestamp();
    Error::TooMany(u64::try_from(wait).unwrap_or(60))
}

impl Limits {
    /// Whether another try is allowed; counts nothing.
    ///
    /// # Errors
    /// [`Error::TooMany`] with the seconds to wait.
    pub fn check(
        &self,
        deed: Deed,
        platform: Uuid,
        ip: Option<IpAddr>,
        now: DateTime<Utc>,
    ) -> Result<(), Error> {
        let (allowed, seconds) = deed.allowance();
        let window = now.timestamp().div_euclid(seconds);
        let counters = self.counters.lock().unwrap_or_else(PoisonError::into_inner);
        match counters.get(&(deed, platform, Who::Network(ip.map(network)))) {
            Some((of, tries)) if *of == window && *tries >= allowed => Err(too_many(window, seconds, now)),
            _ => Ok(()),
        }
    }

    /// Counts one try.
    ///
    /// # Errors
    /// [`Error::TooMany`] with the seconds to wait.
    pub fn count(
        &self,
        deed: Deed,
        platform: Uuid,
        ip: Option<IpAddr>,
        now: DateTime<Utc>,
    ) -> Result<(), Error> {
        self.count_for(deed, platform, Who::Network(ip.map(network)), now)
    }

    /// Counts somebody who has a link sent to a mailbox, known or not.
    ///
    /// # Errors
    /// [`Error::TooMany`] with the seconds to wait, when it was too often from there or to that mailbox.
    pub fn count_mail(
        &self,
        email: &str,
        platform: Uuid,
        ip: Option<IpAddr>,
        now: DateTime<Utc>,
    ) -> Result<(), Error> {
        self.count(Deed::MailMe, platform, ip, now)?;
        let mailbox = Who::Mailbox(self.hasher.hash_one(email.to_lowercase()));
        self.count_for(Deed::Mailbox, platform, mailbox, now)
    }

    fn count_for(&self, deed: Deed, platform: Uuid, who: Who, now: DateTime<Utc>) -> Result<(), Error> {
        let (allowed, seconds) = deed.allowance();
        let window = now.timestamp().div_euclid(seconds);
        let mut counters = self.counters.lock().unwrap_or_else(PoisonError::into_inner);
        if counters.len() > 100_000 {
            counters
                .retain(|(deed, ..), (window, _)| *window == now.timestamp().div_euclid(deed.allowance().1));
        }
        let counter = counters.entry((deed, platform, who)).or_insert((window, 0));
        if counter.0 != window {
            *counter = (window, 0);
        }
        counter.1 += 1;
        if counter.1 > allowed {
            return Err(too_many(window, seconds, now));
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const PLATFORM: Uuid = Uuid::from_u128(1);
    const NOW: DateTime<Utc> = DateTime::from_timestamp(1_800_000_000, 0).unwrap();

    fn ip(text: &str) -> Option<IpAddr> {
        Some(text.parse().unwrap())
    }

    #[test]
    fn an_address_waits_after_its_allowance_and_others_do_not() {
        let limits = Limits::default();
        for _ in 0..10 {
            limits.count(Deed::Code, PLATFORM, ip("192.0.2.1"), NOW).unwrap();
        }
        let Err(Error::TooMany(wait)) = limits.count(Deed::Code, PLATFORM, ip("192.0.2.1"), NOW) else {
            panic!()
        };
        limits.count(Deed::Code, PLATFORM, ip("192.0.2.2"), NOW).unwrap();
        let later = NOW + chrono::Duration::seconds(i64::try_from(wait).unwrap());
        limits.count(Deed::Code, PLATFORM, ip("192.0.2.1"), later).unwrap();
    }

    #[test]
    fn a_call_centre_signs_in_and_a_mailbox_is_not_flooded() {
        let limits = Limits::default();
        for operator in 0..40 {
            let email = format!("operator{operator}@example.org");
            limits.count_mail(&email, PLATFORM, ip("192.0.2.1"), NOW).unwrap();
        }
        let flood = |at: usize| {
            let email = if at.is_multiple_of(2) { "claire@example.org" } else { "Claire@Example.org" };
            limits.count_mail(email, PLATFORM, ip(&format!("198.51.100.{at}")), NOW)
        };
        assert!((0..20).all(|at| flood(at).is_ok()));
        assert!(flood(20).is_err(), "from wherever it comes");
    }
}
