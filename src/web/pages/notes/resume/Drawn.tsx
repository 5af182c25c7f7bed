import type { Bullet, Draft, Entry, Section } from "#answers/path/resume-schema.ts";
import { contactText, entryText, inlineText, isRole } from "#answers/path/resume-text.ts";
import { SECTION_WORDS, SUMMARY, TITLE_WORDS } from "#answers/path/resume-words.ts";
import * as text from "../../../messages/path-resume.ts";
import { useNotes } from "../../../notes/notes.ts";
import styles from "./Drawn.module.css";
import { markedNumbers } from "./marked-numbers.ts";
import { titleOf } from "./where.ts";

interface Props {
  readonly draft: Draft;
  /** Under each line of work: where its numbers stand. */
  readonly traced: boolean;
}

/** A resume as it reads: the words of the file in their order, without its page. */
export function Drawn({ draft, traced }: Props) {
  const { name, headline, contacts, summary, sections } = draft;
  return (
    <article className={styles.sheet} aria-label={TITLE_WORDS[draft.kind]}>
      <header className={styles.top}>
        <p className={styles.name}>{name ?? <span className={styles.soft}>{text.noName}</span>}</p>
        {headline && <p>{headline.text}</p>}
        {contacts.length > 0 && <p>{contactText(contacts)}</p>}
      </header>
      {summary && (
        <section className={styles.section}>
          <h4>{SUMMARY}</h4>
          <p>{summary.text}</p>
        </section>
      )}
      {sections.map((section) => (
        <DrawnSection key={section.id} section={section} traced={traced} />
      ))}
    </article>
  );
}

function DrawnSection({ section, traced }: { section: Section; traced: boolean }) {
  return (
    <section className={styles.section}>
      <h4>{SECTION_WORDS[section.id]}</h4>
      {section.inline ? (
        <p>{inlineText(section)}</p>
      ) : (
        section.entries.map((entry) => <DrawnEntry key={entry.at} entry={entry} traced={traced} />)
      )}
    </section>
  );
}

function DrawnEntry({ entry, traced }: { entry: Entry; traced: boolean }) {
  const { head, below } = entryText(entry);
  return (
    <div className={styles.entry}>
      <p className={isRole(entry) ? styles.head : undefined}>{head}</p>
      {below !== "" && <p>{below}</p>}
      {entry.bullets.length > 0 && (
        <ul className={styles.bullets}>
          {entry.bullets.map((bullet) => (
            <DrawnLine key={bullet.at} bullet={bullet} traced={traced} />
          ))}
        </ul>
      )}
    </div>
  );
}

function DrawnLine({ bullet, traced }: { bullet: Bullet; traced: boolean }) {
  const { document } = useNotes();
  const { numbers } = bullet;
  if (!traced || numbers.length === 0) return <li>{bullet.text}</li>;
  return (
    <li>
      {markedNumbers(bullet).map(({ part, isNumber, from }) =>
        isNumber ? (
          <strong key={from} className={styles.number}>
            {part}
          </strong>
        ) : (
          part
        ),
      )}
      <span className={styles.proof} data-print="no">
        {text.standsIn(titleOf(document, bullet.at) ?? text.theRecord, numbers)}
      </span>
    </li>
  );
}
