//! Journeys through `referrals`: a group is trusted with asks, takes one over, passes it on, gives it back, helps.

mod histories;

use chrono::Duration;
use entraide::auth::links::Purpose;
use entraide::events;
use entraide::listings::model::{self as listing, Hand};
use entraide::organisations::model::{self as organisation, Organisation};
use entraide::referrals::members;
use entraide::referrals::model::{self as referral, Referral, State};
use uuid::Uuid;

use crate::offers::{mailed, was_told};
use crate::organisations::{KARIMA, registered};
use crate::town::{claire, director};
use crate::world::{Visitor, World, both};

const PAUL: &str = "paul.groupe@example.org";

/// Karima's group, which may take on asks, and her own page.
async fn trusted(world: &World, karima: &mut Visitor, more: &[(&str, &str)]) -> (Organisation, String) {
    let more = [more, &[("wants_asks", "yes")]].concat();
    let (group, own) = registered(world, karima, &more).await;
    assert!(!group.takes_asks());
    let mut sonja = director(world).await;
    let item = format!("/savoie/desk/moderation/org/{}", group.id);
    let mark = sonja.get(&item).await.is(200).shows("Veut prendre des demandes en charge").hidden("mark");
    sonja.post(&format!("{item}/accept"), &[("mark", &mark), ("with_asks", "yes")]).await.to();
    sonja.get(&item).await.is(200).shows("Peut prendre des demandes en charge");
    let group = now(world, group.id).await;
    assert!(group.takes_asks());
    (group, own)
}

async fn now(world: &World, id: Uuid) -> Organisation {
    world.read().get::<organisation::Entity>(id).await.unwrap().unwrap()
}

async fn referral_of(world: &World, ask: Uuid) -> Referral {
    let scope = world.read();
    referral::latest(&scope, ask).await.unwrap().unwrap()
}

async fn kinds(world: &World, ask: Uuid) -> Vec<String> {
    events::of_listing(&world.read(), ask).await.unwrap().into_iter().map(|line| line.kind).collect()
}

/// Claire entrusts an ask to a group.
async fn entrusted(claire: &mut Visitor, ask: Uuid, group: Uuid) {
    let page = format!("/savoie/desk/asks/{ask}/entrust");
    claire.get(&page).await.is(200).shows("Voisins du Biollay");
    let group = group.to_string();
    claire
        .post(&page, &[("to", "x"), ("words", "Elle entend mal.")])
        .await
        .is(422)
        .shows("#to")
        .shows("entend mal");
    claire.post(&page, &[("to", &group), ("words", "Elle entend mal.")]).await.to();
}

