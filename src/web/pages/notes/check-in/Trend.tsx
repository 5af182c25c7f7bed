import type { ReactNode } from "react";
import type { CheckInAnswer, CheckInRead } from "#answers/path/check-in-schema.ts";
import { ColumnHeads } from "../../../components/ColumnHeads.tsx";
import { LinkButton } from "../../../components/LinkButton.tsx";
import * as text from "../../../messages/path-check-in.ts";
import { useNotes } from "../../../notes/notes.ts";
import parts from "../parts/Parts.module.css";
import styles from "./CheckIn.module.css";
import { placesByDay } from "./places-by-day.ts";
import { withoutCheckIn } from "./sheet-of-answers.ts";

const SCALES = ["personal", "work", "patient"] as const;
/** As many of the newest as the picture has room for, and the room of each. */
const MARKS = 24;
const STEP = 12;

/** The kept ones by day: a mark above or below the line for each scale, then the same in words. */
export function Trend({ answer }: { answer: CheckInAnswer }) {
  const { kept, change } = answer;
  return (
    <section className={parts.part} aria-labelledby="kept-ones">
      <h3 id="kept-ones">{text.trendHeading}</h3>
      {kept.length < 2 && <p>{text.trendNone}</p>}
      {kept.length > 1 && <p>{text.changeSentence(change)}</p>}
      {kept.length > 1 && <Picture kept={kept} />}
      {kept.length > 0 && <Table kept={kept} />}
    </section>
  );
}

function Picture({ kept }: Pick<CheckInAnswer, "kept">) {
  return (
    <figure className={styles.picture} aria-hidden="true">
      {SCALES.map((scale) => (
        <div key={scale} className={styles.strip}>
          <span>{text.scales[scale]}</span>
          <svg viewBox={`0 0 ${MARKS * STEP} 24`} preserveAspectRatio="xMinYMid" aria-hidden="true">
            <line className={styles.line} x1={0} x2={MARKS * STEP} y1={12} y2={12} />
            {marksOf(kept.slice(-MARKS), scale).map(({ id, x, above }) => (
              <circle
                key={id}
                className={above ? styles.above : undefined}
                cx={x}
                cy={above ? 5 : 19}
                r={4}
              />
            ))}
          </svg>
        </div>
      ))}
      <figcaption className={parts.soft}>{text.pictureOf}</figcaption>
    </figure>
  );
}

/** A place without a score stays empty. */
const marksOf = (kept: readonly CheckInRead[], scale: (typeof SCALES)[number]) =>
  kept.flatMap(({ on, subscales }, at) => {
    const half = subscales?.[scale].half;
    if (!half) return [];
    return [{ id: `${on} ${at}`, x: STEP / 2 + at * STEP, above: half === "50-and-above" }];
  });

function Table({ kept }: Pick<CheckInAnswer, "kept">) {
  const { document, act } = useNotes();
  const places = placesByDay(document.checkIns ?? []);
  return (
    <table className={styles.table}>
      <ColumnHeads columns={text.trendColumns} />
      <tbody>
        {kept.map((read, at) => {
          const label = text.dropLabel(read.on);
          const place = places[at];
          return (
            <Row key={`${read.on} ${place}`} read={read}>
              {place !== undefined && (
                <LinkButton onClick={() => act({ label }, withoutCheckIn(place))}>
                  {text.drop}
                </LinkButton>
              )}
            </Row>
          );
        })}
      </tbody>
    </table>
  );
}

function Row({ read, children }: { read: CheckInRead; children: ReactNode }) {
  const { on, subscales, single } = read;
  return (
    <tr>
      <th scope="row">
        {text.day(on)} {children}
      </th>
      {SCALES.map((scale) => (
        <td key={scale}>{subscales ? text.halfText(subscales[scale]) : text.notFilled}</td>
      ))}
      <td>{text.singleText(single)}</td>
    </tr>
  );
}
