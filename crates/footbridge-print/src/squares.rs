//! The pattern of squares that a reader reads as a card number: a QR code, drawn as SVG.

use qrcodegen::{QrCode, QrCodeEcc};

/// Empty squares around the pattern, without which readers do not find it.
const QUIET: i32 = 4;

/// A QR code of some digits; a scratch over a quarter of it does no harm.
pub(crate) fn drawn(digits: &str) -> String {
    let code = QrCode::encode_text(digits, QrCodeEcc::Quartile)
        .expect("a card number is shorter than the smallest code");
    let size = code.size();
    let dark = |x: i32, y: i32| code.get_module(x, y);
    let mut path = String::new();
    for y in 0..size {
        for x in (0..size).filter(|x| dark(*x, y)) {
            path.push_str(&format!("M{} {}h1v1h-1z", x + QUIET, y + QUIET));
        }
    }
    let side = size + 2 * QUIET;
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {side} {side}\" \
         shape-rendering=\"crispEdges\"><path d=\"{path}\"/></svg>"
    )
}
