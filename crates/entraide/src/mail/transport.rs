//! How a composed mail leaves: by SMTP, or, in the demo, into the mailbox page.

use lettre::message::{Mailbox, MultiPart, header};
use lettre::transport::smtp::AsyncSmtpTransport;
use lettre::{AsyncTransport, Message, Tokio1Executor};
use queue::JobError;
use uuid::Uuid;

use crate::config;

/// A mail, ready to leave.
#[derive(Clone)]
pub struct Composed {
    /// Name and address of the reader.
    pub to: (String, String),
    /// Name of the sender: the platform.
    pub from_name: String,
    /// Where an answer goes.
    pub reply_to: String,
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
}

/// The way out.
pub enum Transport {
    /// None is set up: mail waits.
    None,
    /// Into the table of caught mail.
    Catch,
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
                let url = match url.strip_prefix("smtp+starttls://") {
                    Some(rest) => format!("smtp://{rest}?tls=required"),
                    None => url.to_owned(),
                };
                let transport = AsyncSmtpTransport::<Tokio1Executor>::from_url(&url)
                    .map_err(|_| "mail.url: not an SMTP address".to_owned())?
                    .timeout(Some(mail.timeout))
                    .build();
                Ok(Self::Smtp(Box::new(transport), mail.from.clone()))
            }
        }
    }

    /// Whether the mail server answers.
    ///
    /// # Errors
    /// Says why not.
    pub async fn check(&self) -> Result<(), String> {
        match self {
            Self::None => Err("no mail server is set up (mail.url)".into()),
            Self::Catch => Ok(()),
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
            // The server's words may hold the address, so only the code is kept.
            Err(error) if error.is_permanent() => {
                Err(JobError::Fail(format!("refused for good ({})", code(&error))))
            }
            Err(error) => Err(JobError::Retry(format!("not taken now ({})", code(&error)))),
        }
    }
}

fn code(error: &lettre::transport::smtp::Error) -> String {
    error
        .status()
        .map_or_else(|| "no answer".to_owned(), |code| code.to_string())
}

/// The MIME message.
fn message(id: Uuid, from: &str, mail: &Composed) -> Result<Message, String> {
    let said = |_| "an address cannot be used".to_owned();
    let from: lettre::Address = from.parse().map_err(said)?;
    let domain = from.domain().to_owned();
    let mailbox = |name: &str, address: lettre::Address| Mailbox::new(Some(name.to_owned()), address);
    let to = mailbox(&mail.to.0, mail.to.1.parse().map_err(said)?);
    let mut builder = Message::builder()
        .from(mailbox(&mail.from_name, from))
        .reply_to(mailbox(&mail.from_name, mail.reply_to.parse().map_err(said)?))
        .to(to)
        .subject(&mail.subject)
        .message_id(Some(format!("<{}@{domain}>", id.simple())))
        .references(format!("<{}.thread@{domain}>", mail.thread.simple()))
        .raw_header(raw("Auto-Submitted", "auto-generated"));
    if let Some(url) = &mail.unsubscribe {
        builder = builder
            .raw_header(raw("List-Unsubscribe", &format!("<{url}>")))
            .raw_header(raw("List-Unsubscribe-Post", "List-Unsubscribe=One-Click"));
    }
    builder
        .multipart(MultiPart::alternative_plain_html(
            mail.text.clone(),
            mail.html.clone(),
        ))
        .map_err(|error| error.to_string())
}

fn raw(name: &'static str, value: &str) -> header::HeaderValue {
    header::HeaderValue::new(header::HeaderName::new_from_ascii_str(name), value.to_owned())
}
