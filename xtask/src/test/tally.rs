//! Counting tests from what the runners print.

use std::fmt;

/// How many tests there were.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Tally {
    pub(super) passed: u32,
    pub(super) failed: u32,
    pub(super) skipped: u32,
}

impl Tally {
    /// Adds what a line says, if it is one of those that nextest, cargo test or Playwright closes with.
    pub(super) fn look(&mut self, line: &str) {
        let summary = line.strip_prefix("Summary [").and_then(|rest| rest.split_once(" run: "));
        if let Some((_, counts)) = summary {
            counts.split(',').for_each(|count| self.add(count));
        } else if let Some((_, counts)) =
            line.strip_prefix("test result: ").and_then(|rest| rest.split_once(". "))
        {
            counts.split(';').take(3).for_each(|count| self.add(count));
        } else if line.chars().next().is_some_and(|c| c.is_ascii_digit()) {
            self.add_playwright(line);
        }
    }

    /// Adds a count such as `3 passed (1 slow)`. What neither passed nor was left out has failed, whatever
    /// the runner calls it (timed out, leaky, did not start).
    fn add(&mut self, count: &str) {
        let Some((number, how)) = count.trim().split_once(' ') else {
            return;
        };
        let Ok(number) = number.parse::<u32>() else { return };
        match how.split(' ').next() {
            Some("passed") => self.passed += number,
            Some("skipped" | "ignored") => self.skipped += number,
            _ => self.failed += number,
        }
    }

    /// Playwright's counts stand alone on lines such as `3 passed (2.1s)`; a test that only passed when
    /// tried again has failed.
    fn add_playwright(&mut self, line: &str) {
        let how = line.trim_start_matches(|c: char| c.is_ascii_digit()).trim_start();
        match how {
            "failed" | "flaky" | "interrupted" | "skipped" | "did not run" => self.add(line),
            _ if how.starts_with("passed (") => self.add(line),
            _ => {}
        }
    }
}

impl fmt::Display for Tally {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} passed, {} failed", self.passed, self.failed)?;
        if self.skipped > 0 { write!(f, ", {} skipped", self.skipped) } else { Ok(()) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(lines: &[&str]) -> String {
        let mut tally = Tally::default();
        lines.iter().for_each(|line| tally.look(line));
        tally.to_string()
    }

    #[test]
    fn nextest() {
        assert_eq!(told(&["Summary [   0.012s] 3 tests run: 3 passed, 0 skipped"]), "3 passed, 0 failed");
        assert_eq!(
            told(&["Summary [   0.012s] 1 test run: 1 passed, 2 skipped"]),
            "1 passed, 0 failed, 2 skipped"
        );
        let bad = "Summary [  61.0s] 7/9 tests run: 4 passed (1 slow), 2 failed, 1 timed out, 0 skipped";
        assert_eq!(told(&[bad]), "4 passed, 3 failed");
        assert_eq!(told(&["PASS [   0.003s] xtask test::tally::tests::nextest"]), "0 passed, 0 failed");
    }

    #[test]
    fn documentation_examples() {
        let line =
            "test result: ok. 4 passed; 0 failed; 1 ignored; 0 measured; 9 filtered out; finished in 0.1s";
        assert_eq!(told(&[line]), "4 passed, 0 failed, 1 skipped");
        let line = "test result: FAILED. 0 passed; 2 failed; 0 ignored; 0 measured; 0 filtered out";
        assert_eq!(told(&[line]), "0 passed, 2 failed");
    }

    #[test]
    fn playwright() {
        let lines = [
            "1 failed",
            "[sqlite] › smoke.spec.ts:3 › home",
            "1 flaky",
            "2 skipped",
            "1 did not run",
            "5 passed (4.2s)",
        ];
        assert_eq!(told(&lines), "5 passed, 3 failed, 2 skipped");
        assert_eq!(told(&["1) [sqlite] › 3 passed (4.2s)", "3 passed by"]), "0 passed, 0 failed");
    }
}
