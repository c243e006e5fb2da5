//! Journeys of a director through the categories of a platform.

use std::collections::BTreeMap;

use entraide::auth::staff;
use entraide::categories::model::{self as category, MeantFor, QuestionKind, Urgency};
use entraide::events;
use entraide::i18n::Lang;
use entraide::listings::model::Entity as Listings;
use sea_orm::{ColumnTrait, QueryFilter};
use uuid::Uuid;

use crate::html::forms;
use crate::inputs::good_value;
use crate::town::{claire, director, signed_in};
use crate::world::{Answer, Visitor, World, both};

const LIST: &str = "/savoie/desk/categories";
const NEW: &str = "/savoie/desk/categories/new";

type Sent = BTreeMap<String, String>;

/// What the form of a category would send as it stands.
fn form(answer: &Answer) -> Sent {
    let all = forms("/", answer);
    let form =
        all.into_iter().find(|form| form.fields.iter().any(|field| field.name == "mark")).expect("the form");
    let fields = form.fields.into_iter().filter(|field| {
        !["website", "form_token"].contains(&&*field.name)
            && (field.kind != "checkbox" || !field.value.is_empty())
    });
    fields
        .map(
            |field| if field.name == "do" { ("do".into(), "save".into()) } else { (field.name, field.value) },
        )
        .collect()
}

fn put(form: &mut Sent, fields: &[(&str, &str)]) {
    for (name, value) in fields {
        form.insert((*name).to_owned(), (*value).to_owned());
    }
}

async fn send(visitor: &mut Visitor, path: &str, form: &Sent) -> Answer {
    let fields: Vec<(&str, &str)> = form.iter().map(|(name, value)| (&**name, &**value)).collect();
    visitor.post(path, &fields).await
}

/// Opens the form at `path`, types and sends it.
async fn typed(visitor: &mut Visitor, path: &str, fields: &[(&str, &str)]) -> Answer {
    let page = visitor.get(path).await;
    let mut form = form(page.is(200));
    put(&mut form, fields);
    send(visitor, path, &form).await
}

async fn by_slug(world: &World, slug: &str) -> category::Model {
    let all = world.all::<category::Entity>().await;
    all.into_iter().find(|one| one.slug == slug).unwrap_or_else(|| panic!("no {slug}"))
}

fn page(id: Uuid) -> String {
    format!("{LIST}/{id}")
}

/// The lines of the log about categories.
async fn told(world: &World) -> Vec<String> {
    let scope = world.read();
    let lines = scope.find::<events::Entity>().filter(events::Column::Kind.like("category-%"));
    let lines = lines.all(scope.conn()).await.unwrap();
    lines.into_iter().map(|line| line.kind).collect()
}

/// Asks for help of a kind through its form; gives the page that follows the ask.
async fn ask(world: &World, slug: &str, answers: &[(&str, &str)]) -> (Visitor, String) {
    let mut visitor = world.visitor();
    let path = format!("/savoie/ask/{slug}");
    let answer = visitor.get(&path).await;
    let form = forms(&path, answer.is(200)).pop().unwrap();
    let mut fields: Sent = form.fields.iter().map(|field| (field.name.clone(), good_value(field))).collect();
    fields.remove("form_token");
    put(&mut fields, answers);
    let to = send(&mut visitor, &path, &fields).await.to().to_owned();
    (visitor, to.replace("/ask/sent/", "/follow/"))
}

