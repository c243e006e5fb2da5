//! How an alert is said.

use std::borrow::Cow;

use crate::i18n::Lang;
use crate::i18n::said::Said;

static ABOUT_KM: Said = Said::new("alert-about-km", "km");

/// "About 2 km", "less than 1 km": never more exact than anybody needs to decide.
#[must_use]
pub fn about_distance(metres: i32, lang: Lang) -> Cow<'static, str> {
    let km = match metres {
        ..1000 => return lang.t("alert-very-near").into(),
        1000..10_000 => (metres + 500) / 1000,
        // Farther away, five kilometres more or less do not decide.
        _ => (metres + 2500) / 5000 * 5,
    };
    ABOUT_KM.of(km.into(), lang)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_distance_is_said_roughly() {
        let said = |metres| about_distance(metres, Lang::En);
        assert_eq!(said(40), said(999));
        assert_eq!(said(1_600), said(2_400));
        assert_eq!(said(11_000), said(12_400));
        assert_ne!(said(1_000), said(3_000));
    }
}
