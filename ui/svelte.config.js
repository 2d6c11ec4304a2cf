import adapter from '@sveltejs/adapter-static';

/** @type {import('@sveltejs/kit').Config} */
export default {
  preprocess: {
    // The page that announces navigation says the title of the page before: ours come with what
    // they load. Our headings take the focus instead, which says the page once and rightly.
    markup: ({ content, filename }) =>
      filename?.endsWith('/generated/root.svelte')
        ? { code: content.replace(/\{#if mounted\}[\s\S]*$/, '') }
        : undefined,
  },
  kit: {
    // One page and the hash router: the window opens `index.html#/`, nothing is rendered elsewhere.
    adapter: adapter({ fallback: 'index.html' }),
    router: { type: 'hash' },
  },
};
