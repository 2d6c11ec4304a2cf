//! The TypeScript side of the command list: one file, written by `cargo test`.

use std::any::TypeId;
use std::collections::{BTreeMap, HashSet};
use std::path::Path;

use ts_rs::{Config, TS, TypeVisitor};

use super::samples::{Types, wrong};

/// Collects declarations of wire types, each once, by name.
#[derive(Default)]
pub(super) struct Declarations {
    seen: HashSet<TypeId>,
    by_name: BTreeMap<String, String>,
    commands: String,
    /// Command, name of its request, name of its answer.
    pub(super) forms: Vec<(String, String, String)>,
}

impl Declarations {
    pub(super) fn command<Request: TS + 'static, Answer: TS + 'static>(&mut self, name: &str) {
        let config = Config::new();
        self.visit::<Request>();
        self.visit::<Answer>();
        let form = (name.into(), Request::name(&config), Answer::name(&config));
        self.forms.push(form);
        self.commands.push_str(&format!(
            "  '{name}': [{}, {}];\n",
            Request::name(&config),
            Answer::name(&config)
        ));
    }

    pub(super) fn visit_type<T: TS + 'static>(&mut self) {
        self.visit::<T>();
    }

    pub(super) fn types(&self) -> Types {
        Types(self.by_name.clone())
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
            let name = T::name(&config);
            let before = self.by_name.insert(name.clone(), T::decl(&config));
            assert_eq!(before, None, "two wire types are called {name}");
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

/// 90: fields that nobody declared, other types, numbers beyond every bound.
#[test]
fn r90_a_request_with_one_thing_wrong_in_it_is_refused_whatever_the_command() {
    let mut declarations = Declarations::default();
    super::list::declare(&mut declarations);
    let types = declarations.types();
    let mut n_refused = 0;
    for (command, request, _) in &declarations.forms {
        let good = types.sample(request);
        let taken = super::list::parse_only(command, good.clone());
        assert!(taken.is_ok(), "{command} takes {good}");
        for bad in wrong(&good) {
            let outcome = super::list::parse_only(command, bad.clone());
            let code = outcome.expect_err(&format!("{command} takes {bad}")).code();
            assert_eq!(code, "request-malformed", "{command} with {bad}");
            n_refused += 1;
        }
    }
    assert!(n_refused > 300, "only {n_refused} requests were tried");
}

/// A command that shows or changes what is kept of a person says so in the list.
#[test]
fn whatever_names_a_person_touches_a_record() {
    let mut declarations = Declarations::default();
    super::list::declare(&mut declarations);
    let types = declarations.types();
    for (command, request, answer) in &declarations.forms {
        let (_, rule, touch) = super::list::RULES
            .iter()
            .find(|(name, ..)| name == command)
            .unwrap();
        let named = |form: &String| names_a_person(&types, form);
        let (asks, shows) = (named(request), named(answer));
        if touch.is_of_one_person() {
            assert!(asks || shows, "{command}: whose record is it?");
        }
        if shows || asks {
            assert!(
                *touch != crate::access::Touch::NoRecord || is_for_learners(rule),
                "{command} names a person and says that it touches no record"
            );
        }
    }
}

fn is_for_learners(rule: &super::Rule) -> bool {
    rule.callers == [super::Caller::Learner]
}

/// True if a value of a type names a person, at any depth.
fn names_a_person(types: &Types, form: &str) -> bool {
    let form = form.trim_start_matches("Array<").trim_end_matches('>');
    fn holds(value: &serde_json::Value) -> bool {
        match value {
            serde_json::Value::Object(fields) => {
                fields.contains_key("person") || fields.values().any(holds)
            }
            serde_json::Value::Array(items) => items.iter().any(holds),
            _ => false,
        }
    }
    holds(&types.sample(form))
}

/// A request of the form that a command takes.
pub(crate) fn sample_request(command: &str) -> serde_json::Value {
    let mut declarations = Declarations::default();
    super::list::declare(&mut declarations);
    let forms = &declarations.forms;
    let (_, request, _) = forms.iter().find(|(name, ..)| name == command).unwrap();
    declarations.types().sample(request)
}
