/** The optimiser's instance as `contracts.md` publishes it: shape by schema, sums and order by rule. */
import * as z from "zod/mini";
import { ok, type Problem, type Result } from "#core/result.ts";
import { isRecord, type Path, valueAt } from "#dossier/pointer.ts";
import { check, problem } from "#dossier/problems.ts";
import { describeValue } from "#dossier/safe-text.ts";
import { dictionary, fields, list, real, whole } from "#dossier/schema-parts.ts";
import { type GroupLimits, type Instance, LEVELS } from "#engines/portfolio/types.ts";

const MOST_OPTIONS = 20_000;
const MOST_NODES = 4096;
/** Values, costs and budgets above this are not in any unit we know. */
const LARGEST = 1e9;
/** What is forgiven in a sum and between levels: the digits that printing drops. */
const ROUNDING = 1e-9;

interface Numbers {
  readonly high: number;
  readonly most: number;
  readonly words: string;
}

/** Numbers from 0 to `high`, the first wrong one named; a plain loop, for there can be millions. */
const numbers = ({ high, most, words }: Numbers) =>
  z
    .custom<readonly number[]>(Array.isArray, words)
    .check(
      z.check(({ value, issues }) => {
        const input = value;
        if (!Array.isArray(value)) return;
        if (value.length === 0 || value.length > most) {
          issues.push({ code: "custom", input, path: [], message: words });
          return;
        }
        const wrong = value.findIndex((x) => !(typeof x === "number" && x >= 0 && x <= high));
        if (wrong < 0) return;
        const message = `a number from 0 to ${high}`;
        issues.push({ code: "custom", input, path: [wrong], message });
      }),
    )
    .check(
      z.meta({
        type: "array",
        items: { type: "number", minimum: 0, maximum: high },
        minItems: 1,
        maxItems: most,
      }),
    );

const chances = numbers({
  high: 1,
  most: MOST_NODES,
  words: `a list of 1 to ${MOST_NODES} numbers from 0 to 1, one per weight`,
});
const name = z
  .string({ error: "text of 1 to 200 characters" })
  .check(z.minLength(1, "text of 1 to 200 characters"))
  .check(z.maxLength(200, "text of 1 to 200 characters"));
const count = z.exactOptional(whole(0, MOST_OPTIONS));
const signed = real(-LARGEST, LARGEST);
const amount = z.exactOptional(real(0, LARGEST));

const option = fields({
  id: name,
  group: name,
  value: signed,
  cost: amount,
  accept: fields({
    none: chances,
    silver: z.exactOptional(chances),
    gold: z.exactOptional(chances),
  }),
  pinned: z.exactOptional(z.boolean({ error: "true or false" })),
});

const groupLimits = fields({
  count,
  gold: count,
  silver: count,
  fees: z.exactOptional(
    numbers({
      high: LARGEST,
      most: MOST_OPTIONS + 1,
      words: "the fee of the first 0, 1, 2, … applications",
    }),
  ),
});

export const instanceSchema = fields({
  weights: numbers({
    high: 1,
    most: MOST_NODES,
    words: `a list of 1 to ${MOST_NODES} numbers that sum to 1`,
  }),
  options: list(option, {
    most: MOST_OPTIONS,
    words: `a list of at most ${MOST_OPTIONS} options`,
  }),
  limits: z.exactOptional(
    fields({
      count,
      budget: amount,
      perGroup: z.exactOptional(
        dictionary(name, groupLimits, MOST_OPTIONS, `limits of at most ${MOST_OPTIONS} groups`),
      ),
    }),
  ),
  fallback: z.exactOptional(signed),
});

/**
 * An instance from anyone; weights renormalised to sum to 1. Every problem at once; never throws.
 * Groups are kept in a dictionary without a parent, so that one called "constructor" has no limits of its own.
 */
export function parseInstance(input: unknown): Result<Instance> {
  const parsed = check(input, { schema: instanceSchema, rules: instanceRules });
  if (!parsed.ok) return parsed;
  const { weights, limits = {}, ...rest } = parsed.value;
  const total = sum(weights);
  const perGroup = limits.perGroup && withoutParent(limits.perGroup);
  return ok({
    ...rest,
    weights: weights.map((weight) => weight / total),
    limits: { ...limits, ...(perGroup && { perGroup }) },
  });
}

