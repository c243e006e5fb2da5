//! How a composed mail leaves: by SMTP, or, in the demo, into the mailbox page.

use std::error::Error as _;
use std::sync::{Mutex, PoisonError};

use chrono::{DateTime, Utc};
use lettre::message::{Mailbox, MultiPart, SinglePart, header};
use lettre::transport::smtp::{AsyncSmtpTransport, AsyncSmtpTransportBuilder, Error};
use lettre::{AsyncTransport, Message, Tokio1Executor};
use queue::JobError;
use uuid::Uuid;

use super::letter::SendLetter;
use crate::config;

/// A mail, ready to leave.
#[derive(Clone)]
pub struct Composed {
    /// Name and address of the reader.
    pub to: (String, String),
    /// Name of the sender: the platform.
    pub from_name: String,
    /// Name and address of whoever gets an answer.
    pub reply_to: (String, String),
    /// Subject, one line.
    pub subject: String,
    /// The text part.
    pub text: String,
    /// The HTML part.
    pub html: String,
    /// What it belongs to: mails about one thing stand together in the reader's mailbox.
    pub thread: Uuid,
    /// Address that stops mail like this with one click, when there is such a thing.
    pub unsubscribe: Option<String>,
    /// When it was composed.
    pub at: DateTime<Utc>,
}

impl std::fmt::Debug for Composed {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Composed").field("thread", &self.thread).finish_non_exhaustive()
    }
}

/// The way out.
pub enum Transport {
    /// None is set up: mail waits.
    None,
    /// Into the table of caught mail.
    Catch,
    /// Nowhere: it is counted as sent, for the drill (no setting leads here).
    Count(Mutex<Vec<SendLetter>>),
    /// By SMTP.
    Smtp(Box<AsyncSmtpTransport<Tokio1Executor>>, String),
}

impl Transport {
    /// From the settings.
    ///
    /// # Errors
    /// When the URL or the sender's address does not fit.
    pub fn new(mail: &config::Mail) -> Result<Self, String> {
        if mail.from.parse::<lettre::Address>().is_err() {
            return Err(format!(
                "mail.from = {:?}: an address such as help@example.org is needed",
                mail.from
            ));
        }
        match mail.url.as_str() {
            "" => Ok(Self::None),
            "catch:" => Ok(Self::Catch),
            url => {
                let smtp = builder(url)?.timeout(Some(mail.timeout)).build();
                Ok(Self::Smtp(Box::new(smtp), mail.from.clone()))
            }
        }
    }

    /// One that counts.
    #[must_use]
    pub fn count() -> Self {
        Self::Count(Mutex::default())
    }

    /// What was counted since it was last asked.
    #[must_use]
    pub fn take_counted(&self) -> Vec<SendLetter> {
        match self {
            Self::Count(letters) => {
                std::mem::take(&mut letters.lock().unwrap_or_else(PoisonError::into_inner))
            }
            _ => Vec::new(),
        }
    }

    /// Whether the mail server answers.
    ///
    /// # Errors
    /// Says why not.
    pub async fn check(&self) -> Result<(), String> {
        match self {
            Self::None => Err("no mail server is set up (mail.url)".into()),
            Self::Catch | Self::Count(_) => Ok(()),
            Self::Smtp(smtp, _) => match smtp.test_connection().await {
                Ok(true) => Ok(()),
                Ok(false) => Err("the mail server does not answer".into()),
                Err(error) => Err(error.to_string()),
            },
        }
    }

    /// Hands a mail to the SMTP server. `id` makes the Message-ID: should the same mail ever be
    /// handed over twice (the machine died between the server's "250" and our commit), the reader's
    /// mailbox can see that it is one.
    ///
    /// # Errors
    /// [`JobError::Fail`] when the address is refused for good, [`JobError::Retry`] otherwise.
    pub async fn send(&self, id: Uuid, mail: &Composed) -> Result<(), JobError> {
        let Self::Smtp(smtp, from) = self else {
            return Err(JobError::Retry("no mail server is set up".into()));
        };
        let message = message(id, from, mail).map_err(JobError::Fail)?;
        match smtp.send(message).await {
            Ok(_) => Ok(()),
            Err(error) if is_about_the_reader(&error) => {
                Err(JobError::Fail(format!("refused for good ({})", code(&error))))
            }
            Err(error) => Err(JobError::Retry(format!("not taken now ({})", code(&error)))),
        }
    }
}

/// `smtp://` as it is, `smtp+starttls://` with encryption from the start of the talk, `smtps://` from
/// the first byte.
fn builder(url: &str) -> Result<AsyncSmtpTransportBuilder, String> {
    let url = match url.strip_prefix("smtp+starttls://") {
        Some(rest) => format!("smtp://{rest}?tls=required"),
        None => url.to_owned(),
    };
    AsyncSmtpTransport::<Tokio1Executor>::from_url(&url)
        .map_err(|_| "mail.url: not an SMTP address".to_owned())
}

/// Whether a server refuses this reader, rather than us: a wrong password of ours or a blocked
/// sender must not make anybody's address a bad one. Refusals of ours are tried again, and the
/// operator sees them among the jobs.
fn is_about_the_reader(error: &Error) -> bool {
    if !error.is_permanent() {
        return false;
    }
    match enhanced(error) {
        // RFC 3463: 5.1 is about addresses (7 and 8 about the sender's), 5.2 about the mailbox;
        // 5.4.1 is what Microsoft's servers say of an unknown one.
        Some((1, detail)) => !matches!(detail, 7 | 8),
        Some((2, _) | (4, 1)) => true,
        Some((0 | 5, 0)) | None => {
            let code = error.status().map_or(0, u16::from);
            matches!(code, 550 | 551 | 553)
        }
        Some(_) => false,
    }
}

