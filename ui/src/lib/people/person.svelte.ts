import { asCoreError, call, type CoreError, type PersonView } from '$lib/host';

/** What was just done, and how it is taken back. */
interface Done {
  text: string;
  undo: (() => Promise<PersonView>) | null;
}

/** The page of a learner: who they are now, and the last change. */
export class PersonPageState {
  view = $state.raw<PersonView>()!;
  done = $state.raw<Done | null>(null);
  problem = $state.raw<CoreError | null>(null);

  constructor(view: PersonView) {
    this.view = view;
  }

  /** Takes what a change answered. */
  took(view: PersonView, text: string, undo: Done['undo']): void {
    this.view = view;
    this.problem = null;
    this.done = { text, undo };
  }

  /** Changes something at once. */
  async change(
    change: () => Promise<PersonView>,
    text: string,
    undo: Done['undo'] = null,
  ): Promise<void> {
    try {
      this.took(await change(), text, undo);
    } catch (thrown) {
      this.problem = asCoreError(thrown);
    }
  }

  /** Takes the last change back. */
  async undo(text: string): Promise<void> {
    const undo = this.done?.undo;
    if (undo) await this.change(undo, text);
  }
}

/** The command that brings a learner back to a state in which they were. */
export function backTo(before: PersonView): () => Promise<PersonView> {
  const { person, state } = before;
  switch (state.is) {
    case 'here':
      return async () => {
        await call('person.undo_discharge', { person });
        return call('person.come_back', { person });
      };
    case 'left':
      return async () => {
        await call('person.undo_discharge', { person });
        return call('person.leave', { person, reason: state.reason, on: state.on ?? '' });
      };
    case 'discharged':
      return () => call('person.discharge', { person, on: state.on });
  }
}
