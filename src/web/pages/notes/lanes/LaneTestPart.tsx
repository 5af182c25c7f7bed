import { useState } from "react";
import type { LanesAnswer } from "#answers/path/lanes-schema.ts";
import { LinkButton } from "../../../components/LinkButton.tsx";
import { TextButton } from "../../../components/TextButton.tsx";
import * as text from "../../../messages/path-lane-choice.ts";
import parts from "../parts/Parts.module.css";
import { Refused } from "./Refused.tsx";
import { TestForm } from "./TestForm.tsx";
import { type ChangingLane, useChangeLane } from "./use-change-lane.ts";
import { useLanesView } from "./use-lanes-view.ts";

type Chosen = NonNullable<LanesAnswer["chosen"]>;

interface Props {
  readonly chosen: Chosen;
  readonly sample: string | undefined;
}

/** The test as it was written, and the one thing to do with it next. */
export function LaneTestPart({ chosen: { test, next }, sample }: Props) {
  const { refused, change } = useChangeLane();
  const [, look] = useLanesView();
  const [rewriting, setRewriting] = useState(false);
  const writes = next === "write-test" || rewriting;
  const mayRewrite = next === "start-test" || next === "close-or-retry";
  return (
    <>
      {test && <WrittenTest test={test} />}
      {writes && (
        <TestForm
          key={test?.written ?? "new"}
          sample={sample}
          takesFocus={rewriting}
          before={next === "start-test" ? test : null}
          onWrite={async (written) => {
            if (!(await change({ act: "write", test: written }))) return;
            look({ test: null });
            setRewriting(false);
          }}
        />
      )}
      <Refused words={refused} />
      <div className={parts.buttons} data-print="no">
        {!writes && <NextStep next={next} change={change} />}
        {!writes && mayRewrite && (
          <LinkButton onClick={() => setRewriting(true)}>
            {next === "start-test" ? text.test.again : text.test.another}
          </LinkButton>
        )}
      </div>
    </>
  );
}

function WrittenTest({ test }: { test: NonNullable<Chosen["test"]> }) {
  return (
    <div>
      <p>{text.testText(test)}</p>
      <p className={parts.soft}>
        {text.writtenOn(test.written)} {test.started && text.startedOn(test.started)}
      </p>
    </div>
  );
}

function NextStep({ next, change }: Pick<ChangingLane, "change"> & Pick<Chosen, "next">) {
  if (next === "start-test")
    return <TextButton onClick={() => void change({ act: "start" })}>{text.test.start}</TextButton>;
  if (next !== "end-test") return null;
  return (
    <>
      <TextButton onClick={() => void change({ act: "end", passed: true })}>
        {text.test.met}
      </TextButton>
      <TextButton onClick={() => void change({ act: "end", passed: false })}>
        {text.test.notMet}
      </TextButton>
    </>
  );
}
