//! Names and queries brought to one form: lower case, no accents, no punctuation, "St" as "saint".

/// What people write short, and what stands for it in the index.
fn canonical(word: &str) -> &str {
    match word {
        "st" | "sankt" | "sint" => "saint",
        "ste" => "sainte",
        "sts" => "saints",
        "lez" => "les",
        "ss" => "sous",
        "s" => "sur",
        _ => word,
    }
}

/// Words that may be left out at the start of a name: "Rochelle" for "La Rochelle".
pub(crate) fn is_article(word: &str) -> bool {
    matches!(word, "l" | "la" | "le" | "les" | "los" | "d" | "de" | "het")
}

/// The words of a text: letters without accents in lower case, digits; everything else separates.
pub(crate) fn words(text: &str) -> Vec<String> {
    split(text, "")
}

/// As [`words`], with ä, ö and ü written out as German speakers do without an umlaut key.
pub(crate) fn words_umlaut(text: &str) -> Vec<String> {
    split(text, "e")
}

fn split(text: &str, after_umlaut: &str) -> Vec<String> {
    let mut words = Vec::with_capacity(4);
    let mut word = String::with_capacity(16);
    for c in text.chars().chain([' ']) {
        if c.is_ascii_alphanumeric() {
            word.push(c.to_ascii_lowercase());
        } else if let Some(folded) = fold(c) {
            word.push_str(folded);
            if matches!(c, 'ä' | 'ö' | 'ü' | 'Ä' | 'Ö' | 'Ü') {
                word.push_str(after_umlaut);
            }
        } else if !('\u{300}'..='\u{36f}').contains(&c) && !word.is_empty() {
            // A combining accent is dropped and its letter's word goes on; all else ends the word.
            words.push(std::mem::take(&mut word));
        }
    }
    for word in &mut words {
        if let Some(number) = ordinal(word) {
            word.truncate(number);
        }
    }
    drop_arrondissement(&mut words);
    words
}

/// Letters beyond ASCII that names of these countries, or people's keyboards, hold.
fn fold(c: char) -> Option<&'static str> {
    Some(match c {
        'à'..='å' | 'À'..='Å' | 'ā' | 'ă' | 'ą' => "a",
        'æ' | 'Æ' => "ae",
        'ç' | 'Ç' | 'ć' | 'č' => "c",
        'è'..='ë' | 'È'..='Ë' | 'ē' | 'ė' | 'ę' | 'ě' => "e",
        'ì'..='ï' | 'Ì'..='Ï' | 'ī' => "i",
        'ñ' | 'Ñ' | 'ń' => "n",
        'ò'..='ö' | 'ø' | 'Ò'..='Ö' | 'Ø' | 'ō' => "o",
        'œ' | 'Œ' => "oe",
        'š' | 'Š' | 'ś' => "s",
        'ù'..='ü' | 'Ù'..='Ü' | 'ū' => "u",
        'ý' | 'ÿ' | 'Ý' | 'Ÿ' => "y",
        'ž' | 'Ž' | 'ż' | 'ź' => "z",
        'ß' | 'ẞ' => "ss",
        _ => return None,
    })
}

/// How many digits start a numeral such as "11e", "1er", "3ème" (folded: "3eme"), "2nd".
fn ordinal(word: &str) -> Option<usize> {
    let digits = word.bytes().take_while(u8::is_ascii_digit).count();
    let suffix = matches!(&word[digits..], "e" | "er" | "eme" | "ieme" | "ere" | "nd" | "nde" | "th" | "de");
    (digits > 0 && suffix).then_some(digits)
}

/// "Paris 11e Arrondissement" and "Paris 11" are one name.
fn drop_arrondissement(words: &mut Vec<String>) {
    let is_number = |word: &String| word.bytes().all(|byte| byte.is_ascii_digit());
    if let [.., number, last] = words.as_slice()
        && is_number(number)
        && last.len() >= 2
        && ("arrondissement".starts_with(last.as_str()) || last == "arrdt" || last == "ardt")
    {
        words.pop();
    }
}

/// Replaces what is written short; of a query still being typed, the last word is left alone, as "st"
/// may yet become "strasbourg".
pub(crate) fn canonise(words: &mut [String], last_too: bool) -> bool {
    let until = if last_too { words.len() } else { words.len().saturating_sub(1) };
    let mut changed = false;
    for word in &mut words[..until] {
        let new = canonical(word);
        if new != word {
            *word = new.to_owned();
            changed = true;
        }
    }
    changed
}

/// A name as the last part of a code: "Strépy-Bracquegnies" becomes "strepy-bracquegnies".
#[must_use]
pub fn slug(name: &str) -> String {
    words(name).join("-")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_come_in_one_form() {
        let forms = [
            ("L'Isle-d'Abeau", "l isle d abeau"),
            ("Paris 11e Arrondissement", "paris 11"),
            ("PARIS 11ème arr.", "paris 11"),
            ("Bœrsch", "boersch"),
            ("Straße", "strasse"),
            ("Cafe\u{301}", "cafe"),
            ("\u{0}\t\u{202e}", ""),
            ("Roodt/Eisch", "roodt eisch"),
        ];
        for (text, form) in forms {
            assert_eq!(words(text).join(" "), form);
        }
        assert_eq!(words_umlaut("Zürich").join(" "), "zuerich");
    }

    #[test]
    fn short_words_are_written_out_except_one_still_being_typed() {
        let mut typed = words("st etienne");
        canonise(&mut typed, false);
        assert_eq!(typed, ["saint", "etienne"]);
        let mut typed = words("st");
        canonise(&mut typed, false);
        assert_eq!(typed, ["st"]);
    }
}
