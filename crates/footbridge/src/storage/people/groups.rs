//! `class_groups`, `group_members`: the groups of a classroom.

use crate::error::Result;
use crate::ids::{ClassroomId, GroupId, PersonId};
use crate::storage::{Store, Write};

/// A group.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct GroupRow {
    pub(crate) group: GroupId,
    pub(crate) name: String,
    pub(crate) classroom: Option<ClassroomId>,
}

impl Store {
    /// Groups, by name.
    pub(crate) fn groups(&self) -> Result<Vec<GroupRow>> {
        let sql =
            "SELECT class_group, name, classroom FROM class_groups ORDER BY name, class_group";
        let mut statement = self.conn.prepare_cached(sql)?;
        let rows = statement.query_map([], |row| {
            Ok(GroupRow {
                group: row.get(0)?,
                name: row.get(1)?,
                classroom: row.get(2)?,
            })
        })?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// Who is in which group.
    pub(crate) fn group_members(&self) -> Result<Vec<(PersonId, GroupId)>> {
        let sql = "SELECT person, class_group FROM group_members ORDER BY person, class_group";
        let mut statement = self.conn.prepare_cached(sql)?;
        let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// The groups that a learner is in.
    pub(crate) fn groups_of(&self, person: PersonId) -> Result<Vec<GroupId>> {
        let sql = "SELECT class_group FROM group_members WHERE person = ?1 ORDER BY class_group";
        let mut statement = self.conn.prepare_cached(sql)?;
        let rows = statement.query_map([person], |row| row.get(0))?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }
}

impl Write<'_> {
    /// Sets what a group is called.
    pub(crate) fn set_group(&self, row: &GroupRow) -> Result<()> {
        let sql = "INSERT OR REPLACE INTO class_groups (class_group, name, classroom) VALUES (?1, ?2, ?3)";
        self.conn
            .prepare_cached(sql)?
            .execute((row.group, &row.name, row.classroom))?;
        Ok(())
    }

    /// A group that is no more.
    pub(crate) fn drop_group(&self, group: GroupId) -> Result<()> {
        let sql = "DELETE FROM class_groups WHERE class_group = ?1";
        self.conn.prepare_cached(sql)?.execute([group])?;
        Ok(())
    }

    /// Sets whether a learner is in a group.
    pub(crate) fn set_group_member(
        &self,
        person: PersonId,
        group: GroupId,
        member: bool,
    ) -> Result<()> {
        let sql = match member {
            true => "INSERT OR IGNORE INTO group_members (person, class_group) VALUES (?1, ?2)",
            false => "DELETE FROM group_members WHERE person = ?1 AND class_group = ?2",
        };
        self.conn.prepare_cached(sql)?.execute((person, group))?;
        Ok(())
    }
}
