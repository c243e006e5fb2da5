//! `entraide platform …` and `entraide coordinator …`: what an operator sets up.

use std::path::Path;
use std::sync::Arc;

use clap::{Args, Subcommand};

use super::{Failure, say, serve};
use crate::auth::staff;
use crate::config::{Config, nearest};
use crate::i18n::{Lang, LocalText};
use crate::platforms::create::{create, set_rules};
use crate::platforms::model::{Platform, Rules, Settings, check_areas};
use crate::state::App;

#[derive(Debug, Subcommand)]
pub(super) enum PlatformCommand {
    /// Make a platform; it is usable a second later, also by a server that runs already.
    Create(Box<Create>),
    /// List the platforms.
    List,
    /// Bring organisations from another directory, or see what would become of them.
    ImportGroups(Box<super::import::Import>),
    /// Bring missions from a partner's feed, or see what would become of them.
    ImportMissions(super::import_missions::ImportMissions),
    /// Show the rules of a platform, or give it others.
    Rules {
        /// Its slug.
        platform: String,
        /// A TOML file with the rules to change; the others stay.
        file: Option<std::path::PathBuf>,
    },
}

#[derive(Args, Debug)]
pub(super) struct Create {
    /// First part of its path: small letters, digits, dashes.
    slug: String,
    /// Its name; in several languages as `fr=Nom,de=Name`.
    #[arg(long)]
    name: String,
    /// Who runs it.
    #[arg(long)]
    operator: String,
    /// Where a person in charge reads mail.
    #[arg(long)]
    email: String,
    /// Areas it serves, such as FR-73 or CH-BE (several with commas).
    #[arg(long, value_delimiter = ',', required = true)]
    areas: Vec<String>,
    /// Its languages, the first one being the usual one.
    #[arg(long, value_delimiter = ',', default_value = "fr,de,it,nl,en")]
    languages: Vec<String>,
    /// Time zone.
    #[arg(long, default_value = "Europe/Paris")]
    timezone: String,
    /// Its own host name, when it has one.
    #[arg(long)]
    host: Option<String>,
    /// The phone line, such as "+33 4 65 71 00 00".
    #[arg(long)]
    phone: Option<String>,
    /// When the line is answered; in several languages as `fr=…,de=…`.
    #[arg(long, default_value = "")]
    phone_hours: String,
    /// Its colour.
    #[arg(long, default_value = "#2f6b3a")]
    accent: String,
    /// Its logo, an SVG file.
    #[arg(long)]
    logo: Option<std::path::PathBuf>,
    /// Its rules, a TOML file with the keys of `Rules`; sound defaults without it.
    #[arg(long)]
    rules: Option<std::path::PathBuf>,
}

#[derive(Debug, Subcommand)]
pub(super) enum CoordinatorCommand {
    /// Add a coordinator, who signs in by a mailed link at /desk.
    Add {
        /// Slug of the platform.
        platform: String,
        /// Name, as colleagues see it.
        #[arg(long)]
        name: String,
        /// Address for sign-in links.
        #[arg(long)]
        email: String,
        /// Language.
        #[arg(long, default_value = "fr")]
        language: String,
        /// One who also runs the platform, its categories for a start; who is a coordinator already
        /// becomes one.
        #[arg(long)]
        director: bool,
    },
}

/// `fr=Nom,de=Name`, or one text for all languages.
fn local(text: &str) -> LocalText {
    let pairs: Option<Vec<(Lang, String)>> = text
        .split(',')
        .map(|part| {
            part.split_once('=').and_then(|(tag, text)| Some((Lang::of_tag(tag)?, text.trim().to_owned())))
        })
        .collect();
    pairs.map_or_else(|| LocalText::everywhere(text), |pairs| LocalText(pairs.into_iter().collect()))
}

fn read(path: &Path) -> Result<String, Failure> {
    std::fs::read_to_string(path).map_err(|error| Failure(format!("{}: {error}", path.display())))
}

fn needed(option: &str, text: &str) -> Result<(), Failure> {
    if text.trim().is_empty() { Err(Failure(format!("{option} is empty"))) } else { Ok(()) }
}

fn language(option: &str, tag: &str) -> Result<Lang, Failure> {
    let known = Lang::ALL.into_iter().find(|lang| lang.tag() == tag.trim());
    known.ok_or_else(|| Failure(format!("{option}: {tag:?} is none of fr, de, it, nl, en")))
}

