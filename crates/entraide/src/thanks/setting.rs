//! Setting words in our typeface: which letters it has, how wide they are, where lines end. Latin letters alone need
//! no shaping; sizes and widths are in points.

use std::sync::LazyLock;

use krilla::text::{Font, GlyphId, KrillaGlyph};
use skrifa::charmap::Charmap;
use skrifa::instance::{LocationRef, Size};
use skrifa::metrics::GlyphMetrics;
use skrifa::{FontRef, MetadataProvider as _};

static REGULAR: &[u8] = include_bytes!("../../assets/fonts/atkinson-400.ttf");
static BOLD: &[u8] = include_bytes!("../../assets/fonts/atkinson-700.ttf");

/// One weight of the typeface.
pub(super) struct Face {
    /// For drawing.
    pub(super) font: Font,
    letters: Charmap<'static>,
    widths: GlyphMetrics<'static>,
    em: f32,
}

/// Both weights.
pub(super) struct Faces {
    regular: Face,
    bold: Face,
}

static FACES: LazyLock<Option<Faces>> =
    LazyLock::new(|| Some(Faces { regular: Face::new(REGULAR)?, bold: Face::new(BOLD)? }));

/// The typeface; `None` cannot be, as it is part of the program.
pub(super) fn faces() -> Option<&'static Faces> {
    FACES.as_ref()
}

/// Whether the typeface has all letters of a text.
#[must_use]
pub(super) fn is_printable(text: &str) -> bool {
    faces().is_some_and(|faces| text.chars().all(|letter| faces.bold.glyph(letter).is_some()))
}

impl Faces {
    /// The face of a weight.
    pub(super) fn of(&self, is_bold: bool) -> &Face {
        if is_bold { &self.bold } else { &self.regular }
    }
}

impl Face {
    fn new(bytes: &'static [u8]) -> Option<Self> {
        let face = FontRef::new(bytes).ok()?;
        let font = Font::new(bytes.into(), 0)?;
        Some(Self {
            letters: face.charmap(),
            widths: face.glyph_metrics(Size::unscaled(), LocationRef::default()),
            em: font.units_per_em(),
            font,
        })
    }

    fn glyph(&self, letter: char) -> Option<skrifa::GlyphId> {
        // A paper that somebody reads aloud has no signs without a meaning (PDF/UA): none is drawn for them.
        self.letters.map(letter).filter(|glyph| glyph.to_u32() != 0)
    }

    /// A text as it can be set: spaces of all kinds as spaces, those at which no line ends as such ones, and without
    /// what the typeface does not have.
    pub(super) fn clean(&self, text: &str) -> String {
        let spaced = text.chars().map(|letter| match letter {
            '\u{a0}' | '\u{202f}' => '\u{a0}',
            letter if letter.is_whitespace() => ' ',
            letter => letter,
        });
        spaced.filter(|letter| self.glyph(*letter).is_some()).collect()
    }

    /// The glyphs of a text that is [`Face::clean`], in parts of an em.
    pub(super) fn glyphs(&self, text: &str) -> Vec<KrillaGlyph> {
        let glyph = |(at, letter): (usize, char)| {
            let glyph = self.glyph(letter)?;
            let width = self.widths.advance_width(glyph).unwrap_or_default() / self.em;
            let range = at..at + letter.len_utf8();
            Some(KrillaGlyph::new(GlyphId::new(glyph.to_u32()), width, 0.0, 0.0, 0.0, range, None))
        };
        text.char_indices().filter_map(glyph).collect()
    }

    /// How wide a text is.
    pub(super) fn width(&self, text: &str, size: f32) -> f32 {
        self.glyphs(text).iter().map(|glyph| glyph.x_advance * size).sum()
    }

    /// A text in lines of at most this width. The space at which a line ends stays in it, so that the words are
    /// still two when it is read aloud or copied. A word that is too long is broken.
    pub(super) fn lines(&self, text: &str, size: f32, width: f32) -> Vec<String> {
        let text = self.clean(text);
        let mut lines = vec![String::new()];
        for word in text.split_inclusive(' ') {
            let line = lines.last().map_or("", String::as_str);
            let next = format!("{line}{word}");
            if !line.is_empty() && self.width(next.trim_end(), size) > width {
                lines.push(String::new());
            }
            for letter in word.chars() {
                let line = lines.last().map_or("", String::as_str);
                let is_full = letter != ' ' && self.width(&format!("{line}{letter}"), size) > width;
                if is_full && !line.is_empty() {
                    lines.push(String::new());
                }
                if let Some(line) = lines.last_mut() {
                    line.push(letter);
                }
            }
        }
        lines
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_europe_can_be_set() {
        for name in ["Zoë Łukasiewicz", "Ştefan Çelik", "Ñuño d’Ångström-Œuvré", "Žofie Ďurišová", "Weiß"]
        {
            assert!(is_printable(name), "{name}");
        }
        for name in ["Ольга", "李", "🦊", "a\u{202e}b", ""] {
            assert_eq!(is_printable(name), name.is_empty(), "{name}");
        }
    }

    #[test]
    fn lines_are_no_wider_than_their_column() {
        let face = faces().unwrap().of(false);
        let text =
            "Les organisations ont confirmé les heures ; un mot d’une longueur anticonstitutionnellement";
        for width in [30.0, 80.0, 200.0, 1000.0] {
            let lines = face.lines(text, 11.0, width);
            assert_eq!(lines.concat(), text);
            assert!(lines.iter().all(|line| face.width(line.trim_end(), 11.0) <= width), "{lines:?}");
        }
        assert_eq!(face.lines("", 11.0, 80.0), [""]);
        assert_eq!(face.clean("12\u{202f}h\u{2003}🦊"), "12\u{a0}h ");
    }
}
