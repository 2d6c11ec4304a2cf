//! How our own types stand in columns.

use rusqlite::types::{FromSql, FromSqlError, FromSqlResult, ToSql, ToSqlOutput, ValueRef};

use crate::ids::{
    AttemptId, CentreId, ClassroomId, EventHash, FileHash, GroupId, JournalId, KitId, OccasionId,
    PersonId, Pseudonym, SessionId, SiteId,
};

macro_rules! blob_columns {
    ($( $name:ident ),*) => { $(
        impl ToSql for $name {
            fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
                Ok(ToSqlOutput::Borrowed(ValueRef::Blob(&self.0)))
            }
        }

        impl FromSql for $name {
            fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
                Self::from_slice(value.as_blob()?).ok_or(FromSqlError::InvalidType)
            }
        }
    )* };
}

blob_columns!(
    AttemptId,
    CentreId,
    ClassroomId,
    EventHash,
    FileHash,
    GroupId,
    JournalId,
    KitId,
    OccasionId,
    PersonId,
    Pseudonym,
    SessionId,
    SiteId
);
