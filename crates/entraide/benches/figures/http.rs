//! A server on a free port and a small load of kept-alive connections.

use std::net::SocketAddr;
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
        let text = String::from_utf8_lossy(&answer[..head]).to_lowercase();
        assert!(text.starts_with("http/1.1 200"), "{text}");
        let length = text.lines().find_map(|line| line.strip_prefix("content-length: "));
        let length: usize = length.and_then(|length| length.parse().ok()).expect("a length");
        if answer.len() >= head + 4 + length {
            return answer.split_off(head + 4);
        }
    }
}
