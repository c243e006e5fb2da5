//! A certificate as PDF: A4, tagged, as PDF/UA-1 wants it, which krilla checks. First all is set on pages, then
//! drawn; what is read aloud follows the order in which it was set.

use std::collections::HashMap;
use std::num::{NonZeroU16, NonZeroU32};

use chrono::Datelike as _;
use krilla::action::LinkAction;
use krilla::annotation::{Annotation, LinkAnnotation, Target};
use krilla::color::rgb;
use krilla::configure::{Accessibility, ConfigurationBuilder};
use krilla::destination::XyzDestination;
use krilla::geom::{PathBuilder, Point, Rect};
use krilla::metadata::{DateTime, Metadata};
use krilla::outline::{Outline, OutlineNode};
use krilla::page::PageSettings;
use krilla::paint::Fill;
use krilla::surface::Surface;
use krilla::tagging::{
    Artifact, ArtifactType, ContentTag, Identifier, Node, SpanTag, TableHeaderScope, Tag, TagGroup, TagTree,
};
use krilla::{Document, SerializeSettings};

use super::paper::Paper;
use super::setting::{Faces, faces};
use crate::error::{Error, Result};

/// A4, in points.
const PAGE: (f32, f32) = (595.28, 841.89);
const MARGIN: f32 = 64.0;
const WIDTH: f32 = PAGE.0 - 2.0 * MARGIN;
/// Nothing but the number of the page stands below.
const FLOOR: f32 = PAGE.1 - MARGIN - 16.0;
/// From one line to the next, in sizes of the letters.
const LEADING: f32 = 1.45;
/// Where the columns of the table end: organisation, days, times, hours; the last two are set to the right.
const COLUMNS: [f32; 4] = [180.0, 318.0, 386.0, WIDTH];
const GAP: f32 = 14.0;
const TEXT: f32 = 11.0;

const INK: [u8; 3] = [38, 33, 28];
const SOFT: [u8; 3] = [90, 80, 71];
const LINE: [u8; 3] = [200, 190, 178];

/// A line of words: on which page, and which of it.
type Place = (usize, usize);

/// A line of words on a page; `y` is where the letters stand.
struct Piece {
    x: f32,
    y: f32,
    size: f32,
    is_bold: bool,
    ink: [u8; 3],
    text: String,
    /// Only to be seen, not read: the head of a table that goes on.
    is_again: bool,
}

#[derive(Default)]
struct Sheet {
    pieces: Vec<Piece>,
    /// What is drawn and means nothing: x, y, width, height, colour.
    marks: Vec<(f32, f32, f32, f32, [u8; 3])>,
}

/// What lines of words are together.
enum Block {
    Title(Vec<Place>),
    Text(Vec<Place>),
    /// An address: its one line leads there.
    Link(Place),
    Table(Vec<Vec<Cell>>),
}

struct Cell {
    head: Option<TableHeaderScope>,
    span: u32,
    lines: Vec<Place>,
}

/// How words look.
#[derive(Clone, Copy)]
struct Look {
    size: f32,
    is_bold: bool,
    ink: [u8; 3],
}

const fn look(size: f32, is_bold: bool, ink: [u8; 3]) -> Look {
    Look { size, is_bold, ink }
}

/// The pages while they are set.
struct Setter<'a> {
    faces: &'a Faces,
    sheets: Vec<Sheet>,
    blocks: Vec<Block>,
    /// How far the last page is filled.
    y: f32,
}

