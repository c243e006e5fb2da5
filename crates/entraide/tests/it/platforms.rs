//! Journeys through the pages of `platforms`.

use axum::body::Body;
use axum::http::Request;
use entraide::auth::links::Purpose;
use entraide::auth::staff;
use entraide::i18n::Lang;
use entraide::mail::model::caught;

use crate::world::{Answer, Visitor, World, both, worker};

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
    // Where the form wants a place of the area, nothing else is offered.
    let anywhere = world.visitor().get("/savoie/places?q=paris").await;
    anywhere.is(200).shows("Paris");
    let within = world.visitor().get("/savoie/places?q=paris&within=area").await;
    within.is(200).hides("Paris (75)");
    let within = world.visitor().get("/savoie/places?q=chamb&within=area").await;
    within.shows("Chambéry (73000)").shows("La Chambre").hides("Indre-et-Loire");
    world.visitor().get("/savoie/ask/shopping").await.shows("/savoie/places?within=area");
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

/// Bern with a host name of its own.
async fn with_host(world: &World) -> entraide::state::App {
    use entraide::platforms::model::Column;
    use sea_orm::sea_query::Expr;
    use sea_orm::{ColumnTrait as _, EntityTrait as _, QueryFilter as _};
    #[expect(clippy::disallowed_methods, reason = "a platform has no platform above it")]
    let update = entraide::platforms::model::Entity::update_many();
    let update =
        update.col_expr(Column::Host, Expr::value("hilfe.bern.example")).filter(Column::Id.eq(world.other));
    update.exec(&world.app.db.write).await.unwrap();
    world.app.directory.refresh(&world.app.db).await.unwrap();
    world.beside(&[("ENTRAIDE_PUBLIC_URL", "https://entraide.test:8443")]).await
}

/// Opens a page at a host.
async fn at(visitor: &mut Visitor, host: &str, path: &str) -> Answer {
    visitor.request(Request::get(path).header("host", host).body(Body::empty()).unwrap()).await
}

both!(a_platform_answers_at_its_own_host, |world| async move {
    let app = with_host(&world).await;
    for host in [
        "hilfe.bern.example",
        "hilfe.bern.example:8443",
        "Hilfe.BERN.example",
        "HILFE.bern.example:80",
        "hilfe.bern.example.",
    ] {
        let mut visitor = world.visitor_at(&app);
        let page = at(&mut visitor, host, "/").await;
        page.is(200)
            .shows("Nachbarschaftshilfe Bern")
            .shows("href=\"/ask\"")
            .hides("/bern/")
            .hides("/savoie");
        at(&mut visitor, host, "/ask/shopping").await.is(200).hides("/bern/");
        assert_eq!(at(&mut visitor, host, "/desk").await.to(), "/desk/sign-in");
        // Another platform's path is nothing here.
        at(&mut visitor, host, "/savoie/").await.is(404).shows("Nachbarschaftshilfe Bern");
        at(&mut visitor, host, "/look.css").await.is(200);
        at(&mut visitor, host, "/healthz").await.is(200);
        for path in crawl_at(&mut visitor, host).await {
            assert!(!path.starts_with("/bern") && !path.starts_with("/savoie"), "{path}");
        }
    }
    // HTTP/2 names the host in the address itself.
    let request = Request::get("https://hilfe.bern.example/ask").body(Body::empty()).unwrap();
    let page = world.visitor_at(&app).request(request).await;
    page.is(200).shows("Nachbarschaftshilfe Bern").hides("/bern/");
    // By its path it can still be reached, and the other platform is where it was.
    let mut visitor = world.visitor_at(&app);
    at(&mut visitor, "entraide.test", "/bern/").await.is(200).shows("href=\"/bern/ask\"");
    at(&mut visitor, "entraide.test", "/savoie/").await.is(200).shows("href=\"/savoie/ask\"");
    for host in
        ["unknown.example", "", "bern.example", "hilfe.bern.example.evil.example", "[::1]:8080", "::", "ä"]
    {
        let page = at(&mut visitor, host, "/ask").await;
        page.is(404).shows("/savoie/").shows("Nachbarschaftshilfe Bern");
    }
});

