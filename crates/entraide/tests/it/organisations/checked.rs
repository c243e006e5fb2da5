//! Organisations in the moderators' queue, and types on older platforms.

use chrono::Duration;
use entraide::categories::model as category;
use entraide::organisations::model::{Closed, State};
use entraide::platforms::create::{complete, create, set_rules};
use sea_orm::prelude::*;

use super::{KARIMA, latest, now, registered, write};
use crate::offers::{mailed, was_told};
use crate::town::claire;
use crate::world::{World, both, savoie};

async fn check_first(world: &World) {
    set_rules(&world.app, &world.settings(), "organisations_after_check = true").await.unwrap();
}

both!(where_organisations_are_checked_they_wait_for_a_referent, |world| async move {
    check_first(&world).await;
    let (mut karima, mut odette) = (world.visitor(), world.visitor());
    write(&mut karima, &[]).await.to();
    let made = latest(&world).await;
    let entry = format!("/savoie/groups/{}", made.id);
    let link = mailed(&world, KARIMA, "groups/confirm").await;
    karima.get(&link).await.is(200).shows("avant qu’elle soit visible");
    let own = karima.post(&link, &[]).await.to().to_owned();
    karima.get(&own).await.is(200).shows("En relecture");
    odette.get(&entry).await.is(410);
    was_told(&world, KARIMA, "Quelqu’un de l’équipe lit la page").await;
    world.pass(Duration::minutes(11)).await;
    was_told(&world, "claire@example.org", "/savoie/desk/moderation").await;
    let mut desk = claire(&world).await;
    desk.get("/savoie/desk/moderation").await.is(200).shows("Voisins du Biollay");
    let here = format!("/savoie/desk/moderation/org/{}", made.id);
    let mark = desk.get(&here).await.is(200).shows("Courses, appels").shows("06 39 98 00 91").hidden("mark");
    // Changed meanwhile: what was not read is not accepted.
    karima.get(&own).await.is(200);
    let more = [("form_id", "(nothing)"), ("phone", "06 39 98 00 95")];
    karima.post(&format!("{own}/edit"), &super::form("", &more)).await.to();
    desk.post(&format!("{here}/accept"), &[("mark", &mark)]).await.is(409);
    let mark = desk.get(&here).await.hidden("mark");
    desk.submit(&format!("{here}/accept"), &[("mark", &mark)]).await.is(200).shows("Dans l’annuaire");
    odette.get(&entry).await.is(200);
    was_told(&world, KARIMA, "Les habitants peuvent maintenant vous trouver").await;
    desk.get("/savoie/desk/moderation").await.is(200).shows("Rien n’attend");
    // New hours are not words to be read; a new number is.
    let more = [("form_id", "(nothing)"), ("phone", "06 39 98 00 95"), ("hours_sa", "9-11")];
    karima.post(&format!("{own}/edit"), &super::form("", &more)).await.to();
    assert_eq!(now(&world, made.id).await.state, State::Open);
    let more = [("form_id", "(nothing)"), ("phone", "06 39 98 00 96")];
    karima.post(&format!("{own}/edit"), &super::form("", &more)).await.to();
    assert_eq!(now(&world, made.id).await.state, State::Waiting);
    odette.get(&entry).await.is(410);
});

both!(a_reported_one_is_taken_down_with_a_reason_and_put_back, |world| async move {
    let (mut karima, mut odette) = (world.visitor(), world.visitor());
    let (made, own) = registered(&world, &mut karima, &[]).await;
    let entry = format!("/savoie/groups/{}", made.id);
    let report = format!("/savoie/report/org/{}", made.id);
    let id = odette.get(&report).await.is(200).shows("Voisins du Biollay").hidden("form_id");
    let fields = [("form_id", id.as_str()), ("reason", "untrue"), ("words", "Le numéro est faux")];
    odette.submit(&report, &fields).await.is(200).shows("Merci de l’avoir signalé");
    let mut desk = claire(&world).await;
    let here = format!("/savoie/desk/moderation/org/{}", made.id);
    desk.get("/savoie/desk/moderation").await.is(200).shows("1 signalement");
    desk.get(&here).await.is(200).shows("Le numéro est faux");
    let down = format!("{here}/take-down");
    let page = desk.get(&down).await;
    let mark = page.is(200).shows("vérifier que cette structure existe").hidden("mark");
    desk.post(&down, &[("words", "")]).await.is(422).shows("Dites pourquoi");
    desk.submit(&down, &[("words", "Ce numéro ne répond pas."), ("mark", &mark)]).await.is(200);
    let refused = now(&world, made.id).await;
    assert_eq!((refused.state, refused.close_reason), (State::Closed, Some(Closed::Refused)));
    odette.get(&entry).await.is(410);
    was_told(&world, KARIMA, "Ce numéro ne répond pas.").await;
    karima.get(&own).await.is(200).shows("Retirée par l’équipe").shows("Ce numéro ne répond pas.");
    // Its leads cannot bring it back; the team can.
    karima.post(&format!("{own}/reopen"), &[]).await.to();
    assert_eq!(now(&world, made.id).await.state, State::Closed);
    // They answer; what is not in the directory any more stands in the queue under its name.
    let answer = format!("{own}/answer");
    let id = karima.get(&answer).await.is(200).shows("Ce numéro ne répond pas.").hidden("form_id");
    let words = [("form_id", id.as_str()), ("words", "J’ai corrigé le numéro.")];
    karima.submit(&answer, &words).await.is(200).shows("J’ai corrigé le numéro.").shows("attend d’être lu");
    let queue = desk.get("/savoie/desk/moderation").await;
    queue
        .is(200)
        .shows("Voisins du Biollay")
        .shows("Ses responsables ont répondu")
        .hides("signalement</span>");
    desk.get(&here).await.is(200).shows("J’ai corrigé le numéro.");
    desk.submit(&format!("{here}/put-back"), &[]).await.is(200).shows("Dans l’annuaire");
    desk.get("/savoie/desk/moderation").await.is(200).shows("Rien n’attend");
    assert_eq!(karima.get(&answer).await.to(), own);
    odette.get(&entry).await.is(200);
});

