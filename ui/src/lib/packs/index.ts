export { default as InstallPage } from './InstallPage.svelte';
export { default as PacksPage } from './PacksPage.svelte';
export { PackInstall, setPackInstall } from './install.svelte';
