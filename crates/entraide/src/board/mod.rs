//! The board: what everybody may see of everything that is open, and nothing else. The rules of asks
//! and offers put it there and take it down; what is public is read from here alone.

pub mod index;
pub mod model;
mod rows;
