//! A whole installation in a test.
