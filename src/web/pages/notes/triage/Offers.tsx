import type { TriageAnswer } from "#answers/path/triage.ts";
import { LinkButton } from "../../../components/LinkButton.tsx";
import { verdictName } from "../../../messages/path-limits.ts";
import * as text from "../../../messages/path-triage.ts";
import { useFrame, useNotes } from "../../../notes/notes.ts";
import { Cited } from "../parts/Cited.tsx";
import parts from "../parts/Parts.module.css";
import styles from "./TriagePage.module.css";

/** Help and leave first, out last, whatever the verdict. */
export function Offers({ answer }: { answer: TriageAnswer }) {
  const { openHelp } = useNotes();
  return (
    <section className={parts.part} aria-labelledby="offers">
      <h3 id="offers">{text.offersHeading}</h3>
      <ol className={parts.list}>
        {answer.offers.map((offer) => (
          <li key={offer.id}>
            <h4 className={styles.offer}>{text.offerNames[offer.id]}</h4>
            <p>{offer.text}</p>
            {offer.id === "help_and_leave" && answer.leave && (
              <p>
                {text.leaveNote} {verdictName(answer.leave.verdict)}.
              </p>
            )}
            <Cited told={offer} />
            {offer.id === "help_and_leave" && (
              <LinkButton onClick={openHelp}>{text.talk}</LinkButton>
            )}
            <GoesOn offer={offer.id} />
          </li>
        ))}
      </ol>
    </section>
  );
}

/** To the page where it goes on, if there is one. */
function GoesOn({ offer }: { offer: keyof typeof text.goesOn }) {
  const { pages } = useFrame();
  const { go } = useNotes();
  const { page, words } = text.goesOn[offer];
  if (!pages.includes(page)) return null;
  return <LinkButton onClick={() => go(page)}>{words}</LinkButton>;
}
