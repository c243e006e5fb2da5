//! Words that say nothing of what is sought: articles, prepositions, pronouns.

use crate::Lang;
use crate::words::fold;

const FR: &[&str] = &[
    "à", "afin", "au", "aux", "avec", "ce", "ces", "cet", "cette", "chez", "dans", "de", "des", "du", "elle",
    "elles", "en", "entre", "et", "eux", "il", "ils", "je", "la", "le", "les", "leur", "leurs", "lui", "ma",
    "mes", "moi", "mon", "nos", "notre", "nous", "on", "ou", "par", "pour", "qui", "que", "sa", "sans", "se",
    "ses", "son", "sous", "sur", "ta", "tes", "toi", "ton", "tu", "un", "une", "vers", "vos", "votre",
    "vous", "y", "est", "sont", "a",
];
const DE: &[&str] = &[
    "ab", "am", "an", "auf", "aus", "bei", "beim", "bis", "das", "dem", "den", "der", "des", "die", "du",
    "durch", "ein", "eine", "einem", "einen", "einer", "eines", "er", "es", "euch", "für", "fuer", "fur",
    "gegen", "ich", "ihm", "ihn", "ihr", "ihre", "ihren", "im", "in", "ins", "mein", "meine", "meinen",
    "meiner", "mich", "mir", "mit", "nach", "ohne", "oder", "sein", "seine", "sich", "sie", "über", "ueber",
    "um", "und", "uns", "unser", "unsere", "von", "vom", "vor", "wir", "zu", "zum", "zur", "ist", "sind",
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
    "aan", "als", "bij", "de", "deze", "die", "dit", "dat", "door", "een", "en", "haar", "het", "hem", "hij",
    "hun", "ik", "in", "is", "je", "jij", "jou", "jouw", "met", "mij", "mijn", "na", "naar", "of", "om",
    "ons", "onze", "op", "over", "te", "ten", "ter", "tot", "u", "uit", "uw", "van", "voor", "wij", "we",
    "ze", "zij", "zijn", "zonder",
];
const EN: &[&str] = &[
    "a", "an", "and", "at", "by", "for", "from", "he", "her", "him", "his", "i", "in", "into", "is", "it",
    "its", "me", "my", "of", "on", "or", "our", "she", "that", "the", "their", "them", "they", "this",
    "those", "to", "us", "we", "with", "without", "you", "your",
];

/// Whether a word, written small, says nothing in this language.
pub(crate) fn is_stop_word(word: &str, lang: Lang) -> bool {
    let list = match lang {
        Lang::Fr => FR,
        Lang::De => DE,
        Lang::It => IT,
        Lang::Nl => NL,
        Lang::En => EN,
    };
    // The longest has seven letters.
    word.len() <= 8 && (list.contains(&word) || !word.is_ascii() && list.contains(&fold(word).as_str()))
}
