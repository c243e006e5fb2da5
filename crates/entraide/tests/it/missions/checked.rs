//! Where the platform wants it, a referent reads missions first.

use entraide::platforms::create::set_rules;

use super::*;
use crate::town::claire;

both!(a_referent_reads_a_mission_first, |world| async move {
    set_rules(&world.app, &world.settings(), "missions_after_check = true").await.unwrap();
    let mut karima = world.visitor();
    let (mission, slot, page) = published(&world, &mut karima, &[], "4").await;
    assert_eq!(mission.state, mission::State::Waiting);
    let mut reader = world.visitor();
    reader.get(&format!("/savoie/missions/{}", mission.id)).await.is(410);
    let mut desk = claire(&world).await;
    desk.get("/savoie/desk/moderation").await.is(200).shows("Trier des dons alimentaires");
    let item = format!("/savoie/desk/moderation/mission/{}", mission.id);
    desk.get(&item)
        .await
        .is(200)
        .shows("Voisins du Biollay")
        .shows("mercredi 25 mars")
        .hides("Ce qui a changé");
    // Changes are asked for, with a reason.
    let down = format!("{item}/take-down");
    let form = desk.get(&down).await;
    let mark = form.is(200).shows("sont assurés").hidden("mark");
    let words = "Dites qui accueille les bénévoles.";
    desk.post(&down, &[("mark", &mark), ("words", words), ("deed", "change")]).await.to();
    was_told(&world, KARIMA, words).await;
    karima.get(&page).await.is(200).shows("À changer").shows(words);
    // She changes it; what is new is shown, and words that came after are not accepted.
    let id = Uuid::from_u128(3).to_string();
    let more = [("details", "Nous trions. Amélie vous accueille et vous êtes assurés."), ("form_id", &id)];
    karima.post(&format!("{page}/edit"), &super::form(&id, &more)).await.to();
    karima.post(&page, &[("act", "publish")]).await.to();
    let shown = desk.get(&item).await;
    shown.is(200).shows("Ce qui a changé").shows("Amélie vous accueille").shows("à quatre autour");
    desk.post(&format!("{item}/accept"), &[("mark", &mark)]).await.is(409);
    desk.post(&format!("{item}/accept"), &[("mark", &shown.hidden("mark"))]).await.to();
    was_told(&world, KARIMA, "Les bénévoles peuvent s’inscrire.").await;
    reader.get(&format!("/savoie/missions/{}", mission.id)).await.is(200);
    // Whoever has a place keeps it while new words are read.
    let made = came(&world, &slot, MEHDI).await;
    let more = [("details", "Nous trions des cageots."), ("form_id", id.as_str())];
    karima.post(&format!("{page}/edit"), &super::form(&id, &more)).await.to();
    reader.get(&format!("/savoie/missions/{}", mission.id)).await.is(410);
    assert_eq!(now(&world, made.id).await.state, State::Applied);
    // A reader's report and a refusal: all who have applied are told.
    let form = desk.get(&down).await;
    let mark = form.is(200).shows("emploi payé").hidden("mark");
    desk.post(&down, &[("mark", &mark), ("words", "C’est un emploi.")]).await.to();
    was_told(&world, KARIMA, "C’est un emploi.").await;
    was_told(&world, MEHDI, "a annulé cette date").await;
    desk.get(&item).await.is(200).shows("Refusée par l’équipe").hides("take-down");
    karima.get(&page).await.is(200).shows("Refusée").hides("06 39 98 00 77");
    let ended = &missions(&world).await[0];
    assert_eq!((&ended.contact, &ended.read), (&None, &None), "whom to ask for is forgotten");
});

