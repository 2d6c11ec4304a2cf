//! The TypeScript side of the command list: one file, written by `cargo test`.

use std::any::TypeId;
use std::collections::{BTreeMap, HashSet};
use std::path::Path;

use ts_rs::{Config, TS, TypeVisitor};

/// Collects declarations of wire types, each once, by name.
#[derive(Default)]
pub(super) struct Declarations {
    seen: HashSet<TypeId>,
    by_name: BTreeMap<String, String>,
    commands: String,
}

impl Declarations {
    pub(super) fn command<Request: TS + 'static, Answer: TS + 'static>(&mut self, name: &str) {
        let config = Config::new();
        self.visit::<Request>();
        self.visit::<Answer>();
        self.commands.push_str(&format!(
            "  '{name}': [{}, {}];\n",
            Request::name(&config),
            Answer::name(&config)
        ));
    }

    pub(super) fn visit_type<T: TS + 'static>(&mut self) {
        self.visit::<T>();
    }

    pub(super) fn into_file(self) -> String {
        let mut file = String::from(
            "// Written by `cargo test -p footbridge` from the command list. Do not edit.\n\n",
        );
        for declaration in self.by_name.values() {
            file.push_str(&format!("export {declaration}\n\n"));
        }
        file.push_str(&format!(
            "export type Commands = {{\n{}}};\n",
            self.commands
        ));
        file
    }
}

impl TypeVisitor for Declarations {
    fn visit<T: TS + 'static + ?Sized>(&mut self) {
        if !self.seen.insert(TypeId::of::<T>()) {
            return;
        }
        T::visit_generics(self);
        T::visit_dependencies(self);
        if T::output_path().is_some() {
            let config = Config::new();
            self.by_name.insert(T::name(&config), T::decl(&config));
        }
    }
}

#[test]
fn bindings_for_the_window_are_written_from_the_list() {
    let mut declarations = Declarations::default();
    super::list::declare(&mut declarations);
    declarations.visit_type::<super::ErrorWire>();
    let file =
        Path::new(env!("CARGO_MANIFEST_DIR")).join("../../ui/src/lib/host/bindings/commands.ts");
    let text = declarations.into_file();
    if std::fs::read_to_string(&file).is_ok_and(|old| old == text) {
        return;
    }
    std::fs::create_dir_all(file.parent().expect("a file has a folder")).unwrap();
    std::fs::write(&file, text).unwrap();
}
