/** The catalog in words. */
import type { ProgramAnswer, SpecialtiesAnswer, StatedFact } from "#answers/catalog-types.ts";
import { knownText } from "./footing.ts";
import { type Column, section, table, wrap } from "./table.ts";

type Specialty = SpecialtiesAnswer["specialties"][number];

export function specialtiesText({
  specialties,
  known,
  catalog,
  season,
}: SpecialtiesAnswer): string {
  const others = specialties.filter(({ offered }) => !offered);
  return [
    `${catalog.programs} listed tracks in ${catalog.applications} programs (directory ${catalog.edition ?? "none"}), season ${season}.\n\n`,
    table(
      specialties.filter(({ offered }) => offered),
      SPECIALTY_COLUMNS,
    ),
    section("In another match, not offered here", table(others, OTHER_COLUMNS)),
    section("Known, of the programs that train from the start", knownText(known)),
  ].join("");
}

/** Slugs stand whole: they are what a profile names. */
const SPECIALTY_COLUMNS: readonly Column<Specialty>[] = [
  { title: "Specialty", width: 53, cell: (row) => row.slug },
  { title: "Entry", width: 5, cell: (row) => row.entry },
  { title: "Service", width: 12, cell: (row) => row.service ?? "not known" },
  { title: "Progs", width: 5, right: true, cell: (row) => String(row.programs) },
  { title: "Gold+silver", width: 17, cell: shortSignals },
];

const OTHER_COLUMNS: readonly Column<Specialty>[] = [
  { title: "Specialty", width: 53, cell: (row) => row.slug },
  { title: "Match", width: 12, cell: (row) => row.match },
];

type Signaled = Pick<Specialty, "signals">;

function shortSignals({ signals }: Signaled): string {
  if (!signals) return "none known";
  const { gold, silver, season } = signals;
  return `${silver > 0 ? `${gold}+${silver}` : gold} (${season})`;
}

function signalsInWords({ signals }: Signaled): string {
  if (!signals) return "no signals known";
  const { gold, silver, season, quality } = signals;
  const tiers = silver > 0 ? `${gold} gold and ${silver} silver signals` : `${gold} signals`;
  return `${tiers} (season ${season}, ${quality})`;
}

export const programText = (answer: ProgramAnswer): string =>
  [
    heading(answer),
    section("Positions", table(answer.history, YEAR_COLUMNS)),
    section("Tracks", table(answer.tracks, TRACK_COLUMNS)),
    section("Facts", answer.facts.map((fact) => factLine(fact, answer.sources)).join("")),
    section("Policies", answer.policies.map(policyLine).join("")),
  ].join("");

function heading({
  id,
  program,
  institution,
  place,
  specialty,
  site,
  siteConfidence,
}: ProgramAnswer): string {
  const where = `${institution.name}, ${institution.city}, ${institution.state} (${institution.division})`;
  const at = place ? `Site in ${place.city}, ${place.state}.` : "";
  const sure =
    site === null ? "" : `Told apart by its name; confidence ${siteConfidence ?? "not known"}.`;
  const service = specialty.service ?? "a service we do not know";
  return [
    wrap(`${id}: ${program}`),
    wrap(where),
    wrap(
      `Entered at ${specialty.entry}; applications through ${service}; ${signalsInWords(specialty)}.`,
    ),
    at || sure ? wrap(`${at} ${sure}`.trim()) : "",
  ].join("");
}

const number = (value: number | null): string => (value === null ? "-" : String(value));

const YEAR_COLUMNS: readonly Column<ProgramAnswer["history"][number]>[] = [
  { title: "Year", width: 4, cell: (row) => String(row.year) },
  { title: "Offered", width: 7, right: true, cell: (row) => number(row.offered) },
  { title: "Filled", width: 6, right: true, cell: (row) => number(row.filled) },
];

const TRACK_COLUMNS: readonly Column<ProgramAnswer["tracks"][number]>[] = [
  { title: "Code", width: 9, cell: (row) => row.code },
  { title: "Kind", width: 12, cell: (row) => row.kind },
  { title: "Name", width: 45, cell: (row) => row.name },
  { title: "", width: 26, cell: trackNote },
];

function trackNote({ current, restricted, linked }: ProgramAnswer["tracks"][number]): string {
  if (!current) return "not offered now";
  if (restricted) return "restricted";
  return linked ? `for ${linked}` : "";
}

const FACT_NAMES: Readonly<Record<StatedFact["fact"], string>> = {
  setting: "Setting",
  school: "Medical school",
  owner: "Owner",
  h1bFilings: "H-1B filings for residents",
  teachingHealthCenter: "Teaching health center",
  rating: "Federal hospital rating",
  research: "Research spending of the school",
};

function factLine(stated: StatedFact, sources: ProgramAnswer["sources"]): string {
  const name = FACT_NAMES[stated.fact];
  if (stated.value === null) return wrap(`${name}: not known`);
  const value = typeof stated.value === "boolean" ? (stated.value ? "yes" : "no") : stated.value;
  const unit = stated.unit === null ? "" : ` ${stated.unit}`;
  const source = stated.source === null ? "" : (sources[stated.source] ?? stated.source);
  const sure = stated.confidence === null ? "" : `, confidence ${stated.confidence}`;
  return wrap(
    `${name}: ${value}${unit} (${stated.quality}${sure}; ${source}, ${stated.year ?? "no year"})`,
    "  ",
  );
}

const policyLine = ({ known, text }: ProgramAnswer["policies"][number]): string =>
  wrap(`${known ? "Known" : "Unknown"}. ${text}`, "  ");
