import type { LaneRead, LanesAnswer } from "#answers/path/lanes-schema.ts";
import { LinkButton } from "../../../components/LinkButton.tsx";
import * as text from "../../../messages/path-lane-choice.ts";
import parts from "../parts/Parts.module.css";
import { CloseLane } from "./CloseLane.tsx";
import styles from "./Lanes.module.css";
import { LaneTestPart } from "./LaneTestPart.tsx";

interface Props {
  readonly chosen: NonNullable<LanesAnswer["chosen"]>;
  readonly lanes: readonly LaneRead[];
  /** Absent where the lane itself is open on the page. */
  readonly onOpen?: (lane: string) => void;
}

/** The one lane: where it stands, its test, and the way out of it. */
export function ChosenLane({ chosen, lanes, onOpen }: Props) {
  const sample = lanes.find(({ id }) => id === chosen.lane)?.workSamples[0];
  const name = text.heading(chosen.lane);
  return (
    <section className={`${parts.part} ${styles.chosen}`} aria-labelledby="your-lane">
      <h3 id="your-lane" tabIndex={-1}>
        {onOpen ? <LinkButton onClick={() => onOpen(chosen.lane)}>{name}</LinkButton> : name}
      </h3>
      <p>
        {text.opened(chosen.opened)} {text.next(chosen)}
      </p>
      <LaneTestPart chosen={chosen} sample={sample} />
      <CloseLane />
    </section>
  );
}
