import { Fold } from "../components/Fold.tsx";
import { LinkButton } from "../components/LinkButton.tsx";
import { outsideSentence, placeSentence, unplacedSentence } from "../messages/map.ts";
import type { MapLayout } from "./map-groups.ts";
import type { MapPlace } from "./map-places.ts";
import styles from "./ProgramMap.module.css";

interface Props {
  readonly layout: MapLayout;
  readonly onOpen: (id: string) => void;
}

/** What the map has no room for, and what has no place: said beside it, each program within reach. */
export function MapBeside({ layout: { outside, unplaced }, onOpen }: Props) {
  if (outside.length + unplaced.length === 0) return null;
  return (
    <div>
      {outside.length > 0 && (
        <Fold title={outsideSentence(outside)} later>
          <Programs places={outside} onOpen={onOpen} />
        </Fold>
      )}
      {unplaced.length > 0 && (
        <Fold title={unplacedSentence(unplaced.length)} later>
          <Programs places={unplaced} onOpen={onOpen} />
        </Fold>
      )}
    </div>
  );
}

function Programs({ places, onOpen }: { places: readonly MapPlace[]; onOpen: Props["onOpen"] }) {
  return (
    <ul className={styles.beside}>
      {places.map((place) => (
        <li key={place.id}>
          <LinkButton onClick={() => onOpen(place.id)}>{placeSentence(place)}</LinkButton>
        </li>
      ))}
    </ul>
  );
}
