//! Journeys through the pages of `platforms`.
