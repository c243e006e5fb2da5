//! Journeys through the pages of `commitments`.
