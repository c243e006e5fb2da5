//! A whole installation in a test: one platform in Savoie (and a second one in Bern), a clock that
//! the test turns, and visitors with cookies who fill in forms.

mod upload;

use std::collections::BTreeMap;
use std::future::Future;
use std::sync::Arc;
use std::time::Duration as StdDuration;

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::http::{HeaderMap, Method, Request, StatusCode};
use chrono::{DateTime, Duration, Utc};
use entraide::auth::links::Purpose;
use entraide::auth::staff;
use entraide::board::model::Kind;
use entraide::clock::{Clock, Ids};
use entraide::config::Config;
use entraide::db::Db;
use entraide::db::migrations;
use entraide::db::scope::{Read, Tx};
use entraide::helpers::model::{self as helper, Profile};
use entraide::i18n::{Lang, LocalText};
use entraide::listings::model::{self as listing, NewAsk, Start, Where};
use entraide::people::model::{self as people, Introduction};
use entraide::platforms::create::create;
use entraide::platforms::model::{Platform, Rules, Settings};
use entraide::state::App;
use entraide::{jobs, router};
use queue::{Options, Worker};
use sea_orm::{ConnectionTrait, Database, QueryOrder};
use tower::ServiceExt;
use uuid::Uuid;

/// Runs a journey on both databases: `both!(name, |world| async move { … });`
macro_rules! both {
    ($name:ident, |$world:ident| $journey:expr) => {
        async fn $name($world: $crate::world::World) {
            $journey.await;
        }

        mod $name {
            #[tokio::test(flavor = "multi_thread", worker_threads = 4)]
            async fn on_sqlite() {
                super::$name($crate::world::World::on_sqlite().await).await;
            }

            #[tokio::test(flavor = "multi_thread", worker_threads = 4)]
            async fn on_postgres() {
                super::$name($crate::world::World::on_postgres(module_path!()).await).await;
            }
        }
    };
}
pub(crate) use both;

pub struct World {
    pub app: App,
    pub clock: Clock,
    /// Savoie: French, Italian, English, German, Dutch.
    pub platform: Uuid,
    /// Bern: another tenant of the same installation.
    pub other: Uuid,
    /// The coordinator of Savoie.
    pub coordinator: Uuid,
    /// URL of its database.
    pub database: String,
    routes: Router,
    worker: Worker<App>,
    _folder: Option<tempfile::TempDir>,
}

/// Monday, 16 March 2026, ten o'clock in Chambéry.
pub fn beginning() -> DateTime<Utc> {
    DateTime::parse_from_rfc3339("2026-03-16T09:00:00Z").unwrap().to_utc()
}

pub fn savoie() -> Settings {
    Settings {
        name: LocalText::everywhere("Entraide Savoie"),
        operator: "Département d’exemple".into(),
        languages: Lang::ALL.to_vec(),
        areas: vec!["FR-73".into()],
        country: "FR".into(),
        timezone: "Europe/Paris".into(),
        phone: Some("+33479330000".into()),
        phone_hours: LocalText::default(),
        contact_email: "bonjour@example.org".into(),
        accent: "#2f6b3a".into(),
        logo_svg: None,
        rules: Rules::default(),
    }
}

