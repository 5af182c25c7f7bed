/** A resume as plain text, for a form that takes nothing else: each paragraph on one line, in the order of the page. */
import type { Draft, Entry, Section } from "./resume-schema.ts";
import { SECTION_WORDS, SUMMARY } from "./resume-words.ts";

export const resumePlainText = (draft: Draft): string =>
  `${[topOf(draft), ...draft.sections.map(sectionText)]
    .filter((part) => part !== "")
    .join("\n\n")}\n`;

function topOf({ name, headline, summary, contacts: lines }: Draft): string {
  const top = [name, headline?.text, contactText(lines)].filter((line) => line).join("\n");
  return summary ? [top, `${SUMMARY}\n${summary.text}`].filter((part) => part).join("\n\n") : top;
}

export const contactText = (contacts: Draft["contacts"]): string =>
  contacts.map(({ text }) => text).join(" · ");

export const inlineText = ({ entries }: Section): string =>
  entries.map(({ title }) => title).join(", ");

function sectionText(section: Section): string {
  const lines = section.inline ? [inlineText(section)] : section.entries.map(entryLines);
  return [SECTION_WORDS[section.id], ...lines].join("\n");
}

/** Of a role or a project the name stands out; of a license, a school or a paper it does not. */
export const isRole = ({ at, bullets }: Entry): boolean =>
  bullets.length > 0 || /^\/resume\/(work|training)\//.test(at);

/**
 * What stands on the first line of an entry, and what on the second. Days stand in the line: at the right edge they
 * are a column of their own to a reader of text, and come after what follows them.
 */
export function entryText(entry: Entry): { readonly head: string; readonly below: string } {
  const { title, where, when, link } = entry;
  const rest = (...parts: readonly (string | null)[]) => parts.flatMap((text) => text ?? []);
  return isRole(entry)
    ? { head: title, below: rest(where, when, link).join(" · ") }
    : { head: rest(title, where, when, link).join(", "), below: "" };
}

function entryLines(entry: Entry): string {
  const { head, below } = entryText(entry);
  const lines = [head, ...(below === "" ? [] : [below])];
  return [...lines, ...entry.bullets.map(({ text }) => `• ${text}`)].join("\n");
}
