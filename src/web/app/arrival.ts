/** Where the focus goes after a move to a page: said here by what moves, given by `FocusOnArrival` and nobody else. */
import { navigate } from "wouter/use-browser-location";
import { Store } from "./store.ts";

export interface Destination {
  readonly address: string;
  /** Id of what takes the focus there; null for the page itself. */
  readonly place: string | null;
}

export class Arrival extends Store<{ readonly bound: Destination | null }> {
  constructor() {
    super({ bound: null });
  }

  /** Goes there, also when it is the page that is open: then only the focus moves. */
  readonly goTo = (address: string, place: string | null = null): void => {
    this.set({ bound: { address, place } });
    navigate(address);
  };

  readonly arrived = (): void => this.set({ bound: null });
}
