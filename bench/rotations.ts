/**
 * A calendar of 5,000 events read to blocks, beside the same bytes merely parsed by node-ical: medians of nine.
 * Run: npx tsx bench/rotations.ts
 */
import ical from "node-ical";
import { readRotations } from "#dossier/rotations/read-rotations.ts";
import { rotationWords } from "#facts/path/rotation-words.ts";

const RUNS = 9;
const EVENTS = 5000;
const LIMIT_MS = 300;

const stamp = (day: number, hour: number) =>
  `${new Date(Date.UTC(2020, 0, 1 + day, hour)).toISOString().slice(0, 19).replace(/[-:]/g, "")}`;
const NAMES = ["MICU day", "Wards, team B", "Clinic", "ED shift", "Night float", "Noon conference"];

/** A shift a day for years in one zone, a tenth of the events without a zone. */
function event(_: unknown, i: number): string {
  const zone = i % 10 === 0 ? "" : ";TZID=America/New_York";
  const name = NAMES[(i >> 5) % NAMES.length] ?? "";
  const night = name === "Night float";
  return [
    "BEGIN:VEVENT",
    `UID:${i}@bench`,
    "DTSTAMP:20260101T000000Z",
    `DTSTART${zone}:${stamp(i % 2500, night ? 19 : 7)}`,
    `DTEND${zone}:${stamp(night ? (i % 2500) + 1 : i % 2500, night ? 7 : 17)}`,
    `SUMMARY:${name.replace(",", "\\,")}`,
    "LOCATION:Main campus\\, 4 West",
    "DESCRIPTION:Ten hours in the main unit\\; sign out to the evening team at the boa",
    " rd.",
    "END:VEVENT",
  ].join("\r\n");
}

const text = [
  "BEGIN:VCALENDAR",
  "VERSION:2.0",
  "PRODID:-//Made up//Bench//EN",
  ...Array.from({ length: EVENTS }, event),
  "END:VCALENDAR",
  "",
].join("\r\n");
const options = { words: rotationWords(), today: "2026-07-01", zone: "America/New_York" };

const cases: readonly (readonly [string, () => unknown])[] = [
  ["read to blocks", () => readRotations(text, options)],
  ["parsed by node-ical", () => ical.sync.parseICS(text)],
];
const times = cases.map(() => [] as number[]);
for (let run = 0; run <= RUNS; run++)
  cases.forEach(([, work], i) => {
    const started = process.hrtime.bigint();
    work();
    times[i]?.push(Number(process.hrtime.bigint() - started) / 1e6);
  });
const { report } = readRotations(text, options);
console.log(
  `${EVENTS} events, ${(text.length / 1e6).toFixed(2)} MB: ${JSON.stringify(report.kept)}`,
);
const medians = cases.map(([name], i) => {
  const [first = 0, ...rest] = times[i] ?? [];
  const median = rest.sort((a, b) => a - b)[rest.length >> 1] ?? 0;
  console.log(`${name.padEnd(20)} first ${first.toFixed(0)} ms, median ${median.toFixed(0)} ms`);
  return median;
});
const [ours = 0, theirs = 0] = medians;
console.log(`ratio ${(ours / theirs).toFixed(2)}, limit ${LIMIT_MS} ms`);
if (ours > LIMIT_MS) process.exitCode = 1;
