export { default as MyOccasionPage } from './MyOccasionPage.svelte';
export { default as MyTasksPage } from './MyTasksPage.svelte';
export { default as OccasionPage } from './OccasionPage.svelte';
export { default as SheetPage } from './SheetPage.svelte';
export { default as TasksPage } from './TasksPage.svelte';
