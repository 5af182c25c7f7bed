/** From the tables to what the fit asks for. */
import {
  APPLICANT_TYPES,
  type ApplicantType,
  type ProgramCovariates,
} from "#engines/odds/types.ts";
import { readEffects } from "./effects.ts";
import type {
  FitInputs,
  ImgOutcomes,
  InterviewRate,
  Outcome,
  ScoreBand,
  SpecialtyInputs,
} from "./inputs.ts";
import type { MixCounts } from "./mix.ts";
import { readNational } from "./national.ts";
import { numberAt, numberIn, type Row, type Tables } from "./tables.ts";

export interface ReadOptions {
  readonly tables: Tables;
  readonly programs: readonly ProgramCovariates[];
  /** Day of the fit, as YYYY-MM-DD. */
  readonly date: string;
}

export function readInputs({ tables, programs, date }: ReadOptions): FitInputs {
  const mix = readMix(tables.residentMix);
  return {
    date,
    programs,
    mix,
    specialties: tables.specialties
      .filter((row) => row.match === "NRMP")
      .map((row) => {
        const slug = row.slug ?? "";
        return readSpecialty(slug, tables, { mix, categorical: categoricalShare(slug, programs) });
      }),
    national: readNational(tables),
    effects: readEffects(tables.effects),
  };
}

const MIX_COLUMNS: Readonly<Record<ApplicantType, string>> = {
  "us-md-senior": "us_md_senior",
  "us-do-senior": "us_do_senior",
  "us-img": "us_img",
  "non-us-img": "non_us_img",
  "us-md-graduate": "us_md_graduate",
  "us-do-graduate": "us_do_graduate",
};

function readMix(rows: readonly Row[]): MixCounts[] {
  const cells = new Map<string, MixCounts>();
  for (const row of rows) {
    if (row.level === "physician") continue;
    const state = row.state ?? "";
    const specialty = row.specialty ?? "";
    const before = cells.get(`${state}|${specialty}`)?.filled;
    const filled = APPLICANT_TYPES.map(
      (type, t) => (before?.[t] ?? 0) + numberIn(row, MIX_COLUMNS[type]),
    );
    cells.set(`${state}|${specialty}`, { state, specialty, filled });
  }
  return [...cells.values()];
}

/** Published groups are schools, not seniors: the rate of MDs is read as that of MD seniors. */
const RATE_GROUPS: Readonly<Partial<Record<ApplicantType, string>>> = {
  "us-md-senior": "us-md",
  "us-do-senior": "us-do",
  "us-img": "us-img",
  "non-us-img": "non-us-img",
};

interface Residents {
  readonly mix: readonly MixCounts[];
  /** Share of the specialty's counted positions that are not preliminary years. */
  readonly categorical: number;
}

/** The published counts put preliminary years with their specialty. */
const PRELIMINARY: Readonly<Record<string, string>> = {
  "internal-medicine": "medicine-preliminary",
  "general-surgery": "surgery-preliminary",
  pediatrics: "pediatrics-preliminary",
  "obstetrics-and-gynecology": "obstetrics-and-gynecology-preliminary",
};

function categoricalShare(slug: string, programs: readonly ProgramCovariates[]): number {
  const positions = (of: string | undefined): number =>
    programs.reduce((sum, p) => sum + (p.specialty === of ? p.quota : 0), 0);
  const own = positions(slug);
  return own === 0 ? 1 : own / (own + positions(PRELIMINARY[slug]));
}

