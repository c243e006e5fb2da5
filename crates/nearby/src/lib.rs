//! What is near: the index in memory of everything that is open on the board. Pure: no clock, no
//! database, no I/O.
//!
//! [`Index`] holds the listings (asks and offers) of a platform. [`Index::search`] answers with a page of
//! hits, the total and the facets; [`Index::all`] with all hits, for exports; [`Index::wider`] with how
//! many there are further away; [`Index::clusters`] with what a map shows.
//!
//! # What fits
//! With [`Near`], what is within the radius, and what has no place according to [`Remote`]; without, all.
//! Kind and category are equal or not asked for. A listing with days of use fits if they overlap those
//! wanted. It must have **all** words; it has one if
//! - one of its texts has a word with the same stem, accents and case apart: the texts' words are stemmed
//!   in the language of the text, the reader's in all languages that the index knows, since they may look
//!   for a word of another language;
//! - or one that begins with that stem, from four letters on: "Hund" finds the "Hundespaziergang";
//! - or the word, or its beginning, is in a name of the listing's category ([`Labels`]).
//!
//! # Why it is fast
//! Public places are few and repeat: communes, and in towns cells of about a kilometre. Listings of the
//! same place make up a *spot*, which counts them by kind and category; squares of the map sum that up.
//! So distances are computed once a spot, totals and facets come from the counts, and only the listings
//! of the page are looked at. Words become sets of listings, one bit each; those that many have
//! are kept so.
//!
//! All orders are total (the id decides in the end), so that pages do not overlap.
#![warn(missing_docs)]

mod bits;
mod clusters;
mod earth;
mod filter;
mod index;
mod links;
mod listing;
mod order;
mod page;
mod search;
mod stop;
mod texts;
mod tree;
mod vocabulary;
mod words;

pub use clusters::{Bounds, Cluster};
pub use index::Index;
pub use listing::{Hit, Kind, Lang, Listing, Spot};
pub use search::{Answer, Facets, Near, Remote, Search, Sort};
pub use words::{Labels, Words};
