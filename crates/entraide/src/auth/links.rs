//! Signed links: what a person can do without an account. A link names its purpose, one id, and
//! the day it ends; the platform is part of what is signed, so that it opens nothing elsewhere.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use chrono::{DateTime, Duration, Utc};
use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;
use uuid::Uuid;

use crate::error::Error;

/// What a link lets its holder do. The number is part of the link: never reuse one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub enum Purpose {
    /// Confirm an ask (listing).
    ConfirmAsk = 1,
    /// Follow, change and end an ask (listing).
    Follow = 2,
    /// Confirm a helper's sign-up (helper).
    ConfirmHelper = 3,
    /// A helper's own page (helper).
    OwnPage = 4,
    /// Answer an alert (alert).
    Alert = 5,
    /// A commitment, as its helper (commitment).
    Helping = 6,
    /// Sign in (staff).
    SignIn = 8,
    /// Stop alerts (helper).
    Unsubscribe = 9,
    /// Confirm an offer (offer).
    ConfirmOffer = 20,
    /// An offer's own page, for whoever offers (offer).
    OwnOffer = 21,
    /// Confirm a reply to an offer (reply).
    ConfirmReply = 22,
    /// The conversation of a reply, as whoever offers (reply).
    TalkAsOfferer = 23,
    /// The conversation of a reply, as whoever replied (reply).
    TalkAsReplier = 24,
    /// See that a mail is on its way, and to whom (person).
    Written = 25,
    /// Confirm a saved search (search).
    ConfirmSearch = 26,
    /// A saved search's own page (search).
    OwnSearch = 27,
    /// Stop the letters of a saved search (search).
    StopSearch = 28,
    /// Confirm an organisation's entry (lead).
    ConfirmOrg = 29,
    /// An organisation's own page, for one of its leads (lead).
    Lead = 30,
    /// Accept or decline to lead an organisation (lead).
    JoinOrg = 31,
    /// Confirm an application to a mission (application).
    ConfirmApply = 40,
    /// An application, as its volunteer (application).
    Apply = 41,
    /// Answer an urgent call (called).
    Call = 42,
    /// What somebody has done as a volunteer (volunteer).
    History = 43,
    /// A volunteer's calendar, for programs that fetch it again and again (volunteer's calendar).
    Calendar = 44,
    /// Answer a message of the team (recipient).
    AnswerTeam = 50,
    /// Stop the messages of the team, or have them again (lead).
    TeamMessages = 51,
}

impl Purpose {
    /// How long a link for it is good.
    #[must_use]
    pub fn lifetime(self) -> Duration {
        match self {
            Self::SignIn => Duration::minutes(15),
            Self::Written => Duration::days(1),
            Self::ConfirmAsk
            | Self::ConfirmHelper
            | Self::ConfirmOffer
            | Self::ConfirmReply
            | Self::ConfirmSearch
            | Self::ConfirmOrg
            | Self::ConfirmApply => Duration::days(14),
            // That of an invitation is good for longer than it: its page then says what to do.
            Self::Alert | Self::JoinOrg | Self::Call => Duration::days(60),
            Self::Follow | Self::Helping | Self::AnswerTeam => Duration::days(180),
            Self::TalkAsOfferer | Self::TalkAsReplier | Self::Apply => Duration::days(365),
            Self::OwnPage
            | Self::Unsubscribe
            | Self::OwnOffer
            | Self::OwnSearch
            | Self::StopSearch
            | Self::Lead
            | Self::TeamMessages
            | Self::History => Duration::days(3 * 365),
            // Subscribed to once; it ends with the volunteer, or when they renew it.
            Self::Calendar => Duration::days(20 * 365),
        }
    }

    /// In what its end is counted, in seconds. A sign-in link is good once: two of them that were asked for
    /// within a minute are two.
    fn unit(self) -> i64 {
        if self == Self::SignIn { 1 } else { 60 }
    }
}

/// The installation's key.
#[derive(Clone)]
pub struct Secret(Vec<u8>);

impl std::fmt::Debug for Secret {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Secret")
    }
}

const BODY: usize = 1 + 16 + 4;
const SIGNATURE: usize = 16;

impl Secret {
    /// A key from its text.
    #[must_use]
    pub fn new(text: &str) -> Self {
        Self(text.as_bytes().to_vec())
    }

