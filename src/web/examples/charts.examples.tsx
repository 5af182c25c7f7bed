import { DifferenceBar } from "../charts/DifferenceBar.tsx";
import { DotPicture } from "../charts/DotPicture.tsx";
import { differenceReach } from "../charts/difference-scale.ts";
import { EffectBars } from "../charts/EffectBars.tsx";
import { FillHistory } from "../charts/FillHistory.tsx";
import { MatchCurve } from "../charts/MatchCurve.tsx";
import { RangeBar } from "../charts/RangeBar.tsx";
import { SignalDot } from "../charts/SignalDot.tsx";
import { SignalWorth } from "../charts/SignalWorth.tsx";
import { worthReach } from "../charts/worth-scale.ts";
import { levelName } from "../messages/charts.ts";
import * as data from "./chart-data.ts";
import type { ExampleGroup } from "./example.ts";
import { fanExamples } from "./fan.examples.tsx";
import { exampleAnswer } from "./list-answer.ts";

const reach = differenceReach(
  Object.values(data.differences).map(({ matchChance }) => matchChance),
);
const board = worthReach(Object.values(data.worth));
const [firstPoint] = exampleAnswer.curve;

const difference = (key: keyof typeof data.differences) => {
  const { matchChance, verdict } = data.differences[key];
  return <DifferenceBar difference={matchChance} verdict={verdict} reach={reach} />;
};

export const chartExamples: readonly ExampleGroup[] = [
  {
    component: "DotPicture",
    parts: ["ValueDots", "ChartTable", "ColumnHeads"],
    kind: "picture",
    what: "A chance as fifty people, with the range marked on the people it moves, over fifty values of the chance itself.",
    examples: [
      {
        id: "dots-wide",
        state: "A wide range",
        note: "Rounded to five points, because the range is wider than ten.",
        draw: () => <DotPicture {...data.wide} />,
      },
      { id: "dots-narrow", state: "A narrow range", draw: () => <DotPicture {...data.narrow} /> },
      {
        id: "dots-small",
        state: "Nearly nobody",
        note: "A rounded none is said as a bound.",
        draw: () => <DotPicture {...data.small} />,
      },
      { id: "dots-large", state: "Nearly everybody", draw: () => <DotPicture {...data.large} /> },
      {
        id: "dots-stale",
        state: "Stale",
        note: "As anything in an answer while the next one is worked out: paler, and still read.",
        draw: () => (
          <div style={{ opacity: "var(--stale)" }}>
            <DotPicture {...data.wide} />
          </div>
        ),
      },
      {
        id: "dots-without-values",
        state: "Without its values",
        note: "The range alone, as a bracket.",
        draw: () => <DotPicture chance={data.wide.chance} />,
      },
    ],
  },
  {
    component: "MatchCurve",
    parts: ["ChartReader"],
    kind: "picture",
    what: "Chance of matching against applications and dollars, with the point where the next one stops paying and the range of the whole list at its end.",
    examples: [
      { id: "curve", state: "Default", draw: () => <MatchCurve answer={exampleAnswer} /> },
      {
        id: "curve-fee-unknown",
        state: "A fee that is not known",
        draw: () => (
          <MatchCurve
            answer={{
              ...exampleAnswer,
              curve: exampleAnswer.curve.map((point) => ({ ...point, fee: null })),
            }}
          />
        ),
      },
      {
        id: "curve-one",
        state: "One application",
        draw: () => (
          <MatchCurve
            answer={{
              ...exampleAnswer,
              matchChance: data.small.chance,
              stopAt: 1,
              curve: firstPoint ? [{ ...firstPoint, matchChance: data.small.chance.estimate }] : [],
            }}
          />
        ),
      },
    ],
  },
  fanExamples,
  {
    component: "RangeBar",
    kind: "picture",
    what: "A chance in a row of the list: band for the range, tick for the estimate, always from 0 to 100%.",
    examples: [
      { id: "range", state: "Default", draw: () => <RangeBar chance={data.wide.chance} /> },
      {
        id: "range-small",
        state: "Near zero",
        draw: () => <RangeBar chance={data.small.chance} />,
      },
    ],
  },
  {
    component: "DifferenceBar",
    kind: "picture",
    what: "What another scenario changes, with the interval of the difference. One scale for all that are compared.",
    examples: [
      { id: "difference-more", state: "More match", draw: () => difference("more") },
      { id: "difference-fewer", state: "Fewer match", draw: () => difference("fewer") },
      {
        id: "difference-unclear",
        state: "No difference we can tell",
        note: "The interval holds zero, so no side is taken.",
        draw: () => difference("unclear"),
      },
      { id: "difference-same", state: "The same", draw: () => difference("same") },
    ],
  },
  {
    component: "EffectBars",
    kind: "picture",
    what: "What moved the odds of a program, either side of no effect, on one scale for all programs.",
    examples: [
      {
        id: "effects",
        state: "Default",
        draw: () => <EffectBars reasons={data.reasons} sources={data.reasonSources} />,
      },
      {
        id: "effects-cut",
        state: "Long text, cut bars",
        note: "A bar beyond the scale is cut at its end; the words stay.",
        draw: () => <EffectBars reasons={data.longReasons} sources={data.reasonSources} />,
      },
    ],
  },
  {
    component: "FillHistory",
    kind: "picture",
    what: "Positions of one program by year: the frame is what was offered, the filling what was filled.",
    examples: [
      {
        id: "fill-open",
        state: "Positions stayed open",
        draw: () => <FillHistory history={data.histories.open} />,
      },
      {
        id: "fill-steady",
        state: "Filled every year",
        draw: () => <FillHistory history={data.histories.steady} />,
      },
      {
        id: "fill-gaps",
        state: "Years not listed",
        note: "A gap is a gap, not a zero.",
        draw: () => <FillHistory history={data.histories.gaps} />,
      },
      {
        id: "fill-unknown",
        state: "Filled not known",
        draw: () => <FillHistory history={data.histories.unknown} />,
      },
      {
        id: "fill-large",
        state: "Large numbers",
        draw: () => <FillHistory history={data.histories.large} />,
      },
      {
        id: "fill-none",
        state: "Empty",
        draw: () => <FillHistory history={data.histories.none} />,
      },
    ],
  },
  {
    component: "SignalDot",
    kind: "picture",
    what: "A level of signal, beside its word: empty, half, full.",
    examples: (["none", "silver", "gold"] as const).map((level) => ({
      id: `signal-${level}`,
      state: levelName(level, true),
      draw: () => <SignalDot level={level} />,
    })),
  },
  {
    component: "SignalWorth",
    kind: "picture",
    what: "What a signal at one program adds to the whole list, on one scale for the board. The ring is where it is now.",
    examples: [
      {
        id: "worth-gold",
        state: "Gold placed",
        draw: () => <SignalWorth levels={data.worth.much} placed="gold" twoTiers reach={board} />,
      },
      {
        id: "worth-none",
        state: "Not placed, worth little",
        draw: () => <SignalWorth levels={data.worth.little} placed="none" twoTiers reach={board} />,
      },
      {
        id: "worth-nothing",
        state: "Worth nothing",
        draw: () => (
          <SignalWorth levels={data.worth.nothing} placed="silver" twoTiers reach={board} />
        ),
      },
      {
        id: "worth-one-tier",
        state: "One tier",
        draw: () => (
          <SignalWorth levels={data.worth.oneTier} placed="gold" twoTiers={false} reach={board} />
        ),
      },
    ],
  },
];
