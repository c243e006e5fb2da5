//! `entraide platform import-groups`.

use super::at;
use crate::world::{World, both};
use entraide::organisations::model as organisation;
use serde_json::Value;

const LIST: &str = "id;titre;commune;tel;horaires\n1;Ludothèque d’exemple;Modane;04 79 33 00 00;le matin\n\
                    2;Ailleurs;Grenoble;04 79 33 00 01;\n";

both!(a_list_is_brought_in_by_command, |world| async move {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("liste.csv");
    std::fs::write(&file, LIST).unwrap();
    let file = file.to_str().unwrap();
    let run = |world: &World, more: &[&str]| {
        let fixed = ["platform", "import-groups", file, "--platform", "savoie", "--source", "Liste"];
        at(&world.database, &[&fixed[..], more].concat())
    };
    run(&world, &[]).failed().says("a name and a place are needed");
    run(&world, &["--map", "name=Titel"]).failed().says("the columns are id, titre, commune, tel, horaires");
    run(&world, &["--map", "nom=titre"]).failed().says("\"nom\" is none of key, name, details");
    run(&world, &["--map", "name=titre", "--type", "x"])
        .failed()
        .says("--type \"x\" is none of group, association");
    let dry = run(&world, &["--map", "name=titre", "--dry-run"]);
    dry.went_well().says("name       titre").says("would be 1 created, 0 updated, 0 unchanged, 1 refused");
    dry.says("2\tcreated\tLudothèque d’exemple\tOpening hours that cannot be read, left out: le matin");
    assert!(world.all::<organisation::Entity>().await.is_empty());
    let done = run(&world, &["--map", "name=titre", "--type", "workshop", "--json"]);
    let report: Value = serde_json::from_str(done.went_well().out.trim()).unwrap();
    assert_eq!(
        (&report["counts"]["created"], &report["lines"][1]["notes"][0]["why"]),
        (&1.into(), &"outside".into())
    );
    assert_eq!(report["lines"][0]["id"], world.all::<organisation::Entity>().await[0].id.to_string());
    run(&world, &["--map", "name=titre", "--type", "workshop"])
        .went_well()
        .says("0 created, 0 updated, 1 unchanged");
    at(&world.database, &["platform", "import-groups", "/none", "--platform", "savoie", "--source", "x"])
        .failed()
        .says("/none");
});
