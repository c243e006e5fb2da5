//! A server on a free port and a small load of kept-alive connections.

use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use axum::Router;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};

const CONNECTIONS: usize = 8;

pub(crate) async fn serve(routes: Router) -> SocketAddr {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a free port");
    let address = listener.local_addr().expect("an address");
    tokio::spawn(async move {
        axum::serve(listener, routes.into_make_service_with_connect_info::<SocketAddr>())
            .await
            .expect("a server");
    });
    address
}

pub(crate) async fn get(address: SocketAddr, path: &str) -> String {
    let mut stream = TcpStream::connect(address).await.expect("a connection");
    String::from_utf8(request(&mut stream, path).await).expect("text")
}

/// How long each request takes while eight connections ask as fast as they can.
pub(crate) async fn load(address: SocketAddr, path: &'static str, how_long: Duration) -> Vec<Duration> {
    let end = Instant::now() + how_long;
    let visitors: Vec<_> = (0..CONNECTIONS)
        .map(|_| {
            tokio::spawn(async move {
                let mut stream = TcpStream::connect(address).await.expect("a connection");
                let mut times = Vec::new();
                while Instant::now() < end {
                    let begin = Instant::now();
                    request(&mut stream, path).await;
                    times.push(begin.elapsed());
                }
                times
            })
        })
        .collect();
    let mut times = Vec::new();
    for visitor in visitors {
        times.extend(visitor.await.expect("a visitor"));
    }
    times
}

/// What a load of different addresses has measured.
pub(crate) struct Load {
    /// Sorted, in microseconds.
    times: Vec<f64>,
    seconds: f64,
}

impl Load {
    /// All of them as one.
    pub(crate) fn sum(loads: Vec<Self>) -> Self {
        let seconds = loads.iter().map(|load| load.seconds).sum();
        let mut times: Vec<f64> = loads.into_iter().flat_map(|load| load.times).collect();
        times.sort_by(f64::total_cmp);
        Self { times, seconds }
    }

    pub(crate) fn per_second(&self) -> f64 {
        self.times.len() as f64 / self.seconds
    }

    pub(crate) fn percentile(&self, share: f64) -> f64 {
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "an index of a short list"
        )]
        let at = ((self.times.len() - 1) as f64 * share) as usize;
        self.times[at]
    }
}

/// Eight connections ask for the addresses in turn, beginning with the number `first`, as fast as they can, or so
/// many a second together. At a pace, the time counts from when a request was due: one that waits for another is late too.
pub(crate) async fn mixed(
    server: SocketAddr,
    addresses: &Arc<Vec<String>>,
    first: usize,
    how_long: Duration,
    pace: Option<f64>,
) -> Load {
    let begin = Instant::now();
    let next = Arc::new(AtomicUsize::new(0));
    let visitors: Vec<_> = (0..CONNECTIONS)
        .map(|_| {
            let (addresses, next) = (Arc::clone(addresses), Arc::clone(&next));
            tokio::spawn(async move {
                let mut stream = TcpStream::connect(server).await.expect("a connection");
                stream.set_nodelay(true).expect("an open connection");
                let mut times = Vec::new();
                while begin.elapsed() < how_long {
                    let at = next.fetch_add(1, Ordering::Relaxed);
                    let mut from = Instant::now();
                    if let Some(pace) = pace {
                        let due = begin + Duration::from_secs_f64(at as f64 / pace);
                        // The timer of the runtime is coarse: what is due within a millisecond goes now.
                        if due > from + Duration::from_millis(1) {
                            tokio::time::sleep_until(due.into()).await;
                            from = Instant::now();
                        } else {
                            from = from.min(due);
                        }
                    }
                    request(&mut stream, &addresses[(first + at) % addresses.len()]).await;
                    times.push(from.elapsed().as_secs_f64() * 1e6);
                }
                times
            })
        })
        .collect();
    let mut times = Vec::new();
    for visitor in visitors {
        times.extend(visitor.await.expect("a visitor"));
    }
    times.sort_by(f64::total_cmp);
    Load { times, seconds: begin.elapsed().as_secs_f64() }
}

/// One request on a kept-alive connection; the body.
async fn request(stream: &mut TcpStream, path: &str) -> Vec<u8> {
    let text = format!("GET {path} HTTP/1.1\r\nhost: bench\r\naccept-language: fr\r\n\r\n");
    stream.write_all(text.as_bytes()).await.expect("a write");
    let mut answer = Vec::new();
    let mut piece = [0; 16_384];
    loop {
        let count = stream.read(&mut piece).await.expect("a read");
        assert!(count > 0, "the server has hung up");
        answer.extend_from_slice(&piece[..count]);
        let Some(head) = answer.windows(4).position(|four| four == b"\r\n\r\n") else {
            continue;
        };
        let text = str::from_utf8(&answer[..head]).expect("a head in ASCII");
        assert!(text.starts_with("HTTP/1.1 200"), "{text}");
        let length = text.lines().find_map(|line| line.strip_prefix("content-length: "));
        let length: usize = length.and_then(|length| length.parse().ok()).expect("a length");
        if answer.len() >= head + 4 + length {
            return answer.split_off(head + 4);
        }
    }
}
