//! The ways on which an organisation chooses to be reached: everybody sees them.

use url::Url;

use crate::web::forms::Checker;

/// Characters of an address on the web.
const MAX_ADDRESS: usize = 200;

/// How an organisation is reached.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Ways {
    /// In E.164.
    pub phone: Option<String>,
    /// Its own site.
    pub web: Option<String>,
    /// Invitation to a WhatsApp group, or its number there.
    pub whatsapp: Option<String>,
    /// Invitation to a Signal group, or its name there.
    pub signal: Option<String>,
    /// Its Telegram group or channel.
    pub telegram: Option<String>,
    /// A form on the platform, whose messages are mailed to those who lead it.
    pub form: bool,
}

/// Where the invitations of each service lead.
pub(crate) const WHATSAPP: [&str; 3] = ["chat.whatsapp.com", "wa.me", "whatsapp.com"];
pub(crate) const SIGNAL: [&str; 2] = ["signal.group", "signal.me"];
pub(crate) const TELEGRAM: [&str; 2] = ["t.me", "telegram.me"];

impl Ways {
    /// Whether there is none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    /// Reads the ways in the order of the form; mistakes are noted.
    pub fn read(c: &mut Checker<'_>) -> Self {
        Self {
            phone: c.phone("phone"),
            web: link(c, "web", &[]),
            whatsapp: link(c, "whatsapp", &WHATSAPP),
            signal: link(c, "signal", &SIGNAL),
            telegram: link(c, "telegram", &TELEGRAM),
            form: !c.fields.get("has_form").is_empty(),
        }
    }

    /// The links with their names in the form and in messages, in the order in which they are shown.
    #[must_use]
    pub fn links(&self) -> Vec<(&'static str, &str)> {
        let all = [
            ("web", &self.web),
            ("whatsapp", &self.whatsapp),
            ("signal", &self.signal),
            ("telegram", &self.telegram),
        ];
        all.into_iter().filter_map(|(name, link)| Some((name, link.as_deref()?))).collect()
    }
}

/// An address on the web, of one of these hosts if there are any; `None` is none, or a mistake that was
/// noted.
fn link(c: &mut Checker<'_>, field: &str, hosts: &[&str]) -> Option<String> {
    let typed = c.optional_text(field, MAX_ADDRESS)?;
    let link = web_address(&typed, hosts);
    if link.is_none() {
        if let Some(host) = hosts.first() {
            let message = c.visit.t1("org-link-host", "host", *host);
            c.errors.add(field, message);
        } else {
            c.wrong(field, "org-link-web");
        }
    }
    link
}

/// The address that somebody typed, with its scheme; only to the web, without a name or password in it,
/// and to one of these hosts if there are any.
#[must_use]
pub fn web_address(typed: &str, hosts: &[&str]) -> Option<String> {
    long_address(typed, hosts, MAX_ADDRESS)
}

/// As [`web_address`], of at most `max` characters.
pub(crate) fn long_address(typed: &str, hosts: &[&str], max: usize) -> Option<String> {
    let typed = typed.trim();
    let full = if typed.contains("://") { typed.to_owned() } else { format!("https://{typed}") };
    let url = Url::parse(&full).ok().filter(|url| matches!(url.scheme(), "https" | "http"))?;
    let host = url.domain().filter(|host| host.contains('.') && !host.ends_with('.'))?;
    let is_known = hosts.is_empty()
        || hosts
            .iter()
            .any(|known| host.strip_suffix(known).is_some_and(|sub| sub.is_empty() || sub.ends_with('.')));
    let is_plain = url.username().is_empty() && url.password().is_none();
    let text = url.to_string();
    (is_known && is_plain && text.chars().count() <= max).then_some(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_lead_to_the_web_and_where_they_say() {
        let kept = |typed, hosts: &[&str]| web_address(typed, hosts);
        assert_eq!(kept("example.org/aide", &[]).as_deref(), Some("https://example.org/aide"));
        assert_eq!(kept(" http://example.org ", &[]).as_deref(), Some("http://example.org/"));
        assert_eq!(
            kept("https://chat.whatsapp.com/AbC", &WHATSAPP).as_deref(),
            Some("https://chat.whatsapp.com/AbC")
        );
        assert_eq!(
            kept("https://signal.group/#CjQK", &SIGNAL).as_deref(),
            Some("https://signal.group/#CjQK")
        );
        for wrong in
            ["javascript:alert(1)", "example", "https://", "ftp://example.org", "https://a:b@example.org"]
        {
            assert_eq!(kept(wrong, &[]), None, "{wrong}");
        }
        for elsewhere in ["https://evil-t.me/x", "https://t.me.evil.example/x", "https://example.org"] {
            assert_eq!(kept(elsewhere, &TELEGRAM), None, "{elsewhere}");
        }
    }
}
