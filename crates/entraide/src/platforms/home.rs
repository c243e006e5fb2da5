//! `GET /`: two doors, the phone number, what is happening nearby, how it works.

use askama::Template;
use axum::response::Response;
use chrono::Duration;
use sea_orm::entity::prelude::*;
use sea_orm::{DerivePartialModel, QueryOrder, QuerySelect};

use crate::error::Result;
use crate::helpers::model as helper;
use crate::listings::model as listing;
use crate::places::area_in_words;
use crate::web::cache::Hangs;
use crate::web::public_page;
use crate::web::visit::Visit;

#[derive(Template)]
#[template(path = "platforms/home.html")]
struct Home<'a> {
    v: &'a Visit,
    area: String,
    figures: Figures,
    recent: Vec<Recent<'a>>,
}

struct Figures {
    helpers: u64,
    open: u64,
    done: u64,
}

/// An open ask as everybody may see it: what, in which commune, since when.
struct Recent<'a> {
    icon: &'a str,
    what: &'a str,
    place: String,
    when: String,
}

#[derive(DerivePartialModel)]
#[sea_orm(entity = "listing::Entity")]
struct Row {
    category_id: Uuid,
    place_code: String,
    opened_at: Option<DateTimeUtc>,
}

/// Answers with the home page. Four queries.
///
/// # Errors
/// When the database fails.
pub async fn get(v: Visit) -> Result<Response> {
    let scope = v.read();
    let active = scope.find::<helper::Entity>().filter(helper::Column::State.eq(helper::State::Active));
    let asks = || scope.find::<listing::Entity>();
    let month_ago = v.now - Duration::days(30);
    let open = asks().filter(listing::Column::State.eq(listing::State::Open));
    let done = asks().filter(listing::Column::State.eq(listing::State::Done));
    let figures = Figures {
        helpers: active.count(scope.conn()).await?,
        open: open.clone().count(scope.conn()).await?,
        done: done.filter(listing::Column::ClosedAt.gte(month_ago)).count(scope.conn()).await?,
    };
    let rows = open.order_by_desc(listing::Column::OpenedAt).limit(6).into_partial_model::<Row>();
    let rows = rows.all(scope.conn()).await?;
    let recent = rows
        .iter()
        .filter_map(|row| {
            let category = v.platform.category(row.category_id)?;
            Some(Recent {
                icon: &category.icon,
                what: category.labels.0.get(v.lang),
                place: crate::places::commune_name(&row.place_code, v.lang),
                when: v.day(&row.opened_at?),
            })
        })
        .collect();
    public_page(&Home { v: &v, area: area_in_words(&v.platform, v.lang), figures, recent }, Hangs::OnAll)
}
