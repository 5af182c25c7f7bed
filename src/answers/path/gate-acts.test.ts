import fc from "fast-check";
import { expect, it } from "vitest";
import { openPath, type PathDocument } from "#dossier/path/path-document.ts";
import { GATES } from "#engines/exit/gates.ts";
import { clearGate, goRound, MOST_WHY, markGate } from "./gate-acts.ts";
import { gateOf, sound, today } from "./gates.cases.ts";

const round = (document: PathDocument, why: string) =>
  goRound(document, "leave", { on: today, why });

it("a gate noted is met on that day, and taking it back leaves nothing of it", () => {
  const marked = markGate(sound, "leave", today);
  expect(gateOf(marked, "leave")).toMatchObject({ state: "met", on: today });
  expect(clearGate(marked, "leave").exit).toEqual({ ...sound.exit, gates: {} });
  expect(sound.exit).toEqual({ contractRead: "2026-11-01" });
});

it.each(["", "   ", "\n", "a".repeat(MOST_WHY + 1)])("no way round for %j", (why) => {
  const gone = round(sound, why);
  expect(gone.ok || gone.problems.map(({ code, pointer }) => [code, pointer])).toEqual([
    ["reason", "/exit/gates/leave/roundBecause"],
  ]);
});

it("with a reason one goes round, and noting it as met later takes the reason away", () => {
  const gone = round(sound, "  I was on leave in May ");
  if (!gone.ok) throw new Error("it has a reason");
  expect(gateOf(gone.value, "leave")).toMatchObject({
    state: "round",
    roundBecause: "I was on leave in May",
  });
  expect(gateOf(markGate(gone.value, "leave", today), "leave").roundBecause).toBeNull();
});

it("what the acts make is a document that opens, and keeps all else", () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...GATES),
      fc.string({ maxLength: 420, unit: "grapheme" }),
      (gate, why) => {
        const gone = goRound(sound, gate, { on: today, why });
        const made = gone.ok ? gone.value : markGate(sound, gate, today);
        expect(openPath(made)).toEqual({ ok: true, value: made });
        expect({ ...made, exit: sound.exit }).toEqual(sound);
      },
    ),
  );
});
