/** A learner's seat in the window, and whether somebody at it has lost the page. */
import { Learner } from './learner.mjs';
import { Sample } from './staff.mjs';

const NAME = 'Ana';

/**
 * Opens the sample, in the folder `at`, and sits a learner down at home; says how staff would sign
 * in.
 */
export async function sitDown(stage, { at = 'station', beforeSignIn, ...options } = {}) {
  const window = await stage.open(at, options);
  const sample = new Sample(window);
  await sample.make();
  const { card, passphrase } = await sample.notes(NAME);
  const learner = new Learner(card);
  await beforeSignIn?.(window, card);
  await learner.signIn(window);
  return { window, learner, card, passphrase };
}

/**
 * Marks the page, so that a page made anew is known by the missing mark, and gives a look at it:
 * which navigations happened, and back to the place where the keys are tried. `field` is one that
 * has the focus while they are.
 */
export async function watchPage(window, field = null) {
  const place = await window.run('window.__marked = true; return location.hash');
  return async () => {
    const { marked, origin, hash } = await window.run(
      `const [place, field] = arguments;
      for (const one of document.querySelectorAll('dialog[open]')) one.close();
      document.activeElement?.blur();
      if (field) document.querySelector(field)?.focus();
      getSelection().removeAllRanges();
      scrollTo(0, 0);
      const { origin, hash } = location;
      if (hash !== place) location.hash = place;
      return { marked: window.__marked === true, origin, hash };`,
      place,
      field,
    );
    if (!marked || origin !== 'tauri://localhost') {
      await window.run('window.__marked = true');
      return { navigations: `a new page at ${origin}${hash}` };
    }
    return {};
  };
}
