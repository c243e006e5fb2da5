//! Signing up, confirming, and the lost link.

use chrono::Duration;
use entraide::auth::links::Purpose;
use entraide::helpers::model::State;

use super::{FORM, helpers, mails_to, page, state, without};
use crate::world::both;

both!(a_wrong_form_keeps_what_was_typed, |world| async move {
    let mut luc = world.visitor();
    luc.get("/savoie/helper").await.is(200).shows("helper").shows("name=\"week\"");
    let wrong = luc
        .post(
            "/savoie/helper",
            &[
                ("first_name", "Zoé <b>"),
                ("email", "luc@nowhere"),
                ("phone", "12"),
                ("place", "Chambréville-les-Rien"),
                ("radius", "1000"),
                ("categories", "shopping"),
                ("categories", "no such thing"),
                ("week", "3-1"),
                ("capacity", "9"),
            ],
        )
        .await;
    wrong.is(422).shows("value=\"Zoé &#60;b&#62;\"").shows("value=\"luc@nowhere\"");
    for field in ["email", "phone", "place", "radius", "languages", "capacity", "adult", "consent"] {
        wrong.shows(&format!("href=\"#{field}\"")).shows(&format!("id=\"{field}-error\""));
    }
    wrong.hides("href=\"#first_name\"").hides("href=\"#categories\"");
    wrong.shows("value=\"shopping\" checked").shows("value=\"3-1\" aria-labelledby=\"day-3 part-1\" checked");
    let at = |field: &str| wrong.body.find(&format!("href=\"#{field}\"")).unwrap();
    let in_order = ["email", "phone", "place", "radius", "languages", "capacity", "adult", "consent"].map(at);
    assert!(in_order.is_sorted(), "the summary follows the page: {in_order:?}");
    luc.post("/savoie/helper", &[]).await.is(422).shows("Écrivez votre prénom.").shows("id=\"place-error\"");
    assert!(helpers(&world).await.is_empty());
});

both!(who_signs_up_confirms_by_mail, |world| async move {
    let mut eloise = world.visitor();
    eloise.get("/savoie/helper").await;
    let sent = eloise.submit("/savoie/helper", &FORM).await;
    sent.is(200).shows("/savoie/helper/link");
    let all = helpers(&world).await;
    let [helper] = all.as_slice() else { panic!("{all:?}") };
    assert_eq!(helper.state, State::Pending);
    assert_eq!((helper.radius_m, helper.capacity, helper.week), (10_000, 3, (1 << 21) - 1));
    assert_eq!(helper.categories.0, ["shopping", "dog"]);
    assert_eq!(helper.languages.0, ["fr", "it"]);
    assert_eq!(mails_to(&world, "eloise@example.org").await.len(), 1);

    let confirm = page(&world, Purpose::ConfirmHelper, helper.id, "/helper/confirm/{}");
    for _ in 0..2 {
        eloise.get(&confirm).await.is(200);
    }
    assert_eq!(state(&world, helper.id).await.state, State::Pending, "a mail scanner opened the link");
    let own = eloise.submit(&confirm, &[]).await;
    own.is(200).shows("Éloïse").shows("06 39 98 00 02");
    let confirmed = state(&world, helper.id).await;
    assert_eq!(confirmed.state, State::Active);
    assert_eq!(confirmed.confirmed_at, Some(world.clock.now()));
    world.clock.advance(Duration::hours(1));
    eloise.get(&confirm).await.is(200).shows("/savoie/helper/me/");
    eloise.submit(&confirm, &[]).await.is(200);
    assert_eq!(state(&world, helper.id).await, confirmed, "a second press changes something");
    assert_eq!(mails_to(&world, "eloise@example.org").await.len(), 2, "one welcome");
});

both!(nobody_is_written_down_twice, |world| async move {
    let mut visitor = world.visitor();
    visitor.get("/savoie/helper").await;
    visitor.post("/savoie/helper", &FORM).await.to();
    // Not confirmed yet: what was typed last counts, and the link comes again.
    let again = without(&["first_name", "radius"], &[("first_name", "eloise"), ("radius", "20")]);
    visitor.post("/savoie/helper", &again).await.to();
    let all = helpers(&world).await;
    assert_eq!(all.len(), 1);
    assert_eq!(all[0].radius_m, 20_000);
    assert_eq!(mails_to(&world, "eloise@example.org").await.len(), 2);

    let confirm = page(&world, Purpose::ConfirmHelper, all[0].id, "/helper/confirm/{}");
    visitor.get(&confirm).await;
    visitor.post(&confirm, &[]).await.to();
    // Confirmed: nothing changes, the way back to the own page is mailed.
    let known = state(&world, all[0].id).await;
    let to = visitor.post("/savoie/helper", &FORM).await.to().to_owned();
    assert_eq!(to, "/savoie/helper/sent");
    assert_eq!(helpers(&world).await, [known]);
    assert_eq!(mails_to(&world, "eloise@example.org").await.len(), 4);
    // A couple shares an address.
    visitor.post("/savoie/helper", &without(&["first_name"], &[("first_name", "Luc")])).await.to();
    assert_eq!(helpers(&world).await.len(), 2);
});

both!(a_lost_link_comes_by_mail_and_tells_nothing, |world| async move {
    world.helper("Anne").await;
    let mut visitor = world.visitor();
    visitor.get("/savoie/helper/link").await.is(200);
    let known = visitor.submit("/savoie/helper/link", &[("email", "ANNE@example.org")]).await;
    let unknown = visitor.submit("/savoie/helper/link", &[("email", "nobody@example.org")]).await;
    assert_eq!(known.body, unknown.body);
    let mails = mails_to(&world, "@example.org").await;
    assert_eq!(mails_to(&world, "anne@").await, mails);
    visitor.post("/savoie/helper/link", &[("email", "")]).await.is(422).shows("id=\"email-error\"");
    for _ in 0..19 {
        visitor.post("/savoie/helper/link", &[("email", "nobody@example.org")]).await.to();
    }
    visitor.post("/savoie/helper/link", &[("email", "anne@example.org")]).await.to();
    visitor.post("/savoie/helper/link", &[("email", "nobody@example.org")]).await.is(429);
});
