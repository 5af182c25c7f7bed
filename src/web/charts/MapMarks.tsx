import { type KeyboardEvent, useId, useState } from "react";
import { groupSentence, map } from "../messages/map.ts";
import { MapMark } from "./MapMark.tsx";
import type { Spot } from "./map-groups.ts";
import { moveTo } from "./map-moves.ts";
import styles from "./ProgramMap.module.css";
import { MAP } from "./us-shapes.ts";

interface Props {
  readonly spots: readonly Spot[];
  /** The width that the spots were laid out for. */
  readonly width: number;
  /** Key of the mark whose programs are shown. */
  readonly opened: string | null;
  /** Id of what an opened mark shows. */
  readonly group: string;
  readonly onOpen: (spot: Spot) => void;
  /** The mark under the pointer or the focus; null when there is none. */
  readonly onSay: (spot: Spot | null) => void;
}

/** Marks as buttons over the map. One is in the order of Tab; keys move between them. */
export function MapMarks({ spots, width, opened, group, onOpen, onSay }: Props) {
  const [chosen, choose] = useState<string | null>(null);
  const hint = useId();
  const at = indexOf(spots, chosen);
  const place = placeIn(width);
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    const to = moveTo(event.key, spots, at);
    const spot = to === null ? undefined : spots[to];
    if (!spot) return;
    event.preventDefault();
    choose(spot.key);
    event.currentTarget.querySelectorAll("button")[to ?? 0]?.focus();
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a group of marks is no field set
    <div
      className={styles.marks}
      role="group"
      aria-label={map.label}
      aria-describedby={hint}
      onKeyDown={onKeyDown}
    >
      <p id={hint} className={styles.hidden}>
        {map.keys}
      </p>
      {spots.map((spot, i) => (
        <button
          type="button"
          key={spot.key}
          className={styles.mark}
          style={place(spot)}
          tabIndex={i === at ? 0 : -1}
          aria-label={groupSentence(spot)}
          aria-expanded={spot.places.length > 1 ? spot.key === opened : undefined}
          aria-controls={spot.key === opened ? group : undefined}
          onFocus={() => onSay(spot)}
          onBlur={() => onSay(null)}
          onPointerEnter={() => onSay(spot)}
          onPointerLeave={() => onSay(null)}
          onClick={() => {
            choose(spot.key);
            onOpen(spot);
          }}
        >
          <MapMark band={spot.band} signal={spot.signal} />
        </button>
      ))}
      {/* After all marks, so that none covers the count of another. */}
      {spots.map(
        (spot) =>
          spot.places.length > 1 && (
            <span key={spot.key} className={styles.count} style={place(spot)} aria-hidden="true">
              {spot.places.length}
            </span>
          ),
      )}
    </div>
  );
}

/** In hundredths of the map, so that marks stay in their place while it is resized or printed. */
const placeIn = (width: number) => (spot: Spot) => ({
  left: `${(spot.x / width) * 100}%`,
  top: `${((spot.y / width) * MAP.width * 100) / MAP.height}%`,
});

/** Where Tab enters: the mark last chosen, or the one with most listed programs. */
function indexOf(spots: readonly Spot[], chosen: string | null): number {
  const known = spots.findIndex(({ key }) => key === chosen);
  if (known >= 0) return known;
  const most = Math.max(...spots.map(({ listed }) => listed));
  return Math.max(
    0,
    spots.findIndex(({ listed }) => listed === most),
  );
}
