import { expect, it } from "vitest";
import type { PathDocument, Piece } from "#dossier/path/path-document.ts";
import { withoutPiece, withPiece } from "./moves.ts";

const piece = (id: string, title = "A"): Piece => ({ id, title, on: "2026-11-25" });
const document: PathDocument = {
  version: 1,
  record: [piece("piece-1"), piece("piece-2")],
  resume: { work: [{ role: "Writer", pieces: ["piece-1", "piece-2"] }, { role: "Tutor" }] },
};

it("a new piece goes to the end, a changed one stays where it was", () => {
  expect(withPiece(piece("piece-3"))(document).record?.map(({ id }) => id)).toEqual([
    ...["piece-1", "piece-2", "piece-3"],
  ]);
  const changed = withPiece(piece("piece-1", "B"))(document).record;
  expect(changed?.map(({ title }) => title)).toEqual(["B", "A"]);
  expect(withPiece(piece("piece-1"))({ version: 1 }).record).toHaveLength(1);
});

it("a deleted piece is named nowhere, and the last one leaves no list", () => {
  const after = withoutPiece("piece-1")(document);
  expect(JSON.stringify(after)).not.toContain("piece-1");
  expect(after.resume?.work).toEqual([{ role: "Writer", pieces: ["piece-2"] }, { role: "Tutor" }]);
  expect(withoutPiece("piece-2")(after)).not.toHaveProperty("record");
  expect(document.record).toHaveLength(2);
});
