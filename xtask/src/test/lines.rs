//! A file that has grown too long is asking to be split.

use crate::sh::{self, Result};

/// The most lines that a hand-written file may have.
const MOST: usize = 450;

/// The kinds of files that are written by hand. Translations and data grow with what they describe.
const KINDS: [&str; 7] = ["rs", "html", "css", "js", "ts", "py", "sh"];

/// Fails if a file is too long.
pub(super) fn check() -> Result {
    let mut git = sh::command("git");
    let files = sh::output(git.args(["ls-files", "--cached", "--others", "--exclude-standard"]));
    let files = files.ok_or("git cannot list the files")?;
    let mut long = Vec::new();
    for file in files.lines().filter(|file| by_hand(file)) {
        // Listed and not there: removed, and not yet committed so.
        let Ok(text) = std::fs::read(sh::root().join(file)) else {
            continue;
        };
        let lines = text.iter().filter(|&&byte| byte == b'\n').count();
        if lines > MOST {
            long.push(format!("{file} has {lines} lines, and {MOST} is the most"));
        }
    }
    if long.is_empty() { Ok(()) } else { Err(long.join("\n").into()) }
}

fn by_hand(file: &str) -> bool {
    let kind = file.rsplit('.').next().unwrap_or_default();
    KINDS.contains(&kind) && !file.contains(".min.") && !file.split('/').any(|folder| folder == "vendor")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_people_write_is_measured() {
        assert!(by_hand("crates/entraide/src/listings/ask.html"));
        assert!(!by_hand("crates/entraide/assets/vendor/leaflet.js"));
        assert!(!by_hand("crates/entraide/assets/htmx.min.js"));
        assert!(!by_hand("data/communes.csv"));
        assert!(!by_hand("LICENSE"));
    }
}
