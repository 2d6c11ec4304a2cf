export { default as ApprovalsPage } from './ApprovalsPage.svelte';
export { default as AskForm } from './AskForm.svelte';
export { default as ErasePage } from './ErasePage.svelte';
