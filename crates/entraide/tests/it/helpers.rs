//! Journeys through the pages of `helpers`.