both!(what_a_director_makes_is_there_at_once_and_stays_with_what_used_it, |world| async move {
    let mut sonja = director(&world).await;
    sonja.get(LIST).await.is(200).shows("Courses").shows("aucune demande ouverte");
    let made = [
        ("label_fr", "Réparer un vélo"),
        ("hint_fr", "pneu, chaîne, freins"),
        ("label_de", "Velo flicken"),
        ("icon", "bike"),
        ("radius", "12"),
        ("urgency", "week"),
        ("q0_label_fr", "Quel vélo ?"),
        ("q0_kind", "choice"),
        ("q0_choices_fr", "Un vélo de ville\nUn vélo électrique"),
        ("q0_required", "yes"),
    ];
    assert_eq!(typed(&mut sonja, NEW, &made).await.to(), format!("{LIST}?done=made"));
    let velo = by_slug(&world, "reparer-un-velo").await;
    assert_eq!((velo.radius_m, velo.urgency, velo.meant_for), (12_000, Urgency::Week, MeantFor::Both));
    assert_eq!((velo.icon.as_str(), velo.price_allowed), ("bike", false));
    let question = &velo.questions.0[0];
    assert_eq!((question.kind, question.required, question.choices.len()), (QuestionKind::Choice, true, 2));

    // On the very next request, in every language: what is missing is said in the first.
    world.visitor().get("/savoie/ask").await.shows("Réparer un vélo").shows("pneu, chaîne, freins");
    let german = world.visitor_in("de").get("/savoie/ask").await;
    german.shows("Velo flicken").shows("pneu, chaîne, freins");
    world.visitor_in("it").get("/savoie/ask").await.shows("Réparer un vélo");
    let instead = "Vide\u{a0}: on lit «\u{a0}Réparer un vélo\u{a0}» (Français).";
    sonja.get(&page(velo.id)).await.shows(instead);
    // In another process after its look at the database, which comes every second.
    let other = world.beside(&[]).await;
    assert!(other.directory.by_slug("savoie").unwrap().category(velo.id).is_some());

    let (mut odette, follow) = ask(&world, "reparer-un-velo", &[("q_quel-velo", "un-velo-electrique")]).await;
    odette.get(&follow).await.is(200).shows("Quel vélo ?").shows("Un vélo électrique");
    let edit = format!("{follow}/edit");

    // The choice goes, the question changes, and another one comes.
    let page_of_velo = page(velo.id);
    let fields = [("q0_choices_fr", "Un vélo de ville\nUn tandem"), ("q1_label_fr", "Quelle marque ?")];
    typed(&mut sonja, &page_of_velo, &fields).await.to();
    odette.get(&follow).await.shows("Un vélo électrique");
    odette.get(&edit).await.shows("Un vélo électrique").shows("Un tandem").shows("Quelle marque ?");
    world.visitor().get("/savoie/ask/reparer-un-velo").await.hides("électrique").shows("Un tandem");
    // The question goes: the answer stays with the ask, also when the ask is changed.
    let mut form_of_velo = form(sonja.get(&page_of_velo).await.is(200));
    put(&mut form_of_velo, &[("do", "drop-0")]);
    let turned = send(&mut sonja, &page_of_velo, &form_of_velo).await;
    let form_of_velo = form(turned.is(200).hides("Quel vélo ?").shows("Quelle marque ?"));
    send(&mut sonja, &page_of_velo, &form_of_velo).await.to();
    world.visitor().get("/savoie/ask/reparer-un-velo").await.hides("Quel vélo ?");
    let answer = odette.get(&edit).await;
    answer.is(200).hides("Quel vélo ?");
    let mut fields: Sent = forms(&edit, &answer)
        .pop()
        .unwrap()
        .fields
        .into_iter()
        .filter(|field| field.name != "form_token" && field.kind != "button" && !field.value.is_empty())
        .map(|field| (field.name, field.value))
        .collect();
    put(&mut fields, &[("details", "La selle est rouge")]);
    send(&mut odette, &edit, &fields).await.to();
    odette.get(&follow).await.shows("La selle est rouge").shows("Quel vélo ?").shows("Un vélo électrique");

    // Out of use: nobody can choose it; the ask keeps its label and its answers.
    let retire = format!("{}/retire", page(velo.id));
    sonja.get(&retire).await.is(200).shows("Réparer un vélo");
    assert_eq!(sonja.post(&retire, &[]).await.to(), format!("{LIST}?done=retired"));
    sonja.get(&format!("{LIST}?done=retired")).await.shows("La catégorie est retirée.");
    world.visitor().get("/savoie/ask").await.hides("Réparer un vélo");
    world.visitor().get("/savoie/ask/reparer-un-velo").await.is(404);
    world.visitor().get("/savoie/helper").await.hides("Réparer un vélo");
    odette.get(&follow).await.shows("Réparer un vélo").shows("Un vélo électrique");
    let listing = world.all::<Listings>().await.pop().unwrap();
    claire(&world).await.get(&format!("/savoie/desk/asks/{}", listing.id)).await.shows("Réparer un vélo");
    // And back.
    let restore = format!("{}/restore", page(velo.id));
    sonja.get(&restore).await.is(200);
    sonja.post(&restore, &[]).await.to();
    world.visitor().get("/savoie/ask").await.shows("Réparer un vélo");
    // For offers only: it cannot be asked for.
    typed(&mut sonja, &page(velo.id), &[("meant_for", "offer"), ("price_allowed", "yes")]).await.to();
    world.visitor().get("/savoie/ask").await.hides("Réparer un vélo");
    sonja.get(LIST).await.shows("propositions seulement").shows("prix possible");
    let mut kinds = told(&world).await;
    kinds.sort();
    let changed = "category-changed";
    let wanted = [changed, changed, changed, "category-made", "category-restored", "category-retired"];
    assert_eq!(kinds, wanted);
});

