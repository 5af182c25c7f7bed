import { type KeyboardEvent, useRef } from "react";
import type { LicenceAnswer, LicenceState } from "#answers/path/licence-schema.ts";
import * as text from "../../../messages/path-license.ts";
import parts from "../parts/Parts.module.css";
import styles from "./TileMap.module.css";
import { type Tile, tiles, tileTo } from "./tiles.ts";

interface Props {
  readonly answer: LicenceAnswer;
  /** The state whose row is read below. */
  readonly shown: string | null;
  readonly onShow: (state: string) => void;
}

/** Every state as a tile of one size, so that the small ones can be read. One is in the order of Tab. */
export function TileMap({ answer, shown, onShow }: Props) {
  const map = useRef<HTMLDivElement>(null);
  const at = tiles.find(({ state }) => state === shown) ?? tiles[0];
  const onKeyDown = (event: KeyboardEvent) => {
    const next = at ? tileTo(event.key, at) : null;
    if (!next) return;
    event.preventDefault();
    onShow(next.state);
    map.current?.querySelector<HTMLButtonElement>(`[data-state="${next.state}"]`)?.focus();
  };
  return (
    <>
      <p className={parts.soft} data-print="no">
        {text.mapNote}
      </p>
      {/* biome-ignore lint/a11y/useSemanticElements: a group of states is no field set */}
      <div
        ref={map}
        className={styles.map}
        role="group"
        aria-label={text.mapLabel}
        onKeyDown={onKeyDown}
      >
        {tiles.map((tile) => (
          <StateTile
            key={tile.state}
            tile={tile}
            read={answer.states.find(({ state }) => state === tile.state)}
            isHere={answer.here?.state === tile.state}
            shown={shown === tile.state}
            inTab={tile === at}
            onShow={() => onShow(tile.state)}
          />
        ))}
      </div>
      <Key answer={answer} />
    </>
  );
}

interface TileProps {
  readonly tile: Tile;
  readonly read: LicenceState | undefined;
  readonly isHere: boolean;
  readonly shown: boolean;
  readonly inTab: boolean;
  readonly onShow: () => void;
}

function StateTile({ tile, read, isHere, shown, inTab, onShow }: TileProps) {
  return (
    <button
      type="button"
      className={styles.tile}
      style={{ gridColumn: tile.column, gridRow: tile.row }}
      data-state={tile.state}
      data-verdict={read?.verdict ?? "unknown"}
      data-here={isHere ? "" : undefined}
      aria-label={read ? text.tileText(read) : tile.state}
      aria-pressed={shown}
      tabIndex={inTab ? 0 : -1}
      onClick={onShow}
    >
      <span>{tile.state}</span>
    </button>
  );
}

/** What the patterns mean, and how many states have each. */
function Key({ answer: { counts } }: { answer: LicenceAnswer }) {
  return (
    <ul className={styles.key}>
      {text.VERDICT_ORDER.map((verdict) => (
        <li key={verdict}>
          <span className={styles.tile} data-verdict={verdict} aria-hidden="true" />
          {text.keyText(verdict, counts[verdict] ?? 0)}
        </li>
      ))}
    </ul>
  );
}
