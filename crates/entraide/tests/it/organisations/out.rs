//! The directory for programs, and on other sites.

use entraide::platforms::create::set_rules;
use serde_json::Value;

use super::{KARIMA, registered};
use crate::world::{Answer, both};

both!(the_directory_is_taken_along_as_it_is_shown, |world| async move {
    let (mut karima, mut odette) = (world.visitor(), world.visitor());
    let (made, own) = registered(&world, &mut karima, &[]).await;
    let odd =
        [("name", "=HYPERLINK(1)"), ("serves", "Modane"), ("phone", "06 39 98 00 92"), ("web", "(nothing)")];
    crate::organisations::registered(&world, &mut karima, &odd).await;
    let page = odette.get("/savoie/groups").await;
    page.is(200)
        .shows("/savoie/groups.csv")
        .shows("/savoie/groups.geojson")
        .shows("/savoie/about/data#groups");
    let csv = odette.get("/savoie/groups.csv").await;
    csv.is(200)
        .shows("id,type,type_name,name,")
        .shows("Groupe d’entraide,Voisins du Biollay,")
        .shows("FR-73029 FR-73065");
    csv.shows("'=HYPERLINK(1)").shows("+33639980091").hides(KARIMA).hides("Karima");
    assert_eq!(csv.body.lines().count(), 3, "{}", csv.body);
    assert_eq!(csv.headers["content-disposition"], "attachment; filename=\"savoie-groups.csv\"");
    assert_eq!(csv.headers["cache-control"], "no-cache");
    let chambery = odette.get("/savoie/groups.csv?place=Chambéry").await;
    chambery.is(200).shows("Voisins du Biollay").hides("HYPERLINK");
    let geojson = odette.get("/savoie/groups.geojson?category=group&q=promenades&place=Chambéry").await;
    assert_eq!(geojson.headers["content-type"], "application/geo+json");
    let all: Value = serde_json::from_str(&geojson.body).unwrap();
    let feature = &all["features"][0];
    assert_eq!(feature["id"], made.id.to_string());
    assert_eq!(
        (&feature["properties"]["hours"], &feature["geometry"]["type"]),
        (&made.hours.as_str().into(), &"Point".into())
    );
    odette.get("/savoie/groups.geojson?category=farm").await.is(200).shows("\"features\":[]");
    odette.get("/savoie/about/data").await.is(200).shows("<code>source_date</code>");
    // What was taken along can be brought in again.
    let table = tables::read(csv.body.as_bytes()).unwrap();
    assert_eq!((table.rows.len(), table.columns.len()), (2, 23));
    // Out of the directory, out of all of it.
    karima.post(&format!("{own}/pause"), &[]).await.to();
    odette.get("/savoie/groups.csv").await.is(200).hides("Voisins du Biollay");
    odette.get("/savoie/groups/embed").await.is(200).hides("Voisins du Biollay");
});

both!(only_named_sites_show_the_directory_in_a_frame, |world| async move {
    let (mut karima, mut reader) = (world.visitor(), world.visitor());
    let (made, _) = registered(&world, &mut karima, &[]).await;
    let frame = "/savoie/groups/embed?lang=de&place=Chambéry";
    let closed = reader.get(frame).await;
    assert_eq!(ancestors(closed.is(200).shows("Voisins du Biollay")), "'none'");
    assert_eq!(closed.headers["x-frame-options"], "DENY");
    reader.get("/savoie/groups?place=Chambéry").await.is(200).hides("iframe").hides("/groups/embed");

    set_rules(&world.app, &world.settings(), "embed_hosts = [\"https://www.example.org\"]").await.unwrap();
    for _ in 0..2 {
        let framed = reader.get(frame).await;
        framed
            .is(200)
            .shows(&format!("/savoie/groups/{}", made.id))
            .shows("lang=\"de\"")
            .shows("06 39 98 00 91");
        framed.hides("<form").hides("<script").shows("<base target=\"_blank\">");
        assert_eq!(ancestors(&framed), "https://www.example.org");
        assert_eq!(framed.headers["x-frame-options"], "SAMEORIGIN");
        assert!(!framed.headers.contains_key("set-cookie"));
    }
    assert!(reader.cookies.is_empty());
    let page = reader.get("/savoie/groups?place=Chambéry").await;
    page.is(200).shows("&#60;iframe src=").shows("/savoie/groups/embed?lang=fr&#38;amp;place=Chamb%C3%A9ry");
    assert_eq!(ancestors(&page), "'none'");
});

/// Who may show a page in a frame.
fn ancestors(answer: &Answer) -> &str {
    let policy = answer.headers["content-security-policy"].to_str().unwrap();
    policy.rsplit_once("frame-ancestors ").unwrap().1
}
