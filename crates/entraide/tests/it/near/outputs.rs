//! What other sites and programs take: frames, search engines, feeds.

use entraide::auth::links::Purpose;
use entraide::board::model::Posting;
use entraide::platforms::create::set_rules;

use super::{offer, post};
use crate::html::tags;
use crate::world::both;

both!(only_named_sites_show_the_list_in_a_frame, |world| async move {
    post(&world, offer(&world, "Réparer un vélo", Some("FR-73065"), "repairs")).await;
    let mut visitor = world.visitor();
    let policy = |answer: &crate::world::Answer| {
        answer.headers["content-security-policy"].to_str().unwrap().to_owned()
    };
    let closed = visitor.get("/savoie/near/embed").await;
    assert!(policy(closed.is(200).shows("Réparer un vélo")).contains("frame-ancestors 'none'"));
    visitor.get("/savoie/near").await.hides("iframe");
    for wrong in [
        "www.example.org",
        "https://example.org/path",
        "*",
        "javascript:alert(1)",
        "https://a.example; script-src *",
    ] {
        let rules = format!("embed_hosts = [{wrong:?}]");
        assert!(set_rules(&world.app, &world.settings(), &rules).await.is_err(), "{wrong}");
    }
    set_rules(&world.app, &world.settings(), "embed_hosts = [\"https://www.example.org\"]").await.unwrap();
    let open = visitor.get("/savoie/near/embed?view=map").await;
    assert!(policy(open.is(200)).ends_with("frame-ancestors https://www.example.org"), "{}", policy(&open));
    open.shows("<base target=\"_blank\">").shows("id=\"map\"");
    // Every other page stays closed.
    let list = visitor.get("/savoie/near?q=v%C3%A9lo").await;
    assert!(policy(list.is(200)).contains("frame-ancestors 'none'"));
    list.shows("&#60;iframe src=").shows("/near/embed?lang=fr&#38;amp;q=v%C3%A9lo");
});

both!(rules_are_changed_one_by_one, |world| async move {
    let before = world.settings().rules.clone();
    set_rules(&world.app, &world.settings(), "waves = 7").await.unwrap();
    let after = world.settings().rules.clone();
    assert_eq!((after.waves, after.wave_size), (7, before.wave_size));
    for wrong in ["waves = 0", "wavs = 3", "waves = \"x\"", "[[["] {
        assert!(set_rules(&world.app, &world.settings(), wrong).await.is_err(), "{wrong}");
    }
    assert_eq!(world.settings().rules, after);
});

both!(search_engines_are_led_everywhere, |world| async move {
    let ask = world.ask(1).await;
    let odd = Posting { ..offer(&world, "</script><b>\"&'", Some("FR-73065"), "repairs") };
    let odd = post(&world, odd).await;
    let mut visitor = world.visitor();
    let robots = visitor.get("/robots.txt").await;
    robots.is(200).shows("/savoie/sitemap.xml").shows("/bern/sitemap.xml");
    let map = visitor.get("/savoie/sitemap.xml").await;
    map.is(200).shows(&format!("/savoie/near/{}</loc>", ask.id)).shows(&format!("/near/{odd}</loc>"));
    map.shows("hreflang=\"nl\"");
    let page = visitor.get(&format!("/savoie/near/{odd}")).await;
    page.is(200).hides("</script><b>").shows("\\u003c/script>").shows("rel=\"canonical\"");
    let all = tags(&page.body);
    let properties: Vec<&str> =
        all.iter().map(|tag| tag.get("property")).filter(|name| !name.is_empty()).collect();
    for wanted in ["og:title", "og:description", "og:url", "og:site_name"] {
        assert!(properties.contains(&wanted), "{properties:?}");
    }
    let json = page.body.split("application/ld+json\">").nth(1).unwrap().split("</script>").next().unwrap();
    let json: serde_json::Value = serde_json::from_str(json).unwrap();
    assert_eq!((&json["@type"], &json["name"]), (&"Offer".into(), &"</script><b>\"&'".into()));
    // What belongs to somebody is not to be found.
    let own = visitor.get(&format!("/savoie/follow/{}", world.token(Purpose::Follow, ask.id))).await;
    own.shows("noindex");
});

both!(a_feed_and_a_table_say_odd_titles_safely, |world| async move {
    post(&world, offer(&world, "=1+1 <&> \"x\", y", Some("FR-73065"), "repairs")).await;
    let mut visitor = world.visitor();
    let feed = visitor.get("/savoie/near/feed.atom").await;
    feed.is(200).shows("=1+1 &#60;&#38;&#62;").hides("<&>");
    visitor.get("/savoie/near/table.csv").await.is(200).shows("\"'=1+1 <&> \"\"x\"\", y\"");
});