both!(a_group_looks_after_an_ask, |world| async move {
    let mut claire = claire(&world).await;
    let mut karima = world.visitor();
    let (group, own) = trusted(&world, &mut karima, &[]).await;
    karima.get(&own).await.is(200).shows("/asks");
    karima.get(&format!("{own}/asks")).await.is(200).shows("Rien n’attend");
    let helper = world.helper("Anne").await;
    let ask = world.ask(1).await;
    entrusted(&mut claire, ask.id, group.id).await;
    world.work().await;
    // The group has it for itself for a while: nobody else is asked.
    was_told(&world, KARIMA, "Pouvez-vous vous en occuper").await;
    let letter = mailed(&world, KARIMA, "groups/mine").await;
    let page = format!("{own}/asks/{}", ask.id);
    karima.get(&letter).await.is(200);
    assert!(!kinds(&world, ask.id).await.contains(&"wave-sent".to_owned()));
    let seen = karima.get(&page).await;
    seen.is(200).shows("Elle entend mal.").hides("pain complet").hides("7 rue des Exemples").hides("Odette");
    karima.post(&format!("{page}/contacts"), &[]).await.is(403);
    // She takes it over: it is not on the board any more, and Odette knows.
    karima.post(&format!("{page}/take"), &[]).await.to();
    karima.post(&format!("{page}/take"), &[]).await.to();
    was_told(&world, "odette@example.org", "Vous allez recevoir un appel").await;
    world.visitor().get(&format!("/savoie/near/{}", ask.id)).await.is(410);
    karima.get(&page).await.is(200).shows("pain complet").hides("7 rue des Exemples");
    let shown = karima.post(&format!("{page}/contacts"), &[]).await;
    shown.is(200).shows("7 rue des Exemples").shows("Odette");
    assert!(kinds(&world, ask.id).await.contains(&"contact-shown".to_owned()));
    let mut odette = world.visitor();
    let follow = format!("/savoie/follow/{}", world.token(Purpose::Follow, ask.id));
    odette.get(&follow).await.is(200).shows("Une structure s’en occupe").shows("Voisins du Biollay");
    // Anne joins the group on her own page, Karima asks her by mail, she says yes.
    let mut anne = world.visitor();
    let groups = format!("/savoie/helper/me/{}/groups", world.token(Purpose::OwnPage, helper));
    anne.get(&groups).await.is(200).shows("Voisins du Biollay");
    let id = group.id.to_string();
    karima.post(&format!("{page}/ask"), &[("helper", &helper.to_string())]).await.is(422);
    anne.post(&groups, &[("group", &id), ("act", "join")]).await.to();
    anne.post(&groups, &[("group", &id), ("act", "join")]).await.to();
    assert_eq!(world.all::<members::Entity>().await.len(), 1);
    karima.get(&format!("{own}/asks")).await.is(200).shows("Anne").shows("anne@example.org");
    karima.post(&format!("{page}/ask"), &[("helper", &helper.to_string())]).await.to();
    karima
        .post(&format!("{page}/ask"), &[("helper", &helper.to_string())])
        .await
        .is(422)
        .shows("déjà été prévenue");
    let alert = mailed(&world, "anne@example.org", "alert").await;
    anne.get(&alert).await.is(200);
    anne.post(&format!("{alert}/yes"), &[]).await.to();
    assert_eq!(world.listing(ask.id).await.state, listing::State::Matched);
    karima.get(&page).await.is(200).shows("A dit oui : Anne");
    // Anne leaves the group: Karima does not see how she is reached any more.
    anne.post(&groups, &[("group", &id), ("act", "leave")]).await.to();
    karima.get(&format!("{own}/asks")).await.is(200).hides("anne@example.org");
});

both!(when_the_group_is_silent_the_search_begins, |world| async move {
    let mut claire = claire(&world).await;
    let mut karima = world.visitor();
    let (group, _) = trusted(&world, &mut karima, &[]).await;
    let anne = world.helper("Anne").await;
    let ask = world.ask(1).await;
    entrusted(&mut claire, ask.id, group.id).await;
    world.pass(Duration::hours(2)).await;
    assert!(!kinds(&world, ask.id).await.contains(&"wave-sent".to_owned()));
    world.pass(Duration::hours(2)).await;
    assert!(kinds(&world, ask.id).await.contains(&"wave-sent".to_owned()), "the search goes on beside it");
    world.pass(Duration::days(2)).await;
    assert_eq!(referral_of(&world, ask.id).await.state, State::Lapsed);
    assert!(world.all::<entraide::alerts::model::Entity>().await.iter().any(|one| one.helper_id == anne));
});

