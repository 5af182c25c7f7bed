import { useState } from "react";
import { localDay } from "#core/local-day.ts";
import { CRISIS_LINES, type CrisisLineId, crisisLines, isOpenAt } from "#facts/path/crisis.ts";
import { TextButton } from "../components/TextButton.tsx";
import { Window } from "../components/Window.tsx";
import * as text from "../messages/help.ts";
import { Contacts, EmergencyCall } from "./Contacts.tsx";
import styles from "./HelpCard.module.css";
import { minuteIn } from "./zone-clock.ts";

const [first, ...others] = CRISIS_LINES;

/** Who to talk to now. It needs no network, and neither the page nor its history knows that it was open. */
export function HelpCard({ onClose }: { readonly onClose: () => void }) {
  const [now] = useState(() => new Date());
  const { asOf, reviewBy } = crisisLines["988"];
  return (
    <Window title={text.needToTalk} onClose={onClose}>
      <div className={styles.card}>
        {/* In focus first: who is still typing presses no button by it. */}
        <p className={styles.opening} data-first tabIndex={-1}>
          {text.opening}
        </p>
        <ul className={styles.lines}>
          <Line id={first} now={now} />
          <li className={styles.danger}>
            <strong>{text.danger}</strong> <EmergencyCall /> {text.outside}
          </li>
          {others.map((id) => (
            <Line key={id} id={id} now={now} />
          ))}
        </ul>
        <p className={styles.note}>{text.pageNote}</p>
        <h3>{text.nearHeading}</h3>
        <p>{text.near}</p>
        <p>{text.unsafeAtWork}</p>
        <p>{text.license}</p>
        <p className={styles.note}>
          {text.notRecorded} {text.verified(asOf)}
        </p>
        {reviewBy < localDay(now) && <p>{text.checkLate(reviewBy)}</p>}
        <p>
          <TextButton onClick={onClose}>{text.safe}</TextButton>
        </p>
      </div>
    </Window>
  );
}

function Line({ id, now }: { readonly id: CrisisLineId; readonly now: Date }) {
  const { hours } = crisisLines[id];
  const { name, about } = text.lines[id];
  return (
    <li className={styles.line}>
      <h3>{name}</h3>
      <p className={styles.contacts}>
        <Contacts id={id} />
      </p>
      {hours && (
        <p className={styles.open}>
          {isOpenAt(hours, minuteIn(hours.zone, now)) ? text.openNow : text.closedNow}
        </p>
      )}
      <p className={styles.note}>{about}</p>
    </li>
  );
}
