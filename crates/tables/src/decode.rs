//! From bytes to text: what a byte order mark says, else UTF-8, else what Windows writes in western Europe.

use std::borrow::Cow;

use encoding_rs::{Encoding, WINDOWS_1252};

use crate::Problem;

/// Spreadsheets (ZIP), old spreadsheets (OLE) and PDF begin like this.
const BINARY: [&[u8]; 3] = [b"PK\x03\x04", b"\xd0\xcf\x11\xe0", b"%PDF"];

/// The text of a file: as its byte order mark says, else UTF-8, else what Windows writes in western Europe.
///
/// # Errors
/// When it is a spreadsheet's own format, or another one that is not text.
pub fn text(bytes: &[u8]) -> Result<Cow<'_, str>, Problem> {
    if BINARY.iter().any(|start| bytes.starts_with(start)) {
        return Err(Problem::NoText);
    }
    let text = if let Some((encoding, mark)) = Encoding::for_bom(bytes) {
        encoding.decode_without_bom_handling(bytes.get(mark..).unwrap_or_default()).0
    } else if let Ok(text) = std::str::from_utf8(bytes) {
        Cow::Borrowed(text)
    } else {
        WINDOWS_1252.decode_without_bom_handling(bytes).0
    };
    if text.contains('\0') { Err(Problem::NoText) } else { Ok(text) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_comes_in_the_usual_encodings() {
        let read = |bytes: &[u8]| text(bytes).map(Cow::into_owned);
        assert_eq!(read("Chambéry".as_bytes()).as_deref(), Ok("Chambéry"));
        assert_eq!(read("\u{feff}Chambéry".as_bytes()).as_deref(), Ok("Chambéry"));
        assert_eq!(read(b"Chamb\xe9ry \x80").as_deref(), Ok("Chambéry €"));
        assert_eq!(read(b"\xff\xfeC\0h\0\xe9\0").as_deref(), Ok("Ché"));
        assert_eq!(read(b"PK\x03\x04\x14\0"), Err(Problem::NoText));
        assert_eq!(read(b"a\0b"), Err(Problem::NoText));
    }
}