both!(who_looks_after_it_and_is_silent_is_relieved, |world| async move {
    let (mut karima, mut paul) = (world.visitor(), world.visitor());
    let (group, own) = trusted(&world, &mut karima, &[]).await;
    let fields = [("first_name", "Paul"), ("email", PAUL)];
    karima.get(&format!("{own}/leads")).await.is(200);
    karima.post(&format!("{own}/leads"), &fields).await.to();
    let link = mailed(&world, PAUL, "groups/join").await;
    paul.get(&link).await.is(200);
    let pauls = paul.post(&link, &[]).await.to().to_owned();
    world.helper("Anne").await;
    let ask = world.ask(1).await;
    // Karima finds it on her list, without anybody's doing.
    karima.get(&format!("{own}/asks")).await.is(200).shows(&format!("/asks/{}", ask.id));
    let page = format!("asks/{}", ask.id);
    karima.get(&format!("{own}/{page}")).await.is(200).shows("Cherche encore");
    karima.post(&format!("{own}/{page}/take"), &[]).await.to();
    world.work().await;
    assert!(!kinds(&world, ask.id).await.contains(&"wave-sent".to_owned()));
    // She is away: both are reminded, and Paul takes it over.
    world.pass(Duration::days(1)).await;
    was_told(&world, PAUL, "personne n’a encore dit oui").await;
    paul.get(&format!("{pauls}/{page}")).await.is(200).shows("Karima s’en occupe").shows("Prendre le relais");
    paul.post(&format!("{pauls}/{page}/take"), &[]).await.to();
    paul.get(&format!("{pauls}/{page}")).await.is(200).shows("Paul s’en occupe");
    assert_eq!(referral_of(&world, ask.id).await.reminders, 0);
    // Both are silent: it goes back by itself, Odette is told, the search begins.
    world.pass(Duration::days(3)).await;
    assert_eq!(referral_of(&world, ask.id).await.state, State::Lapsed);
    assert_eq!(world.listing(ask.id).await.organisation_id, None);
    was_told(&world, "odette@example.org", "La recherche a repris").await;
    assert!(kinds(&world, ask.id).await.contains(&"wave-sent".to_owned()));
    paul.get(&format!("{pauls}/{page}")).await.is(200).shows("Cherche encore");
    let _ = group;
});

both!(it_is_given_back_and_passed_on, |world| async move {
    let mut claire = claire(&world).await;
    let (mut karima, mut luc) = (world.visitor(), world.visitor());
    let (group, own) = trusted(&world, &mut karima, &[]).await;
    let other = [
        ("name", "Croix d’exemple"),
        ("email", "luc.groupe@example.org"),
        ("phone", "06 39 98 00 97"),
        ("web", "(nothing)"),
        ("is_new", "yes"),
        ("wants_asks", "yes"),
    ];
    crate::organisations::write(&mut luc, &other).await.to();
    let link = mailed(&world, "luc.groupe@example.org", "groups/confirm").await;
    luc.get(&link).await.is(200);
    let lucs = luc.post(&link, &[]).await.to().to_owned();
    let second =
        world.all::<organisation::Entity>().await.into_iter().find(|one| one.id != group.id).unwrap();
    let mut sonja = director(&world).await;
    let item = format!("/savoie/desk/moderation/org/{}", second.id);
    let mark = sonja.get(&item).await.hidden("mark");
    sonja.post(&format!("{item}/accept"), &[("mark", &mark), ("with_asks", "yes")]).await.to();
    let ask = world.ask(1).await;
    entrusted(&mut claire, ask.id, group.id).await;
    world.work().await;
    let page = format!("asks/{}", ask.id);
    // Nobody else can take what the group is asked for first.
    luc.get(&format!("{lucs}/{page}")).await.is(410);
    karima.get(&format!("{own}/{page}")).await.is(200).shows("Croix d’exemple");
    karima.post(&format!("{own}/{page}/pass"), &[("to", "")]).await.is(422).shows("#to");
    let to = second.id.to_string();
    karima.post(&format!("{own}/{page}/pass"), &[("to", &to), ("words", "Elle est chez vous.")]).await.to();
    karima.get(&format!("{own}/{page}")).await.is(410);
    was_told(&world, "luc.groupe@example.org", "Pouvez-vous vous en occuper").await;
    luc.get(&format!("{lucs}/{page}")).await.is(200).shows("Elle est chez vous.");
    luc.post(&format!("{lucs}/{page}/take"), &[]).await.to();
    let long = "x".repeat(1001);
    luc.post(&format!("{lucs}/{page}/back"), &[("reason", &long)]).await.is(422).shows(&long);
    luc.post(&format!("{lucs}/{page}/back"), &[("reason", "Nous sommes tous malades.")]).await.to();
    claire
        .get(&format!("/savoie/desk/asks/{}", ask.id))
        .await
        .is(200)
        .shows("tous malades")
        .shows("Rendue par");
    // A coordinator entrusts it once more and takes it back.
    entrusted(&mut claire, ask.id, group.id).await;
    let entrust = format!("/savoie/desk/asks/{}/entrust", ask.id);
    claire.get(&entrust).await.is(200).shows("Elle est confiée à");
    claire.post(&entrust, &[("act", "take-back")]).await.to();
    assert_eq!(referral_of(&world, ask.id).await.state, State::Passed);
    // The group ends: nothing stays with it.
    entrusted(&mut claire, ask.id, group.id).await;
    world.work().await;
    karima.get(&format!("{own}/{page}")).await.is(200);
    karima.post(&format!("{own}/{page}/take"), &[]).await.to();
    karima.get(&format!("{own}/end")).await.is(200);
    karima.post(&format!("{own}/end"), &[("sure", "yes")]).await.to();
    world.work().await;
    assert_eq!(world.listing(ask.id).await.organisation_id, None);
    assert_eq!(referral_of(&world, ask.id).await.state, State::Passed);
});

