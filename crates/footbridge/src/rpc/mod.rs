//! The command list, its wire types, and the dispatcher that knows who is calling.

#[cfg(test)]
mod bindings;
mod call;
mod list;
#[cfg(test)]
mod matrix;
pub mod wire;

pub use call::Caller;
pub(crate) use call::{Call, Who};
pub(crate) use list::dispatch;

use wire::wire;

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
    ($( $name:literal [ $($allowed:ident),+ ] $module:ident :: $handler:ident ( $request:ty ) -> $answer:ty ; )*) => {
        /// Runs a command: the caller is checked first, then the form of the request.
        pub(crate) fn dispatch(
            call: &mut $crate::rpc::Call<'_>,
            name: &str,
            request: serde_json::Value,
        ) -> $crate::error::Result<serde_json::Value> {
            match name {
                $( $name => {
                    call.allow(&[$( $crate::rpc::Caller::$allowed ),+])?;
                    let request: $request = $crate::rpc::call::parse($name, request)?;
                    let answer: $answer = crate::$module::$handler(call, request)?;
                    Ok($crate::rpc::call::print(&answer))
                } )*
                _ => Err($crate::error::Error::UnknownCommand),
            }
        }

        /// Who may call what, for the golden matrix.
        #[cfg(test)]
        pub(super) const CALLERS: &[(&str, &[$crate::rpc::Caller])] =
            &[$( ($name, &[$( $crate::rpc::Caller::$allowed ),+]) ),*];

        #[cfg(test)]
        pub(super) fn declare(to: &mut super::bindings::Declarations) {
            $( to.command::<$request, $answer>($name); )*
        }
    };
}

pub(crate) use commands;