both!(a_referent_asks_for_changes_and_sees_what_is_new, |world| async move {
    check_first(&world).await;
    let mut karima = world.visitor();
    write(&mut karima, &[]).await.to();
    let made = latest(&world).await;
    let link = mailed(&world, KARIMA, "groups/confirm").await;
    karima.get(&link).await.is(200);
    let own = karima.post(&link, &[]).await.to().to_owned();
    let mut desk = claire(&world).await;
    let here = format!("/savoie/desk/moderation/org/{}", made.id);
    desk.get(&here).await.is(200).hides("Ce qui a changé");
    let down = format!("{here}/take-down");
    let mark = desk.get(&down).await.is(200).shows("Demander des changements").hidden("mark");
    let ask = [("mark", mark.as_str()), ("words", "Dites quand vous répondez."), ("deed", "change")];
    desk.submit(&down, &ask).await.is(200).shows("À changer").shows("Dites quand vous répondez.");
    was_told(&world, KARIMA, "Dites quand vous répondez.").await;
    desk.get("/savoie/desk/moderation").await.is(200).shows("Rien n’attend");
    // Its leads change it, and it is read again: the referent sees what is new.
    karima.get(&own).await.is(200).shows("À changer").shows("Dites quand").shows("Répondre à l’équipe");
    karima.get(&format!("{own}/edit")).await.is(200);
    let more = [("form_id", "(nothing)"), ("details", "Courses, appels. Nous répondons le soir.")];
    karima.post(&format!("{own}/edit"), &super::form("", &more)).await.to();
    karima.get(&own).await.is(200).shows("En relecture").hides("Dites quand");
    let shown = desk.get(&here).await;
    shown
        .is(200)
        .shows("Ce qui a changé")
        .shows("<ins class=\"words\">Courses, appels. Nous répondons le soir.");
    desk.submit(&format!("{here}/accept"), &[("mark", &shown.hidden("mark"))]).await.is(200);
    assert_eq!(now(&world, made.id).await.state, State::Open);
    desk.get(&here).await.is(200).hides("Ce qui a changé").shows("Changements demandés par l’équipe");
    // Whoever does not answer is reminded twice. What nobody has read again does not come back by itself.
    let mark = desk.get(&down).await.hidden("mark");
    let ask = [("mark", mark.as_str()), ("words", "Et le samedi ?"), ("deed", "change")];
    desk.submit(&down, &ask).await.is(200);
    for reminders in 1..=2 {
        world.pass(Duration::days(14) + Duration::minutes(1)).await;
        assert_eq!(now(&world, made.id).await.reminders, reminders);
    }
    world.pass(Duration::days(14) + Duration::minutes(1)).await;
    assert_eq!(now(&world, made.id).await.close_reason, Some(Closed::Silent));
    karima.get(&own).await.is(200);
    karima.post(&format!("{own}/reopen"), &[]).await.to();
    assert_eq!(now(&world, made.id).await.state, State::Waiting);
});

both!(a_platform_made_before_gets_the_types_once, |world| async move {
    let old = create(&world.app, "ancienne", None, savoie()).await.unwrap();
    let scope = world.app.read(old);
    let types = || scope.find::<category::Entity>().filter(category::Column::MeantFor.eq("org"));
    let tx = world.app.tx(old).await.unwrap();
    let gone = tx.delete::<category::Entity>().filter(category::Column::MeantFor.eq("org"));
    gone.exec(tx.conn()).await.unwrap();
    tx.commit().await.unwrap();
    world.app.directory.refresh(&world.app.db).await.unwrap();
    let mut karima = world.visitor();
    karima.get("/ancienne/groups/register").await.is(200).shows("n’accepte pas d’inscription");
    for _ in 0..2 {
        complete(&world.app).await.unwrap();
        assert_eq!(types().count(scope.conn()).await.unwrap(), 8);
    }
    karima.get("/ancienne/groups/register").await.is(200).shows("Groupe d’entraide");
});
