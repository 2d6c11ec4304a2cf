export { default as CutPage } from './CutPage.svelte';
export { default as CutsPage } from './CutsPage.svelte';
