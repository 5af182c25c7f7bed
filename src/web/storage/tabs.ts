/** Tabs of the same browser tell each other that something was saved. */

export interface Tabs {
  /** Says to the other tabs which revision was saved. */
  readonly tell: (revision: number) => void;
  /** Hears of it from the other tabs. */
  readonly listen: (heard: (revision: number) => void) => void;
}

export function browserTabs(): Tabs {
  const channel = new BroadcastChannel("elective");
  return {
    tell: (revision) => channel.postMessage(revision),
    listen: (heard) => {
      channel.onmessage = ({ data }: MessageEvent<unknown>) => {
        if (typeof data === "number") heard(data);
      };
    },
  };
}
