//! How long a failed job waits.

use chrono::TimeDelta;

const FIRST_SECONDS: i64 = 10;
const LONGEST_SECONDS: i64 = 12 * 3600;

/// The pause after the failed attempt number `attempt` (1-based): 10 s, tripled with each failure up
/// to 12 h, times a factor between 0.75 and 1.25 drawn from `random`, so that jobs that failed
/// together do not come back together.
///
/// Twelve attempts stretch over about 45 hours: longer than a mail server that is down over a Sunday.
pub fn backoff(attempt: i32, random: u64) -> TimeDelta {
    let triplings = u32::try_from(attempt - 1).unwrap_or(0).min(10);
    let seconds = (FIRST_SECONDS * 3_i64.pow(triplings)).min(LONGEST_SECONDS);
    let micros = seconds * 1_000_000;
    // A spread of half the pause; `random % n` is uneven by less than one in 10^8 here.
    let spread = i64::try_from(random % (micros as u64 / 2)).unwrap_or(0);
    TimeDelta::microseconds(micros * 3 / 4 + spread)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn grows_threefold_to_twelve_hours_within_a_quarter() {
        let expected = [10, 30, 90, 270, 810, 2430, 7290, 21870, 43200, 43200, 43200, 43200];
        for (attempt, seconds) in (1..).zip(expected) {
            let middle = TimeDelta::seconds(seconds);
            for random in [0, 1, 12_345_678_901_234_567, u64::MAX / 2, u64::MAX] {
                let pause = backoff(attempt, random);
                assert!(pause >= middle * 3 / 4 && pause < middle * 5 / 4, "attempt {attempt}: {pause}");
            }
        }
    }

    #[test]
    fn spreads_over_the_whole_range() {
        assert_eq!(backoff(1, 0), TimeDelta::milliseconds(7500));
        assert_eq!(backoff(1, 4_999_999), TimeDelta::microseconds(12_499_999));
    }

    #[test]
    fn odd_attempts_do_no_harm() {
        assert_eq!(backoff(i32::MIN + 1, 0), backoff(1, 0));
        assert_eq!(backoff(0, 0), backoff(1, 0));
        assert_eq!(backoff(i32::MAX, 0), TimeDelta::hours(9));
    }
}