both!(somebody_asks_a_group_and_says_whether_it_helped, |world| async move {
    let mut karima = world.visitor();
    let (group, own) = trusted(&world, &mut karima, &[]).await;
    let mut odette = world.visitor();
    let entry = odette.get(&format!("/savoie/groups/{}", group.id)).await;
    entry.is(200).shows(&format!("/ask?group={}", group.id)).shows(&format!("/helper?group={}", group.id));
    odette.get(&format!("/savoie/ask?group={}", group.id)).await.is(200).shows("Voisins du Biollay");
    let form = format!("/savoie/ask/shopping?group={}", group.id);
    let page = odette.get(&form).await;
    let id = page.is(200).shows("Votre demande va d’abord à").hidden("form_id");
    let group_id = group.id.to_string();
    let wrong = odette.post("/savoie/ask/shopping", &[("form_id", &id), ("group", &group_id)]).await;
    wrong.is(422).shows("Votre demande va d’abord à");
    let mut fields = crate::journey::ask_form(&id);
    fields.push(("group", &group_id));
    odette.post("/savoie/ask/shopping", &fields).await.to();
    let ask = world.all::<listing::Entity>().await.pop().unwrap();
    let link = mailed(&world, crate::journey::ODETTE_MAIL, "ask/confirm").await;
    odette.get(&link).await.is(200);
    let follow = odette.post(&link, &[]).await.to().to_owned();
    odette.get(&follow).await.is(200).shows("Nous avons d’abord demandé à Voisins du Biollay");
    was_told(&world, KARIMA, "Pouvez-vous vous en occuper").await;
    let page = format!("{own}/asks/{}", ask.id);
    karima.get(&page).await.is(200);
    karima.post(&format!("{page}/take"), &[]).await.to();
    karima.post(&format!("{page}/done"), &[]).await.to();
    assert_eq!(world.listing(ask.id).await.state, listing::State::Done);
    karima.get(&page).await.is(200).shows("Terminée").hides(crate::journey::STREET);
    karima.post(&format!("{page}/contacts"), &[]).await.is(403);
    was_told(&world, crate::journey::ODETTE_MAIL, "dit que c’est fait").await;
    let follow = format!("/savoie/follow/{}", world.token(Purpose::Follow, ask.id));
    odette.get(&follow).await.is(200).shows("Non, je n’ai pas reçu d’aide");
    odette.post(&format!("{follow}/not-helped"), &[]).await.to();
    odette.post(&format!("{follow}/not-helped"), &[]).await.to();
    let again = world.listing(ask.id).await;
    assert_eq!((again.state, again.hand_reason), (listing::State::Open, Some(Hand::Disputed)));
    assert_eq!(again.organisation_id, None);
});

