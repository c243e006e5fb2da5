//! Journeys through the pages of `thanks`: what somebody has done, certificates, the calendar; and what is told of it
//! in numbers.

mod numbers;

use chrono::Duration;
use entraide::auth::links::Purpose;
use entraide::helpers::model as helper;
use entraide::i18n::Lang;
use entraide::listings::model::spoken;
use entraide::missions::change;
use entraide::organisations::leads::Lead;
use entraide::people::model::{self as people, Introduction};
use entraide::thanks::certificates;
use entraide::thanks::volunteers::{self, Volunteer};
use sea_orm::prelude::*;
use sea_orm::sea_query::Expr;

use crate::offers::{mailed, mails};
use crate::town::groups;
use crate::town::missions::open;
use crate::town::thanks::{any_time, certified, volunteer, was_there};
use crate::world::{Answer, Visitor, World, both};

const MEHDI: &str = "mehdi.history@example.org";
const SAM: &str = "sam.history@example.org";

/// Somebody who applies.
fn person(first_name: &str, email: &str) -> Introduction {
    Introduction { first_name: first_name.to_owned(), email: Some(email.to_owned()), phone: None }
}

/// An organisation of this name, as the one who leads it.
async fn led(world: &World, name: &str) -> Lead {
    let tx = world.tx().await;
    let nora = people::add(&tx, &person("Nora", "nora@example.org"), Lang::Fr).await.unwrap();
    tx.commit().await.unwrap();
    groups::open(world, name, nora).await
}

/// Mehdi has been with two organisations, Sam with one.
async fn scene(world: &World) -> (Lead, Lead) {
    let (halles, ferme) = (led(world, "Les Halles").await, led(world, "La Ferme des Bornes").await);
    let sorting = any_time(world, &halles, "Trier des cageots").await;
    let onions = any_time(world, &ferme, "Planter les oignons").await;
    was_there(world, &sorting, &person("Mehdi", MEHDI), Some(150)).await;
    world.clock.advance(Duration::days(3));
    was_there(world, &sorting, &person("Mehdi", MEHDI), Some(90)).await;
    was_there(world, &onions, &person("Mehdi", MEHDI), Some(60)).await;
    was_there(world, &onions, &person("Mehdi", MEHDI), None).await;
    was_there(world, &onions, &person("Sam", SAM), Some(45)).await;
    (halles, ferme)
}

/// Asks for the link of an address through the page, and opens it.
async fn own_page(world: &World, visitor: &mut Visitor, email: &str) -> String {
    visitor.get("/savoie/history").await.is(200);
    let sent = visitor.submit("/savoie/history", &[("email", email)]).await;
    sent.is(200).shows("en route").hides(email);
    mailed(world, &email.to_lowercase(), "history").await
}

/// The pages of a PDF, as text.
fn read(pdf: &[u8]) -> Vec<String> {
    let document = lopdf::Document::load_mem(pdf).unwrap();
    let pages: Vec<u32> = document.get_pages().into_keys().collect();
    pages.into_iter().map(|page| document.extract_text(&[page]).unwrap()).collect()
}

/// Texts in a PDF, without the ends of lines.
fn holds(pages: &[String], text: &str) -> bool {
    let plain = |text: &str| text.chars().filter(|c| !c.is_whitespace()).collect::<String>();
    plain(&pages.concat()).contains(&plain(text))
}

both!(what_somebody_has_done_is_shown_to_them_alone, |world| async move {
    scene(&world).await;
    let mut mehdi = world.visitor();
    // The answer is the same for an address that nobody knows, and no mail leaves.
    own_page(&world, &mut mehdi, MEHDI).await;
    let sent = mehdi.submit("/savoie/history", &[("email", "nobody@example.org")]).await;
    sent.is(200).shows("en route");
    assert_eq!(mails(&world, "nobody@example.org").await, 0);
    mehdi.post("/savoie/history", &[("email", "")]).await.is(422).shows("#email");
    let own = own_page(&world, &mut mehdi, &MEHDI.to_uppercase()).await;
    assert_eq!(world.all::<volunteers::Entity>().await.len(), 1);
    let page = mehdi.get(&own).await;
    page.is(200).shows("Les Halles").shows("La Ferme des Bornes").shows("Trier des cageots");
    page.shows("2 h 30").shows("1 h 30").shows("En tout : 4 h").shows("5 h").shows("16 mars 2026");
    // Where he was not is not said, nor anything of others.
    page.hides("Sam").hides("45 min").hides("0 min").hides(SAM);
});

