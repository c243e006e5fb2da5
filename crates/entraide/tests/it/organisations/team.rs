//! Several leads: inviting, joining, declining, lapsing, leaving, and the way back.

use chrono::Duration;
use entraide::events;
use entraide::organisations::leads::{self, State};
use entraide::people::model as people;

use super::{KARIMA, now, registered, write};
use crate::offers::{mailed, mails, was_told};
use crate::world::{Answer, Visitor, World, both};

pub const PAUL: &str = "paul.groupe@example.org";

/// One who leads it invites Paul.
pub async fn invite(visitor: &mut Visitor, own: &str, more: &[(&str, &str)]) -> Answer {
    let page = format!("{own}/leads");
    visitor.get(&page).await.is(200);
    let mut fields = vec![("first_name", "Paul"), ("email", PAUL)];
    fields.retain(|(name, _)| more.iter().all(|(other, _)| other != name));
    fields.extend(more);
    visitor.post(&page, &fields).await
}

/// Paul's own page, after he has accepted.
pub async fn joined(world: &World, paul: &mut Visitor) -> String {
    let link = mailed(world, PAUL, "groups/join").await;
    paul.get(&link).await.is(200);
    paul.post(&link, &[]).await.to().to_owned()
}

/// Whether nothing is left of whoever led it or was invited with this first name.
async fn is_forgotten(world: &World, name: &str) -> bool {
    world.all::<people::Entity>().await.iter().all(|person| person.first_name != name)
}

async fn states(world: &World) -> Vec<State> {
    let mut all = world.all::<leads::Entity>().await;
    all.sort_by_key(|lead| (lead.created_at, lead.id));
    all.iter().map(|lead| lead.state).collect()
}

both!(a_second_one_is_invited_joins_and_the_first_leaves, |world| async move {
    let (mut karima, mut paul) = (world.visitor(), world.visitor_in("it"));
    let (made, own) = registered(&world, &mut karima, &[]).await;
    karima.get(&own).await.is(200).shows("Karima (vous)").shows("/leads");
    let list = invite(&mut karima, &own, &[]).await;
    let list = karima.get(list.to()).await;
    list.is(200).shows("Invitation du 16 mars 2026, par Karima").shows("14 jours");
    // The letter is in the inviter's language, and says no more than who invites to what.
    was_told(&world, PAUL, "Karima vous invite à être responsable").await;
    was_told(&world, PAUL, "Voisins du Biollay").await;
    let link = mailed(&world, PAUL, "groups/join").await;
    let page = paul.get(&link).await;
    page.is(200).shows("Karima La invita").shows("Voisins du Biollay").hides(KARIMA);
    assert_eq!(states(&world).await, [State::Active, State::Invited]);
    // An invitation is no key to the organisation's own page.
    let invited = world.all::<leads::Entity>().await.into_iter().find(|lead| lead.state == State::Invited);
    let token = world.token(entraide::auth::links::Purpose::Lead, invited.unwrap().id);
    paul.get(&format!("/savoie/groups/mine/{token}")).await.is(410);
    let pauls = paul.submit(&link, &[]).await;
    pauls.is(200).shows("Paul (Lei)").shows("Karima");
    was_told(&world, KARIMA, "Paul a accepté une invitation").await;
    // The link of the invitation leads there again; pressed twice it is accepted once.
    let pauls = paul.get(&link).await.to().to_owned();
    paul.post(&link, &[]).await.to();
    assert_eq!(mails(&world, KARIMA).await, 3);
    // He reads Italian, as he has seen the page.
    paul.submit(&format!("{pauls}/pause"), &[]).await.is(200).shows("In pausa");
    paul.post(&format!("{pauls}/resume"), &[]).await.to();
    karima.get(&format!("{own}/leave")).await.is(200).hides("il n’y a plus de responsable");
    karima.submit(&format!("{own}/leave"), &[]).await.is(200).shows("Merci pour tout");
    was_told(&world, PAUL, "ha smesso").await;
    assert_eq!(states(&world).await, [State::Left, State::Active]);
    assert!(is_forgotten(&world, "Karima").await);
    let held = now(&world, made.id).await;
    assert!(held.orphan_since.is_none() && held.check_since.is_none());
    karima.get(&own).await.is(410).shows("/savoie/groups/lost");
    karima.post(&format!("{own}/end"), &[]).await.is(410);
    paul.get(&pauls).await.is(200).hides("Karima").shows("16 marzo 2026");
    // The log knows of nobody's name.
    let lines = world.all::<events::Entity>().await;
    assert!(lines.iter().any(|line| line.kind == "org-lead-joined"));
    assert!(lines.iter().all(|line| !line.data.to_string().contains("Paul")));
});

