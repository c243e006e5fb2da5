//! Forms that take a file.

use axum::body::Body;
use axum::http::Request;

use super::{Answer, Visitor};

impl Visitor {
    /// Sends a form with a file, with the token of the last form seen.
    pub async fn upload(&mut self, path: &str, fields: &[(&str, &str)], name: &str, file: &[u8]) -> Answer {
        let part = |head: &str, body: &[u8]| {
            [format!("--part\r\ncontent-disposition: form-data; {head}\r\n\r\n").as_bytes(), body, b"\r\n"]
                .concat()
        };
        let mut body = part("name=\"form_token\"", self.form_token.as_bytes());
        for (name, value) in fields {
            body.extend(part(&format!("name=\"{name}\""), value.as_bytes()));
        }
        body.extend(part(&format!("name=\"file\"; filename=\"{name}\""), file));
        body.extend(b"--part--\r\n");
        let request = Request::post(path).header("host", "entraide.test");
        let request = request.header("content-type", "multipart/form-data; boundary=part");
        self.request(request.body(Body::from(body)).unwrap()).await
    }
}
