import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { PathDocument } from "#dossier/path/path-document.ts";
import { asksForHelp, crisisPhrases } from "#facts/path/crisis.ts";
import { checkInOffersHelp, offersHelp } from "./distress.ts";

describe("a text", () => {
  it.each([
    "I can't go on",
    "i CAN’T   go on.",
    "cant go on",
    "Sometimes I want to end it.",
    "they'd be better off dead",
    "kill\nmyself",
    "I’m not safe",
    "ｋｉｌｌ ｍｙｓｅｌｆ",
  ])("%j opens the help card", (text) => {
    expect(asksForHelp(text)).toBe(true);
  });

  it.each([
    "",
    "I send it to the lab",
    "append it",
    "the handout gets me nowhere",
    "kill the lights myself",
    "nights make me tired",
  ])("%j does not", (text) => {
    expect(asksForHelp(text)).toBe(false);
  });

  it("opens it wherever the phrase stands, in any case and between any signs", () => {
    const around = fc.stringMatching(/^[a-z ]{0,30}$/);
    const sign = fc.constantFrom(" ", "... ", "\n", " - ", '"');
    const phrase = fc.constantFrom(...crisisPhrases);
    fc.assert(
      fc.property(around, sign, phrase, fc.boolean(), (text, between, words, loud) => {
        const said = loud ? words.toUpperCase() : words;
        return asksForHelp(`${text}${between}${said}${between}${text}`);
      }),
      { seed: 1 },
    );
  });
});

const cbi = (item4: number | null) => Array.from({ length: 19 }, (_, i) => (i === 3 ? item4 : 4));

describe("a check-in", () => {
  it.each([
    [null, false],
    [0, false],
    [2, false],
    [3, true],
    [4, true],
  ])("that answers item 4 with %s: %s, whatever the rest says", (item4, offered) => {
    expect(checkInOffersHelp({ on: "2026-01-01", cbi: cbi(item4) })).toBe(offered);
  });

  it.each([
    [1, false],
    [3, false],
    [4, true],
    [5, true],
  ])("that answers the single question with %i: %s", (single, offered) => {
    expect(checkInOffersHelp({ on: "2026-01-01", single })).toBe(offered);
  });
});

describe("a document", () => {
  const quiet: PathDocument = {
    version: 1,
    sheet: { hated: [{ words: "nights" }] },
    checkIns: [
      { on: "2026-11-02", single: 2 },
      { on: "2026-11-01", single: 5 },
    ],
  };

  it("is quiet where only an older check-in asked for help", () => {
    expect(offersHelp(quiet)).toBe(false);
  });

  it.each<[string, Partial<PathDocument>]>([
    ["a word on what is hated", { sheet: { hated: [{ words: "I can't go on" }] } }],
    ["the newest check-in", { checkIns: [{ on: "2026-11-03", single: 4 }] }],
    [
      "one of two check-ins of that day",
      {
        checkIns: [
          { on: "2026-11-03", single: 4 },
          { on: "2026-11-03", single: 1 },
        ],
      },
    ],
    ["the tick of triage", { triage: { now: "not_safe" } }],
    [
      "the reason a lane was closed for",
      {
        closedLanes: [
          {
            lane: "consulting",
            opened: "2026-01-01",
            closed: "2026-01-02",
            why: "better off dead",
          },
        ],
      },
    ],
  ])("asks for it by %s", (_, part) => {
    expect(offersHelp({ ...quiet, ...part })).toBe(true);
  });
});