both!(links_that_do_not_fit_open_nothing, |world| async move {
    scene(&world).await;
    let mut visitor = world.visitor();
    let own = own_page(&world, &mut visitor, MEHDI).await;
    visitor.get(&own).await.is(200);
    let mehdi = volunteer(&world, MEHDI).await.unwrap();
    let sam = volunteer(&world, SAM).await.unwrap();
    let link = |purpose, id| format!("/savoie/history/{}", world.token(purpose, id));
    // Of another purpose, of the person, of another platform, forged, too old.
    for other in [
        link(Purpose::OwnPage, mehdi.id),
        link(Purpose::History, mehdi.person_id),
        link(Purpose::Calendar, mehdi.calendar_id),
        own.replace("savoie", "bern"),
        format!("{own}x"),
    ] {
        for end in ["", "/certificate", "/certificates/00000000-0000-0000-0000-000000000000"] {
            visitor.get(&format!("{other}{end}")).await.is(410);
        }
        let status = if other.starts_with("/bern") { 403 } else { 410 };
        visitor.post(&format!("{other}/calendar"), &[]).await.is(status);
    }
    // A certificate of somebody else is neither read nor withdrawn.
    let of_sam = certified(&world, &sam, SAM, "Sam Exemple").await;
    visitor.get(&format!("{own}/certificates/{}", of_sam.id)).await.is(404);
    visitor.get(&own).await.is(200);
    visitor.post(&format!("{own}/certificates/{}", of_sam.id), &[]).await.to();
    assert_eq!(world.all::<certificates::Entity>().await.len(), 1);
    world.clock.advance(Duration::days(4 * 365));
    visitor.get(&own).await.is(410);
});

both!(a_helper_is_known_by_a_confirmed_address_only, |world| async move {
    scene(&world).await;
    let luc = world.helper("Luc").await;
    let row = async || world.read().get::<helper::Entity>(luc).await.unwrap().unwrap();
    // Luc types the address of Mehdi, who does not confirm it: what is there stays Mehdi's alone.
    let luc_is = volunteer(&world, "luc@example.org").await.unwrap();
    let tx = world.tx().await;
    let update = tx.update::<people::Entity>().col_expr(people::Column::Email, Expr::value(MEHDI));
    update.filter(people::Column::Id.eq(row().await.person_id)).exec(tx.conn()).await.unwrap();
    let update = tx.update::<helper::Entity>();
    let update = update.col_expr(helper::Column::ConfirmedAt, Expr::value(Option::<DateTimeUtc>::None));
    update.filter(helper::Column::Id.eq(luc)).exec(tx.conn()).await.unwrap();
    tx.commit().await.unwrap();
    let link = |of: &Volunteer| format!("/savoie/history/{}", world.token(Purpose::History, of.id));
    world.visitor().get(&link(&luc_is)).await.is(200).hides("Les Halles").shows("Rien de confirmé");
    let mehdi = volunteer(&world, MEHDI).await.unwrap();
    world.visitor().get(&link(&mehdi)).await.is(200).shows("Les Halles").hides("Luc");
});

/// Asks for a certificate, and gives what the form says.
async fn certify(visitor: &mut Visitor, own: &str, more: &[(&str, &str)]) -> Answer {
    let form = format!("{own}/certificate");
    let id = visitor.get(&form).await.is(200).hidden("form_id");
    let mut fields = vec![("form_id", id.as_str())];
    fields.extend(more);
    visitor.post(&form, &fields).await
}

