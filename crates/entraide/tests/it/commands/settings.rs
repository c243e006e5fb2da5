//! Settings: all are told, and none is misread in silence.

use std::ffi::OsStr;
use std::os::unix::ffi::OsStrExt as _;

use super::*;

const COMMANDS: [&[&str]; 4] = [&["serve"], &["migrate"], &["doctor"], &["platform", "list"]];

#[test]
fn all_settings_are_told_without_a_database() {
    let said = run(&["settings"], &[("ENTRAIDE_DATABASE_URL", "postgres://me:hunter2@127.0.0.1:9/x")]);
    said.went_well().hides("hunter2");
    for (key, default, meaning) in entraide::config::KEYS {
        let name = format!("ENTRAIDE_{}", key.to_uppercase().replace('.', "_"));
        said.says(&format!("{key} = {default:?}")).says(&name).says(meaning);
    }
    run::<&str>(&["--help"], &[]).went_well().says("serve").says("doctor").says("settings");
    run::<&str>(&["--version"], &[]).went_well().says("entraide 0.");
}

#[test]
fn what_is_no_setting_is_refused_with_the_nearest_one() {
    let folder = tempfile::tempdir().unwrap();
    let database = format!("sqlite:{}/data/test.db", folder.path().display());
    let file = folder.path().join("entraide.toml");
    let path = file.to_str().unwrap();
    for command in COMMANDS {
        for (name, near) in [
            ("ENTRAIDE_DATABSE_URL", "database_url"),
            ("ENTRAIDE_MAIL_URLL", "mail.url"),
            ("ENTRAIDE_MAILFROM", "mail.from"),
            ("ENTRAIDE_GEOCODER_TIMEOUT", "geocoder.timeout_ms"),
        ] {
            let said = run(command, &[("ENTRAIDE_DATABASE_URL", &*database), (name, "hunter2")]);
            said.failed().says(name).says(&format!("did you mean {near}?")).hides("hunter2");
        }
        for (text, key, near) in [
            ("databse_url = 'hunter2'", "databse_url", "database_url"),
            ("[mail]\nurll = 'hunter2'", "mail.urll", "mail.url"),
            ("[log]\nlevle = 'hunter2'", "log.levle", "log.level"),
            ("[mial]\nurl = 'hunter2'", "mial.url", "mail.url"),
        ] {
            std::fs::write(&file, text).unwrap();
            let said = run(&[&["--config", path], command].concat(), &[("ENTRAIDE_DATABASE_URL", &database)]);
            said.failed().says(&format!("{key} is no setting")).says(&format!("did you mean {near}?"));
            said.hides("hunter2");
            let named = [("ENTRAIDE_DATABASE_URL", &*database), ("ENTRAIDE_CONFIG", path)];
            run(command, &named).failed().says(&format!("did you mean {near}?"));
        }
    }
    assert!(!folder.path().join("data").exists(), "nothing was touched");
}

#[test]
fn what_cannot_be_read_is_told_without_what_it_holds() {
    let folder = tempfile::tempdir().unwrap();
    let database = format!("sqlite:{}/data/test.db", folder.path().display());
    let file = folder.path().join("entraide.toml");
    let path = file.to_str().unwrap();
    let with_file = |text: &[u8]| {
        std::fs::write(&file, text).unwrap();
        run(&["--config", path, "migrate"], &[("ENTRAIDE_DATABASE_URL", &database)])
    };
    let broken = with_file(b"listen = '127.0.0.1:0'\n[mail]\nurl = smtp://me:hunter2@mail.example.org\n");
    broken.failed().says(path).says("line 3").hides("hunter2");
    with_file(b"[mail]\nfrom = '\xff\xfe'\n").failed().says(path);
    with_file(b"workers = 'many'\n").failed().says("workers").says("whole number");
    with_file(b"workers = 100\n").failed().says("workers").says("64");
    let at_once = b"[geocoder]\nkind = 'addok'\nurl = 'http://localhost/search/'\ntimeout_ms = 0\n";
    with_file(at_once).failed().says("geocoder.timeout_ms").says("from 50 to 10000");
    let missing = run::<&str>(&["--config", "/nowhere/entraide.toml", "doctor"], &[]);
    missing.failed().says("/nowhere/entraide.toml");
    // The environment wins; a number is a number; what is not ours is left alone.
    std::fs::write(&file, "database_url = 'sqlite:/dev/null/x'\nworkers = 2\n").unwrap();
    let odd = OsStr::from_bytes(b"\xff\xfe");
    let env = [("ENTRAIDE_DATABASE_URL", OsStr::new(&database)), ("LANG_OF_SOMEBODY", odd)];
    run(&["--config", path, "migrate"], &env).went_well();
    let env = [("ENTRAIDE_DATABASE_URL", OsStr::new(&database)), ("ENTRAIDE_MAIL_FROM", odd)];
    run(&["migrate"], &env).failed().says("ENTRAIDE_MAIL_FROM").says("UTF-8").hides("panicked");
}