impl World {
    pub async fn on_sqlite() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let url = format!("sqlite:{}/test.db", folder.path().display());
        Self::open(&url, Some(folder)).await
    }

    pub async fn on_postgres(test: &str) -> Self {
        let url = postgres(test).await;
        Self::open(&url, None).await
    }

    async fn open(url: &str, folder: Option<tempfile::TempDir>) -> Self {
        let config = config(url, &[]);
        let db = Db::connect(url).await.unwrap();
        migrations::apply(&db).await.unwrap();
        let clock = Clock::by_hand(beginning());
        let ids = Ids::seeded(clock.clone(), 42);
        let app = App::open(config, db, clock.clone(), ids).await.unwrap();
        let platform = create(&app, "savoie", None, savoie()).await.unwrap();
        let bern = Settings {
            name: LocalText::everywhere("Nachbarschaftshilfe Bern"),
            areas: vec!["CH-BE".into()],
            country: "CH".into(),
            timezone: "Europe/Zurich".into(),
            ..savoie()
        };
        let other = create(&app, "bern", None, bern).await.unwrap();
        let tx = app.tx(platform).await.unwrap();
        let coordinator = staff::add(&tx, "Claire", "claire@example.org", staff::Role::Coordinator, Lang::Fr)
            .await
            .unwrap();
        tx.commit().await.unwrap();
        let worker = worker(&app);
        let routes = router::router(&app);
        Self {
            app,
            clock,
            platform,
            other,
            coordinator,
            database: url.to_owned(),
            routes,
            worker,
            _folder: folder,
        }
    }

    pub fn read(&self) -> Read {
        self.app.read(self.platform)
    }

    pub async fn tx(&self) -> Tx {
        self.app.tx(self.platform).await.unwrap()
    }

    pub fn settings(&self) -> Arc<Platform> {
        self.app.directory.by_id(self.platform).unwrap()
    }

    /// Somebody with a browser, who prefers French.
    pub fn visitor(&self) -> Visitor {
        self.visitor_in("fr")
    }

    pub fn visitor_in(&self, lang: &'static str) -> Visitor {
        Visitor { routes: self.routes.clone(), cookies: BTreeMap::new(), lang, form_token: String::new() }
    }

    /// Somebody with a browser, at another process on the same database (see [`World::beside`]).
    pub fn visitor_at(&self, app: &App) -> Visitor {
        Visitor { routes: router::router(app), ..self.visitor() }
    }

    /// Another process on the same database, with other settings: `("ENTRAIDE_MAIL_URL", "")`.
    pub async fn beside(&self, settings: &[(&str, &str)]) -> App {
        let config = config(&self.database, settings);
        let db = Db::connect(&self.database).await.unwrap();
        let ids = Ids::seeded(self.clock.clone(), 43);
        App::open(config, db, self.clock.clone(), ids).await.unwrap()
    }

    /// Does every job that is due now, and what it causes.
    pub async fn work(&self) {
        self.worker.run_due().await.unwrap();
    }

    /// Lets time pass, doing every job at its moment.
    pub async fn pass(&self, time: Duration) {
        let until = self.clock.now() + time;
        self.work().await;
        while let Some(next) = queue::next_due(&self.app.db.read).await.unwrap() {
            if next > until {
                break;
            }
            self.clock.set(next.max(self.clock.now()));
            self.work().await;
        }
        self.clock.set(until);
        self.work().await;
    }

    /// A signed link's token, as a mail would carry it.
    pub fn token(&self, purpose: Purpose, id: Uuid) -> String {
        self.app.secret.link(self.platform, purpose, id, self.clock.now())
    }

    /// A confirmed helper in Chambéry who does shopping at any time.
    pub async fn helper(&self, name: &str) -> Uuid {
        self.helper_at(name, "FR-73065").await
    }

    pub async fn helper_at(&self, name: &str, place: &str) -> Uuid {
        let place = geo::gazetteer().by_code(place).unwrap();
        let profile = Profile {
            person: Introduction {
                first_name: name.to_owned(),
                email: Some(format!("{}@example.org", name.to_lowercase())),
                phone: Some("+33639980001".into()),
            },
            place_code: place.code().to_owned(),
            point: place.point(),
            radius_m: 10_000,
            categories: vec!["shopping".into(), "medicine".into()],
            languages: vec!["fr".into()],
            week: 0x1f_ffff,
            capacity: 2,
        };
        let tx = self.tx().await;
        let id = helper::sign_up(&tx, &profile, Lang::Fr).await.unwrap();
        let actor = entraide::events::Actor::Helper(id);
        helper::move_to(&tx, id, helper::State::Active, None, actor).await.unwrap();
        tx.commit().await.unwrap();
        id
    }

    /// An open ask for shopping in Chambéry that needs `capacity` helpers.
    pub async fn ask(&self, capacity: i16) -> listing::Listing {
        self.ask_as(capacity, Start::Open).await
    }

    pub async fn ask_as(&self, capacity: i16, start: Start) -> listing::Listing {
        let platform = self.settings();
        let place = geo::gazetteer().by_code("FR-73065").unwrap();
        let exact = geo::Point::new(45.5646, 5.9178).unwrap();
        let tx = self.tx().await;
        let person = Introduction {
            first_name: "Odette".into(),
            email: (start != Start::Phone).then(|| "odette@example.org".into()),
            phone: Some("+33479960001".into()),
        };
        let person_id = people::add(&tx, &person, Lang::Fr).await.unwrap();
        let ask = NewAsk {
            form_id: tx.ids.uuid(),
            category_id: platform.offered_by_slug(Kind::Ask, "shopping").unwrap().id,
            person_id,
            contact_id: None,
            place: Where {
                code: place.code().to_owned(),
                street: Some("7 rue des Exemples".into()),
                exact,
                public: geo::public_place(place, exact).point,
            },
            due_kind: listing::DueKind::Asap,
            due_at: tx.now + Duration::days(3),
            details: "Du pain complet et du lait".into(),
            answers: listing::Answers::default(),
            languages: vec!["fr".into()],
            capacity,
        };
        let ask = listing::create(&tx, ask, start).await.unwrap();
        tx.commit().await.unwrap();
        ask
    }

    /// The row of an ask as it is now.
    pub async fn listing(&self, id: Uuid) -> listing::Listing {
        self.read().get::<listing::Entity>(id).await.unwrap().unwrap()
    }

    /// All rows of a table of this platform.
    pub async fn all<E>(&self) -> Vec<E::Model>
    where
        E: entraide::db::scope::Sealed,
    {
        let scope = self.read();
        scope.find::<E>().order_by_asc(E::id_column()).all(scope.conn()).await.unwrap()
    }

    /// How many SQL statements `deed` takes.
    pub async fn statements<T>(&self, deed: impl Future<Output = T>) -> (T, u64) {
        let before = self.app.db.statements();
        let result = deed.await;
        (result, self.app.db.statements() - before)
    }
}

