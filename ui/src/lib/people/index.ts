export { default as GroupsPage } from './GroupsPage.svelte';
export { default as LeftPage } from './LeftPage.svelte';
export { default as PeoplePage } from './PeoplePage.svelte';
export { default as PersonPage } from './PersonPage.svelte';
