import { expect, it } from "vitest";
import { parseJson } from "./parse-json.ts";

const bytes = (text: string) => new TextEncoder().encode(text);
const problemOf = (input: Uint8Array) => {
  const parsed = parseJson(input);
  return parsed.ok ? null : parsed.problems[0];
};

it("reads UTF-8 with and without a byte-order mark", () => {
  expect(parseJson(bytes('{"a":"é"}'))).toEqual({ ok: true, value: { a: "é" } });
  expect(parseJson(bytes('\ufeff{"a":1}'))).toEqual({ ok: true, value: { a: 1 } });
});

it("the last of two fields with one name counts, as in every JSON reader", () => {
  expect(parseJson(bytes('{"a":1,"a":2}'))).toEqual({ ok: true, value: { a: 2 } });
});

it.each([
  [Uint8Array.of(0xff, 0xfe, 0x7b, 0x00, 0x7d, 0x00), "UTF-16"],
  [Uint8Array.of(0x22, 0xe9, 0x22), "Latin-1"],
  [Uint8Array.of(0x22, 0xed, 0xa0, 0x80, 0x22), "half a surrogate pair"],
])("refuses %s (%s)", (input) => {
  expect(problemOf(input)).toMatchObject({ code: "encoding", found: "bytes that are not UTF-8" });
});

it("names line and column of what is not JSON", () => {
  expect(problemOf(bytes('{\n  "a": 1,\n  b\n}'))).toEqual({
    code: "json",
    pointer: "",
    found: '"b" at line 3, column 3',
    accepted: "a name in quotes",
  });
  expect(problemOf(bytes('{"a":'))?.found).toBe("the end at line 1, column 6");
});

it("echoes nothing that a terminal would obey", () => {
  expect(problemOf(bytes("\u001b[31m"))?.found).toBe('"\\u001b" at line 1, column 1');
});
