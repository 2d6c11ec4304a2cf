//! Films: WebM with codecs that every engine plays, looked into as far as their length.
//!
//! Source: RFC 8794 (EBML), the WebM container guidelines.

use super::sound::MAX_SOUND_BYTES;

/// Largest film, in bytes: as for sounds, the window takes a whole file into memory.
pub(crate) const MAX_FILM_BYTES: u64 = MAX_SOUND_BYTES;

const EBML: u32 = 0x1a45_dfa3;
const DOC_TYPE: u32 = 0x4282;
const SEGMENT: u32 = 0x1853_8067;
const INFO: u32 = 0x1549_a966;
const TIMESTAMP_SCALE: u32 = 0x002a_d7b1;
const DURATION: u32 = 0x4489;
const TRACKS: u32 = 0x1654_ae6b;
const TRACK: u32 = 0xae;
const CODEC: u32 = 0x86;
const CODECS: [&[u8]; 4] = [b"V_VP8", b"V_VP9", b"A_OPUS", b"A_VORBIS"];
/// Nanoseconds of one tick where a film says nothing else.
const USUAL_SCALE: u64 = 1_000_000;

/// Refuses what is no film; gives its length in milliseconds. The reason is for the author.
pub(crate) fn check_film(bytes: &[u8]) -> Result<u32, String> {
    check_size(bytes.len() as u64)?;
    length(bytes)
        .map_err(|reason| format!("{reason}: save the film anew as WebM (VP8 or VP9, Opus)"))
}

/// Refuses a film of more bytes than the window takes.
pub(super) fn check_size(bytes: u64) -> Result<(), String> {
    match bytes > MAX_FILM_BYTES {
        true => Err(format!(
            "larger than {MAX_FILM_BYTES} bytes: cut it into shorter films"
        )),
        false => Ok(()),
    }
}

fn length(bytes: &[u8]) -> Result<u32, &'static str> {
    let mut all = Elements(bytes);
    let head = all.next().filter(|element| element.id == EBML);
    let head = head.ok_or("not a film that plays everywhere")?;
    let kind = find(head.body, DOC_TYPE).unwrap_or_default();
    let segment = all.next().filter(|element| element.id == SEGMENT);
    let (b"webm", Some(segment)) = (kind, segment) else {
        return Err("not WebM");
    };
    if segment.is_cut {
        return Err("it is cut off");
    }
    check_codecs(segment.body)?;
    let info = find(segment.body, INFO).ok_or("it does not say how long it is")?;
    let scale = find(info, TIMESTAMP_SCALE).map_or(USUAL_SCALE, whole_number);
    let ticks = find(info, DURATION).and_then(fraction);
    let millis = ticks.unwrap_or(0.0) * scale as f64 / 1e6;
    // Whatever is no number is refused with the rest.
    match millis >= 1.0 && millis <= f64::from(u32::MAX) {
        true => Ok(millis as u32),
        false => Err("it does not say how long it is"),
    }
}

fn check_codecs(segment: &[u8]) -> Result<(), &'static str> {
    let tracks = find(segment, TRACKS).ok_or("nothing is to be seen")?;
    let mut n_pictures = 0;
    for track in Elements(tracks).filter(|element| element.id == TRACK) {
        let codec = find(track.body, CODEC).unwrap_or_default();
        if !CODECS.contains(&codec) {
            return Err("a codec that does not play everywhere");
        }
        n_pictures += u32::from(codec.starts_with(b"V_"));
    }
    match n_pictures {
        0 => Err("nothing is to be seen"),
        _ => Ok(()),
    }
}

/// The body of the first element of an id.
fn find(body: &[u8], id: u32) -> Option<&[u8]> {
    let mut elements = Elements(body);
    elements.find(|element| element.id == id).map(|it| it.body)
}

fn whole_number(bytes: &[u8]) -> u64 {
    let last = &bytes[bytes.len().saturating_sub(8)..];
    last.iter()
        .fold(0, |number, &byte| number << 8 | u64::from(byte))
}

fn fraction(bytes: &[u8]) -> Option<f64> {
    if let Ok(bytes) = <[u8; 4]>::try_from(bytes) {
        return Some(f32::from_be_bytes(bytes).into());
    }
    Some(f64::from_be_bytes(bytes.try_into().ok()?))
}