function readSpecialty(
  slug: string,
  tables: Tables,
  { mix, categorical }: Residents,
): SpecialtyInputs {
  const rates = tables.interviewRates.filter((row) => row.specialty === slug);
  const schemes = tables.signals.filter((row) => row.specialty === slug);
  const scheme = schemeNow(schemes);
  const one = schemes.some((row) => row.season === "2024" && row.tiers === "1");
  const places = tables.residentMix.filter(
    (row) => row.specialty === slug && row.level !== "physician",
  );
  const level = (group: string): number | undefined =>
    numberAt(rates.find((row) => row.group === group) ?? {}, "mean") ?? undefined;
  const gold = level("gold") ?? level("signal");
  const silver = one ? undefined : level("silver");
  const none = level("no-signal");
  return {
    slug,
    interview: readRates(rates),
    bySignal: {
      ...(none === undefined ? {} : { none }),
      ...(silver === undefined ? {} : { silver }),
      ...(gold === undefined ? {} : { gold }),
    },
    gold: scheme ? numberIn(scheme, "gold") : 0,
    silver: scheme ? numberIn(scheme, "silver") : 0,
    tiers: scheme ? numberIn(scheme, "tiers") : 0,
    ...readBands(tables.matchRates.filter((row) => row.specialty === slug)),
    img: readImg(slug, tables),
    imgSource: "nrmp-charting-img-2026",
    offered: places.reduce((sum, row) => sum + numberIn(row, "positions"), 0),
    filled: places.reduce((sum, row) => sum + numberIn(row, "filled"), 0),
    residents: APPLICANT_TYPES.map((_, t) => {
      const own = mix.filter((c) => c.specialty === slug);
      return Math.round(categorical * own.reduce((sum, c) => sum + (c.filled[t] ?? 0), 0));
    }),
  };
}

/** The latest scheme, or the latest its sources agree on, as `schemeFor` of the catalog chooses. */
function schemeNow(schemes: readonly Row[]): Row | undefined {
  const latest = [...schemes].sort((a, b) => numberIn(b, "season") - numberIn(a, "season"));
  return latest.find((row) => row.conflict === "no") ?? latest[0];
}

function readRates(rates: readonly Row[]): SpecialtyInputs["interview"] {
  const found: Partial<Record<ApplicantType, InterviewRate>> = {};
  for (const type of APPLICANT_TYPES) {
    const row = rates.find((r) => r.group === RATE_GROUPS[type]);
    if (!row) continue;
    found[type] = {
      mean: numberIn(row, "mean"),
      q1: numberIn(row, "q1"),
      q3: numberIn(row, "q3"),
      programs: numberIn(row, "n"),
      source: row.source ?? "",
    };
  }
  return found;
}

function readBands(rows: readonly Row[]): { bands: ScoreBand[]; bandsSource: string } {
  const own = rows.filter((row) => row.measure === "match_rate_step2_band" && row.value !== "");
  const bands = own.map((row): ScoreBand => {
    const [low, high] = bandOf(row.band ?? "");
    return { low, high, people: numberIn(row, "n"), matched: numberIn(row, "value") };
  });
  return { bands, bandsSource: own[0]?.source ?? "nrmp-charting-md-2020-2024" };
}

/** "240-249", "250+", "<200" as half-open ranges. */
function bandOf(text: string): [number, number] {
  const range = /^(\d+)-(\d+)$/.exec(text);
  if (range) return [Number(range[1]), Number(range[2]) + 1];
  if (text.endsWith("+")) return [Number(text.slice(0, -1)), 300];
  if (text.startsWith("<")) return [1, Number(text.slice(1))];
  throw new RangeError(`score band must be like 240-249, got ${text}`);
}

function readImg(slug: string, tables: Tables): ImgOutcomes | null {
  const counts = tables.matchRates.find(
    (row) =>
      row.specialty === slug && row.applicant_type === "non-us-img" && row.measure === "match_rate",
  );
  if (!counts) return null;
  const cohort = (name: string): Outcome | null => readOutcome(tables.outcomes, slug, name);
  return {
    matched: numberIn(counts, "matched"),
    notMatched: numberIn(counts, "not_matched"),
    matchedGroup: cohort("matched"),
    notMatchedGroup: cohort("not-matched"),
  };
}

function readOutcome(rows: readonly Row[], slug: string, cohort: string): Outcome | null {
  const of = (measure: string): Row =>
    rows.find((r) => r.specialty === slug && r.cohort === cohort && r.measure === measure) ?? {};
  const score = of("step2ck");
  const mean = numberAt(score, "mean");
  const ranks = numberAt(of("contiguous_ranks"), "mean");
  if (mean === null || ranks === null) return null;
  return {
    people: numberIn(score, "n"),
    scoreMean: mean,
    scoreSd: numberIn(score, "sd"),
    scoreMin: numberIn(score, "min"),
    scoreMax: numberIn(score, "max"),
    ranks,
  };
}
