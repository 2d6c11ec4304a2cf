import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import { readdirSync } from 'node:fs';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

/** Folders of `src/lib` that every feature may use. */
const shared = ['components', 'design', 'host', 'i18n', 'jobs', 'printing'];
const features = readdirSync(new URL('src/lib', import.meta.url), { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && !shared.includes(entry.name))
  .map((entry) => entry.name);

const tauriOnlyInHost = {
  regex: '^@tauri-apps/',
  message: 'Only lib/host knows where the screens run.',
};

/** Refuses imports of the given folders of `src/lib`, by alias or by relative path. */
function refuse(folders, message) {
  const names = folders.join('|');
  return [
    'error',
    { patterns: [tauriOnlyInHost, { regex: `(\\$lib|\\.\\.)/(${names})(/|$)`, message }] },
  ];
}

/** Every text of the screens comes from Fluent. */
const noRawText = {
  meta: { type: 'problem', messages: { raw: 'Text belongs into locales/, not into markup.' } },
  create: (context) => ({
    SvelteText(node) {
      const inside = node.parent?.name?.name;
      if (inside === 'style' || inside === 'script') return;
      if (/\p{L}{2,}/u.test(node.value)) context.report({ node, messageId: 'raw' });
    },
  }),
};

export default ts.config(
  { ignores: ['build/', '.svelte-kit/', 'src/lib/host/bindings/', 'src/lib/i18n/keys.ts'] },
  js.configs.recommended,
  ...ts.configs.recommended,
  ...svelte.configs.recommended,
  {
    languageOptions: { globals: { ...globals.browser, ...globals.node } },
    rules: {
      // Types are checked by svelte-check; the hash router needs no base path.
      'no-undef': 'off',
      'svelte/no-navigation-without-resolve': 'off',
      // A date is made and thrown away inside one call, never kept as state.
      'svelte/prefer-svelte-reactivity': 'off',
      'no-restricted-imports': ['error', { patterns: [tauriOnlyInHost] }],
    },
  },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { parser: ts.parser, svelteConfig } },
  },
  {
    files: ['src/**/*.svelte'],
    plugins: { footbridge: { rules: { 'no-raw-text': noRawText } } },
    rules: { 'footbridge/no-raw-text': 'error' },
  },
  {
    files: ['src/lib/components/**'],
    rules: { 'no-restricted-imports': refuse(features, 'Components know no feature.') },
  },
  ...features.map((feature) => ({
    files: [`src/lib/${feature}/**`],
    rules: {
      'no-restricted-imports': refuse(
        features.filter((other) => other !== feature),
        'Features do not know each other; a route puts them together.',
      ),
    },
  })),
  { files: ['src/lib/host/**'], rules: { 'no-restricted-imports': 'off' } },
);