both!(an_invitation_is_declined_withdrawn_or_lapses, |world| async move {
    let (mut karima, mut paul) = (world.visitor(), world.visitor());
    let (_, own) = registered(&world, &mut karima, &[]).await;
    invite(&mut karima, &own, &[]).await.to();
    let link = mailed(&world, PAUL, "groups/join").await;
    paul.get(&link).await.is(200);
    paul.submit(&format!("{link}/decline"), &[]).await.is(200).shows("Merci pour votre réponse");
    assert!(is_forgotten(&world, "Paul").await);
    paul.get(&link).await.is(410).shows("n’est plus valable").shows("/savoie/groups/lost");
    paul.post(&link, &[]).await.is(410);
    karima.get(&own).await.is(200).hides("Paul");
    // The same address can be invited again.
    invite(&mut karima, &own, &[]).await.to();
    let second = world.all::<leads::Entity>().await.into_iter().find(|lead| lead.state == State::Invited);
    let id = second.unwrap().id.to_string();
    let page = format!("{own}/leads");
    karima.get(&page).await.is(200).hides("Envoyer encore une fois");
    let act = |act| [("do", act), ("lead", id.as_str())];
    let sent = mails(&world, PAUL).await;
    karima.post(&page, &act("again")).await.to();
    assert_eq!(mails(&world, PAUL).await, sent);
    world.pass(Duration::days(1)).await;
    karima.get(&page).await.is(200).shows("Envoyer encore une fois");
    karima.post(&page, &act("again")).await.to();
    assert_eq!(mails(&world, PAUL).await, sent + 1);
    let link = mailed(&world, PAUL, "groups/join").await;
    karima.post(&page, &act("withdraw")).await.to();
    paul.get(&link).await.is(410);
    // Reminded once after a week; gone a week later.
    invite(&mut karima, &own, &[]).await.to();
    let sent = mails(&world, PAUL).await;
    world.pass(Duration::days(6)).await;
    assert_eq!(mails(&world, PAUL).await, sent);
    world.pass(Duration::days(7)).await;
    assert_eq!(mails(&world, PAUL).await, sent + 1);
    karima.get(&own).await.is(200).shows("Paul");
    world.pass(Duration::days(2)).await;
    karima.get(&own).await.is(200).hides("Paul");
    assert!(is_forgotten(&world, "Paul").await);
    let link = mailed(&world, PAUL, "groups/join").await;
    paul.get(&link).await.is(410);
    assert_eq!(mails(&world, PAUL).await, sent + 1);
    // Nobody takes back what is another's.
    assert_eq!(states(&world).await.iter().filter(|state| **state == State::Active).count(), 1);
    paul.get("/savoie/groups/join/nothing").await.is(410).shows("n’est plus valable");
});

