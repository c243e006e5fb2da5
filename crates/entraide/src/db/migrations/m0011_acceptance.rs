//! How often helpers say yes in time, and what finding that out needs.

use sea_orm::sea_query::Table;

use super::columns::{double, small_integer, time, time_null, uuid};
use super::{Schema, index, reference, sealed_table};

/// See the module.
pub(super) fn up(schema: &mut Schema) {
    let acceptance = sealed_table("acceptance")
        .col(uuid("category_id"))
        // Of the local day, in three hours each, and of the way, as `matching` divides it.
        .col(small_integer("hours"))
        .col(small_integer("band"))
        // Not whole: what is long past counts less.
        .col(double("asked"))
        .col(double("yes"))
        .col(time("counted_at"))
        .foreign_key(&mut reference("acceptance", "category_id", "categories"))
        .to_owned();
    schema.table(&acceptance);
    // By when a yes is in time; none where nobody was in a hurry, as before this was counted.
    schema.alter(Table::alter().table("alerts").add_column(time_null("answer_by")));
    for made in [
        index("acceptance_of", "acceptance", &["category_id", "hours", "band"]).unique().to_owned(),
        index("alerts_answer_by", "alerts", &["answer_by"]),
        index("listings_near", "listings", &["state", "public_lat"]),
    ] {
        schema.index(&made);
    }
}
