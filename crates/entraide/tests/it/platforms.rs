//! Journeys through the pages of `platforms`.

use crate::world::both;

both!(home_speaks_the_readers_language_within_its_query_budget, |world| async move {
    let (page, statements) = world.statements(async { world.visitor_in("de").get("/savoie/").await }).await;
    page.is(200).shows("Ich brauche Hilfe").shows("lang=\"de\"").shows("04 79 33 00 00").hides("home-");
    assert!(statements <= 4, "{statements}");
    let mut visitor = world.visitor();
    visitor.get("/savoie/").await.is(200).shows("J’ai besoin d’aide");
    // A language that was chosen stays chosen.
    visitor.get("/savoie/?lang=nl").await.shows("Ik heb hulp nodig");
    visitor.get("/savoie/").await.shows("Ik heb hulp nodig");
});

both!(what_is_not_there_is_said_kindly, |world| async move {
    let mut visitor = world.visitor();
    visitor.get("/savoie/nothing").await.is(404).shows("Cette page n’existe pas");
    visitor.get("/nowhere/").await.is(404).shows("/savoie/");
    visitor.get("/savoie/%ff%00").await.is(404);
    visitor.get("/").await.is(404).shows("Nachbarschaftshilfe Bern");
});

both!(places_are_suggested_as_one_types, |world| async move {
    let answer = world.visitor().get("/savoie/places?q=chamb%C3%A9").await;
    answer.is(200).shows("Chambéry (73000)");
    world.visitor().get("/savoie/places?q=%00%ff").await.is(200);
});

both!(what_a_platform_says_about_itself_in_every_language, |world| async move {
    for lang in entraide::i18n::Lang::ALL {
        let mut visitor = world.visitor_in(lang.tag());
        for path in ["about", "about/privacy", "about/data"] {
            let (page, statements) = world.statements(visitor.get(&format!("/savoie/{path}"))).await;
            page.is(200).shows(&format!("<html lang=\"{lang}\""));
            // No key that stands for a missing message, no argument left open.
            page.hides("about-").hides("privacy-").hides("{ $").hides("{$");
            assert_eq!(statements, 0);
        }
        visitor.get("/savoie/about").await.shows("16").shows("112").shows("bonjour@example.org");
        visitor.get("/savoie/about/privacy").await.shows("90").shows("bonjour@example.org");
        let data = visitor.get("/savoie/about/data").await;
        data.shows("EUPL-1.2").shows("CC BY 4.0").shows("Atkinson Hyperlegible Next").shows("Lucide");
        for source in geo::gazetteer().sources() {
            data.shows(source.licence);
        }
    }
});
