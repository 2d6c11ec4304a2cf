//! `cut_judgements`: what trainers say of items, one value for each of them and each item.

use super::{Store, Write};
use crate::error::Result;
use crate::ids::PersonId;

/// What a trainer said of an item.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct CutJudgementRow {
    pub(crate) judge: PersonId,
    pub(crate) item: String,
    /// 0 to 10.
    pub(crate) of_ten: u8,
}

impl Store {
    /// What was said of the items of a check or a final, by judge.
    pub(crate) fn cut_judgements(
        &self,
        pack: &str,
        assessment: &str,
    ) -> Result<Vec<CutJudgementRow>> {
        let sql = "SELECT judge, item, of_ten FROM cut_judgements WHERE pack = ?1 AND assessment = ?2 ORDER BY judge, item";
        let mut statement = self.conn.prepare_cached(sql)?;
        let rows = statement.query_map((pack, assessment), |row| {
            Ok(CutJudgementRow {
                judge: row.get(0)?,
                item: row.get(1)?,
                of_ten: row.get(2)?,
            })
        })?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }
}

impl Write<'_> {
    pub(crate) fn set_cut_judgement(
        &self,
        pack: &str,
        assessment: &str,
        row: &CutJudgementRow,
    ) -> Result<()> {
        let sql = "INSERT OR REPLACE INTO cut_judgements (judge, pack, assessment, item, of_ten) VALUES (?1, ?2, ?3, ?4, ?5)";
        self.conn
            .prepare_cached(sql)?
            .execute((row.judge, pack, assessment, &row.item, row.of_ten))?;
        Ok(())
    }
}
