import { useState } from "react";
import {
  compareLanes,
  filterLanes,
  LANE_FILTERS,
  type LaneFilter,
} from "#answers/path/lane-views.ts";
import type { LanesAnswer } from "#answers/path/lanes-schema.ts";
import { fieldId } from "../../../components/Field.tsx";
import { Fold } from "../../../components/Fold.tsx";
import { CheckInput, RadioInput } from "../../../components/Inputs.tsx";
import * as text from "../../../messages/path-lanes.ts";
import parts from "../parts/Parts.module.css";
import { ComparedLanes } from "./ComparedLanes.tsx";
import { LaneLine } from "./LaneLine.tsx";
import styles from "./Lanes.module.css";
import { inOrder, type LaneOrder, ORDERS } from "./lane-order.ts";

const MOST_COMPARED = 3;

interface Props {
  readonly answer: LanesAnswer;
  readonly onOpen: (lane: string) => void;
  /** The lane the person came back from: its name takes the focus. */
  readonly focusOn: string | null;
}

/** The lanes as a list to read: cut, ordered, and up to three of them side by side. */
export function LaneList({ answer, onOpen, focusOn }: Props) {
  const [cut, setCut] = useState<LaneFilter>({});
  const [order, setOrder] = useState<LaneOrder>("fit");
  const [compared, setCompared] = useState<readonly string[]>([]);
  const { lanes, chosen } = answer;
  const left = inOrder(filterLanes(lanes, cut), order);
  const toggle = (id: string) =>
    setCompared((ids) => (ids.includes(id) ? ids.filter((each) => each !== id) : [...ids, id]));
  return (
    <section className={parts.part} aria-labelledby="all-lanes">
      <Tools {...{ cut, setCut, order, setOrder }} />
      <h3 id="all-lanes" tabIndex={-1}>
        {text.shown(left.length, lanes.length)}
      </h3>
      <ComparedLanes
        lanes={compareLanes(lanes, compared)}
        onOpen={onOpen}
        onEnd={() => setCompared([])}
      />
      {left.length === 0 && <p>{text.noneLeft}</p>}
      <ol className={styles.lanes}>
        {left.map((lane) => (
          <LaneLine
            key={lane.id}
            lane={lane}
            isChosen={chosen?.lane === lane.id}
            takesFocus={focusOn === lane.id}
            compared={compared.includes(lane.id)}
            full={compared.length >= MOST_COMPARED}
            onOpen={() => onOpen(lane.id)}
            onCompare={() => toggle(lane.id)}
          />
        ))}
      </ol>
    </section>
  );
}

interface ToolsProps {
  readonly cut: LaneFilter;
  readonly setCut: (cut: LaneFilter) => void;
  readonly order: LaneOrder;
  readonly setOrder: (order: LaneOrder) => void;
}

function Tools({ cut, setCut, order, setOrder }: ToolsProps) {
  const on = LANE_FILTERS.filter((name) => cut[name] === true).length;
  const choose = (value: string) => setOrder(ORDERS.find((each) => each === value) ?? "fit");
  return (
    <div data-print="no">
      <Fold title={text.cutHeading} note={text.cutNote(on, LANE_FILTERS.length)}>
        <div className={styles.cuts}>
          {LANE_FILTERS.map((name) => (
            <CheckInput
              key={name}
              text={text.filterNames[name]}
              checked={cut[name] === true}
              onChange={(wanted) => setCut({ ...cut, [name]: wanted })}
            />
          ))}
        </div>
        <RadioInput
          frame={{ id: fieldId("lane-order"), label: text.orderLabel }}
          value={order}
          onChange={choose}
          choices={ORDERS.map((value) => ({ value, text: text.orders[value] }))}
        />
      </Fold>
    </div>
  );
}
