/** What tabs tell each other of a workspace. */
export type Word =
  /** What is stored has changed. */
  | { readonly kind: "changed"; readonly workspace: string; readonly base: boolean }
  /** Somebody wants to write. */
  | { readonly kind: "ask"; readonly workspace: string }
  /** The list of workspaces has changed. */
  | { readonly kind: "list" };

/** So long a tab is waited for that is asked to let go, in milliseconds; one that hangs loses its turn then. */
const PATIENCE = 2000;

/** Which tab may write a workspace: one at a time. The others follow what it tells, and can ask for the turn. */
export class Turns {
  readonly #channel = new BroadcastChannel("waqai");
  /** Lets the lock go that is held; undefined while none is. */
  #release: (() => void) | undefined;
  #workspace: string | undefined;
  readonly #onLost: () => void;

  /** @param onLost told when another tab has taken the turn. @param onAsked called before the turn is given away: what is under way is finished. */
  constructor(onWord: (word: Word) => void, onLost: () => void, onAsked: () => Promise<void>) {
    this.#onLost = onLost;
    this.#channel.onmessage = ({ data }: MessageEvent<Word>) => {
      if (data.kind === "ask" && data.workspace === this.#workspace && this.#release) {
        void onAsked().then(() => {
          this.#let();
          onLost();
        });
      } else onWord(data);
    };
  }

  get mine(): boolean {
    return this.#release !== undefined;
  }

  tell(word: Word): void {
    this.#channel.postMessage(word);
  }

  /** Turns to a workspace; whether its turn is free and now taken. */
  async enter(workspace: string): Promise<boolean> {
    this.#let();
    this.#workspace = workspace;
    return this.#request(workspace, { ifAvailable: true });
  }

  /** Asks whoever writes to let go, and takes the turn. */
  async take(): Promise<boolean> {
    const workspace = this.#workspace;
    if (workspace === undefined || this.mine) return this.mine;
    this.tell({ kind: "ask", workspace });
    const patience = new AbortController();
    const timer = setTimeout(() => patience.abort(), PATIENCE);
    const given = await this.#request(workspace, { signal: patience.signal });
    clearTimeout(timer);
    return given || this.#request(workspace, { steal: true });
  }

  #let(): void {
    this.#release?.();
    this.#release = undefined;
  }

  /** Resolves when the lock is held, or when it cannot be had. */
  #request(workspace: string, options: LockOptions): Promise<boolean> {
    return new Promise((resolve) => {
      navigator.locks
        .request(`waqai:${workspace}`, options, (lock) => {
          if (lock === null) {
            resolve(false);
            return undefined;
          }
          return new Promise<void>((release) => {
            this.#release = release;
            resolve(true);
          });
        })
        .catch(() => {
          // Taken away from one that holds it, or not given in time to one that asks.
          const held = this.#release !== undefined && options.signal?.aborted !== true;
          if (held) {
            this.#release = undefined;
            this.#onLost();
          }
          resolve(false);
        });
    });
  }
}
