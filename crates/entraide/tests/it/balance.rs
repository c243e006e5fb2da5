//! Where help lacks, for everybody and on a helper's own page.

use chrono::Duration;
use entraide::auth::links::Purpose;
use entraide::listings::model::{Column, Entity};
use sea_orm::sea_query::Expr;
use sea_orm::{ColumnTrait, QueryFilter};
use uuid::Uuid;

use crate::missions::published;
use crate::organisations::registered;
use crate::town::groups::trust;
use crate::world::{World, both};

const PAGE: &str = "/savoie/where-needed";
const ALBERTVILLE: &str = "FR-73011";
const SEEZ: &str = "FR-73285";

/// An open ask for so many helpers in a commune.
async fn ask_in(world: &World, place: &str, capacity: i16) -> Uuid {
    let ask = world.ask(capacity).await;
    let tx = world.tx().await;
    let update = tx.update::<Entity>().col_expr(Column::PlaceCode, Expr::value(place));
    update.filter(Column::Id.eq(ask.id)).exec(tx.conn()).await.unwrap();
    tx.commit().await.unwrap();
    ask.id
}

both!(everybody_sees_where_help_lacks, |world| async move {
    let mut guest = world.visitor();
    guest.get(PAGE).await.is(200).shows("il ne manque personne").hides("Beaucoup de bénévoles</h2>");
    for name in ["Anne", "Basile", "Chloé"] {
        world.helper(name).await;
    }
    for at in 0..20 {
        world.helper_at(&format!("Luc{at}"), SEEZ).await;
    }
    for _ in 0..3 {
        ask_in(&world, ALBERTVILLE, 2).await;
    }
    let one = ask_in(&world, "FR-73065", 1).await;
    // Counted once a minute.
    guest.get(PAGE).await.is(200).shows("il ne manque personne");
    world.clock.set(world.clock.now() + Duration::minutes(1));
    let (page, statements) = world.statements(guest.get(PAGE)).await;
    let body = &page.is(200).body;
    assert!(statements <= 3, "{statements}");
    let row = |name: &str| {
        let row = body.split("<tr").find(|row| row.contains(&format!(">{name}</a>")));
        row.unwrap_or_else(|| panic!("no row of {name}"))
    };
    assert!(row("Albertville").contains(">6</td>") && row("Albertville").contains(">0</td>"));
    // One is wanted and three live there: that stays unsaid.
    assert_eq!(row("Chambéry").matches("moins de 5").count(), 2);
    assert!(row("Séez").contains("environ 20"));
    let at = |name: &str| body.find(&format!(">{name}</a>")).unwrap();
    assert!(at("Albertville") < at("Chambéry"), "where most are missing comes first");
    // Around a place, the nearest first, with how it stands itself.
    let near = guest.get(&format!("{PAGE}?place=Chamb%C3%A9ry")).await;
    near.is(200).shows("Chambéry : il manque des bénévoles").shows("environ 40 km").hides("Séez");
    guest.get(&format!("{PAGE}?place=S%C3%A9ez")).await.shows("Séez : il y a beaucoup de bénévoles");
    guest.get(&format!("{PAGE}?place=Xyzzy&km=1e9")).await.is(200).shows("place-error");
    // Whom an organisation looks after, it looks after.
    let mut karima = world.visitor();
    let (group, _) = registered(&world, &mut karima, &[]).await;
    let tx = world.tx().await;
    let update = tx.update::<Entity>().col_expr(Column::OrganisationId, Expr::value(group.id));
    update.filter(Column::Id.eq(one)).exec(tx.conn()).await.unwrap();
    tx.commit().await.unwrap();
    world.clock.set(world.clock.now() + Duration::minutes(1));
    guest.get(&format!("{PAGE}?place=Chamb%C3%A9ry")).await.shows("Chambéry : il y a assez de bénévoles");
});

both!(helpers_are_shown_where_else_they_are_of_use, |world| async move {
    let anne = world.helper("Anne").await;
    let mut guest = world.visitor();
    let own = format!("/savoie/helper/me/{}", world.token(Purpose::OwnPage, anne));
    guest.get(&own).await.is(200).hides("Où votre aide manque</h2>");
    for at in 0..20 {
        world.helper(&format!("Luc{at}")).await;
    }
    ask_in(&world, ALBERTVILLE, 1).await;
    // Her own radius is ten kilometres: what lies within it she is asked about.
    ask_in(&world, "FR-73087", 1).await;
    world.clock.set(world.clock.now() + Duration::minutes(1));
    let page = guest.get(&own).await;
    page.is(200).shows("Où votre aide manque</h2>").shows(">Albertville</a>, à environ 40 km");
    page.shows("À Chambéry, il y a beaucoup de bénévoles").shows("Élargir mon rayon").hides(">Cognin</a>");
    // A mission that lacks people; one that is full does not.
    let mut karima = world.visitor();
    let (mission, ..) = published(&world, &mut karima, &[], "4").await;
    guest.get(&own).await.is(200).shows("Trier des dons alimentaires");
    // A group that takes on asks where she lives, until she belongs to it.
    guest.get(&own).await.is(200).hides("Rejoindre un groupe");
    let group = mission.organisation_id;
    trust(&world, group).await;
    guest.get(&own).await.is(200).shows("cherchent des bénévoles").shows("Voisins du Biollay</a>");
    let id = group.to_string();
    guest.get(&format!("{own}/groups")).await.is(200).shows("Voisins du Biollay");
    guest.post(&format!("{own}/groups"), &[("group", &id), ("act", "join")]).await.to();
    guest.get(&own).await.is(200).hides("Rejoindre un groupe");
    // Who takes a break is left alone.
    guest.get(&format!("{own}/pause")).await.is(200);
    guest.post(&format!("{own}/pause"), &[("how", "open")]).await.to();
    guest.get(&own).await.is(200).hides("Où votre aide manque</h2>");
});
