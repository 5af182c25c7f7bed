/** Every act on the one lane, as one thing to ask for: what a page sends to where documents are checked. */
import type { Result } from "#core/result.ts";
import type { PathDocument } from "#dossier/path/path-document.ts";
import {
  closeLane,
  endTest,
  type LaneTest,
  openLane,
  startTest,
  writeTest,
} from "./lane-choice.ts";

export type LaneChange =
  | { readonly act: "open"; readonly lane: string }
  | { readonly act: "close"; readonly why: string }
  | { readonly act: "write"; readonly test: LaneTest }
  | { readonly act: "start" }
  | { readonly act: "end"; readonly passed: boolean };

/** The document after it, or why not. `day` is ISO. */
export function changeLane(
  document: PathDocument,
  change: LaneChange,
  day: string,
): Result<PathDocument> {
  switch (change.act) {
    case "open":
      return openLane(document, change.lane, day);
    case "close":
      return closeLane(document, change.why, day);
    case "write":
      return writeTest(document, change.test, day);
    case "start":
      return startTest(document, day);
    case "end":
      return endTest(document, change.passed);
  }
}
