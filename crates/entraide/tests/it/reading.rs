//! No GET changes anything: mail scanners, previews and browsers that guess the next page open
//! whatever they find. Every route that answers GET is opened, and the whole database is compared.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use axum::body::Body;
use axum::http::{Request, StatusCode};
use entraide::auth::links::Purpose;
use entraide::db::Db;
use entraide::platforms::create::create;
use entraide::platforms::model::Settings;
use sea_orm::{ConnectionTrait, DbBackend, Statement};

use crate::html::{has_safe_headers, onward};
use crate::town::{Town, director, touch};
use crate::world::{Visitor, World, both, savoie};

/// All rows of all tables, as text.
pub struct Tables {
    /// By table, the statement that gives its rows.
    queries: BTreeMap<String, String>,
}

impl Tables {
    /// Looks which tables there are.
    pub async fn of(db: &Db) -> Self {
        let is_sqlite = db.backend() == DbBackend::Sqlite;
        let names = if is_sqlite {
            "SELECT name AS line FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
        } else {
            "SELECT tablename::text AS line FROM pg_tables WHERE schemaname = 'public'"
        };
        let mut queries = BTreeMap::new();
        for table in lines(db, names).await {
            let query = if is_sqlite {
                let columns = format!("SELECT name AS line FROM pragma_table_info('{table}')");
                let columns = lines(db, &columns).await;
                let columns: Vec<_> = columns.iter().map(|column| format!("quote(\"{column}\")")).collect();
                format!("SELECT {} AS line FROM \"{table}\" ORDER BY 1", columns.join(" || '|' || "))
            } else {
                format!("SELECT t::text AS line FROM \"{table}\" t ORDER BY 1")
            };
            queries.insert(table, query);
        }
        assert!(queries.len() > 12, "{queries:?}");
        Self { queries }
    }

    /// What stands in them now.
    pub async fn dump(&self, db: &Db) -> BTreeMap<String, Vec<String>> {
        let mut all = BTreeMap::new();
        for (table, query) in &self.queries {
            all.insert(table.clone(), lines(db, query).await);
        }
        all
    }
}

async fn lines(db: &Db, sql: &str) -> Vec<String> {
    let rows = db.read.query_all_raw(Statement::from_string(db.backend(), sql)).await.unwrap();
    rows.iter().map(|row| row.try_get("", "line").unwrap()).collect()
}

/// Opens pages and all that they lead to, and holds each against the database.
struct Reader<'a> {
    world: &'a World,
    tables: Tables,
    before: BTreeMap<String, Vec<String>>,
    /// Paths that were opened, and what they answered.
    seen: BTreeMap<String, StatusCode>,
}

impl<'a> Reader<'a> {
    async fn new(world: &'a World) -> Self {
        let tables = Tables::of(&world.app.db).await;
        let before = tables.dump(&world.app.db).await;
        Self { world, tables, before, seen: BTreeMap::new() }
    }

    async fn read(&mut self, visitor: &mut Visitor, from: Vec<String>) {
        let mut queue = from;
        let mut known = BTreeSet::new();
        while let Some(path) = queue.pop() {
            if !known.insert(path.clone()) {
                continue;
            }
            let answer = visitor.get(&path).await;
            has_safe_headers(&path, &answer);
            let head = Request::head(&path).header("host", "entraide.test").body(Body::empty()).unwrap();
            let head = visitor.request(head).await;
            assert_eq!((head.status, head.body.len()), (answer.status, 0), "HEAD {path}");
            assert!(!answer.status.is_server_error(), "{path}: {}", answer.status);
            queue.extend(onward(&answer));
            // What is open to one role is not to another: the best answer counts.
            let best = self.seen.entry(path).or_insert(answer.status);
            *best = (*best).min(answer.status);
            if known.len().is_multiple_of(10) {
                self.has_changed_nothing(&known).await;
            }
        }
        self.has_changed_nothing(&known).await;
    }

    async fn has_changed_nothing(&self, opened: &BTreeSet<String>) {
        let after = self.tables.dump(&self.world.app.db).await;
        for (table, rows) in &after {
            assert_eq!(&self.before[table], rows, "one of these has changed {table}: {opened:?}");
        }
    }
}

/// Methods, as a route of the source names them.
const METHODS: [&str; 5] = ["get", "post", "put", "patch", "delete"];

/// Routes of the program's source with the methods they answer: axum cannot list those of a router.
pub fn routes() -> BTreeMap<String, BTreeSet<String>> {
    let mut found: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    let mut folders = vec![Path::new(env!("CARGO_MANIFEST_DIR")).join("src")];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|end| end == "rs") {
                let text = std::fs::read_to_string(path).unwrap();
                let text = text.split("#[cfg(test)]").next().unwrap();
                // Nothing here hides routes from this search.
                assert!(!text.contains(".nest(") && !text.contains(".route_service("));
                for route in text.split(".route(").skip(1) {
                    let (_, route) = route.split_once('"').unwrap();
                    let (path, methods) = route.split_once('"').unwrap();
                    let end = [".merge(", ".fallback(", ".with_state(", "\n}", "\n    let"];
                    let methods = end.iter().fold(methods, |text, end| text.split(end).next().unwrap());
                    let is_there = |method: &&&str| {
                        [" ", ".", "\n"].iter().any(|before| methods.contains(&format!("{before}{method}(")))
                    };
                    let methods = METHODS.iter().filter(is_there).map(|method| method.to_uppercase());
                    let known = found.entry(path.to_owned()).or_default();
                    known.extend(methods);
                    assert!(!known.is_empty(), "{path} answers no method that is known here");
                }
            }
        }
    }
    found
}

