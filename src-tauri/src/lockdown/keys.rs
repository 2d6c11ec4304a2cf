//! Which keys reach the page. Everything that a program around a page could take for a wish is
//! stopped at the window, before GTK, the input method and WebKit see it.

use gtk::gdk::{EventKey, ModifierType, keys::Key, keys::constants as key};
use gtk::glib::Propagation;
use gtk::prelude::*;

/// With Ctrl, only what edits a text stays.
const EDITING: [Key; 14] = [
    key::a,
    key::c,
    key::v,
    key::x,
    key::y,
    key::z,
    key::Left,
    key::Right,
    key::Up,
    key::Down,
    key::Home,
    key::End,
    key::BackSpace,
    key::Delete,
];

/// Stops the other keys of this window.
pub(super) fn lock(window: &gtk::ApplicationWindow) {
    window.connect_key_press_event(|_, event| answer(event));
    window.connect_key_release_event(|_, event| answer(event));
}

fn answer(event: &EventKey) -> Propagation {
    match reaches_the_page(&event.keyval(), event.state()) {
        true => Propagation::Proceed,
        false => Propagation::Stop,
    }
}

fn reaches_the_page(pressed: &Key, with: ModifierType) -> bool {
    if is_special(pressed) {
        return false;
    }
    let foreign = ModifierType::MOD1_MASK
        | ModifierType::MOD4_MASK
        | ModifierType::SUPER_MASK
        | ModifierType::HYPER_MASK
        | ModifierType::META_MASK;
    if with.intersects(foreign) {
        return false;
    }
    if !with.contains(ModifierType::CONTROL_MASK) {
        return true;
    }
    // What AltGr writes comes with its own modifier, on some systems beside Ctrl.
    with.contains(ModifierType::MOD5_MASK) || EDITING.contains(&pressed.to_lower())
}

/// Function keys, menu, print, and the keys of multimedia keyboards.
fn is_special(pressed: &Key) -> bool {
    let code = **pressed;
    let function_key = (*key::F1..=*key::F35).contains(&code);
    // Keysyms of XFree86: volume, browser, mail, calculator, power.
    let multimedia = (0x1008_0000..=0x1008_ffff).contains(&code);
    let named = [
        key::Menu,
        key::Print,
        key::_3270_PrintScreen,
        key::Sys_Req,
        key::Help,
        key::Find,
        key::Execute,
        key::Cancel,
    ];
    function_key || multimedia || named.contains(pressed)
}

#[cfg(test)]
mod tests {
    use super::*;

    const NONE: ModifierType = ModifierType::empty();
    const CTRL: ModifierType = ModifierType::CONTROL_MASK;
    const SHIFT: ModifierType = ModifierType::SHIFT_MASK;

    /// 69 to 73, 79, 80: as far as a rule over keys can hold them; the window story presses them.
    #[test]
    fn no_key_of_a_browser_or_of_gtk_reaches_the_page() {
        let with_ctrl = [
            key::p,
            key::o,
            key::s,
            key::n,
            key::w,
            key::q,
            key::t,
            key::l,
            key::f,
            key::h,
            key::j,
            key::r,
            key::u,
            key::i,
            key::d,
            key::e,
            key::plus,
            key::minus,
            key::_0,
            key::period,
            key::semicolon,
            key::space,
            key::Tab,
            key::Return,
            key::Page_Up,
            key::Escape,
        ];
        for pressed in &with_ctrl {
            assert!(
                !reaches_the_page(pressed, CTRL),
                "Ctrl+{:?}",
                pressed.name()
            );
            let both = CTRL | SHIFT;
            assert!(
                !reaches_the_page(pressed, both),
                "Ctrl+Shift+{:?}",
                pressed.name()
            );
        }
        for pressed in [
            key::F1,
            key::F5,
            key::F7,
            key::F10,
            key::F11,
            key::F12,
            key::Menu,
        ] {
            for with in [NONE, SHIFT, CTRL, ModifierType::MOD1_MASK] {
                assert!(!reaches_the_page(&pressed, with), "{:?}", pressed.name());
            }
        }
        for with in [
            ModifierType::MOD1_MASK,
            ModifierType::MOD4_MASK,
            ModifierType::SUPER_MASK,
        ] {
            for pressed in [key::Left, key::F4, key::a, key::space, key::Home] {
                assert!(!reaches_the_page(&pressed, with));
            }
        }
    }

    #[test]
    fn what_writes_and_moves_reaches_the_page() {
        for pressed in [
            key::a,
            key::Tab,
            key::Return,
            key::space,
            key::Escape,
            key::Left,
        ] {
            assert!(reaches_the_page(&pressed, NONE));
            assert!(reaches_the_page(&pressed, SHIFT));
        }
        for pressed in [key::a, key::A, key::c, key::v, key::Left, key::BackSpace] {
            assert!(reaches_the_page(&pressed, CTRL));
        }
        let alt_gr = ModifierType::MOD5_MASK;
        assert!(reaches_the_page(&key::at, alt_gr));
        assert!(reaches_the_page(&key::at, alt_gr | CTRL));
    }
}
