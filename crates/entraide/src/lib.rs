//! entraide: from ask to done.
//!
//! ARCHITECTURE.md has the bird's-eye view. A slice (one folder) holds its pages, queries,
//! templates and rules; a slice may use those listed before it here, never those after it.
#![recursion_limit = "256"]

pub mod cli;
pub mod clock;
pub mod config;
pub mod db;
pub mod error;
pub mod held;
pub mod i18n;
pub mod mark;
pub mod state;
pub mod web;

pub mod alerts;
pub mod auth;
pub mod balance;
pub mod board;
pub mod categories;
pub mod commitments;
pub mod coordination;
pub mod demo;
pub mod events;
pub mod figures;
pub mod follow_up;
pub mod helpers;
pub mod imports;
pub mod listings;
pub mod mail;
pub mod missions;
pub mod moderation;
pub mod near;
pub mod offers;
pub mod ops;
pub mod organisations;
pub mod people;
pub mod places;
pub mod plans;
pub mod platforms;
pub mod reasons;
pub mod referrals;
pub mod relations;
pub mod replay;
pub mod searches;
pub mod sweep;
pub mod team;
pub mod thanks;

pub mod jobs;

pub mod router;
