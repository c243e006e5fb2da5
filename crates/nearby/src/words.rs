//! Words: how texts and questions are cut into them, and what counts as the same word.
//!
//! A word is written small, with ß as ss and œ as oe, elided articles cut off (l’école, dell’acqua).
//! Its **terms** are its stem in the language of its text, without accents, and the stem of the word
//! written without accents: the two differ where the stemmer reads the accents (activité, activite).

use std::collections::{BTreeMap, HashMap};

use frostem::{Algorithm, Stemmer};

use crate::Lang;
use crate::stop::is_stop_word;

/// What is read of a question.
const MOST_WORDS: usize = 8;
/// What is read of a word, in letters.
const LONGEST: usize = 64;
/// So many words of a language are remembered with their terms.
const MOST_KNOWN: usize = 4096;
/// A shorter beginning fits too many words.
const SHORTEST_BEGINNING: usize = 4;

/// What somebody is looking for: listings that have all of these words. Made by
/// [`Index::words`](crate::Index::words).
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Words {
    pub(crate) words: Vec<Word>,
}

impl Words {
    /// Whether there is no word, so that everything fits.
    pub fn is_empty(&self) -> bool {
        self.words.is_empty()
    }

    pub(crate) fn new(question: &str, reader: Lang, langs: &[Lang], labels: &Labels) -> Self {
        // Enough for eight words and what stands between them; the rest of a long text is not even read.
        let all: Vec<String> = split(question).take(8 * MOST_WORDS).collect();
        let meant = |word: &&String| !is_stop_word(word, reader);
        let mut kept: Vec<&String> = all.iter().filter(meant).take(MOST_WORDS).collect();
        if kept.is_empty() {
            kept = all.iter().take(MOST_WORDS).collect();
        }
        let stemmers: Vec<Stemmer> = langs.iter().map(|lang| stemmer(*lang)).collect();
        Self { words: kept.into_iter().map(|word| Word::new(word, &stemmers, labels)).collect() }
    }
}

/// One word, and what fits it.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Word {
    pub(crate) terms: Vec<String>,
    pub(crate) beginnings: Vec<String>,
    /// Ascending.
    pub(crate) categories: Vec<u16>,
}

impl Word {
    fn new(word: &str, stemmers: &[Stemmer], labels: &Labels) -> Self {
        let folded = fold(word);
        let mut terms: Vec<String> = stemmers.iter().flat_map(|stemmer| terms(stemmer, word)).collect();
        terms.sort_unstable();
        terms.dedup();
        let mut beginnings = Vec::new();
        if folded.chars().count() >= SHORTEST_BEGINNING {
            // "Hund" finds the "Hundespaziergang"; a stem cut too short gives way to the word itself.
            let long = |term: &String| term.chars().count() >= SHORTEST_BEGINNING;
            beginnings.extend(terms.iter().map(|term| if long(term) { term } else { &folded }).cloned());
            beginnings.sort_unstable();
            beginnings.dedup_by(|later, earlier| later.starts_with(earlier.as_str()));
        }
        let categories = labels.meant(&terms, &beginnings);
        Self { terms, beginnings, categories }
    }
}

/// The words in the names of the categories: who looks for "chien" also finds all listings in the
/// category "Promener un chien".
#[derive(Clone, Debug, Default)]
pub struct Labels {
    categories: BTreeMap<String, Vec<u16>>,
    pub(crate) langs: Vec<Lang>,
}

impl Labels {
    /// From the categories' numbers with their names; make it anew when they change.
    pub fn new<'a>(names: impl IntoIterator<Item = (u16, Lang, &'a str)>) -> Self {
        let (mut labels, mut memo) = (Self::default(), Memo::default());
        for (category, lang, name) in names {
            if !labels.langs.contains(&lang) {
                labels.langs.push(lang);
            }
            for term in memo.terms(lang, name) {
                let categories = labels.categories.entry(term).or_default();
                if let Err(place) = categories.binary_search(&category) {
                    categories.insert(place, category);
                }
            }
        }
        labels
    }

    fn meant(&self, terms: &[String], beginnings: &[String]) -> Vec<u16> {
        let exact = terms.iter().filter_map(|term| self.categories.get(term));
        let begun = beginnings.iter().flat_map(|beginning| {
            let following = self.categories.range(beginning.clone()..);
            following.take_while(move |(term, _)| term.starts_with(beginning)).map(|(_, numbers)| numbers)
        });
        let mut categories: Vec<u16> = exact.chain(begun).flatten().copied().collect();
        categories.sort_unstable();
        categories.dedup();
        categories
    }
}

