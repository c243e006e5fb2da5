//! How often one address may try what sends mail or can be guessed. Counted in windows, in memory:
//! a restart forgives, which is all right for limits that last minutes.

use std::collections::HashMap;
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
    /// Asking for a sign-in link or one's own page.
    MailMe,
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
            Self::MailMe => (8, 3600),
            Self::Places => (600, 60),
            Self::Message => (60, 3600),
            Self::Report | Self::Write => (10, 3600),
        }
    }
}

/// Counters by deed, platform and address.
#[derive(Debug, Default)]
pub struct Limits(Mutex<HashMap<Who, Tries>>);

type Who = (Deed, Uuid, Option<IpAddr>);

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
        let counters = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        match counters.get(&(deed, platform, ip.map(network))) {
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
        let (allowed, seconds) = deed.allowance();
        let window = now.timestamp().div_euclid(seconds);
        let mut counters = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if counters.len() > 100_000 {
            counters
                .retain(|(deed, ..), (window, _)| *window == now.timestamp().div_euclid(deed.allowance().1));
        }
        let counter = counters.entry((deed, platform, ip.map(network))).or_insert((window, 0));
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

    #[test]
    fn an_address_waits_after_its_allowance_and_others_do_not() {
        let limits = Limits::default();
        let now = DateTime::from_timestamp(1_800_000_000, 0).unwrap();
        let platform = Uuid::from_u128(1);
        let ip = |text: &str| Some(text.parse().unwrap());
        for _ in 0..10 {
            limits.count(Deed::Code, platform, ip("192.0.2.1"), now).unwrap();
        }
        let Err(Error::TooMany(wait)) = limits.count(Deed::Code, platform, ip("192.0.2.1"), now) else {
            panic!()
        };
        limits.count(Deed::Code, platform, ip("192.0.2.2"), now).unwrap();
        let later = now + chrono::Duration::seconds(i64::try_from(wait).unwrap());
        limits.count(Deed::Code, platform, ip("192.0.2.1"), later).unwrap();
    }
}