impl Setter<'_> {
    fn last(&mut self) -> &mut Sheet {
        if self.sheets.is_empty() {
            self.sheets.push(Sheet::default());
        }
        let last = self.sheets.len() - 1;
        &mut self.sheets[last]
    }

    /// Goes on to the next page unless there is room for so much.
    fn need(&mut self, height: f32) -> bool {
        let is_full = self.y + height > FLOOR;
        if is_full {
            self.sheets.push(Sheet::default());
            self.y = MARGIN;
        }
        is_full
    }

    /// Sets a line whose letters stand `y` below the top of the page.
    fn piece(&mut self, x: f32, y: f32, look: Look, text: String) -> Place {
        let Look { size, is_bold, ink } = look;
        self.last().pieces.push(Piece { x, y, size, is_bold, ink, text, is_again: false });
        (self.sheets.len() - 1, self.sheets[self.sheets.len() - 1].pieces.len() - 1)
    }

    /// Sets words over the whole width, below what is there.
    fn words(&mut self, look: Look, text: &str) -> Vec<Place> {
        let lines = self.faces.of(look.is_bold).lines(text, look.size, WIDTH);
        let mut places = Vec::new();
        for line in lines {
            self.need(look.size * LEADING);
            self.y += look.size * LEADING;
            places.push(self.piece(MARGIN, self.y, look, line));
        }
        places
    }

    fn mark(&mut self, height: f32, width: f32, colour: [u8; 3]) {
        let y = self.y;
        self.last().marks.push((MARGIN, y, width, height, colour));
    }

    /// Sets a row of the table; `heads` says which of its cells are heads.
    fn row(&mut self, look: Look, cells: [&str; 4], heads: [Option<TableHeaderScope>; 4]) -> Vec<Cell> {
        let face = self.faces.of(look.is_bold);
        let top = self.y + 5.0;
        let mut bottom = top;
        let mut row = Vec::new();
        let mut left = 0.0;
        for ((text, head), right) in cells.into_iter().zip(heads).zip(COLUMNS) {
            let is_number = left >= COLUMNS[1];
            let mut lines = Vec::new();
            let mut y = top;
            for line in face.lines(text, look.size, right - left - GAP) {
                y += look.size * LEADING;
                let start = if is_number { right - face.width(line.trim_end(), look.size) } else { left };
                lines.push(self.piece(MARGIN + start, y, look, line));
            }
            bottom = bottom.max(y);
            row.push(Cell { head, span: 1, lines });
            left = right;
        }
        self.y = bottom + 7.0;
        self.mark(0.6, WIDTH, LINE);
        row
    }

    /// How high a row will be.
    fn height(&self, look: Look, organisation: &str, days: &str) -> f32 {
        let face = self.faces.of(look.is_bold);
        let of = |text, width| face.lines(text, look.size, width).len();
        let most = of(organisation, COLUMNS[0] - GAP).max(of(days, COLUMNS[1] - COLUMNS[0] - GAP));
        let lines = u16::try_from(most).unwrap_or(u16::MAX);
        12.0 + look.size * LEADING * f32::from(lines)
    }

    fn table(&mut self, paper: &Paper) {
        let (head, body) = (look(9.5, true, SOFT), look(TEXT, false, INK));
        let columns = [Some(TableHeaderScope::Column); 4];
        let heads = paper.heads.each_ref().map(String::as_str);
        let mut rows = vec![self.row(head, heads, columns)];
        for row in &paper.rows {
            if self.need(self.height(body, &row.organisation, &row.days)) {
                self.row(head, heads, columns);
                for piece in &mut self.last().pieces {
                    piece.is_again = true;
                }
            }
            let cells = [&row.organisation, &row.days, &row.times, &row.hours].map(String::as_str);
            rows.push(self.row(body, cells, [Some(TableHeaderScope::Row), None, None, None]));
        }
        self.need(40.0);
        let [label, hours] = &paper.total;
        let total = self.row(look(TEXT, true, INK), [label, "", "", hours], [None; 4]);
        let mut cells = total.into_iter();
        if let (Some(label), Some(hours)) = (cells.next(), cells.next_back()) {
            let label = Cell { head: Some(TableHeaderScope::Row), span: 3, ..label };
            rows.push(vec![label, hours]);
        }
        self.blocks.push(Block::Table(rows));
    }

    fn all(&mut self, paper: &Paper) {
        self.y = MARGIN - 12.0;
        self.mark(5.0, 44.0, paper.accent);
        self.y += 12.0;
        let mut head = self.words(look(13.0, true, INK), &paper.platform);
        head.extend(self.words(look(10.0, false, SOFT), &paper.operator));
        self.blocks.push(Block::Text(head));
        self.y += 34.0;
        let title = self.words(look(25.0, true, INK), &paper.title);
        self.blocks.push(Block::Title(title));
        self.y += 20.0;
        let name = self.words(look(17.0, true, INK), &paper.name);
        self.blocks.push(Block::Text(name));
        self.y += 2.0;
        let sentence = self.words(look(12.0, false, INK), &paper.sentence);
        self.blocks.push(Block::Text(sentence));
        self.y += 18.0;
        self.table(paper);
        self.y += 14.0;
        let note = self.words(look(10.0, false, SOFT), &paper.note);
        self.blocks.push(Block::Text(note));
        // What follows stays together.
        self.need(130.0);
        self.y += 10.0;
        let issued = self.words(look(TEXT, false, INK), &paper.issued);
        self.blocks.push(Block::Text(issued));
        self.y += 16.0;
        self.mark(0.6, WIDTH, LINE);
        self.y += 6.0;
        let check = self.words(look(10.0, false, SOFT), &paper.check);
        self.blocks.push(Block::Text(check));
        self.y += 4.0;
        let code = self.words(look(17.0, true, INK), &paper.code);
        self.blocks.push(Block::Text(code));
        self.y += 2.0;
        let links = self.words(look(10.0, false, INK), &paper.address);
        self.blocks.extend(links.into_iter().map(Block::Link));
    }
}

