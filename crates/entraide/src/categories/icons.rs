//! The symbols that a category can have.

use crate::web::visit::Visit;

/// Those of `assets/icons/icons.svg` that suit; each has its name in `category-icon-<symbol>`.
pub const ICONS: [&str; 48] = [
    "shopping-basket",
    "utensils",
    "soup",
    "coffee",
    "carrot",
    "package",
    "truck",
    "car",
    "bike",
    "bus",
    "accessibility",
    "pill",
    "stethoscope",
    "heart-handshake",
    "hand-helping",
    "message-circle",
    "phone",
    "users",
    "baby",
    "dog",
    "cat",
    "house",
    "bed",
    "sofa",
    "key-round",
    "washing-machine",
    "shirt",
    "scissors",
    "wrench",
    "hammer",
    "paintbrush",
    "plug",
    "lightbulb",
    "shovel",
    "sprout",
    "tractor",
    "snowflake",
    "recycle",
    "laptop",
    "file-text",
    "scale",
    "languages",
    "book-open",
    "graduation-cap",
    "briefcase",
    "music",
    "palette",
    "gift",
];

/// What a symbol shows, in the reader's words; one from elsewhere has none of ours.
#[must_use]
pub fn name(v: &Visit, icon: &str) -> String {
    if ICONS.contains(&icon) { v.t(&format!("category-icon-{icon}")) } else { icon.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_symbol_is_in_the_sprite() {
        let sprite = include_str!("../../assets/icons/icons.svg");
        for icon in ICONS {
            assert!(sprite.contains(&format!("id=\"{icon}\"")), "{icon}");
        }
        for category in crate::categories::defaults::all().unwrap() {
            assert!(ICONS.contains(&category.icon.as_str()), "{}", category.icon);
        }
    }
}
