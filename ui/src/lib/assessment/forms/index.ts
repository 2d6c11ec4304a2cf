export { default as AskPage } from './AskPage.svelte';
export { default as EntryPage } from './EntryPage.svelte';
export { default as FormsPage } from './FormsPage.svelte';
export { default as PrintPage } from './PrintPage.svelte';
export { default as TypePage } from './TypePage.svelte';
