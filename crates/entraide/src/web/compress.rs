//! Compression of what is sent more than once: done once, and kept beside the original. What is sent
//! once is compressed on its way out, by the outermost layer, which leaves alone what already is.

use std::io::Write as _;

use axum::http::HeaderMap;
use axum::http::header::ACCEPT_ENCODING;
use flate2::Compression;
use flate2::write::GzEncoder;

/// How a body is written for the wire.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Encoding {
    /// As it is.
    Identity,
    /// By gzip, which every browser reads.
    Gzip,
}

impl Encoding {
    /// The best of ours that the client accepts.
    #[must_use]
    pub fn accepted(headers: &HeaderMap) -> Self {
        let values = headers.get_all(ACCEPT_ENCODING).iter().filter_map(|value| value.to_str().ok());
        let mut any = false;
        for choice in values.flat_map(|value| value.split(',')) {
            let mut parts = choice.split(';').map(str::trim);
            let name = parts.next().unwrap_or_default();
            let refused = |part: &str| {
                let weight = part.strip_prefix("q=").or_else(|| part.strip_prefix("Q="));
                weight.is_some_and(|weight| weight.parse() == Ok(0.0))
            };
            let wanted = !parts.any(refused);
            if name.eq_ignore_ascii_case("gzip") || name.eq_ignore_ascii_case("x-gzip") {
                return if wanted { Self::Gzip } else { Self::Identity };
            }
            any |= name == "*" && wanted;
        }
        if any { Self::Gzip } else { Self::Identity }
    }

    /// Its name in `Content-Encoding`, which what is sent as it is does not have.
    #[must_use]
    pub fn name(self) -> Option<&'static str> {
        match self {
            Self::Identity => None,
            Self::Gzip => Some("gzip"),
        }
    }
}

/// The bytes, written so. A page of 10 kB takes about a tenth of a millisecond.
#[must_use]
pub fn encoded(bytes: &[u8], encoding: Encoding) -> Vec<u8> {
    match encoding {
        Encoding::Identity => bytes.to_vec(),
        Encoding::Gzip => {
            let mut gzip = GzEncoder::new(Vec::with_capacity(bytes.len() / 3), Compression::default());
            // A vector takes all that is written to it; a gzip that stopped short would still be refused.
            let _ = gzip.write_all(bytes);
            gzip.finish().unwrap_or_default()
        }
    }
}

#[cfg(test)]
mod tests {
    use std::io::Read as _;

    use axum::http::HeaderValue;

    use super::*;

    fn accepted(values: &[&'static str]) -> Encoding {
        let mut headers = HeaderMap::new();
        for value in values {
            headers.append(ACCEPT_ENCODING, HeaderValue::from_static(value));
        }
        Encoding::accepted(&headers)
    }

    #[test]
    fn gzip_is_sent_to_those_who_ask_for_it() {
        for asks in ["gzip", "gzip, deflate, br, zstd", "br;q=1.0, GZIP;q=0.8", "*", "deflate, *;q=0.1"] {
            assert_eq!(accepted(&[asks]), Encoding::Gzip, "{asks}");
        }
        for asks in ["", "br", "identity", "gzip;q=0", "gzip; q=0.000, *", "*;q=0", "gzipped", ";;,"] {
            assert_eq!(accepted(&[asks]), Encoding::Identity, "{asks}");
        }
        assert_eq!(accepted(&[]), Encoding::Identity);
        assert_eq!(accepted(&["br", "gzip"]), Encoding::Gzip, "two lines are one list");
    }

    #[test]
    fn what_is_written_can_be_read() {
        let page = "Bonjour Odette. ".repeat(1000);
        let gzip = encoded(page.as_bytes(), Encoding::Gzip);
        assert!(gzip.len() < page.len() / 20, "{}", gzip.len());
        let mut read = String::new();
        flate2::read::GzDecoder::new(gzip.as_slice()).read_to_string(&mut read).unwrap();
        assert_eq!(read, page);
        assert_eq!(encoded(page.as_bytes(), Encoding::Identity), page.as_bytes());
    }
}
