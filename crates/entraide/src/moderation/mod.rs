//! Taking care of what is public: reports by readers, and the moderators' queue.

pub mod model;
