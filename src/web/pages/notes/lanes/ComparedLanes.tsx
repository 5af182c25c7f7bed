import type { ComparedLane } from "#answers/path/lane-views.ts";
import { LinkButton } from "../../../components/LinkButton.tsx";
import { TextButton } from "../../../components/TextButton.tsx";
import * as text from "../../../messages/path-lanes.ts";
import parts from "../parts/Parts.module.css";
import styles from "./Lanes.module.css";

interface Props {
  readonly lanes: readonly ComparedLane[];
  readonly onOpen: (lane: string) => void;
  readonly onEnd: () => void;
}

/** Side by side where there is room, one under the other where there is none. */
export function ComparedLanes({ lanes, onOpen, onEnd }: Props) {
  if (lanes.length === 0) return null;
  if (lanes.length === 1) return <p className={parts.soft}>{text.compareMore}</p>;
  return (
    <section className={parts.part} aria-labelledby="compared">
      <h4 id="compared" className={styles.name}>
        {text.compareHeading(lanes.length)}
      </h4>
      <div className={styles.compared}>
        {lanes.map((lane) => (
          <section key={lane.id} className={styles.column} aria-label={lane.name}>
            <h5 className={parts.small}>
              <LinkButton onClick={() => onOpen(lane.id)}>{lane.name}</LinkButton>
            </h5>
            <dl>
              {rowsOf(lane).map(([name, said]) => (
                <div key={name}>
                  <dt>{name}</dt>
                  <dd>{said}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
      <p data-print="no">
        <TextButton onClick={onEnd}>{text.compareEnd}</TextButton>
      </p>
    </section>
  );
}

function rowsOf(lane: ComparedLane): readonly (readonly [string, string])[] {
  const { eligibility, requirements } = lane;
  const verdict = `${text.verdictName(eligibility.verdict)}. ${text.whyText(eligibility)}`.trim();
  const pay = lane.pay.map(text.payText).join(" ");
  return [
    [text.rows.entry, verdict],
    [text.rows.fit, text.fitText(lane.fit)],
    [text.rows.income, text.incomeText(lane)],
    [text.rows.pay, pay === "" ? text.noPay : pay],
    [text.rows.remote, `${text.remoteText(lane.remote)}.`],
    [text.rows.test, text.testText(lane.testHours)],
    [text.rows.license, requirements.license],
    [text.rows.residency, requirements.residency],
    [text.rows.citizenship, requirements.citizenship],
    [text.rows.moves, text.movesText(lane.moves)],
    [text.rows.visaSafe, lane.visaSafe ?? text.noneInside],
  ];
}
