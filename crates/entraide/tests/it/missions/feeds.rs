//! Missions for other programs: a page of JSON at a time, and all of them as XML.

use serde_json::Value;

use super::published;
use crate::organisations::KARIMA;
use crate::world::both;

both!(programs_read_what_everybody_can_read, |world| async move {
    let mut guest = world.visitor();
    let empty: Value = serde_json::from_str(&guest.get("/savoie/missions.json").await.is(200).body).unwrap();
    assert_eq!(empty, serde_json::json!({ "missions": [], "next": null }));
    guest.get("/savoie/missions.xml").await.is(200).shows("<source>").shows("</source>").hides("<mission>");
    let mut karima = world.visitor();
    let more = [("title", "Trier <vite> & bien")];
    let (mission, _, page) = published(&world, &mut karima, &more, "4").await;
    let (json, statements) = world.statements(guest.get("/savoie/missions.json?after=x")).await;
    assert!(statements <= 4, "{statements}");
    let json: Value = serde_json::from_str(&json.is(200).body).unwrap();
    let one = &json["missions"][0];
    assert_eq!(json["missions"].as_array().unwrap().len(), 1);
    assert_eq!(one["title"], "Trier <vite> & bien");
    assert_eq!(
        (&one["field"], &one["remote"], &one["min_age"]),
        (&"food-aid".into(), &false.into(), &16.into())
    );
    assert_eq!((&one["dates"][0]["places"], &one["dates"][0]["places_left"]), (&4.into(), &4.into()));
    assert_eq!(one["dates"][0]["from"], "2026-03-25T13:00:00Z");
    assert_eq!((&one["place"]["name"], &one["place"]["postcode"]), (&"Chambéry".into(), &"73000".into()));
    let url = one["url"].as_str().unwrap();
    assert!(url.ends_with(&format!("/savoie/missions/{}", mission.id)), "{url}");
    let xml = guest.get("/savoie/missions.xml").await;
    xml.is(200)
        .shows("<title>Trier &lt;vite&gt; &amp; bien</title>")
        .shows("<domain>solidarite-insertion</domain>");
    xml.shows("<startAt>2026-03-25T13:00:00Z</startAt>")
        .shows("<places>4</places>")
        .shows("<remote>no</remote>");
    xml.shows("<street>3 quai des Exemples</street>").shows("<departmentCode>73</departmentCode>");
    xml.shows("<openToMinors>yes</openToMinors>").hides(KARIMA).hides("Karima");
    assert_eq!(xml.headers["content-type"], "application/xml; charset=utf-8");
    // After the last there is nothing, and what has ended is gone.
    let after = format!("/savoie/missions.json?after={}", mission.id);
    guest.get(&after).await.is(200).shows("\"missions\":[]");
    karima.get(&format!("{page}/close")).await.is(200);
    karima.post(&format!("{page}/close"), &[]).await.to();
    guest.get("/savoie/missions.json").await.is(200).shows("\"missions\":[]");
    guest.get("/savoie/missions.xml").await.is(200).hides("<mission>");
});
