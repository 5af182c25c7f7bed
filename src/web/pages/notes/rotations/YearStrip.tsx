import { type CSSProperties, useId } from "react";
import { daysBetween } from "#core/calendar.ts";
import type { Block } from "#dossier/path/path-document.ts";
import { BLOCK_KINDS, type BlockKind } from "#dossier/path/terms.ts";
import { useWidth } from "../../../charts/use-width.ts";
import { type WeekRow, type WeekSegment, weekRows } from "../../../charts/week-rows.ts";
import * as text from "../../../messages/path-rotations.ts";
import parts from "../parts/Parts.module.css";
import { KindPatterns, KindTone } from "./KindTone.tsx";
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
  const id = useId();
  const [box, width] = useWidth(720);
  const weeks = width < NARROW ? 14 : 27;
  const rows = weekRows(blocks, weeks);
  return (
    <figure className={styles.figure} aria-label={text.pictureLabel}>
      <KindPatterns id={id} />
      <div ref={box} aria-hidden="true" className={styles.rows}>
        {rows.map((row) => (
          <Row
            key={row.from}
            row={row}
            blocks={blocks}
            today={today}
            id={id}
            size={{ width, weeks }}
          />
        ))}
      </div>
      <Key
        id={id}
        blocks={blocks}
        today={rows.some(({ from, to }) => from <= today && today <= to)}
      />
      <figcaption className={parts.soft}>{text.pictureNote}</figcaption>
    </figure>
  );
}

interface RowProps extends Props {
  readonly row: WeekRow;
  /** Of the picture, for its patterns. */
  readonly id: string;
  readonly size: { readonly width: number; readonly weeks: number };
}

function Row({ row, blocks, today, id, size }: RowProps) {
  const days = 7 * size.weeks;
  const at = daysBetween(row.from, today);
  return (
    <div>
      <Months row={row} width={size.width} />
      <div className={styles.row} style={{ blockSize: rem(row.lanes) }}>
        <WeekLines weeks={size.weeks} />
        {row.segments.map((segment) => {
          const block = blocks[segment.place];
          const room = segment.length * size.width;
          return block && <Bar key={segment.place} {...{ id, segment, block, room }} />;
        })}
        {at >= 0 && at < days && (
          <span className={styles.today} style={{ insetInlineStart: percent(at / days) }} />
        )}
      </div>
    </div>
  );
}

const WeekLines = ({ weeks }: { weeks: number }) => (
  <svg className={styles.lines} aria-hidden="true">
    {Array.from({ length: weeks }, (_, at) => {
      const x = percent(at / weeks);
      return <line key={x} x1={x} x2={x} y1={0} y2="100%" />;
    })}
  </svg>
);

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
  readonly id: string;
  readonly segment: WeekSegment;
  readonly block: Block;
  /** Its width, in pixels. */
  readonly room: number;
}

function Bar({ id, segment, block, room }: BarProps) {
  const { start, length, lane, goesOn } = segment;
  const place: CSSProperties = {
    insetInlineStart: percent(start),
    inlineSize: percent(length),
    insetBlockStart: rem(lane),
  };
  return (
    <div className={styles.bar} style={place}>
      <KindTone id={id} kind={block.kind ?? "unknown"} look={styles.tone} goesOn={goesOn} />
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
interface KeyProps {
  readonly id: string;
  readonly blocks: readonly Block[];
  /** Whether the mark of today is in the picture. */
  readonly today: boolean;
}

function Key({ id, blocks, today }: KeyProps) {
  const kinds: readonly (BlockKind | undefined)[] = [undefined, ...BLOCK_KINDS];
  return (
    <ul className={styles.key}>
      {kinds.flatMap((kind) => {
        const count = blocks.filter((block) => block.kind === kind).length;
        const tone = kind ?? "unknown";
        return count === 0
          ? []
          : [
              <li key={tone}>
                <KindTone id={id} kind={tone} look={styles.swatch} />
                <b aria-hidden="true">{text.letters[tone]}</b> {text.keyText(kind, count)}
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
