//! A plan as if it had been made.

use entraide::plans::model::{self as plans, Reason, State, gaps, pairs};
use sea_orm::ActiveValue::Set;
use sea_orm::prelude::*;
use sea_orm::sea_query::Expr;

use crate::world::World;

/// Keeps a plan with these pairs and gaps, as if it had been made.
pub async fn kept(world: &World, pairs: &[(Uuid, Uuid)], unserved: &[Uuid]) {
    let tx = world.tx().await;
    let (_, before) = plans::latest(&*tx).await.unwrap();
    plans::forget(&tx, before.map(|plan| plan.id).into_iter().collect()).await.unwrap();
    let id = plans::want(&tx).await.unwrap();
    let rows = pairs.iter().zip(1..).map(|((ask, helper), number)| pairs::ActiveModel {
        id: Set(tx.ids.uuid()),
        plan_id: Set(id),
        number: Set(number),
        listing_id: Set(*ask),
        helper_id: Set(*helper),
        distance_m: Set(900),
        earlier: Set(true),
        unanswered: Set(2),
        state: Set(pairs::State::Planned),
        ..Default::default()
    });
    tx.insert_all(rows.collect()).await.unwrap();
    let rows = unserved.iter().zip(1..).map(|(ask, number)| gaps::ActiveModel {
        id: Set(tx.ids.uuid()),
        plan_id: Set(id),
        number: Set(number),
        listing_id: Set(*ask),
        reason: Set(Reason::Busy),
        places: Set(1),
        nearest_m: Set(Some(800)),
        no_language: Set(true),
        ..Default::default()
    });
    tx.insert_all(rows.collect()).await.unwrap();
    let of = |count: usize| Expr::value(i32::try_from(count).unwrap());
    let lack = plans::Lack { place: "FR-73065".into(), places: 1, helpers: 2 };
    let reasons = vec![(Reason::Busy, u32::try_from(unserved.len()).unwrap())];
    let summary = plans::Summary { reasons, lacks: vec![lack], ..plans::Summary::default() };
    tx.update::<plans::Entity>()
        .col_expr(plans::Column::State, Expr::value(State::Ready))
        .col_expr(plans::Column::MadeAt, Expr::value(tx.now))
        .col_expr(plans::Column::Pairs, of(pairs.len()))
        .col_expr(plans::Column::Helped, of(pairs.len()))
        .col_expr(plans::Column::Gaps, of(unserved.len()))
        .col_expr(plans::Column::Asks, of(pairs.len() + unserved.len()))
        .col_expr(plans::Column::Summary, Expr::value(serde_json::json!(summary)))
        .filter(plans::Column::Id.eq(id))
        .exec(tx.conn())
        .await
        .unwrap();
    tx.commit().await.unwrap();
}