both!(whoever_signs_up_with_a_group_belongs_to_it_once_confirmed, |world| async move {
    let mut karima = world.visitor();
    let (group, own) = trusted(&world, &mut karima, &[]).await;
    let known = world.helper("Anne").await;
    let mut mehdi = world.visitor();
    let group_id = group.id.to_string();
    let sign_up = |name: &'static str, email: &'static str| {
        vec![
            ("first_name", name),
            ("email", email),
            ("place", "73000 Chambéry"),
            ("radius", "10"),
            ("categories", "shopping"),
            ("languages", "fr"),
            ("capacity", "2"),
            ("adult", "yes"),
            ("consent", "yes"),
        ]
    };
    mehdi.get(&format!("/savoie/helper?group={group_id}")).await.is(200).shows("Vous aiderez avec Voisins");
    let wrong = mehdi.post("/savoie/helper", &[("group", &group_id)]).await;
    wrong.is(422).shows("Vous aiderez avec Voisins");
    let mut fields = sign_up("Mehdi", "mehdi@example.org");
    fields.push(("group", &group_id));
    mehdi.post("/savoie/helper", &fields).await.to();
    karima.get(&format!("{own}/asks")).await.is(200).hides("mehdi@example.org");
    let link = mailed(&world, "mehdi@example.org", "helper/confirm").await;
    mehdi.get(&link).await.is(200);
    mehdi.post(&link, &[]).await.to();
    karima.get(&format!("{own}/asks")).await.is(200).shows("mehdi@example.org");
    // Nobody joins for somebody else.
    let mut fields = sign_up("Anne", "anne@example.org");
    fields.push(("group", &group_id));
    world.visitor().get("/savoie/helper").await.is(200);
    mehdi.post("/savoie/helper", &fields).await.to();
    karima.get(&format!("{own}/asks")).await.is(200).hides("anne@example.org");
    assert!(world.all::<members::Entity>().await.iter().all(|one| one.helper_id != known));
    // Karima takes Mehdi out again.
    let mehdi_id = world.all::<members::Entity>().await[0].helper_id.to_string();
    karima.post(&format!("{own}/asks"), &[("helper", &mehdi_id)]).await.to();
    assert!(world.all::<members::Entity>().await.is_empty());
});

both!(only_trusted_groups_see_asks, |world| async move {
    let mut karima = world.visitor();
    let (group, own) = registered(&world, &mut karima, &[("wants_asks", "yes")]).await;
    let ask = world.ask(1).await;
    karima.get(&format!("{own}/asks")).await.is(200).shows("donner son accord").hides(&ask.id.to_string());
    karima.get(&format!("{own}/asks/{}", ask.id)).await.is(404);
    karima.post(&format!("{own}/asks/{}/take", ask.id), &[]).await.is(404);
    // A referent says no to that, and yes to the rest.
    let mut sonja = director(&world).await;
    let item = format!("/savoie/desk/moderation/org/{}", group.id);
    let mark = sonja.get(&item).await.is(200).hidden("mark");
    sonja.post(&format!("{item}/accept"), &[("mark", &mark)]).await.to();
    assert!(!now(&world, group.id).await.wants_asks);
    karima.get(&format!("{own}/asks")).await.is(200).shows("ne prend pas de demandes");
    // One that serves another place does not see it either.
    let mut luc = world.visitor();
    let far = [
        ("name", "Loin"),
        ("serves", "Modane"),
        ("phone", "06 39 98 00 98"),
        ("web", "(nothing)"),
        ("is_new", "yes"),
    ];
    let (far, fars) = trusted(&world, &mut luc, &far).await;
    luc.get(&format!("{fars}/asks/{}", ask.id)).await.is(404);
    let mut claire = claire(&world).await;
    let entrust = format!("/savoie/desk/asks/{}/entrust", ask.id);
    claire.get(&entrust).await.is(200).shows("Aucune autre structure");
    claire.post(&entrust, &[("to", &far.id.to_string())]).await.to();
    assert!(world.all::<referral::Entity>().await.is_empty());
    // What was allowed can be ended: what it has goes back.
    let near = world.ask(1).await;
    let _ = near;
    let item = format!("/savoie/desk/moderation/org/{}", far.id);
    sonja.get(&item).await.is(200);
    sonja.post(&format!("{item}/end-asks"), &[]).await.to();
    assert!(!now(&world, far.id).await.takes_asks());
});
