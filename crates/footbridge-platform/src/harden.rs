//! A process whose memory stays its own: no core files, no debugger of the
//! same account.

use std::io;

/// Closes the process's memory to others. Children made later inherit the
/// refusal of core files.
#[cfg(target_os = "linux")]
pub fn harden() -> io::Result<()> {
    use rustix::process::{DumpableBehavior, Resource, Rlimit, set_dumpable_behavior, setrlimit};
    let none = Rlimit {
        current: Some(0),
        maximum: Some(0),
    };
    setrlimit(Resource::Core, none)?;
    set_dumpable_behavior(DumpableBehavior::NotDumpable)?;
    Ok(())
}

/// Other platforms keep no core files of their own accord.
#[cfg(not(target_os = "linux"))]
pub fn harden() -> io::Result<()> {
    Ok(())
}

#[cfg(test)]
#[cfg(target_os = "linux")]
mod tests {
    use rustix::process::{DumpableBehavior, Resource, dumpable_behavior, getrlimit};

    #[test]
    fn memory_can_neither_be_dumped_nor_read() {
        super::harden().unwrap();
        assert_eq!(dumpable_behavior().unwrap(), DumpableBehavior::NotDumpable);
        assert_eq!(getrlimit(Resource::Core).maximum, Some(0));
    }
}
