export { default as AddStaffPage } from './AddStaffPage.svelte';
export { default as ChangePassphrasePage } from './ChangePassphrasePage.svelte';
export { default as TeamPage } from './TeamPage.svelte';
export { sayOnTheList, takeSaid } from './said';
