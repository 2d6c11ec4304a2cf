export { default as ComputerPage } from './ComputerPage.svelte';
export { lockedTexts } from './every-language';
export { default as LockedPage } from './LockedPage.svelte';
export { default as StartPage } from './StartPage.svelte';
export { default as StaffShell } from './StaffShell.svelte';
export { default as RecoveryCodePage } from './RecoveryCodePage.svelte';
