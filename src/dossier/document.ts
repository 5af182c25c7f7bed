/** The user's document: what is stored on the device and exported as one file. */
import { fail, ok, type Problem, type Result } from "#core/result.ts";
import { parseProfile } from "./parse-profile.ts";
import { isRecord, type Path, pointerOf } from "./pointer.ts";
import { problem, unknownFields } from "./problems.ts";
import type { Profile } from "./profile.ts";
import { describeValue } from "./safe-text.ts";

export const DOCUMENT_VERSION = 2;
export const MOST_SCENARIOS = 4;
export const LONGEST_NAME = 60;

/** One list of programs: a profile under a name. */
export interface Scenario {
  /** Letters, digits and "-"; the same scenario keeps its id for life. */
  readonly id: string;
  readonly name: string;
  readonly profile: Profile;
}

export interface Document {
  readonly version: typeof DOCUMENT_VERSION;
  /** One to four; the others are compared with the first. */
  readonly scenarios: readonly Scenario[];
  /** The id of the scenario that is being worked on. */
  readonly active: string;
}

/** The scenario being worked on. */
export function activeScenario({ scenarios, active }: Document): Scenario {
  const found = scenarios.find(({ id }) => id === active);
  if (!found) throw new RangeError(`a document has its active scenario, got ${active}`);
  return found;
}

type Raw = Readonly<Record<string, unknown>>;

/** From version n to n + 1, at index n. A migration moves; it never judges what it moves. */
const MIGRATIONS: readonly ((document: Raw) => Raw)[] = [
  /** Version 0 is a bare profile, as the command reads it. */
  (profile) => ({ version: 1, profile }),
  /** Version 1 held one profile without a name. */
  ({ version: _, profile, ...others }) => ({
    version: 2,
    scenarios: [{ id: "1", name: "List 1", profile }],
    active: "1",
    ...others,
  }),
];

/** Where a part of the document stood in what was given: in the older versions the profile was elsewhere. */
function pointerBefore(version: number, pointer: string): string {
  const moved = /^\/scenarios\/0\/profile(.*)$/s.exec(pointer)?.[1];
  if (version === 2 || moved === undefined) return pointer;
  return version === 1 ? `/profile${moved}` : moved;
}

/**
 * A document of any version so far, or a bare profile; brought up to the current version.
 * Problems point into what was given. Never throws.
 */
export function openDocument(json: unknown): Result<Document> {
  if (!isRecord(json)) return notADocument(json);
  const version = versionOf(json);
  if (version === null) return wrongVersion(json.version);
  const raw = MIGRATIONS.slice(version).reduce<Raw>((old, migrate) => migrate(old), json);
  const opened = read(raw);
  if (opened.ok) return opened;
  return fail(
    ...opened.problems.map((each) => ({
      ...each,
      pointer: pointerBefore(version, each.pointer),
      accepted:
        version === 1 ? each.accepted.replace("scenarios, active", "profile") : each.accepted,
    })),
  );
}

/** null when it names a version that there is not. */
function versionOf(json: Raw): number | null {
  if (!Object.hasOwn(json, "version")) return 0;
  return json.version === 1 || json.version === DOCUMENT_VERSION ? json.version : null;
}

function read({ version: _, scenarios, active, ...strangers }: Raw): Result<Document> {
  const listed = readScenarios(scenarios);
  const wrong = [
    ...unknownFields(Object.keys(strangers), [], "version, scenarios, active"),
    ...(listed.ok ? activeProblems(listed.value, active) : listed.problems),
  ];
  if (!listed.ok || wrong.length > 0 || typeof active !== "string") return fail(...wrong);
  return ok({ version: DOCUMENT_VERSION, scenarios: listed.value, active });
}

function activeProblems(scenarios: readonly Scenario[], active: unknown): readonly Problem[] {
  if (scenarios.some(({ id }) => id === active)) return [];
  const ids = scenarios.map(({ id }) => id).join(", ");
  const words = { found: describeValue(active), accepted: `the id of a scenario (${ids})` };
  return [problem("unknown-scenario", ["active"], words)];
}

function readScenarios(scenarios: unknown): Result<readonly Scenario[]> {
  const words = `a list of 1 to ${MOST_SCENARIOS} scenarios`;
  if (!Array.isArray(scenarios) || scenarios.length < 1 || scenarios.length > MOST_SCENARIOS)
    return fail(
      problem("scenarios", ["scenarios"], { found: describeValue(scenarios), accepted: words }),
    );
  const all = scenarios.map((scenario, i) => readScenario(scenario, ["scenarios", i]));
  const problems = [...all.flatMap((each) => (each.ok ? [] : each.problems)), ...idsTwice(all)];
  const read = all.flatMap((each) => (each.ok ? [each.value] : []));
  return problems.length > 0 ? fail(...problems) : ok(read);
}

function idsTwice(all: readonly Result<Scenario>[]): readonly Problem[] {
  const seen = new Set<string>();
  return all.flatMap((each, i) => {
    if (!each.ok || !seen.has(each.value.id)) {
      if (each.ok) seen.add(each.value.id);
      return [];
    }
    const words = { found: `${describeValue(each.value.id)} again`, accepted: "each id once" };
    return [problem("duplicate", ["scenarios", i, "id"], words)];
  });
}

const ID = /^[A-Za-z0-9-]{1,40}$/;

function readScenario(scenario: unknown, path: Path): Result<Scenario> {
  if (!isRecord(scenario))
    return fail(
      problem("type", path, { found: describeValue(scenario), accepted: "id, name, profile" }),
    );
  const { id, name, profile, ...strangers } = scenario;
  const parsed = parseProfile(profile);
  const wrong = [
    ...unknownFields(Object.keys(strangers), path, "id, name, profile"),
    ...idProblems(id, path),
    ...nameProblems(name, path),
    ...problemsBelow(parsed, [...path, "profile"]),
  ];
  if (!parsed.ok || wrong.length > 0 || typeof id !== "string" || typeof name !== "string")
    return fail(...wrong);
  return ok({ id, name, profile: parsed.value });
}

const idProblems = (id: unknown, path: Path): readonly Problem[] =>
  typeof id === "string" && ID.test(id)
    ? []
    : [
        problem("value", [...path, "id"], {
          found: describeValue(id),
          accepted: "1 to 40 letters, digits or -",
        }),
      ];

const nameProblems = (name: unknown, path: Path): readonly Problem[] =>
  typeof name === "string" && name.length <= LONGEST_NAME
    ? []
    : [
        problem("value", [...path, "name"], {
          found: describeValue(name),
          accepted: `text of at most ${LONGEST_NAME} characters`,
        }),
      ];

const problemsBelow = (result: Result<unknown>, above: Path): readonly Problem[] =>
  result.ok
    ? []
    : result.problems.map((each) => ({ ...each, pointer: pointerOf(above) + each.pointer }));

const notADocument = (json: unknown): Result<never> =>
  fail(problem("type", [], { found: describeValue(json), accepted: "a document or a profile" }));

const wrongVersion = (version: unknown): Result<never> =>
  fail(
    problem("version", ["version"], {
      found: describeValue(version),
      accepted: `1, ${DOCUMENT_VERSION}, or a bare profile; a later version needs a newer program`,
    }),
  );
