//! Kinds of help. Each one is data: labels, questions, default radius and urgency.

pub mod defaults;
pub mod model;
