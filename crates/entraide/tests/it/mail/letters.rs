//! What letters say, and when they say nothing.

use entraide::alerts::model as alert;
use entraide::auth::staff;
use entraide::commitments::model::{self as commitment, NoHelp, Yes};
use entraide::events::Actor;
use entraide::helpers::model as helper;
use entraide::i18n::Lang;
use entraide::listings::model::{self as listing, Change, Hand, Start};
use entraide::mail::compose::{Post, compose};
use entraide::mail::letter::{Letter, SendLetter};
use entraide::mail::transport::Composed;
use entraide::people::model as people;
use entraide::platforms::create::create;
use entraide::platforms::link_base;
use sea_orm::prelude::*;
use sea_orm::sea_query::Expr;

use super::{add_alert, given, organised, person_of};
use crate::html::escape;
use crate::world::{World, both, savoie};

/// Every letter, to whom and about what, in a state in which it is news.
pub type Scene = Vec<(Letter, Uuid, Uuid)>;

async fn promise(world: &World, helper: Uuid) -> (listing::Listing, commitment::Model) {
    let ask = world.ask(1).await;
    let alert_id = add_alert(world, &ask, helper).await;
    let tx = world.tx().await;
    let alert = tx.get::<alert::Entity>(alert_id).await.unwrap().unwrap();
    let Yes::InTime(id) = commitment::accept(&tx, &alert, Actor::Helper(helper)).await.unwrap() else {
        panic!("late");
    };
    let promise = tx.get::<commitment::Entity>(id).await.unwrap().unwrap();
    tx.commit().await.unwrap();
    (ask, promise)
}

async fn scene(world: &World) -> Scene {
    let platform = world.settings();
    let luc = world.helper("Luc").await;
    let person = person_of(world, luc).await;
    let unconfirmed = world.ask_as(1, Start::Mail).await;
    let open = world.ask(2).await;
    let asked = add_alert(world, &open, luc).await;
    let (ask, running) = promise(world, luc).await;
    let (reported_ask, reported) = promise(world, luc).await;
    let (done_ask, done) = promise(world, luc).await;
    let (ended_ask, ended) = promise(world, luc).await;
    let (handed, closed) = (world.ask(1).await, world.ask(1).await);
    let me = Actor::Helper(luc);
    let tx = world.tx().await;
    commitment::report(&tx, &reported, Some(30), None, me).await.unwrap();
    commitment::confirm(&tx, &done, Actor::Person(done_ask.person_id), &platform).await.unwrap();
    commitment::end(&tx, &ended, NoHelp::DoesNotWorkOut, me).await.unwrap();
    Change::default().hand(Hand::Nobody).make(&tx, handed.id).await.unwrap();
    listing::finish(&tx, closed.id, listing::State::Closed, None, 90).await.unwrap();
    tx.commit().await.unwrap();
    let new = world.helper("Lou").await;
    let tx = world.tx().await;
    // As after the sign-up, before the link was opened.
    tx.update::<helper::Entity>()
        .col_expr(helper::Column::State, Expr::value(helper::State::Pending))
        .col_expr(helper::Column::ConfirmedAt, Expr::value(Option::<DateTimeUtc>::None))
        .filter(helper::Column::Id.eq(new))
        .exec(tx.conn())
        .await
        .unwrap();
    tx.commit().await.unwrap();
    vec![
        (Letter::ConfirmAsk, unconfirmed.person_id, unconfirmed.id),
        (Letter::AskOpen, open.person_id, open.id),
        (Letter::ConfirmHelper, person_of(world, new).await, new),
        (Letter::Welcome, person, luc),
        (Letter::Alert, person, asked),
        (Letter::AlertAgain, person, asked),
        (Letter::YouHelp, person, running.id),
        (Letter::HelpComes, ask.person_id, running.id),
        (Letter::SearchGoesOn, ended_ask.person_id, ended.id),
        (Letter::NotNeeded, person, ended.id),
        (Letter::HowDidItGo, person, running.id),
        (Letter::HasHelpCome, ask.person_id, running.id),
        (Letter::ConfirmDone, reported_ask.person_id, reported.id),
        (Letter::Thanks, person, done.id),
        (Letter::InGoodHands, handed.person_id, handed.id),
        (Letter::AskClosed, closed.person_id, closed.id),
        (Letter::SignIn, world.coordinator, world.coordinator),
        (Letter::NeedsHand, world.coordinator, world.coordinator),
        (Letter::OwnPage, person, luc),
    ]
    .into_iter()
    .chain(given::scene(world).await)
    .chain(organised::scene(world).await)
    .collect()
}

