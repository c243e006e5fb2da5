//! The roles of the team, and what each may do: one table. Pages ask it and never compare roles.

use sea_orm::entity::prelude::*;

use Right::{
    CheckEntries, EditCategories, EditReasons, FollowAsks, ImportOrganisations, KeepInTouch, ManageTeam,
    Moderate, Plan, SeeAsks,
};

/// What a member of the team is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, EnumIter, DeriveActiveEnum)]
#[sea_orm(rs_type = "String", db_type = "String(StringLen::N(16))")]
pub enum Role {
    /// Runs the platform.
    #[sea_orm(string_value = "director")]
    Director,
    /// Follows asks, and checks what goes public.
    #[sea_orm(string_value = "coordinator")]
    Coordinator,
    /// Answers calls.
    #[sea_orm(string_value = "operator")]
    Operator,
    /// Checks what goes public.
    #[sea_orm(string_value = "referent")]
    Referent,
    /// Is there for organisations.
    #[sea_orm(string_value = "community")]
    Community,
    /// Is there for the organisations of a region.
    #[sea_orm(string_value = "regional")]
    Regional,
    /// Words what helps people to choose.
    #[sea_orm(string_value = "guides")]
    Guides,
    /// Tells others about the platform.
    #[sea_orm(string_value = "communication")]
    Communication,
}

/// Something that not everybody may do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Right {
    /// Read asks at the desk, look them up, and write notes about them.
    SeeAsks,
    /// See contacts, and act on asks.
    FollowAsks,
    /// Have a plan made for everybody who waits, and its helpers asked. Not for who is limited to an area.
    Plan,
    /// Check offers, and handle reports about asks, offers and conversations.
    Moderate,
    /// Check organisations and missions, and handle reports about them.
    CheckEntries,
    /// Keep in touch with organisations: their files, notes, and messages to those who lead them.
    KeepInTouch,
    /// Make, change and retire categories.
    EditCategories,
    /// Make, change and retire the reasons that authors are given.
    EditReasons,
    /// Bring organisations from other directories.
    ImportOrganisations,
    /// Say who belongs to the team, and what for.
    ManageTeam,
}

/// The table.
#[rustfmt::skip]
const TABLE: [(Role, &[Right]); 8] = [
    (Role::Director,      &[SeeAsks, FollowAsks, Plan, Moderate, CheckEntries, KeepInTouch, EditCategories, EditReasons, ImportOrganisations, ManageTeam]),
    // They entrust organisations with asks, and call them.
    (Role::Coordinator,   &[SeeAsks, FollowAsks, Plan, Moderate, CheckEntries, KeepInTouch]),
    (Role::Operator,      &[SeeAsks]),
    (Role::Referent,      &[                           Moderate, CheckEntries]),
    (Role::Community,     &[                                     CheckEntries, KeepInTouch]),
    (Role::Regional,      &[                                     CheckEntries, KeepInTouch]),
    (Role::Guides,        &[                                                                EditCategories]),
    // What it works with is public.
    (Role::Communication, &[]),
];

impl Role {
    /// All of them, in the order in which they are offered.
    pub fn all() -> impl Iterator<Item = Self> {
        TABLE.iter().map(|(role, _)| *role)
    }

    /// Whether this role has the right.
    #[must_use]
    pub fn may(self, right: Right) -> bool {
        TABLE.iter().any(|(role, rights)| *role == self && rights.contains(&right))
    }

    /// The roles that have the right.
    pub fn with(right: Right) -> impl Iterator<Item = Self> {
        Self::all().filter(move |role| role.may(right))
    }

    /// Its name in forms, and the stem of its messages.
    #[must_use]
    pub fn stem(self) -> &'static str {
        match self {
            Self::Director => "director",
            Self::Coordinator => "coordinator",
            Self::Operator => "operator",
            Self::Referent => "referent",
            Self::Community => "community",
            Self::Regional => "regional",
            Self::Guides => "guides",
            Self::Communication => "communication",
        }
    }
}
