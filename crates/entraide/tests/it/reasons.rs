//! Journeys of the reasons that a director edits and the team gives.

use entraide::events;
use entraide::i18n::Lang;
use entraide::offers::model::{Closed, Offer};
use entraide::platforms::create::{complete, create};
use entraide::reasons::model::{self as reason, Decision, Reason};
use sea_orm::{ColumnTrait, PaginatorTrait, QueryFilter};
use uuid::Uuid;

use crate::offers::{LUC, now, offered, was_told};
use crate::town::{claire, director};
use crate::world::{Answer, Visitor, World, both, savoie};

const LIST: &str = "/savoie/desk/reasons";
const NEW: &str = "/savoie/desk/reasons/new";

async fn all(world: &World) -> Vec<Reason> {
    let mut all = reason::all(&world.read(), &[Lang::Fr]).await.unwrap();
    all.retain(|one| one.retired_at.is_none());
    all
}

async fn labelled(world: &World, label: &str) -> Reason {
    let all = all(world).await;
    all.into_iter().find(|one| one.labels.0.get(Lang::Fr) == label).unwrap_or_else(|| panic!("no {label}"))
}

fn page(id: Uuid) -> String {
    format!("{LIST}/{id}")
}

/// Makes a reason; the answer.
async fn made(visitor: &mut Visitor, fields: &[(&str, &str)]) -> Answer {
    let id = visitor.get(NEW).await.is(200).hidden("form_id");
    let fields = [&[("form_id", id.as_str())], fields].concat();
    visitor.post(NEW, &fields).await
}

fn down(offer: &Offer) -> String {
    format!("/savoie/desk/moderation/offer/{}/take-down", offer.id)
}

both!(what_a_director_writes_is_what_the_team_chooses_from, |world| async move {
    let (mut sonja, mut desk) = (director(&world).await, claire(&world).await);
    sonja.get("/savoie/desk/moderation").await.shows("/desk/reasons");
    sonja.get(LIST).await.is(200).shows("Refuser une annonce").shows("Argent").shows("Trop dangereux");
    let fields = [("decision", "offer"), ("label_fr", "Hors saison"), ("words_fr", "Revenez\nen <mai>.")];
    assert_eq!(made(&mut sonja, &fields).await.to(), format!("{LIST}?done=made"));
    let offer = offered(&world, &mut world.visitor(), &[]).await.0;
    let form = desk.get(&down(&offer)).await;
    form.is(200)
        .shows("Hors saison")
        .shows("data-words=\"Revenez\nen &#60;mai&#62;.\"")
        .hides("Trop dangereux");
    // Nothing is typed: the reason's words are sent.
    let season = labelled(&world, "Hors saison").await;
    let id = season.id.to_string();
    let fields = [("mark", form.hidden("mark")), ("reason", id.clone()), ("words", String::new())];
    let fields: Vec<_> = fields.iter().map(|(name, value)| (*name, value.as_str())).collect();
    desk.post(&down(&offer), &fields).await.to();
    let held = now(&world, offer.id).await;
    assert_eq!(
        (held.close_reason, held.reason.as_deref()),
        (Some(Closed::Refused), Some("Revenez\nen <mai>."))
    );
    was_told(&world, LUC, "> Revenez\n> en <mai>.").await;

    // Changed, it counts at once; what was sent stays.
    let known = page(season.id);
    let mark = sonja.get(&known).await.is(200).shows("Hors saison").hidden("mark");
    let fields = [("decision", "offer"), ("label_fr", "Saison"), ("words_fr", "Trop tôt."), ("mark", &mark)];
    assert_eq!(sonja.post(&known, &fields).await.to(), format!("{LIST}?done=saved"));
    assert_eq!(now(&world, offer.id).await.reason.as_deref(), Some("Revenez\nen <mai>."));
    // Who has not seen that does not overwrite it.
    let fields = [("decision", "org"), ("label_fr", "Autre"), ("words_fr", "Non."), ("mark", &mark)];
    let both = sonja.post(&known, &fields).await;
    both.is(409).shows("Trop tôt.").shows("value=\"Autre\"").shows("Refuser une annonce");
    let mark = both.hidden("mark");
    let fields = [&fields[..3], &[("mark", mark.as_str())]].concat();
    sonja.post(&known, &fields).await.to();
    assert_eq!(labelled(&world, "Autre").await.decision, Decision::Org);

    // Out of use it is not offered, and comes back.
    for (deed, is_offered) in [("retire", false), ("restore", true)] {
        sonja.get(&format!("{known}/{deed}")).await.is(200).shows("Autre");
        assert_eq!(sonja.post(&format!("{known}/{deed}"), &[]).await.to(), format!("{LIST}?done={deed}d"));
        assert_eq!(all(&world).await.iter().any(|one| one.id == season.id), is_offered);
        sonja.get(LIST).await.is(200).shows("Autre");
    }
    let scope = world.read();
    let told = scope.find::<events::Entity>().filter(events::Column::Kind.like("reason-%"));
    assert_eq!(told.count(scope.conn()).await.unwrap(), 5);
});

