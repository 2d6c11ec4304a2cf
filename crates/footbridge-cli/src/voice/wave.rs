//! Sound as samples: cut, made even, and written as a wave for the encoder.

use anyhow::{Context, Result, bail};

/// Quieter than this is silence before and after a sentence.
const SILENCE: u16 = 200;
/// How loud speech is on the whole: a tenth of what fits, which is -20 dB of full scale.
const LOUDNESS: f64 = 0.1;
/// Nothing is made louder than this, so that nothing is cut off.
const PEAK: f64 = 0.9;

/// Mono sound of 16 bits.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Wave {
    pub(super) samples: Vec<i16>,
    /// Samples a second.
    pub(super) rate: u32,
}

impl Wave {
    pub(super) fn silent(rate: u32) -> Self {
        Self {
            samples: Vec::new(),
            rate,
        }
    }

    /// Reads RIFF with PCM. What a program writes into a pipe does not know its own length.
    pub(super) fn read(bytes: &[u8]) -> Result<Self> {
        let word = |at: usize| -> Result<[u8; 4]> {
            let four = bytes.get(at..at + 4).context("a wave that ends early")?;
            Ok(four.try_into().expect("four bytes"))
        };
        if word(0)? != *b"RIFF" || word(8)? != *b"WAVE" {
            bail!("no wave");
        }
        let mut at = 12;
        let mut rate = None;
        loop {
            let (name, length) = (word(at)?, u32::from_le_bytes(word(at + 4)?) as usize);
            let body = at + 8;
            match &name {
                b"fmt " => {
                    let form = word(body)?;
                    let bits = word(body + 12)?;
                    if form != [1, 0, 1, 0] || bits[2..] != [16, 0] {
                        bail!("not one channel of 16 bits");
                    }
                    rate = Some(u32::from_le_bytes(word(body + 4)?));
                }
                b"data" => {
                    let rest = &bytes[body..];
                    let data = &rest[..rest.len().min(length)];
                    let pairs = data.chunks_exact(2);
                    return Ok(Self {
                        samples: pairs
                            .map(|two| i16::from_le_bytes([two[0], two[1]]))
                            .collect(),
                        rate: rate.context("a wave without its form")?,
                    });
                }
                _ => {}
            }
            at = body + length;
        }
    }

    /// Without the silence around it; empty if nothing is to be heard.
    pub(super) fn trimmed(self) -> Self {
        let loud = |sample: &i16| sample.unsigned_abs() > SILENCE;
        let first = self.samples.iter().position(loud);
        let last = self.samples.iter().rposition(loud);
        let samples = match (first, last) {
            (Some(first), Some(last)) => self.samples[first..=last].to_vec(),
            _ => Vec::new(),
        };
        Self { samples, ..self }
    }

    /// As loud as every other sound.
    pub(super) fn even(mut self) -> Self {
        let of_full = |sample: &i16| f64::from(*sample) / f64::from(i16::MAX);
        let spoken: Vec<f64> = self
            .samples
            .iter()
            .filter(|one| one.unsigned_abs() > SILENCE)
            .map(of_full)
            .collect();
        if spoken.is_empty() {
            return self;
        }
        let square: f64 = spoken.iter().map(|one| one * one).sum();
        let loudness = (square / spoken.len() as f64).sqrt();
        let peak = spoken.iter().fold(0.0_f64, |peak, one| peak.max(one.abs()));
        let gain = (LOUDNESS / loudness).min(PEAK / peak);
        for sample in &mut self.samples {
            *sample = (f64::from(*sample) * gain).round() as i16;
        }
        self
    }

    pub(super) fn push(&mut self, other: &Self) {
        self.samples.extend_from_slice(&other.samples);
    }

    pub(super) fn pause(&mut self, millis: u32) {
        let n = self.rate as usize * millis as usize / 1000;
        self.samples.extend(std::iter::repeat_n(0, n));
    }

    pub(super) fn millis(&self) -> u32 {
        (self.samples.len() as u64 * 1000 / u64::from(self.rate)) as u32
    }

    /// As RIFF.
    pub(super) fn to_bytes(&self) -> Vec<u8> {
        let data = self.samples.len() as u32 * 2;
        let mut bytes = Vec::with_capacity(44 + data as usize);
        bytes.extend_from_slice(b"RIFF");
        bytes.extend_from_slice(&(36 + data).to_le_bytes());
        bytes.extend_from_slice(b"WAVEfmt ");
        bytes.extend_from_slice(&16_u32.to_le_bytes());
        bytes.extend_from_slice(&[1, 0, 1, 0]);
        bytes.extend_from_slice(&self.rate.to_le_bytes());
        bytes.extend_from_slice(&(self.rate * 2).to_le_bytes());
        bytes.extend_from_slice(&[2, 0, 16, 0]);
        bytes.extend_from_slice(b"data");
        bytes.extend_from_slice(&data.to_le_bytes());
        for sample in &self.samples {
            bytes.extend_from_slice(&sample.to_le_bytes());
        }
        bytes
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn wave(samples: &[i16]) -> Wave {
        Wave {
            samples: samples.to_vec(),
            rate: 1000,
        }
    }

    #[test]
    fn what_is_written_is_read_and_a_torn_one_is_refused() {
        let sound = wave(&[0, 1, -2, 300]);
        let bytes = sound.to_bytes();
        assert_eq!(Wave::read(&bytes).unwrap(), sound);
        for end in [0, 4, 20, 43] {
            assert!(Wave::read(&bytes[..end]).is_err(), "{end} bytes");
        }
        // From a pipe: the length of the data is not known.
        let mut piped = bytes;
        piped[40..44].copy_from_slice(&0x7fff_f000_u32.to_le_bytes());
        assert_eq!(Wave::read(&piped).unwrap(), sound);
    }

    #[test]
    fn silence_around_speech_goes_and_speech_is_even() {
        let quiet = wave(&[0, 5, 400, 0, -400, 7]).trimmed();
        assert_eq!(quiet.samples, [400, 0, -400]);
        let even = quiet.even();
        let tenth = (f64::from(i16::MAX) * LOUDNESS).round() as i16;
        assert!((even.samples[0] - tenth).abs() <= 1, "{:?}", even.samples);
        // One loud knock in quiet speech: nothing is cut off.
        let knock = wave(&[[300_i16; 99].as_slice(), &[30_000]].concat()).even();
        assert!(
            knock
                .samples
                .iter()
                .all(|one| f64::from(one.unsigned_abs()) <= 32_767.0 * PEAK + 1.0)
        );
        assert_eq!(wave(&[1, 2]).trimmed().samples, [] as [i16; 0]);
    }
}
