//! People as one platform knows them, and the one door through which contacts leave.

pub mod again;
pub mod contacts;
pub mod model;
