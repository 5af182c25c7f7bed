/** Every line of a resume with where its numbers must come from: what a check reads. */
import type { Draft, Entry, Line, SectionId } from "./resume-schema.ts";

/** In the order of the page. */
export const linesOf = (draft: Draft): readonly Line[] => [
  ...(draft.name === null
    ? []
    : [{ at: "/resume/name", text: draft.name, proof: ["/resume/name"] }]),
  ...draft.contacts,
  ...[draft.headline, draft.summary].flatMap((line) => line ?? []),
  ...draft.sections.flatMap(({ id, entries }) =>
    entries.flatMap((entry) => [...entryLines(entry, id), ...entry.bullets]),
  ),
];

/** A skill is a claim: a number in it stands in the log. Names of things and days are those of their field. */
const entryLines = ({ at, title, where, when, link }: Entry, section: SectionId): readonly Line[] =>
  [title, where, when, link].flatMap((text) =>
    text === null ? [] : [{ at, text, proof: section === "skills" ? ["/record"] : [at] }],
  );