both!(a_certificate_is_made_checked_and_withdrawn, |world| async move {
    scene(&world).await;
    let mut mehdi = world.visitor();
    let own = own_page(&world, &mut mehdi, MEHDI).await;
    mehdi.get(&format!("{own}/certificate")).await.is(200).shows("value=\"Mehdi\"");
    // What does not fit is named, and what was typed is kept.
    let name = ("name", "Mehdi Bensaïd-Łukasz");
    certify(&mut mehdi, &own, &[("name", "")]).await.is(422).shows("#name");
    certify(&mut mehdi, &own, &[("name", "Мехди")]).await.is(422).shows("latines").shows("Мехди");
    let backwards = [name, ("from_day", "2026-03-20"), ("until_day", "2026-03-10")];
    certify(&mut mehdi, &own, &backwards).await.is(422).shows("#until_day").shows("2026-03-10");
    certify(&mut mehdi, &own, &[name, ("from_day", "2031-01-01")]).await.is(422).shows("Aucune heure");
    certify(&mut mehdi, &own, &[name, ("from_day", "0001-01-01")]).await.is(422).shows("#from_day");
    // Of some days, then of all of them; sent twice, it is one.
    certify(&mut mehdi, &own, &[name, ("until_day", "2026-03-16")]).await.to();
    let first = world.all::<certificates::Entity>().await.pop().unwrap();
    assert_eq!((first.minutes, first.lines.0.len()), (150, 1));
    let form = format!("{own}/certificate");
    let id = mehdi.get(&form).await.hidden("form_id");
    for _ in 0..2 {
        mehdi.post(&form, &[("form_id", &id), name]).await.to();
    }
    let all = world.all::<certificates::Entity>().await;
    let paper = all.iter().find(|one| one.id != first.id).unwrap();
    assert_eq!((all.len(), paper.minutes, paper.lines.0.len()), (2, 300, 2));
    assert_eq!((paper.lines.0[0].times, paper.lines.0[0].minutes), (2, 240));
    let (code, page) = (spoken(&paper.code), format!("{own}/certificates/{}", paper.id));
    mehdi.get(&own).await.is(200).shows(&code).shows(&page);
    let pdf = mehdi.get(&page).await;
    assert_eq!(pdf.is(200).headers["content-type"], "application/pdf");
    assert!(pdf.headers["content-disposition"].to_str().unwrap().contains(&code));
    let pages = read(&pdf.bytes);
    assert_eq!(pages.len(), 1);
    let wanted =
        ["Attestation de bénévolat", name.1, "Les Halles", "La Ferme des Bornes", "4 h", "5 h", &code];
    for text in
        wanted.into_iter().chain(["16 mars 2026 – 19 mars 2026", "entraide.test/savoie/certificates/"])
    {
        assert!(holds(&pages, text), "{text} is not in {pages:?}");
    }
    // Whoever holds it checks it, however the code is typed.
    let mut school = world.visitor();
    school.get("/savoie/certificates").await.is(200);
    let typed = code.to_lowercase().replace('-', " ");
    let checked = school.submit("/savoie/certificates", &[("code", &typed)]).await;
    checked.is(200).shows("est vraie").shows(name.1).shows("Les Halles").shows("5 h").shows("noindex");
    checked.hides(MEHDI).hides("cageots");
    for (typed, status) in [("", 422), ("ABC", 422), ("K4M-7RX-2HP-9AC", 422)] {
        school.post("/savoie/certificates", &[("code", typed)]).await.is(status).shows("#code");
    }
    school.get("/savoie/certificates/K4M-7RX-2HP-9AC").await.is(404).shows("ne connaissons pas ce code");
    school.get(&format!("/bern/certificates/{code}")).await.is(404);
    // He withdraws it: it is as good as any other word.
    mehdi.get(&own).await.is(200);
    for _ in 0..2 {
        mehdi.post(&page, &[]).await.to();
    }
    school.get(&format!("/savoie/certificates/{code}")).await.is(404);
    mehdi.get(&page).await.is(404);
    // After two years the other one is forgotten, and then he himself.
    world.pass(Duration::days(729)).await;
    school.get(&format!("/savoie/certificates/{}", spoken(&first.code))).await.is(200);
    world.pass(Duration::days(2)).await;
    school.get(&format!("/savoie/certificates/{}", spoken(&first.code))).await.is(404);
    assert!(world.all::<certificates::Entity>().await.is_empty());
    world.pass(Duration::days(40)).await;
    assert!(world.all::<volunteers::Entity>().await.is_empty());
    let people = world.all::<people::Entity>().await;
    assert!(people.iter().all(|person| person.email.as_deref() != Some(MEHDI)), "{people:?}");
    mehdi.get(&own).await.is(410);
});

