/** Acts on the way out of a document: days of copies, the way looked at, the last days. What says nothing is left out. */
import type { Exit } from "#dossier/path/path-document.ts";
import { type Edit, withField } from "../fields/edit.ts";
import type { Place } from "../fields/places.ts";

const exitField =
  <K extends keyof Exit>(name: K, of: (exit: Exit) => Exit[K] | undefined): Edit =>
  (document) =>
    withField("exit", name, of(document.exit ?? {}))(document);

export const withDestination = (way: Exit["destination"]): Edit =>
  withField("exit", "destination", way);

/** The day of one record of the checklist. */
export const recordDay = (id: string): Place<string> => ({
  id: `exit-records-${id}`,
  get: ({ exit }) => exit?.records?.[id],
  set: (day) =>
    exitField("records", ({ records = {} }) => {
      const { [id]: _, ...rest } = records;
      const all = day === undefined ? rest : { ...rest, [id]: day };
      return Object.keys(all).length === 0 ? undefined : all;
    }),
});

/** As many as stand side by side. */
export const MOST_DAYS = 3;

/** In order; a day that is there, and one too many, change nothing. */
export const withDay = (day: string): Edit =>
  exitField("days", ({ days = [] }) =>
    days.includes(day) || days.length >= MOST_DAYS ? days : [...days, day].toSorted(),
  );

export const withoutDay = (day: string): Edit =>
  exitField("days", ({ days = [] }) => {
    const rest = days.filter((each) => each !== day);
    return rest.length === 0 ? undefined : rest;
  });
