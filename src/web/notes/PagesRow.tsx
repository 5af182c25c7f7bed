import { useStore } from "../app/app.ts";
import links from "../components/PageLinks.module.css";
import * as text from "../messages/notes.ts";
import { routes } from "../routes.ts";
import { goTo, useFrame } from "./notes.ts";
import styles from "./PagesRow.module.css";
import { type Section, sections } from "./sections.ts";

const firstOfGroups = sections.filter(({ group }, at) => sections[at - 1]?.group !== group);

/** The groups, and the pages of the one that is open, all at the same address; none before the first question. */
export function PagesRow() {
  const { frame, keeper } = useFrame();
  const { entered, covered, aside, page } = useStore(frame);
  const { record } = useStore(keeper);
  const closed = record === "unlooked" || (record === "locked" && !aside);
  const open = sections[page];
  if (entered === "no" || covered || closed || !open) return null;
  return (
    <nav aria-label={text.pagesLabel} data-print="no">
      <p className={`${links.pages} ${styles.groups}`}>
        {firstOfGroups.map((first) => (
          <Way
            key={first.group}
            to={first}
            label={text.groupNames[first.group]}
            current={first.group === open.group && "true"}
          />
        ))}
      </p>
      <p className={links.pages}>
        {sections
          .filter(({ group }) => group === open.group)
          .map((each) => (
            <Way key={each.id} to={each} label={each.label} current={each === open && "page"} />
          ))}
      </p>
    </nav>
  );
}

interface WayProps {
  readonly to: Section;
  readonly label: string;
  readonly current: "page" | "true" | false;
}

function Way({ to, label, current }: WayProps) {
  const notes = useFrame();
  return (
    <a
      href={routes.notes}
      aria-current={current || undefined}
      onClick={(event) => {
        event.preventDefault();
        goTo(notes, to.id);
      }}
    >
      {label}
    </a>
  );
}
