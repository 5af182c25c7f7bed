import { useEffect } from "react";
import type { LaneTest } from "#answers/path/lane-choice.ts";
import { fieldId } from "../../../components/Field.tsx";
import { TextInput } from "../../../components/Inputs.tsx";
import { SubmitButton } from "../../../components/TextButton.tsx";
import * as text from "../../../messages/path-lane-choice.ts";
import parts from "../parts/Parts.module.css";
import styles from "./Lanes.module.css";
import { useLanesView } from "./use-lanes-view.ts";

interface Props {
  /** One thing that would prove this lane. */
  readonly sample: string | undefined;
  /** What was written before and is written again. */
  readonly before: LaneTest | null;
  /** It was asked for by a button that is gone now. */
  readonly takesFocus: boolean;
  readonly onWrite: (test: LaneTest) => void;
}

/** Hours, task and the mark: written before the test starts, or it does not start. */
export function TestForm({ sample, before, takesFocus, onWrite }: Props) {
  const [{ test: typed }, look] = useLanesView();
  const shown = typed ?? asTyped(before);
  const { hours, task, passMark } = shown;
  const type = (change: Partial<typeof shown>) => look({ test: { ...shown, ...change } });
  useEffect(() => {
    if (takesFocus) document.getElementById(fieldId("test-hours"))?.focus();
  }, [takesFocus]);
  const { test } = text;
  const hint = sample === undefined ? undefined : test.taskHint(sample);
  return (
    <form
      className={parts.fields}
      aria-label={test.formLabel}
      data-print="no"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        onWrite({ hours: numberIn(hours), task, passMark });
      }}
    >
      <TextInput
        frame={{ id: fieldId("test-hours"), label: test.hours }}
        width={4}
        digits
        value={hours}
        onChange={(hours) => type({ hours })}
      />
      <div className={styles.words}>
        <TextInput
          frame={{ id: fieldId("test-task"), label: test.task, hint }}
          width={40}
          value={task}
          onChange={(task) => type({ task })}
        />
        <TextInput
          frame={{ id: fieldId("test-mark"), label: test.passMark, hint: test.passHint }}
          width={40}
          value={passMark}
          onChange={(passMark) => type({ passMark })}
        />
      </div>
      <p>
        <SubmitButton>{test.write}</SubmitButton>
      </p>
    </form>
  );
}

const asTyped = (before: LaneTest | null) => ({
  hours: before ? String(before.hours) : "",
  task: before?.task ?? "",
  passMark: before?.passMark ?? "",
});

/** Not a number where nothing was typed: blank is no zero. */
const numberIn = (typed: string): number => (typed.trim() === "" ? Number.NaN : Number(typed));
