// Takes from WebView2 what it adds around a page: its keys, its menu, its drop and its zoom.
// Which keys stay is the same as in keys.rs.
(() => {
  const stop = (event) => event.preventDefault();
  const EDITING = ['a', 'c', 'v', 'x', 'y', 'z'];
  const MOVING = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End'];
  const DELETING = ['Backspace', 'Delete'];
  const stays = ({ key, ctrlKey, altKey, metaKey }) => {
    if (/^F\d+$/.test(key) || ['ContextMenu', 'PrintScreen'].includes(key)) return false;
    if (key.startsWith('Browser') || key.startsWith('Launch')) return false;
    if (metaKey || (altKey && !ctrlKey)) return false;
    if (!ctrlKey || altKey) return true;
    return [...EDITING, ...MOVING, ...DELETING].includes(key.length === 1 ? key.toLowerCase() : key);
  };
  const watch = (type, work) => addEventListener(type, work, { capture: true, passive: false });
  watch('keydown', (event) => {
    if (!stays(event)) stop(event);
  });
  for (const type of ['contextmenu', 'dragenter', 'dragover', 'drop', 'dragstart']) watch(type, stop);
  watch('wheel', (event) => {
    if (event.ctrlKey) stop(event);
  });
  for (const type of ['mousedown', 'mouseup', 'auxclick']) {
    watch(type, (event) => {
      if (event.button > 0) stop(event);
    });
  }
})();