both!(two_directors_do_not_overwrite_each_other, |world| async move {
    let mut sonja = director(&world).await;
    let mut urs = director(&world).await;
    let id = by_slug(&world, "dog").await.id;
    let path = page(id);
    let (mut hers, mut his) = (form(&sonja.get(&path).await), form(&urs.get(&path).await));
    put(&mut hers, &[("label_fr", "Promener un chien"), ("radius", "7")]);
    send(&mut sonja, &path, &hers).await.to();
    put(&mut his, &[("label_fr", "Sortir le chien"), ("q0_label_fr", "Quelle race ?")]);
    let answer = send(&mut urs, &path, &his).await;
    // What he typed is kept, what stands there is shown, and nothing was written.
    answer.is(409).shows("value=\"Sortir le chien\"").shows("Quelle race ?").shows("Promener un chien");
    assert_eq!(by_slug(&world, "dog").await.labels.0.get(Lang::Fr), "Promener un chien");
    let again = form(&answer);
    assert_eq!(again["radius"], his["radius"]);
    // Having seen it, he insists.
    send(&mut urs, &path, &again).await.to();
    let dog = by_slug(&world, "dog").await;
    assert_eq!(dog.labels.0.get(Lang::Fr), "Sortir le chien");
    assert_eq!(dog.questions.put().next().unwrap().label.get(Lang::Fr), "Quelle race ?");
    // Wanting the same is no conflict.
    send(&mut sonja, &path, &again).await.to();
    // Neither is another order.
    let mut hers = form(&sonja.get(&path).await);
    urs.get(LIST).await;
    urs.post(&format!("{path}/move"), &[("to", "up")]).await.to();
    put(&mut hers, &[("label_fr", "Promener un chien")]);
    send(&mut sonja, &path, &hers).await.to();
    // A colleague has taken it out of use: she is told.
    put(&mut hers, &[("label_fr", "Chiens")]);
    let page = form(&sonja.get(&path).await);
    put(&mut hers, &[("mark", &page["mark"])]);
    urs.post(&format!("{path}/retire"), &[]).await.to();
    send(&mut sonja, &path, &hers).await.is(409).shows("Cette catégorie est retirée.");
});

both!(only_directors_edit_categories, |world| async move {
    let id = by_slug(&world, "dog").await.id;
    let before = world.all::<category::Entity>().await;
    let pages = [LIST.to_owned(), NEW.into(), page(id), format!("{}/retire", page(id))];
    let deeds = [NEW.to_owned(), page(id), format!("{}/move", page(id)), format!("{}/retire", page(id))];
    let (mut claire, mut guest) = (claire(&world).await, world.visitor());
    claire.get("/savoie/desk").await.is(200).hides("/desk/categories").hides("Catégories");
    for page in &pages {
        claire.get(page).await.is(403);
        assert_eq!(guest.get(page).await.to(), "/savoie/desk/sign-in");
    }
    claire.get("/savoie/desk").await;
    guest.get("/savoie/ask/dog").await;
    for deed in &deeds {
        claire.post(deed, &[("to", "up"), ("label_fr", "x")]).await.is(403);
        guest.post(deed, &[("to", "up"), ("label_fr", "x")]).await.is(401);
    }
    let mut sonja = director(&world).await;
    sonja.get("/savoie/desk").await.shows("/desk/categories");
    // What is of another platform is not there.
    let elsewhere = world.app.directory.by_id(world.other).unwrap().categories[0].id;
    for page in [page(elsewhere), page(Uuid::nil()), format!("{LIST}/x"), format!("{}/x", page(id))] {
        sonja.get(&page).await.is(404);
    }
    sonja.get(LIST).await;
    for deed in ["move", "retire"] {
        sonja.post(&format!("{}/{deed}", page(elsewhere)), &[("to", "up")]).await.is(404);
    }
    assert_eq!(world.all::<category::Entity>().await, before);
    // A director does what a coordinator does.
    let ask = world.ask(1).await;
    sonja.get(&format!("/savoie/desk/asks/{}", ask.id)).await.is(200);
});

