/** `--map "Column title=field"`: what a person says of a column, over what was guessed. */
import type { FactsTable } from "#answers/user-csv/open-table.ts";
import { fail, ok, type Problem, type Result } from "#core/result.ts";
import { nearNames } from "#dossier/near.ts";
import { describeValue } from "#dossier/safe-text.ts";
import { ALL_FIELDS, sheetFieldOf } from "#dossier/user-csv/fields.ts";
import { type ColumnUse, type Mapping, UNUSED } from "#dossier/user-csv/mapping.ts";

export const MAP_HELP =
  'what a column holds: "Title=field", "#3=field" for the third, "Title=" for not used; after the field ":preferred", ":strict", ":percent" or ":share"';

interface Said {
  readonly at: number;
  readonly use: ColumnUse;
}

/** The guess with each option in its place; a field that is said is taken from the column it was guessed for. */
export function mappingOf(table: FactsTable, options: readonly string[]): Result<Mapping> {
  const said = options.map((option) => readOption(table, option));
  const problems = said.flatMap((each) => (each.ok ? [] : each.problems));
  if (problems.length > 0) return fail(...problems);
  const uses = new Map(said.flatMap((each) => (each.ok ? [[each.value.at, each.value.use]] : [])));
  const taken = new Set([...uses.values()].map(({ field }) => field));
  return ok(
    table.guess.map((guess, i) => uses.get(i) ?? (taken.has(guess.field) ? UNUSED : guess)),
  );
}

function readOption(table: FactsTable, option: string): Result<Said> {
  const equals = option.lastIndexOf("=");
  if (equals < 0) return fail(wrong(option, 'a column and a field, like "Min score=minStep2"'));
  const at = columnAt(table, option.slice(0, equals).trim());
  if (typeof at === "string") return fail(wrong(option, at));
  const [field = "", ...words] = option.slice(equals + 1).split(":");
  const use = columnUse(table.guess[at], field.trim(), words);
  return typeof use === "string" ? fail(wrong(option, use)) : ok({ at, use });
}

const wrong = (option: string, accepted: string): Problem => ({
  code: "map",
  pointer: "--map",
  found: describeValue(option),
  accepted,
});

/** The index of a column by its number or title in any case; in words what would have been one. */
function columnAt({ sheet, columns }: FactsTable, name: string): number | string {
  const number = /^#(\d+)$/.exec(name)?.[1];
  if (number !== undefined) {
    const at = Number(number) - 1;
    return at in columns ? at : `a column from #1 to #${columns.length}`;
  }
  const wanted = name.toLowerCase();
  const fits = columns.flatMap((title, i) =>
    title.toLowerCase() === wanted || sheet.header[i]?.toLowerCase() === wanted ? [i] : [],
  );
  const [at, other] = fits;
  if (at !== undefined && other !== undefined)
    return `#${at + 1} or #${other + 1}: two columns have that title`;
  return at ?? `a column of the table: ${columns.join(", ")}`;
}

const FIELD_NAMES = ALL_FIELDS.map(({ field }) => field);

function columnUse(
  guess: ColumnUse = UNUSED,
  name: string,
  words: readonly string[],
): ColumnUse | string {
  if (name === "" || name === "-") return UNUSED;
  const field = sheetFieldOf(name);
  if (!field) {
    const near = nearNames(name, FIELD_NAMES);
    return near.length > 0 ? `${near.join(" or ")} (near)` : `one of ${FIELD_NAMES.join(", ")}`;
  }
  let use: ColumnUse = { ...guess, field };
  for (const word of words.map((each) => each.trim())) {
    if (word === "strict" || word === "preferred") use = { ...use, rule: word };
    else if (word === "percent" || word === "share") use = { ...use, unit: word };
    else return "strict, preferred, percent or share after the colon";
  }
  return use;
}
