import { useEffect, useState } from "react";
import styles from "./Hidden.module.css";

/** Long enough that typing a number is one announcement, not three. */
const QUIET_MS = 1000;

/** Reads the latest text aloud once it has stood still. */
export function Announcer({ text }: { text: string }) {
  const [said, setSaid] = useState("");
  useEffect(() => {
    const timer = setTimeout(() => setSaid(text), QUIET_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return (
    <p className={styles.hidden} role="status" aria-live="polite">
      {said}
    </p>
  );
}
