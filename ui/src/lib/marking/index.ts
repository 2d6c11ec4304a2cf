export { default as MarkingPage } from './MarkingPage.svelte';
export { default as WorkPage } from './WorkPage.svelte';
