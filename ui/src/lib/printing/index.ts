export { default as PrintCards } from './PrintCards.svelte';
export { default as PaperOrFile } from './PaperOrFile.svelte';
export { default as PrintOrSave } from './PrintOrSave.svelte';
export { default as SaveList } from './SaveList.svelte';
export { inWords } from './printed';
export { default as SaveDialog } from './SaveDialog.svelte';
