import { useEffect, useRef } from "react";
import type { LaneRead } from "#answers/path/lanes-schema.ts";
import { CheckInput } from "../../../components/Inputs.tsx";
import { LinkButton } from "../../../components/LinkButton.tsx";
import * as text from "../../../messages/path-lanes.ts";
import { Facts } from "./LaneSays.tsx";
import styles from "./Lanes.module.css";

interface Props {
  readonly lane: LaneRead;
  readonly isChosen: boolean;
  readonly takesFocus: boolean;
  readonly compared: boolean;
  /** As many are compared as can be. */
  readonly full: boolean;
  readonly onOpen: () => void;
  readonly onCompare: () => void;
}

/** One lane of the list: who gets in and why, what moved the fit, the first income, the pay. */
export function LaneLine(props: Props) {
  const { lane, isChosen, takesFocus, compared, full, onOpen, onCompare } = props;
  const why = text.whyText(lane.eligibility);
  const line = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (takesFocus) line.current?.querySelector("button")?.focus();
  }, [takesFocus]);
  return (
    <li ref={line} className={styles.lane}>
      <div className={styles.head}>
        <h5 className={styles.name}>
          <LinkButton onClick={onOpen}>{lane.name}</LinkButton>
        </h5>
        {isChosen && <strong>{text.isChosen}</strong>}
        <span data-print="no">
          <CheckInput
            text={text.compare}
            label={text.compareLabel(lane.name)}
            checked={compared}
            disabled={full && !compared}
            onChange={onCompare}
          />
        </span>
      </div>
      {why !== "" && <p>{why}</p>}
      <Facts
        said={[
          [text.rows.fit, text.fitText(lane.fit)],
          [text.rows.income, text.incomeText(lane)],
          [text.rows.pay, text.firstPay(lane)],
        ]}
      />
    </li>
  );
}
