/** The file of a resume as the worker makes it, once typing has paused. */
import { useMemo, useRef } from "react";
import type { Result } from "#core/result.ts";
import { type Asked, useQuestion } from "../../../feeds/use-question.ts";
import { useNotes } from "../../../notes/notes.ts";
import type { ExportWorker, MadeResume, ResumeOrder } from "../../../worker/export-protocol.ts";
import { exportWorker } from "../../../worker/export-worker-client.ts";

export type Wanted = Pick<ResumeOrder, "kind" | "format">;

export interface Made {
  readonly of: Wanted;
  readonly result: Result<MadeResume>;
}

/** Setting a page again and again is dear: of a word that is being typed only its end is set. */
const PAUSE_MS = 300;

/** Starts with the first file asked of it. */
const worker: ExportWorker = exportWorker();

export function useMadeResume({ kind, format }: Wanted): Asked<Made> {
  const { document, today } = useNotes();
  const newest = useRef({});
  const ask = useMemo(
    () => async (): Promise<Made> => {
      const turn = {};
      newest.current = turn;
      await pause();
      // Nobody waits for the answer to an older question.
      if (newest.current !== turn) return new Promise(() => {});
      const result = await worker.resume({ document, kind, format, today });
      return { of: { kind, format }, result };
    },
    [document, kind, format, today],
  );
  return useQuestion(ask);
}

const pause = () => new Promise((done) => setTimeout(done, PAUSE_MS));