/// Paths that the home page of a host leads to; each is there.
async fn crawl_at(visitor: &mut Visitor, host: &str) -> Vec<String> {
    let home = at(visitor, host, "/").await;
    let paths = crate::html::onward(&home);
    for path in &paths {
        let answer = at(visitor, host, path).await;
        assert!(answer.status.is_success() || answer.status.is_redirection(), "{path}: {}", answer.status);
    }
    paths
}

both!(mails_of_a_platform_lead_to_its_own_host, |world| async move {
    let app = with_host(&world).await;
    let host = "hilfe.bern.example";
    let mut visitor = world.visitor_at(&app);
    let page = at(&mut visitor, host, "/helper/link").await;
    let form_token = page.hidden("form_token");
    let send = async |visitor: &mut Visitor, path: &str, fields: &[(&str, &str)]| {
        let mut body = url::form_urlencoded::Serializer::new(String::new());
        let body = body.append_pair("form_token", &form_token).extend_pairs(fields).finish();
        let request = Request::post(path)
            .header("host", host)
            .header("content-type", "application/x-www-form-urlencoded");
        visitor.request(request.body(Body::from(body)).unwrap()).await
    };
    let tx = app.tx(world.other).await.unwrap();
    let role = staff::Role::Coordinator;
    let bruno = staff::add(&tx, "Bruno", "bruno@example.org", role, Lang::De).await.unwrap();
    tx.commit().await.unwrap();
    assert_eq!(
        send(&mut visitor, "/desk/sign-in", &[("email", "bruno@example.org")]).await.to(),
        "/desk/sign-in/sent"
    );
    worker(&app).run_due().await.unwrap();
    let scope = app.read(world.other);
    let mail = scope.find::<caught::Entity>().one(scope.conn()).await.unwrap().unwrap();
    assert!(mail.body.contains("https://hilfe.bern.example:8443/desk/sign-in/"), "{}", mail.body);
    assert!(!mail.body.contains("/bern/") && !mail.html.contains("/bern/"), "{}", mail.body);
    let (_, token) = mail.body.split_once("/desk/sign-in/").unwrap();
    let link = format!("/desk/sign-in/{}", token.split_whitespace().next().unwrap());
    // The mailbox page makes paths of this platform of them.
    at(&mut visitor, host, &format!("/mailbox/{}", mail.id)).await.is(200).shows(&format!("href=\"{link}\""));
    at(&mut visitor, host, &link).await.is(200);
    let signed_in = send(&mut visitor, &link, &[]).await;
    assert_eq!(signed_in.to(), "/desk");
    assert!(signed_in.headers["set-cookie"].to_str().unwrap().contains("; Path=/; "));
    at(&mut visitor, host, "/desk").await.is(200).shows("Bruno");
    // Neither the session nor any link of it opens anything on the other platform.
    assert_eq!(at(&mut visitor, "entraide.test", "/savoie/desk").await.to(), "/savoie/desk/sign-in");
    let fresh = app.secret.link(world.other, Purpose::SignIn, bruno, world.clock.now());
    at(&mut visitor, "entraide.test", &format!("/savoie/desk/sign-in/{fresh}")).await.is(410);
    at(&mut visitor, "entraide.test", &format!("/bern/desk/sign-in/{fresh}")).await.is(200);
    // Nor is a form of one taken by the other.
    let request = Request::post("/savoie/follow").header("host", "entraide.test");
    let request = request.header("content-type", "application/x-www-form-urlencoded");
    let body = Body::from(format!("form_token={form_token}&code=x"));
    visitor.request(request.body(body).unwrap()).await.is(403);
});
