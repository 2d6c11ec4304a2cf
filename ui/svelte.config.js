import adapter from '@sveltejs/adapter-static';

/** @type {import('@sveltejs/kit').Config} */
export default {
  kit: {
    // One page and the hash router: the window opens `index.html#/`, nothing is rendered elsewhere.
    adapter: adapter({ fallback: 'index.html' }),
    router: { type: 'hash' },
  },
};
