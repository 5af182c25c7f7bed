import { memo, useId, useMemo, useRef, useState } from "react";
import * as text from "../messages/map.ts";
import { MapBeside } from "./MapBeside.tsx";
import { MapGroup } from "./MapGroup.tsx";
import { MapKey } from "./MapKey.tsx";
import { MapMarks } from "./MapMarks.tsx";
import { MapTable } from "./MapTable.tsx";
import { layoutMap, type Spot } from "./map-groups.ts";
import type { MapPlace } from "./map-places.ts";
import styles from "./ProgramMap.module.css";
import { borders, coast, MAP } from "./us-map.ts";
import { useWidth } from "./use-width.ts";

interface Props {
  readonly places: readonly MapPlace[];
  /** A program was chosen: its id. */
  readonly onOpen: (id: string) => void;
}

/** Where the programs stand: shape and tone for the odds, a ring for a signal, hollow for what is excluded. */
export const ProgramMap = memo(function ProgramMap({ places, onOpen }: Props) {
  const [box, width] = useWidth(640);
  const layout = useMemo(() => layoutMap(places, width), [places, width]);
  const [opened, setOpened] = useState<string | null>(null);
  const [said, say] = useState<Spot | null>(null);
  const marks = useRef<HTMLDivElement>(null);
  const group = useId();
  const shown = layout.spots.find(({ key, places: at }) => key === opened && at.length > 1);
  const open = (spot: Spot) => {
    const [only] = spot.places;
    if (only && spot.places.length === 1) onOpen(only.id);
    else setOpened(spot.key === opened ? null : spot.key);
  };
  const close = () => {
    setOpened(null);
    marks.current?.querySelector<HTMLButtonElement>("[aria-expanded=true]")?.focus();
  };
  return (
    <figure className={styles.figure}>
      <figcaption>{text.mapSentence(countsOf(places))}</figcaption>
      <div ref={box} className={styles.map}>
        <Land />
        <div ref={marks}>
          <MapMarks {...{ spots: layout.spots, width, opened, group, onOpen: open, onSay: say }} />
        </div>
      </div>
      <p className={styles.reading} aria-hidden="true" data-print="no">
        {said ? text.groupSentence(said) : text.map.read}
      </p>
      {shown && <MapGroup id={group} spot={shown} onOpen={onOpen} onClose={close} />}
      <MapKey places={places} />
      <MapBeside layout={layout} onOpen={onOpen} />
      <MapTable places={places} onOpen={onOpen} />
    </figure>
  );
});

const drawn = { coast: coast(), borders: borders() };

const Land = memo(function Land() {
  return (
    <svg viewBox={`0 0 ${MAP.width} ${MAP.height}`} className={styles.land} aria-hidden="true">
      <path className={styles.coast} d={drawn.coast} />
      <path className={styles.borders} d={drawn.borders} />
    </svg>
  );
});

function countsOf(places: readonly MapPlace[]): text.MapCounts {
  const listed = places.filter(({ standing }) => standing === "listed");
  const byState = new Map<string, number>();
  for (const { state } of listed) if (state) byState.set(state, (byState.get(state) ?? 0) + 1);
  return {
    listed: listed.length,
    excluded: places.length - listed.length,
    byState: [...byState].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)),
  };
}
