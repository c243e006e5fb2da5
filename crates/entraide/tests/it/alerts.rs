//! Journeys through the pages of `alerts`.
