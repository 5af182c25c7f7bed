import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { PathDocument, Person } from "#dossier/path/path-document.ts";
import { wordsIn } from "./outreach.ts";
import { peopleAnswer } from "./people.ts";
import { type PeopleAnswer, type PersonTold, peopleSchema } from "./people-schema.ts";

const today = "2026-11-25";
const prompts = {
  why: "I read your guide on insulin starts",
  common: "I trained in the same city.",
  ask: "What does a week look like for you?",
};

function ask(people: Person[], more: Partial<PathDocument> = {}, on = today): PeopleAnswer {
  const document = { version: 1 as const, resume: { name: "Sam Lee" }, people, ...more };
  const answer = peopleAnswer(document, { today: on });
  if (!answer.ok) throw new Error(JSON.stringify(answer.problems));
  return answer.value;
}

function told(more: Partial<Person>, document: Partial<PathDocument> = {}, on = today): PersonTold {
  const [first] = ask([{ id: "a", name: "Dr. Ortiz", ...more }], document, on).people;
  if (!first) throw new Error("nobody");
  return first;
}

describe("the message", () => {
  it("is the user's own words in a short frame, and asks for advice", () => {
    expect(told(prompts).message?.text).toBe(
      "Hello Dr. Ortiz,\n\nI read your guide on insulin starts. I trained in the same city.\n\nWhat does a week look like for you? Would 15 to 20 minutes by phone fit you in the next 2 weeks? I am asking for advice, not for a job.\n\nThank you,\nSam Lee",
    );
    expect(told(prompts).message).toMatchObject({ words: 51, over: 0, from: "prompts" });
  });

  it.each(["why", "common", "ask"] as const)("without %s waits for it", (prompt) => {
    for (const empty of ["", "  "]) {
      const person = told({ ...prompts, [prompt]: empty });
      expect(person).toMatchObject({ message: null, missing: [`/people/0/${prompt}`] });
      expect(person.next).toEqual({ act: "write", on: null, late: false });
    }
  });

  it("without the name of the one who writes waits for it", () => {
    expect(told(prompts, { resume: {} })).toMatchObject({
      message: null,
      missing: ["/resume/name"],
    });
  });

  it("as the user wrote it is kept to the letter, and needs no prompt", () => {
    const own = told({ message: "Dear Ana, call me?" }, { resume: {} });
    expect(own.message).toEqual({
      text: "Dear Ana, call me?",
      words: 4,
      over: 0,
      from: "yours",
      unsaid: [],
    });
    expect(own.missing).toEqual([]);
  });

  it("of 150 words fits; one more is said, and nothing is cut", () => {
    const of = (words: number) => told({ message: Array(words).fill("word").join(" ") });
    expect(of(150)).toMatchObject({ message: { words: 150, over: 0 }, next: { act: "send" } });
    expect(of(151)).toMatchObject({ message: { words: 151, over: 1 }, next: { act: "shorten" } });
  });

  it("that speaks of burnout or of leaving says where, and is not changed", () => {
    const { message } = told({ ...prompts, why: "I am burned out and want to leave medicine." });
    expect(message?.unsaid).toEqual(["burned out", "leave medicine"]);
    expect(message?.text).toContain("burned out");
    expect(told(prompts).message?.unsaid).toEqual([]);
  });

  it("has no number that nobody gave, and no word of going", () => {
    const text = told(prompts).message?.text ?? "";
    expect(text.match(/\d+/g)).toEqual(["15", "20", "2"]);
    expect(text).not.toMatch(/burn|leav|quit|exit|non-clinical|%|!/i);
  });

  const prompt = fc.string({ minLength: 1, maxLength: 400 }).filter((text) => text.trim() !== "");
  it("holds each prompt as it was written, and counts its words", () => {
    fc.assert(
      fc.property(prompt, prompt, prompt, (why, common, wish) => {
        const { message, notes } = told({ why, common, ask: wish });
        for (const each of [why, common, wish]) expect(message?.text).toContain(each.trim());
        expect(message?.over).toBe(Math.max(0, wordsIn(message?.text ?? "") - 150));
        expect(notes.long?.length ?? 0).toBeLessThanOrEqual(300);
        expect(notes.short?.length ?? 0).toBeLessThanOrEqual(200);
      }),
    );
  });
});

