/** Every moment of the fit, fitted beside published, as a page of Markdown. */
import type { Fit } from "./fit.ts";
import type { FitInputs } from "./inputs.ts";

const percent = (x: number): string => `${(100 * x).toFixed(1)} %`;

export function report(inputs: FitInputs, { model, cells }: Fit): string {
  const rows = inputs.specialties.flatMap((s) =>
    Object.entries(model.specialties[s.slug]?.types ?? {}).flatMap(([type, cell]) => {
      const moments = cells.solved.get(`${s.slug}|${type}`)?.moments;
      if (!moments || (!cell.published.interview && !cell.published.match)) return [];
      const rate = Object.entries(s.interview).find(([t]) => t === type)?.[1]?.mean;
      return [
        `| ${s.slug} | ${type} | ${rate === undefined ? "" : percent(rate)} | ${percent(moments.interviewRate)} | ${matchOf(inputs, s.slug, type)} | ${percent(moments.matchRate)} | ${cell.published.match ? "fitted" : "carried"} | ${cell.applications} | ${moments.ranksMatched.toFixed(1)} | ${moments.ranksUnmatched.toFixed(1)} | ${cell.people} |`,
      ];
    }),
  );
  return [
    "# The odds model, moment by moment",
    "",
    `Written by \`npx tsx scripts/fit.ts\` on ${model.fitted}. Rates are of the pool the model assumes; "matched" is of those with at least one interview, as the published tables count (they hold people with a certified rank list).`,
    "",
    `Unseen spread by type (log-odds): ${Object.entries(model.sigma)
      .map(([type, s]) => `${type} ${s}`)
      .join(", ")}. Score slopes are fitted at these spreads, in three rounds.`,
    "",
    "| specialty | type | interviewed, published | fitted | matched, published | fitted | match | applications assumed | ranks, matched | ranks, unmatched | people |",
    "|---|---|---|---|---|---|---|---|---|---|---|",
    ...rows,
    "",
  ].join("\n");
}

function matchOf(inputs: FitInputs, slug: string, type: string): string {
  const s = inputs.specialties.find((x) => x.slug === slug);
  if (type === "us-md-senior" && s && s.bands.length > 0) {
    const people = s.bands.reduce((sum, b) => sum + b.people, 0);
    return percent(s.bands.reduce((sum, b) => sum + b.people * b.matched, 0) / people);
  }
  if (type !== "non-us-img" || !s?.img) return "";
  return percent(s.img.matched / (s.img.matched + s.img.notMatched));
}
