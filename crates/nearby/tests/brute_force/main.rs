//! The index must find exactly what looking at every listing finds.

mod map;
mod world;

use std::collections::BTreeMap;

use nearby::{Index, Near};
use proptest::prelude::*;
use uuid::Uuid;

use world::{Known, Question, distance, known, question};

#[derive(Clone, Debug)]
enum Step {
    Upsert(Known),
    Remove(Uuid),
    Ask(Question),
}

fn step() -> impl Strategy<Value = Step> {
    prop_oneof![
        8 => known().prop_map(Step::Upsert),
        2 => (0..60_u128).prop_map(|id| Step::Remove(Uuid::from_u128(id))),
        4 => question().prop_map(Step::Ask),
    ]
}

fn ask(index: &Index, question: &Question, listings: &BTreeMap<Uuid, Known>) -> Result<(), TestCaseError> {
    let words = question.words(index);
    let search = question.search(words.as_ref());
    let (answer, all) = (index.search(&search), question.all(listings.values()));
    prop_assert_eq!(answer.total, all.len());
    let ids = |page: &[&Known]| page.iter().map(|known| known.id).collect::<Vec<_>>();
    let page: Vec<_> = all.iter().copied().skip(question.skip).take(question.take).collect();
    prop_assert_eq!(answer.hits.iter().map(|hit| hit.id).collect::<Vec<_>>(), ids(&page));
    for (hit, known) in answer.hits.iter().zip(page) {
        prop_assert_eq!(hit.distance_m, distance(known, question.near).map(f64::from));
        prop_assert_eq!(hit.title, &known.title);
    }
    prop_assert_eq!(index.all(&search).iter().map(|hit| hit.id).collect::<Vec<_>>(), ids(&all));
    prop_assert_eq!(answer.facets, question.facets(listings));
    map::look(index, question, listings)?;
    if let Some(near) = question.near {
        let radii = [0, 2_000, 10_000, 500_000, u32::MAX];
        let total = |radius_m: &u32| {
            let question = Question { near: Some(Near { radius_m: *radius_m, ..near }), ..question.clone() };
            question.all(listings.values()).len()
        };
        let all = radii.iter().map(|radius_m| (*radius_m, total(radius_m)));
        let wider: Vec<_> = all.filter(|(_, total)| *total > 0).collect();
        prop_assert_eq!(&index.wider(&search, &radii, 2), &wider[..wider.len().min(2)]);
        prop_assert_eq!(index.wider(&search, &radii, usize::MAX), wider);
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 150, max_shrink_iters: 3000, ..ProptestConfig::default() })]

    #[test]
    fn the_index_finds_what_looking_at_everything_finds(steps in prop::collection::vec(step(), 1..200)) {
        let (mut index, mut listings) = (Index::new(), BTreeMap::new());
        for step in steps {
            match step {
                Step::Upsert(known) => {
                    prop_assert!(known.put_into(&mut index));
                    listings.insert(known.id, known);
                }
                Step::Remove(id) => {
                    prop_assert_eq!(index.remove(id), listings.remove(&id).is_some());
                    prop_assert_eq!(index.get(id), None);
                }
                Step::Ask(question) => ask(&index, &question, &listings)?,
            }
        }
        prop_assert_eq!(index.len(), listings.len());
        for (id, known) in &listings {
            let hit = index.get(*id).unwrap();
            let (from, until) = known.days;
            prop_assert_eq!((hit.kind, hit.category, hit.posted), (known.kind, known.category, known.posted));
            prop_assert_eq!((hit.due, hit.from_day, hit.until_day), (known.due, from, until));
            prop_assert_eq!((hit.languages, hit.left, hit.tag, hit.extra), (known.category.into(), 7, 9, "5 €"));
            prop_assert_eq!(hit.spot.map(|spot| spot.place), known.spot.map(|spot| spot.place));
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 8, max_shrink_iters: 60, ..ProptestConfig::default() })]

    /// So many that blocks are halved and the texts written anew.
    #[test]
    fn among_many_it_finds_the_same(
        many in prop::collection::vec(known(), 2_500),
        gone in prop::collection::vec(0..2_500_u128, 1_500),
        questions in prop::collection::vec(question(), 25),
    ) {
        let mut index = Index::new();
        let mut listings = BTreeMap::new();
        for (number, known) in many.into_iter().enumerate() {
            let known = Known { id: Uuid::from_u128(number as u128), ..known };
            known.put_into(&mut index);
            listings.insert(known.id, known);
        }
        for number in gone {
            let id = Uuid::from_u128(number);
            prop_assert_eq!(index.remove(id), listings.remove(&id).is_some());
        }
        for question in questions {
            ask(&index, &question, &listings)?;
        }
    }
}
