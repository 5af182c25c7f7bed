/** The import of a directory in words: its notice, what is wrong with a file, what changed. */

import type { ImportAnswer, ProgramLine, UndoAnswer } from "#answers/import.ts";
import { plural } from "#answers/number-words.ts";
import type { ListAnswer } from "#answers/types.ts";
import type { Problem } from "#core/result.ts";
import { cutText } from "#dossier/safe-text.ts";
import type { EditionProblem, UnreadReason } from "#facts/edition/edition.ts";
import { section, wrap } from "./table.ts";

/** The notice as it is printed, or that there is none. */
export const noticeText = (notice: string | null): string =>
  notice === null
    ? "The document prints no notice about its use that could be found. Its publisher's terms still apply."
    : `The document prints this notice:\n\n${notice
        .split("\n\n")
        .map((paragraph) => `  ${wrap(paragraph, "  ")}`)
        .join("\n")}`;

export const QUESTION = "Import it under these terms, for your own use on this device? (yes/no) ";

export const NOT_ACCEPTED: Problem = {
  code: "not-accepted",
  pointer: "--yes",
  found: "no yes to the notice above",
  accepted: "--yes, or yes when asked in a terminal",
};

export const NOTHING_TO_UNDO: Problem = {
  code: "nothing-to-undo",
  pointer: "--undo",
  found: "the built-in directory in use",
  accepted: "a directory imported before",
};

const OFFICIAL = "the Program Results PDF, as its publisher gives it out";

const LOOKS = {
  picture: "a picture",
  office: "an office document or an archive",
  "web-page": "a web page",
  text: "a text file",
  unknown: "a file of another kind",
} as const;

export function editionProblem(problem: EditionProblem): Problem {
  const [found, accepted] = problemWords(problem);
  return { code: problem.code, pointer: "", found, accepted };
}

function problemWords(problem: EditionProblem): readonly [found: string, accepted: string] {
  switch (problem.code) {
    case "empty":
      return ["nothing (an empty file)", OFFICIAL];
    case "too-large":
      return [`${problem.megabytes} MB`, `a PDF of at most ${problem.limit} MB`];
    case "not-pdf":
      return [`${LOOKS[problem.looksLike]}, not a PDF`, `${OFFICIAL}, or a table saved as CSV`];
    case "cut-off":
      return ["a PDF that ends too early", "the whole file: download it again"];
    case "encrypted":
      return ["a PDF locked by a password", "one that opens without a password"];
    case "damaged":
      return ["a PDF that is damaged", "the whole file: download it again"];
    case "no-text":
      return [`${plural(problem.pages, "page")} of pictures (a scan)`, "a PDF with text in it"];
    case "other-document":
      return [`${plural(problem.pages, "page")} without a table of program results`, OFFICIAL];
    case "implausible":
      return [
        `${problem.rows} rows that could be read and ${problem.unread} that could not`,
        OFFICIAL,
      ];
    case "unreadable":
      return ["a file that went away while it was read", OFFICIAL];
  }
}

export function importText(answer: ImportAnswer): string {
  const { before, catalog, pages, rows, unseen } = answer;
  return [
    wrap(
      `Imported: edition ${catalog.edition}, ${plural(rows, "row")} on ${plural(pages, "page")}.`,
    ),
    wrap(
      `Directory: ${size(catalog)}; before, edition ${before.edition ?? "none"}, ${size(before)}.`,
    ),
    changeText(answer),
    unseen === 0
      ? ""
      : wrap(`Unknown to the odds: ${plural(unseen, "program")}, with wider ranges.`),
    section("Has no place in the catalog", unplacedText(answer)),
    section("Could not be read", unreadText(answer)),
    "\nelective catalog import --undo goes back to the directory before.\n",
  ].join("");
}

export const undoText = ({ catalog, builtIn }: UndoAnswer): string =>
  wrap(
    `In use again: the ${builtIn ? "built-in" : "imported"} directory, edition ${catalog.edition ?? "none"}, ${size(catalog)}.`,
  );

const size = ({ programs, applications }: ListAnswer["catalog"]): string =>
  `${programs} listed tracks in ${applications} programs`;

const EXAMPLES = 3;

const changeText = ({ added, changed, gone }: ImportAnswer): string =>
  [["Added", added] as const, ["Changed", changed] as const, ["Gone", gone] as const]
    .map(([what, programs]) =>
      wrap(`${what}: ${plural(programs.length, "program")}${examples(programs)}.`, "  "),
    )
    .join("");

function examples(programs: readonly ProgramLine[]): string {
  const some = programs.slice(0, EXAMPLES).map(({ id, institution }) => `${id} ${institution}`);
  return some.length === 0 ? "" : `, such as ${some.join("; ")}`;
}

/** More than this is one thing repeated; the JSON has them all. */
const MOST_LINES = 40;

function lines<Item>(items: readonly Item[], toLine: (item: Item) => string): string {
  const more = items.length - MOST_LINES;
  const told = items.slice(0, MOST_LINES).map((item) => wrap(`  ${toLine(item)}`, "    "));
  return told.join("") + (more > 0 ? `  and ${plural(more, "more line")}; --json lists all\n` : "");
}

const unplacedText = ({ unplaced }: ImportAnswer): string =>
  lines(unplaced, ({ code, name, why }) => `${code} ${cutText(name)}: ${PLACES[why]}`);

const PLACES = {
  specialty: "a specialty that is not in the catalog",
  state: "a state that is in no division",
} as const;

const unreadText = ({ unread }: ImportAnswer): string =>
  lines(unread, ({ page, text, why }) =>
    [`page ${page}: ${REASONS[why]}`, ...(text === "" ? [] : [`"${cutText(text, 80)}"`])].join(
      ", ",
    ),
  );

const REASONS: Readonly<Record<UnreadReason, string>> = {
  counts: "not two counts for every year",
  "filled-above-offered": "more filled than offered",
  "no-name": "a code without a name",
  "kind-of-track": "a code of no known kind of track",
  "no-years": "a row under no years",
  "no-institution": "a row under no institution or city",
  "no-state": "a row in no state",
  "code-again": "a code that was there before, with other content",
  "other-years": "a row under other years",
  "page-without-text": "a page without text",
  "stray-text": "text that belongs to no row",
};
