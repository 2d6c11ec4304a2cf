//! From a passphrase to a key: Argon2id, and the identity that it wraps.

use argon2::{Algorithm, Argon2, Params, Version};
use footbridge_signing::sealing::{Identity, WorkFactor, seal_with_passphrase};
use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

use crate::error::{Result, StoreError};
use crate::host::{Host, Stretching};

/// An identity that only a passphrase opens.
#[derive(Clone)]
pub(crate) struct Wrapped {
    pub(crate) salt: [u8; 16],
    pub(crate) sealed: Vec<u8>,
}

/// What Argon2id cost when the slots were made.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Cost {
    kib: u32,
    passes: u32,
}

impl Cost {
    pub(super) fn of(stretching: Stretching) -> Self {
        match stretching {
            Stretching::Full => Self {
                kib: 64 * 1024,
                passes: 3,
            },
            Stretching::Test => Self { kib: 64, passes: 1 },
        }
    }
}

/// Wraps an identity by a passphrase.
pub(crate) fn wrap(host: &Host, identity: &Identity, passphrase: &str) -> Result<Wrapped> {
    let salt = host.draw();
    let stretched = stretch(passphrase, &salt, Cost::of(host.stretching))?;
    let sealed = seal_with_passphrase(&stretched, identity.secret().as_bytes(), WorkFactor::Test)?;
    Ok(Wrapped { salt, sealed })
}

pub(super) fn stretch(passphrase: &str, salt: &[u8; 16], cost: Cost) -> Result<Zeroizing<String>> {
    let params =
        Params::new(cost.kib, cost.passes, 1, Some(32)).map_err(|_| StoreError::Damaged)?;
    let argon = Argon2::new(Algorithm::Argon2id, Version::V0x13, params);
    let mut key = Zeroizing::new([0; 32]);
    argon
        .hash_password_into(passphrase.as_bytes(), salt, key.as_mut_slice())
        .map_err(|_| StoreError::Damaged)?;
    Ok(Zeroizing::new(hex::encode(key.as_slice())))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Part of case 91 of `docs/security.md`.
    #[test]
    fn what_ships_stretches_as_promised() {
        assert_eq!(
            Cost::of(Stretching::Full),
            Cost {
                kib: 65_536,
                passes: 3
            }
        );
    }
}
