import type { CSSProperties } from "react";
import { daysBetween } from "#core/calendar.ts";
import type { Block } from "#dossier/path/path-document.ts";
import { BLOCK_KINDS, type BlockKind } from "#dossier/path/terms.ts";
import { useWidth } from "../../../charts/use-width.ts";
import { type WeekRow, type WeekSegment, weekRows } from "../../../charts/week-rows.ts";
import * as text from "../../../messages/path-rotations.ts";
import parts from "../parts/Parts.module.css";
import styles from "./YearStrip.module.css";

interface Props {
  readonly blocks: readonly Block[];
  readonly today: string;
}

/** Two rows of 27 weeks or four of 14 hold a year from any day of the week. */
const NARROW = 560;
/** The least room for letters, and for a name beside them, in pixels. */
const LETTERS = 16;
const NAMED = 70;

/** The weeks in rows, each block to the day: how dark, which pattern and which letters say its kind. */
export function YearStrip({ blocks, today }: Props) {
  const [box, width] = useWidth(720);
  const weeks = width < NARROW ? 14 : 27;
  const rows = weekRows(blocks, weeks);
  return (
    <figure className={styles.figure} aria-label={text.pictureLabel}>
      <div ref={box} aria-hidden="true" className={styles.rows}>
        {rows.map((row) => (
          <Row key={row.from} row={row} blocks={blocks} today={today} size={{ width, weeks }} />
        ))}
      </div>
      <Key blocks={blocks} today={rows.some(({ from, to }) => from <= today && today <= to)} />
      <figcaption className={parts.soft}>{text.pictureNote}</figcaption>
    </figure>
  );
}

interface RowProps extends Props {
  readonly row: WeekRow;
  readonly size: { readonly width: number; readonly weeks: number };
}

function Row({ row, blocks, today, size }: RowProps) {
  const days = 7 * size.weeks;
  const at = daysBetween(row.from, today);
  return (
    <div>
      <Months row={row} width={size.width} />
      <div className={styles.row} data-weeks={size.weeks} style={{ blockSize: rem(row.lanes) }}>
        {row.segments.map((segment) => {
          const block = blocks[segment.place];
          const room = segment.length * size.width;
          return block && <Bar key={segment.place} {...{ segment, block, room }} />;
        })}
        {at >= 0 && at < days && (
          <span className={styles.today} style={{ insetInlineStart: percent(at / days) }} />
        )}
      </div>
    </div>
  );
}

/** The first of a row has its year; one with no room before the next is left out. */
function Months({ row, width }: { row: WeekRow; width: number }) {
  const shown = row.months.filter(
    ({ start }, i) => ((row.months[i + 1]?.start ?? 1) - start) * width >= (i === 0 ? 64 : 28),
  );
  return (
    <div className={styles.months}>
      {shown.map(({ day, start }, i) => (
        <span key={day} style={{ insetInlineStart: percent(start) }}>
          {i === 0 ? text.monthAndYear(day) : text.monthName(day)}
        </span>
      ))}
    </div>
  );
}

interface BarProps {
  readonly segment: WeekSegment;
  readonly block: Block;
  /** Its width, in pixels. */
  readonly room: number;
}

function Bar({ segment, block, room }: BarProps) {
  const { start, length, lane, goesOn } = segment;
  const place: CSSProperties = {
    insetInlineStart: percent(start),
    inlineSize: percent(length),
    insetBlockStart: rem(lane),
  };
  return (
    <div className={styles.bar} style={place}>
      <span
        className={styles.tone}
        data-kind={block.kind ?? "unknown"}
        data-on={goesOn || undefined}
      />
      {room >= LETTERS && (
        <span className={styles.label}>
          <b>{text.letters[block.kind ?? "unknown"]}</b>{" "}
          {room >= NAMED && text.nameText(block.name)}
        </span>
      )}
    </div>
  );
}

/** So many lanes, one below the other. */
const rem = (lanes: number): string => `${lanes * 2.6}rem`;
const percent = (part: number): string => `${(part * 100).toFixed(3)}%`;

/** Only what the picture has. */
function Key({ blocks, today }: { blocks: readonly Block[]; today: boolean }) {
  const kinds: readonly (BlockKind | undefined)[] = [undefined, ...BLOCK_KINDS];
  return (
    <ul className={styles.key}>
      {kinds.flatMap((kind) => {
        const count = blocks.filter((block) => block.kind === kind).length;
        const id = kind ?? "unknown";
        return count === 0
          ? []
          : [
              <li key={id}>
                <span className={styles.swatch} data-kind={id} aria-hidden="true" />
                <b aria-hidden="true">{text.letters[id]}</b> {text.keyText(kind, count)}
              </li>,
            ];
      })}
      {today && (
        <li>
          <span className={styles.todaySwatch} aria-hidden="true" />
          {text.todayMark}
        </li>
      )}
    </ul>
  );
}
