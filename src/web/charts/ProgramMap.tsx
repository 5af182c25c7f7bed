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
import { borders, coast, MAP } from "./us-shapes.ts";
import { useWidth } from "./use-width.ts";

interface Props {
  readonly places: readonly MapPlace[];
  /** A program was chosen: its id. */
  readonly onOpen: (id: string) => void;
}

/** Where the programs stand: shape and tone for the odds, a ring for a signal, hollow for what is excluded. */
export const ProgramMap = memo(function ProgramMap({ places, onOpen }: Props) {
  const [box, width] = useWidth<HTMLElement>(640);
  const layout = useMemo(() => layoutMap(places, width), [places, width]);
  return (
    <figure className={styles.figure} ref={box}>
      <figcaption>{text.mapSentence(countsOf(places))}</figcaption>
      {layout.spots.length > 0 && (
        <>
          <Picture spots={layout.spots} width={width} onOpen={onOpen} />
          <MapKey places={places} />
        </>
      )}
      <MapBeside layout={layout} onOpen={onOpen} />
      {places.length > 0 && <MapTable places={places} onOpen={onOpen} />}
    </figure>
  );
});

interface PictureProps {
  readonly spots: readonly Spot[];
  readonly width: number;
  readonly onOpen: (id: string) => void;
}

/** The map itself, what is under the pointer or the focus, and the programs of the mark that is open. */
function Picture({ spots, width, onOpen }: PictureProps) {
  const [opened, setOpened] = useState<string | null>(null);
  const [said, say] = useState<Spot | null>(null);
  const marks = useRef<HTMLDivElement>(null);
  const group = useId();
  const shown = spots.find(({ key, places }) => key === opened && places.length > 1);
  const open = (spot: Spot) => {
    const [only] = spot.places;
    if (only && spot.places.length === 1) onOpen(only.id);
    else setOpened(spot.key === opened ? null : spot.key);
  };
  const close = () => {
    marks.current?.querySelector<HTMLButtonElement>("[aria-expanded=true]")?.focus();
    setOpened(null);
  };
  return (
    <>
      <div ref={marks} className={styles.map}>
        <Land />
        <MapMarks {...{ spots, width, opened, group, onOpen: open, onSay: say }} />
      </div>
      <p className={styles.reading} aria-hidden="true" data-print="no">
        {said ? text.groupSentence(said) : text.map.read}
      </p>
      {shown && <MapGroup id={group} spot={shown} onOpen={onOpen} onClose={close} />}
    </>
  );
}

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