both!(codes_are_not_guessed, |world| async move {
    scene(&world).await;
    let mehdi = volunteer(&world, MEHDI).await.unwrap();
    let code = spoken(&certified(&world, &mehdi, MEHDI, "Mehdi").await.code);
    let mut guest = world.visitor();
    for _ in 0..10 {
        guest.get("/savoie/certificates/K4M-7RX-2HP-9AC").await.is(404);
    }
    // Even a right guess tells nothing now.
    guest.get(&format!("/savoie/certificates/{code}")).await.is(429);
    guest.get("/savoie/certificates").await.is(200);
    guest.post("/savoie/certificates", &[("code", &code)]).await.is(429);
    world.clock.advance(Duration::minutes(10));
    guest.get(&format!("/savoie/certificates/{code}")).await.is(200);
});

both!(a_couple_shares_an_address_not_its_hours, |world| async move {
    let slot = any_time(&world, &led(&world, "Les Halles").await, "Trier des cageots").await;
    was_there(&world, &slot, &person("Mehdi", MEHDI), Some(60)).await;
    was_there(&world, &slot, &person("Odile", MEHDI), Some(120)).await;
    let mut odile = world.visitor();
    let own = own_page(&world, &mut odile, MEHDI).await;
    odile.get(&own).await.is(200).shows("Odile").shows("Mehdi").shows("3 h");
    certify(&mut odile, &own, &[("name", "Odile Exemple")]).await.is(422).shows("#who");
    certify(&mut odile, &own, &[("name", "Odile Exemple"), ("who", "Odile")]).await.to();
    assert_eq!(world.all::<certificates::Entity>().await[0].minutes, 120);
});

both!(a_calendar_is_subscribed_to_once, |world| async move {
    let lead = led(&world, "Les Halles").await;
    let (mission, slot) = open(&world, &lead, "Trier des cageots", 5).await;
    let (other, later) = open(&world, &lead, "Porter des sacs", 5).await;
    for slot in [&slot, &later] {
        let made = crate::town::missions::applied(&world, slot, &person("Mehdi", MEHDI)).await;
        let tx = world.tx().await;
        let actor = entraide::events::Actor::System;
        entraide::missions::taking::confirm(&tx, made.id, &world.settings()).await.unwrap();
        entraide::missions::taking::accept(&tx, made.id, actor).await.unwrap();
        tx.commit().await.unwrap();
    }
    let mut mehdi = world.visitor();
    let own = own_page(&world, &mut mehdi, MEHDI).await;
    let page = mehdi.get(&own).await;
    page.is(200).shows("Trier des cageots").shows("Porter des sacs").shows("webcal://entraide.test/savoie");
    let address = |page: &Answer| {
        let (_, rest) = page.body.split_once("value=\"http://entraide.test").unwrap();
        rest.split('"').next().unwrap().to_owned()
    };
    let feed = address(&page);
    // It stays the same from day to day.
    world.clock.advance(Duration::days(1));
    assert_eq!(address(&mehdi.get(&own).await), feed);
    let mut program = world.visitor_in("en");
    let calendar = program.get(&feed).await;
    assert_eq!(calendar.is(200).headers["content-type"], "text/calendar; charset=utf-8");
    calendar.shows("SUMMARY:Trier des cageots · Les Halles").shows("REFRESH-INTERVAL").hides(MEHDI);
    assert_eq!(calendar.body.matches("STATUS:CONFIRMED").count(), 2);
    // One is called off, one is over.
    let tx = world.tx().await;
    change::withdraw(&tx, other.id, &lead, &world.settings()).await.unwrap();
    tx.commit().await.unwrap();
    let calendar = program.get(&feed).await;
    assert_eq!(calendar.body.matches("STATUS:CANCELLED").count(), 1);
    mehdi.get(&own).await.is(200).hides("Porter des sacs");
    world.pass(Duration::days(30)).await;
    program.get(&feed).await.is(200).shows(&mission.title);
    // Somebody else has seen the address: with another one, the old one opens nothing.
    mehdi.get(&own).await.is(200);
    mehdi.post(&format!("{own}/calendar"), &[]).await.to();
    program.get(&feed).await.is(410);
    let renewed = address(&mehdi.get(&own).await);
    program.get(&renewed).await.is(200).shows("Trier des cageots");
    world.pass(Duration::days(60)).await;
    program.get(&renewed).await.is(200).hides("Trier des cageots");
});

