//! Every route as everybody: as nobody, and in every role. What each route needs stands in one table; a route
//! that has no line there fails.

use std::collections::BTreeSet;

use axum::http::StatusCode;
use entraide::auth::staff::{self, Right, Role};
use entraide::i18n::Lang;
use entraide::offers::replies::State;
use uuid::Uuid;

use crate::reading::{route_of, routes};
use crate::town::{Town, signed_in};
use crate::world::{Answer, Visitor, World, both};

/// What somebody needs for a route.
#[derive(Clone, Copy, Debug)]
enum Needs {
    /// To belong to the team.
    Team,
    /// To check anything.
    Checking,
    /// A right.
    The(Right),
}

use Needs::{Checking, Team as Member, The};
use Right::{
    CheckEntries, EditCategories, EditReasons, FollowAsks, ImportOrganisations, KeepInTouch, ManageTeam,
    Moderate, Plan, SeeAsks,
};

/// The desk: methods, an address, and what it needs. What stands in braces is filled from the town.
#[rustfmt::skip]
const DESK: [(&str, &str, Needs); 65] = [
    ("GET",      "/desk",                                 Member),
    ("GET POST", "/desk/me",                              Member),
    ("GET POST", "/desk/search",                          The(SeeAsks)),
    ("GET",      "/desk/asks/{ask}",                      The(SeeAsks)),
    ("GET",      "/desk/asks/{ask}/asked",                The(SeeAsks)),
    ("GET",      "/desk/asks/{ask}/contacts",             The(SeeAsks)),
    ("POST",     "/desk/asks/{ask}/contacts",             The(FollowAsks)),
    ("GET POST", "/desk/asks/{ask}/note",                 The(SeeAsks)),
    ("GET POST", "/desk/asks/{ask}/entrust",              The(FollowAsks)),
    ("POST",     "/desk/asks/{ask}/call-back",            The(FollowAsks)),
    ("POST",     "/desk/asks/{ask}/take-care",            The(FollowAsks)),
    ("POST",     "/desk/asks/{ask}/wave",                 The(FollowAsks)),
    ("POST",     "/desk/asks/{ask}/assign",               The(FollowAsks)),
    ("POST",     "/desk/asks/{ask}/help-came",            The(FollowAsks)),
    ("POST",     "/desk/asks/{ask}/no-help",              The(FollowAsks)),
    ("POST",     "/desk/asks/{ask}/close",                The(FollowAsks)),
    ("POST",     "/desk/asks/{ask}/reopen",               The(FollowAsks)),
    ("GET",      "/desk/plan",                            The(Plan)),
    ("POST",     "/desk/plan/make",                       The(Plan)),
    ("POST",     "/desk/plan/ask",                        The(Plan)),
    ("GET POST", "/desk/plan/ask-all",                    The(Plan)),
    ("POST",     "/desk/plan/stop",                       The(Plan)),
    ("GET",      "/desk/moderation",                      Checking),
    ("GET",      "/desk/moderation/ask/{ask}",            The(Moderate)),
    ("GET POST", "/desk/moderation/ask/{ask}/dismiss",    The(Moderate)),
    ("GET",      "/desk/moderation/offer/{offer}",        The(Moderate)),
    ("GET POST", "/desk/moderation/offer/{offer}/take-down", The(Moderate)),
    ("GET POST", "/desk/moderation/offer/{offer}/accept", The(Moderate)),
    ("GET",      "/desk/moderation/reply/{reply}",        The(Moderate)),
    ("GET POST", "/desk/moderation/reply/{reply}/read",   The(Moderate)),
    ("GET",      "/desk/moderation/org/{org}",            The(CheckEntries)),
    ("GET POST", "/desk/moderation/org/{org}/invite",     The(CheckEntries)),
    ("GET POST", "/desk/moderation/org/{org}/take-down",  The(CheckEntries)),
    ("GET POST", "/desk/moderation/org/{org}/accept",     The(CheckEntries)),
    ("GET POST", "/desk/moderation/org/{org}/end-asks",   The(CheckEntries)),
    ("GET",      "/desk/moderation/mission/{mission}",    The(CheckEntries)),
    ("GET POST", "/desk/moderation/mission/{mission}/take-down", The(CheckEntries)),
    ("GET POST", "/desk/moderation/mission/{mission}/accept", The(CheckEntries)),
    ("GET",      "/desk/categories",                      The(EditCategories)),
    ("GET POST", "/desk/categories/new",                  The(EditCategories)),
    ("GET POST", "/desk/categories/{category}",           The(EditCategories)),
    ("POST",     "/desk/categories/{category}/move",      The(EditCategories)),
    ("GET POST", "/desk/categories/{category}/retire",    The(EditCategories)),
    ("GET POST", "/desk/groups",                          The(KeepInTouch)),
    ("GET",      "/desk/groups.csv",                      The(KeepInTouch)),
    ("GET",      "/desk/groups/{org}",                    The(KeepInTouch)),
    ("GET POST", "/desk/groups/{org}/keep",               The(KeepInTouch)),
    ("POST",     "/desk/groups/{org}/note",               The(KeepInTouch)),
    ("POST",     "/desk/groups/{org}/contacts",           The(KeepInTouch)),
    ("GET POST", "/desk/groups/{org}/notes/{note}",       The(KeepInTouch)),
    ("GET",      "/desk/groups/messages",                 The(KeepInTouch)),
    ("GET POST", "/desk/groups/messages/new",             The(KeepInTouch)),
    ("GET POST", "/desk/groups/messages/{message}",       The(KeepInTouch)),
    ("GET POST", "/desk/groups/messages/{message}/edit",  The(KeepInTouch)),
    ("GET POST", "/desk/groups/import",                   The(ImportOrganisations)),
    ("GET POST", "/desk/groups/import/{import}",          The(ImportOrganisations)),
    ("GET",      "/desk/reasons",                         The(EditReasons)),
    ("GET POST", "/desk/reasons/new",                     The(EditReasons)),
    ("GET POST", "/desk/reasons/{reason}",                The(EditReasons)),
    ("POST",     "/desk/reasons/{reason}/move",           The(EditReasons)),
    ("GET POST", "/desk/reasons/{reason}/retire",         The(EditReasons)),
    ("GET",      "/desk/team",                            The(ManageTeam)),
    ("GET POST", "/desk/team/new",                        The(ManageTeam)),
    ("GET POST", "/desk/team/{member}",                   The(ManageTeam)),
    ("GET POST", "/desk/team/{member}/end",               The(ManageTeam)),
];

