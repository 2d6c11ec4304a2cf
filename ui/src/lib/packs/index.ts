export { default as PacksPage } from './PacksPage.svelte';
