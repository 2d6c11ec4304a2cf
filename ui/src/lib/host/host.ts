/** What the screens need from where they run. */
export interface Host {
  /** Sends a command to the core; resolves with its data, rejects with `{code, args}`. */
  rpc(command: string, request: unknown): Promise<unknown>;
  /** The address of a picture of an installed pack. */
  pictureAddress(hash: string): string;
}