both!(who_cannot_be_invited_is_said_at_the_field, |world| async move {
    let mut karima = world.visitor();
    let (made, own) = registered(&world, &mut karima, &[]).await;
    let page = invite(&mut karima, &own, &[("email", "KARIMA.groupe@example.org")]).await;
    page.is(422).shows("déjà responsable de la structure").shows("href=\"#email\"").shows("value=\"Paul\"");
    invite(&mut karima, &own, &[("email", "paul@@example")]).await.is(422).shows("value=\"paul@@example\"");
    invite(&mut karima, &own, &[("first_name", " ")]).await.is(422).shows("Écrivez le prénom de la personne");
    invite(&mut karima, &own, &[]).await.to();
    invite(&mut karima, &own, &[]).await.is(422).shows("déjà invitée");
    for number in 0..18 {
        let email = format!("p{number}@example.org");
        invite(&mut karima, &own, &[("email", &email)]).await.to();
    }
    let page = invite(&mut karima, &own, &[("email", "one.more@example.org")]).await;
    page.is(422).shows("20 en tout");
    // So many invitations from one address are enough for an hour.
    for _ in 0..10 {
        invite(&mut karima, &own, &[]).await;
    }
    let page = invite(&mut karima, &own, &[]).await;
    page.is(429).shows("value=\"Paul\"");
    // When it ends nobody is invited any more.
    karima.post(&format!("{own}/end"), &[]).await.to();
    assert!(!states(&world).await.contains(&State::Invited));
    assert!(is_forgotten(&world, "Paul").await);
    assert_eq!(karima.get(&format!("{own}/leads")).await.to(), own);
    assert!(now(&world, made.id).await.orphan_since.is_none());
});

both!(one_hands_it_over_and_leaves_by_itself, |world| async move {
    let (mut karima, mut paul) = (world.visitor(), world.visitor());
    let (made, own) = registered(&world, &mut karima, &[]).await;
    karima.get(&format!("{own}/leave")).await.is(200).shows("leads?hand-over=yes");
    karima.get(&format!("{own}/leads?hand-over=yes")).await.is(200).shows("value=\"yes\" checked");
    invite(&mut karima, &own, &[("hand_over", "yes")]).await.to();
    karima.get(&own).await.is(200);
    let pauls = joined(&world, &mut paul).await;
    karima.get(&own).await.is(410);
    assert!(is_forgotten(&world, "Karima").await);
    paul.get(&pauls).await.is(200).shows("Paul (vous)");
    assert!(now(&world, made.id).await.orphan_since.is_none());
    assert_eq!(states(&world).await, [State::Left, State::Active]);
});

both!(a_lost_link_comes_by_mail_and_the_answer_tells_nothing, |world| async move {
    let (mut karima, mut paul) = (world.visitor(), world.visitor());
    let (_, own) = registered(&world, &mut karima, &[]).await;
    invite(&mut karima, &own, &[]).await.to();
    let other = [("name", "Croix d’exemple"), ("phone", "06 39 98 00 94"), ("web", "(nothing)")];
    write(&mut karima, &other).await.to();
    let (hers, his) = (mails(&world, KARIMA).await, mails(&world, PAUL).await);
    karima.get("/savoie/groups").await.is(200).shows("/savoie/groups/lost");
    karima.get("/savoie/groups/register").await.is(200).shows("/savoie/groups/lost");
    let mut pages = Vec::new();
    for email in [KARIMA, PAUL, "nobody@example.org"] {
        paul.get("/savoie/groups/lost").await.is(200);
        let page = paul.submit("/savoie/groups/lost", &[("email", email)]).await;
        pages.push(page.is(200).shows("Regardez dans votre boîte").body.clone());
    }
    assert!(pages.windows(2).all(|two| two[0] == two[1]));
    // Her page, and the link that confirms the other; his invitation.
    assert_eq!(mails(&world, KARIMA).await, hers + 2);
    assert_eq!(mails(&world, PAUL).await, his + 1);
    let link = mailed(&world, KARIMA, "groups/mine").await;
    karima.get(&link).await.is(200).shows("Karima (vous)");
    paul.get("/savoie/groups/lost").await;
    paul.post("/savoie/groups/lost", &[("email", "")]).await.is(422);
});
