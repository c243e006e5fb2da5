//! Where a drill is kept: a file of its own that goes away again, or what the operator names.

use std::path::PathBuf;

use sea_orm::{ConnectionTrait as _, Database};

use super::settings::policy_name;
use crate::clock::{Clock, Ids};
use crate::platforms::model::AlertPolicy;

/// A database for one policy.
#[derive(Debug)]
pub struct Place {
    url: String,
    temporary: Option<PathBuf>,
}

impl Place {
    /// Beside what the operator names, one for each policy that is compared; else in a temporary folder.
    ///
    /// # Errors
    /// When a folder or a PostgreSQL database cannot be made.
    pub async fn new(named: Option<&str>, of: Option<AlertPolicy>) -> Result<Self, String> {
        let Some(named) = named else {
            let id = Ids::unpredictable(Clock::system()).uuid();
            let folder = std::env::temp_dir().join(format!("entraide-replay-{}", id.simple()));
            std::fs::create_dir_all(&folder).map_err(|error| format!("{}: {error}", folder.display()))?;
            let url = format!("sqlite:{}", folder.join("drill.db").display());
            return Ok(Self { url, temporary: Some(folder) });
        };
        let Some(policy) = of else {
            return Ok(Self { url: named.to_owned(), temporary: None });
        };
        let (base, rest) = match named.split_once('?') {
            Some((base, rest)) => (base, format!("?{rest}")),
            None => (named, String::new()),
        };
        let name = policy_name(policy);
        if let Some(path) = base.strip_prefix("sqlite:") {
            let path = path.strip_suffix(".db").unwrap_or(path);
            return Ok(Self { url: format!("sqlite:{path}_{name}.db"), temporary: None });
        }
        let server = Database::connect(named).await.map_err(|error| format!("--database: {error}"))?;
        let base_name = base.rsplit('/').next().unwrap_or("drill");
        let wanted: String = base_name.chars().filter(|c| c.is_ascii_alphanumeric() || *c == '_').collect();
        let made = server.execute_unprepared(&format!("CREATE DATABASE \"{wanted}_{name}\"")).await;
        made.map_err(|error| format!("--database: {wanted}_{name} cannot be made: {error}"))?;
        server.close().await.map_err(|error| error.to_string())?;
        let server = base.strip_suffix(base_name).unwrap_or(base);
        Ok(Self { url: format!("{server}{wanted}_{name}{rest}"), temporary: None })
    }

    /// Its address.
    #[must_use]
    pub fn url(&self) -> &str {
        &self.url
    }
}

/// What was temporary goes away; what the operator has named stays.
impl Drop for Place {
    fn drop(&mut self) {
        if let Some(folder) = &self.temporary {
            drop(std::fs::remove_dir_all(folder));
        }
    }
}
