import { expect, it } from "vitest";
import { peopleAnswer } from "#answers/path/people.ts";
import type { Person } from "#dossier/path/path-document.ts";
import { peopleText } from "./path-people-text.ts";

function said(...people: Person[]): string {
  const document = { version: 1 as const, resume: { name: "Sam Lee" }, people };
  const answer = peopleAnswer(document, { today: "2026-11-25" });
  if (!answer.ok) throw new Error("it always answers");
  return peopleText(answer.value);
}

it("says what is missing, and asks for it before a message", () => {
  const text = said({ id: "a", name: "Dr. Ortiz", role: "editor", why: "I read your guide." });
  expect(text).toContain("Dr. Ortiz, editor: Fill in what is missing.\n");
  expect(text).toContain("Missing: /people/0/common, /people/0/ask.\n");
  expect(text).not.toContain("Message,");
});

it("has the message line by line, its length and one note where both are the same", () => {
  const text = said({
    id: "a",
    name: "Dr. Ortiz",
    why: "Your guide.",
    common: "Ohio.",
    ask: "How?",
  });
  expect(text).toContain("Message, 34 words.\n  Hello Dr. Ortiz,\n\n  Your guide. Ohio.\n");
  expect(text.match(/Note of/g)).toHaveLength(1);
});

it("says what is late and what is to come, and gives no rate of reply", () => {
  const text = said(
    { id: "a", name: "A", sent: "2026-11-01" },
    { id: "b", name: "B", call: "2026-12-02" },
  );
  expect(text).toContain("A: Follow up once, by 2026-11-06: that day is past.\n");
  expect(text).toContain("Days to come\n2026-12-02: call\n");
  expect(text).toContain("we give no rate");
  expect(text).not.toMatch(/\d ?%/);
});

it("a message that speaks of burnout says so before it goes", () => {
  const text = said({ id: "a", name: "Dr. Ortiz", message: "I am burned out. Can we talk?" });
  expect(text).toContain("It says “burned out”. Others will read it");
});
