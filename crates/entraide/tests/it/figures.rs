//! The page with the figures: exact, and silent about small numbers.

use chrono::{DateTime, Duration, Utc};
use entraide::listings::model::{Column, Entity, State};
use entraide::offers::model as offer;
use sea_orm::sea_query::Expr;
use sea_orm::{ActiveEnum, ColumnTrait, QueryFilter};

use crate::world::{World, both};

const PAGE: &str = "/savoie/figures";
const MONTHS: &str = "/savoie/figures.csv?table=months";
const COMMUNES: &str = "/savoie/figures.csv?table=communes";

fn at(text: &str) -> DateTime<Utc> {
    DateTime::parse_from_rfc3339(text).unwrap().to_utc()
}

/// An ask as it may have been: opened then, there, with a yes after so many minutes, done or not.
async fn ask(world: &World, opened: &str, place: &str, minutes: Option<i64>, done: bool) {
    let ask = world.ask(1).await;
    let opened = at(opened);
    let tx = world.tx().await;
    let mut update = tx
        .update::<Entity>()
        .col_expr(Column::OpenedAt, Expr::value(opened))
        .col_expr(Column::PlaceCode, Expr::value(place))
        .col_expr(
            Column::FirstYesAt,
            Expr::value(minutes.map(|minutes| opened + Duration::minutes(minutes))),
        );
    if done {
        update = update.col_expr(Column::State, Expr::value(State::Done.to_value()));
    }
    update.filter(Column::Id.eq(ask.id)).exec(tx.conn()).await.unwrap();
    // What changes tells it: kept pages hang on it.
    let line = entraide::events::Line::new("ask-done", entraide::events::Actor::System);
    line.listing(ask.id).write(&tx).await.unwrap();
    tx.commit().await.unwrap();
}

/// An open offer in Chambéry, or at a distance.
async fn offer(world: &World, place: Option<&str>) {
    let offer = crate::offers::open(world, 1).await;
    let tx = world.tx().await;
    let update = tx.update::<offer::Entity>().col_expr(offer::Column::PlaceCode, Expr::value(place));
    update.filter(offer::Column::Id.eq(offer.id)).exec(tx.conn()).await.unwrap();
    tx.commit().await.unwrap();
}

const CHAMBERY: &str = "FR-73065";
const AIX: &str = "FR-73008";
const ALBERTVILLE: &str = "FR-73011";

both!(figures_are_exact_and_small_ones_stay_hidden, |world| async move {
    let mut guest = world.visitor();
    guest.get(PAGE).await.is(200).shows("Pas encore de chiffres");
    guest.get(MONTHS).await.is(200).hides("2026");
    // Helped after 10, 20, … 60 minutes; the seventh waits, the eighth was opened a second too early.
    for minutes in [10, 60, 30, 40, 20] {
        ask(&world, "2026-02-28T23:00:00Z", CHAMBERY, Some(minutes), true).await;
    }
    ask(&world, "2026-03-10T12:00:00Z", CHAMBERY, Some(50), false).await;
    ask(&world, "2026-03-10T12:00:00Z", CHAMBERY, None, false).await;
    ask(&world, "2026-02-28T22:59:59Z", CHAMBERY, None, false).await;
    for _ in 0..3 {
        ask(&world, "2026-03-10T12:00:00Z", AIX, None, false).await;
    }
    for _ in 0..6 {
        ask(&world, "2026-03-10T12:00:00Z", ALBERTVILLE, None, false).await;
    }
    // Nobody has asked there, and an ask that is not open yet is none.
    world.ask_as(1, entraide::listings::model::Start::Mail).await;
    for place in [Some(CHAMBERY); 6] {
        offer(&world, place).await;
    }
    offer(&world, None).await;

    let (months, statements) = world.statements(guest.get(MONTHS)).await;
    assert_eq!(
        months.is(200).body,
        "month,asks,matched,done,median_minutes,offers\r\n\
         2026-02,1,0,0,,0\r\n\
         2026-03,16,6,5,35,7\r\n"
    );
    assert!(statements <= 3, "{statements}");
    assert_eq!(months.headers["content-type"], "text/csv; charset=utf-8");
    // Three in Aix: with the six of Albertville, so that nobody can subtract them. One offer has no
    // place: it and the others cannot be told apart. That three of Chambéry are not done stays unsaid.
    let communes = guest.get(COMMUNES).await;
    assert_eq!(
        communes.is(200).body,
        "code,commune,asks,done,median_minutes,offers\r\n\
         FR-73065,Chambéry,8,,35,\r\n\
         ,Autres communes et nombres non publiés,9,5,,7\r\n"
    );
    let (page, statements) = world.statements(guest.get(PAGE)).await;
    page.is(200)
        .shows("mars 2026")
        .shows("février 2026")
        .shows("6 / 16")
        .shows("Chambéry")
        .shows("35\u{a0}min");
    page.shows("35\u{a0}%")
        .shows("role=\"img\"")
        .hides("Aix-les-Bains")
        .hides("Albertville")
        .hides(" style=");
    assert!(statements <= 3, "{statements}");
    let german = world.visitor_in("de").get(PAGE).await;
    german.shows("März 2026").shows("Anfragen nach Gemeinde").hides("Demandes");
    // In a zone where that second is in March already.
    let bern = world.visitor().get("/bern/figures").await;
    bern.shows("Pas encore de chiffres");

    // One more, and it is there at once.
    ask(&world, "2026-03-11T12:00:00Z", ALBERTVILLE, Some(5), false).await;
    guest.get(MONTHS).await.shows("2026-03,17,7,5,30,7\r\n");
    guest.get(PAGE).await.shows("7 / 17");
    guest.get("/savoie/about").await.shows("/savoie/figures");
    // Others ask for what is not there.
    guest.get("/savoie/figures.csv").await.is(200).shows("2026-03,17");
    for query in ["table=people", "table=", "table=months%00"] {
        guest.get(&format!("/savoie/figures.csv?{query}")).await.is(404);
    }
});

both!(a_months_border_is_where_the_platform_is, |world| async move {
    // The last second of March in Paris, and the first of April; the clocks have changed on the 29th.
    world.clock.set(at("2026-04-02T08:00:00Z"));
    for opened in ["2026-03-31T21:59:59Z", "2026-03-31T22:00:00Z", "2026-03-31T23:30:00Z"] {
        ask(&world, opened, CHAMBERY, None, false).await;
    }
    let months = world.visitor().get(MONTHS).await;
    months.shows("2026-03,1,0,0,,0\r\n2026-04,2,0,0,,0\r\n");
    // A few asks in one commune: none of its numbers is told.
    let communes = world.visitor().get(COMMUNES).await;
    communes.shows(",Autres communes et nombres non publiés,,,,\r\n").hides("Chambéry");
    let page = world.visitor().get(PAGE).await;
    page.is(200).shows("Aucune commune n’a encore 5 demandes").hides("chart-communes");
});