/// Where the report of an import that has ended is: of another one there is none, for who may see it.
const REPORT: (&str, &str, Needs) =
    ("GET", "/desk/groups/import/{import}/report.csv", The(ImportOrganisations));

/// Open to everybody, or to whoever has a link: a role makes no difference.
const PUBLIC: &str = "
    GET      /
    GET      /about
    GET      /about/data
    GET      /about/privacy
    GET      /alert/{token}
    POST     /alert/{token}/no
    POST     /alert/{token}/yes
    GET      /ask
    GET POST /ask/confirm/{token}
    GET      /ask/sent/{token}
    GET      /ask/sheet/{token}
    GET POST /ask/{slug}
    GET      /calendar/{file}
    GET POST /certificates
    GET      /certificates/{code}
    GET POST /desk/sign-in
    GET      /desk/sign-in/sent
    GET POST /desk/sign-in/{token}
    POST     /desk/sign-out
    GET      /figures
    GET      /figures.csv
    GET POST /follow
    GET      /follow/{token}
    GET POST /follow/{token}/cancel
    GET POST /follow/{token}/edit
    GET POST /follow/{token}/not-helped
    GET POST /follow/{token}/{act}
    GET      /groups
    GET      /groups.csv
    GET      /groups.geojson
    GET POST /groups/answer/{token}
    GET POST /groups/confirm/{token}
    GET      /groups/declined
    GET      /groups/embed
    GET POST /groups/join/{token}
    GET POST /groups/join/{token}/decline
    GET      /groups/left
    GET POST /groups/lost
    GET      /groups/lost/sent
    GET      /groups/mine/{token}
    GET POST /groups/mine/{token}/answer
    GET POST /groups/mine/{token}/asks
    GET      /groups/mine/{token}/asks/{id}
    GET POST /groups/mine/{token}/asks/{id}/{act}
    GET POST /groups/mine/{token}/edit
    GET POST /groups/mine/{token}/end
    GET POST /groups/mine/{token}/leads
    GET POST /groups/mine/{token}/leave
    GET      /groups/mine/{token}/missions
    GET POST /groups/mine/{token}/missions/new
    GET POST /groups/mine/{token}/missions/{id}
    GET POST /groups/mine/{token}/missions/{id}/answer
    GET POST /groups/mine/{token}/missions/{id}/close
    GET POST /groups/mine/{token}/missions/{id}/dates
    GET POST /groups/mine/{token}/missions/{id}/dates/{slot}
    GET POST /groups/mine/{token}/missions/{id}/dates/{slot}/{application}
    GET POST /groups/mine/{token}/missions/{id}/edit
    GET      /groups/mine/{token}/missions/{id}/preview
    GET POST /groups/mine/{token}/missions/{id}/translate/{lang}
    GET POST /groups/mine/{token}/{act}
    GET      /groups/register
    GET POST /groups/register/{slug}
    GET      /groups/sent/{token}
    GET      /groups/sheet
    GET      /groups/{id}
    GET POST /groups/{id}/write
    GET      /groups/{id}/write/sent
    GET      /healthz
    GET POST /helper
    GET POST /helper/confirm/{token}
    GET      /helper/goodbye
    GET POST /helper/link
    GET      /helper/link/sent
    GET      /helper/me/{token}
    GET POST /helper/me/{token}/edit
    GET POST /helper/me/{token}/groups
    GET POST /helper/me/{token}/leave
    GET POST /helper/me/{token}/pause
    POST     /helper/me/{token}/resume
    GET      /helper/sent
    GET      /helping/{token}
    POST     /helping/{token}/done
    GET POST /helping/{token}/stop
    GET POST /history
    GET      /history/sent
    GET      /history/{token}
    POST     /history/{token}/calendar
    GET POST /history/{token}/certificate
    GET POST /history/{token}/certificates/{id}
    GET      /logo.svg
    GET      /look.css
    GET      /mailbox
    GET      /mailbox/{id}
    GET      /mailbox/{id}/html
    GET      /metrics
    GET      /missions
    GET POST /missions/call/{token}
    GET POST /missions/confirm/{token}
    GET POST /missions/mine/{token}
    GET      /missions/mine/{token}/date.ics
    GET POST /missions/mine/{token}/{act}
    GET      /missions/sent/{token}
    GET      /missions.json
    GET      /missions.xml
    GET      /missions/{id}
    GET POST /missions/{id}/apply/{slot}
    GET      /near
    GET      /near/clusters.json
    GET      /near/embed
    GET      /near/feed.atom
    GET      /near/geo.json
    GET      /near/places.json
    GET POST /near/save
    GET POST /near/save/confirm/{token}
    GET POST /near/save/mine/{token}
    GET      /near/save/sent/{token}
    GET      /near/table.csv
    GET      /near/{id}
    GET POST /near/{id}/help
    GET      /offer
    GET POST /offer/confirm/{token}
    GET      /offer/mine/{token}
    GET POST /offer/mine/{token}/edit
    GET POST /offer/mine/{token}/end
    GET POST /offer/mine/{token}/{act}
    GET POST /offer/reply/confirm/{token}
    GET POST /offer/reply/{id}
    GET      /offer/sent/{token}
    GET POST /offer/talk/{token}
    GET POST /offer/talk/{token}/{deed}
    GET POST /offer/{slug}
    GET      /places
    GET      /readyz
    GET      /report/thanks
    GET POST /report/{about}/{id}
    GET      /robots.txt
    GET      /sitemap.xml
    GET      /static/{*name}
    GET POST /unsubscribe/messages/{token}
    GET POST /unsubscribe/search/{token}
    GET POST /unsubscribe/{token}
    GET      /where-needed
