/** The way out: what was read in the contract, what was copied, the gates with their days, and the memos. */
import { dictionary, fields, list, oneOf, text, whole } from "../schema-parts.ts";
import { day, line, may, slug } from "./path-parts.ts";
import { DESTINATIONS, MEMO_CHOICES } from "./terms.ts";

const gate = fields({
  /** The day it was met, or gone round. */
  on: day,
  /** Why the user went round it; a gate that was met has none. */
  roundBecause: may(line(400)),
});

const memo = fields({
  on: day,
  /** The month of the plan: 2, 4 or 6, or later in a longer plan. */
  month: whole(1, 18),
  choice: may(oneOf(MEMO_CHOICES)),
  words: may(text(6000)),
});

export const exitSchema = fields({
  destination: may(oneOf(DESTINATIONS)),
  /** Days of leaving to compare side by side. */
  days: may(list(day, { most: 3, words: "at most 3 days" })),
  /** The day the agreement and the manual were read. */
  contractRead: may(day),
  /** A clause of the contract reader to the sentence the user keeps. */
  clauses: may(dictionary(slug("a clause"), text(1000), 40, "sentences by clause")),
  /** Days the user copied a record, or asked for it, by the ids of the checklist. */
  records: may(dictionary(slug("a record"), day, 60, "days by record")),
  gates: may(dictionary(slug("a gate"), gate, 20, "gates with their days")),
  memos: may(list(memo, { most: 60, words: "a list of at most 60 memos" })),
});
