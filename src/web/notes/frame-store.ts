/** What the frame shows: in memory only, but for the number of the open page, which Back needs. */
import { Store } from "../app/store.ts";

export interface FrameState {
  /** The answer to "is this computer private?": "no" before it was given. */
  readonly entered: "no" | "private" | "shared";
  /** Nobody touched it for a while, and it cannot be locked: shown again on request. */
  readonly covered: boolean;
  readonly window: "help" | "keys" | null;
  /** Something is kept and locked, and stays so: the pages are used without it. */
  readonly aside: boolean;
  /** Place in the table of sections. */
  readonly page: number;
}

const start: FrameState = { entered: "no", covered: false, window: null, aside: false, page: 0 };

export class FrameStore extends Store<FrameState> {
  constructor() {
    super(start);
  }

  readonly enter = (entered: "private" | "shared"): void => this.set({ entered });
  readonly startWithout = (): void => this.set({ aside: true });
  readonly openHelp = (): void => this.set({ window: "help" });
  readonly openKeys = (): void => this.set({ window: "keys" });
  readonly close = (): void => this.set({ window: null });
  readonly cover = (): void => this.set({ covered: true, window: null });
  readonly uncover = (): void => this.set({ covered: false });
  readonly show = (page: number): void => this.set({ page });
  /** As when it was opened. */
  readonly leave = (): void => this.set(start);
}