/// Subject and detail of the enhanced code that a refusal begins with: 1 and 1 of `5.1.1`.
fn enhanced(error: &Error) -> Option<(u16, u16)> {
    let said = error.source()?.to_string();
    let mut parts = said.split_whitespace().next()?.split('.');
    if parts.next()? != "5" {
        return None;
    }
    let subject = parts.next()?.parse().ok()?;
    let detail = parts.next()?.parse().ok()?;
    parts.next().is_none().then_some((subject, detail))
}

/// The server's words may hold the address, so only its code is kept.
fn code(error: &Error) -> String {
    let Some(code) = error.status() else {
        return "no answer".to_owned();
    };
    match enhanced(error) {
        Some((subject, detail)) => format!("{code} 5.{subject}.{detail}"),
        None => code.to_string(),
    }
}

/// The MIME message. Nothing in it comes from a clock or a generator of its own.
fn message(id: Uuid, from: &str, mail: &Composed) -> Result<Message, String> {
    let said = |_| "an address cannot be used".to_owned();
    let from: lettre::Address = from.parse().map_err(said)?;
    let domain = from.domain().to_owned();
    let mailbox = |name: &str, address: lettre::Address| {
        Mailbox::new(Some(name.to_owned()).filter(|name| !name.is_empty()), address)
    };
    let to = mailbox(&mail.to.0, mail.to.1.parse().map_err(said)?);
    let mut builder = Message::builder()
        .date(mail.at.into())
        .from(mailbox(&mail.from_name, from))
        .to(to)
        .subject(&mail.subject)
        .message_id(Some(format!("<{}@{domain}>", id.simple())))
        .references(format!("<{}.thread@{domain}>", mail.thread.simple()))
        .raw_header(raw("Auto-Submitted", "auto-generated"));
    // An operator's slip in this one must not hold up the mail.
    if let Ok(address) = mail.reply_to.1.parse() {
        builder = builder.reply_to(mailbox(&mail.reply_to.0, address));
    }
    if let Some(url) = &mail.unsubscribe {
        builder = builder
            .raw_header(raw("List-Unsubscribe", &format!("<{url}>")))
            .raw_header(raw("List-Unsubscribe-Post", "List-Unsubscribe=One-Click"));
    }
    builder
        .multipart(
            MultiPart::alternative()
                .boundary(format!("={}", id.simple()))
                .singlepart(SinglePart::plain(mail.text.clone()))
                .singlepart(SinglePart::html(mail.html.clone())),
        )
        .map_err(|error| error.to_string())
}

fn raw(name: &'static str, value: &str) -> header::HeaderValue {
    header::HeaderValue::new(header::HeaderName::new_from_ascii_str(name), value.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_address_decides_port_encryption_and_sign_in() {
        for (url, expected) in [
            ("smtp://127.0.0.1:2525", "port: 2525, tls: None"),
            ("smtp://mail.example.org", "port: 25, tls: None"),
            ("smtp+starttls://me:s%40cret@mail.example.org", "port: 587, tls: Required"),
            ("smtps://me:secret@mail.example.org", "port: 465, tls: Wrapper"),
        ] {
            let built = format!("{:?}", builder(url).unwrap());
            assert!(built.contains(expected), "{url}: {built}");
            let signs_in = built.contains("credentials: Some");
            assert_eq!(signs_in, url.contains("me:"), "{url}: {built}");
            assert!(!built.contains("cret"), "{built}");
        }
        assert!(builder("http://mail.example.org").is_err());
        assert!(builder("smtp://").is_err());
    }

    fn mail() -> Composed {
        Composed {
            to: ("Žofie".into(), "zofie@example.org".into()),
            from_name: "Entraide Savoie".into(),
            reply_to: ("Entraide Savoie".into(), "bonjour@example.org".into()),
            subject: "Courses · Chambéry : pouvez-vous aider, s’il vous plaît, encore aujourd’hui ?".into(),
            text:
                "Première ligne\nzweite Zeile über 76 Zeichen, damit sie für den Weg gebrochen werden muss\n"
                    .into(),
            html: "<p>Bonjour</p>".into(),
            thread: Uuid::from_u128(7),
            unsubscribe: Some("https://help.example/savoie/unsubscribe/abc".into()),
            at: DateTime::from_timestamp(1_773_651_600, 0).unwrap(),
        }
    }

    fn written(mail: &Composed) -> String {
        let message = message(Uuid::from_u128(1), "entraide@example.org", mail).unwrap();
        String::from_utf8(message.formatted()).unwrap()
    }

    #[test]
    fn a_message_is_what_mail_programs_expect() {
        insta::assert_snapshot!(written(&mail()).replace('\r', ""));
        for line in written(&mail()).split("\r\n") {
            assert!(line.len() <= 78 && !line.contains(['\r', '\n']), "{line:?}");
        }
    }

    #[test]
    fn nothing_that_was_typed_becomes_a_header() {
        let evil = "x\r\nBcc: all@example.org\r\n\r\nbody";
        let mut mail = mail();
        mail.subject = evil.into();
        mail.to.0 = super::super::sheet::plain_name(evil);
        mail.from_name = super::super::sheet::one_line(evil);
        mail.reply_to.0 = super::super::sheet::plain_name(evil);
        let written = written(&mail);
        assert!(!written.contains("\nBcc:"), "{written}");
        assert_eq!(written.matches("\r\n\r\n").count(), 4, "{written}");
    }
}
