//! From a letter to a mail: who reads it, in which language, what stands in it.
//!
//! It happens at the moment of sending, so that nothing personal waits in a queue and nobody gets
//! yesterday's news.

use chrono::{DateTime, Utc};
use queue::JobError;
use uuid::Uuid;

use super::entries;
use super::letter::{Letter, SendLetter};
use super::news;
use super::sheet::{Writer, plain_name};
use super::transport::Composed;
use super::weekly;
use crate::auth::staff;
use crate::db::scope::Read;
use crate::i18n::Lang;
use crate::people::model as people;
use crate::platforms::model::Platform;
use crate::state::App;

/// What becomes of a letter.
#[derive(Debug)]
pub enum Post {
    /// Nothing: its reader cannot be written to, or it has gone stale.
    Nothing,
    /// It cannot arrive: mail to this reader was refused before.
    Blocked(About),
    /// It leaves.
    Ready(Box<Composed>, About),
}

/// What the letter is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct About {
    /// The ask.
    pub listing: Option<Uuid>,
    /// The helper.
    pub helper: Option<Uuid>,
    /// The saved search.
    pub search: Option<Uuid>,
}

struct Reader {
    first_name: String,
    email: String,
    lang: Lang,
    blocked: bool,
}

/// Composes a letter as it is true now.
///
/// # Errors
/// When the database or a template fails.
pub async fn compose(
    app: &App,
    scope: &Read,
    platform: &Platform,
    job: &SendLetter,
    now: DateTime<Utc>,
) -> Result<Post, JobError> {
    let Some(reader) = reader(scope, job).await? else {
        return Ok(Post::Nothing);
    };
    let Some(news) = news::of(scope, platform, job, now).await? else {
        return Ok(Post::Nothing);
    };
    let listing = news.listing().map(|ask| ask.id);
    let about = About { listing, helper: news.helper(), search: news.search() };
    if reader.blocked {
        return Ok(Post::Blocked(about));
    }
    // What the team has not written in their language, they get whole in another.
    let lang = news.lang().unwrap_or_else(|| platform.lang(Some(reader.lang)));
    let writer = Writer { app, platform, letter: job.letter, lang, now };
    let Some(news) = weekly::fill(&writer, news).await? else {
        return Ok(Post::Nothing);
    };
    let sheet = writer.sheet(&news, &reader.first_name);
    let broken = |error: askama::Error| JobError::Retry(format!("template: {error}"));
    let mail = Composed {
        text: sheet.text().map_err(broken)?,
        html: sheet.html().map_err(broken)?,
        to: (plain_name(&reader.first_name), reader.email),
        from_name: super::sheet::one_line(&sheet.platform),
        reply_to: entries::reply_to(&news)
            .unwrap_or_else(|| (super::sheet::one_line(&sheet.platform), platform.contact_email.clone())),
        subject: sheet.subject,
        thread: news.thread(),
        unsubscribe: sheet.stop_url.filter(|_| is_list_mail(job.letter)),
        at: now,
    };
    Ok(Post::Ready(Box::new(mail), about))
}

async fn reader(scope: &Read, job: &SendLetter) -> Result<Option<Reader>, JobError> {
    if job.letter.is_for_staff() {
        let member = scope.get::<staff::Entity>(job.to).await?;
        return Ok(member.map(|member| Reader {
            lang: member.lang(),
            first_name: member.name,
            email: member.email,
            blocked: false,
        }));
    }
    let person = scope.get::<people::Entity>(job.to).await?;
    Ok(person.and_then(|person| {
        Some(Reader {
            lang: person.lang(),
            blocked: person.email_failed_at.is_some(),
            email: person.email?,
            first_name: person.first_name,
        })
    }))
}

/// Mail that comes without the reader having done something just before: it carries the header
/// that lets mail programs offer "unsubscribe".
fn is_list_mail(letter: Letter) -> bool {
    matches!(
        letter,
        Letter::Alert
            | Letter::AlertAgain
            | Letter::Call
            | Letter::Welcome
            | Letter::HowDidItGo
            | Letter::SearchNews
            | Letter::TeamMessage
    )
}