pub async fn composed(world: &World, (letter, to, about): (Letter, Uuid, Uuid)) -> Option<Composed> {
    let job = SendLetter { letter, to, about };
    let platform = world.settings();
    let now = world.clock.now();
    match compose(&world.app, &world.read(), &platform, &job, now).await.unwrap() {
        Post::Ready(mail, _) => Some(*mail),
        _ => None,
    }
}

/// Tokens are random letters, in which anything may be found.
fn without_tokens(text: &str) -> String {
    let is_end = |c: char| !(c.is_ascii_alphanumeric() || c == '-' || c == '_');
    text.split_inclusive(is_end).filter(|word| word.len() < 45).collect()
}

/// From now on everybody reads this language.
async fn all_read(world: &World, lang: Lang) {
    let tx = world.tx().await;
    let people = tx.update::<people::Entity>();
    people.col_expr(people::Column::Language, Expr::value(lang.tag())).exec(tx.conn()).await.unwrap();
    let staff = tx.update::<staff::Entity>();
    staff.col_expr(staff::Column::Language, Expr::value(lang.tag())).exec(tx.conn()).await.unwrap();
    tx.commit().await.unwrap();
}

both!(every_letter_is_whole_in_five_languages_and_tells_nothing_private, |world| async move {
    let letters = scene(&world).await;
    let mut subjects = std::collections::HashSet::new();
    for lang in Lang::ALL {
        all_read(&world, lang).await;
        for letter in &letters {
            let (mail, shown) = (composed(&world, *letter).await, format!("{:?} {lang}", letter.0));
            let mail = mail.unwrap_or_else(|| panic!("{shown}: nothing"));
            for part in [&mail.text, &mail.html, &mail.subject].map(|part| without_tokens(part)) {
                for left in ["{$", "{ $", "{{", "mail-", "ask-due", "spoken-", "ERROR"] {
                    assert!(!part.contains(left), "{shown}: {left} in {part}");
                }
                // Whatever the letter: contacts stand on pages only, never in mail (invariant 4).
                for private in ["@", "79 96", "7996", "6 39", "639980", "7 rue", "pain", "45.5", "5.91"] {
                    assert!(!part.contains(private), "{shown}: {private} in {part}");
                }
                let may_name = letter.0 == Letter::HelpComes || mail.to.0 == "Luc";
                assert!(may_name || !part.contains("Luc"), "{shown}: {part}");
                assert!(mail.to.0 == "Odette" || !part.contains("Odette"), "{shown}: {part}");
            }
            let link = mail.text.lines().find(|line| line.starts_with("http")).unwrap();
            assert!(link.starts_with("http://entraide.test/savoie/"), "{shown}: {link}");
            assert!(mail.html.contains(&format!("href=\"{}\"", escape(link))), "{shown}: {}", mail.html);
            assert!(mail.html.contains(&format!("<html lang=\"{lang}\"")), "{shown}");
            assert!(
                mail.html.contains("Entraide Savoie") && mail.text.contains("Entraide Savoie"),
                "{shown}"
            );
            assert!(!mail.subject.contains('\n') && mail.subject.chars().count() <= 100, "{}", mail.subject);
            // AlertAgain is about the same as Alert; all the others tell themselves apart.
            assert!(subjects.insert((lang, mail.subject.clone())), "{shown}: {} twice", mail.subject);
        }
    }
});

both!(the_code_stands_in_one_letter_only, |world| async move {
    for letter in scene(&world).await {
        let mail = composed(&world, letter).await.unwrap();
        let asks = world.all::<listing::Entity>().await;
        let told = asks.iter().any(|ask| mail.text.contains(&listing::spoken(&ask.code)));
        assert_eq!(told, letter.0 == Letter::AskOpen, "{:?}", letter.0);
        assert!(asks.iter().all(|ask| !mail.subject.contains(&ask.code[..3])), "{}", mail.subject);
    }
});

both!(letters_read_well, |world| async move {
    let letters = scene(&world).await;
    for lang in [Lang::Fr, Lang::De] {
        all_read(&world, lang).await;
        for letter in &letters {
            if ![
                Letter::AskOpen,
                Letter::Alert,
                Letter::YouHelp,
                Letter::HelpComes,
                Letter::NeedsHand,
                Letter::ConfirmHelper,
                Letter::JoinOrg,
                Letter::OrgMessage,
            ]
            .contains(&letter.0)
            {
                continue;
            }
            let mail = composed(&world, *letter).await.unwrap();
            let mut text = format!("{}\n\n{}", mail.subject, mail.text);
            for ask in world.all::<listing::Entity>().await {
                text = text.replace(&listing::spoken(&ask.code), "K4M-7RX-2HP");
            }
            let lines = text.lines().map(|line| match line.rsplit_once('/') {
                Some((page, token)) if token.len() > 40 => format!("{page}/…"),
                _ => line.to_owned(),
            });
            let text = lines.collect::<Vec<_>>().join("\n");
            insta::assert_snapshot!(format!("{}_{lang}", letter.0.stem()), text);
        }
    }
});

