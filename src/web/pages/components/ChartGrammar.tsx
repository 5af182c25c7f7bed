import type { ReactNode } from "react";
import { DifferenceBar } from "../../charts/DifferenceBar.tsx";
import { DotPicture } from "../../charts/DotPicture.tsx";
import { FillHistory } from "../../charts/FillHistory.tsx";
import { MapMark } from "../../charts/MapMark.tsx";
import { RangeBar } from "../../charts/RangeBar.tsx";
import { SignalWorth } from "../../charts/SignalWorth.tsx";
import { differences, histories, wide, worth } from "../../examples/chart-data.ts";
import { grammar } from "../../messages/components.ts";
import styles from "./ChartGrammar.module.css";

type Rule = (typeof grammar)[number]["id"];

const shown: Partial<Record<Rule, ReactNode>> = {
  range: <RangeBar chance={wide.chance} />,
  people: <DotPicture {...wide} />,
  marks: <Marks />,
  signals: <SignalWorth levels={worth.much} placed="silver" twoTiers reach={0.03} />,
  difference: (
    <DifferenceBar
      difference={differences.unclear.matchChance}
      verdict={differences.unclear.verdict}
      reach={0.1}
    />
  ),
  gap: <FillHistory history={histories.gaps} />,
};

/** The rules that every picture keeps, in words, each with what it looks like. */
export function ChartGrammar() {
  return (
    <dl className={styles.rules}>
      {grammar.map(({ id, title, text }) => (
        <div key={id} className={styles.rule}>
          <dt>{title}</dt>
          <dd>{text}</dd>
          {shown[id] && <dd className={styles.shown}>{shown[id]}</dd>}
        </div>
      ))}
    </dl>
  );
}

function Marks() {
  return (
    <span className={styles.marks}>
      <MapMark band="likely" signal="none" />
      <MapMark band="target" signal="none" />
      <MapMark band="reach" signal="none" />
      <MapMark band="target" signal="gold" />
      <MapMark band="target" signal="silver" />
      <MapMark band={null} signal="none" />
    </span>
  );
}
