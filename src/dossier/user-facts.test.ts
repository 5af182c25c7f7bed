import fc from "fast-check";
import { expect, it } from "vitest";
import { parseProfile } from "./parse-profile.ts";
import { parseUserFacts } from "./parse-user-facts.ts";
import { anyProfile, programId, SMALLEST, statedFacts } from "./profile.cases.ts";
import {
  changesBy,
  factsOf,
  learnFacts,
  mergeFacts,
  NO_FACTS,
  sizeOf,
  type UserFacts,
  withUserFacts,
} from "./user-facts.ts";

const share = fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100);
const dictionary = <T>(value: fc.Arbitrary<T>) =>
  fc.dictionary(programId, value, { maxKeys: 6, noNullPrototype: true });
const userFacts: fc.Arbitrary<UserFacts> = fc.record(
  {
    version: fc.constant(1 as const),
    statedFacts: dictionary(statedFacts),
    value: dictionary(share),
  },
  { noNullPrototype: true },
);

/** One fact after another, as [program, field, value]. */
const listed = ({ statedFacts, value }: UserFacts) => [
  ...Object.entries(statedFacts).flatMap(([id, facts]) =>
    Object.entries(facts).map(([field, fact]) => [id, field, fact] as const),
  ),
  ...Object.entries(value).map(([id, wish]) => [id, "value", wish] as const),
];
const lookup = (facts: UserFacts) =>
  new Map(listed(facts).map(([id, field, fact]) => [`${id} ${field}`, fact]));

it("of two that know one fact the second is right, and no fact is lost", () => {
  fc.assert(
    fc.property(userFacts, userFacts, (known, learned) => {
      const merged = lookup(mergeFacts(known, learned));
      expect(merged).toEqual(new Map([...lookup(known), ...lookup(learned)]));
    }),
    { seed: 1 },
  );
});

it("learning nothing changes nothing, and learning twice is learning once", () => {
  fc.assert(
    fc.property(userFacts, userFacts, (known, learned) => {
      expect(lookup(mergeFacts(known, NO_FACTS))).toEqual(lookup(known));
      const once = mergeFacts(known, learned);
      expect(mergeFacts(once, learned)).toEqual(once);
      expect(changesBy(once, learned)).toMatchObject({ added: 0, replaced: 0 });
    }),
    { seed: 1 },
  );
});

it("every learned fact is new, another or the same", () => {
  fc.assert(
    fc.property(userFacts, userFacts, (known, learned) => {
      const { added, replaced, same } = changesBy(known, learned);
      expect(added + replaced + same).toBe(sizeOf(learned).facts);
      expect(sizeOf(mergeFacts(known, learned)).facts).toBe(sizeOf(known).facts + added);
    }),
    { seed: 1 },
  );
});

it("a strict rule is the same with its name and without", () => {
  const bare = { ...NO_FACTS, statedFacts: { "1007-140": { minStep2: 230 } } };
  const named = {
    ...NO_FACTS,
    statedFacts: { "1007-140": { minStep2: { rule: "strict", value: 230 } } },
  } as const;
  const soft = {
    ...NO_FACTS,
    statedFacts: { "1007-140": { minStep2: { value: 230, rule: "preferred" } } },
  } as const;
  expect(changesBy(bare, named)).toEqual({ added: 0, replaced: 0, same: 1 });
  expect(changesBy(bare, soft)).toEqual({ added: 0, replaced: 1, same: 0 });
});

it("a profile is right over stored facts, an import is right over the profile, and both stay profiles", () => {
  fc.assert(
    fc.property(anyProfile, userFacts, (profile, facts) => {
      const asked = withUserFacts(profile, facts);
      const taught = learnFacts(profile, facts);
      expect(lookup(factsOf(asked))).toEqual(lookup(mergeFacts(facts, factsOf(profile))));
      expect(lookup(factsOf(taught))).toEqual(lookup(mergeFacts(factsOf(profile), facts)));
      expect(parseProfile(asked).ok).toBe(true);
      expect(parseProfile(taught).ok).toBe(true);
    }),
    { seed: 1 },
  );
});

it("a profile that knows nothing stays as it is without facts", () => {
  expect(withUserFacts(SMALLEST, NO_FACTS)).toEqual(SMALLEST);
});

it("stored facts are read back, and anything else is refused with its place", () => {
  fc.assert(
    fc.property(userFacts, (facts) => {
      expect(parseUserFacts(JSON.parse(JSON.stringify(facts)))).toEqual({ ok: true, value: facts });
    }),
    { seed: 1 },
  );
  const wrong = { version: 1, statedFacts: { "1007-140": { imgShare: 45 } }, value: { x: 1 } };
  const read = parseUserFacts(wrong);
  expect(read.ok ? [] : read.problems.map(({ pointer }) => pointer)).toEqual([
    "/statedFacts/1007-140/imgShare",
    "/value/x",
  ]);
});
