//! The command list, its wire types, and the dispatcher that knows who is calling.

#[cfg(test)]
mod bindings;
mod call;
mod list;
#[cfg(test)]
mod matrix;
mod rule;
#[cfg(test)]
mod samples;
pub mod wire;

pub(crate) use call::{Call, Who};
#[cfg(any(test, feature = "fuzzing"))]
pub(crate) use list::parse_only;
pub(crate) use list::{RULES, dispatch};
pub(crate) use rule::{Caller, Place, Rule};
#[cfg(test)]
pub(crate) use {bindings::sample_request, matrix::at_a_site};

use wire::wire;

/// What a command is to the record of access.
pub(crate) fn touch_of(command: &str) -> Option<crate::access::Touch> {
    let found = RULES.iter().find(|(name, ..)| *name == command);
    found.map(|(.., touch)| *touch)
}

/// Who may call a command, and where.
pub(crate) fn rule_of(command: &str) -> Option<&'static Rule> {
    let found = RULES.iter().find(|(name, ..)| *name == command);
    found.map(|(_, rule, _)| rule)
}

wire! {
    /// An error on the wire: a stable code and its arguments, never prose.
    pub struct ErrorWire {
        /// Key of the text: `errors-<code>`.
        pub code: String,
        /// Arguments of the text.
        pub args: std::collections::BTreeMap<String, String>,
    }
}

/// Makes the dispatcher out of the list.
macro_rules! commands {
    ($( $name:literal [ $($allowed:ident),+ ] [ $($place:ident),+ ] $touch:ident $module:ident :: $handler:ident ( $request:ty ) -> $answer:ty ; )*) => {
        /// Runs a command: the caller is checked first, then the form of the request.
        pub(crate) fn dispatch(
            call: &mut $crate::rpc::Call<'_>,
            name: &str,
            request: serde_json::Value,
        ) -> $crate::error::Result<serde_json::Value> {
            match name {
                $( $name => {
                    call.allow($name, &$crate::rpc::Rule {
                        callers: &[$( $crate::rpc::Caller::$allowed ),+],
                        places: &[$( $crate::rpc::Place::$place ),+],
                    })?;
                    let touch = $crate::access::Touch::$touch;
                    let person = $crate::access::person_named_in(&request);
                    let request: $request = $crate::rpc::call::parse($name, request)?;
                    $crate::approvals::hold(call, $name, touch)?;
                    $crate::access::before(call, $name, touch, person)?;
                    let answer: $answer = crate::$module::$handler(call, request)?;
                    let answer = $crate::rpc::call::print(&answer);
                    $crate::access::after(call, $name, touch, person, &answer)?;
                    Ok(answer)
                } )*
                _ => Err($crate::error::Error::UnknownCommand),
            }
        }

        /// Reads a request as its command would, and does nothing.
        #[cfg(any(test, feature = "fuzzing"))]
        pub(crate) fn parse_only(name: &str, request: serde_json::Value) -> $crate::error::Result<()> {
            match name {
                $( $name => $crate::rpc::call::parse::<$request>($name, request).map(drop), )*
                _ => Err($crate::error::Error::UnknownCommand),
            }
        }

        /// Who may call what and where, and what it is to the record of access.
        pub(crate) const RULES: &[(&str, $crate::rpc::Rule, $crate::access::Touch)] = &[$( (
            $name,
            $crate::rpc::Rule {
                callers: &[$( $crate::rpc::Caller::$allowed ),+],
                places: &[$( $crate::rpc::Place::$place ),+],
            },
            $crate::access::Touch::$touch,
        ) ),*];

        #[cfg(test)]
        pub(super) fn declare(to: &mut super::bindings::Declarations) {
            $( to.command::<$request, $answer>($name); )*
        }
    };
}

pub(crate) use commands;
