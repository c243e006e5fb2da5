//! Journeys through `relations`: the team's file about each organisation, lists, and messages to many.

mod messages;
mod sending;

use chrono::Duration;
use entraide::auth::staff::Role;
use entraide::events;
use entraide::organisations::model::State;
use entraide::relations::lists;
use entraide::relations::model::{self as relation, Status, tags};
use entraide::relations::notes;
use uuid::Uuid;

use crate::organisations::{KARIMA, now, registered};
use crate::team::member;
use crate::town::signed_in;
use crate::world::{Visitor, World, both};

const CHAMBERY: &str = "FR-73065";
const AIX: &str = "FR-73008";

/// Cleo, who is there for organisations, and her browser.
pub async fn cleo(world: &World) -> (Uuid, Visitor) {
    let id = member(world, "Cleo", Role::Community, &[], &[]).await;
    (id, signed_in(world, id).await)
}

/// Where an organisation stands, as Cleo writes it.
fn form<'a>(more: &[(&'a str, &'a str)]) -> Vec<(&'a str, &'a str)> {
    let usual = [
        ("status", "partner"),
        ("owner", ""),
        ("tags", "Repas, repas ; Vélo-cargo"),
        ("follow_on", "2026-04-02"),
        ("follow_why", "Leur local"),
    ];
    let kept = usual.into_iter().filter(|(name, _)| !more.iter().any(|(of, _)| of == name));
    kept.chain(more.iter().copied()).collect()
}

async fn kinds(world: &World, organisation: Uuid) -> Vec<String> {
    let lines = events::of_listing(&world.read(), organisation).await.unwrap();
    lines.into_iter().map(|line| line.kind).collect()
}

both!(a_file_is_kept_about_an_organisation, |world| async move {
    let (group, _) = registered(&world, &mut world.visitor(), &[]).await;
    let (id, mut cleo) = cleo(&world).await;
    let here = format!("/savoie/desk/groups/{}", group.id);
    let page = cleo.get("/savoie/desk/groups").await;
    page.is(200).shows("Voisins du Biollay").shows(&here).shows("1 structure").hides(KARIMA).hides("Karima");
    page.shows("Dernier signe de vie : 16 mars 2026");
    let page = cleo.get(&here).await;
    page.is(200).shows("Confirmée par e-mail").shows("Karima").hides(KARIMA).shows("Dans l’annuaire");
    let long = "a".repeat(41);
    let many = "a,b,c,d,e,f,g,h,i,j,k";
    let stranger = Uuid::from_u128(7).to_string();
    for (more, wrong) in [
        (("status", "queen"), "#status"),
        (("owner", stranger.as_str()), "#owner"),
        (("owner", "x"), "#owner"),
        (("tags", long.as_str()), "#tags"),
        (("tags", many), "#tags"),
        (("follow_on", "demain"), "#follow_on"),
        (("follow_on", "2036-04-02"), "#follow_on"),
        (("follow_on", ""), "#follow_on"),
        (("follow_why", &"a".repeat(201)), "#follow_why"),
    ] {
        let answer = cleo.post(&format!("{here}/keep"), &form(&[more])).await;
        answer.is(422).shows(&format!("href=\"{wrong}\"")).shows("name=\"tags\"");
    }
    let own = id.to_string();
    let page = cleo.submit(&format!("{here}/keep"), &form(&[("owner", &own)])).await;
    page.is(200).shows("C’est enregistré").shows("repas, vélo-cargo").shows("value=\"Leur local\"");
    let kept = world.all::<relation::Entity>().await.remove(0);
    assert_eq!((kept.id, kept.status, kept.owner_id), (group.id, Status::Partner, Some(id)));
    assert_eq!(world.all::<tags::Entity>().await.len(), 2);
    // It is found by all of that.
    let is_there = "Voisins du Biollay";
    for query in
        ["q=biollay", "status=partner", "tag=Repas", "owner=me", "state=open", "type=group", "area=Savoie"]
    {
        cleo.get(&format!("/savoie/desk/groups?{query}")).await.is(200).shows(is_there);
    }
    let by_area = "area=Chamb%C3%A9ry";
    cleo.get(&format!("/savoie/desk/groups?{by_area}")).await.is(200).shows(is_there);
    for query in [
        "q=croix",
        "status=new",
        "tag=velo",
        "owner=nobody",
        "due=yes",
        "quiet=yes",
        "state=ended",
        "area=Albertville",
    ] {
        let page = cleo.get(&format!("/savoie/desk/groups?{query}")).await;
        page.is(200).hides(is_there).shows("Aucune structure ici");
    }
    cleo.get("/savoie/desk/groups?area=Trifouillis").await.is(200).shows("Nous ne connaissons pas ce lieu");
    // The day has come: she sees it on her own page, too.
    cleo.get("/savoie/desk/me").await.is(200).hides("à relancer");
    world.pass(Duration::days(17)).await;
    let mut cleo = signed_in(&world, id).await;
    cleo.get("/savoie/desk/me").await.is(200).shows("1 structure est à relancer");
    cleo.get("/savoie/desk/groups?owner=me&due=yes").await.is(200).shows(is_there);
    // The table has no contacts.
    let table = cleo.get("/savoie/desk/groups.csv?tag=repas").await;
    table
        .is(200)
        .shows("Voisins du Biollay")
        .shows("Partenaire")
        .shows("2026-04-02")
        .hides("Karima")
        .hides(KARIMA);
    // When she leaves the team, nobody looks after it.
    let tx = world.tx().await;
    entraide::team::model::end(&tx, id, world.coordinator).await.unwrap();
    tx.commit().await.unwrap();
    assert_eq!(world.all::<relation::Entity>().await[0].owner_id, None);
});

