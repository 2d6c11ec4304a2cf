export type { TextKey } from './keys';
export { languageNames, languages, ownName, type Language } from './languages';
export { getTexts, setTexts, TextSource } from './texts.svelte';