describe("the notes", () => {
  it("are the longest that fit: all three prompts, two, one, none", () => {
    expect(told(prompts).notes.long).toBe(
      "Hello Dr. Ortiz. I read your guide on insulin starts. I trained in the same city. What does a week look like for you?",
    );
    const long = { ...prompts, common: "c".repeat(150) };
    expect(told(long).notes).toEqual({
      long: expect.stringContaining("ccc"),
      short: expect.not.stringContaining("ccc"),
    });
    const longWhy = { ...prompts, why: "w".repeat(200) };
    expect(told(longWhy).notes.short).toBe("Hello Dr. Ortiz. What does a week look like for you?");
    expect(told({ ask: "a".repeat(400) }).notes).toEqual({ long: null, short: null });
    expect(told({ why: "x" }).notes).toEqual({ long: null, short: null });
  });

  it("of exactly 300 and 200 characters fit", () => {
    const frame = "Hello Dr. Ortiz. ".length;
    const of = (length: number) => told({ ask: `${"a".repeat(length - frame - 1)}.` }).notes;
    expect(of(300).long).toHaveLength(300);
    expect(of(301).long).toBeNull();
    expect(of(200).short).toHaveLength(200);
    expect(of(201).short).toBeNull();
  });
});

describe("what is next", () => {
  it.each<[string, Partial<Person>, PersonTold["next"]]>([
    ["a message that is ready", {}, { act: "send", on: null, late: false }],
    ["sent", { sent: "2026-11-20" }, { act: "follow_up", on: "2026-11-25", late: false }],
    ["sent long ago", { sent: "2026-11-19" }, { act: "follow_up", on: "2026-11-24", late: true }],
    [
      "a follow-up planned",
      { sent: "2026-11-19", followUp: "2026-12-01" },
      { act: "follow_up", on: "2026-12-01", late: false },
    ],
    [
      "followed up",
      { sent: "2026-11-01", followUp: today },
      { act: "wait", on: null, late: false },
    ],
    [
      "replied",
      { sent: "2026-11-01", replied: "2026-11-03" },
      { act: "set_call", on: null, late: false },
    ],
    ["a call to come", { call: "2026-11-26" }, { act: "call", on: "2026-11-26", late: false }],
    ["a call today", { call: today }, { act: "thank", on: "2026-11-26", late: false }],
    ["a call held", { call: "2026-11-23" }, { act: "thank", on: "2026-11-24", late: true }],
    ["thanked", { call: "2026-11-23", thanked: today }, { act: "done", on: null, late: false }],
    ["sending planned", { sent: "2026-11-26" }, { act: "send", on: null, late: false }],
  ])("%s", (_, steps, next) => {
    expect(told({ ...prompts, ...steps }).next).toEqual(next);
  });

  it("goes to a calendar by day, without a name, and never when it is late", () => {
    const people = [
      { id: "a", name: "Dr. A", call: "2026-12-02" },
      { id: "b", name: "Dr. B", sent: "2026-11-24" },
      { id: "c", name: "Dr. C", sent: "2026-11-01" },
      { id: "d", name: "Dr. D", call: today },
    ];
    expect(ask(people).calendar).toEqual([
      { on: "2026-11-26", what: "thank", person: "d" },
      { on: "2026-11-29", what: "follow_up", person: "b" },
      { on: "2026-12-02", what: "call", person: "a" },
    ]);
  });
});

it("three calls are asked for, and only what has happened is counted", () => {
  const people = [
    { id: "a", name: "A", sent: "2026-11-01", replied: "2026-11-02", call: "2026-11-03" },
    { id: "b", name: "B", sent: "2026-11-01", call: "2026-12-03" },
    { id: "c", name: "C", sent: "2026-12-01" },
  ];
  expect(ask(people).calls).toEqual({ held: 1, of: 3, sent: 2, replied: 1 });
});

it("fits its schema, and gives no rate of reply", () => {
  const answer = ask([{ id: "a", name: "A", ...prompts }]);
  expect(peopleSchema.safeParse(answer).error).toBeUndefined();
  expect(JSON.stringify(answer)).not.toMatch(/\d ?%/);
  expect(peopleSchema.safeParse(ask([])).error).toBeUndefined();
});
