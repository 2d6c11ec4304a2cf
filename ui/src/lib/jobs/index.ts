export { Job } from './job.svelte';
export { default as JobView } from './JobView.svelte';
