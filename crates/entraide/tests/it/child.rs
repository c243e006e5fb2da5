//! The program itself as a child process, and somebody with a browser who visits it.

use std::collections::BTreeMap;
use std::ffi::OsStr;
use std::io::Read;
use std::net::TcpListener;
use std::process::{Child, Command, ExitStatus, Stdio};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use reqwest::redirect::Policy;

/// Long enough for a busy machine; only what is broken waits so long.
pub const LONG: Duration = Duration::from_secs(60);

/// What a command has said.
#[derive(Debug)]
pub struct Said {
    pub status: ExitStatus,
    pub out: String,
    pub err: String,
}

impl Said {
    #[track_caller]
    pub fn went_well(&self) -> &Self {
        assert!(self.status.success(), "{self:#?}");
        self
    }

    #[track_caller]
    pub fn failed(&self) -> &Self {
        assert_eq!(self.status.code(), Some(1), "{self:#?}");
        self
    }

    #[track_caller]
    pub fn says(&self, text: &str) -> &Self {
        assert!(self.all().contains(text), "{text:?} is not in {self:#?}");
        self
    }

    #[track_caller]
    pub fn hides(&self, text: &str) -> &Self {
        assert!(!self.all().contains(text), "{text:?} is in {self:#?}");
        self
    }

    fn all(&self) -> String {
        format!("{}{}", self.out, self.err)
    }
}

/// `entraide` with these arguments and settings, and no others.
pub fn command<V: AsRef<OsStr>>(args: &[&str], env: &[(&str, V)]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_entraide"));
    for (name, _) in std::env::vars_os() {
        if name.to_string_lossy().starts_with("ENTRAIDE_") {
            command.env_remove(name);
        }
    }
    command.args(args).envs(env.iter().map(|(name, value)| (name, value))).stdin(Stdio::null());
    command
}

/// Runs a command to its end.
pub fn run<V: AsRef<OsStr>>(args: &[&str], env: &[(&str, V)]) -> Said {
    let done = command(args, env).output().unwrap();
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
    Said { status: done.status, out: text(done.stdout), err: text(done.stderr) }
}

/// `entraide serve`; ends with the test.
pub struct Server {
    process: Child,
    pub base: String,
    log: Arc<Mutex<Vec<u8>>>,
}

impl Server {
    /// Starts it with these arguments after `serve`, and waits until it is ready, if it has an address.
    pub async fn start(database: &str, args: &[&str], env: &[(&str, &str)]) -> Self {
        let port = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
        let listen = format!("127.0.0.1:{port}");
        let usual = [
            ("ENTRAIDE_DATABASE_URL", database),
            ("ENTRAIDE_LISTEN", &listen),
            ("ENTRAIDE_MAIL_URL", "catch:"),
            ("ENTRAIDE_MAIL_FROM", "entraide@example.org"),
        ];
        let all: Vec<_> = usual.into_iter().chain(env.iter().copied()).collect();
        let mut command = command(&[&["serve"], args].concat(), &all);
        let mut process = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
        let log = Arc::default();
        keep(process.stdout.take().unwrap(), Arc::clone(&log));
        keep(process.stderr.take().unwrap(), Arc::clone(&log));
        let mut server = Self { process, base: format!("http://{listen}"), log };
        if !args.contains(&"--worker") {
            let begin = Instant::now();
            while reqwest::get(format!("{}/readyz", server.base)).await.is_err() {
                let gone = server.process.try_wait().unwrap();
                assert!(gone.is_none() && begin.elapsed() < LONG, "{gone:?} {}", server.log());
                tokio::time::sleep(Duration::from_millis(50)).await;
            }
        }
        server
    }

    /// All that it has written.
    pub fn log(&self) -> String {
        String::from_utf8_lossy(&self.log.lock().unwrap()).into_owned()
    }

    /// SIGTERM.
    pub fn terminate(&self) {
        let pid = self.process.id();
        let done = Command::new("/bin/sh").arg("-c").arg(format!("kill -TERM {pid}")).status().unwrap();
        assert!(done.success());
    }

