//! What stands in the letters of the week, over hidden and changing boards, and when they leave.

use chrono::Duration;
use entraide::auth::links::Purpose;
use entraide::board::model as board;
use entraide::i18n::Lang;
use entraide::mail::compose::{Post, compose};
use entraide::mail::letter::{Letter, SendLetter};
use entraide::mail::model::caught;
use entraide::offers::change;
use entraide::people::model as people;
use entraide::platforms::create::set_rules;
use entraide::searches::digest::{self, SHOWN};
use entraide::searches::jobs::CheckSearches;
use entraide::searches::model::{self as searches, State};
use rand::SeedableRng as _;
use rand_chacha::ChaCha20Rng;
use sea_orm::prelude::*;
use sea_orm::sea_query::Expr;
use uuid::Uuid;

use super::{IRMA, confirmed, last, made, now, seen_before};
use crate::near::properties::{listed, search as any_search, shuffle};
use crate::near::{offer, post};
use crate::offers::{mails, open};
use crate::world::{both, worker};

/// The ids that a letter leads to.
fn told(letter: &caught::Model) -> Vec<Uuid> {
    let links = letter.body.split("http://entraide.test/savoie/near/").skip(1);
    links.filter_map(|link| link.get(..36)?.parse().ok()).collect()
}

both!(only_what_is_public_and_new_is_told, |world| async move {
    let mut irma = world.visitor();
    confirmed(&world, &mut irma, "", IRMA).await;
    world.clock.set(world.clock.now() + Duration::hours(1));
    let platform = world.settings();
    let (shown, paused, withdrawn) = (open(&world, 2).await, open(&world, 1).await, open(&world, 1).await);
    let back = open(&world, 1).await;
    let ask = world.ask(1).await;
    let written = world.ask_as(1, entraide::listings::model::Start::Mail).await;
    let tx = world.tx().await;
    change::pause(&tx, paused.id, &platform).await.unwrap();
    change::pause(&tx, back.id, &platform).await.unwrap();
    change::withdraw(&tx, withdrawn.id, &platform).await.unwrap();
    tx.commit().await.unwrap();
    world.clock.set(world.clock.now() + Duration::hours(1));
    let tx = world.tx().await;
    change::resume(&tx, back.id, &platform).await.unwrap();
    tx.commit().await.unwrap();
    let before = mails(&world, IRMA).await;
    world.pass(Duration::days(7)).await;
    assert_eq!(mails(&world, IRMA).await, before + 1);
    let letter = last(&world, IRMA).await;
    let mut ids = told(&letter);
    ids.sort();
    let mut wanted = vec![shown.id, back.id, ask.id];
    // The ask has found nobody, and may be over by now; then it is not told.
    let on_board = world.all::<board::Entity>().await;
    wanted.retain(|id| on_board.iter().any(|row| row.id == *id && row.down_at.is_none()));
    wanted.sort();
    assert_eq!(ids, wanted);
    assert!(!letter.body.contains(&written.id.to_string()));
    // Nothing of the people, nor of exact places.
    for part in [&letter.body, &letter.html, &letter.subject] {
        for private in ["Odette", "Bastien", "rue des Exemples", "pain complet", "45.56"] {
            assert!(!part.contains(private), "{private} is in {part}");
        }
    }
});

both!(a_letter_shows_ten_and_counts_the_rest, |world| async move {
    let mut irma = world.visitor();
    let (search, _) = confirmed(&world, &mut irma, "category=dog", IRMA).await;
    for number in 0..53 {
        world.clock.set(world.clock.now() + Duration::minutes(5));
        post(&world, offer(&world, &format!("Chien {number}"), Some("FR-73065"), "dog")).await;
    }
    world.pass(Duration::days(7)).await;
    let letter = last(&world, IRMA).await;
    assert_eq!(told(&letter).len(), SHOWN);
    assert!(letter.body.contains("Chien 52") && !letter.body.contains("Chien 42\n"), "{}", letter.body);
    assert!(letter.body.contains("encore 43 autres") && letter.subject.contains("53"), "{}", letter.body);
    let all = "http://entraide.test/savoie/near?category=dog&sort=newest";
    assert!(letter.body.contains(all), "{}", letter.body);
    // The header that mail programs stop it with, and the same in the text.
    seen_before(&world, search.id, Duration::days(9)).await;
    let job = SendLetter { letter: Letter::SearchNews, to: search.person_id, about: search.id };
    let now = world.clock.now();
    let Post::Ready(mail, _) =
        compose(&world.app, &world.read(), &world.settings(), &job, now).await.unwrap()
    else {
        panic!("nothing")
    };
    let off = format!(
        "http://entraide.test/savoie/unsubscribe/search/{}",
        world.token(Purpose::StopSearch, search.id)
    );
    assert_eq!(mail.unsubscribe.as_deref(), Some(off.as_str()));
    assert!(mail.text.contains(&off) && mail.html.contains(&off));
});

