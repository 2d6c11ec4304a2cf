//! Sounds: Opus in Ogg, walked page by page, so that a broken recording is found before a
//! learner meets it.
//!
//! Sources: RFC 3533 (Ogg), RFC 7845 (Opus in Ogg).

/// Largest sound, in bytes: the window takes a whole file into memory, and less than 32 MiB.
pub(crate) const MAX_SOUND_BYTES: u64 = 32 * 1024 * 1024 - 1;

/// Opus always counts 48 samples a millisecond, however it was recorded.
const SAMPLES_A_MILLISECOND: u64 = 48;
const HEADER_BYTES: usize = 27;
const BEGINS: u8 = 2;
const ENDS: u8 = 4;
/// The granule of a page on which no packet ends.
const NO_GRANULE: u64 = u64::MAX;

/// Refuses what is no whole sound; gives its length in milliseconds. The reason is for the author.
pub(crate) fn check_sound(bytes: &[u8]) -> Result<u32, String> {
    check_size(bytes.len() as u64)?;
    if !bytes.starts_with(b"OggS") {
        return Err("not a sound that plays everywhere: save it as Opus in Ogg (.opus)".into());
    }
    length(bytes).map_err(|reason| format!("{reason}: save the sound anew as Opus in Ogg"))
}

/// Refuses a sound of more bytes than the window takes.
pub(super) fn check_size(bytes: u64) -> Result<(), String> {
    match bytes > MAX_SOUND_BYTES {
        true => Err(format!(
            "larger than {MAX_SOUND_BYTES} bytes: record it in smaller parts"
        )),
        false => Ok(()),
    }
}

fn length(bytes: &[u8]) -> Result<u32, &'static str> {
    let mut rest = bytes;
    let (mut serial, mut skipped, mut last) = (None, 0, 0);
    let mut ended = false;
    let mut number = 0_u32;
    while !rest.is_empty() {
        let page = Page::read(rest)?;
        if ended || page.number != number || page.serial != *serial.get_or_insert(page.serial) {
            return Err("more than one recording, or a part is missing");
        }
        match number {
            0 => skipped = opus_head(&page)?,
            1 if !page.body.starts_with(b"OpusTags") => return Err("the comments are missing"),
            _ => {}
        }
        if page.granule != NO_GRANULE {
            if page.granule < last {
                return Err("time runs backwards");
            }
            last = page.granule;
        }
        ended = page.flags & ENDS != 0;
        rest = &rest[page.bytes..];
        number += 1;
    }
    if !ended {
        return Err("the end is missing");
    }
    let millis = last.saturating_sub(skipped) / SAMPLES_A_MILLISECOND;
    match u32::try_from(millis) {
        Ok(0) => Err("nothing is to be heard"),
        Ok(millis) => Ok(millis),
        Err(_) => Err("longer than any lesson"),
    }
}

/// The first page says that this is Opus; gives the samples that are not played at the beginning.
fn opus_head(page: &Page<'_>) -> Result<u64, &'static str> {
    let head = page.body;
    let known = page.flags & BEGINS != 0
        && head.len() >= 19
        && head.starts_with(b"OpusHead")
        && head[8] >> 4 == 0;
    if !known {
        return Err("Ogg, but not Opus");
    }
    if !matches!(head[9], 1 | 2) || head[18] != 0 {
        return Err("more than two channels");
    }
    Ok(u16::from_le_bytes([head[10], head[11]]).into())
}

/// A page of an Ogg file.
struct Page<'a> {
    flags: u8,
    granule: u64,
    serial: u32,
    number: u32,
    body: &'a [u8],
    /// Of the whole page.
    bytes: usize,
}

