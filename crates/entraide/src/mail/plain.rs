//! What somebody has typed, made fit for a header, a greeting or a subject.

/// A first name fit for a header and a greeting. Anybody can type one and give another's address,
/// so that nothing of it may become a link or a line of its own in that person's mail.
pub(super) fn plain_name(name: &str) -> String {
    let name = one_line(name);
    let mut chars = name.chars().peekable();
    let mut plain = String::new();
    while let Some(c) = chars.next() {
        let joins = c == '.' && chars.peek().is_some_and(|next| next.is_alphanumeric());
        if !joins && (c.is_alphanumeric() || " -'’.".contains(c) || is_mark(c)) {
            plain.push(c);
        }
    }
    plain.trim().chars().take(40).collect()
}

/// Accents that stand as characters of their own.
fn is_mark(c: char) -> bool {
    ('\u{300}'..='\u{36f}').contains(&c)
}

/// No line breaks, and not longer than a subject may be.
pub(super) fn one_line(text: &str) -> String {
    let spaced = text.replace(|c: char| c.is_control(), " ");
    spaced.trim().chars().take(200).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_cannot_become_a_link_or_a_header() {
        for (typed, plain) in [
            ("Jeanne", "Jeanne"),
            ("Jean-François d’Arc", "Jean-François d’Arc"),
            ("Mme. K.", "Mme. K."),
            ("Ольга", "Ольга"),
            ("visit http://evil.example/now", "visit httpevilexamplenow"),
            ("a@b.example", "abexample"),
            ("Eve\r\nBcc: all@example.org", "Eve  Bcc allexampleorg"),
            ("<script>", "script"),
            ("\u{202e}evoL", "evoL"),
        ] {
            assert_eq!(plain_name(typed), plain);
        }
        assert_eq!(plain_name(&"x".repeat(300)).len(), 40);
    }
}