both!(the_order_is_that_of_one_decision, |world| async move {
    let mut sonja = director(&world).await;
    let order = async || {
        let all = all(&world).await;
        let labels = all.iter().filter(|one| one.decision == Decision::Mission);
        labels.map(|one| one.labels.0.get(Lang::Fr).to_owned()).collect::<Vec<_>>()
    };
    assert_eq!(order().await, ["C’est un emploi", "Trop dangereux"]);
    sonja.get(LIST).await;
    let last = labelled(&world, "Trop dangereux").await.id;
    for (to, wanted) in [
        ("up", ["Trop dangereux", "C’est un emploi"]),
        ("up", ["Trop dangereux", "C’est un emploi"]),
        ("down", ["C’est un emploi", "Trop dangereux"]),
    ] {
        let answer = sonja.post(&format!("{}/move", page(last)), &[("to", to)]).await;
        assert_eq!(answer.to(), format!("{LIST}#r-{}", last.simple()));
        assert_eq!(order().await, wanted);
    }
    sonja.post(&format!("{}/move", page(last)), &[("to", "sideways")]).await.is(400);
    sonja.post(&format!("{}/move", page(Uuid::nil())), &[("to", "up")]).await.is(404);
});

both!(the_author_reads_their_own_language, |world| async move {
    let mut luc = world.visitor_in("de");
    let offer = offered(&world, &mut luc, &[]).await.0;
    let mut desk = claire(&world).await;
    // The team reads the label in French, the author the words in German.
    let form = desk.get(&down(&offer)).await;
    form.is(200)
        .shows("Deutsch")
        .shows("Coordonnées</option>")
        .shows("Wer mit Ihnen einig wird, erhält sie.");
    // What is not written in German is there in the platform's first language.
    let mut sonja = director(&world).await;
    let fields = [("decision", "offer"), ("label_fr", "Hors saison"), ("words_fr", "Revenez en mai.")];
    made(&mut sonja, &fields).await.to();
    desk.get(&down(&offer)).await.shows("data-words=\"Revenez en mai.\"");
});

both!(words_that_ask_for_changes_do_not_refuse_unread, |world| async move {
    let mut karima = world.visitor();
    let mission = crate::missions::published(&world, &mut karima, &[], "4").await.0;
    let mut desk = claire(&world).await;
    let down = format!("/savoie/desk/moderation/mission/{}/take-down", mission.id);
    let form = desk.get(&down).await;
    form.is(200).shows("Demander des changements à une mission\">").shows("Refuser une mission\">");
    let (insured, mark) = (labelled(&world, "Assurance et encadrement").await, form.hidden("mark"));
    let id = insured.id.to_string();
    let refused = desk.post(&down, &[("mark", &mark), ("reason", &id), ("words", "")]).await;
    refused.is(422).shows("href=\"#reason\"").shows("vaut pour une autre décision").shows("selected");
    desk.post(&down, &[("mark", &mark), ("reason", &Uuid::nil().to_string())]).await.is(422).shows("#words");
    let fields = [("mark", mark.as_str()), ("reason", &id), ("words", ""), ("deed", "change")];
    desk.post(&down, &fields).await.to();
    was_told(&world, crate::organisations::KARIMA, "s’ils sont assurés").await;
});

both!(what_does_not_fit_is_said_and_kept, |world| async move {
    let mut sonja = director(&world).await;
    let count = all(&world).await.len();
    let long = "x".repeat(1001);
    for (name, value) in
        [("decision", "ask"), ("label_fr", ""), ("label_fr", "…"), ("words_fr", ""), ("words_it", &long)]
    {
        let mut fields = vec![("decision", "org"), ("label_fr", "Doublon"), ("words_fr", "Déjà là.")];
        fields.retain(|(field, _)| *field != name);
        fields.push((name, value));
        let answer = made(&mut sonja, &fields).await;
        answer.is(422).shows(&format!("href=\"#{name}\""));
        if name.starts_with("words") {
            answer.shows("value=\"Doublon\"");
        }
    }
    assert_eq!(all(&world).await.len(), count);
    // Sent twice, it is made once.
    let id = sonja.get(NEW).await.hidden("form_id");
    let fields =
        [("form_id", id.as_str()), ("decision", "org"), ("label_fr", "Doublon"), ("words_fr", "Déjà là.")];
    for _ in 0..2 {
        sonja.post(NEW, &fields).await.to();
    }
    assert_eq!(all(&world).await.len(), count + 1);
});

both!(a_platform_made_before_gets_the_usual_ones_once, |world| async move {
    let old = create(&world.app, "ancienne", None, savoie()).await.unwrap();
    let scope = world.app.read(old);
    let usual = entraide::reasons::defaults::all().unwrap().len();
    let tx = world.app.tx(old).await.unwrap();
    tx.delete::<reason::Entity>().exec(tx.conn()).await.unwrap();
    tx.commit().await.unwrap();
    for _ in 0..2 {
        complete(&world.app).await.unwrap();
        let found = scope.find::<reason::Entity>().count(scope.conn()).await.unwrap();
        assert_eq!(found, u64::try_from(usual).unwrap());
    }
});