/// Does the jobs of a process.
pub fn worker(app: &App) -> Worker<App> {
    let (jobs, sources) = (jobs::registry(), Arc::new(app.clone()));
    Worker::new(app.db.write.clone(), sources, jobs, app.clone(), app.wake.clone(), Options::default())
}

/// The settings of a test: its database, mail that is caught, and `more`.
fn config(database: &str, more: &[(&str, &str)]) -> Config {
    let usual = [
        ("ENTRAIDE_DATABASE_URL", database),
        ("ENTRAIDE_MAIL_URL", "catch:"),
        ("ENTRAIDE_MAIL_FROM", "entraide@example.org"),
        ("ENTRAIDE_PUBLIC_URL", "http://entraide.test"),
    ];
    let all: BTreeMap<&str, &str> = usual.into_iter().chain(more.iter().copied()).collect();
    Config::load(None, all.into_iter().map(|(key, value)| (key.to_owned(), value.to_owned()))).unwrap()
}

/// A fresh database on the test server, named after the test.
pub async fn postgres(test: &str) -> String {
    let server = std::env::var("ENTRAIDE_TEST_POSTGRES").expect(
        "set ENTRAIDE_TEST_POSTGRES or run `cargo xtask test`, which starts a PostgreSQL for the tests",
    );
    let (base, _) = server.rsplit_once('/').unwrap();
    let mut name: String = format!("t_{}", test.replace("::", "_").to_lowercase());
    name.truncate(60);
    let admin = Database::connect(&server).await.unwrap();
    admin.execute_unprepared(&format!("DROP DATABASE IF EXISTS {name} WITH (FORCE)")).await.unwrap();
    // Two tests at once may meet while the template is copied.
    let mut tries = 0;
    while let Err(error) = admin.execute_unprepared(&format!("CREATE DATABASE {name}")).await {
        tries += 1;
        assert!(tries < 50, "{error}");
        tokio::time::sleep(StdDuration::from_millis(100)).await;
    }
    admin.close().await.unwrap();
    format!("{base}/{name}")
}

/// Somebody with a browser: keeps cookies, knows the token of the last form seen.
#[derive(Clone)]
pub struct Visitor {
    routes: Router,
    pub cookies: BTreeMap<String, String>,
    lang: &'static str,
    form_token: String,
}