/// The route that answers a path: a part that is written out goes before a parameter.
pub fn route_of<'a>(routes: &'a BTreeSet<String>, path: &str) -> Option<&'a str> {
    let path = path.split('?').next()?;
    let path = ["/savoie", "/bern", "/arvan"].iter().find_map(|base| path.strip_prefix(base)).unwrap_or(path);
    let parts: Vec<&str> = path.split('/').collect();
    let fits = |route: &&String| {
        let wanted: Vec<&str> = route.split('/').collect();
        let pairs = wanted.iter().zip(&parts);
        let same = pairs.into_iter().all(|(wanted, part)| wanted == part || wanted.starts_with('{'));
        same && (wanted.len() == parts.len() || (wanted.len() < parts.len() && route.contains("{*")))
    };
    let named = |route: &&String| route.split('/').map(|part| part.starts_with('{')).collect::<Vec<_>>();
    routes.iter().filter(fits).min_by_key(named).map(String::as_str)
}

/// Pages that only a form leads to: opened by a language link, they lead back.
const ONWARD_ONLY: [&str; 11] = [
    "/follow/{token}/not-helped",
    "/groups/mine/{token}/asks/{id}/{act}",
    "/missions",
    "/desk/asks/{id}/contacts",
    "/desk/asks/{id}/{action}",
    "/offer/mine/{token}/{act}",
    "/groups/mine/{token}/{act}",
    "/groups/join/{token}/decline",
    "/missions/mine/{token}/{act}",
    "/desk/moderation/{about}/{id}/{action}",
    "/desk/groups/{id}/{act}",
];

both!(no_get_changes_anything, |world| async move {
    let town = Town::build(&world).await;
    let logo = Some("<svg xmlns=\"http://www.w3.org/2000/svg\"/>".to_owned());
    create(&world.app, "arvan", None, Settings { logo_svg: logo, ..savoie() }).await.unwrap();
    let mut sonja = director(&world).await;
    touch::kept_by_sonja(&world, &town).await;
    let mut reader = Reader::new(&world).await;
    let mut from = town.links(&world);
    from.extend(
        ["/", "/savoie/", "/bern/", "/arvan/", "/healthz", "/readyz", "/metrics", "/savoie/places?q=Aix"]
            .map(str::to_owned),
    );
    let near = ["geo.json", "table.csv", "feed.atom", "clusters.json", "places.json", "embed"];
    from.extend(near.map(|page| format!("/savoie/near/{page}")));
    from.push("/savoie/groups?place=Chamb%C3%A9ry".into());
    let parting = ["left", "declined", "lost/sent"];
    from.extend(parting.map(|page| format!("/savoie/groups/{page}")));
    from.push(format!("/savoie/groups/{}/write/sent", town.leads[1].organisation_id));
    from.push("/savoie/groups/embed".into());
    from.push("/savoie/missions".into());
    let done = world.token(Purpose::Follow, town.asks["done"].ask.id);
    from.push(format!("/savoie/follow/{done}/not-helped"));
    from.push(format!("/savoie/missions/sent/{}", world.token(Purpose::Written, town.leads[1].person_id)));
    from.push("/robots.txt".into());
    from.push("/savoie/sitemap.xml".into());
    from.push("/savoie/helper/sent".into());
    from.push("/savoie/report/thanks".into());
    from.push("/savoie/helper/link/sent".into());
    from.push("/savoie/history/sent".into());
    from.push("/savoie/helper/goodbye".into());
    from.push("/savoie/desk/sign-in/sent".into());
    reader.read(&mut world.visitor(), from).await;
    let tabs = ["hand", "searching", "matched", "finished"].map(|tab| format!("/savoie/desk?tab={tab}"));
    let mut desk = Vec::from(tabs);
    desk.push(format!("/savoie/desk/groups/{}/keep", town.leads[1].organisation_id));
    reader.read(&mut sonja, desk).await;

    let routes = routes().into_iter().filter(|(_, methods)| methods.contains("GET"));
    let routes: BTreeSet<String> = routes.map(|(route, _)| route).collect();
    assert!(routes.len() > 40, "{routes:?}");
    let mut missing = routes.clone();
    for (path, status) in &reader.seen {
        let Some(route) = route_of(&routes, path) else { continue };
        if status.is_success() || (ONWARD_ONLY.contains(&route) && status.is_redirection()) {
            missing.remove(route);
        }
    }
    assert!(missing.is_empty(), "never opened: {missing:?} (add a link to the test, or to a page)");
});

both!(what_links_do_needs_their_button, |world| async move {
    // The comparison sees a change when there is one.
    let town = Town::build(&world).await;
    let tables = Tables::of(&world.app.db).await;
    let before = tables.dump(&world.app.db).await;
    let mut visitor = world.visitor();
    let link = town.links(&world).into_iter().find(|link| link.contains("/unsubscribe/")).unwrap();
    visitor.get(&link).await.is(200);
    assert_eq!(before, tables.dump(&world.app.db).await);
    visitor.post(&link, &[("do", "pause")]).await.to();
    let after = tables.dump(&world.app.db).await;
    let changed: Vec<_> = before.keys().filter(|table| before[*table] != after[*table]).collect();
    assert_eq!(changed, ["events", "helpers"]);
});