both!(who_leads_it_answers_the_referent, |world| async move {
    set_rules(&world.app, &world.settings(), "missions_after_check = true").await.unwrap();
    let mut karima = world.visitor();
    let (mission, _, page) = published(&world, &mut karima, &[], "4").await;
    let here = format!("{page}/answer");
    assert_eq!(karima.get(&here).await.to(), page, "nothing was decided against it");
    let mut desk = claire(&world).await;
    let item = format!("/savoie/desk/moderation/mission/{}", mission.id);
    let down = format!("{item}/take-down");
    let mark = desk.get(&down).await.is(200).hidden("mark");
    let words = "Dites qui accueille les bénévoles.";
    desk.post(&down, &[("mark", &mark), ("words", words), ("deed", "change")]).await.to();
    desk.get("/savoie/desk/moderation").await.is(200).shows("Rien n’attend");
    karima.get(&page).await.is(200).shows("Répondre à l’équipe");
    let id = karima.get(&here).await.is(200).shows(words).hidden("form_id");
    karima.post(&here, &[("form_id", &id), ("words", " ")]).await.is(422).shows("Écrivez votre réponse.");
    // Sent twice, it is written once.
    let said = [("form_id", id.as_str()), ("words", "C’est Amélie, elle est là chaque matin.")];
    for _ in 0..2 {
        assert_eq!(karima.post(&here, &said).await.to(), here);
    }
    assert_eq!(karima.get(&here).await.is(200).body.matches("attend d’être lu").count(), 1);
    // It waits for a referent, who is told.
    let queue = desk.get("/savoie/desk/moderation").await;
    queue.is(200).shows("Trier des dons alimentaires").shows("Ses responsables ont répondu");
    desk.get(&item).await.is(200).shows("C’est Amélie").shows("Réponse de ses responsables");
    // Published again and accepted, it is heard.
    karima.post(&page, &[("act", "publish")]).await.to();
    assert_eq!(karima.get(&here).await.to(), page, "it waits to be read again");
    assert_eq!(missions(&world).await[0].state, mission::State::Waiting);
    let mark = desk.get(&item).await.hidden("mark");
    desk.post(&format!("{item}/accept"), &[("mark", &mark)]).await.to();
    desk.get("/savoie/desk/moderation").await.is(200).shows("Rien n’attend");
});

both!(volunteers_without_an_answer_are_shown_to_a_referent, |world| async move {
    let mut karima = world.visitor();
    let (mission, slot, page) = published(&world, &mut karima, &[], "4").await;
    let first = came(&world, &slot, MEHDI).await;
    let item = format!("/savoie/desk/moderation/mission/{}", mission.id);
    // Three days are hers.
    world.pass(Duration::hours(71)).await;
    let second = came(&world, &slot, ODETTE).await;
    let mut desk = claire(&world).await;
    desk.get("/savoie/desk/moderation").await.is(200).shows("Rien n’attend");
    desk.get(&item).await.is(200).hides("Des bénévoles attendent");
    assert_eq!(mails(&world, "claire@example.org").await, 0);
    world.pass(Duration::hours(25)).await;
    let mut desk = claire(&world).await;
    let queue = desk.get("/savoie/desk/moderation").await;
    queue.is(200).shows("Trier des dons alimentaires").shows("Des bénévoles attendent une réponse");
    let one = desk.get(&item).await;
    one.is(200)
        .shows("Une personne attend une réponse depuis plus de 3 jours")
        .shows("Voir les responsables");
    // Answered, nothing waits here any more.
    let date = format!("{page}/dates/{}", slot.id);
    for one in [first, second] {
        karima.post(&format!("{date}/{}", one.id), &[("act", "accept")]).await.to();
    }
    desk.get("/savoie/desk/moderation").await.is(200).shows("Rien n’attend");
    desk.get(&item).await.is(200).hides("Des bénévoles attendent");
});

both!(however_many_organisations_are_silent_the_team_has_one_mail_a_day, |world| async move {
    let (mut karima, mut other) = (world.visitor(), world.visitor());
    let (_, slot, _) = published(&world, &mut karima, &[], "4").await;
    came(&world, &slot, MEHDI).await;
    world.pass(Duration::hours(12)).await;
    let unlike = [
        ("name", "Épicerie du faubourg"),
        ("phone", "06 39 98 00 94"),
        ("web", "(nothing)"),
        ("is_new", "yes"),
    ];
    let (_, own) = registered(&world, &mut other, &unlike).await;
    let (mission, page) = drafted(&world, &mut other, &own, &[], "4").await;
    other.post(&page, &[("act", "publish")]).await.to();
    let slots = world.all::<slots::Entity>().await;
    came(&world, slots.iter().find(|slot| slot.mission_id == mission.id).unwrap(), ODETTE).await;
    // Their leads are reminded at different hours.
    world.pass(Duration::days(5)).await;
    was_told(&world, "claire@example.org", "bénévoles sans réponse").await;
    let told = mails(&world, "claire@example.org").await;
    world.pass(Duration::days(2)).await;
    assert_eq!(mails(&world, "claire@example.org").await, told + 2);
});

both!(readers_report_a_mission, |world| async move {
    let mut karima = world.visitor();
    let (mission, ..) = published(&world, &mut karima, &[], "4").await;
    let mut reader = world.visitor();
    let path = format!("/savoie/report/mission/{}", mission.id);
    let id = reader.get(&path).await.is(200).shows("Trier des dons alimentaires").hidden("form_id");
    reader.post(&path, &[("form_id", &id), ("reason", "untrue"), ("words", "Personne là-bas.")]).await.to();
    let mut desk = claire(&world).await;
    let item = format!("/savoie/desk/moderation/mission/{}", mission.id);
    desk.get(&item).await.is(200).shows("Personne là-bas.");
    desk.submit(&format!("{item}/dismiss"), &[]).await.is(200).shows("rien à faire");
});
