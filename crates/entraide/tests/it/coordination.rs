//! Journeys through the pages of `coordination`.
