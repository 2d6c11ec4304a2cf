export { default as DifferencesPage } from './DifferencesPage.svelte';
