//! Journeys through HTTP, each on SQLite and on PostgreSQL.

mod child;
mod html;
mod town;
mod world;

mod alerts;
mod budgets;
mod categories;
mod commands;
mod commitments;
mod coordination;
mod crash;
mod figures;
mod geocoder;
mod helpers;
mod histories;
mod inputs;
mod journey;
mod listings;
mod logs;
mod mail;
mod missions;
mod moderation;
mod near;
mod offers;
mod organisations;
mod plans;
mod platforms;
mod reading;
mod replay;
mod roles;
mod searches;
mod secrets;
mod stopping;
mod team;
mod waves;
