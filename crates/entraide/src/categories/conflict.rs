//! What a director sees whose colleague was faster.

use super::model::Model;
use super::{form, icons};
use crate::web::forms::Fields;
use crate::web::visit::Visit;

/// What stands in the database where it differs from what was typed: the field's name and its value.
#[must_use]
pub fn differences(v: &Visit, now: &Model, typed: &Fields) -> Vec<(String, String)> {
    let languages = &v.platform.languages;
    let saved = form::filled(now, languages);
    let mut found = Vec::new();
    let mut compare = |field: &str, name: String, said: &dyn Fn(&str) -> String| {
        if saved.get(field) != typed.get(field) {
            found.push((name, said(saved.get(field))));
        }
    };
    let as_is = |value: &str| if value.is_empty() { v.t("category-empty") } else { value.to_owned() };
    for lang in languages {
        let named = |key: &str| v.t1(key, "language", lang.endonym());
        compare(&format!("label_{lang}"), named("category-label-in"), &as_is);
        compare(&format!("hint_{lang}"), named("category-hint-in"), &as_is);
    }
    compare("icon", v.t("category-icon"), &|icon| icons::name(v, icon));
    compare("meant_for", v.t("category-meant"), &|name| v.t(&format!("category-meant-{name}")));
    compare("urgency", v.t("category-urgency"), &|name| v.t(&format!("category-urgency-{name}")));
    compare("radius", v.t("category-radius"), &as_is);
    let price = |value: &str| v.t(if value.is_empty() { "category-price-no" } else { "category-price-yes" });
    compare("price_allowed", v.t("category-price"), &price);
    let questions = |fields: &Fields| format!("{:?}", form::rows(fields, languages));
    if questions(&saved) != questions(typed) {
        let labels = now.questions.put().map(|question| question.label.get(v.lang));
        let labels: Vec<_> = labels.collect();
        let all = if labels.is_empty() { v.t("category-empty") } else { labels.join(" · ") };
        found.push((v.t("category-questions"), all));
    }
    if now.retired_at.is_some() {
        found.push((v.t("category-state"), v.t("category-state-retired")));
    }
    found
}
