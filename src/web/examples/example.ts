/** Examples as data: the components page draws them, its test draws them all, and pictures find them by anchor. */
import type { ReactNode } from "react";

export interface Example {
  /** Anchor on the components page; unlike any other. */
  readonly id: string;
  /** The state it shows: "Default", "Long text". */
  readonly state: string;
  readonly note?: string;
  readonly draw: () => ReactNode;
}

export interface ExampleGroup {
  /** The component's own name, which is its file's. */
  readonly component: string;
  /** Parts of it that have a file of their own and are never drawn without it. */
  readonly parts?: readonly string[];
  readonly kind: "picture" | "control" | "part";
  /** One sentence: what it is for. */
  readonly what: string;
  readonly examples: readonly Example[];
}
