/** Acts on the way out of a document: days read and copied, the way looked at, the last days. What says nothing is left out. */
import type { Exit } from "#dossier/path/path-document.ts";
import type { Edit } from "../fields/edit.ts";
import type { Place } from "../fields/places.ts";

type Field = keyof Exit;

/** With the field as given; without it for undefined, and without the part when nothing is left. */
const withExit =
  <K extends Field>(name: K, of: (exit: Exit) => Exit[K] | undefined): Edit =>
  (document) => {
    const value = of(document.exit ?? {});
    const { [name]: _, ...rest } = document.exit ?? {};
    const exit: Exit = value === undefined ? rest : { ...rest, [name]: value };
    const { exit: __, ...others } = document;
    return Object.keys(exit).length === 0 ? others : { ...others, exit };
  };

export const withDestination = (way: Exit["destination"]): Edit =>
  withExit("destination", () => way);

export const contractRead: Place<string> = {
  id: "exit-contractRead",
  get: ({ exit }) => exit?.contractRead,
  set: (day) => withExit("contractRead", () => day),
};

/** The day of one record of the checklist. */
export const recordDay = (id: string): Place<string> => ({
  id: `exit-records-${id}`,
  get: ({ exit }) => exit?.records?.[id],
  set: (day) =>
    withExit("records", ({ records = {} }) => {
      const { [id]: _, ...rest } = records;
      const all = day === undefined ? rest : { ...rest, [id]: day };
      return Object.keys(all).length === 0 ? undefined : all;
    }),
});

/** As many as stand side by side. */
export const MOST_DAYS = 3;

/** In order; a day that is there, and one too many, change nothing. */
export const withDay = (day: string): Edit =>
  withExit("days", ({ days = [] }) =>
    days.includes(day) || days.length >= MOST_DAYS ? days : [...days, day].toSorted(),
  );

export const withoutDay = (day: string): Edit =>
  withExit("days", ({ days = [] }) => {
    const rest = days.filter((each) => each !== day);
    return rest.length === 0 ? undefined : rest;
  });
