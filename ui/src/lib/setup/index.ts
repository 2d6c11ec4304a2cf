export { default as DonePage } from './DonePage.svelte';
export { default as FirstStaffPage } from './FirstStaffPage.svelte';
export { default as KeysPage } from './KeysPage.svelte';
export { default as KindPage } from './KindPage.svelte';
export { default as KitPage } from './KitPage.svelte';
export { default as LanguagePage } from './LanguagePage.svelte';
export { default as NamePage } from './NamePage.svelte';
export { default as SamplePage } from './SamplePage.svelte';
export { Setup } from './setup.svelte';
