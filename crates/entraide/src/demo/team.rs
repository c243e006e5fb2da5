//! The teams of the demonstration: a director, a coordinator, and referents who each look after a part.

use sea_orm::prelude::Uuid;

use crate::auth::staff::{self, Role};
use crate::db::scope::Tx;
use crate::error::{Error, Result};
use crate::platforms::model::Platform;
use crate::state::App;
use crate::team::model::{self as team, Wanted};

/// The director's address; that of the coordinator, and of the referents, by what they look after.
pub(super) const DIRECTOR: &str = "coordination@example.org";
const COORDINATOR: &str = "coordination2@example.org";
pub(super) const REFERENT: &str = "referent@example.org";
const NEIGHBOUR: &str = "referent2@example.org";

/// Communes of the referents: around Albertville and Aix-les-Bains, or around Thun and Interlaken.
const SAVOIE: [&[&str]; 2] = [&["FR-73011", "FR-73303"], &["FR-73008"]];
const BERN: [&[&str]; 2] = [&["CH-942", "CH-939"], &["CH-581"]];

/// Makes the team of a platform.
pub(super) async fn gather(app: &App, platform: &Platform) -> Result<()> {
    let tx = app.tx(platform.id()).await?;
    let lang = platform.lang(None);
    let director = staff::add(&tx, "Claire", DIRECTOR, Role::Director, lang).await?;
    staff::add(&tx, "Beat", COORDINATOR, Role::Coordinator, lang).await?;
    let [own, other] = if platform.country == "CH" { BERN } else { SAVOIE };
    for (name, email, areas) in [("Rosa", REFERENT, own), ("Selim", NEIGHBOUR, other)] {
        let wanted = Wanted {
            name: name.to_owned(),
            role: Role::Referent,
            language: lang,
            areas: areas.iter().map(|code| (*code).to_owned()).collect(),
            languages: Vec::new(),
            away_until: None,
        };
        add(&tx, email, &wanted, director).await?;
    }
    tx.commit().await?;
    Ok(())
}

async fn add(tx: &Tx, email: &str, wanted: &Wanted, by: Uuid) -> Result<()> {
    let added = team::add(tx, email, wanted, by).await;
    added.map(|_| ()).map_err(|refusal| Error::Internal(refusal.to_string()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn everybody_looks_after_something() {
        for (area, places) in [("FR-73", SAVOIE), ("CH-BE", BERN)] {
            for code in places.into_iter().flatten() {
                assert!(geo::gazetteer().communes_in(code).any(|place| place.is_in(area)), "{code}");
            }
        }
    }
}
