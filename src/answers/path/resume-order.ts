/** Which parts of a short resume stay longest when the page is full, and the draft with some of them. */
import { byPriority } from "./resume-bullets.ts";
import type { Draft, Section, SectionId } from "./resume-schema.ts";

/** Roles whose names stand even before the first line of work. */
const FIRST_ROLES = 4;

/**
 * Pointers, the last to be cut first: the newest roles and the newest school; lines of work by priority; skills;
 * the other roles and schools; licenses, languages, awards, publications; quotes.
 */
export function cutOrder({ sections }: Draft): string[] {
  const heads = (id: SectionId) => headsOf(sections, id);
  const bullets = sections.flatMap(({ entries }) => entries.flatMap((entry) => entry.bullets));
  const lines = (kind: "work" | "quote") =>
    bullets
      .filter((bullet) => bullet.kind === kind)
      .toSorted(byPriority)
      .map(({ at }) => at);
  return [
    ...heads("experience").slice(0, FIRST_ROLES),
    ...heads("education").slice(0, 1),
    ...lines("work"),
    ...heads("skills"),
    ...heads("experience").slice(FIRST_ROLES),
    ...heads("education").slice(1),
    ...(["licenses", "languages", "awards", "publications"] as const).flatMap(heads),
    ...lines("quote"),
  ];
}

const headsOf = (sections: readonly Section[], section: SectionId): readonly string[] =>
  sections.filter(({ id }) => id === section).flatMap(({ entries }) => entries.map(({ at }) => at));

/** The draft with these parts and no others; a line brings the role or the piece that it stands under. */
export function withOnly(draft: Draft, parts: ReadonlySet<string>): Draft {
  const sections = draft.sections.map((section) => ({
    ...section,
    entries: section.entries.flatMap((entry) => {
      const bullets = entry.bullets.filter(({ at }) => parts.has(at));
      return bullets.length > 0 || parts.has(entry.at) ? [{ ...entry, bullets }] : [];
    }),
  }));
  return { ...draft, sections: sections.filter(({ entries }) => entries.length > 0) };
}
