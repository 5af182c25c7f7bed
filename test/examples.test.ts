import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { printJson } from "#core/json.ts";
import { exampleFiles, examplesFolder } from "../scripts/build-examples.ts";

it.each([...exampleFiles()])(
  "%s is what the real functions say today (npx tsx scripts/build-examples.ts)",
  (name, value) => {
    const kept: unknown = JSON.parse(readFileSync(`${examplesFolder}${name}`, "utf8"));
    expect(kept).toEqual(JSON.parse(printJson(value)));
  },
);
