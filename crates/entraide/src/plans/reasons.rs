//! Why an ask goes without.

use super::model::Reason;

/// How many helpers around an ask pass each filter, besides those whom it gets. Each number counts some of the
/// one before.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Around {
    /// They would come so far.
    pub near: u32,
    /// … and do this kind of help.
    pub able: u32,
    /// … and have time then.
    pub timely: u32,
    /// … and can take on something today.
    pub free: u32,
    /// … and were not asked about it yet.
    pub fresh: u32,
    /// Of those who have time, who were asked about it already.
    pub asked: u32,
    /// Of those who have time, who share a language with the person.
    pub fluent: u32,
    /// Whether the ask names languages.
    pub minds_language: bool,
}

impl Around {
    /// Counts somebody who would come so far.
    pub fn add(&mut self, able: bool, timely: bool, free: bool, asked: bool, fluent: bool) {
        self.near += 1;
        self.able += u32::from(able);
        if !(able && timely) {
            return;
        }
        self.timely += 1;
        self.asked += u32::from(asked);
        self.fluent += u32::from(fluent);
        self.free += u32::from(free);
        self.fresh += u32::from(free && !asked);
    }

    /// Whether nobody who is still to be counted changes anything.
    #[must_use]
    pub fn is_decided(&self) -> bool {
        self.fresh > 0 && !self.no_language()
    }

    /// Whether all who are in question lack a language in common with the person.
    #[must_use]
    pub fn no_language(&self) -> bool {
        self.minds_language && self.timely > 0 && self.fluent == 0
    }
}

/// The reason, one for each ask: the first filter that nobody passes, from the widest to the narrowest. Where
/// everybody in question was asked, that is said even though they may be busy as well.
#[must_use]
pub fn reason(around: &Around) -> Reason {
    if around.near == 0 {
        Reason::Reach
    } else if around.able == 0 {
        Reason::Kind
    } else if around.timely == 0 {
        Reason::Time
    } else if around.asked == around.timely {
        Reason::Asked
    } else if around.free == 0 {
        Reason::Busy
    } else if around.fresh == 0 {
        Reason::Asked
    } else {
        Reason::Elsewhere
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Somebody near, as `able timely free asked fluent` in letters; a capital is a yes.
    fn around(people: &[&str]) -> Around {
        let mut around = Around { minds_language: true, ..Around::default() };
        for one in people {
            let yes = |at: usize| one.chars().nth(at).is_some_and(char::is_uppercase);
            around.add(yes(0), yes(1), yes(2), yes(3), yes(4));
        }
        around
    }

    #[test]
    fn the_first_filter_that_nobody_passes_is_the_reason() {
        assert_eq!(reason(&around(&[])), Reason::Reach);
        assert_eq!(reason(&around(&["aTFxL"])), Reason::Kind);
        assert_eq!(reason(&around(&["aTFxL", "AtFxL"])), Reason::Time);
        assert_eq!(reason(&around(&["AtFxL", "ATfxL"])), Reason::Busy);
        assert_eq!(reason(&around(&["ATFXL"])), Reason::Asked);
        // Asked, and busy meanwhile: that they were asked is what counts.
        assert_eq!(reason(&around(&["ATfXL"])), Reason::Asked);
        // One was asked, the other is busy.
        assert_eq!(reason(&around(&["ATFXL", "ATfxL"])), Reason::Asked);
        assert_eq!(reason(&around(&["ATfXL", "ATfxL"])), Reason::Busy);
        assert_eq!(reason(&around(&["ATFXL", "ATFxL"])), Reason::Elsewhere);
    }

    #[test]
    fn a_language_in_common_is_told_beside_the_reason() {
        assert!(around(&["ATFxl", "AtFxL"]).no_language());
        assert!(!around(&["ATFxl", "ATfxL"]).no_language());
        assert!(!around(&["AtFxl"]).no_language(), "nobody is in question");
        assert!(!Around { timely: 3, ..Around::default() }.no_language(), "no language is asked for");
    }

    #[test]
    fn a_look_goes_on_until_nothing_changes() {
        assert!(around(&["ATFxL"]).is_decided());
        assert!(!around(&["ATFxl"]).is_decided());
        assert!(!around(&["ATfxL"]).is_decided());
    }
}
