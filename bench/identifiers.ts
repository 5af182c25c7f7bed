/**
 * How many identifiers of patients in made-up lines are caught, and how many ordinary lines of a resume alarm, on
 * the lines the patterns were tuned on, on the third held out, and on lines written after the patterns. Run: npx tsx bench/identifiers.ts [--show]
 * (which names the lines of the first part that go wrong, never those held out).
 */
import {
  alarmsIn,
  caughtIn,
  ordinary,
  PARTS,
  withIdentifiers,
} from "../test/fixtures/identifier-score.ts";

const show = process.argv.includes("--show");
const percent = (part: number, all: number): string => `${((100 * part) / all).toFixed(1)} %`;

for (const part of PARTS) {
  const lines = withIdentifiers.filter((line) => line.part === part);
  const plain = ordinary.filter((line) => line.part === part);
  const { all, caught, sameKind, missed } = caughtIn(lines);
  const { alarms } = alarmsIn(plain);
  console.log(part);
  console.log(
    `  caught ${caught} of ${all} identifiers in ${lines.length} lines, ${percent(caught, all)}; of the right kind ${percent(sameKind, all)}`,
  );
  console.log(
    `  false alarms in ${alarms.length} of ${plain.length} lines, ${percent(alarms.length, plain.length)}`,
  );
  if (!show || part === "held out") continue;
  for (const each of missed) console.log(`    missed ${each.kind} "${each.text}": ${each.line}`);
  for (const { text, spans } of alarms)
    console.log(
      `    alarm ${spans.map(({ kind, start, end }) => `${kind} "${text.slice(start, end)}"`).join(", ")}: ${text}`,
    );
}
