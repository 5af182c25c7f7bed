import fc from "fast-check";
import { expect, it } from "vitest";
import { type GroupingRules, groupTracks, type ListedTrack, readTrackCode } from "./grouping.ts";
import { suffixReader } from "./suffix.ts";

const rules: GroupingRules = {
  entersAtPgy2: (code) => code === "080" || code === "420",
  readSuffix: suffixReader(new Map(), new Set(["Royal Oak, MI", "Troy, MI"])),
  homeState: new Map([["2154", "AZ"]]),
};
const group = (...listed: readonly (readonly [string, string, string])[]) =>
  groupTracks(
    listed.map(([code, state, name]) => ({ code, state, name })),
    rules,
  ).map(({ id, tracks }) => [id, tracks.map((track) => track.code).join(" ")]);

const track: fc.Arbitrary<ListedTrack> = fc
  .record({
    institution: fc.constantFrom("1007", "1978", "2154"),
    specialty: fc.constantFrom("140", "080", "420", "440", "999"),
    letter: fc.constantFrom("C", "M", "P", "A", "R"),
    digit: fc.constantFrom("0", "1", "2", "3"),
    state: fc.constantFrom("MI", "AZ", "NE"),
    name: fc.constantFrom(
      "Internal Medicine",
      "Int Med/Research",
      "Int Med/Royal Oak",
      "Int Med/Troy",
      "Med-Prelim/Neurology",
      "Int Med/SACM",
      "Int Med/Some Hospital",
    ),
  })
  .map(({ institution, specialty, letter, digit, state, name }) => ({
    code: `${institution}${specialty}${letter}${digit}`,
    state,
    name,
  }));
const tracks = fc.uniqueArray(track, { selector: (t) => t.code, maxLength: 30 });

it("every track is in exactly one program, and no id is used twice", () => {
  fc.assert(
    fc.property(tracks, (listed) => {
      const groups = groupTracks(listed, rules);
      const codes = groups.flatMap((g) => g.tracks.map((t) => t.code));
      expect(codes.sort()).toEqual(listed.map((t) => t.code).sort());
      expect(new Set(groups.map((g) => g.id)).size).toBe(groups.length);
    }),
  );
});

it("the order of the tracks changes nothing", () => {
  const shuffled = tracks.chain((listed) =>
    fc.tuple(fc.constant(listed), fc.shuffledSubarray(listed, { minLength: listed.length })),
  );
  fc.assert(
    fc.property(shuffled, ([listed, other]) => {
      expect(groupTracks(other, rules)).toEqual(groupTracks(listed, rules));
    }),
  );
});

it("a program holds one institution, state, specialty and role", () => {
  fc.assert(
    fc.property(tracks, (listed) => {
      for (const { tracks: members, role } of groupTracks(listed, rules)) {
        expect(new Set(members.map((t) => t.code.slice(0, 7) + t.state)).size).toBe(1);
        const letters = new Set(members.map((t) => t.code[7]));
        if (role === "first-year") expect(letters).toEqual(new Set(["P"]));
        else expect(letters.has("P")).toBe(false);
      }
    }),
  );
});

it("tracks of one program share its id; preliminary years, physicians and sites stand apart", () => {
  expect(
    group(
      ["1007140C0", "AL", "Internal Medicine"],
      ["1007140C1", "AL", "Int Med/Research"],
      ["1007140M0", "AL", "Medicine-Primary"],
      ["1007140P0", "AL", "Medicine-Preliminary"],
      ["1007140P1", "AL", "Med-Prelim/Neurology"],
      ["1007180R0", "AL", "Neurology"],
      ["1978140C0", "MI", "Internal Medicine/Royal Oak"],
      ["1978140C1", "MI", "Int Med/Troy"],
    ),
  ).toEqual([
    ["1007-140", "1007140C0 1007140C1 1007140M0"],
    ["1007-140-preliminary", "1007140P0 1007140P1"],
    ["1007-180-physician", "1007180R0"],
    ["1978-140-royal-oak", "1978140C0"],
    ["1978-140-troy", "1978140C1"],
  ]);
});

it("advanced tracks train where the specialty is entered at PGY-2 and stand apart elsewhere", () => {
  expect(
    group(
      ["1007080A0", "AL", "Dermatology"],
      ["1007080C0", "AL", "Dermatology"],
      ["1007040A0", "AL", "Anesthesiology"],
      ["1007040C0", "AL", "Anesthesiology"],
    ),
  ).toEqual([
    ["1007-040", "1007040C0"],
    ["1007-040-advanced", "1007040A0"],
    ["1007-080", "1007080A0 1007080C0"],
  ]);
});

it("one institution code in two states makes two programs, and the known state keeps its id", () => {
  expect(
    group(["2154140C0", "NE", "Internal Medicine"], ["2154140C1", "AZ", "Internal Medicine"]),
  ).toEqual([
    ["2154-140", "2154140C1"],
    ["2154-ne-140", "2154140C0"],
  ]);
});

it("a track beside no plain one and a single site belongs to that site", () => {
  expect(
    group(["1978440C0", "MI", "Gen Surg/Royal Oak"], ["1978440C1", "MI", "Gen Surg/Research"]),
  ).toEqual([["1978-440-royal-oak", "1978440C0 1978440C1"]]);
});

it("refuses what is not a program code", () => {
  expect(readTrackCode("1007140X0")).toBeNull();
  expect(readTrackCode("1007140C0 ")).toBeNull();
  expect(() => group(["12", "AL", "x"])).toThrow('"12" is not a program code');
});
