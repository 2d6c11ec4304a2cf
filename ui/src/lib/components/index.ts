export { default as Bar } from './Bar.svelte';
export { default as BridgeSign } from './BridgeSign.svelte';
export { default as Button } from './Button.svelte';
export { default as Card } from './Card.svelte';
export { default as Dialog } from './Dialog.svelte';
export { default as DisplayMenu } from './DisplayMenu.svelte';
export { default as Frame } from './Frame.svelte';
export { default as LanguageMenu } from './LanguageMenu.svelte';
export { default as LinkButton } from './LinkButton.svelte';
export { default as LinkLine } from './LinkLine.svelte';
export { default as MoveLines } from './MoveLines.svelte';
export { default as Note } from './Note.svelte';
export { default as PageHeading } from './PageHeading.svelte';
export { default as PassphrasePair } from './PassphrasePair.svelte';
export { default as Picture } from './Picture.svelte';
export { default as ProblemNote } from './ProblemNote.svelte';
export { default as ReachLine } from './ReachLine.svelte';
export { default as Select } from './Select.svelte';
export { default as Stones } from './Stones.svelte';
export { default as TextField } from './TextField.svelte';
export { Display, getDisplay, setDisplay } from './display.svelte';
export { stonesOf } from './stones';
export { default as UndoBar } from './UndoBar.svelte';
export { default as ChoiceRow } from './ChoiceRow.svelte';
export { default as CheckList } from './CheckList.svelte';
export { default as ChoiceCards } from './ChoiceCards.svelte';
export { default as ColumnMeanings } from './ColumnMeanings.svelte';
export { default as EmptyState } from './EmptyState.svelte';
export { default as Facts } from './Facts.svelte';
export { default as FinalParts } from './FinalParts.svelte';
export { default as MarkRow } from './MarkRow.svelte';
export { default as Moment } from './Moment.svelte';
export { default as ProblemPage } from './ProblemPage.svelte';
export { default as RefusedFiles } from './RefusedFiles.svelte';
export { default as SessionTicks } from './SessionTicks.svelte';
export { default as StaffPage } from './StaffPage.svelte';
export { default as StickChoice } from './StickChoice.svelte';
export { default as Table } from './Table.svelte';
export { default as WorkFoot } from './WorkFoot.svelte';
export { default as GroupChoice } from './GroupChoice.svelte';
export { ofGroup } from './groups';
export {
  accommodations,
  factor,
  glossaries,
  needs,
  reasonKey,
  reasons,
  stateText,
} from './learner';
export { nameOf } from './somebody';
export { shortDay, shortMoment } from './moment';
export { notesOn } from './sitting-notes';
export { stageKey } from './standing';
export { codeGroups, groupsOfCode, wholeGroups, wrongGroup } from './recovery-code';
export { default as Began } from './Began.svelte';
export { wayKey } from './way';
