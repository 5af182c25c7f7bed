import { memo, useId, useMemo, useState } from "react";
import type { BrowsedProgram } from "#answers/programs-types.ts";
import { TextButton } from "../../components/TextButton.tsx";
import * as text from "../../messages/browse.ts";
import type { Choice } from "../../messages/choice.ts";
import { place } from "../../messages/list.ts";
import { type BrowseView, browsedPrograms, byInterview, everything } from "./browse-view.ts";
import { ChoiceSelect } from "./ChoiceSelect.tsx";
import styles from "./EveryProgram.module.css";
import { FilterInput } from "./FilterInput.tsx";
import { VirtualList } from "./VirtualList.tsx";

/** What can be done to a program from here; it says its name in the history. */
export interface BrowseActs {
  readonly onPin: (program: BrowsedProgram, pinned: boolean) => void;
  readonly onLeaveOut: (program: BrowsedProgram) => void;
  readonly onPutBack: (program: BrowsedProgram) => void;
}

interface Props {
  readonly programs: readonly BrowsedProgram[];
  /** Specialties whose signals come in gold and silver. */
  readonly twoTiers: readonly string[];
  /** True while it is not (yet) what the profile and the list say. */
  readonly stale?: boolean;
  readonly acts: BrowseActs;
}

const idOf = ({ id }: BrowsedProgram): string => id;

/** Every program of the specialties, on the list or not, and what can be done to it. */
export const EveryProgram = memo(function EveryProgram(props: Props) {
  const { programs, twoTiers, stale = false, acts } = props;
  const [view, setView] = useState(everything);
  const years = useMemo(() => programs.some(({ firstYear }) => firstYear), [programs]);
  const all = useMemo(
    () => byInterview(programs.filter((row) => row.firstYear === (years && view.firstYear))),
    [programs, years, view.firstYear],
  );
  const shown = useMemo(() => browsedPrograms(all, view), [all, view]);
  return (
    <div className={styles.every} data-stale={stale ? "" : undefined} aria-busy={stale}>
      <p className={styles.note}>{text.note}</p>
      <Tools view={view} years={years} onView={(change) => setView({ ...view, ...change })} />
      <p role="status">{text.shownSentence(shown.length, all.length)}</p>
      <VirtualList items={shown} keyOf={idOf}>
        {(program) => (
          <Entry program={program} two={twoTiers.includes(program.specialty)} acts={acts} />
        )}
      </VirtualList>
    </div>
  );
});

interface ToolsProps {
  readonly view: BrowseView;
  readonly years: boolean;
  readonly onView: (change: Partial<BrowseView>) => void;
}

function Tools({ view, years, onView }: ToolsProps) {
  return (
    <div className={styles.tools}>
      <FilterInput
        label={text.search}
        value={view.text}
        onChange={(typed) => onView({ text: typed })}
      />
      <Pick
        label={text.show}
        choices={text.statusChoices}
        value={view.status}
        onPick={(status) => onView({ status: statuses.find((one) => one === status) ?? "" })}
      />
      {years && (
        <Pick
          label={text.which}
          choices={text.yearChoices}
          value={view.firstYear ? "first-year" : ""}
          onPick={(year) => onView({ firstYear: year !== "" })}
        />
      )}
    </div>
  );
}

const statuses = ["listed", "open", "excluded"] as const;

interface PickProps {
  readonly label: string;
  readonly choices: readonly Choice[];
  readonly value: string;
  readonly onPick: (value: string) => void;
}

function Pick({ label, choices, value, onPick }: PickProps) {
  const id = useId();
  return (
    <p className={styles.pick}>
      <label htmlFor={id}>{label}</label>
      <ChoiceSelect id={id} choices={choices} value={value} onChange={onPick} />
    </p>
  );
}

interface EntryProps {
  readonly program: BrowsedProgram;
  readonly two: boolean;
  readonly acts: BrowseActs;
}

function Entry({ program, two, acts }: EntryProps) {
  return (
    <div className={styles.entry}>
      <p className={styles.program}>
        <span>{program.institution}</span>{" "}
        <span className={styles.soft}>
          {program.program}, {place(program)} ({program.id})
        </span>
      </p>
      <p className={styles.said}>
        <span data-status={program.status}>{text.statusWords(program, two)}</span>{" "}
        <span className={styles.chance}>{text.interviewWords(program.interview)}</span>
      </p>
      <div className={styles.acts}>
        <Acts program={program} acts={acts} />
      </div>
    </div>
  );
}

/** A gate other than the person's own word is not lifted here: its fact is corrected where it stands. */
function Acts({ program, acts }: Omit<EntryProps, "two">) {
  const { status, gate, pinned } = program;
  const pin = pinned ? "unpin" : "pin";
  const mayOpen = status !== "excluded";
  return (
    <>
      {mayOpen && (
        <TextButton label={text.actName(pin, program)} onClick={() => acts.onPin(program, !pinned)}>
          {text.acts[pin]}
        </TextButton>
      )}
      {mayOpen && (
        <TextButton
          label={text.actName("leaveOut", program)}
          disabled={pinned}
          onClick={() => acts.onLeaveOut(program)}
        >
          {text.acts.leaveOut}
        </TextButton>
      )}
      {gate === "excluded" && (
        <TextButton
          label={text.actName("putBack", program)}
          onClick={() => acts.onPutBack(program)}
        >
          {text.acts.putBack}
        </TextButton>
      )}
    </>
  );
}
