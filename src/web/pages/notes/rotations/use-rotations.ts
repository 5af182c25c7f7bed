import { useMemo } from "react";
import type { RotationsView } from "#answers/path/rotations-view.ts";
import { type Asked, useQuestion } from "../../../feeds/use-question.ts";
import { useNotes } from "../../../notes/notes.ts";
import type { RotationsLeft } from "../../../notes/views.ts";
import { dayReader } from "../fields/typed.ts";

type Left = readonly [RotationsLeft, (change: Partial<RotationsLeft>) => void];

/** How the page was left, and a way to change some of it. */
export function useRotationsLeft(): Left {
  const { views, look } = useNotes();
  return [
    views.rotations,
    (change) => look(({ rotations }) => ({ rotations: { ...rotations, ...change } })),
  ];
}

/** Read anew when the document changes: a kind set by hand meanwhile is in what is taken. */
export function useRotationsView(): Asked<RotationsView> {
  const { document, worker, today } = useNotes();
  const [{ given, firstDay }] = useRotationsLeft();
  const from = dayOf(firstDay);
  const ask = useMemo(
    () => () => worker.rotations(document, { given, today, from, zone: hereZone() }),
    [worker, document, given, today, from],
  );
  return useQuestion(ask);
}

/** The day that was typed; null where it is none, or not yet. */
export function dayOf(text: string): string | null {
  const read = text.trim() === "" ? null : dayReader.read(text);
  return read?.ok ? (read.value ?? null) : null;
}

const hereZone = (): string | null => new Intl.DateTimeFormat().resolvedOptions().timeZone || null;