both!(every_language_thanks_in_its_own_words, |world| async move {
    scene(&world).await;
    let mehdi = volunteer(&world, MEHDI).await.unwrap();
    let paper = certified(&world, &mehdi, MEHDI, "Mehdi Exemple").await;
    let own = format!("/savoie/history/{}", world.token(Purpose::History, mehdi.id));
    for lang in Lang::ALL {
        let mut visitor = world.visitor_in(lang.tag());
        visitor.get(&own).await.is(200).shows(&lang.t("history-title")).shows("5 ");
        visitor.get(&format!("{own}/certificate")).await.is(200).shows(&lang.t("certificate-lead"));
        let check = visitor.get(&format!("/savoie/certificates/{}", spoken(&paper.code))).await;
        check.is(200).shows(&lang.t("certificate-genuine"));
        let pdf = visitor.get(&format!("{own}/certificates/{}", paper.id)).await;
        let title = lang.t("certificate-paper-title");
        assert!(holds(&read(&pdf.is(200).bytes), &title), "{title}");
        let document = lopdf::Document::load_mem(&pdf.bytes).unwrap();
        let catalog = document.catalog().unwrap();
        assert_eq!(catalog.get(b"Lang").unwrap().as_str().unwrap(), lang.tag().as_bytes());
        assert!(catalog.has(b"StructTreeRoot") && catalog.has(b"MarkInfo"));
        visitor.submit("/savoie/history", &[("email", MEHDI)]).await.is(200);
        mailed(&world, MEHDI, "history").await;
        crate::offers::was_told(&world, MEHDI, &lang.t("mail-history-text")).await;
    }
});

both!(a_long_history_takes_as_many_statements_as_a_short_one, |world| async move {
    let (halles, _) = scene(&world).await;
    let mehdi = volunteer(&world, MEHDI).await.unwrap();
    let paper = certified(&world, &mehdi, MEHDI, "Mehdi").await;
    let own = format!("/savoie/history/{}", world.token(Purpose::History, mehdi.id));
    let pages = [
        (10, own.clone()),
        (9, format!("{own}/certificate")),
        (3, format!("{own}/certificates/{}", paper.id)),
        (9, format!("/savoie/calendar/{}.ics", world.token(Purpose::Calendar, mehdi.calendar_id))),
        (1, format!("/savoie/certificates/{}", spoken(&paper.code))),
        (0, "/savoie/history".into()),
        (0, "/savoie/certificates".into()),
    ];
    let mut visitor = world.visitor();
    let mut few = Vec::new();
    for (_, page) in &pages {
        visitor.get(page).await.is(200);
        few.push(world.statements(visitor.get(page)).await.1);
    }
    for n in 0..20 {
        let slot = any_time(&world, &halles, &format!("Mission {n}")).await;
        was_there(&world, &slot, &person("Mehdi", MEHDI), Some(30)).await;
        certified(&world, &mehdi, MEHDI, "Mehdi").await;
    }
    for ((budget, page), few) in pages.iter().zip(few) {
        visitor.get(page).await.is(200);
        let (answer, many) = world.statements(visitor.get(page)).await;
        answer.is(200);
        assert_eq!(many, few, "{page}: {few} statements for few rows, {many} for many");
        assert!(many <= *budget, "{page}: {many} statements, {budget} allowed");
    }
});
