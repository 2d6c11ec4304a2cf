import adapter from '@sveltejs/adapter-static';

/** @type {import('@sveltejs/kit').Config} */
export default {
  preprocess: {
    // The page that announces navigation comes with a style attribute, which the window's content
    // security policy refuses: it would stand there for everyone to see.
    markup: ({ content, filename }) =>
      filename?.endsWith('/generated/root.svelte')
        ? {
            code: content.replace(
              /(id="svelte-announcer"[^>]*?) style="[^"]*"/,
              '$1 class="hidden-text"',
            ),
          }
        : undefined,
  },
  kit: {
    // One page and the hash router: the window opens `index.html#/`, nothing is rendered elsewhere.
    adapter: adapter({ fallback: 'index.html' }),
    router: { type: 'hash' },
  },
};
