//! Somebody of the team invites a person to lead an entry that came from a list.

use chrono::Duration;
use entraide::events;
use entraide::organisations::leads;

use super::{brought, counts, director, named};
use crate::offers::{mailed, mails, was_told};
use crate::organisations::team::{PAUL, joined};
use crate::world::both;

const LIST: &str = "Liste d’exemple";
const HEAD: &str = "id;nom;details;commune;tel;horaires;langues;zone;site\n";

fn list(details: &str) -> String {
    format!("{HEAD}1;Ludothèque;{details};Modane;04 79 33 00 00;;;;\n")
}

both!(the_first_who_leads_an_entry_from_a_list_is_invited_by_the_team, |world| async move {
    let mut sonja = director(&world).await;
    brought(&world, &mut sonja, LIST, &list("Jeux"), &[]).await;
    let ludo = named(&world, "Ludothèque").await;
    let file = format!("/savoie/desk/groups/{}", ludo.id);
    let form = format!("/savoie/desk/moderation/org/{}/invite", ludo.id);
    sonja.get(&file).await.is(200).shows("plus aucune liste ne la change").shows(&form);
    sonja
        .get(&form)
        .await
        .is(200)
        .shows("Langue du message\u{a0}: Français")
        .hides("Invitations sans réponse");
    let paul = [("first_name", "Paul"), ("email", PAUL)];
    sonja.post(&form, &paul).await.to();
    was_told(&world, PAUL, "L’équipe de Entraide Savoie vous invite").await;
    was_told(&world, PAUL, "Ludothèque").await;
    // The same address again: nothing more is sent, neither now nor on the same day.
    sonja.post(&form, &paul).await.is(422).shows("déjà invitée").shows(&format!("value=\"{PAUL}\""));
    let invited = world.all::<leads::Entity>().await[0].id.to_string();
    sonja.get(&form).await.is(200).shows("Invitations sans réponse").hides("value=\"again\"");
    sonja.post(&form, &[("do", "again"), ("lead", &invited)]).await.to();
    assert_eq!(mails(&world, PAUL).await, 1);
    world.pass(Duration::days(2)).await;
    let mut sonja = director(&world).await;
    sonja.get(&form).await.is(200).shows("value=\"again\"").hides(PAUL);
    sonja.post(&form, &[("do", "again"), ("lead", &invited)]).await.to();
    assert_eq!(mails(&world, PAUL).await, 2);
    // It is taken back: the link is good no more, and the file tells who did it.
    let link = mailed(&world, PAUL, "groups/join").await;
    assert_eq!(sonja.post(&form, &[("do", "withdraw"), ("lead", &invited)]).await.to(), form);
    sonja.get(&form).await.is(200).hides("Invitations sans réponse");
    let mut guest = world.visitor();
    guest.get(&link).await.is(410);
    sonja.get(&file).await.is(200).shows("Une invitation a été retirée").hides(PAUL);
    sonja.post(&form, &[("do", "withdraw"), ("lead", "x")]).await.is(404);
    sonja.post(&form, &[("do", "give"), ("lead", &invited)]).await.is(404);
    // Another one lapses without an answer, and can be sent once more.
    sonja.post(&form, &paul).await.to();
    world.pass(Duration::days(15)).await;
    let mut sonja = director(&world).await;
    sonja.get(&file).await.is(200).shows("Une invitation est restée sans réponse");
    sonja.post(&form, &paul).await.to();
    // An import still looks after the entry until somebody leads it.
    brought(&world, &mut sonja, LIST, &list("Jeux et livres"), &[]).await;
    assert_eq!(counts(&world).await, [0, 1, 0, 0, 0]);
    let own = joined(&world, &mut guest).await;
    guest.get(&own).await.is(200).shows("Ludothèque");
    let held = named(&world, "Ludothèque").await;
    assert_eq!((held.reminders, held.confirmed_at), (0, Some(world.clock.now())));
    assert_eq!(held.next_check_at, Some(world.clock.now() + Duration::days(90)));
    brought(&world, &mut sonja, LIST, &list("Autre chose"), &[]).await;
    assert_eq!(counts(&world).await, [0, 0, 0, 1, 0]);
    assert_eq!(named(&world, "Ludothèque").await.details, "Jeux et livres");
    sonja.get(&file).await.is(200).hides("plus aucune liste").shows("Une personne est devenue responsable");
    let lines = events::of_listing(&world.read(), ludo.id).await.unwrap();
    let staff = lines.iter().filter(|line| line.kind.starts_with("org-lead-") && line.actor == "staff");
    let staff: Vec<&str> = staff.map(|line| line.kind.as_str()).collect();
    assert_eq!(staff, ["org-lead-invited", "org-lead-withdrawn", "org-lead-invited", "org-lead-invited"]);
});

both!(what_was_reminded_twice_is_alive_again_once_somebody_leads_it, |world| async move {
    let mut sonja = director(&world).await;
    brought(&world, &mut sonja, LIST, &list("Jeux"), &[]).await;
    let ludo = named(&world, "Ludothèque").await;
    world.pass(Duration::days(91)).await;
    assert_eq!(named(&world, "Ludothèque").await.reminders, 1);
    let form = format!("/savoie/desk/moderation/org/{}/invite", ludo.id);
    let mut sonja = director(&world).await;
    sonja.get(&form).await.is(200);
    sonja.post(&form, &[("first_name", "Paul"), ("email", PAUL)]).await.to();
    let mut paul = world.visitor();
    joined(&world, &mut paul).await;
    assert_eq!(named(&world, "Ludothèque").await.reminders, 0);
    paul.get(&format!("/savoie/groups/{}", ludo.id)).await.is(200).hides("notice-warning");
});
