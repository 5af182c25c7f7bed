import { useEffect, useMemo, useRef } from "react";
import type { CheckInAnswer } from "#answers/path/check-in-schema.ts";
import { useQuestion } from "../../../feeds/use-question.ts";
import { useNotes } from "../../../notes/notes.ts";
import { checkInOf, type Filled } from "./sheet-of-answers.ts";

/** Nobody is interrupted on the way from one choice to the next. */
const PAUSE_MS = 1_200;

/** How what is filled in reads, and the help card once where it asks for it. Nothing of it is kept by asking. */
export function useRead(filled: Filled): CheckInAnswer | null {
  const { worker, today, openHelp } = useNotes();
  const ask = useMemo(() => {
    const checkIn = checkInOf(filled, today);
    if (!checkIn) return null;
    return () => worker.checkIn({ version: 1, checkIns: [checkIn] }, { today, seed: 1 });
  }, [filled, today, worker]);
  const { answer } = useQuestion(ask);
  const read = ask && answer?.ok ? answer.value.answer : null;
  const offers = read?.offerHelp === true;
  const offered = useRef(false);
  useEffect(() => {
    if (!offers || offered.current) return;
    const timer = setTimeout(() => {
      offered.current = true;
      openHelp();
    }, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [offers, openHelp]);
  return read;
}
