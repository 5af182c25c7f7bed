/** Words of the import of a person's own table of facts. */
import type { FactsPreview, TableView } from "#answers/user-csv/facts-desk.ts";
import type { Problem } from "#core/result.ts";
import type { RowProblem } from "#core/row-problem.ts";
import {
  FACT_FIELDS,
  NAME_FIELDS,
  type SheetField,
  VISA_HALVES,
} from "#dossier/user-csv/fields.ts";
import type { GuessedColumn } from "#dossier/user-csv/guess-mapping.ts";
import type { ChoiceGroup } from "../components/Inputs.tsx";
import { count, plural } from "./numbers.ts";

export const heading = "Your own facts about programs";
export const intro =
  "Minimum scores, visas, share of international graduates, signals, notes: bring them from a spreadsheet. Save it as CSV first. It is read on this device.";
export const drop = "Drop a CSV file here, or";
export const choose = "Choose a file";
export const pasteTitle = "Paste rows instead";
export const pasteLabel = "Rows with a line of titles above them, copied from a spreadsheet";
export const pasteButton = "Read the rows";
export const templateButton = "Save a template";
export const templateNote = (programs: number): string =>
  programs === 0
    ? "A template has one row for each program on your list. Your list is empty."
    : `A template has one row for each of the ${plural(programs, "program")} on your list, with what you have stated filled in.`;
export const reading = "Reading the table.";
export const trouble = "The table could not be read. Reload the page and try again.";
export const columnsHeading = "What each column holds";
export const columnsNote =
  "Guessed from the titles and the cells. Change what is wrong; a column that is not used changes nothing.";
export const columnTitle = "Column";
export const columnUse = "Holds";
export const cancel = "Cancel";
export const importButton = (facts: number): string => `Import ${plural(facts, "fact")}`;

/** Where a share is shown: people would think that it counts. */
export const imgShareNote =
  "Share of international graduates is shown beside the program. It moves no chance: nothing published says by how much.";

/** Sentence for a table that was not opened. */
export const refusedLine = ({ found, accepted }: Problem): string =>
  `This is ${found}. Choose ${accepted}.`;

export const tableTitle = (name: string | null, { rows, columns }: TableView): string =>
  `${name ?? "Pasted rows"}: ${plural(rows, "row")}, ${plural(columns.length, "column")}`;

const SEPARATORS = { ",": null, ";": "semicolons", "\t": "tabs", "|": "bars" } as const;
const ENCODINGS = {
  "utf-8": null,
  "utf-16le": "UTF-16",
  "utf-16be": "UTF-16",
  "windows-1252": "Windows-1252",
} as const;

/** "Cut at semicolons, letters read as Windows-1252."; null for commas and UTF-8, which nobody needs to hear of. */
export function howRead({ separator, encoding }: TableView): string | null {
  const cut = SEPARATORS[separator];
  const letters = encoding === null ? null : ENCODINGS[encoding];
  const parts = [cut && `cut at ${cut}`, letters && `letters read as ${letters}`].filter(Boolean);
  if (parts.length === 0) return null;
  const line = parts.join(", ");
  return `${line.charAt(0).toUpperCase()}${line.slice(1)}.`;
}

/** "42 programs, 118 facts." */
export const gained = ({ programs, count: facts }: FactsPreview): string =>
  `${plural(programs, "program")}, ${plural(facts, "fact")}.`;

/** What the import would change, and what it leaves out. */
export function changeLine({ changes, rows, cellsRefused }: FactsPreview): string {
  const { added, replaced, same } = changes;
  const parts = [
    added > 0 && `${count(added)} new`,
    replaced > 0 && `${count(replaced)} in place of what you had`,
    same > 0 && `${count(same)} you had already`,
  ].filter(Boolean);
  const out = [
    parts.length > 0 && `${parts.join(", ")}.`,
    rows.refused > 0 && `${plural(rows.refused, "row")} not used.`,
    cellsRefused > 0 && `${plural(cellsRefused, "cell")} not used.`,
    rows.silent > 0 && `${plural(rows.silent, "row")} with no fact.`,
  ];
  return out.filter(Boolean).join(" ");
}

export const tooManyLine = ({ programs, most }: NonNullable<FactsPreview["tooMany"]>): string =>
  `Your list would then state facts about ${count(programs)} programs; it holds ${count(most)}. Take out the rows of specialties you do not apply to.`;

const WRONG: Readonly<Record<string, string>> = {
  "no-program":
    "No column says which program a row is about. Below, choose the column with the program id, or those with the institution and the specialty.",
  "no-facts": "No column holds a fact. Below, choose at least one.",
  "half-visas":
    "One column says J-1 or H-1B, and none says the other. Choose both, or the one column that lists visas.",
};

/** What is wrong with the mapping, as what to do. */
export const wrongLine = ({ code, found, accepted }: RowProblem): string =>
  WRONG[code] ?? `Found ${found}. Choose ${accepted}.`;

/** Said where a column's cells speak against its title. */
export const unsure = ({ field, confidence }: GuessedColumn, now: SheetField | null): boolean =>
  confidence === "low" && field === now;
export const unsureNote = "Few of its cells can be read as this.";
export const noCells = "no cell filled in";
export const notUsed = "Not used";
const choice = ({ field, title }: { readonly field: SheetField; readonly title: string }) => ({
  value: field,
  text: title,
});
export const fieldGroups: readonly ChoiceGroup[] = [
  { label: "", choices: [{ value: "", text: notUsed }] },
  { label: "Which program", choices: NAME_FIELDS.map(choice) },
  { label: "Facts", choices: [...FACT_FIELDS, ...VISA_HALVES].map(choice) },
];

export const ruleLabel = (column: string): string => `${column}: rule or preference`;
export const rules = [
  { value: "strict", text: "a rule" },
  { value: "preferred", text: "a preference" },
] as const;
export const unitLabel = (column: string): string => `${column}: unit of its numbers`;
export const units = [
  { value: "percent", text: "percents, like 45" },
  { value: "share", text: "shares, like 0.45" },
  { value: "", text: "only with a sign, 45%" },
] as const;

export const specialtyLabel = "Specialty of all rows";
export const specialtyHint = "These rows name an institution and no specialty.";
export const noSpecialty = "Choose one";

export const problemsHeading = (problems: number): string =>
  `Not used: ${plural(problems, "problem")}`;
export const problemWhere = ({ row, column }: RowProblem): string =>
  column === "" ? `Row ${count(row)}` : `Row ${count(row)}, ${column}`;
export const problemWhat = ({ found, accepted }: RowProblem): string =>
  `found ${found}. Accepted: ${accepted}.`;
export const showAll = (more: number): string => `Show ${count(more)} more`;
export const unlisted = (more: number): string =>
  `And ${plural(more, "more problem", "more problems")} like these.`;
