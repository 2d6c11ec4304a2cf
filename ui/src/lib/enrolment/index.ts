export { default as EnrolManyPage } from './EnrolManyPage.svelte';
