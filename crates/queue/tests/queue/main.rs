//! What the queue promises, on SQLite and on PostgreSQL.

mod claiming;
mod enqueueing;
mod failing;
mod inspecting;
mod stopping;
mod support;