both!(notes_are_their_writers, |world| async move {
    let (group, _) = registered(&world, &mut world.visitor(), &[]).await;
    let (_, mut cleo) = cleo(&world).await;
    let here = format!("/savoie/desk/groups/{}", group.id);
    let form_id = cleo.get(&here).await.hidden("form_id");
    let note = format!("{here}/note");
    let send = [("form_id", form_id.as_str()), ("kind", "phone"), ("words", "Cherche un local.")];
    cleo.post(&note, &[send[0], ("kind", "answer"), send[2]])
        .await
        .is(422)
        .shows("#kind")
        .shows("Cherche un local.");
    cleo.post(&note, &[send[0], send[1], ("words", " ")]).await.is(422).shows("href=\"#words\"");
    for _ in 0..2 {
        cleo.submit(&note, &send).await.is(200).shows("Cherche un local.").shows("Appel");
    }
    let all = world.all::<notes::Entity>().await;
    assert_eq!(all.len(), 1);
    let own = format!("{here}/notes/{}", all[0].id);
    cleo.get(&here).await.shows(&own);
    // Somebody else reads it, and that is all.
    let mut claire = crate::town::claire(&world).await;
    claire.get(&here).await.is(200).shows("Cherche un local.").hides(&own);
    assert_eq!(claire.get(&own).await.to(), here);
    assert_eq!(claire.post(&own, &[("do", "remove")]).await.to(), here);
    cleo.get(&own).await.is(200).shows("Cherche un local.");
    cleo.post(&own, &[("do", "correct"), ("words", "")]).await.is(422).shows("href=\"#words\"");
    let page = cleo.submit(&own, &[("do", "correct"), ("words", "A trouvé un local.")]).await;
    page.is(200).shows("A trouvé un local.").hides("Cherche un local.").shows("corrigée");
    cleo.submit(&own, &[("do", "remove")]).await.is(200).hides("A trouvé un local.").shows("Note retirée");
    cleo.get(&own).await.is(404);
    assert!(world.all::<notes::Entity>().await.is_empty());
    // How Karima is reached is shown on a button, and that is in the log.
    let count = |kinds: Vec<String>| kinds.iter().filter(|kind| *kind == "contact-shown").count();
    assert_eq!(count(kinds(&world, group.id).await), 0);
    cleo.post(&format!("{here}/contacts"), &[]).await.is(200).shows(KARIMA);
    assert_eq!(count(kinds(&world, group.id).await), 1);
    assert_eq!(cleo.get(&format!("{here}/contacts")).await.to(), here);
    cleo.post(&format!("{here}/unknown"), &[]).await.is(404);
    // The log knows that something was written, and not what.
    let lines = world.all::<events::Entity>().await;
    assert!(!format!("{lines:?}").contains("local"));
});

both!(each_sees_the_organisations_of_their_area, |world| async move {
    let (group, _) = registered(&world, &mut world.visitor(), &[]).await;
    let here = format!("/savoie/desk/groups/{}", group.id);
    for (name, areas, languages, is_theirs) in [
        ("Rosa", &[CHAMBERY][..], &[][..], true),
        ("Emil", &[AIX], &[], false),
        ("Dana", &[], &["de"], false),
    ] {
        let id = member(&world, name, Role::Regional, areas, languages).await;
        let mut visitor = signed_in(&world, id).await;
        // Somebody else is nearer.
        let status = if is_theirs { 200 } else { 403 };
        assert_eq!(
            visitor.get("/savoie/desk/groups").await.is(200).body.contains(&here),
            is_theirs,
            "{name}"
        );
        let table = visitor.get("/savoie/desk/groups.csv").await;
        assert_eq!(table.is(200).body.contains("Voisins"), is_theirs, "{name}");
        visitor.get(&here).await.is(status);
        visitor.get("/savoie/desk/me").await.is(200);
        visitor.post(&format!("{here}/contacts"), &[]).await.is(status);
        let answer = visitor.post(&format!("{here}/keep"), &form(&[])).await;
        assert_eq!(answer.status.as_u16(), if is_theirs { 303 } else { 403 }, "{name}");
        let page = visitor.get("/savoie/desk/groups/messages/new").await;
        page.is(200).shows(if is_theirs { "Une personne le reçoit" } else { "Personne ne le reçoit" });
    }
});

