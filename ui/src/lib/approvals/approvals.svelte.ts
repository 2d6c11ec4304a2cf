import {
  asCoreError,
  call,
  type ApprovalsView,
  type ApprovalView,
  type CoreError,
} from '$lib/host';

/** What waits for a second person at this computer. */
export class Approvals {
  view = $state.raw<ApprovalsView | null>(null);
  problem = $state.raw<CoreError | null>(null);
  /** True once something was agreed to here. */
  done = $state(false);

  show(): Promise<void> {
    return this.#take(() => call('approval.list', {}));
  }

  async give({ approval, content }: ApprovalView): Promise<void> {
    await this.#take(() => call('approval.give', { approval, content }));
    this.done = this.problem === null;
  }

  decline({ approval, content }: ApprovalView): Promise<void> {
    return this.#take(() => call('approval.decline', { approval, content }));
  }

  /** Asks for a command that needs two; true if it waits now. */
  async ask(command: string, request: object, reason: string): Promise<boolean> {
    const asked = { command, request: JSON.stringify(request), reason };
    await this.#take(() => call('approval.ask', asked));
    return this.problem === null;
  }

  async #take(act: () => Promise<ApprovalsView>): Promise<void> {
    this.problem = null;
    this.done = false;
    try {
      this.view = await act();
    } catch (thrown) {
      this.problem = asCoreError(thrown);
    }
  }
}
