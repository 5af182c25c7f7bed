import { compareLanes, filterLanes, type LaneGroup, laneGroups } from "#answers/path/lane-views.ts";
import type { LanesAnswer } from "#answers/path/lanes-schema.ts";
import * as text from "../../../messages/path-lanes.ts";
import parts from "../parts/Parts.module.css";
import { ComparedLanes } from "./ComparedLanes.tsx";
import { LaneLine } from "./LaneLine.tsx";
import styles from "./Lanes.module.css";
import { LaneTools } from "./LaneTools.tsx";
import { useLanesView } from "./use-lanes-view.ts";

const MOST_COMPARED = 3;

interface Props {
  readonly answer: LanesAnswer;
  readonly onOpen: (lane: string) => void;
  /** The lane the person came back from: its name takes the focus. */
  readonly focusOn: string | null;
}

/** The lanes as a list to read: cut, by who gets in, and up to three of them side by side. */
export function LaneList({ answer, onOpen, focusOn }: Props) {
  const [{ cut, compared }, look] = useLanesView();
  const { lanes } = answer;
  const left = filterLanes(lanes, cut);
  return (
    <section className={parts.part} aria-labelledby="all-lanes">
      <LaneTools />
      <h3 id="all-lanes" tabIndex={-1}>
        {text.shown(left.length, lanes.length)}
      </h3>
      <p className={parts.soft} data-print="no">
        {text.howTo}
      </p>
      <ComparedLanes
        lanes={compareLanes(lanes, compared)}
        onOpen={onOpen}
        onEnd={() => look({ compared: [] })}
      />
      {left.length === 0 && <p>{text.noneLeft}</p>}
      {laneGroups(left).map((group) => (
        <Group key={group.verdict} {...{ group, answer, onOpen, focusOn }} />
      ))}
    </section>
  );
}

/** Lanes of one verdict, the better fit first. */
function Group({ group, answer, onOpen, focusOn }: Props & { group: LaneGroup }) {
  const [{ compared }, look] = useLanesView();
  const toggle = (id: string) =>
    compared.includes(id) ? compared.filter((each) => each !== id) : [...compared, id];
  const heading = `lanes-${group.verdict}`;
  return (
    <section aria-labelledby={heading}>
      <h4 id={heading} className={styles.verdict} data-verdict={group.verdict}>
        {text.groupHeading(group.verdict, group.lanes.length)}
      </h4>
      <ol className={styles.lanes}>
        {group.lanes.map((lane) => (
          <LaneLine
            key={lane.id}
            lane={lane}
            isChosen={answer.chosen?.lane === lane.id}
            takesFocus={focusOn === lane.id}
            compared={compared.includes(lane.id)}
            full={compared.length >= MOST_COMPARED}
            onOpen={() => onOpen(lane.id)}
            onCompare={() => look({ compared: toggle(lane.id) })}
          />
        ))}
      </ol>
    </section>
  );
}
