//! One posting on the board: the public side of an open ask, offer or mission, or of an
//! organisation, under its id.

use sea_orm::ActiveValue::Set;
use sea_orm::Iterable as _;
use sea_orm::entity::prelude::*;
use sea_orm::sea_query::{Expr, ExprTrait as _, OnConflict};

use crate::db::scope::Tx;
use crate::helpers::model::Words;
use crate::listings::model::DueKind;

#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "board")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub platform_id: Uuid,
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub kind: Kind,
    pub category_id: Uuid,
    /// An offer's, or an organisation's name; of an ask nothing is public that its person wrote.
    pub title: Option<String>,
    /// Not of an ask.
    pub details: Option<String>,
    /// The language of title and details.
    pub language: Option<String>,
    /// Where the category allows one.
    pub price: Option<String>,
    /// Without a place it is asked or given at a distance.
    pub place_code: Option<String>,
    /// The public point.
    pub lat: Option<f64>,
    /// The public point.
    pub lon: Option<f64>,
    /// Asks only.
    pub due_kind: Option<DueKind>,
    /// Asks only.
    pub due_at: Option<DateTimeUtc>,
    /// First day on which an offer holds; none: from now.
    pub from_day: Option<Date>,
    /// Last day on which an offer holds; none: until it is withdrawn.
    pub until_day: Option<Date>,
    /// Spoken languages.
    pub languages: Words,
    /// Helpers still wanted, or people still served.
    pub places_left: i16,
    /// From which age on one can come, in years; 0 for everybody. Asks and missions only.
    pub from_age: i16,
    pub posted_at: DateTimeUtc,
    /// Since when it is not there any more.
    pub down_at: Option<DateTimeUtc>,
    /// Counts changes.
    pub version: i32,
    pub changed_at: DateTimeUtc,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

crate::sealed!();

/// What a posting is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, EnumIter, DeriveActiveEnum)]
#[sea_orm(rs_type = "String", db_type = "String(StringLen::N(8))")]
pub enum Kind {
    /// Somebody needs help.
    #[sea_orm(string_value = "ask")]
    Ask,
    /// Somebody offers help.
    #[sea_orm(string_value = "offer")]
    Offer,
    /// An organisation that helps: a group, an association, a public body.
    #[sea_orm(string_value = "org")]
    Organisation,
    /// An organisation looks for volunteers.
    #[sea_orm(string_value = "mission")]
    Mission,
}

impl Kind {
    /// All of them, in the order of the index's counts.
    pub const ALL: [Self; 4] = [Self::Ask, Self::Offer, Self::Organisation, Self::Mission];

    /// Its word in addresses and in the names of messages.
    #[must_use]
    pub fn stem(self) -> &'static str {
        match self {
            Self::Ask => "ask",
            Self::Offer => "offer",
            Self::Organisation => "org",
            Self::Mission => "mission",
        }
    }

    /// Where postings of this kind have their page, before their id.
    #[must_use]
    pub fn page(self) -> &'static str {
        match self {
            Self::Ask | Self::Offer => "/near",
            Self::Organisation => "/groups",
            Self::Mission => "/missions",
        }
    }
}

impl From<Kind> for nearby::Kind {
    fn from(kind: Kind) -> Self {
        match kind {
            Kind::Ask => Self::Ask,
            Kind::Offer => Self::Offer,
            Kind::Organisation => Self::Organisation,
            Kind::Mission => Self::Mission,
        }
    }
}

impl From<nearby::Kind> for Kind {
    fn from(kind: nearby::Kind) -> Self {
        match kind {
            nearby::Kind::Ask => Self::Ask,
            nearby::Kind::Offer => Self::Offer,
            nearby::Kind::Organisation => Self::Organisation,
            nearby::Kind::Mission => Self::Mission,
        }
    }
}

/// What is put on the board; see [`Model`] for the fields.
#[derive(Clone, Debug)]
pub struct Posting {
    /// The id of what is posted.
    pub id: Uuid,
    /// What it is.
    pub kind: Kind,
    /// Kind of help.
    pub category: Uuid,
    /// Title, details and their language; none of an ask.
    pub words: Option<(String, String, String)>,
    /// Where the category allows one.
    pub price: Option<String>,
    /// Place code and public point.
    pub place: Option<(String, geo::Point)>,
    /// When an ask is due.
    pub due: Option<(DueKind, Option<DateTimeUtc>)>,
    /// First day of an offer.
    pub from_day: Option<Date>,
    /// Last day of an offer.
    pub until_day: Option<Date>,
    /// Spoken languages.
    pub languages: Words,
    /// Helpers still wanted, or people still served.
    pub places_left: i16,
    /// From which age on one can help or come, in years; 0 for everybody.
    pub from_age: i16,
    /// Since when it is open.
    pub posted_at: DateTimeUtc,
}

/// Puts a posting on the board, or what has changed of it, in the transaction of the change.
///
/// # Errors
/// When the database fails.
pub async fn put(tx: &Tx, posting: Posting) -> Result<(), DbErr> {
    let told =
        Column::iter().filter(|column| !matches!(column, Column::PlatformId | Column::Id | Column::Version));
    let again = OnConflict::columns([Column::PlatformId, Column::Id])
        .update_columns(told)
        .value(Column::Version, Expr::col((Entity, Column::Version)).add(1))
        .to_owned();
    tx.is_news();
    tx.upsert(row(tx, posting), again).await
}

/// Puts many postings on the board that were never there, in few statements.
///
/// # Errors
/// When the database fails.
pub async fn put_new(tx: &Tx, postings: Vec<Posting>) -> Result<(), DbErr> {
    tx.is_news();
    tx.insert_all(postings.into_iter().map(|posting| row(tx, posting)).collect()).await
}

fn row(tx: &Tx, posting: Posting) -> ActiveModel {
    let (title, details, language) = match posting.words {
        Some((title, details, language)) => (Some(title), Some(details), Some(language)),
        None => (None, None, None),
    };
    let (place_code, point) = posting.place.unzip();
    ActiveModel {
        id: Set(posting.id),
        kind: Set(posting.kind),
        category_id: Set(posting.category),
        title: Set(title),
        details: Set(details),
        language: Set(language),
        price: Set(posting.price),
        place_code: Set(place_code),
        lat: Set(point.map(|point| point.lat)),
        lon: Set(point.map(|point| point.lon)),
        due_kind: Set(posting.due.map(|(kind, _)| kind)),
        due_at: Set(posting.due.and_then(|(_, at)| at)),
        from_day: Set(posting.from_day),
        until_day: Set(posting.until_day),
        languages: Set(posting.languages),
        places_left: Set(posting.places_left),
        from_age: Set(posting.from_age),
        posted_at: Set(posting.posted_at),
        down_at: Set(None),
        version: Set(1),
        changed_at: Set(tx.now),
        ..Default::default()
    }
}

/// Takes it down, if it is there; what it said is forgotten.
///
/// # Errors
/// When the database fails.
pub async fn take_down(tx: &Tx, id: Uuid) -> Result<(), DbErr> {
    tx.is_news();
    let none = || Expr::value(Option::<String>::None);
    tx.update::<Entity>()
        .col_expr(Column::Title, none())
        .col_expr(Column::Details, none())
        .col_expr(Column::Price, none())
        .col_expr(Column::DownAt, Expr::value(tx.now))
        .col_expr(Column::ChangedAt, Expr::value(tx.now))
        .col_expr(Column::Version, Expr::col(Column::Version).add(1))
        .filter(Column::Id.eq(id))
        .filter(Column::DownAt.is_null())
        .exec(tx.conn())
        .await?;
    Ok(())
}
