//! Which kinds of sites a pack is for.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use crate::desk::commands::SiteKind;

/// A kind of site, as packs name it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Group {
    Stations,
    Offices,
    Centres,
}

/// The kinds of sites that install a pack: never none; all of them where nothing is said.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "BTreeSet<Group>")]
pub(crate) struct Audience(BTreeSet<Group>);

impl Default for Audience {
    fn default() -> Self {
        Self([Group::Stations, Group::Offices, Group::Centres].into())
    }
}

impl TryFrom<BTreeSet<Group>> for Audience {
    type Error = &'static str;

    fn try_from(groups: BTreeSet<Group>) -> Result<Self, Self::Error> {
        match groups.is_empty() {
            true => Err("an audience is somebody"),
            false => Ok(Self(groups)),
        }
    }
}

impl Audience {
    /// True where every kind of site is meant.
    pub(crate) fn is_everybody(&self) -> bool {
        *self == Self::default()
    }

    /// True if such a site is meant.
    pub(crate) fn has(&self, kind: &SiteKind) -> bool {
        self.0.contains(&match kind {
            SiteKind::Station => Group::Stations,
            SiteKind::Office => Group::Offices,
            SiteKind::Centre => Group::Centres,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_audience_is_some_kinds_of_sites_or_all() {
        let some: Audience = serde_json::from_str(r#"["offices","centres"]"#).unwrap();
        assert!(!some.has(&SiteKind::Station) && some.has(&SiteKind::Office));
        assert!(!some.is_everybody() && Audience::default().is_everybody());
        assert_eq!(
            serde_json::to_string(&some).unwrap(),
            r#"["offices","centres"]"#
        );
        for wrong in ["[]", r#"["trainers"]"#, "1"] {
            assert!(serde_json::from_str::<Audience>(wrong).is_err(), "{wrong}");
        }
    }
}
