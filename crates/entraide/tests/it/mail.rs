//! Journeys through the pages of `mail`.