/// An answer.
#[derive(Debug)]
pub struct Answer {
    pub status: StatusCode,
    pub headers: HeaderMap,
    pub body: String,
    pub bytes: Vec<u8>,
}

impl Answer {
    /// Where it sends the visitor.
    pub fn to(&self) -> &str {
        assert_eq!(self.status, StatusCode::SEE_OTHER, "{}", self.body);
        self.headers["location"].to_str().unwrap()
    }

    #[track_caller]
    pub fn shows(&self, text: &str) -> &Self {
        assert!(self.body.contains(text), "{text:?} is not in ({}):\n{}", self.status, self.body);
        self
    }

    #[track_caller]
    pub fn hides(&self, text: &str) -> &Self {
        assert!(!self.body.contains(text), "{text:?} is in:\n{}", self.body);
        self
    }

    #[track_caller]
    pub fn is(&self, status: u16) -> &Self {
        assert_eq!(self.status.as_u16(), status, "{}", self.body);
        self
    }

    /// The value of a hidden field.
    pub fn hidden(&self, name: &str) -> String {
        let start = format!("name=\"{name}\" value=\"");
        let (_, rest) =
            self.body.split_once(&start).unwrap_or_else(|| panic!("no field {name}:\n{}", self.body));
        rest.split('"').next().unwrap().to_owned()
    }
}

impl Visitor {
    /// Opens a page; paths are whole: `/savoie/ask`.
    pub async fn get(&mut self, path: &str) -> Answer {
        self.send(Method::GET, path, None).await
    }

    /// Sends a form, with the token of the last form seen.
    pub async fn post(&mut self, path: &str, fields: &[(&str, &str)]) -> Answer {
        let mut body = url::form_urlencoded::Serializer::new(String::new());
        body.append_pair("form_token", &self.form_token);
        for (name, value) in fields {
            body.append_pair(name, value);
        }
        self.send(Method::POST, path, Some(body.finish().into_bytes())).await
    }

    /// Sends a form and opens the page it leads to.
    pub async fn submit(&mut self, path: &str, fields: &[(&str, &str)]) -> Answer {
        let answer = self.post(path, fields).await;
        let to = answer.to().to_owned();
        self.get(&to).await
    }

    /// Sends any body as a form, without a token.
    pub async fn post_raw(&mut self, path: &str, body: &[u8]) -> Answer {
        self.send(Method::POST, path, Some(body.to_vec())).await
    }

    async fn send(&mut self, method: Method, path: &str, body: Option<Vec<u8>>) -> Answer {
        let mut request = Request::builder().method(method).uri(path).header("host", "entraide.test");
        if body.is_some() {
            request = request.header("content-type", "application/x-www-form-urlencoded");
        }
        self.request(request.body(body.map_or_else(Body::empty, Body::from)).unwrap()).await
    }

    /// Sends any request, with this browser's cookies and language.
    pub async fn request(&mut self, mut request: Request<Body>) -> Answer {
        let cookies: Vec<String> =
            self.cookies.iter().map(|(name, value)| format!("{name}={value}")).collect();
        let headers = request.headers_mut();
        headers.insert("cookie", cookies.join("; ").parse().unwrap());
        headers.insert("accept-language", self.lang.parse().unwrap());
        let response = self.routes.clone().oneshot(request).await.unwrap();
        let (parts, body) = response.into_parts();
        for cookie in parts.headers.get_all("set-cookie") {
            let (pair, rest) = cookie.to_str().unwrap().split_once(';').unwrap();
            let (name, value) = pair.split_once('=').unwrap();
            if rest.contains("Max-Age=0") {
                self.cookies.remove(name);
            } else {
                self.cookies.insert(name.to_owned(), value.to_owned());
            }
        }
        let bytes = to_bytes(body, 10_000_000).await.unwrap().to_vec();
        let body = String::from_utf8(bytes.clone()).unwrap_or_default();
        if let Some((_, rest)) = body.split_once("name=\"form_token\" value=\"") {
            self.form_token = rest.split('"').next().unwrap().to_owned();
        }
        Answer { status: parts.status, headers: parts.headers, body, bytes }
    }
}
