import type { Result } from "#core/result.ts";
import { TextButton } from "../../components/TextButton.tsx";
import { Window } from "../../components/Window.tsx";
import { linkRefusal, opened as text } from "../../messages/sharing.ts";
import type { OpenedLink } from "../../worker/export-protocol.ts";
import { HeldLists } from "./HeldLists.tsx";
import styles from "./LinkPreview.module.css";

interface Props {
  readonly link: Result<OpenedLink>;
  readonly nameOf: (slug: string) => string;
  /** Puts its lists in place of those that are here, so that it can be undone. */
  readonly onOpen: (opened: OpenedLink) => void;
  readonly onClose: () => void;
}

/** A link was opened: what it holds, before anything of it is taken over. */
export function LinkPreview({ link, nameOf, onOpen, onClose }: Props) {
  return (
    <Window title={text.heading} onClose={onClose}>
      {link.ok ? (
        <Held opened={link.value} nameOf={nameOf} onOpen={onOpen} onClose={onClose} />
      ) : (
        <p>{linkRefusal(link.problems)}</p>
      )}
    </Window>
  );
}

type HeldProps = Omit<Props, "link"> & { readonly opened: OpenedLink };

function Held({ opened, nameOf, onOpen, onClose }: HeldProps) {
  return (
    <div className={styles.held}>
      <p>{text.intro(opened.held.length)}</p>
      <HeldLists lists={opened.held} nameOf={nameOf} />
      <div className={styles.acts}>
        <p>{text.replaces}</p>
        <TextButton onClick={() => onOpen(opened)}>{text.open}</TextButton>
        <TextButton onClick={onClose}>{text.leave}</TextButton>
      </div>
    </div>
  );
}
