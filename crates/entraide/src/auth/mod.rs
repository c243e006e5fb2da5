//! Who may do what: signed links for everybody, sessions for staff, and no passwords at all.

pub mod limits;
pub mod links;
pub mod staff;