both!(the_order_is_changed_by_neighbours, |world| async move {
    let mut sonja = director(&world).await;
    let order = async || {
        let all = world.settings().categories.clone();
        let used = all.iter().filter(|one| one.retired_at.is_none());
        used.map(|one| one.slug.clone()).take(4).collect::<Vec<_>>()
    };
    let moved = async |sonja: &mut Visitor, slug: &str, to: &str| {
        let id = by_slug(&world, slug).await.id;
        sonja.get(LIST).await;
        let to = sonja.post(&format!("{}/move", page(id)), &[("to", to)]).await.to().to_owned();
        assert_eq!(to, format!("{LIST}#c-{}", id.simple()));
    };
    let before = order().await;
    let [first, second, third, _] = &before[..] else { panic!() };
    moved(&mut sonja, second, "up").await;
    assert_eq!(order().await[..2], [second.clone(), first.clone()]);
    moved(&mut sonja, second, "up").await;
    moved(&mut sonja, second, "down").await;
    assert_eq!(order().await, before);
    // Those out of use do not stand between.
    let id = by_slug(&world, second).await.id;
    sonja.post(&format!("{}/retire", page(id)), &[]).await.to();
    moved(&mut sonja, third, "up").await;
    assert_eq!(order().await[..2], [third.clone(), first.clone()]);
    let body = world.visitor().get("/savoie/ask").await.body;
    assert!(body.find(&format!("/ask/{third}\"")) < body.find(&format!("/ask/{first}\"")));
    sonja.post(&format!("{}/move", page(id)), &[("to", "sideways")]).await.is(400);
});

both!(what_does_not_fit_is_said_and_kept, |world| async move {
    let mut sonja = director(&world).await;
    let count = world.all::<category::Entity>().await.len();
    let two = "Un\nDeux";
    let wrong: [&[(&str, &str)]; 14] = [
        &[("label_fr", ""), ("label_de", "Velo")],
        &[("label_fr", "…")],
        &[("label_fr", "Une catégorie dont le nom est bien trop long")],
        &[("icon", "mark")],
        &[("icon", "")],
        &[("radius", "0")],
        &[("radius", "201")],
        &[("urgency", "never")],
        &[("meant_for", "")],
        &[("q0_label_it", "Solo in italiano")],
        &[("q0_label_fr", "Combien ?"), ("q0_kind", "choice")],
        &[("q0_label_fr", "Combien ?"), ("q0_kind", "choice"), ("q0_choices_fr", "Un\nUn")],
        &[
            ("q0_label_fr", "Combien ?"),
            ("q0_kind", "choice"),
            ("q0_choices_fr", two),
            ("q0_choices_de", "Eins"),
        ],
        &[("q0_label_fr", "Combien ?"), ("q0_kind", "colour")],
    ];
    for fields in wrong {
        let mut all = vec![("label_fr", "Vélo")];
        all.extend_from_slice(fields);
        let answer = typed(&mut sonja, NEW, &all).await;
        assert_eq!(answer.status, 422, "{fields:?}");
        for (name, value) in fields.iter().filter(|(_, value)| !value.contains('\n')) {
            if name.contains("label") && !value.is_empty() {
                answer.shows(&format!("value=\"{value}\""));
            }
        }
    }
    assert_eq!(world.all::<category::Entity>().await.len(), count);

    // Rows: one more, up, down, away; nothing that was typed is lost.
    let mut form_of_new = form(&sonja.get(NEW).await);
    put(&mut form_of_new, &[("label_fr", "Vélo"), ("icon", "bike"), ("q0_label_fr", "Un"), ("do", "more")]);
    form_of_new = form(send(&mut sonja, NEW, &form_of_new).await.is(200));
    put(
        &mut form_of_new,
        &[("q1_label_fr", "Deux"), ("q1_kind", "number"), ("q1_required", "yes"), ("do", "up-1")],
    );
    form_of_new = form(send(&mut sonja, NEW, &form_of_new).await.is(200));
    assert_eq!((&*form_of_new["q0_label_fr"], &*form_of_new["q0_kind"]), ("Deux", "number"));
    assert_eq!((&*form_of_new["q1_label_fr"], &*form_of_new["q1_kind"]), ("Un", "text"));
    assert_eq!((&*form_of_new["label_fr"], &*form_of_new["icon"]), ("Vélo", "bike"));
    assert!(form_of_new.contains_key("q0_required") && !form_of_new.contains_key("q1_required"));
    for (deed, first) in [("down-0", "Un"), ("up-0", "Un"), ("drop-0", "Deux"), ("up-99", "")] {
        put(&mut form_of_new, &[("do", deed)]);
        let answer = send(&mut sonja, NEW, &form_of_new).await;
        if first.is_empty() {
            // No such row: it is taken for the button that saves.
            answer.to();
            break;
        }
        form_of_new = form(answer.is(200));
        assert_eq!(form_of_new["q0_label_fr"], first, "{deed}");
    }
    let velo = by_slug(&world, "velo").await;
    assert_eq!(velo.questions.0.len(), 1);
    // The same form again makes nothing; another one of that name has its own address.
    send(&mut sonja, NEW, &form_of_new).await.to();
    assert_eq!(world.all::<category::Entity>().await.len(), count + 1);
    typed(&mut sonja, NEW, &[("label_fr", "Vélo")]).await.to();
    by_slug(&world, "velo-2").await;
    // As many questions as there may be, and no row more.
    let mut many = form(&sonja.get(NEW).await);
    put(&mut many, &[("label_fr", "Beaucoup")]);
    for at in 0..25 {
        put(
            &mut many,
            &[(&format!("q{at}_label_fr"), &format!("Question {at}")), (&format!("q{at}_kind"), "text")],
        );
    }
    send(&mut sonja, NEW, &many).await.to();
    let many = by_slug(&world, "beaucoup").await;
    assert_eq!(many.questions.0.len(), 20);
    let all = form(&sonja.get(&page(many.id)).await);
    assert!(all.contains_key("q19_label_fr") && !all.contains_key("q20_label_fr"));
    assert!(all.len() < 300 - 20, "{}", all.len());
});

