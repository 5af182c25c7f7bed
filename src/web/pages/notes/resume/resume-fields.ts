/** The fields of a resume, fold by fold. */
import type { PathDocument, Resume } from "#dossier/path/path-document.ts";
import * as text from "../../../messages/path-resume.ts";
import type { Place } from "../fields/places.ts";
import { type FieldSpec, fieldSpec, letters, onLines } from "../fields/spec.ts";
import { dayReader, type Reader, textReader } from "../fields/typed.ts";
import { type Entries, type EntryList, entriesOf, withEntryField, withResume } from "./edits.ts";

const inResume = <K extends keyof Resume & string>(name: K): Place<NonNullable<Resume[K]>> => ({
  id: `resume-${name}`,
  get: ({ resume }) => resume?.[name] ?? undefined,
  set: (value) => withResume(name, value),
});

type TextName = "name" | "email" | "phone" | "place" | "clinicalHalf" | "otherHalf" | "summary";

const ownText = (name: TextName, longest: number, rows = 0): FieldSpec =>
  fieldSpec(inResume(name), text.fields[name], {
    reader: textReader(longest),
    look: rows > 0 ? onLines(rows) : letters(40),
  });

interface Limits {
  readonly most: number;
  readonly longest: number;
}

/** One on each line; blank lines are none. */
export function namesReader({ most, longest }: Limits): Reader<string[]> {
  const accepted = text.namesAccepted(most, longest);
  return {
    read: (typed) => {
      const names = typed.split("\n").flatMap((line) => line.trim() || []);
      const fits = names.length <= most && names.every((name) => name.length <= longest);
      return fits ? { ok: true, value: names } : { ok: false, accepted };
    },
    print: (names) => names.join("\n"),
  };
}

const names = (name: "links" | "skills" | "languages", limits: Limits, rows: number): FieldSpec =>
  fieldSpec(inResume(name), text.fields[name], {
    reader: namesReader(limits),
    look: onLines(rows),
  });

export const contactFields: readonly FieldSpec[] = [
  ownText("name", 120),
  ownText("email", 160),
  ownText("phone", 60),
  ownText("place", 120),
  names("links", { most: 6, longest: 300 }, 2),
];
export const headlineFields = [ownText("clinicalHalf", 120), ownText("otherHalf", 120)];
export const summaryFields = [ownText("summary", 600, 5)];
export const skillFields = [names("skills", { most: 40, longest: 80 }, 5)];
export const languageFields = [names("languages", { most: 20, longest: 60 }, 3)];

/** Letters of the name that an entry cannot be without. */
export const LONGEST: Readonly<Record<EntryList, number>> = {
  training: 160,
  work: 160,
  education: 160,
  licenses: 240,
  publications: 240,
  awards: 240,
};

/** A field of the entry at a place of its list. */
const inEntry = <L extends EntryList, K extends keyof Entries[L] & string>(
  list: L,
  at: number,
  name: K,
): Place<NonNullable<Entries[L][K]>> => ({
  id: `resume-${list}-${at}-${name}`,
  get: (document) => entriesOf(document, list)[at]?.[name] ?? undefined,
  set: (value) => withEntryField(list, at, name, value),
});

const line = (longest: number, needed?: string) => ({
  reader: textReader(longest),
  look: letters(40),
  ...(needed === undefined ? {} : { needed }),
});
const DAY = { reader: dayReader, look: letters(12) };

function roleFields(list: "training" | "work", at: number): readonly FieldSpec[] {
  const { role, where, place, from, to, needed } = text.ofRole;
  return [
    fieldSpec(inEntry(list, at, "role"), role, line(LONGEST[list], needed)),
    fieldSpec(inEntry(list, at, "where"), where, line(160)),
    fieldSpec(inEntry(list, at, "place"), place, line(120)),
    fieldSpec(inEntry(list, at, "from"), from, DAY),
    fieldSpec(inEntry(list, at, "to"), to, DAY),
  ];
}

function schoolFields(at: number): readonly FieldSpec[] {
  const { name, degree, from, to, needed } = text.ofSchool;
  return [
    fieldSpec(inEntry("education", at, "name"), name, line(LONGEST.education, needed)),
    fieldSpec(inEntry("education", at, "degree"), degree, line(120)),
    fieldSpec(inEntry("education", at, "from"), from, DAY),
    fieldSpec(inEntry("education", at, "to"), to, DAY),
  ];
}

function namedFields(
  list: "licenses" | "publications" | "awards",
  at: number,
): readonly FieldSpec[] {
  const { name, by, on, link, needed } = text.ofNamed[list];
  return [
    fieldSpec(inEntry(list, at, "name"), name, line(LONGEST[list], needed)),
    fieldSpec(inEntry(list, at, "by"), by, line(240)),
    fieldSpec(inEntry(list, at, "on"), on, DAY),
    fieldSpec(inEntry(list, at, "link"), link, line(500)),
  ];
}

export const entryFields: Readonly<Record<EntryList, (at: number) => readonly FieldSpec[]>> = {
  training: (at) => roleFields("training", at),
  work: (at) => roleFields("work", at),
  education: schoolFields,
  licenses: (at) => namedFields("licenses", at),
  publications: (at) => namedFields("publications", at),
  awards: (at) => namedFields("awards", at),
};

export const isFilled = (spec: FieldSpec, document: PathDocument): boolean =>
  spec.textOf(document) !== "";
