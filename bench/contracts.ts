/**
 * How many clauses of the made-up contracts are read as a person reads them, the first twenty and the twenty
 * written after. Run: npx tsx bench/contracts.ts
 */
import { scoreContracts } from "../test/fixtures/contract-score.ts";

for (const set of ["contracts", "contracts-held-out"]) {
  const scored = scoreContracts(`test/fixtures/${set}`);
  const wrong = scored.filter((each) => each.wrong !== null);
  const contracts = new Set(scored.map(({ contract }) => contract)).size;
  console.log(
    `${set}: ${contracts} contracts, ${scored.length - wrong.length} of ${scored.length} clauses as expected`,
  );
  for (const each of wrong) console.log(`  ${each.contract} ${each.clause}: ${each.wrong}`);
}