    /// Waits until it has ended by itself; how it ended, and how long that took.
    pub async fn ended(&mut self) -> (ExitStatus, Duration) {
        let begin = Instant::now();
        loop {
            if let Some(status) = self.process.try_wait().unwrap() {
                return (status, begin.elapsed());
            }
            assert!(begin.elapsed() < LONG, "it does not stop: {}", self.log());
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
    }

    /// Somebody with a browser.
    pub fn guest(&self) -> Guest {
        Guest::at(&self.base)
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // It may have ended already.
        drop(self.process.kill());
        drop(self.process.wait());
    }
}

fn keep(mut from: impl Read + Send + 'static, to: Arc<Mutex<Vec<u8>>>) {
    std::thread::spawn(move || {
        let mut bytes = [0; 4096];
        while let Ok(count) = from.read(&mut bytes) {
            if count == 0 {
                return;
            }
            to.lock().unwrap().extend_from_slice(&bytes[..count]);
        }
    });
}

/// Waits until this is so.
pub async fn until(what: &str, mut so: impl AsyncFnMut() -> bool) {
    let begin = Instant::now();
    while !so().await {
        assert!(begin.elapsed() < LONG, "not within a minute: {what}");
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
}

/// Somebody with a browser: keeps cookies, knows the token of the last form seen.
#[derive(Clone)]
pub struct Guest {
    client: reqwest::Client,
    base: String,
    cookies: BTreeMap<String, String>,
    form_token: String,
}

/// An answer.
#[derive(Debug)]
pub struct Page {
    pub status: u16,
    pub headers: reqwest::header::HeaderMap,
    pub body: String,
}

impl Page {
    #[track_caller]
    pub fn is(&self, status: u16) -> &Self {
        assert_eq!(self.status, status, "{}", self.body);
        self
    }

    #[track_caller]
    pub fn to(&self) -> &str {
        self.is(303).headers["location"].to_str().unwrap()
    }

    /// What stands between two texts.
    #[track_caller]
    pub fn between(&self, start: &str, end: &str) -> String {
        let (_, rest) = self.body.split_once(start).unwrap_or_else(|| panic!("no {start}:\n{}", self.body));
        rest.split(end).next().unwrap().to_owned()
    }
}

impl Guest {
    pub fn at(base: &str) -> Self {
        let client = reqwest::Client::builder().redirect(Policy::none()).build().unwrap();
        Self { client, base: base.to_owned(), cookies: BTreeMap::new(), form_token: String::new() }
    }

    /// The value of a cookie.
    pub fn cookie(&self, name: &str) -> String {
        self.cookies[name].clone()
    }

    pub async fn get(&mut self, path: &str) -> Page {
        let request = self.client.get(format!("{}{path}", self.base));
        self.send(request).await.unwrap()
    }

    pub async fn post(&mut self, path: &str, fields: &[(&str, &str)]) -> Page {
        self.try_post(path, fields).await.unwrap()
    }

    /// Sends a form; nothing when the server is away.
    pub async fn try_post(&mut self, path: &str, fields: &[(&str, &str)]) -> Option<Page> {
        let body = url::form_urlencoded::Serializer::new(String::new())
            .append_pair("form_token", &self.form_token)
            .extend_pairs(fields)
            .finish();
        let request = self.client.post(format!("{}{path}", self.base)).body(body);
        self.send(request.header("content-type", "application/x-www-form-urlencoded")).await
    }

    /// Sends a form and opens the page it leads to.
    pub async fn submit(&mut self, path: &str, fields: &[(&str, &str)]) -> Page {
        let to = self.post(path, fields).await.to().to_owned();
        self.get(&to).await
    }

    async fn send(&mut self, request: reqwest::RequestBuilder) -> Option<Page> {
        let cookies: Vec<_> = self.cookies.iter().map(|(name, value)| format!("{name}={value}")).collect();
        let request = request.header("cookie", cookies.join("; ")).header("accept-language", "fr");
        let answer = request.send().await.ok()?;
        for cookie in answer.headers().get_all("set-cookie") {
            let pair = cookie.to_str().unwrap().split(';').next().unwrap();
            let (name, value) = pair.split_once('=').unwrap();
            self.cookies.insert(name.to_owned(), value.to_owned());
        }
        let (status, headers) = (answer.status().as_u16(), answer.headers().clone());
        let body = answer.text().await.ok()?;
        if let Some((_, rest)) = body.split_once("name=\"form_token\" value=\"") {
            self.form_token = rest.split('"').next().unwrap().to_owned();
        }
        Some(Page { status, headers, body })
    }
}

/// Runs a test on an empty database of each kind: `empty!(name, |url| async move { … });`
macro_rules! empty {
    ($name:ident, |$url:ident| $body:expr) => {
        async fn $name($url: String) {
            $body.await;
        }

        mod $name {
            #[tokio::test(flavor = "multi_thread", worker_threads = 4)]
            async fn on_sqlite() {
                let folder = tempfile::tempdir().unwrap();
                super::$name(format!("sqlite:{}/data/test.db", folder.path().display())).await;
            }

            #[tokio::test(flavor = "multi_thread", worker_threads = 4)]
            async fn on_postgres() {
                super::$name($crate::world::postgres(module_path!()).await).await;
            }
        }
    };
}
pub(crate) use empty;
