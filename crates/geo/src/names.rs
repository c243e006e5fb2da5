//! The countries of the gazetteer and the languages of its readers.

/// A language of the reader; the five the interface speaks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Lang {
    /// French.
    Fr,
    /// German.
    De,
    /// Italian.
    It,
    /// Dutch.
    Nl,
    /// English.
    En,
}

impl Lang {
    /// All of them, in the order the table stores them.
    pub const ALL: [Self; 5] = [Self::Fr, Self::De, Self::It, Self::Nl, Self::En];

    /// The two-letter code: "fr", "de", "it", "nl", "en".
    #[must_use]
    pub fn code(self) -> &'static str {
        ["fr", "de", "it", "nl", "en"][self as usize]
    }

    /// The language of a code such as "fr" or "fr-CH"; none when we do not speak it.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        let short = code.split(['-', '_']).next().unwrap_or_default();
        Self::ALL.into_iter().find(|lang| lang.code().eq_ignore_ascii_case(short))
    }
}

/// A country whose communes the gazetteer knows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Country {
    /// France, overseas territories included.
    Fr,
    /// Belgium.
    Be,
    /// Switzerland.
    Ch,
    /// Luxembourg.
    Lu,
    /// Liechtenstein.
    Li,
    /// Monaco.
    Mc,
}

impl Country {
    /// All of them, in the order the table stores them.
    pub const ALL: [Self; 6] = [Self::Fr, Self::Be, Self::Ch, Self::Lu, Self::Li, Self::Mc];

    /// The ISO 3166-1 code: "FR", "BE", "CH", "LU", "LI", "MC".
    #[must_use]
    pub fn code(self) -> &'static str {
        ["FR", "BE", "CH", "LU", "LI", "MC"][self as usize]
    }

    /// The country of an ISO 3166-1 code.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|country| country.code() == code)
    }
}