both!(yesterdays_news_is_not_sent, |world| async move {
    use Letter::*;
    let letters = scene(&world).await;
    // The letter, sent to the reader and about the thing of the other one.
    for (letter, of) in [
        (ConfirmAsk, AskOpen),
        (AskOpen, ConfirmAsk),
        (AskOpen, AskClosed),
        (InGoodHands, AskOpen),
        (InGoodHands, AskClosed),
        (AskClosed, AskOpen),
        (ConfirmHelper, Welcome),
        (Welcome, ConfirmHelper),
        (OwnPage, ConfirmHelper),
        (YouHelp, NotNeeded),
        (HelpComes, SearchGoesOn),
        (HelpComes, Thanks),
        (SearchGoesOn, HelpComes),
        (NotNeeded, YouHelp),
        (NotNeeded, Thanks),
        (HowDidItGo, ConfirmDone),
        (HowDidItGo, Thanks),
        (HasHelpCome, ConfirmDone),
        (HasHelpCome, SearchGoesOn),
        (ConfirmDone, HelpComes),
        (ConfirmDone, Thanks),
        (Thanks, YouHelp),
    ] {
        let (_, to, about) = letters.iter().find(|(this, ..)| *this == of).unwrap();
        let mail = composed(&world, (letter, *to, *about)).await;
        assert!(mail.is_none(), "{letter:?} as if {of:?}");
    }
    // An alert is dropped when it is answered, when its ask is not open any more, when its helper
    // rests, and when there is nothing of that id.
    let alert = *letters.iter().find(|(this, ..)| *this == Alert).unwrap();
    let row = world.read().get::<alert::Entity>(alert.2).await.unwrap().unwrap();
    let deeds: [&str; 3] = ["declined", "paused", "matched"];
    for deed in deeds {
        assert!(composed(&world, alert).await.is_some(), "{deed}");
        let tx = world.tx().await;
        match deed {
            "declined" => alert::answer(&tx, row.id, alert::State::Declined).await.unwrap(),
            "paused" => {
                let state = helper::State::Paused;
                helper::move_to(&tx, row.helper_id, state, None, Actor::System).await.unwrap();
            }
            _ => {
                let change = Change::default().state(listing::State::Matched);
                change.make(&tx, row.listing_id).await.unwrap();
            }
        }
        tx.commit().await.unwrap();
        assert!(composed(&world, alert).await.is_none(), "{deed}");
        let tx = world.tx().await;
        alert::answer(&tx, row.id, alert::State::Asked).await.unwrap();
        let state = helper::State::Active;
        helper::move_to(&tx, row.helper_id, state, None, Actor::System).await.unwrap();
        tx.commit().await.unwrap();
    }
    assert!(composed(&world, (Alert, alert.1, Uuid::from_u128(1))).await.is_none());
    // Who has no address, or is forgotten, gets nothing; who has left the staff neither.
    let phone = world.ask_as(1, Start::Phone).await;
    assert!(composed(&world, (AskClosed, phone.person_id, phone.id)).await.is_none());
    let welcome = *letters.iter().find(|(this, ..)| *this == Welcome).unwrap();
    let tx = world.tx().await;
    people::erase(&tx, welcome.1).await.unwrap();
    let staff = tx.update::<staff::Entity>();
    let left = staff::Column::LeftAt;
    staff.col_expr(left, Expr::value(tx.now)).exec(tx.conn()).await.unwrap();
    tx.commit().await.unwrap();
    assert!(composed(&world, welcome).await.is_none());
    assert!(composed(&world, (SignIn, world.coordinator, world.coordinator)).await.is_none());
    assert!(composed(&world, (NeedsHand, world.coordinator, world.coordinator)).await.is_none());
});

both!(the_staff_is_not_called_for_nothing, |world| async move {
    world.ask(1).await;
    let letter = (Letter::NeedsHand, world.coordinator, world.coordinator);
    assert!(composed(&world, letter).await.is_none());
});

both!(links_lead_to_the_platforms_own_host, |world| async move {
    let mut config = world.app.config.clone();
    assert_eq!(link_base(&config, &world.settings()), "http://entraide.test/savoie");
    let host = Some("aide.example".to_owned());
    let id = create(&world.app, "tarentaise", host, savoie()).await.unwrap();
    let platform = world.app.directory.by_id(id).unwrap();
    assert_eq!(link_base(&config, &platform), "http://aide.example");
    config.public_url = "https://entraide.test:8443".to_owned();
    assert_eq!(link_base(&config, &platform), "https://aide.example:8443");
});