both!(a_letter_that_cannot_leave_loses_nothing, |world| async move {
    let mut irma = world.visitor();
    let (search, _) = confirmed(&world, &mut irma, "", IRMA).await;
    let first = offer(&world, "Premier chien", Some("FR-73065"), "dog");
    world.clock.set(world.clock.now() + Duration::hours(1));
    let first = post(&world, board::Posting { posted_at: world.clock.now(), ..first }).await;
    world.work().await;
    // A process without mail does the week's work: the letter waits.
    let before = mails(&world, IRMA).await;
    let seen = now(&world, search.id).await.seen_until;
    let mute = world.beside(&[("ENTRAIDE_MAIL_URL", "")]).await;
    world.clock.set(now(&world, search.id).await.next_check_at.unwrap());
    worker(&mute).run_due().await.unwrap();
    let waits = now(&world, search.id).await;
    assert_eq!(waits.seen_until, seen, "what was not told is not known");
    assert!(waits.next_check_at.unwrap() > world.clock.now() + Duration::days(6));
    // A second look in the same week finds nothing to do.
    let tx = world.tx().await;
    tx.enqueue(&CheckSearches {}, tx.now).await.unwrap();
    tx.commit().await.unwrap();
    world.pass(Duration::days(1)).await;
    assert_eq!(mails(&world, IRMA).await, before + 1);
    assert_eq!(told(&last(&world, IRMA).await), [first]);
    assert!(now(&world, search.id).await.seen_until > seen);
    world.pass(Duration::days(13)).await;
    assert_eq!(mails(&world, IRMA).await, before + 1);
    // An address that refuses mail is not written to for ever.
    post(&world, offer(&world, "Second chien", Some("FR-73065"), "dog")).await;
    let tx = world.tx().await;
    people::mail_failed(&tx, search.person_id).await.unwrap();
    tx.commit().await.unwrap();
    world.pass(Duration::days(8)).await;
    assert_eq!(now(&world, search.id).await.state, State::Stopped);
});

both!(a_search_works_with_what_remains_of_it, |world| async move {
    let search = made(&world, "place=Chamb%C3%A9ry&q=chien", State::Active).await;
    let tx = world.tx().await;
    let query = "place=Nulle+Part&km=7&kind=x&category=gone&when=never&q=chien";
    let update = tx.update::<searches::Entity>().col_expr(searches::Column::Query, Expr::value(query));
    update.filter(searches::Column::Id.eq(search.id)).exec(tx.conn()).await.unwrap();
    tx.commit().await.unwrap();
    let own = format!("/savoie/near/save/mine/{}", world.token(Purpose::OwnSearch, search.id));
    world.visitor().get(&own).await.is(200).shows("chien");
    let new = post(&world, offer(&world, "Un chien", Some("FR-73065"), "dog")).await;
    world.pass(Duration::days(7)).await;
    let mails = world.all::<caught::Entity>().await;
    assert_eq!(told(mails.iter().max_by_key(|mail| mail.sent_at).unwrap()), [new]);
    // Asks are not public any more: they are in no letter.
    set_rules(&world.app, &world.settings(), "asks_are_public = false").await.unwrap();
    let every = made(&world, "kind=ask", State::Active).await;
    world.ask(1).await;
    world.clock.set(world.clock.now() + Duration::hours(1));
    let found = digest::of(&world.app, &world.settings(), every, Lang::Fr, world.clock.now()).await.unwrap();
    assert!(found.is_none());
});

both!(letters_tell_what_the_page_shows, |world| async move {
    let mut random = ChaCha20Rng::seed_from_u64(11);
    shuffle(&world, &mut random, 120).await;
    let mut visitor = world.visitor();
    let (mut some, mut many) = (0, 0);
    for _ in 0..40 {
        let query = any_search(&mut random);
        let search = made(&world, &query, State::Active).await;
        seen_before(&world, search.id, Duration::hours(400)).await;
        let search = now(&world, search.id).await;
        let rows = world.all::<board::Entity>().await;
        let span = search.seen_until.unwrap().timestamp()..digest::until(world.clock.now()).timestamp();
        let is_new =
            |id: &Uuid| rows.iter().any(|row| row.id == *id && span.contains(&row.posted_at.timestamp()));
        let shown = listed(&mut visitor, &format!("{}&sort=newest", search.query)).await;
        let wanted: Vec<Uuid> = shown.into_iter().filter(is_new).collect();
        // The search is the same as before it was saved.
        let mut typed = listed(&mut visitor, &query).await;
        typed.retain(is_new);
        typed.sort();
        let mut sorted = wanted.clone();
        sorted.sort();
        assert_eq!(typed, sorted, "{query} is saved as {}", search.query);
        let found =
            digest::of(&world.app, &world.settings(), search, Lang::Fr, world.clock.now()).await.unwrap();
        let told: Vec<Uuid> = found
            .iter()
            .flat_map(|digest| &digest.found)
            .map(|one| one.url[one.url.len() - 36..].parse().unwrap())
            .collect();
        assert_eq!(found.map_or(0, |digest| digest.count), wanted.len(), "{query}");
        assert_eq!(told, wanted[..wanted.len().min(SHOWN)], "{query}");
        some += usize::from(!wanted.is_empty());
        many += usize::from(wanted.len() > SHOWN);
    }
    assert!(some > 10 && many > 0, "{some} searches found something, {many} much");
});

both!(a_week_of_many_searches_takes_few_statements, |world| async move {
    post(&world, offer(&world, "Un chat", Some("FR-73065"), "dog")).await;
    for _ in 0..15 {
        made(&world, "q=chien", State::Active).await;
    }
    world.work().await;
    world.clock.set(world.clock.now() + Duration::days(7));
    let ((), few) = world.statements(world.work()).await;
    for _ in 0..190 {
        made(&world, "q=chien", State::Active).await;
    }
    world.work().await;
    // A letter that is due for one of them does not come twice, nor for another one.
    world.clock.set(world.clock.now() + Duration::days(7));
    let ((), many) = world.statements(world.work()).await;
    assert!(many < 3 * few, "{few} statements for 15 searches, {many} for 205");
    let tx = world.tx().await;
    assert!(searches::next_due(&tx).await.unwrap().unwrap() > tx.now + Duration::days(6));
});
