//! What is told of it in numbers: to the organisation all of it, to everybody nothing of a few.

use super::*;

const PAGE: &str = "/savoie/figures";

both!(numbers_tell_nothing_of_a_few, |world| async move {
    let lead = led(&world, "Les Halles").await;
    let slot = any_time(&world, &lead, "Trier des cageots").await;
    let entry = format!("/savoie/groups/{}", lead.organisation_id);
    let own = format!("/savoie/groups/mine/{}/missions", world.token(Purpose::Lead, lead.id));
    let mut guest = world.visitor();
    guest.get(&own).await.is(200).hides("douze derniers mois");
    for n in 0..4 {
        let email = format!("person{n}@example.org");
        was_there(&world, &slot, &person("Sam", &email), Some(90)).await;
        was_there(&world, &slot, &person("Sam", &email), Some(90)).await;
    }
    was_there(&world, &slot, &person("Ali", "ali@example.org"), None).await;
    // The organisation knows; nobody else, as they are four.
    let page = guest.get(&own).await;
    page.is(200).shows("douze derniers mois").shows("<dd>8</dd>").shows("<dd>12 h</dd>").shows("<dd>1</dd>");
    guest.get(&entry).await.is(200).hides("en douze mois");
    guest.get(PAGE).await.is(200).hides("Missions bénévoles");
    let table = format!("{PAGE}.csv?table=missions");
    assert_eq!(guest.get(&table).await.is(200).body, "code,commune,dates,places,hours\r\n");
    was_there(&world, &slot, &person("Zoé", "zoe@example.org"), Some(30)).await;
    guest.get(PAGE).await.is(200).shows("Missions bénévoles").shows("<dd>9</dd>").shows("Chambéry");
    guest.get(&table).await.is(200).shows("FR-73065,Chambéry,1,9,12\r\n");
    // An entry is made anew once a day at least.
    world.pass(Duration::days(1)).await;
    guest.get(&entry).await.is(200).shows("12 heures en douze mois");
    world.pass(Duration::days(366)).await;
    guest.get(&own).await.is(200).hides("douze derniers mois");
});
