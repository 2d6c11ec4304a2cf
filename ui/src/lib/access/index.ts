export { default as AccessPage } from './AccessPage.svelte';
export { default as MyEntries } from './MyEntries.svelte';
export { getNotice, Notice, setNotice } from './notice.svelte';
export { default as NoticeScreen, screenCount } from './NoticeScreen.svelte';
