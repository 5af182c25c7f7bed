import { useEffect, useRef } from "react";
import type { LaneRead, LanesAnswer } from "#answers/path/lanes-schema.ts";
import { LinkButton } from "../../../components/LinkButton.tsx";
import * as text from "../../../messages/path-lane.ts";
import {
  firstPay,
  fitText,
  incomeText,
  rows,
  testText,
  verdictName,
  whyText,
} from "../../../messages/path-lanes.ts";
import { citedBy } from "../../../messages/path-sources.ts";
import parts from "../parts/Parts.module.css";
import { SheetFields } from "../parts/SheetFields.tsx";
import { ChooseLane } from "./ChooseLane.tsx";
import { ChosenLane } from "./ChosenLane.tsx";
import { LaneMoves } from "./LaneMoves.tsx";
import { LanePay } from "./LanePay.tsx";
import { Facts, LaneSays } from "./LaneSays.tsx";
import { StatusSays } from "./StatusSays.tsx";

interface Props {
  readonly lane: LaneRead;
  readonly answer: LanesAnswer;
  readonly onBack: () => void;
}

/** One lane, opened: who gets in, the choice, the day, the moves and what stands in their way, proof, red flags. */
export function OneLane({ lane, answer, onBack }: Props) {
  const { chosen, lanes } = answer;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    window.scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
  }, []);
  return (
    <>
      <section className={parts.part} aria-labelledby="one-lane">
        <p data-print="no">
          <LinkButton onClick={onBack}>{text.back}</LinkButton>
        </p>
        <h2 id="one-lane" ref={heading} tabIndex={-1}>
          {lane.name}
        </h2>
        <Eligible lane={lane} answer={answer} />
        <Facts
          said={[
            [rows.fit, fitText(lane.fit)],
            [rows.income, incomeText(lane)],
            [rows.pay, firstPay(lane)],
            [rows.test, testText(lane.testHours)],
          ]}
        />
      </section>
      {chosen?.lane === lane.id ? (
        <ChosenLane chosen={chosen} lanes={lanes} />
      ) : (
        <ChooseLane lane={lane.id} />
      )}
      <LaneMoves lane={lane} />
      <LanePay lane={lane} names={answer.sources} />
      <LaneSays lane={lane} names={answer.sources} />
      <section className={parts.part} aria-labelledby="lane-sources">
        <h3 id="lane-sources">{text.parts.sources}</h3>
        <p>{lane.evidence}</p>
        <p className={lane.overdue ? parts.overdue : parts.cited}>
          {citedBy(lane, answer.sources)}
        </p>
      </section>
    </>
  );
}

function Eligible({ lane, answer }: Pick<Props, "lane" | "answer">) {
  const { verdict, basis, sources, rule } = lane.eligibility;
  return (
    <>
      <p className={parts.sentence} data-verdict={verdict}>
        {verdictName(verdict)}.
      </p>
      {basis === null ? (
        <SheetFields label={text.stageUnknown} names={["stage"]} />
      ) : (
        <div>
          <p>{whyText(lane.eligibility)}</p>
          <p className={parts.cited}>{citedBy({ ...lane, basis, sources }, answer.sources)}</p>
        </div>
      )}
      <p>{lane.day}</p>
      <StatusSays answer={answer} rule={rule} />
    </>
  );
}
