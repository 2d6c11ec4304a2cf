//! The form of a wire type: camelCase JSON, no unknown fields, a TypeScript
//! declaration beside it. Wire types, event payloads and domain types are
//! three things, converted, never shared.

/// Declares wire types. Every type becomes part of `commands.ts`.
macro_rules! wire {
    ($( $(#[$meta:meta])* pub $form:ident $name:ident $body:tt )*) => { $(
        #[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
        #[serde(rename_all = "camelCase", deny_unknown_fields)]
        #[cfg_attr(test, derive(ts_rs::TS), ts(export_to = "commands.ts"))]
        $(#[$meta])*
        pub $form $name $body
    )* };
}

pub(crate) use wire;

wire! {
    /// A request or an answer with nothing in it.
    pub struct Nothing {}
}
