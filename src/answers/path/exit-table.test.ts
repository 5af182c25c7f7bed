import { describe, expect, it } from "vitest";
import { STATUSES, DESTINATIONS as WAYS } from "#dossier/path/terms.ts";
import { DESTINATIONS, GATES } from "#engines/exit/gates.ts";
import { DAY_TOPICS, exitTable } from "#facts/path/exit.ts";
import { ROUTE_RULES } from "#facts/path/routes.ts";

const table = exitTable();

describe("the table of the gates", () => {
  it("has the ten of the engine, in its order, and each of its ways", () => {
    expect(table.gates.map(({ id }) => id)).toEqual([...GATES]);
    expect(table.destinations.map(({ id }) => id)).toEqual([...DESTINATIONS]);
    expect(WAYS).toEqual(DESTINATIONS);
  });

  it("has a word on the visa for every status, and each topic of the last day once", () => {
    expect(table.visa.map(({ id }) => id)).toEqual([...STATUSES]);
    expect(table.days.map(({ id }) => id)).toEqual([...DAY_TOPICS]);
  });

  it("says how to open each gate with a number in it, and whom to ask", () => {
    for (const { id, opens, ask } of table.gates) {
      expect(opens, id).toMatch(/\d/);
      expect(ask, id).not.toEqual([]);
    }
  });

  it("says only what its numbers are elsewhere", () => {
    const textOf = (id: string) => table.gates.find((gate) => gate.id === id)?.opens;
    expect(textOf("records")).toContain(`the ${table.records.length} records`);
    expect(textOf("contract")).toContain(`${ROUTE_RULES.nrmpDays.days} days of the Match`);
  });

  it("has what makes it more plausible for leaving early alone", () => {
    const counts = table.destinations.map(({ plausible }) => plausible.length);
    expect(counts).toEqual([0, 0, 3]);
  });

  it("never tells anyone to resign", () => {
    expect(JSON.stringify(table)).not.toMatch(/\bquit\b|you may\b|you can (leave|resign)|!/i);
  });
});
