/** What a person learned about programs and keeps apart from one profile: their own table, imported. */
import { isRecord } from "./pointer.ts";
import type { Profile, StatedFacts } from "./profile.ts";

export interface UserFacts {
  readonly version: 1;
  readonly statedFacts: Readonly<Record<string, StatedFacts>>;
  /** How much the person wants each program, 0 to 1. */
  readonly value: Readonly<Record<string, number>>;
}

export const NO_FACTS: UserFacts = { version: 1, statedFacts: {}, value: {} };

/** Both, fact by fact; where both know one, `learned` is right. What is not said overwrites nothing. */
export const mergeFacts = (known: UserFacts, learned: UserFacts): UserFacts => ({
  version: 1,
  statedFacts: mergeStated(known.statedFacts, learned.statedFacts),
  value: { ...known.value, ...learned.value },
});

type Stated = UserFacts["statedFacts"];

function mergeStated(known: Stated, learned: Stated): Stated {
  const merged: Record<string, StatedFacts> = { ...known };
  for (const [id, facts] of Object.entries(learned)) merged[id] = { ...known[id], ...facts };
  return merged;
}

/** The profile as it is asked with: where it and the stored facts speak of one thing, the profile is right. */
export const withUserFacts = (profile: Profile, facts: UserFacts): Profile =>
  withFacts(profile, mergeFacts(facts, factsOf(profile)));

/** The profile after an import: what was just learned is right. */
export const learnFacts = (profile: Profile, learned: UserFacts): Profile =>
  withFacts(profile, mergeFacts(factsOf(profile), learned));

export const factsOf = ({ statedFacts = {}, value = {} }: Profile): UserFacts => ({
  version: 1,
  statedFacts,
  value,
});

/** A dictionary with nothing in it is left out, as in a profile that never had one. */
function withFacts(profile: Profile, { statedFacts, value }: UserFacts): Profile {
  const { statedFacts: _facts, value: _value, ...rest } = profile;
  return {
    ...rest,
    ...((isAny(statedFacts) || profile.statedFacts) && { statedFacts }),
    ...((isAny(value) || profile.value) && { value }),
  };
}

const isAny = (dictionary: object): boolean => Object.keys(dictionary).length > 0;

export interface FactChanges {
  /** Facts not known before. */
  readonly added: number;
  /** Facts that were known otherwise. */
  readonly replaced: number;
  readonly same: number;
}

/** What merging would do, counted in facts. */
export function changesBy(known: UserFacts, learned: UserFacts): FactChanges {
  const counts = { added: 0, replaced: 0, same: 0 };
  for (const [before, after] of pairs(known, learned)) {
    if (before === undefined) counts.added++;
    else if (meaning(before) === meaning(after)) counts.same++;
    else counts.replaced++;
  }
  return counts;
}

/** A bare value is a strict rule. */
const meaning = (stated: unknown): string =>
  isRecord(stated)
    ? JSON.stringify([stated.value, stated.rule])
    : JSON.stringify([stated, "strict"]);

/** Every learned fact with what was known of it. */
function* pairs(known: UserFacts, learned: UserFacts): Generator<readonly [unknown, unknown]> {
  for (const [id, facts] of Object.entries(learned.statedFacts)) {
    const before = new Map<string, unknown>(Object.entries(known.statedFacts[id] ?? {}));
    for (const [field, after] of Object.entries(facts)) yield [before.get(field), after];
  }
  for (const [id, after] of Object.entries(learned.value)) yield [known.value[id], after];
}

/** Programs with any fact, and how many facts. */
export function sizeOf({ statedFacts, value }: UserFacts): {
  readonly programs: number;
  readonly facts: number;
} {
  const stated = Object.values(statedFacts).reduce(
    (sum, facts) => sum + Object.keys(facts).length,
    0,
  );
  const programs = new Set([...Object.keys(statedFacts), ...Object.keys(value)]);
  return { programs: programs.size, facts: stated + Object.keys(value).length };
}
