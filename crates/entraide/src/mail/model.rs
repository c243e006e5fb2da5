//! What has been mailed, and the mail that the demonstration catches.

/// That a letter has left. Its id is the job's, so it cannot be noted twice.
pub mod sent {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "sent_mail")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub platform_id: Uuid,
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        /// The stem of the letter.
        pub letter: String,
        /// To whom: a person, or a member of the staff.
        pub person_id: Uuid,
        /// The ask that it is about.
        pub listing_id: Option<Uuid>,
        pub sent_at: DateTimeUtc,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    crate::sealed!();
}

/// Mail that was caught instead of sent.
pub mod caught {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "caught_mail")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub platform_id: Uuid,
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        /// The address.
        pub recipient: String,
        /// Where an answer goes; unknown of old mail.
        pub reply_to: Option<String>,
        pub subject: String,
        /// The text part.
        pub body: String,
        pub html: String,
        pub sent_at: DateTimeUtc,
    }

    impl std::fmt::Debug for Model {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            f.debug_struct("CaughtMail").field("id", &self.id).finish_non_exhaustive()
        }
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    crate::sealed!();
}
