//! The areas above communes: départements, provinces, cantons, and the regions they belong to.

use std::fmt;
use std::str::FromStr;

use crate::names::{Country, Lang};

/// A département, province or canton, or a region above it.
#[derive(Debug)]
pub struct Area {
    pub(crate) code: &'static str,
    pub(crate) name: &'static str,
    pub(crate) names: Vec<(Lang, &'static str)>,
    pub(crate) country: Country,
}

impl Area {
    /// Its code, close to ISO 3166-2: "FR-73", "BE-VWV", "CH-BE"; regions "FR-ARA", "BE-WAL".
    #[must_use]
    pub fn code(&self) -> &'static str {
        self.code
    }

    /// The code without its country: "73", "VWV", "BE".
    #[must_use]
    pub fn short_code(&self) -> &'static str {
        self.code.split_once('-').map_or(self.code, |(_, short)| short)
    }

    /// Its name in the reader's language, or its official one.
    #[must_use]
    pub fn name(&self, lang: Lang) -> &'static str {
        self.names.iter().find(|(of, _)| *of == lang).map_or(self.name, |(_, name)| name)
    }

    /// The country it is in.
    #[must_use]
    pub fn country(&self) -> Country {
        self.country
    }
}

/// The code of some area a platform serves: a country ("CH"), a region ("FR-ARA"), a département,
/// province or canton ("FR-73"), or one commune ("FR-73065").
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct AreaCode(String);

/// Why a text is no area code.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("not an area code such as FR-73, CH-BE or BE-21004")]
pub struct InvalidAreaCode;

impl AreaCode {
    /// The code as text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl FromStr for AreaCode {
    type Err = InvalidAreaCode;

    /// Takes any text of the right form; whether the gazetteer knows it is for
    /// [`Gazetteer::area`](crate::Gazetteer::area) to say.
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let fits = text.get(..2).is_some_and(|country| Country::from_code(country).is_some())
            && text.len() <= 64
            && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-');
        if fits { Ok(Self(text.to_owned())) } else { Err(InvalidAreaCode) }
    }
}

impl fmt::Display for AreaCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}
