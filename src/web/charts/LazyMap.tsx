import { lazy, Suspense } from "react";
import { map } from "../messages/map.ts";
import styles from "./LazyMap.module.css";
import type { MapPlace } from "./map-places.ts";

const ProgramMap = lazy(async () => ({ default: (await import("./ProgramMap.tsx")).ProgramMap }));

interface Props {
  readonly places: readonly MapPlace[];
  readonly onOpen: (id: string) => void;
}

/** The map with its shapes, fetched when it is first drawn; its place is kept meanwhile. */
export function LazyMap(props: Props) {
  return (
    <Suspense fallback={<p className={styles.waiting}>{map.drawing}</p>}>
      <ProgramMap {...props} />
    </Suspense>
  );
}
