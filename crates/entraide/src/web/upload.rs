//! Forms that bring a file (`multipart/form-data`): read with limits, and only from a page of ours.

use axum::extract::multipart::{Multipart, MultipartError};
use axum::extract::{FromRequest, Request};
use axum::http::StatusCode;

use super::forms::Fields;
use super::visit::Visit;
use crate::error::{Error, Result};

/// What was sent with a form that takes a file. The route says how large it may be.
#[derive(Debug)]
pub struct Upload {
    /// The other fields.
    pub fields: Fields,
    /// Name of the file as the browser tells it; empty when none was chosen.
    pub name: String,
    /// The file.
    pub content: Vec<u8>,
}

impl<S: Send + Sync> FromRequest<S> for Upload {
    type Rejection = Error;

    async fn from_request(request: Request, state: &S) -> Result<Self> {
        let visit = request.extensions().get::<Visit>().cloned().ok_or(Error::NotFound)?;
        let parts = Multipart::from_request(request, state).await;
        let mut parts = parts.map_err(|_| Error::Bad("multipart/form-data is needed".into()))?;
        let mut upload = Self { fields: Fields::default(), name: String::new(), content: Vec::new() };
        while let Some(part) = parts.next_field().await.map_err(|error| refused(&error))? {
            let field = part.name().unwrap_or_default().to_owned();
            let file = part.file_name().map(str::to_owned);
            let bytes = part.bytes().await.map_err(|error| refused(&error))?;
            if let Some(name) = file {
                upload.name = name.chars().filter(|c| !c.is_control()).take(100).collect();
                upload.content = bytes.into();
            } else {
                upload.fields.receive(field, &String::from_utf8_lossy(&bytes))?;
            }
        }
        if visit.form_token_fits(upload.fields.get("form_token")) { Ok(upload) } else { Err(Error::Form) }
    }
}

fn refused(error: &MultipartError) -> Error {
    if error.status() == StatusCode::PAYLOAD_TOO_LARGE {
        Error::TooLarge
    } else {
        Error::Bad("the form cannot be read".into())
    }
}