impl Create {
    fn settings(&self) -> Result<Settings, Failure> {
        let mut languages = Vec::new();
        for tag in &self.languages {
            let lang = language("--languages", tag)?;
            if !languages.contains(&lang) {
                languages.push(lang);
            }
        }
        needed("--name", &self.name)?;
        needed("--operator", &self.operator)?;
        // The phone number is read in the country of the areas.
        check_areas(&self.areas).map_err(Failure)?;
        let country = self.areas.first().and_then(|code| code.split('-').next()).unwrap_or("FR").to_owned();
        let phone = match &self.phone {
            None => None,
            Some(typed) => Some(
                crate::web::forms::phone_e164(typed, &country)
                    .ok_or_else(|| Failure(format!("--phone {typed:?} is no phone number")))?,
            ),
        };
        let rules = match &self.rules {
            None => Rules::default(),
            Some(path) => {
                let text = read(path)?;
                let rules: Result<Rules, _> = toml::from_str(&text);
                rules.map_err(|error| Failure(format!("{}: {}", path.display(), error.message())))?
            }
        };
        Ok(Settings {
            name: local(&self.name),
            operator: self.operator.clone(),
            languages,
            areas: self.areas.clone(),
            country,
            timezone: self.timezone.clone(),
            phone,
            phone_hours: local(&self.phone_hours),
            contact_email: self.email.clone(),
            accent: self.accent.clone(),
            logo_svg: self.logo.as_deref().map(read).transpose()?,
            rules,
        })
    }
}

pub(super) async fn platform(command: PlatformCommand, config: Config) -> Result<(), Failure> {
    let app = serve::open(config).await?;
    match command {
        PlatformCommand::Create(wanted) => {
            create(&app, &wanted.slug, wanted.host.clone(), wanted.settings()?).await?;
            let slug = &wanted.slug;
            say(&format!("made: {}/{slug}/", app.config.public_url));
            say(&format!("next: entraide coordinator add {slug} --name NAME --email ADDRESS"));
        }
        PlatformCommand::List => {
            for one in app.directory.all().iter() {
                say(&format!(
                    "{}\t{}\t{}",
                    one.row.slug,
                    one.row.host.as_deref().unwrap_or("-"),
                    one.name.get(Lang::En)
                ));
            }
        }
        PlatformCommand::ImportGroups(import) => {
            let platform = known(&app, &import.platform)?;
            import.run(&app, platform).await?;
        }
        PlatformCommand::ImportMissions(import) => {
            let platform = known(&app, &import.platform)?;
            import.run(&app, platform).await?;
        }
        PlatformCommand::Rules { platform, file } => {
            let platform = known(&app, &platform)?;
            if let Some(file) = file {
                set_rules(&app, &platform, &read(&file)?).await?;
                say("the rules are changed; they hold within a second");
            } else {
                let rules = toml::to_string(&platform.rules).map_err(|error| Failure(error.to_string()))?;
                say(rules.trim_end());
            }
        }
    }
    Ok(())
}

/// The platform of a slug, or the nearest one named.
fn known(app: &App, slug: &str) -> Result<Arc<Platform>, Failure> {
    app.directory.by_slug(slug).ok_or_else(|| {
        let all = app.directory.all();
        let near = nearest(slug, all.iter().map(|one| (&one.row.slug, &one.row.slug)));
        let hint = near.map_or("make one first: entraide platform create".to_owned(), |slug| {
            format!("did you mean {slug}? (entraide platform list)")
        });
        Failure(format!("there is no platform {slug:?}; {hint}"))
    })
}

pub(super) async fn coordinator(command: CoordinatorCommand, config: Config) -> Result<(), Failure> {
    let app = serve::open(config).await?;
    let CoordinatorCommand::Add { platform, name, email, language, director } = command;
    let found = known(&app, &platform)?;
    needed("--name", &name)?;
    if email.parse::<lettre::Address>().is_err() {
        return Err(Failure(format!("--email {email:?} is no address")));
    }
    let lang = self::language("--language", &language)?;
    let tx = app.tx(found.id()).await?;
    let done = match staff::by_email(&*tx, &email).await? {
        Some(known) if director && known.role != staff::Role::Director => {
            staff::give_role(&tx, known.id, staff::Role::Director).await?;
            "a director now"
        }
        Some(_) => return Err(Failure("this address belongs to the team already".into())),
        None => {
            let role = if director { staff::Role::Director } else { staff::Role::Coordinator };
            staff::add(&tx, &name, &email, role, lang).await?;
            "added"
        }
    };
    tx.commit().await?;
    say(&format!("{done}; sign in at {}/{platform}/desk", app.config.public_url));
    Ok(())
}
