/** Made-up programs to browse, in every state one can have. */
import type { BrowsedProgram } from "#answers/programs-types.ts";
import { exampleAnswer } from "./list-answer.ts";

const statuses = ["listed", "open", "open", "excluded"] as const;

export const exampleBrowsed: readonly BrowsedProgram[] = exampleAnswer.applications.map(
  (row, i) => {
    const status = statuses[i % statuses.length] ?? "open";
    const closed = status === "excluded";
    return {
      ...row,
      status,
      signal: status === "listed" ? row.signal : "none",
      gate: closed ? (i % 8 === 3 ? "excluded" : "visa") : null,
      found: closed ? (i % 8 === 3 ? "left out by you" : "no J-1 visa") : null,
      firstYear: false,
      interview: closed ? null : row.interview.estimate,
      match: closed ? null : row.match.estimate,
      band: closed ? null : row.band,
      value: 1,
      pinned: !closed && i % 6 === 1,
    };
  },
);