    /// A link's token, good from now for the purpose's lifetime.
    #[must_use]
    pub fn link(&self, platform: Uuid, purpose: Purpose, id: Uuid, now: DateTime<Utc>) -> String {
        let ends = (now + purpose.lifetime()).timestamp() / purpose.unit();
        let ends = u32::try_from(ends).unwrap_or(u32::MAX);
        let mut token = Vec::with_capacity(BODY + SIGNATURE);
        token.push(purpose as u8);
        token.extend_from_slice(id.as_bytes());
        token.extend_from_slice(&ends.to_be_bytes());
        let signature = self.sign(&[b"link", platform.as_bytes(), &token]);
        token.extend_from_slice(&signature);
        URL_SAFE_NO_PAD.encode(token)
    }

    /// The id in a token, if it was made here, for this platform and purpose, and is still good.
    ///
    /// # Errors
    /// [`Error::Link`] in every other case, without saying which.
    pub fn open(
        &self,
        platform: Uuid,
        purpose: Purpose,
        token: &str,
        now: DateTime<Utc>,
    ) -> Result<Uuid, Error> {
        if token.len() > 80 {
            return Err(Error::Link);
        }
        let bytes = URL_SAFE_NO_PAD.decode(token).map_err(|_| Error::Link)?;
        if bytes.len() != BODY + SIGNATURE {
            return Err(Error::Link);
        }
        let (body, signature) = bytes.split_at(BODY);
        if !self.verify(&[b"link", platform.as_bytes(), body], signature) {
            return Err(Error::Link);
        }
        let ends = u32::from_be_bytes([body[17], body[18], body[19], body[20]]);
        if body[0] != purpose as u8 || i64::from(ends) * purpose.unit() < now.timestamp() {
            return Err(Error::Link);
        }
        Uuid::from_slice(&body[1..17]).map_err(|_| Error::Link)
    }

    /// 16 bytes that only this installation can compute over `parts`.
    #[must_use]
    pub fn sign(&self, parts: &[&[u8]]) -> [u8; SIGNATURE] {
        let full = self.mac(parts).finalize().into_bytes();
        let mut short = [0; SIGNATURE];
        short.copy_from_slice(&full[..SIGNATURE]);
        short
    }

    /// Whether `signature` is [`Secret::sign`] over `parts`, in constant time.
    #[must_use]
    pub fn verify(&self, parts: &[&[u8]], signature: &[u8]) -> bool {
        signature.len() == SIGNATURE && self.mac(parts).verify_truncated_left(signature).is_ok()
    }

    fn mac(&self, parts: &[&[u8]]) -> Hmac<Sha256> {
        #[expect(clippy::expect_used, reason = "HMAC takes a key of any length")]
        let mut mac = Hmac::<Sha256>::new_from_slice(&self.0).expect("any key length");
        for part in parts {
            // The length in front keeps two lists of parts from looking the same.
            mac.update(&(part.len() as u64).to_be_bytes());
            mac.update(part);
        }
        mac
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_link_opens_what_it_was_made_for_and_nothing_else() {
        let secret = Secret::new("a key of the tests, long enough to be one");
        let (here, there, id) = (Uuid::from_u128(1), Uuid::from_u128(2), Uuid::from_u128(3));
        let now = DateTime::from_timestamp(1_800_000_000, 0).unwrap();
        let token = secret.link(here, Purpose::Follow, id, now);
        assert_eq!(secret.open(here, Purpose::Follow, &token, now).unwrap(), id);
        assert!(secret.open(there, Purpose::Follow, &token, now).is_err());
        assert!(secret.open(here, Purpose::OwnPage, &token, now).is_err());
        assert!(secret.open(here, Purpose::Follow, &token, now + Duration::days(181)).is_err());
        assert!(Secret::new("another key").open(here, Purpose::Follow, &token, now).is_err());
        let sign_in = |now| secret.link(here, Purpose::SignIn, id, now);
        assert_ne!(sign_in(now), sign_in(now + Duration::seconds(1)));
        assert_eq!(
            secret.open(here, Purpose::SignIn, &sign_in(now), now + Duration::minutes(15)).unwrap(),
            id
        );
        assert!(secret.open(here, Purpose::SignIn, &sign_in(now), now + Duration::seconds(901)).is_err());
        for at in 0..token.len() {
            let mut forged = token.clone().into_bytes();
            forged[at] = if forged[at] == b'A' { b'B' } else { b'A' };
            let forged = String::from_utf8(forged).unwrap();
            assert!(secret.open(here, Purpose::Follow, &forged, now).is_err(), "{at}");
        }
    }
}
