import { useMemo, useState } from "react";
import type { SignalLevel } from "#answers/types.ts";
import { BandMark } from "../pages/pick/BandMark.tsx";
import { EveryProgram } from "../pages/pick/EveryProgram.tsx";
import { ExcludedPrograms } from "../pages/pick/ExcludedPrograms.tsx";
import { ListTools } from "../pages/pick/ListTools.tsx";
import { type ListView, shownRows, wholeList } from "../pages/pick/list-view.ts";
import { ProgramTable } from "../pages/pick/ProgramTable.tsx";
import type { RowActs } from "../pages/pick/row-acts.ts";
import { SignalMark } from "../pages/pick/SignalMark.tsx";
import { SignalsBoard } from "../pages/pick/SignalsBoard.tsx";
import type { BoardAnswer } from "../pages/pick/signals-board.ts";
import { exampleBrowsed } from "./browsed.ts";
import type { ExampleGroup } from "./example.ts";
import { exampleAnswer } from "./list-answer.ts";

const nothing = () => undefined;
const { signals, sources } = exampleAnswer;
const rows = shownRows(exampleAnswer.applications.slice(0, 8), wholeList);

/** Pins and values can be set; nothing is worked out again here. */
function LiveTable({ stopAt }: { stopAt: number }) {
  const [kept, setKept] = useState<readonly string[]>([rows[1]?.row.id ?? ""]);
  const [values, setValues] = useState<Readonly<Record<string, number>>>({});
  const acts = useMemo<RowActs>(
    () => ({
      kept,
      values,
      onKeep: (id, keep) => setKept(keep ? [...kept, id] : kept.filter((other) => other !== id)),
      onLeaveOut: nothing,
      onPutBack: nothing,
      onValue: (id, value) => setValues({ ...values, [id]: value ?? 1 }),
    }),
    [kept, values],
  );
  return (
    <>
      <p id="program-table-name">Made-up programs</p>
      <ProgramTable labelledBy="program-table-name" {...{ rows, signals, sources, acts, stopAt }} />
    </>
  );
}

function LiveTools() {
  const [view, setView] = useState<ListView>(wholeList);
  const search = { current: null };
  return (
    <ListTools
      view={view}
      states={["MI", "NY", "OH"]}
      two
      search={search}
      onView={(change) => setView({ ...view, ...change })}
    />
  );
}

const fewBrowsed = exampleBrowsed.slice(0, 8);
const medicineOnly = ["internal-medicine"];
const browseActs = { onPin: nothing, onLeaveOut: nothing, onPutBack: nothing };

/** Made up: each signal is worth less than the one before it. */
const worthOf = (signal: SignalLevel, i: number) => {
  const none = exampleAnswer.matchChance.estimate - 0.06 / (1 + i);
  const levels =
    signal === "gold" ? (["none", "silver", "gold"] as const) : (["none", "silver"] as const);
  return levels.map((level, step) => {
    const matchChance = none + (step * 0.06) / (1 + i) / (levels.length - 1);
    return { level, matchChance, objective: matchChance };
  });
};

const medicine = exampleAnswer.applications.filter((row) => row.specialty === "internal-medicine");
const from = medicine.findLast((row) => row.signal === "silver")?.id ?? "";
const next = medicine.filter((row) => row.signal === "none");

const board: BoardAnswer = {
  applications: medicine.map((row, i) => ({ ...row, worth: worthOf(row.signal, i) })),
  signals: signals.slice(0, 1).map((scheme) => ({
    ...scheme,
    oneMore: next
      .slice(0, 1)
      .map(({ id }) => ({ id, level: "silver", matchChance: 0.004, objective: 0.004 })),
    swaps: next.slice(0, 3).map(({ id }, i) => ({
      id,
      level: "silver",
      from,
      matchChance: -0.004 * (i + 1),
      objective: -0.004 * (i + 1),
    })),
  })),
};

const early: BoardAnswer = { applications: medicine, signals: signals.slice(0, 1) };
const placed = Object.fromEntries(medicine.slice(0, 1).map(({ id, signal }) => [id, signal]));

export const listExamples: readonly ExampleGroup[] = [
  {
    component: "ProgramTable",
    parts: ["ProgramRow", "WhyRow", "RowTools", "RowControls", "ValueSelect"],
    kind: "part",
    what: "The list: a table of which only the rows near the screen are drawn; on a phone each row is two lines.",
    examples: [
      {
        id: "program-table",
        state: "One pinned, with the line to stop at",
        draw: () => <LiveTable stopAt={5} />,
      },
    ],
  },
  {
    component: "ListTools",
    parts: ["FilterInput", "ChoiceSelect"],
    kind: "control",
    what: "What narrows the list and what orders it.",
    examples: [{ id: "list-tools", state: "Default", draw: () => <LiveTools /> }],
  },
  {
    component: "BandMark",
    kind: "picture",
    what: "How good the odds are: a shape that is emptier the worse they are, and the word.",
    examples: [
      { id: "band-reach", state: "Reach", draw: () => <BandMark band="reach" /> },
      { id: "band-target", state: "Target", draw: () => <BandMark band="target" /> },
      { id: "band-likely", state: "Likely", draw: () => <BandMark band="likely" /> },
    ],
  },
  {
    component: "SignalMark",
    kind: "picture",
    what: "A signal with its name; a single tier is not called gold.",
    examples: [
      { id: "signal-mark-gold", state: "Gold", draw: () => <SignalMark level="gold" two /> },
      { id: "signal-mark-silver", state: "Silver", draw: () => <SignalMark level="silver" two /> },
      {
        id: "signal-mark-one",
        state: "One tier",
        draw: () => <SignalMark level="gold" two={false} />,
      },
    ],
  },
  {
    component: "SignalsBoard",
    parts: ["SignalTier", "SignalMoves"],
    kind: "part",
    what: "Who holds a signal, what it is worth there, and every way to move it.",
    examples: [
      {
        id: "signals-board",
        state: "One placed by the person",
        draw: () => (
          <SignalsBoard
            answer={{ ...board, sources }}
            specialties={[]}
            placed={placed}
            onPlace={nothing}
          />
        ),
      },
      {
        id: "signals-board-early",
        state: "Before it is known what each is worth",
        draw: () => (
          <SignalsBoard answer={{ ...early, sources }} specialties={[]} onPlace={nothing} />
        ),
      },
    ],
  },
  {
    component: "EveryProgram",
    kind: "part",
    what: "Every program of the specialties, on the list or not, with what can be done to each.",
    examples: [
      {
        id: "every-program",
        state: "Listed, not listed, pinned, excluded",
        draw: () => (
          <EveryProgram programs={fewBrowsed} twoTiers={medicineOnly} acts={browseActs} />
        ),
      },
      {
        id: "every-program-stale",
        state: "Not the latest",
        draw: () => (
          <EveryProgram programs={fewBrowsed} twoTiers={medicineOnly} acts={browseActs} stale />
        ),
      },
      {
        id: "every-program-none",
        state: "No directory",
        draw: () => <EveryProgram programs={[]} twoTiers={[]} acts={browseActs} />,
      },
    ],
  },
  {
    component: "ExcludedPrograms",
    parts: ["VirtualList"],
    kind: "part",
    what: "What a gate closed, by gate; what is open is drawn only near the screen.",
    examples: [
      {
        id: "excluded-programs",
        state: "Two gates",
        draw: () => (
          <ExcludedPrograms
            excluded={exampleAnswer.excluded}
            sources={sources}
            onPutBack={nothing}
          />
        ),
      },
    ],
  },
];
