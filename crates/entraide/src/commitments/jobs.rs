//! The job that a commitment causes; what it does stands in [`crate::follow_up`].

use queue::Job;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// Looks at a commitment whose `next_check_at` has come.
#[derive(Debug, Serialize, Deserialize)]
pub struct CheckCommitment {
    /// The commitment.
    pub commitment: Uuid,
}

impl Job for CheckCommitment {
    const NAME: &'static str = "commitment.check";
}
