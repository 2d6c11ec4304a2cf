/** What the screens need from where they run. */
export interface Host {
  /** Sends a command to the core; resolves with its data, rejects with `{code, args}`. */
  rpc(command: string, request: unknown): Promise<unknown>;
  /** The address of a picture or a sound of an installed pack. */
  mediaAddress(hash: string): string;
  /** The address of a page of a pack, by the ticket that the core gave for it. */
  pageAddress(ticket: string): string;
  /** True where staff can drag a folder into the window. */
  takesFolders(): boolean;
}
