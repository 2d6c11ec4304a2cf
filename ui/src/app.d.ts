declare global {
  interface Window {
    /** Present in the program's own window, absent in a browser. */
    __TAURI_INTERNALS__?: unknown;
  }
}

export {};