/// The terms of the words that came lately, by language: most words of a text have come before.
#[derive(Clone, Debug, Default)]
pub(crate) struct Memo([HashMap<String, Box<[String]>>; 5]);

impl Memo {
    /// The terms of a text, without stop words.
    pub(crate) fn terms(&mut self, lang: Lang, text: &str) -> Vec<String> {
        let known = &mut self.0[lang as usize];
        let mut all = Vec::new();
        for word in split(text) {
            if let Some(terms) = known.get(&word) {
                all.extend_from_slice(terms);
                continue;
            }
            let is_left_out = is_stop_word(&word, lang);
            let found = if is_left_out { Box::default() } else { terms(&stemmer(lang), &word).collect() };
            all.extend_from_slice(&found);
            if known.len() >= MOST_KNOWN {
                known.clear();
            }
            known.insert(word, found);
        }
        all
    }
}

fn stemmer(lang: Lang) -> Stemmer {
    Stemmer::new(match lang {
        Lang::Fr => Algorithm::French,
        Lang::De => Algorithm::German,
        Lang::It => Algorithm::Italian,
        Lang::Nl => Algorithm::Dutch,
        Lang::En => Algorithm::English,
    })
}

/// One or two terms.
fn terms(stemmer: &Stemmer, word: &str) -> impl Iterator<Item = String> + use<> {
    let first = fold(&stemmer.stem(word));
    let second = (!word.is_ascii()).then(|| fold(&stemmer.stem(&fold(word)))).filter(|term| *term != first);
    std::iter::once(first).chain(second)
}

/// The words of a text, written small, with their accents.
fn split(text: &str) -> impl Iterator<Item = String> {
    // An apostrophe is neither letter nor gap: it tells whether what stands before it is elided.
    let gap = |c: char| !(c.is_alphanumeric() || is_mark(c) || is_apostrophe(c));
    text.split(gap).flat_map(|group| {
        let mut parts = group.split(is_apostrophe).filter(|part| !part.is_empty()).peekable();
        let alone = parts.clone().count() == 1;
        std::iter::from_fn(move || {
            loop {
                let word = small(parts.next()?);
                let before_another = parts.peek().is_some();
                let single = word.chars().nth(1).is_none();
                if !(word.is_empty() || !alone && single || before_another && is_elided(&word)) {
                    return Some(word);
                }
            }
        })
    })
}

/// Small letters, cut after a while.
fn small(word: &str) -> String {
    if word.is_ascii() && word.len() <= LONGEST {
        return word.to_ascii_lowercase();
    }
    let mut small = String::with_capacity(word.len().min(4 * LONGEST));
    for c in word.chars().filter(|c| !is_mark(*c)).take(LONGEST).flat_map(char::to_lowercase) {
        match c {
            'ß' => small.push_str("ss"),
            'œ' => small.push_str("oe"),
            'æ' => small.push_str("ae"),
            // What the small letter of İ leaves over.
            c if is_mark(c) => {}
            c => small.push(c),
        }
    }
    small
}

/// Accents that stand as characters of their own, and what is not seen.
fn is_mark(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36f}' | '\u{ad}' | '\u{200b}'..='\u{200d}' | '\u{2060}')
}

fn is_apostrophe(c: char) -> bool {
    matches!(c, '\'' | '’' | '‘' | 'ʼ' | '′' | '`' | '´' | '＇')
}

/// Articles and the like that lose their vowel; single letters are cut anyway.
fn is_elided(word: &str) -> bool {
    const ELIDED: [&str; 19] = [
        "qu", "jusqu", "lorsqu", "puisqu", "quoiqu", "quelqu", "gl", "un", "all", "dall", "dell", "nell",
        "sull", "coll", "quell", "quest", "sant", "bell", "tutt",
    ];
    ELIDED.contains(&word)
}

/// Without accents.
pub(crate) fn fold(word: &str) -> String {
    if word.is_ascii() {
        return word.to_owned();
    }
    word.chars().map(without_accent).collect()
}

