//! Sticks on the screen: what is plugged in, in what state, and the register.

use crate::rpc::wire::wire;

wire! {
    /// In what state a stick is, or all that is plugged in. Each has one sentence on the screen.
    #[derive(Copy, Eq)]
    pub enum StickState {
        /// Nothing is plugged in. Only of the whole, never of one place.
        None,
        /// More than one stick is plugged in. Only of the whole, never of one place.
        Several,
        /// Everything is as it should be.
        Fine,
        /// Less room than a round may need.
        Full,
        /// It can be read and not be written.
        ReadOnly,
        /// The system cannot mount it, or it cannot be listed.
        Unreadable,
        /// It did not keep what was written since it was plugged in.
        Defective,
        /// Only registered sticks may be used, and this one is not, or not any more.
        NotInRegister,
    }

    /// Which sticks may be used, as the centre says.
    #[derive(Copy, Eq)]
    pub enum StickRule {
        /// Any stick, and any folder that staff choose.
        Any,
        /// Only sticks that stand in the register.
        Registered,
    }

    /// A place that can serve as a stick.
    pub struct StickPlace {
        /// Its folder; empty if the system could not mount it.
        pub folder: String,
        /// What it calls itself: the label of its file system or the name of its folder.
        pub label: String,
        /// What the register calls it, if it stands there.
        pub name: Option<String>,
        /// The serial number of the device, where it has one.
        pub serial: Option<String>,
        /// True when staff chose the folder in the settings.
        pub chosen: bool,
        /// True when it can be reached now.
        pub present: bool,
        /// In what state it is.
        pub state: StickState,
        /// Its file system, as `vfat`; empty where the system does not say.
        pub file_system: String,
        /// MiB that can still be written, where the system says so.
        pub free_mib: Option<u32>,
        /// MiB in all, where the system says so.
        pub total_mib: Option<u32>,
        /// The last exchange with it at this site.
        pub last_used: Option<StickUse>,
    }

    /// An exchange with a stick, as this site remembers it.
    pub struct StickUse {
        /// When it ended, RFC 3339.
        pub at: String,
        /// Bundles that came in.
        pub bundles_in: u32,
        /// Bundles that went out.
        pub bundles_out: u32,
        /// KiB that were written.
        pub written_kib: u32,
    }

    /// A stick of the register.
    pub struct RegisteredStick {
        /// Its serial number.
        pub serial: String,
        /// What staff call it.
        pub name: String,
        /// True when it must not be used any more.
        pub retired: bool,
    }

    /// The sticks that are here, and the register.
    pub struct Sticks {
        /// Chosen folder first.
        pub places: Vec<StickPlace>,
        /// One state for the screen: of the chosen folder while it can be reached, or else of the
        /// only stick; none; several.
        pub state: StickState,
        /// Which sticks may be used.
        pub rule: StickRule,
        /// By name.
        pub register: Vec<RegisteredStick>,
    }

    /// Chooses any folder as the stick of this site, or none.
    pub struct ChooseStick {
        /// The folder; none to forget the choice.
        pub folder: Option<String>,
    }

    /// Puts a plugged-in stick into the register, or gives it another name.
    pub struct RegisterStick {
        /// Its folder.
        pub folder: String,
        /// What staff call it.
        pub name: String,
    }

    /// Takes a stick out of use: it was lost, lent or broken.
    pub struct RetireStick {
        /// Its serial number.
        pub serial: String,
    }

    /// Lets a stick go.
    pub struct RemoveStick {
        /// Its folder.
        pub folder: String,
    }

    /// The stick may be taken out: everything on it is written and flushed.
    pub struct StickRemoved {
        /// True when the system has let it go; false where this account may not do that.
        pub unmounted: bool,
    }

    /// Says which sticks may be used at all sites of the centre.
    pub struct SetStickRule {
        /// The rule.
        pub rule: StickRule,
    }
}
