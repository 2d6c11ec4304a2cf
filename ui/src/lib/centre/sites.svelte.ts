import { asCoreError, call, type CoreError, type SitesView } from '$lib/host';

/** The centre's sites and classrooms, and what the coordinator does with them. */
export class Sites {
  view = $state.raw<SitesView | null>(null);
  problem = $state.raw<CoreError | null>(null);
  busy = $state<string | null>(null);

  async show(): Promise<void> {
    try {
      this.view = await call('centre.sites', {});
    } catch (thrown) {
      this.problem = asCoreError(thrown);
    }
  }

  /** Entries that came in with it; null when it did not work. */
  admit(site: string): Promise<number | null> {
    return this.#act(site, async () => (await call('centre.admit', { site })).events);
  }

  /** Entries of what was put aside that came in; null when it did not work. */
  takeIn(site: string): Promise<number | null> {
    return this.#act(site, async () => (await call('centre.take_put_aside', { site })).events);
  }

  revokeSite(site: string, reason: string): Promise<SitesView | null> {
    return this.#act(site, () => call('centre.revoke_site', { site, reason }));
  }

  revokeKit(kit: string): Promise<SitesView | null> {
    return this.#act(kit, () => call('centre.revoke_kit', { kit }));
  }

  async #act<R>(id: string, what: () => Promise<R>): Promise<R | null> {
    this.busy = id;
    this.problem = null;
    try {
      const done = await what();
      this.view = await call('centre.sites', {});
      return done;
    } catch (thrown) {
      this.problem = asCoreError(thrown);
      return null;
    } finally {
      this.busy = null;
    }
  }
}
