export { default as CheckPage } from './CheckPage.svelte';
export { default as LicencesPage } from './LicencesPage.svelte';
export { default as OpenWays } from './OpenWays.svelte';
export { allParts } from './licences';
