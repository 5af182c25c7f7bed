import { useEffect, useRef } from "react";
import type { RotationsAnswer } from "#answers/path/rotations.ts";
import type {
  RotationsGiven,
  RotationsRefused,
  RotationsView,
} from "#answers/path/rotations-view.ts";
import {
  beforeTexts,
  keptText,
  noteText,
  overlapText,
  unknownText,
  zoneText,
} from "#answers/path/rotations-words.ts";
import type { Block } from "#dossier/path/path-document.ts";
import { fieldId } from "../../../components/Field.tsx";
import { Fold } from "../../../components/Fold.tsx";
import { TextInput } from "../../../components/Inputs.tsx";
import { LinkButton } from "../../../components/LinkButton.tsx";
import { TextButton } from "../../../components/TextButton.tsx";
import type { Asked } from "../../../feeds/use-question.ts";
import { failed } from "../../../messages/notes.ts";
import * as text from "../../../messages/path-rotations.ts";
import { useNotes } from "../../../notes/notes.ts";
import parts from "../parts/Parts.module.css";
import { blocksOf, withRotations } from "./edits.ts";
import { ReadBlocks } from "./ReadBlocks.tsx";
import styles from "./Rotations.module.css";
import { SkippedLines } from "./SkippedLines.tsx";
import { useRotationsLeft } from "./use-rotations.ts";
import { YearStrip } from "./YearStrip.tsx";

interface Props {
  readonly given: RotationsGiven;
  readonly asked: Asked<RotationsView>;
}

/** What was read of a file, with every line that was not, before anything of the document changes. */
export function Preview({ given, asked }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was given last is what is looked at
  useEffect(() => takeFocus(heading.current), [given]);
  const { answer, stale, failed: broken } = asked;
  const read = answer?.read ?? null;
  const refused = answer?.refused ?? null;
  const report = read?.report ?? (refused?.why === "nothing" ? refused.report : null);
  return (
    <section
      className={styles.preview}
      aria-labelledby="was-read"
      aria-busy={stale}
      data-stale={stale || undefined}
      data-print="no"
    >
      <h3 id="was-read" ref={heading} tabIndex={-1}>
        {text.previewHeading}
      </h3>
      <p className={parts.soft}>
        {text.previewOf(given.kind, given.kind === "file" ? given.name : "")}
      </p>
      {broken && <p role="alert">{failed}</p>}
      {read && <Kept answer={read} />}
      {refused && <Refused refused={refused} />}
      {!read && !refused && !broken && <p role="status">{text.reading}</p>}
      {report && <FirstDay report={report} />}
      {report && <SkippedLines skipped={report.skipped} />}
      {read && <HowRead answer={read} />}
      <Choice read={stale ? null : read} />
      {read && <Blocks blocks={read.rotations.blocks ?? []} />}
    </section>
  );
}

/** From where something was given; a page that is opened again leaves the focus where it is. */
function takeFocus(heading: HTMLElement | null): void {
  const { activeElement, body } = document;
  if (activeElement === body || activeElement?.closest("#bring")) heading?.focus();
}

/** Nothing of the document changes but by the first of the two. */
function Choice({ read }: { read: RotationsAnswer | null }) {
  const { act } = useNotes();
  const [, change] = useRotationsLeft();
  const close = (more: { pasted?: string } = {}) => {
    change({ given: null, firstDay: "", ...more });
    document.getElementById("rotations")?.focus();
  };
  const take = ({ rotations }: RotationsAnswer) => {
    act({ label: text.taken, told: true }, withRotations(rotations));
    close({ pasted: "" });
  };
  return (
    <div className={parts.buttons}>
      {read && <TextButton onClick={() => take(read)}>{text.take}</TextButton>}
      <LinkButton onClick={() => close()}>{text.leave}</LinkButton>
    </div>
  );
}

function Kept({ answer: { report } }: { answer: RotationsAnswer }) {
  const { document } = useNotes();
  return (
    <>
      <p className={styles.kept}>{keptText(report)}</p>
      <p>{text.stillYours(blocksOf(document).length)}</p>
      <Lines lines={[unknownText(report), zoneText(report)].filter((line) => line !== null)} />
    </>
  );
}

function HowRead({ answer }: { answer: RotationsAnswer }) {
  const { report, rotations } = answer;
  const overlaps = report.overlaps.map((each) => overlapText(each, rotations.blocks ?? []));
  return (
    <>
      <Lines title={text.before} lines={beforeTexts(answer)} />
      <Lines title={text.howRead} lines={report.notes.map(noteText)} />
      <Lines title={text.overlapsHeading} lines={overlaps} />
    </>
  );
}

function Blocks({ blocks }: { blocks: readonly Block[] }) {
  const { today } = useNotes();
  if (blocks.length === 0) return null;
  return (
    <>
      <YearStrip blocks={blocks} today={today} />
      <Fold title={text.previewBlocks(blocks.length)} later>
        <ReadBlocks blocks={blocks} />
      </Fold>
    </>
  );
}

const Refused = ({ refused }: { refused: RotationsRefused }) => (
  <p className={styles.wrong} role="status">
    {refused.why === "nothing" ? text.nothing : text.unreadable(refused.problems)}
  </p>
);

function Lines({ title, lines }: { title?: string; lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <div>
      {title && <h4 className={parts.small}>{title}</h4>}
      <ul className={styles.lines}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  );
}

/** Asked only where a block has a number and no day. */
function FirstDay({ report }: Pick<RotationsAnswer, "report">) {
  const [{ firstDay }, change] = useRotationsLeft();
  const asked = report.skipped.some(({ why }) => why === "no-first-day") || firstDay !== "";
  if (!asked) return null;
  return (
    <TextInput
      frame={{ id: fieldId("first-day"), label: text.firstDay, hint: text.firstDayHint }}
      width={12}
      value={firstDay}
      onChange={(value) => change({ firstDay: value })}
    />
  );
}