fn without_accent(c: char) -> char {
    match c {
        'à'..='å' | 'ā' | 'ă' | 'ą' | 'ǎ' => 'a',
        'ç' | 'ć' | 'ĉ' | 'ċ' | 'č' => 'c',
        'ď' | 'đ' | 'ð' => 'd',
        'è'..='ë' | 'ē' | 'ĕ' | 'ė' | 'ę' | 'ě' => 'e',
        'ĝ' | 'ğ' | 'ġ' | 'ģ' => 'g',
        'ĥ' | 'ħ' => 'h',
        'ì'..='ï' | 'ĩ' | 'ī' | 'ĭ' | 'į' | 'ı' | 'ǐ' => 'i',
        'ĵ' => 'j',
        'ķ' => 'k',
        'ĺ' | 'ļ' | 'ľ' | 'ŀ' | 'ł' => 'l',
        'ñ' | 'ń' | 'ņ' | 'ň' => 'n',
        'ò'..='ö' | 'ø' | 'ō' | 'ŏ' | 'ő' | 'ǒ' => 'o',
        'ŕ' | 'ŗ' | 'ř' => 'r',
        'ś' | 'ŝ' | 'ş' | 'š' | 'ș' => 's',
        'ţ' | 'ť' | 'ŧ' | 'ț' => 't',
        'ù'..='ü' | 'ũ' | 'ū' | 'ŭ' | 'ů' | 'ű' | 'ų' | 'ǔ' => 'u',
        'ŵ' => 'w',
        'ý' | 'ÿ' | 'ŷ' => 'y',
        'ź' | 'ż' | 'ž' => 'z',
        c => c,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(text: &str) -> Vec<String> {
        split(text).collect()
    }

    #[test]
    fn texts_are_cut_into_words() {
        assert_eq!(
            words("L’école d'à côté, rendez-vous 14h30 !"),
            ["école", "côté", "rendez", "vous", "14h30"]
        );
        assert_eq!(words("dell'acqua qu’il jusqu'à un'amica"), ["acqua", "il", "amica"]);
        assert_eq!(words("aujourd’hui the dog's don't"), ["aujourd", "hui", "the", "dog", "don"]);
        assert_eq!(
            words("Sœur STRASSE Straße e\u{301}te\u{301} 'zitiert' ''"),
            ["soeur", "strasse", "strasse", "ete", "zitiert"]
        );
        assert_eq!(words("a à b"), ["a", "à", "b"]);
        assert_eq!(words(" ' , - "), [""; 0]);
    }

    #[test]
    fn long_words_and_questions_are_cut() {
        assert_eq!(words(&"ß".repeat(1000))[0].len(), 2 * LONGEST);
        let many = "chien chat ".repeat(1000);
        assert_eq!(Words::new(&many, Lang::Fr, &[Lang::Fr], &Labels::default()).words.len(), MOST_WORDS);
    }

    #[test]
    fn stop_words_count_only_where_there_is_nothing_else() {
        let ask = |text| Words::new(text, Lang::Fr, &[Lang::Fr], &Labels::default()).words;
        assert_eq!(ask("de la garde pour les enfants").len(), 2);
        assert_eq!(ask("de la").len(), 2);
        assert!(ask("…").is_empty());
    }

    #[test]
    fn beginnings_are_not_too_short() {
        let ask = |text, lang| Words::new(text, lang, &[lang], &Labels::default()).words.remove(0).beginnings;
        assert_eq!(ask("hunde", Lang::De), ["hund"]);
        assert_eq!(ask("cane", Lang::It), ["cane"]);
        assert!(ask("dog", Lang::En).is_empty());
    }

    #[test]
    fn names_of_categories() {
        let labels = Labels::new([
            (7, Lang::Fr, "Promener un chien"),
            (7, Lang::De, "Hundespaziergang"),
            (9, Lang::Fr, "Garder un chien ou un chat"),
        ]);
        let meant =
            |text, lang| Words::new(text, lang, &[Lang::Fr, Lang::De], &labels).words.remove(0).categories;
        assert_eq!(meant("chiens", Lang::Fr), [7, 9]);
        assert_eq!(meant("promenade", Lang::Fr), [0; 0]);
        assert_eq!(meant("Hund", Lang::De), [7]);
        assert_eq!(meant("un", Lang::Fr), [0; 0]);
    }
}
