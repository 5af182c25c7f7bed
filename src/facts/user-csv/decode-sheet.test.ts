import { expect, it } from "vitest";
import { decodeSheet, LARGEST_SHEET } from "./decode-sheet.ts";

const TEXT = "program,note\n1007-140,Añasco – “ok”\n";
const utf8 = (text: string) => new TextEncoder().encode(text);

function utf16(text: string, { little = true, mark = true } = {}): Uint8Array {
  const units = [...(mark ? "\uFEFF" : ""), ...text].map((char) => char.charCodeAt(0));
  return Uint8Array.from(
    units.flatMap((unit) => (little ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255])),
  );
}

it.each([
  ["UTF-8", utf8(TEXT), "utf-8"],
  ["UTF-8 with a mark", utf8(`\uFEFF${TEXT}`), "utf-8"],
  ["what Excel calls Unicode text", utf16(TEXT), "utf-16le"],
  ["the other byte order", utf16(TEXT, { little: false }), "utf-16be"],
  ["UTF-16 without a mark", utf16(TEXT, { mark: false }), "utf-16le"],
  ["the other without a mark", utf16(TEXT, { mark: false, little: false }), "utf-16be"],
])("reads %s", (_, bytes, encoding) => {
  expect(decodeSheet(bytes)).toEqual({ ok: true, value: { text: TEXT, encoding } });
});

it("reads what an older Excel saves: Windows-1252", () => {
  const bytes = Uint8Array.from([...utf8("a,A"), 0xf1, ...utf8("asco "), 0x96, ...utf8(" x\n")]);
  const value = { text: "a,Añasco – x\n", encoding: "windows-1252" };
  expect(decodeSheet(bytes)).toEqual({ ok: true, value });
});

it.each([
  ["a workbook", Uint8Array.of(0x50, 0x4b, 3, 4, 9), "an Excel workbook or another packed file"],
  ["an old workbook", Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0), "an old Excel workbook"],
  ["a PDF", utf8("%PDF-1.7\n"), "a PDF"],
  ["a web page", utf8("\n<!DOCTYPE html><html>"), "a web page"],
  ["an empty file", new Uint8Array(), "nothing (an empty file)"],
  ["a blank file", utf8("\uFEFF\r\n \r\n"), "nothing (an empty file)"],
  ["bytes", Uint8Array.of(0x41, 0, 0, 0, 0xff, 0xd8, 0x41), "bytes that are not text"],
  ["21 MB", new Uint8Array(LARGEST_SHEET + 1), "21 MB"],
])("refuses %s by name", (_, bytes, found) => {
  expect(decodeSheet(bytes)).toMatchObject({ ok: false, problems: [{ pointer: "", found }] });
});
