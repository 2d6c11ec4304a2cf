//! The signature schemes that the conformance suite uses besides Ed25519.
//!
//! Keys are PEM texts of a SubjectPublicKeyInfo (RFC 5280), as TUF has them.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use footbridge_signing::tuf::Schemes;
use ring::signature::{
    ECDSA_P256_SHA256_ASN1, ECDSA_P384_SHA384_ASN1, RSA_PKCS1_2048_8192_SHA256,
    RSA_PSS_2048_8192_SHA256, UnparsedPublicKey, VerificationAlgorithm,
};

/// ECDSA on the two usual curves, and RSA with both paddings.
pub(crate) struct EcdsaAndRsa;

impl Schemes for EcdsaAndRsa {
    fn verifies(
        &self,
        keytype: &str,
        scheme: &str,
        public: &str,
        message: &[u8],
        signature: &[u8],
    ) -> bool {
        let (Some(algorithm), Some(key)) = (algorithm(keytype, scheme), key_in_pem(public)) else {
            return false;
        };
        UnparsedPublicKey::new(algorithm, key)
            .verify(message, signature)
            .is_ok()
    }
}

/// Early repositories wrote the scheme of an ECDSA key as its type as well.
fn algorithm(keytype: &str, scheme: &str) -> Option<&'static dyn VerificationAlgorithm> {
    match (keytype, scheme) {
        ("rsa", "rsassa-pss-sha256") => Some(&RSA_PSS_2048_8192_SHA256),
        ("rsa", "rsa-pkcs1v15-sha256") => Some(&RSA_PKCS1_2048_8192_SHA256),
        ("ecdsa" | "ecdsa-sha2-nistp256", "ecdsa-sha2-nistp256") => Some(&ECDSA_P256_SHA256_ASN1),
        ("ecdsa" | "ecdsa-sha2-nistp384", "ecdsa-sha2-nistp384") => Some(&ECDSA_P384_SHA384_ASN1),
        _ => None,
    }
}

/// The bits of the key: for RSA a PKCS #1 key, for ECDSA a point.
fn key_in_pem(pem: &str) -> Option<Vec<u8>> {
    let body = pem.trim().strip_prefix("-----BEGIN PUBLIC KEY-----")?;
    let body = body.strip_suffix("-----END PUBLIC KEY-----")?;
    let der = STANDARD
        .decode(body.split_whitespace().collect::<String>())
        .ok()?;
    let (info, []) = element(&der, 0x30)? else {
        return None;
    };
    let (_algorithm, rest) = element(info, 0x30)?;
    match element(rest, 0x03)? {
        // The first byte counts unused bits, of which a key has none.
        ([0, key @ ..], []) => Some(key.to_vec()),
        _ => None,
    }
}

/// Splits a DER element of a kind into what it holds and what follows it.
fn element(der: &[u8], kind: u8) -> Option<(&[u8], &[u8])> {
    let (&tag, rest) = der.split_first()?;
    let (&first, rest) = rest.split_first()?;
    let (length, rest) = match first {
        0..=0x7f => (usize::from(first), rest),
        0x81 | 0x82 => {
            let (bytes, rest) = rest.split_at_checked(usize::from(first - 0x80))?;
            let length = bytes
                .iter()
                .fold(0, |sum, byte| sum << 8 | usize::from(*byte));
            (length, rest)
        }
        _ => return None,
    };
    (tag == kind).then(|| rest.split_at_checked(length))?
}
