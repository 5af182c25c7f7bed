import { type CrisisLineId, crisisLines, emergencyNumber } from "#facts/path/crisis.ts";
import * as text from "../messages/help.ts";
import styles from "./HelpCard.module.css";

/** The ways to one of the lines, each pressed once. */
export function Contacts({ id }: { readonly id: CrisisLineId }) {
  const { call, text: sms, say, page } = crisisLines[id];
  return (
    <>
      {call && (
        <a href={`tel:${call}`} className={styles.contact}>
          {text.call(call)}
        </a>
      )}
      {sms && (
        <a href={`sms:${sms}${say ? `?body=${say}` : ""}`} className={styles.contact}>
          {text.textTo(sms, say)}
        </a>
      )}
      {page && (
        <a href={`https://${page}`} target="_blank" rel="noreferrer" className={styles.contact}>
          {page}
        </a>
      )}
    </>
  );
}

export const EmergencyCall = () => (
  <a href={`tel:${emergencyNumber}`} className={styles.contact}>
    {text.callEmergency(emergencyNumber)}
  </a>
);

/** Where help is all there is on the page: a person at any hour, then the emergency number. */
export const FirstContacts = () => (
  <p className={styles.contacts}>
    <Contacts id="988" />
    <EmergencyCall />
  </p>
);