impl<'a> Page<'a> {
    fn read(rest: &'a [u8]) -> Result<Self, &'static str> {
        const CUT: &str = "it is cut off";
        let header = rest.get(..HEADER_BYTES).ok_or(CUT)?;
        if !header.starts_with(b"OggS\0") {
            return Err("damaged");
        }
        let page = &rest[..end_of_page(rest).ok_or(CUT)?];
        let body_at = HEADER_BYTES + usize::from(header[HEADER_BYTES - 1]);
        if sum_of(page) != word(&header[22..26]) {
            return Err("damaged");
        }
        let (low, high) = (word(&header[6..10]), word(&header[10..14]));
        Ok(Self {
            flags: header[5],
            granule: u64::from(high) << 32 | u64::from(low),
            serial: word(&header[14..18]),
            number: word(&header[18..22]),
            body: &page[body_at..],
            bytes: page.len(),
        })
    }
}

/// The same bytes with the checksum of each page put right, as far as there are pages: a fuzzer
/// could never guess one.
#[cfg(any(test, feature = "fuzzing"))]
pub(super) fn with_sums(bytes: &[u8]) -> Vec<u8> {
    let mut bytes = bytes.to_vec();
    let mut at = 0;
    while let Some(end) = end_of_page(&bytes[at..]) {
        let page = &mut bytes[at..at + end];
        let sum = sum_of(page).to_le_bytes();
        page[22..26].copy_from_slice(&sum);
        at += end;
    }
    bytes
}

/// How long the page is that begins here; none where it is cut off.
fn end_of_page(rest: &[u8]) -> Option<usize> {
    let body_at = HEADER_BYTES + usize::from(*rest.get(HEADER_BYTES - 1)?);
    let sizes = rest.get(HEADER_BYTES..body_at)?;
    let end = body_at + sizes.iter().map(|&size| usize::from(size)).sum::<usize>();
    (end <= rest.len()).then_some(end)
}

fn word(four: &[u8]) -> u32 {
    four.iter()
        .rev()
        .fold(0, |word, &byte| word << 8 | u32::from(byte))
}

/// The checksum of a page: CRC-32 of 0x04c11db7, not reflected, its own four bytes as zeros.
fn sum_of(page: &[u8]) -> u32 {
    let table = sums_of_bytes();
    page.iter().enumerate().fold(0_u32, |sum, (at, &byte)| {
        let byte = if (22..26).contains(&at) { 0 } else { byte };
        sum << 8 ^ table[usize::from((sum >> 24) as u8 ^ byte)]
    })
}

const fn sums_of_bytes() -> [u32; 256] {
    let mut table = [0; 256];
    let mut byte = 0;
    while byte < 256 {
        let mut sum = (byte as u32) << 24;
        let mut bit = 0;
        while bit < 8 {
            sum = match sum >> 31 {
                1 => sum << 1 ^ 0x04c1_1db7,
                _ => sum << 1,
            };
            bit += 1;
        }
        table[byte] = sum;
        byte += 1;
    }
    table
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;

    /// A sound of so many milliseconds, as far as its pages say; nothing is to be heard in it.
    pub(crate) fn sound(millis: u32) -> Vec<u8> {
        let head = b"OpusHead\x01\x01\x38\x01\x80\xbb\0\0\0\0\0".to_vec();
        let tags = b"OpusTags\0\0\0\0\0\0\0\0".to_vec();
        let samples = u64::from(millis) * SAMPLES_A_MILLISECOND + 0x138;
        [
            page(0, BEGINS, 0, &head),
            page(1, 0, 0, &tags),
            page(2, ENDS, samples, &[0xf8, 0xff, 0xfe]),
        ]
        .concat()
    }

    fn page(number: u32, flags: u8, granule: u64, body: &[u8]) -> Vec<u8> {
        let mut page = b"OggS\0".to_vec();
        page.push(flags);
        page.extend(granule.to_le_bytes());
        page.extend(7_u32.to_le_bytes());
        page.extend(number.to_le_bytes());
        page.extend([0; 4]);
        page.extend([1, u8::try_from(body.len()).unwrap()]);
        page.extend(body);
        let sum = sum_of(&page).to_le_bytes();
        page[22..26].copy_from_slice(&sum);
        page
    }

    #[test]
    fn a_whole_sound_has_a_length() {
        assert_eq!(check_sound(&sound(1500)), Ok(1500));
    }

    #[test]
    fn a_broken_sound_is_refused_with_its_reason() {
        let whole = sound(1500);
        let mut flipped = whole.clone();
        let last = flipped.len() - 1;
        flipped[last] ^= 1;
        let without_end = [page(
            0,
            BEGINS,
            0,
            b"OpusHead\x01\x01\x38\x01\x80\xbb\0\0\0\0\0",
        )];
        let vorbis = page(0, BEGINS, 0, b"\x01vorbis             ");
        for (bytes, reason) in [
            (&whole[..whole.len() - 1], "it is cut off"),
            (&whole[..40], "it is cut off"),
            (&flipped, "damaged"),
            (
                &[whole.clone(), whole.clone()].concat(),
                "more than one recording",
            ),
            (&without_end.concat(), "the end is missing"),
            (&vorbis, "Ogg, but not Opus"),
            (&sound(0), "nothing is to be heard"),
            (b"ID3\x04", "not a sound that plays everywhere"),
            (b"RIFF\0\0\0\0WAVE", "not a sound that plays everywhere"),
            (b"", "not a sound that plays everywhere"),
        ] {
            let error = check_sound(bytes).unwrap_err();
            assert!(error.starts_with(reason), "{error}");
            assert!(error.contains("Opus in Ogg"), "{error}");
        }
        let large = vec![0; 32 * 1024 * 1024];
        assert!(check_sound(&large).unwrap_err().starts_with("larger"));
    }
}
