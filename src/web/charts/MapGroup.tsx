import { useEffect, useRef } from "react";
import { TextButton } from "../components/TextButton.tsx";
import { groupPlace, map, oddsName, placeWords, signalWords } from "../messages/map.ts";
import styles from "./MapGroup.module.css";
import { MapMark } from "./MapMark.tsx";
import type { Spot } from "./map-groups.ts";

interface Props {
  readonly id: string;
  readonly spot: Spot;
  readonly onOpen: (id: string) => void;
  readonly onClose: () => void;
}

/** The programs of one mark. It takes the focus when it opens; Escape gives it back to the mark. */
export function MapGroup({ id, spot, onOpen, onClose }: Props) {
  const box = useRef<HTMLElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another mark is another opening
  useEffect(() => box.current?.focus({ preventScroll: false }), [spot.key]);
  return (
    <section
      id={id}
      ref={box}
      tabIndex={-1}
      className={styles.group}
      aria-label={groupPlace(spot)}
      data-print="no"
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        event.stopPropagation();
        onClose();
      }}
    >
      <div className={styles.head}>
        <p className={styles.title}>{groupPlace(spot)}</p>
        <TextButton onClick={onClose}>{map.close}</TextButton>
      </div>
      <ul className={styles.list}>
        {spot.places.map((place) => (
          <li key={place.id}>
            <button type="button" className={styles.program} onClick={() => onOpen(place.id)}>
              <MapMark band={place.band} signal={place.signal} />
              <span>
                {place.name}{" "}
                <span className={styles.soft}>
                  {[placeWords(place), oddsName(place.band), signalWords(place.signal)]
                    .filter(Boolean)
                    .join(", ")}
                </span>
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
