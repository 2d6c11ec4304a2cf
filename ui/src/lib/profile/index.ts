export { default as MyCanPage } from './MyCanPage.svelte';
export { default as ProfilePage } from './ProfilePage.svelte';
