import { useEffect, useState } from "react";
import type { ContractAnswer } from "#answers/path/contract-schema.ts";
import { useNotes } from "../../../notes/notes.ts";
import type { ContractProblem, ContractSource } from "../../../worker/contract-protocol.ts";
import { readContract } from "../../../worker/contract-worker-client.ts";

export interface Shown {
  /** Of the file, or words for a text that was pasted. */
  readonly name: string;
  readonly answer: ContractAnswer;
}

interface State {
  readonly shown: Shown | null;
  /** Another one is asked for, beside what is shown. */
  readonly again: boolean;
  /** Pages of a PDF that are done; of null pages before it is open. */
  readonly busy: { readonly done: number; readonly pages: number | null } | null;
  /** `nothing` was pasted. */
  readonly problem: ContractProblem | { readonly code: "nothing" } | null;
}

export interface Reading extends State {
  readonly read: (source: ContractSource, name: string) => void;
  readonly stop: () => void;
  readonly askAgain: () => void;
  readonly forget: () => void;
}

const NOTHING: State = { shown: null, again: false, busy: null, problem: null };

/**
 * What a contract says, in this page's memory alone and gone with the page. What cannot be read leaves what was read
 * before where it is; of two readings the later one counts.
 */
export function useReading(): Reading {
  const { today } = useNotes();
  const [state, setState] = useState(NOTHING);
  const turns = useTurns();
  const set = (change: Partial<State>) => setState((before) => ({ ...before, ...change }));
  const read = (source: ContractSource, name: string) => {
    const isMine = turns.next();
    if (typeof source === "string" && source.trim() === "")
      return set({ busy: null, problem: { code: "nothing" } });
    set({ busy: { done: 0, pages: null }, problem: null });
    const onPage = (done: number, pages: number) => isMine() && set({ busy: { done, pages } });
    const { answer, stop } = readContract(source, { today, onPage });
    turns.endWith(stop);
    void answer.then((read) => {
      if (!isMine()) return;
      turns.next();
      if (read.ok) setState({ ...NOTHING, shown: { name, answer: read.value } });
      else set({ busy: null, problem: read.problem });
    });
  };
  const stop = () => {
    turns.next();
    set({ busy: null });
  };
  const askAgain = () => set({ again: true });
  return { ...state, read, stop, askAgain, forget: () => setState(NOTHING) };
}

interface Turns {
  /** Ends the turn before; the function tells whether the one it began still holds. */
  readonly next: () => () => boolean;
  /** What the end of this turn stops. */
  readonly endWith: (stop: () => void) => void;
}

/** One reading at a time, ended with the page. Turns are numbers: what waits for one holds on to nothing of it. */
function useTurns(): Turns {
  const [turns] = useState(() => {
    let turn = 0;
    let end = () => {};
    const next = () => {
      end();
      end = () => {};
      turn += 1;
      const mine = turn;
      return () => mine === turn;
    };
    const endWith = (stop: () => void) => {
      end = stop;
    };
    return { next, endWith };
  });
  useEffect(() => () => void turns.next(), [turns]);
  return turns;
}
