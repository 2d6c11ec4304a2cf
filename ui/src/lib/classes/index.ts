export { default as ClassPage } from './ClassPage.svelte';
export { default as EnrolForm } from './EnrolForm.svelte';
export { default as LearnerCard } from './LearnerCard.svelte';
export { default as PlanPage } from './PlanPage.svelte';