";

/// Those of the installation rather than of a platform.
const ROOT: [&str; 5] = ["/healthz", "/readyz", "/metrics", "/robots.txt", "/static/{*name}"];

impl Needs {
    fn has(self, role: Role) -> bool {
        match self {
            Member => true,
            Checking => role.may(Moderate) || role.may(CheckEntries),
            The(right) => role.may(right),
        }
    }
}

/// The methods and route of each line of [`PUBLIC`], filled with what leads to nothing.
fn public() -> Vec<(&'static str, &'static str, String)> {
    let lines = PUBLIC.lines().map(str::trim).filter(|line| !line.is_empty());
    let mut all = Vec::new();
    for line in lines {
        let (methods, route) = line.rsplit_once(' ').unwrap();
        let parts = route.split('/').map(|part| if part.starts_with('{') { "x" } else { part });
        let path = parts.collect::<Vec<_>>().join("/");
        let path = if ROOT.contains(&route) { path } else { format!("/savoie{path}") };
        all.extend(methods.split_whitespace().map(|method| (method, route, path.clone())));
    }
    all
}

/// The method, route and address of each line about the desk, and what it needs.
fn desk(ids: &[(&str, Uuid)]) -> Vec<(&'static str, String, String, Needs)> {
    let names: BTreeSet<String> = routes().into_keys().collect();
    let mut all = Vec::new();
    for (methods, address, needs) in DESK.into_iter().chain([REPORT]) {
        let fill =
            |path: String, (name, id): &(&str, Uuid)| path.replace(&format!("{{{name}}}"), &id.to_string());
        let path = ids.iter().fold(format!("/savoie{address}"), fill);
        let route = route_of(&names, &path).unwrap_or_else(|| panic!("no route answers {path}"));
        for method in methods.split_whitespace() {
            all.push((method, route.to_owned(), path.clone(), needs));
        }
    }
    all
}

