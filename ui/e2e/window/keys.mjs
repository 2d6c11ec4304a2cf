/** Every key with every modifier, and what else hands can do to a window. */
const letters = [...'abcdefghijklmnopqrstuvwxyz'];
const digits = [...'0123456789'];
const functions = Array.from({ length: 12 }, (_, index) => `F${index + 1}`);
const signs = [
  ...['minus', 'equal', 'plus', 'comma', 'period', 'slash', 'semicolon', 'apostrophe'],
  ...['bracketleft', 'bracketright', 'backslash', 'grave', 'less'],
];
const moving = [
  ...['Left', 'Right', 'Up', 'Down', 'Home', 'End', 'Prior', 'Next', 'Insert', 'Delete'],
  ...['BackSpace', 'Tab', 'Return', 'space', 'Escape', 'KP_Add', 'KP_Subtract', 'KP_0'],
];
const special = ['Menu', 'Print', 'Pause', 'Scroll_Lock', 'Help', 'Find', 'Undo', 'Redo', 'Cancel'];
const multimedia = [
  ...['XF86Back', 'XF86Forward', 'XF86Reload', 'XF86HomePage', 'XF86Search', 'XF86Mail'],
  ...['XF86WWW', 'XF86Explorer', 'XF86Calculator', 'XF86AudioPlay', 'XF86Tools', 'XF86Close'],
];
const MODIFIERS = ['', 'shift', 'ctrl', 'alt', 'super', 'ctrl+shift', 'ctrl+alt'];
const KEYS = [...letters, ...digits, ...functions, ...signs, ...moving, ...special, ...multimedia];

/** The whole matrix, as xdotool names combinations. */
export const ALL = MODIFIERS.flatMap((modifier) =>
  KEYS.map((key) => (modifier ? `${modifier}+${key}` : key)),
);

/** Those that open something in one program or another. */
export const FEW = [
  ...['Menu', 'shift+F10', 'F1', 'F3', 'F5', 'F6', 'F7', 'F10', 'F11', 'F12'],
  ...['ctrl+shift+i', 'ctrl+shift+d', 'ctrl+shift+c', 'ctrl+shift+j', 'ctrl+u', 'ctrl+p'],
  ...['ctrl+o', 'ctrl+s', 'ctrl+n', 'ctrl+t', 'ctrl+w', 'ctrl+q', 'ctrl+f', 'ctrl+h', 'ctrl+l'],
  ...['ctrl+r', 'ctrl+shift+r', 'ctrl+plus', 'ctrl+minus', 'ctrl+Tab', 'alt+Left', 'alt+F4'],
  ...[
    'super+e',
    'Print',
    'XF86Back',
    'XF86Reload',
    'ctrl+shift+u',
    'ctrl+period',
    'ctrl+semicolon',
  ],
];

/** Sticky keys are five times Shift, slow keys a long one. */
export const STICKY = ['shift', 'shift', 'shift', 'shift', 'shift'];

/** Buttons of a mouse: middle, right, back, forward, and one more. */
export const BUTTONS = [2, 3, 8, 9, 10];

/** The wheel, as buttons. */
export const WHEEL = [4, 5, 6, 7];
