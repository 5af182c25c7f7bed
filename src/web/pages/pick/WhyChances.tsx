import { percent, percentRange } from "#answers/chance-words.ts";
import type { Chance, SignalLevel } from "#answers/types.ts";
import type { WhyAnswer } from "#answers/why-types.ts";
import { RangeBar } from "../../charts/RangeBar.tsx";
import * as text from "../../messages/why.ts";
import styles from "./WhyChances.module.css";

interface Props {
  readonly why: WhyAnswer;
  readonly signal: SignalLevel;
}

type Row = readonly [level: SignalLevel | "ranked" | "match", name: string, chance: Chance];

/** The chance of an interview at each signal, and of a match; the signal placed is marked. */
export function WhyChances({ why, signal }: Props) {
  if (!why.chances) return null;
  return (
    <table className={styles.chances} aria-label={text.chancesTitle}>
      <tbody>
        {rowsOf(why.chances, signal).map(([level, name, chance]) => (
          <tr key={level} data-placed={level === signal ? "" : undefined}>
            <th scope="row">{name}</th>
            <td className={styles.number}>{percent(chance)}</td>
            <td className={styles.range}>{percentRange(chance)}</td>
            <td className={styles.bar}>
              <RangeBar chance={chance} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** A match at the signal placed, where the program has it. */
function rowsOf(chances: NonNullable<WhyAnswer["chances"]>, signal: SignalLevel): readonly Row[] {
  const { levels } = text;
  const { none, silver, gold } = chances;
  const placed = chances[signal] ?? none;
  return [
    ["none", levels.none, none.interview],
    ...(silver ? ([["silver", levels.silver, silver.interview]] as const) : []),
    ...(gold ? ([["gold", silver ? levels.gold : levels.one, gold.interview]] as const) : []),
    ["ranked", levels.ranked, placed.matchIfRanked],
    ["match", levels.match, placed.match],
  ];
}
