//! Journeys through the pages of `listings`.