struct Element<'a> {
    id: u32,
    body: &'a [u8],
    /// It says that it is longer than what is there.
    is_cut: bool,
}

/// The elements of a body, one after another; what is no element ends it.
struct Elements<'a>(&'a [u8]);

impl<'a> Iterator for Elements<'a> {
    type Item = Element<'a>;

    fn next(&mut self) -> Option<Element<'a>> {
        let (id, id_bytes) = number(self.0, 4)?;
        let rest = &self.0[id_bytes..];
        let (marked, size_bytes) = number(rest, 8)?;
        let rest = &rest[size_bytes..];
        // All ones: as long as there is something, as a camera writes it.
        let mark = 1_u64 << (7 * size_bytes);
        let size = marked & (mark - 1);
        let open = size == mark - 1;
        let wanted = usize::try_from(size).unwrap_or(usize::MAX);
        let end = if open {
            rest.len()
        } else {
            wanted.min(rest.len())
        };
        let (body, after) = rest.split_at(end);
        self.0 = after;
        Some(Element {
            id: u32::try_from(id).ok()?,
            body,
            is_cut: !open && wanted > end,
        })
    }
}

/// A number that says its own length by the zeros before its first one; with its mark.
fn number(bytes: &[u8], most: usize) -> Option<(u64, usize)> {
    let length = bytes.first()?.leading_zeros() as usize + 1;
    let digits = bytes.get(..length).filter(|_| length <= most)?;
    Some((whole_number(digits), length))
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;

    fn element(id: &[u8], body: &[u8]) -> Vec<u8> {
        let size = u16::try_from(body.len()).unwrap() | 0x4000;
        [id, &size.to_be_bytes(), body].concat()
    }

    fn film_of(doc_type: &[u8], codec: &[u8], info: &[u8]) -> Vec<u8> {
        let track = element(&[0xae], &element(&[0x86], codec));
        let inside = [
            element(&[0x15, 0x49, 0xa9, 0x66], info),
            element(&[0x16, 0x54, 0xae, 0x6b], &track),
        ];
        [
            element(&[0x1a, 0x45, 0xdf, 0xa3], &element(&[0x42, 0x82], doc_type)),
            element(&[0x18, 0x53, 0x80, 0x67], &inside.concat()),
        ]
        .concat()
    }

    /// A film of so many milliseconds, as far as it says; nothing is to be seen in it.
    pub(crate) fn film(millis: f32) -> Vec<u8> {
        let duration = element(&[0x44, 0x89], &millis.to_be_bytes());
        film_of(b"webm", b"V_VP8", &duration)
    }

    #[test]
    fn a_film_says_how_long_it_is() {
        assert_eq!(check_film(&film(2500.0)), Ok(2500));
        let slow = [
            element(&[0x2a, 0xd7, 0xb1], &[0x0f, 0x42, 0x40]),
            element(&[0x44, 0x89], &1500_f64.to_be_bytes()),
        ];
        assert_eq!(
            check_film(&film_of(b"webm", b"V_VP9", &slow.concat())),
            Ok(1500)
        );
    }

    #[test]
    fn what_is_no_film_is_refused_with_its_reason() {
        let whole = film(2500.0);
        let duration = element(&[0x44, 0x89], &900_f32.to_be_bytes());
        for (bytes, reason) in [
            (b"".to_vec(), "not a film"),
            (b"\0\0\0\x20ftypisom".to_vec(), "not a film"),
            (film_of(b"matroska", b"V_VP8", &duration), "not WebM"),
            (film_of(b"webm", b"V_MPEG4/ISO/AVC", &duration), "a codec"),
            (
                film_of(b"webm", b"A_OPUS", &duration),
                "nothing is to be seen",
            ),
            (film_of(b"webm", b"V_VP8", b""), "it does not say how long"),
            (film(f32::NAN), "it does not say how long"),
            (film(-1.0), "it does not say how long"),
            (film(f32::INFINITY), "it does not say how long"),
            (whole[..whole.len() - 1].to_vec(), "it is cut off"),
        ] {
            let error = check_film(&bytes).unwrap_err();
            assert!(error.starts_with(reason), "{error}");
        }
        for end in 0..whole.len() {
            assert!(check_film(&whole[..end]).is_err());
        }
    }
}
