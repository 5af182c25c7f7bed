import type { PersonTold } from "#answers/path/people-schema.ts";
import { LinkButton } from "../../../components/LinkButton.tsx";
import * as text from "../../../messages/path-people.ts";
import styles from "./People.module.css";

interface Props {
  readonly people: readonly PersonTold[];
  readonly onOpen: (id: string) => void;
}

/** In the order they were written down: who, and the next act with its day. */
export const PeopleList = ({ people, onOpen }: Props) => (
  <ul className={styles.people}>
    {people.map(({ id, name, role, next }) => (
      <li key={id}>
        <p className={styles.name}>
          <LinkButton onClick={() => onOpen(id)}>{name}</LinkButton>
        </p>
        {role !== null && <p className={styles.role}>{role}</p>}
        <p className={styles.next} data-late={next.late ? "" : undefined}>
          {text.nextText(next)}.
        </p>
      </li>
    ))}
  </ul>
);