const sum = (xs: readonly number[]): number => xs.reduce((total, x) => total + x, 0);

const withoutParent = (groups: Readonly<Record<string, GroupLimits>>) =>
  Object.assign<Record<string, GroupLimits>, typeof groups>(Object.create(null), groups);

function instanceRules(input: unknown): readonly Problem[] {
  const perGroup = valueAt(input, ["limits", "perGroup"]);
  const groups = isRecord(perGroup) ? Object.keys(perGroup).slice(0, MOST_OPTIONS) : [];
  const nodes = numbersAt(input, ["weights"])?.length ?? null;
  const ofOption = (_: unknown, i: number) => acceptRules(input, ["options", i, "accept"], nodes);
  return [
    ...weightsSumToOne(input),
    ...idsOnce(input),
    ...optionsOf(input).flatMap(ofOption),
    ...groups.flatMap((group) => feesRise(input, ["limits", "perGroup", group, "fees"])),
  ];
}

const optionsOf = (input: unknown): readonly unknown[] => {
  const options = valueAt(input, ["options"]);
  return Array.isArray(options) && options.length <= MOST_OPTIONS ? options : [];
};

/** The numbers at a path, or null when they are not numbers: the schema says so. */
function numbersAt(input: unknown, path: Path, most = MOST_NODES): readonly number[] | null {
  const found = valueAt(input, path);
  if (!Array.isArray(found) || found.length > most) return null;
  return found.every((x) => typeof x === "number") ? found : null;
}

function weightsSumToOne(input: unknown): readonly Problem[] {
  const weights = numbersAt(input, ["weights"]);
  if (!weights || weights.length === 0) return [];
  const total = sum(weights);
  if (Math.abs(total - 1) <= ROUNDING) return [];
  const words = { found: `a sum of ${total}`, accepted: "weights that sum to 1 within 1e-9" };
  return [problem("sum", ["weights"], words)];
}

function idsOnce(input: unknown): readonly Problem[] {
  const seen = new Set<unknown>();
  return optionsOf(input).flatMap((option, i) => {
    const id = valueAt(option, ["id"]);
    if (typeof id !== "string" || !seen.has(id)) {
      seen.add(id);
      return [];
    }
    const words = { found: `${describeValue(id)} again`, accepted: "each id once" };
    return [problem("duplicate", ["options", i, "id"], words)];
  });
}

/** One number per weight, and nested events: a stronger signal never lowers a chance. */
function acceptRules(input: unknown, path: Path, nodes: number | null): readonly Problem[] {
  let weaker: readonly number[] = [];
  return LEVELS.flatMap((level) => {
    const here = numbersAt(input, [...path, level]);
    if (!here) return [];
    const below = weaker;
    weaker = here;
    if (nodes !== null && here.length !== nodes)
      return [wrongLength([...path, level], here, nodes)];
    const node = here.findIndex((p, k) => p < (below[k] ?? 0) - ROUNDING);
    return node < 0 ? [] : [notNested([...path, level, node], here[node], below[node])];
  });
}

function feesRise(input: unknown, path: Path): readonly Problem[] {
  const fees = numbersAt(input, path, MOST_OPTIONS + 1) ?? [];
  const n = fees.findIndex((fee, i) => fee < (fees[i - 1] ?? 0));
  if (n < 0) return [];
  const accepted = `${fees[n - 1]} or more: fees of 0, 1, 2, … applications never fall`;
  return [problem("falling", [...path, n], { found: describeValue(fees[n]), accepted })];
}

const wrongLength = (path: Path, found: readonly number[], nodes: number): Problem =>
  problem("length", path, {
    found: describeValue(found),
    accepted: `a list of ${nodes}, one number per weight`,
  });

const notNested = (path: Path, found: number | undefined, least: number | undefined): Problem =>
  problem("nested", path, {
    found: describeValue(found),
    accepted: `${least} or more: a signal never lowers a chance (none <= silver <= gold)`,
  });