async fn send(visitor: &mut Visitor, method: &str, path: &str) -> Answer {
    match method {
        "GET" => visitor.get(path).await,
        _ if path.ends_with("/groups/import") => visitor.upload(path, &[], "liste.csv", b"nom").await,
        _ => visitor.post(path, &[]).await,
    }
}

#[test]
fn every_route_has_a_line() {
    let listed: BTreeSet<(String, String)> = desk(&[])
        .into_iter()
        .map(|(method, route, ..)| (route, method.to_owned()))
        .chain(public().into_iter().map(|(method, route, _)| (route.to_owned(), method.to_owned())))
        .collect();
    let known = routes().into_iter();
    let known: BTreeSet<(String, String)> = known
        .flat_map(|(route, methods)| methods.into_iter().map(move |method| (route.clone(), method)))
        .collect();
    let missing: Vec<_> = known.difference(&listed).collect();
    let gone: Vec<_> = listed.difference(&known).collect();
    assert!(missing.is_empty(), "say in tests/it/roles.rs what these need: {missing:?}");
    assert!(gone.is_empty(), "there are no such routes any more: {gone:?}");
}

/// What the lines about the desk are filled with.
async fn ids(world: &World, town: &Town) -> Vec<(&'static str, Uuid)> {
    let tx = world.tx().await;
    let role = Role::Coordinator;
    let member = staff::add(&tx, "Mona", "mona@example.org", role, Lang::Fr).await.unwrap();
    tx.commit().await.unwrap();
    let mission = world.all::<entraide::missions::model::Entity>().await[0].id;
    vec![
        ("ask", town.asks["alerted"].ask.id),
        ("offer", town.given.offer("open")),
        ("reply", town.given.reply(State::Proposed)),
        ("org", town.leads[1].organisation_id),
        ("mission", mission),
        ("note", town.touched.note),
        ("message", town.touched.message),
        ("category", world.settings().asked().next().unwrap().id),
        ("reason", world.all::<entraide::reasons::model::Entity>().await[0].id),
        ("import", town.import),
        ("member", member),
    ]
}

both!(every_route_answers_every_role_as_the_table_says, |world| async move {
    let town = Town::build(&world).await;
    let ids = ids(&world, &town).await;
    let mut nobody = world.visitor();
    nobody.get("/savoie/follow").await.is(200);
    for (method, _, path, _) in desk(&ids) {
        let answer = send(&mut nobody, method, &path).await;
        match method {
            "GET" => assert_eq!(answer.to(), "/savoie/desk/sign-in", "{path}"),
            _ => assert_eq!(answer.status, StatusCode::UNAUTHORIZED, "{method} {path}"),
        }
    }
    // Those who may most come last: they end what others are refused.
    for role in Role::all().collect::<Vec<_>>().into_iter().rev() {
        let tx = world.tx().await;
        let address = format!("{}@example.org", role.stem());
        let id = staff::add(&tx, role.stem(), &address, role, Lang::Fr).await.unwrap();
        tx.commit().await.unwrap();
        let mut visitor = signed_in(&world, id).await;
        visitor.get("/savoie/desk/me").await.is(200);
        for (method, _, path, needs) in desk(&ids) {
            let answer = send(&mut visitor, method, &path).await;
            let status = answer.status;
            let what = format!("{method} {path} as {role:?}: {status}");
            if !needs.has(role) {
                assert_eq!(status, StatusCode::FORBIDDEN, "{what}");
                answer.shows("Vous n’avez pas accès");
                continue;
            }
            assert!(!matches!(status.as_u16(), 401 | 403) && !status.is_server_error(), "{what}");
            if method == "GET" && !path.ends_with("report.csv") {
                assert!(status.is_success() || status.is_redirection(), "{what}");
                let to = answer.headers.get("location").map_or("", |to| to.to_str().unwrap());
                assert!(!to.ends_with("/sign-in"), "{what}");
            }
        }
        for (method, _, path) in public() {
            let status = send(&mut visitor, method, &path).await.status;
            let stranger = send(&mut nobody, method, &path).await.status;
            let what = format!("{method} {path} as {role:?}: {status}, as nobody {stranger}");
            assert!(!matches!(status.as_u16(), 401 | 403) && !status.is_server_error(), "{what}");
            // Who has tried often has to wait, whoever it is.
            let waits = StatusCode::TOO_MANY_REQUESTS;
            assert!(status == stranger || status == waits || stranger == waits, "{what}");
        }
    }
});