both!(one_that_does_nothing_has_gone_quiet, |world| async move {
    let mut karima = world.visitor();
    let (group, own) = registered(&world, &mut karima, &[]).await;
    let (id, _) = cleo(&world).await;
    let is_quiet = async || {
        // Two links that were asked for in one second are one.
        world.clock.advance(Duration::seconds(1));
        let mut cleo = signed_in(&world, id).await;
        cleo.get("/savoie/desk/groups?quiet=yes").await.is(200).body.contains("Voisins du Biollay")
    };
    world.pass(Duration::days(59)).await;
    assert!(!is_quiet().await);
    world.pass(Duration::days(2)).await;
    assert!(is_quiet().await);
    // Whatever one of its leads does, it is there again.
    karima.get(&own).await.is(200);
    assert!(is_quiet().await, "to look is no deed");
    karima.post(&format!("{own}/pause"), &[]).await.to();
    assert!(!is_quiet().await);
    world.pass(Duration::days(61)).await;
    assert!(is_quiet().await, "one that rests can go quiet as well");
    // One that nobody leads has nobody to go quiet.
    karima.post(&format!("{own}/leave"), &[]).await.to();
    world.pass(Duration::days(3)).await;
    assert_eq!(now(&world, group.id).await.state, State::Paused);
    assert!(!is_quiet().await);
});

both!(lists_are_saved_for_the_whole_team, |world| async move {
    registered(&world, &mut world.visitor(), &[]).await;
    let (_, mut cleo) = cleo(&world).await;
    cleo.get("/savoie/desk/groups?status=partner&owner=me").await.is(200).shows("Enregistrer cette liste");
    let query = ("query", "status=partner&owner=me");
    let path = "/savoie/desk/groups";
    cleo.post(path, &[query, ("name", "")]).await.is(422).shows("href=\"#name\"");
    cleo.post(path, &[query, ("name", &"a".repeat(61))]).await.is(422);
    cleo.post(path, &[query, ("name", "À moi")]).await.to();
    // Under the same name there is one.
    cleo.post(path, &[("query", "owner=me&x=1"), ("name", "À moi")]).await.to();
    let all = world.all::<lists::Entity>().await;
    assert_eq!((all.len(), all[0].query.as_str()), (1, "owner=me"));
    let mut claire = crate::town::claire(&world).await;
    claire.get(path).await.is(200).shows("À moi").shows("/savoie/desk/groups?owner=me");
    claire.post(path, &[("remove", "x")]).await.is(400);
    let list = all[0].id.to_string();
    for _ in 0..2 {
        claire.submit(path, &[("remove", &list)]).await.is(200).hides("À moi");
    }
    for number in 0..lists::MOST {
        cleo.post(path, &[query, ("name", &format!("Liste {number}"))]).await.to();
    }
    cleo.post(path, &[query, ("name", "Une de trop")]).await.is(422).shows("déjà 40 listes");
});

both!(what_is_kept_goes_with_the_organisation, |world| async move {
    let mut karima = world.visitor();
    let (group, own) = registered(&world, &mut karima, &[]).await;
    let (id, mut cleo) = cleo(&world).await;
    let here = format!("/savoie/desk/groups/{}", group.id);
    cleo.get(&here).await.is(200);
    cleo.post(&format!("{here}/keep"), &form(&[])).await.to();
    crate::town::touch::noted(&world, group.id, "Cherche un local.", id).await;
    let draft = messages::drafted(&world, group.id, id).await;
    crate::town::touch::begun(&world, draft, group.id, id).await;
    world.work().await;
    messages::answered(&world, "Nous venons.").await;
    assert_eq!(world.all::<notes::Entity>().await.len(), 2);
    karima.get(&own).await.is(200);
    karima.post(&format!("{own}/end"), &[]).await.to();
    let days = i64::from(world.settings().rules.retention_days);
    world.pass(Duration::days(days - 1)).await;
    let mut cleo = signed_in(&world, id).await;
    cleo.get(&here).await.is(200).shows("Nous venons.").shows("Cherche un local.");
    world.pass(Duration::days(2)).await;
    let mut cleo = signed_in(&world, id).await;
    cleo.get(&here).await.is(404);
    cleo.get("/savoie/desk/groups").await.is(200).shows("0 structure");
    assert!(world.all::<notes::Entity>().await.is_empty());
    assert!(world.all::<relation::Entity>().await.is_empty());
    assert!(world.all::<tags::Entity>().await.is_empty());
    let texts = messages::bulletin(&world, draft).await.texts;
    assert!(texts.0.is_empty());
    cleo.get(&format!("/savoie/desk/groups/messages/{draft}")).await.is(200);
});
