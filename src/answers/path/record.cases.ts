/** A record of three pieces that lack different things. */
import type { PathDocument } from "#dossier/path/path-document.ts";
import { recordAnswer } from "./record.ts";
import type { RecordAnswer } from "./record-schema.ts";

export const record: NonNullable<PathDocument["record"]> = [
  {
    ...{ id: "a", title: "Handoff sheet", on: "2026-10-01", lane: "medical_writing", hours: 6 },
    ...{ did: "Wrote it", result: { what: "minutes saved", value: 12 }, liked: true },
    madeWith: "work_time_or_things",
  },
  {
    id: "b",
    title: "Talk on Mrs. Alvarez",
    on: "2026-11-02",
    quote: "Clear",
    hours: 8,
    liked: false,
  },
  {
    id: "c",
    title: "A guide",
    on: "2026-09-01",
    lane: "medical_writing",
    result: { what: "readers" },
  },
];

export const recordOf = (document: PathDocument, today = "2026-11-25"): RecordAnswer => {
  const answer = recordAnswer(document, { today });
  if (!answer.ok) throw new Error("refused");
  return answer.value;
};
