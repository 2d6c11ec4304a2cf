export { default as KitForm } from './KitForm.svelte';
export { default as LearnerPage } from './LearnerPage.svelte';
export { default as OverviewPage } from './OverviewPage.svelte';
export { default as SitesPage } from './SitesPage.svelte';
export { default as SixWords } from './SixWords.svelte';
export { Sites } from './sites.svelte';
