/** Acts on the people of a document. A field that is blank is not there. */
import type { PathDocument, Person, Resume } from "#dossier/path/path-document.ts";
import type { DayField, TextField } from "../../../messages/path-people.ts";
import type { Edit } from "../fields/edit.ts";
import type { Place } from "../fields/places.ts";

/** As many as a document holds. */
export const MOST_PEOPLE = 200;

/** Characters of each field, as the schema of the document has them. */
export const MOST: Readonly<Record<TextField, number>> = {
  name: 120,
  role: 160,
  ...{ why: 400, common: 400, ask: 400 },
  message: 2000,
  learned: 1000,
};

const peopleOf = ({ people = [] }: PathDocument): readonly Person[] => people;

export const personIn = (document: PathDocument, id: string): Person | undefined =>
  peopleOf(document).find((person) => person.id === id);

const withPeople = (document: PathDocument, people: readonly Person[]): PathDocument => {
  const { people: _, ...rest } = document;
  return people.length === 0 ? rest : { ...rest, people: [...people] };
};

/** The first id of its kind that nobody has. */
export function newId(document: PathDocument): string {
  const ids = new Set(peopleOf(document).map(({ id }) => id));
  let at = 1;
  while (ids.has(`person-${at}`)) at += 1;
  return `person-${at}`;
}

export const withPerson =
  (id: string, name: string): Edit =>
  (document) => {
    const people = peopleOf(document);
    return people.length < MOST_PEOPLE ? withPeople(document, [...people, { id, name }]) : document;
  };

export const withoutPerson =
  (id: string): Edit =>
  (document) =>
    withPeople(
      document,
      peopleOf(document).filter((person) => person.id !== id),
    );

const change =
  (id: string, of: (person: Person) => Person): Edit =>
  (document) =>
    withPeople(
      document,
      peopleOf(document).map((person) => (person.id === id ? of(person) : person)),
    );

/** A name is never blank: a blank one leaves the name as it is. */
export const withWords = (id: string, field: TextField, typed: string): Edit =>
  change(id, (person) => {
    const words = typed.slice(0, MOST[field]);
    if (field === "name") return words.trim() === "" ? person : { ...person, name: words };
    const { [field]: _, ...rest } = person;
    return words === "" ? rest : { ...rest, [field]: words };
  });

export const dayWith = (id: string, field: DayField): Place<string> => ({
  id: `people-${id}-${field}`,
  get: (document) => personIn(document, id)?.[field],
  set: (day) =>
    change(id, (person) => {
      const { [field]: _, ...rest } = person;
      return day === undefined ? rest : { ...rest, [field]: day };
    }),
});

/** The name that ends a message is the one of the resume. */
export const ownName: Place<string> = {
  id: "resume-name",
  get: ({ resume }) => resume?.name,
  set: (name) => (document) => {
    const { resume, ...others } = document;
    const { name: _, ...rest } = resume ?? {};
    const next: Resume = name === undefined ? rest : { ...rest, name };
    return Object.keys(next).length === 0 ? others : { ...others, resume: next };
  },
};
