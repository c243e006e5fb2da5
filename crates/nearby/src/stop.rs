//! Words that say nothing of what is sought: articles, prepositions, pronouns.

use crate::Lang;
use crate::words::fold;

const FR: &[&str] = &[
    "a", "afin", "au", "aux", "avec", "ce", "ces", "cet", "cette", "chez", "dans", "de", "des", "du", "elle",
    "elles", "en", "entre", "est", "et", "eux", "il", "ils", "je", "la", "le", "les", "leur", "leurs", "lui",
    "ma", "mes", "moi", "mon", "nos", "notre", "nous", "on", "ou", "par", "pour", "que", "qui", "sa", "sans",
    "se", "ses", "son", "sont", "sous", "sur", "ta", "tes", "toi", "ton", "tu", "un", "une", "vers", "vos",
    "votre", "vous", "y", "à",
];
const DE: &[&str] = &[
    "ab", "am", "an", "auf", "aus", "bei", "beim", "bis", "das", "dem", "den", "der", "des", "die", "du",
    "durch", "ein", "eine", "einem", "einen", "einer", "eines", "er", "es", "euch", "fuer", "fur", "für",
    "gegen", "ich", "ihm", "ihn", "ihr", "ihre", "ihren", "im", "in", "ins", "ist", "mein", "meine",
    "meinen", "meiner", "mich", "mir", "mit", "nach", "oder", "ohne", "sein", "seine", "sich", "sie", "sind",
    "ueber", "um", "und", "uns", "unser", "unsere", "vom", "von", "vor", "wir", "zu", "zum", "zur", "über",
];
const IT: &[&str] = &[
    "a", "ad", "agli", "ai", "al", "alla", "alle", "allo", "che", "chi", "con", "da", "dagli", "dai", "dal",
    "dalla", "dalle", "degli", "dei", "del", "della", "delle", "dello", "di", "e", "ed", "gli", "i", "il",
    "in", "io", "la", "le", "lei", "li", "lo", "loro", "lui", "mi", "mia", "mie", "miei", "mio", "ne",
    "negli", "nei", "nel", "nella", "nelle", "nello", "noi", "nostra", "nostro", "o", "per", "si", "su",
    "sua", "sue", "sugli", "sui", "sul", "sulla", "sulle", "suo", "suoi", "ti", "tra", "tu", "tua", "tuo",
    "un", "una", "uno", "voi", "è",
];
const NL: &[&str] = &[
    "aan", "als", "bij", "dat", "de", "deze", "die", "dit", "door", "een", "en", "haar", "hem", "het", "hij",
    "hun", "ik", "in", "is", "je", "jij", "jou", "jouw", "met", "mij", "mijn", "na", "naar", "of", "om",
    "ons", "onze", "op", "over", "te", "ten", "ter", "tot", "u", "uit", "uw", "van", "voor", "we", "wij",
    "ze", "zij", "zijn", "zonder",
];
const EN: &[&str] = &[
    "a", "an", "and", "at", "by", "for", "from", "he", "her", "him", "his", "i", "in", "into", "is", "it",
    "its", "me", "my", "of", "on", "or", "our", "she", "that", "the", "their", "them", "they", "this",
    "those", "to", "us", "we", "with", "without", "you", "your",
];

/// Whether a word, written small, says nothing in this language.
pub(crate) fn is_stop_word(word: &str, lang: Lang) -> bool {
    let list = list(lang);
    // The longest has seven letters.
    word.len() <= 8
        && (list.binary_search(&word).is_ok()
            || !word.is_ascii() && list.binary_search(&fold(word).as_str()).is_ok())
}

/// In the order of their bytes.
fn list(lang: Lang) -> &'static [&'static str] {
    match lang {
        Lang::Fr => FR,
        Lang::De => DE,
        Lang::It => IT,
        Lang::Nl => NL,
        Lang::En => EN,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_lists_can_be_searched() {
        for lang in Lang::ALL {
            assert!(list(lang).is_sorted() && list(lang).iter().all(|word| word.len() <= 8));
        }
        assert!(
            is_stop_word("à", Lang::Fr) && is_stop_word("één", Lang::Nl) && !is_stop_word("van", Lang::En)
        );
    }
}
