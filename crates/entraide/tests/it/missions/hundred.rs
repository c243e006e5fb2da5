//! A food bank needs a hundred people for the day after tomorrow: from the first words to the certificate.

use entraide::listings::model::spoken;
use entraide::missions::calls::{self, called};
use entraide::platforms::create::set_rules;
use entraide::thanks::certificates;

use super::*;
use crate::town::claire;

/// The call's link of a helper.
fn link(world: &World, called: &called::Model) -> String {
    format!("/savoie/missions/call/{}", world.token(Purpose::Call, called.id))
}

both!(a_hundred_people_for_the_day_after_tomorrow, |world| async move {
    set_rules(&world.app, &world.settings(), "missions_after_check = true").await.unwrap();
    for n in 0..140 {
        world.helper(&format!("Helper{n}")).await;
    }
    // Karima writes it; a referent reads it first.
    let mut karima = world.visitor();
    let (_, own) = registered(&world, &mut karima, &[]).await;
    let new = format!("{own}/missions/new");
    let id = karima.get(&new).await.hidden("form_id");
    let dates = karima.post(&new, &form(&id, &[("choice", "first")])).await.to().to_owned();
    let day = (world.clock.now() + Duration::days(2)).format("%Y-%m-%d").to_string();
    let when = [("kind", "date"), ("day", &day), ("from", "8:00"), ("until", "12:00"), ("places", "100")];
    let page = karima.post(&dates, &when).await.to().to_owned();
    karima.post(&page, &[("act", "publish")]).await.to();
    let mission = missions(&world).await.pop().unwrap();
    let slot = world.all::<slots::Entity>().await.pop().unwrap();
    let date = format!("{page}/dates/{}", slot.id);
    karima.get(&date).await.is(200).hides("Appel urgent");
    let mut desk = claire(&world).await;
    let item = format!("/savoie/desk/moderation/mission/{}", mission.id);
    let mark = desk.get(&item).await.is(200).hidden("mark");
    desk.post(&format!("{item}/accept"), &[("mark", &mark)]).await.to();

    // She calls; whoever is asked says yes, until all places are taken, and some after that.
    karima.post(&date, &[("act", "call"), ("reach", "10")]).await.to();
    world.work().await;
    let mut yes = 0;
    let mut pages = Vec::new();
    for _ in 0..20 {
        let asked = world.all::<called::Entity>().await;
        for one in asked.iter().filter(|one| one.answered_at.is_none()) {
            let mut helper = world.visitor();
            helper.get(&link(&world, one)).await.is(200);
            pages.push(helper.post(&link(&world, one), &[("answer", "yes")]).await.to().to_owned());
            yes += 1;
        }
        if yes > 100 {
            break;
        }
        world.pass(Duration::hours(1)).await;
    }
    assert!(yes > 101, "{yes} were asked");
    assert_eq!(slot_now(&world, slot.id).await.taken, 100);
    assert_eq!(world.all::<calls::Entity>().await[0].end_reason, Some(calls::End::Full));
    karima.get(&date).await.is(200).shows("100 sur 100 places prises").hides("Un appel est en cours");
    let all = world.all::<applications::Entity>().await;
    let of = |state: State| all.iter().filter(|one| one.state == state).count();
    assert_eq!((of(State::Accepted), of(State::Queued)), (100, yes - 100));

    // One cannot come: the first in line is asked, and takes the place.
    let mut somebody = world.visitor();
    somebody.get(&pages[0]).await.is(200).shows("Place confirmée");
    somebody.post(&format!("{}/leave", pages[0]), &[("reason", "Je suis malade.")]).await.to();
    let first =
        all.iter().filter(|one| one.state == State::Queued).min_by_key(|one| one.turn).unwrap().clone();
    assert_eq!(now(&world, first.id).await.state, State::Offered);
    let mine = format!("/savoie/missions/mine/{}", world.token(Purpose::Apply, first.id));
    somebody.get(&mine).await.is(200).shows("Oui, je prends la place");
    somebody.post(&format!("{mine}/take"), &[]).await.to();
    somebody.get(&mine).await.is(200).shows("Place confirmée");
    assert_eq!(slot_now(&world, slot.id).await.taken, 100);

    // Afterwards Karima says who was there, all hundred at once: one was not.
    world.pass(Duration::days(3)).await;
    let there = karima.get(&date).await;
    let forms = crate::html::forms(&date, there.is(200));
    let form = forms.iter().find(|form| form.fields.iter().any(|field| field.name == "person")).unwrap();
    let all = world.all::<applications::Entity>().await;
    let absent = all.iter().find(|one| one.state == State::Accepted && one.id != first.id).unwrap();
    let not = format!("there_{}", absent.id);
    let mut said: Vec<(&str, &str)> = Vec::new();
    for field in &form.fields {
        if let Some(person) = field.name.strip_prefix("minutes_") {
            said.extend([("person", person), (&field.name, &field.value)]);
        }
    }
    assert_eq!(said.len(), 200);
    said.extend([("act", "attendance"), ("rest", "yes"), (not.as_str(), "no")]);
    karima.post(&date, &said).await.to();
    let all = world.all::<applications::Entity>().await;
    let of = |state: State| all.iter().filter(|one| one.state == state).count();
    assert_eq!((of(State::Attended), of(State::Absent)), (99, 1));
    assert!(all.iter().filter(|one| one.state == State::Attended).all(|one| one.minutes == Some(240)));

    // Who was there has it in writing.
    let person = world.read().get::<people::Entity>(first.person_id).await.unwrap().unwrap();
    let email = person.email.unwrap();
    somebody.get("/savoie/history").await.is(200);
    somebody.submit("/savoie/history", &[("email", &email)]).await.is(200);
    let history = mailed(&world, &email, "history").await;
    somebody.get(&history).await.is(200).shows("Trier des dons alimentaires").shows("<dd>4 h</dd>");
    let form = format!("{history}/certificate");
    let id = somebody.get(&form).await.is(200).hidden("form_id");
    somebody.post(&form, &[("form_id", &id), ("name", "Sam Exemple")]).await.to();
    let paper = world.all::<certificates::Entity>().await.pop().unwrap();
    assert_eq!((paper.minutes, paper.lines.0.len()), (240, 1));
    let mut school = world.visitor();
    school.get(&format!("/savoie/certificates/{}", spoken(&paper.code))).await.is(200).shows("Sam Exemple");
});
