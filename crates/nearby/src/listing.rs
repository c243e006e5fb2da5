//! What goes into the index and what comes back.

use uuid::Uuid;

/// A language that texts are written in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[expect(missing_docs, reason = "their codes say it")]
pub enum Lang {
    Fr,
    De,
    It,
    Nl,
    En,
}

impl Lang {
    /// All of them.
    pub const ALL: [Self; 5] = [Self::Fr, Self::De, Self::It, Self::Nl, Self::En];
}

/// What it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Kind {
    /// Something that is needed.
    Ask,
    /// Something that is given.
    Offer,
    /// Somebody who helps: a group, an association, a public body.
    Organisation,
    /// What an organisation looks for people for.
    Mission,
}

impl Kind {
    /// All of them, in the order of [`Facets::kinds`](crate::Facets::kinds).
    pub const ALL: [Self; 4] = [Self::Ask, Self::Offer, Self::Organisation, Self::Mission];
}

/// A public place: what may be known of where a listing is.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Spot {
    /// Latitude in degrees; kept to 10⁻⁶.
    pub lat: f64,
    /// Longitude in degrees; kept to 10⁻⁶.
    pub lon: f64,
    /// The caller's number of the commune.
    pub place: u32,
}

/// A listing, to be kept.
#[derive(Clone, Copy, Debug)]
pub struct Listing<'a> {
    /// Its id.
    pub id: Uuid,
    /// What it is.
    pub kind: Kind,
    /// The caller's number of the category.
    pub category: u16,
    /// Where; none if it is remote.
    pub spot: Option<Spot>,
    /// When it was posted, in seconds since 1970; times outside of 1970–2106 are taken for its ends.
    pub posted: i64,
    /// By when an ask is needed, likewise: for the order by urgency.
    pub due: Option<i64>,
    /// The first day it is of use, in days since 1970; open where there is none. Days outside of
    /// 1970–2149 are taken for its ends.
    pub from_day: Option<i32>,
    /// The last such day.
    pub until_day: Option<i32>,
    /// Spoken languages, bits of the caller's; handed back.
    pub languages: u32,
    /// From which age on it is for somebody, in years; 0 for everybody.
    pub from_age: u8,
    /// Places left; handed back.
    pub left: u16,
    /// Bits of the caller's; handed back.
    pub tag: u8,
    /// Handed back, cut to 1,000 bytes.
    pub title: &'a str,
    /// Whatever else is to be handed back, cut to 1,000 bytes.
    pub extra: &'a str,
    /// What words are looked for in, each text with its language; not kept. (The title too, if it is
    /// to be found by its words.)
    pub text: &'a [(Lang, &'a str)],
}

/// A listing that was found.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Hit<'a> {
    /// Its id.
    pub id: Uuid,
    /// What it is.
    pub kind: Kind,
    /// The category's number.
    pub category: u16,
    /// Where, to 10⁻⁶ degrees; none if it is remote.
    pub spot: Option<Spot>,
    /// When it was posted, in seconds since 1970.
    pub posted: i64,
    /// By when it is needed, in seconds since 1970.
    pub due: Option<i64>,
    /// The first day it is of use, in days since 1970.
    pub from_day: Option<i32>,
    /// The last such day.
    pub until_day: Option<i32>,
    /// Spoken languages, as given.
    pub languages: u32,
    /// Places left.
    pub left: u16,
    /// The caller's bits.
    pub tag: u8,
    /// The title.
    pub title: &'a str,
    /// The rest, as given.
    pub extra: &'a str,
    /// How far from the point searched around, in whole metres; none without one, and for what is
    /// remote.
    pub distance_m: Option<f64>,
}
