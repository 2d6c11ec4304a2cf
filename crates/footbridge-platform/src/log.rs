//! What the program prints, without what must never stand in a file.
//!
//! Standard error of a window ends in a log of the session that others may read. A library
//! that prints a secret cannot be told not to, so its lines are left out on their way.

use std::io;

/// From now on, lines with this word in them are not printed.
#[cfg(unix)]
pub fn leave_out_of_the_log(word: &'static str) -> io::Result<()> {
    use std::io::{BufRead, BufReader};
    use std::os::fd::AsFd;

    let outside = io::stderr().as_fd().try_clone_to_owned()?;
    let (inside, write) = io::pipe()?;
    rustix::stdio::dup2_stderr(write)?;
    std::thread::spawn(move || {
        let mut outside = std::fs::File::from(outside);
        for line in BufReader::new(inside).split(b'\n') {
            let Ok(line) = line else { return };
            pass_on(&line, word, &mut outside);
        }
    });
    Ok(())
}

/// A window of Windows has nowhere to print to.
#[cfg(not(unix))]
pub fn leave_out_of_the_log(_: &'static str) -> io::Result<()> {
    Ok(())
}

/// A log that cannot be written to is no reason to stop.
#[cfg(any(unix, test))]
fn pass_on(line: &[u8], word: &str, to: &mut impl io::Write) {
    let holds = line.windows(word.len()).any(|part| part == word.as_bytes());
    if !holds {
        let _ = to.write_all(&[line, b"\n"].concat());
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// 61, 100: the key of the window's commands stands in no log.
    #[test]
    fn a61_a_line_with_the_key_is_left_out_and_others_stay() {
        let mut log = Vec::new();
        for line in [
            "a warning",
            "__KEY__ expected 1f9c but received x",
            "",
            "__KE",
        ] {
            pass_on(line.as_bytes(), "__KEY__", &mut log);
        }
        assert_eq!(log, b"a warning\n\n__KE\n");
    }
}
