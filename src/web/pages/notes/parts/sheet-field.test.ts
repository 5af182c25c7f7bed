import { expect, it } from "vitest";
import { guardsAnswer } from "#answers/path/guards.ts";
import { routesAnswer } from "#answers/path/routes.ts";
import { STATUSES } from "#dossier/path/terms.ts";
import { sheetField } from "./sheet-field.ts";

const when = { today: "2026-11-25" };

it("whatever a rule asks for is a field of the sheet", () => {
  const asked = [undefined, ...STATUSES].flatMap((status) => {
    const document = { version: 1, sheet: status ? { status } : {} } as const;
    const [guards, routes] = [guardsAnswer(document, when), routesAnswer(document, when)];
    if (!guards.ok || !routes.ok) throw new Error("no answer");
    return [...guards.value.modes, ...guards.value.destinations, ...routes.value.routes].flatMap(
      ({ missing }) => missing,
    );
  });
  expect(asked.length).toBeGreaterThan(5);
  expect(asked.filter((name) => sheetField(name) === undefined)).toEqual([]);
});