both!(two_of_one_name_in_the_same_moment, |world| async move {
    let (mut sonja, mut urs) = (director(&world).await, director(&world).await);
    let (mut hers, mut his) = (form(&sonja.get(NEW).await), form(&urs.get(NEW).await));
    put(&mut hers, &[("label_fr", "Vélo")]);
    put(&mut his, &[("label_fr", "Vélo")]);
    let (one, other) = tokio::join!(send(&mut sonja, NEW, &hers), send(&mut urs, NEW, &his));
    one.to();
    other.to();
    by_slug(&world, "velo").await;
    by_slug(&world, "velo-2").await;
    // The same form twice in the same moment makes one.
    let mut twice = form(&sonja.get(NEW).await);
    put(&mut twice, &[("label_fr", "Tandem")]);
    let mut window = sonja.clone();
    let (one, other) = tokio::join!(send(&mut sonja, NEW, &twice), send(&mut window, NEW, &twice));
    one.to();
    other.to();
    let all = world.all::<category::Entity>().await;
    assert_eq!(all.iter().filter(|one| one.slug.starts_with("tandem")).count(), 1);
    // Both change at once: one of them is told.
    let path = page(by_slug(&world, "velo").await.id);
    let (mut hers, mut his) = (form(&sonja.get(&path).await), form(&urs.get(&path).await));
    put(&mut hers, &[("label_fr", "Vélos de ville")]);
    put(&mut his, &[("label_fr", "Vélos et tandems")]);
    let (one, other) = tokio::join!(send(&mut sonja, &path, &hers), send(&mut urs, &path, &his));
    let mut both = [one.status.as_u16(), other.status.as_u16()];
    both.sort_unstable();
    assert_eq!(both, [303, 409]);
});

both!(a_directors_role_is_given_later, |world| async move {
    let mut claire = signed_in(&world, world.coordinator).await;
    claire.get(LIST).await.is(403);
    let tx = world.tx().await;
    staff::give_role(&tx, world.coordinator, staff::Role::Director).await.unwrap();
    tx.commit().await.unwrap();
    claire.get(LIST).await.is(200);
});
