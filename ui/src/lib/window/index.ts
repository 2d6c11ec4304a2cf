export { default as SandboxedPage } from './SandboxedPage.svelte';
export { default as WindowCard } from './WindowCard.svelte';
