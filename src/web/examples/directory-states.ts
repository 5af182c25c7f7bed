/** Made-up states of the directory page, for the page of components and for tests. */
import type { ImportAnswer, ProgramLine } from "#answers/import.ts";
import type { DirectoryInUse } from "../messages/import.ts";
import type { ImportStep } from "../pages/directory/directory-store.ts";

export const exampleInUse: DirectoryInUse = {
  edition: "2016-2020",
  programs: 5769,
  applications: 5197,
  builtIn: true,
  season: 2027,
};

const line = (i: number): ProgramLine => ({
  id: `${9000 + i}-120`,
  program: i % 3 === 0 ? "Family Medicine, Rural" : "Internal Medicine",
  institution: `Made-Up Regional Med Ctr ${i}-AL`,
  city: "Springfield",
  state: "AL",
});
const linesOf = (count: number) => Array.from({ length: count }, (_, i) => line(i));

export const exampleReport: ImportAnswer = {
  id: "2021-2025-00c0ffee",
  before: { edition: "2016-2020", programs: 5769, applications: 5197 },
  catalog: { edition: "2021-2025", programs: 6402, applications: 5790 },
  years: [2021, 2022, 2023, 2024, 2025],
  pages: 198,
  notice: "Not to be reproduced without the written permission of its publisher.",
  rows: 7018,
  added: linesOf(241),
  changed: linesOf(3).map((program) => ({ ...program, what: ["institution", "positions"] })),
  gone: [],
  unseen: 238,
  unplaced: [{ code: "9800777C0", name: "Space Medicine", why: "specialty" }],
  unread: [
    { page: 12, text: "Family Medicine 9001120C0 8 8 8", why: "counts" },
    { page: 57, text: "", why: "page-without-text" },
  ],
};

const file = "Program_Results_2021-2025.pdf";
const notice = [
  "© 2025 The publisher of this made-up document. All rights reserved.",
  "The data in this document are provided for personal, non-commercial use. They may not be reproduced, distributed or entered into a database of others without the written permission of the publisher.",
].join("\n\n");

/** One of each, by name. */
export const exampleSteps = {
  ready: { step: "ready" },
  looking: { step: "looking", file },
  notice: { step: "notice", file, pages: 198, notice, more: false },
  "no notice": { step: "notice", file, pages: 176, notice: null, more: false },
  reading: { step: "reading", file, pages: 198, done: 83 },
  refused: { step: "refused", file: "scan.pdf", problem: { code: "no-text", pages: 176 } },
  done: { step: "done", report: exampleReport, kept: true },
  "done, not kept": { step: "done", report: exampleReport, kept: false },
} as const satisfies Readonly<Record<string, ImportStep>>;
