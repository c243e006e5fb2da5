//! What can go wrong while a request is answered; rendered as a page by [`crate::web::problem`].

use axum::http::StatusCode;
use sea_orm::DbErr;

/// A request that cannot be answered as asked.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// There is no such thing here, or not for this reader.
    #[error("not found")]
    NotFound,
    /// What was asked for or offered is not open any more.
    #[error("not there any more")]
    Gone,
    /// The link is forged, damaged or too old.
    #[error("link not valid")]
    Link,
    /// The form came without the token that its page gave (another site may have sent it).
    #[error("form token not valid")]
    Form,
    /// The reader is not signed in.
    #[error("sign-in needed")]
    SignIn,
    /// The reader may not do this.
    #[error("not allowed")]
    Forbidden,
    /// Somebody changed it in the meantime.
    #[error("changed in the meantime")]
    Conflict,
    /// Too many tries; seconds to wait.
    #[error("too many tries")]
    TooMany(u64),
    /// The request cannot be read (wrong type, too long, odd bytes).
    #[error("bad request: {0}")]
    Bad(String),
    /// The body is larger than any form of ours.
    #[error("body too large")]
    TooLarge,
    /// The database refuses or is away.
    #[error(transparent)]
    Db(#[from] DbErr),
    /// Anything of ours that should not happen.
    #[error("{0}")]
    Internal(String),
}

/// What a handler gives.
pub type Result<T, E = Error> = std::result::Result<T, E>;

impl Error {
    /// The HTTP status that says it.
    #[must_use]
    pub fn status(&self) -> StatusCode {
        match self {
            Self::NotFound => StatusCode::NOT_FOUND,
            Self::Link | Self::Gone => StatusCode::GONE,
            Self::Form | Self::Forbidden => StatusCode::FORBIDDEN,
            Self::SignIn => StatusCode::UNAUTHORIZED,
            Self::Conflict => StatusCode::CONFLICT,
            Self::TooMany(_) => StatusCode::TOO_MANY_REQUESTS,
            Self::Bad(_) => StatusCode::BAD_REQUEST,
            Self::TooLarge => StatusCode::PAYLOAD_TOO_LARGE,
            Self::Db(DbErr::Conn(_) | DbErr::ConnectionAcquire(_)) => StatusCode::SERVICE_UNAVAILABLE,
            Self::Db(_) | Self::Internal(_) => StatusCode::INTERNAL_SERVER_ERROR,
        }
    }

    /// The stem of the messages that explain it: `error-<stem>-title` and `error-<stem>-text`.
    #[must_use]
    pub fn stem(&self) -> &'static str {
        match self {
            Self::NotFound => "not-found",
            Self::Gone => "gone",
            Self::Link => "link",
            Self::Form => "form",
            Self::SignIn => "sign-in",
            Self::Forbidden => "forbidden",
            Self::Conflict => "conflict",
            Self::TooMany(_) => "too-many",
            Self::Bad(_) => "bad",
            Self::TooLarge => "too-large",
            Self::Db(_) | Self::Internal(_) => "internal",
        }
    }
}
