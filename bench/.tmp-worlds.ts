import { stream } from "/work/main/src/core/random.ts";
import { bestByHighs } from "/work/main/src/engines/portfolio/highs.oracle.ts";
import { portfolio } from "/work/main/src/engines/portfolio/portfolio.ts";
import type { Instance, Option } from "/work/main/src/engines/portfolio/types.ts";

/** Twenty-odd options, 24 equally likely worlds, each option with a skill it asks for and luck. */
function worlds(seed: number, priced: boolean): Instance {
  const random = stream(seed, "worlds");
  const shocks = Array.from({ length: 20 }, () => ({ common: random.normal() }));
  const size = 16 + random.below(6);
  const options = Array.from({ length: size }, (_, i): Option => {
    const bar = 0.4 + random.normal();
    const luck = shocks.map(({ common }) => 0.8 * common + 0.6 * random.normal());
    const at = (lift: number) => luck.map((z) => (z + lift > bar ? 1 : 0));
    const silver = 0.6 * random.uniform();
    return {
      id: `p${i}`,
      group: `g${i % 2}`,
      value: 0.6 + 0.2 * bar + 0.2 * random.uniform(),
      ...(priced ? { cost: 1 + random.below(6) } : {}),
      accept: { none: at(0), silver: at(silver), gold: at(silver + random.uniform()) },
    };
  }).map((option) => ({ ...option, value: Math.max(0.05, option.value) }));
  return {
    weights: shocks.map(() => 1 / shocks.length),
    options,
    limits: {
      count: 6,
      ...(priced ? { budget: 14 } : {}),
      perGroup: { g0: { gold: 1, silver: 2 }, g1: { silver: 2 } },
    },
  };
}

let opt=0,N=60,worst=1,t=0; for(let s=0;s<N;s++){const i=worlds(s,s%2===0); const b=bestByHighs(i); const t0=performance.now(); const p=portfolio(i); t+=performance.now()-t0; const r=p.value/b; if(r>1-1e-7) opt++; else console.log(s,r.toFixed(4)); worst=Math.min(worst,r);} console.log("opt",opt,"of",N,"worst",worst.toFixed(4),"ms each",(t/N).toFixed(1));
