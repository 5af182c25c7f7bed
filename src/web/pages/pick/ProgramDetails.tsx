import { percent, percentRange } from "#answers/chance-words.ts";
import type { ListedApplication, Reason } from "#answers/types.ts";
import * as text from "../../messages/list.ts";
import styles from "./ProgramDetails.module.css";

interface Props {
  readonly row: ListedApplication;
  readonly sources: Readonly<Record<string, string>>;
}

/** Why this program, as the list knows it: what moved its odds, what to check, what it covers. */
export function ProgramDetails({ row, sources }: Props) {
  return (
    <div className={styles.details}>
      <div>
        <h3>{text.reasonsTitle}</h3>
        <ul className={styles.reasons}>
          {row.reasons.map((reason) => (
            <ReasonItem key={reason.fact} reason={reason} title={sources[reason.source]} />
          ))}
        </ul>
      </div>
      <div>
        <h3>{text.verifyTitle}</h3>
        <ul className={styles.reasons}>
          {row.verify.map((item) => (
            <li key={`${item.fact} ${item.text}`}>{item.text}</li>
          ))}
        </ul>
      </div>
      <Facts row={row} />
    </div>
  );
}

function ReasonItem({ reason, title }: { reason: Reason; title: string | undefined }) {
  return (
    <li>
      {text.reasonFact(reason)}:{" "}
      <strong data-effect={text.effectMark(reason.effect)}>
        {text.effectWords(reason.effect)}
      </strong>
      . <cite>{text.reasonSource(reason, title)}</cite>
    </li>
  );
}

function Facts({ row }: { row: ListedApplication }) {
  const facts: readonly (readonly [string, string])[] = [
    [text.placeTitle, `${row.program}, ${text.place(row)}`],
    [text.idTitle, row.id],
    [text.tracksTitle, `${row.tracks.join(", ")}, ${text.servicePart(row.service)}`],
    [text.columns.band, text.bands[row.band]],
    [text.columns.ranked, `${percent(row.matchIfRanked)} (${percentRange(row.matchIfRanked)})`],
  ];
  return (
    <dl className={styles.facts}>
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
