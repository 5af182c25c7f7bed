import { type ReactNode, useEffect, useRef } from "react";
import styles from "./NotesFrame.module.css";

/** A page of the notes: read from its top when it was gone to, by eye and by screen reader. */
export function Main({
  children,
  label,
}: {
  readonly children: ReactNode;
  readonly label?: string;
}) {
  const main = useRef<HTMLElement>(null);
  useEffect(() => {
    window.scrollTo(0, 0);
    main.current?.focus({ preventScroll: true });
  }, []);
  return (
    <main ref={main} id="answer" tabIndex={-1} className={styles.main} aria-label={label}>
      {children}
    </main>
  );
}