/// The certificate as a PDF file.
///
/// # Errors
/// When krilla refuses what it should not have been given.
pub fn draw(paper: &Paper) -> Result<Vec<u8>> {
    // What krilla says may hold words of the paper, which are personal.
    let broken = || Error::Internal("a certificate could not be drawn".into());
    let faces = faces().ok_or_else(broken)?;
    let mut setter = Setter { faces, sheets: Vec::new(), blocks: Vec::new(), y: MARGIN };
    setter.all(paper);
    let configuration = ConfigurationBuilder::new().with_accessibility_validator(Accessibility::UA1);
    let configuration = configuration.finish().map_err(|_| broken())?;
    let mut document =
        Document::new_with(SerializeSettings { configuration, ..SerializeSettings::default() });
    let mut read: HashMap<Place, Vec<Node>> = HashMap::new();
    let pages = setter.sheets.len();
    let link = |block: &Block| if let Block::Link(place) = block { Some(*place) } else { None };
    let links: Vec<Place> = setter.blocks.iter().filter_map(link).collect();
    for (at, sheet) in setter.sheets.iter().enumerate() {
        let settings = PageSettings::from_wh(PAGE.0, PAGE.1).ok_or_else(broken)?;
        let mut page = document.start_page_with(settings);
        let mut surface = page.surface();
        decorate(&mut surface, sheet, faces, (pages > 1).then(|| format!("{} / {pages}", at + 1)));
        for (n, piece) in sheet.pieces.iter().enumerate().filter(|(_, piece)| !piece.text.is_empty()) {
            let id = set(&mut surface, piece, faces);
            read.entry((at, n)).or_default().push(id.into());
        }
        surface.finish();
        for place in links.iter().filter(|(page, _)| *page == at) {
            let piece = &sheet.pieces[place.1];
            let width = faces.of(piece.is_bold).width(&piece.text, piece.size);
            let area = Rect::from_xywh(piece.x, piece.y - piece.size, width, piece.size * LEADING);
            let target = Target::Action(LinkAction::new(paper.address.clone()).into());
            let link = LinkAnnotation::new(area.ok_or_else(broken)?, target);
            let link = Annotation::new_link(link, Some(paper.address.clone()));
            read.entry(*place).or_default().push(page.add_tagged_annotation(link).into());
        }
    }
    document.set_tag_tree(tree(setter.blocks, &mut read, paper));
    document.set_metadata(metadata(paper));
    let mut outline = Outline::new();
    let top = XyzDestination::new(0, Point::from_xy(0.0, 0.0));
    outline.push_child(OutlineNode::new(paper.title.clone(), top));
    document.set_outline(outline);
    document.finish().map_err(|_| broken())
}

fn fill(colour: [u8; 3]) -> Fill {
    let [red, green, blue] = colour;
    Fill { paint: rgb::Color::new(red, green, blue).into(), ..Fill::default() }
}

