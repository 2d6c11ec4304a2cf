export { default as SticksPage } from './SticksPage.svelte';
