/** The list as a memo: sentence, picture, curve, cost, signals, list, what is not known, who says so. */
import type { ListAnswer, VerifyItem } from "#answers/types.ts";
import { listTables } from "./list-table.ts";
import type { ListPdfWords } from "./list-words.ts";
import type { Block, Cell, Column, Curve, Memo } from "./pdf/memo.ts";

export interface ListMemoOptions {
  /** When it is made; printed at the foot of each page. */
  readonly made: Date;
  /** Who it is for, in one line; null leaves it out. */
  readonly profile: string | null;
}

export function listMemo(answer: ListAnswer, options: ListMemoOptions, words: ListPdfWords): Memo {
  return {
    title: words.title(answer),
    language: words.language,
    foot: words.foot(answer, options.made),
    pageNumber: words.pageNumber,
    blocks: [
      { kind: "heading", level: 1, text: words.title(answer) },
      ...(options.profile === null ? [] : [text(options.profile)]),
      soft(words.catalog(answer)),
      ...lead(answer, words),
      ...warnings(answer, words),
      ...curve(answer, words),
      ...cost(answer, words),
      ...signals(answer, words),
      ...listTables(answer, words),
      ...verify(answer, words),
      ...excluded(answer, words),
      ...known(answer, words),
    ],
  };
}

type Part = (answer: ListAnswer, words: ListPdfWords) => readonly Block[];

const text = (said: string): Block => ({ kind: "text", voice: "plain", text: said });
const soft = (said: string): Block => ({ kind: "text", voice: "soft", text: said });
const section = (title: string): Block => ({ kind: "heading", level: 2, text: title });

const lead: Part = (answer, words) => {
  const said = { kind: "text", voice: "answer", text: words.sentence(answer) } as const;
  if (answer.applications.length === 0) return [said];
  const people = words.people(answer.matchChance);
  return [
    {
      kind: "lead",
      blocks: [
        said,
        { kind: "text", voice: "plain", text: words.figures(answer).join(" · ") },
        { kind: "text", voice: "plain", text: words.stop(answer) },
        { kind: "text", voice: "soft", text: words.luck(answer.matchChance) },
      ],
      people,
      alt: words.peopleAlt(people),
      caption: words.peopleCaption(answer.matchChance),
    },
  ];
};

const warnings: Part = (answer, words) => {
  const items = answer.warnings.map((warning) => warning.text);
  return items.length === 0 ? [] : [{ kind: "warnings", heading: words.headings.warnings, items }];
};

const curve: Part = (answer, words) => {
  if (answer.curve.length === 0) return [];
  return [
    section(words.headings.curve),
    {
      kind: "curve",
      curve: drawn(answer, words),
      alt: words.curveAlt(answer),
      caption: words.curveCaption(answer),
    },
    soft(words.bound(answer)),
  ];
};

function drawn({ curve: points, stopAt, matchChance }: ListAnswer, words: ListPdfWords): Curve {
  const every = tickStep(points.length);
  return {
    chances: points.map((point) => point.matchChance),
    ticks: points
      .filter((point) => point.applications % every === 0)
      .map((point) => ({ at: point.applications, ...words.curveTick(point) })),
    levels: [0, 0.25, 0.5, 0.75, 1].map((at) => ({ at, label: words.curveLevel(at) })),
    stop: stopAt > 0 ? { at: stopAt, label: words.curveStop(stopAt) } : null,
    range: { low: matchChance.low, high: matchChance.high, label: words.range(matchChance) },
  };
}

/** Round numbers, at most eight of them. */
const tickStep = (applications: number): number =>
  [1, 2, 5, 10, 20, 25, 50, 100, 200, 250, 500].find((step) => applications / step <= 8) ?? 1000;

const cost: Part = ({ fee, sources }, words) => {
  const sums = [
    ...Object.entries(fee.bySpecialty).map(([slug, dollars]): readonly Cell[] => [
      { text: words.specialty(slug) },
      { text: words.money(dollars) },
    ]),
    [{ text: words.costTotal }, { text: words.money(fee.total) }],
  ];
  const fixed = fee.fixed.map(({ item, amount, source }): readonly Cell[] => [
    { text: item, below: sources[source] ?? source },
    { text: words.money(amount) },
  ]);
  const columns = costColumns(words);
  return [
    section(words.headings.cost),
    { kind: "table", columns, rows: sums, total: true },
    ...(fixed.length === 0
      ? []
      : [
          { kind: "heading", level: 3, text: words.headings.fixed } as const,
          { kind: "table", columns, rows: fixed } as const,
        ]),
  ];
};

const costColumns = ({ costColumns: { item, amount } }: ListPdfWords): readonly Column[] => [
  { title: item, width: null, align: "left", header: true },
  { title: amount, width: 70, align: "right" },
];

const signals: Part = (answer, words) => {
  if (answer.signals.length === 0) return [];
  return [
    section(words.headings.signals),
    ...answer.signals.flatMap((scheme) => [
      text(words.scheme(scheme)),
      ...(["gold", "silver"] as const).flatMap((level) => placed(answer, scheme, level, words)),
      ...(scheme.gold + scheme.silver > 0
        ? [soft(words.schemeSource(scheme, answer.sources[scheme.source]))]
        : []),
      ...(scheme.note === null ? [] : [soft(scheme.note)]),
    ]),
  ];
};

function placed(
  answer: ListAnswer,
  scheme: ListAnswer["signals"][number],
  level: "gold" | "silver",
  words: ListPdfWords,
): readonly Block[] {
  const places = [...answer.applications, ...(answer.firstYear?.applications ?? [])]
    .filter((row) => row.specialty === scheme.specialty && row.signal === level)
    .map((row) => row.institution);
  return places.length === 0 ? [] : [text(words.signalsAt(scheme, level, places))];
}

/** What to ask, and of how many programs: each program's own list is in the spreadsheet. */
const verify: Part = (answer, words) => {
  const counts = new Map<VerifyItem["fact"], number>();
  const rows = [...answer.applications, ...(answer.firstYear?.applications ?? [])];
  for (const { fact, known: said } of rows.flatMap((row) => row.verify))
    if (!said) counts.set(fact, (counts.get(fact) ?? 0) + 1);
  if (counts.size === 0) return [];
  const items = [...counts].map(([fact, programs]) => words.verify(fact, programs));
  return [section(words.headings.verify), { kind: "items", voice: "plain", items }];
};

const excluded: Part = ({ excluded: programs }, words) => {
  const counts = new Map<string, number>();
  for (const { gate } of programs) counts.set(gate, (counts.get(gate) ?? 0) + 1);
  const gates = [...counts].toSorted((a, b) => b[1] - a[1]);
  const items = gates.map(([gate, count]) => words.gate(gate, count));
  return [
    section(words.headings.excluded(programs.length)),
    ...(items.length === 0
      ? []
      : [soft(words.excludedNote), { kind: "items", voice: "plain", items } as const]),
  ];
};

const known: Part = (answer, words) => {
  const items = Object.entries(answer.known).map(([policy, count]) => words.known(policy, count));
  return [
    section(words.headings.known),
    ...(items.length === 0 ? [] : [{ kind: "items", voice: "plain", items } as const]),
    soft(words.unknown),
    { kind: "heading", level: 3, text: words.headings.sources },
    { kind: "items", voice: "soft", items: Object.values(answer.sources) },
    soft(words.season(answer)),
    soft(words.disclaimer),
  ];
};