/// What is seen and not read: lines, the head of a table that goes on, the number of the page.
fn decorate(surface: &mut Surface<'_>, sheet: &Sheet, faces: &Faces, number: Option<String>) {
    surface.start_tagged(ContentTag::Artifact(Artifact::with_kind(ArtifactType::Layout)));
    for (x, y, width, height, colour) in &sheet.marks {
        let mut path = PathBuilder::new();
        if let Some(rect) = Rect::from_xywh(*x, *y, *width, *height) {
            path.push_rect(rect);
        }
        if let Some(path) = path.finish() {
            surface.set_fill(Some(fill(*colour)));
            surface.draw_path(&path);
        }
    }
    surface.end_tagged();
    if let Some(text) = number {
        let y = PAGE.1 - MARGIN;
        let x = PAGE.0 - MARGIN - faces.of(false).width(&text, 9.5);
        let piece = Piece { x, y, size: 9.5, is_bold: false, ink: SOFT, text, is_again: true };
        surface.start_tagged(ContentTag::Artifact(Artifact::with_kind(ArtifactType::PageNumber)));
        write(surface, &piece, faces);
        surface.end_tagged();
    }
}

/// Draws a line, and gives what names it among what is read.
fn set(surface: &mut Surface<'_>, piece: &Piece, faces: &Faces) -> Identifier {
    let id = surface.start_tagged(if piece.is_again {
        ContentTag::Artifact(Artifact::with_kind(ArtifactType::PaginationOther))
    } else {
        ContentTag::Span(SpanTag::empty())
    });
    write(surface, piece, faces);
    surface.end_tagged();
    id
}

fn write(surface: &mut Surface<'_>, piece: &Piece, faces: &Faces) {
    let face = faces.of(piece.is_bold);
    surface.set_fill(Some(fill(piece.ink)));
    let (start, glyphs) = (Point::from_xy(piece.x, piece.y), face.glyphs(&piece.text));
    surface.draw_glyphs(start, &glyphs, face.font.clone(), &piece.text, piece.size, false);
}

/// What is read, in its order.
fn tree(blocks: Vec<Block>, read: &mut HashMap<Place, Vec<Node>>, paper: &Paper) -> TagTree {
    let mut of = |places: &[Place]| -> Vec<Node> {
        places.iter().filter_map(|place| read.remove(place)).flatten().collect()
    };
    let mut tree = TagTree::new().with_lang(Some(paper.lang.tag().to_owned()));
    for block in blocks {
        tree.push(match block {
            Block::Title(lines) => {
                TagGroup::with_children(Tag::Hn(NonZeroU16::MIN, Some(paper.title.clone())), of(&lines))
            }
            Block::Text(lines) => TagGroup::with_children(Tag::P, of(&lines)),
            Block::Link(line) => {
                let link = TagGroup::with_children(Tag::Link, of(&[line]));
                TagGroup::with_children(Tag::P, vec![link.into()])
            }
            Block::Table(rows) => {
                let rows = rows.into_iter().map(|row| {
                    let cells = row.into_iter().map(|cell| {
                        let span = NonZeroU32::new(cell.span).filter(|span| span.get() > 1);
                        let lines = of(&cell.lines);
                        let cell = match cell.head {
                            Some(scope) => TagGroup::with_children(Tag::TH(scope).with_col_span(span), lines),
                            None => TagGroup::with_children(Tag::TD, lines),
                        };
                        Node::from(cell)
                    });
                    Node::from(TagGroup::with_children(Tag::TR, cells.collect()))
                });
                TagGroup::with_children(Tag::Table, rows.collect())
            }
        });
    }
    tree
}

fn metadata(paper: &Paper) -> Metadata {
    let part = |number: u32| u8::try_from(number).unwrap_or(1);
    let day = DateTime::new(u16::try_from(paper.day.year()).unwrap_or(2026))
        .month(part(paper.day.month()))
        .day(part(paper.day.day()));
    Metadata::new()
        .title(format!("{} · {}", paper.title, paper.name))
        .language(paper.lang.tag().to_owned())
        .authors(vec![paper.platform.clone()])
        .creation_date(day)
        .document_id(paper.code.clone())
}

#[cfg(test)]
mod tests;
