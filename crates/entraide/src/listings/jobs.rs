//! The jobs that a listing causes. What [`CheckListing`] does stands in [`crate::follow_up`],
//! which sees the rooms above this one.

use queue::Job;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// Looks at a listing whose `next_check_at` has come.
#[derive(Debug, Serialize, Deserialize)]
pub struct CheckListing {
    /// The listing.
    pub listing: Uuid,
}

impl Job for CheckListing {
    const NAME: &'static str = "listing.check";
}

/// Forgets the people of a finished ask.
#[derive(Debug, Serialize, Deserialize)]
pub struct ForgetListing {
    /// The listing.
    pub listing: Uuid,
}

impl Job for ForgetListing {
    const NAME: &'static str = "listing.forget";
}
