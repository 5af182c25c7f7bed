import { expect, it } from "vitest";
import type { PathDocument } from "#dossier/path/path-document.ts";
import { openPath } from "#dossier/path/path-document.ts";
import {
  dayWith,
  MOST,
  MOST_PEOPLE,
  newId,
  ownName,
  personIn,
  withoutPerson,
  withPerson,
  withWords,
} from "./edits.ts";

const empty: PathDocument = { version: 1 };
const one = withPerson("person-1", "Ana")(empty);

it("an id is taken once, and a gap is filled", () => {
  expect(newId(empty)).toBe("person-1");
  const three = withPerson("person-3", "C")(one);
  expect(newId(three)).toBe("person-2");
});

it("the last one taken out leaves nothing behind", () => {
  expect(withoutPerson("person-1")(one)).toEqual(empty);
});

it("one too many is not taken", () => {
  const all = Array.from({ length: MOST_PEOPLE }, (_, at) => at);
  const full = all.reduce((document, at) => withPerson(`person-${at}`, "A")(document), empty);
  expect(withPerson("person-x", "B")(full)).toBe(full);
});

it("a blank field is not there, and a name is never blank", () => {
  const why = withWords("person-1", "why", "Her talk")(one);
  expect(personIn(why, "person-1")?.why).toBe("Her talk");
  expect(withWords("person-1", "why", "")(why)).toEqual(one);
  expect(withWords("person-1", "name", " ")(one)).toEqual(one);
});

it("what is written fits the schema of the document", () => {
  const fields = ["name", "role", "why", "common", "ask", "message", "learned"] as const;
  const long = fields.reduce(
    (document, field) => withWords("person-1", field, "x".repeat(3000))(document),
    one,
  );
  for (const field of fields)
    expect(personIn(long, "person-1")?.[field], field).toHaveLength(MOST[field]);
  expect(openPath(JSON.parse(JSON.stringify(long))).ok).toBe(true);
  const longer = { ...long, people: [{ id: "person-1", name: "x".repeat(MOST.name + 1) }] };
  expect(openPath(JSON.parse(JSON.stringify(longer))).ok).toBe(false);
});

it("days and the own name are put in and taken back", () => {
  const sent = dayWith("person-1", "sent");
  const noted = sent.set("2026-11-20")(one);
  expect(sent.get(noted)).toBe("2026-11-20");
  expect(sent.set(undefined)(noted)).toEqual(one);
  const named = ownName.set("Dana Doe")(empty);
  expect(ownName.get(named)).toBe("Dana Doe");
  expect(ownName.set(undefined)(named)).toEqual(empty);
});
