import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  plugins: [sveltekit()],
  build: {
    target: 'safari15',
    // The window's content security policy refuses data: addresses.
    assetsInlineLimit: 0,
  },
  server: { fs: { allow: ['..'] } },
  // A test that reads all sources takes long beside other work; none waits for anything.
  test: { include: ['src/**/*.test.ts'], testTimeout: 30_000 },
});
