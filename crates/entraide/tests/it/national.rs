//! The demonstration of a whole country, in small: everything of it is there, and its pages answer.

use entraide::board::model as board;
use entraide::demo::national::{Volume, fill};
use entraide::helpers::model as helper;
use entraide::missions::model as mission;
use entraide::organisations::model as organisation;
use sea_orm::PaginatorTrait;

use crate::world::both;

const SMALL: Volume = Volume { groups: 3, organisations: 7, missions: 24, helpers: 40, asks: 5 };

both!(a_country_in_small_is_whole, |world| async move {
    let mut last = 0;
    fill(&world.app, &world.clock, SMALL, |percent| last = percent).await.unwrap();
    assert_eq!(last, 100);
    let france = world.app.directory.by_slug("france").unwrap();
    let scope = world.app.read(france.id());
    let conn = scope.conn();
    assert_eq!(scope.find::<organisation::Entity>().count(conn).await.unwrap(), 10);
    assert_eq!(scope.find::<mission::Entity>().count(conn).await.unwrap(), 24);
    assert_eq!(scope.find::<helper::Entity>().count(conn).await.unwrap(), 40);
    let open = scope.find::<board::Entity>().count(conn).await.unwrap();
    assert!(open >= 34, "{open} on the board");
    let mut guest = world.visitor();
    guest.get("/france/near?kind=mission").await.is(200).shows("24 ");
    guest.get("/france/groups").await.is(200).shows("Voisins solidaires");
    for page in ["", "near", "near?kind=ask", "where-needed", "figures"] {
        guest.get(&format!("/france/{page}")).await.is(200);
    }
});
