import type { LaneRead } from "#answers/path/lanes-schema.ts";
import * as text from "../../../messages/path-lane.ts";
import { noPay, payText } from "../../../messages/path-lanes.ts";
import { citedBy } from "../../../messages/path-sources.ts";
import parts from "../parts/Parts.module.css";

interface Props {
  readonly lane: LaneRead;
  readonly names: Readonly<Record<string, string>>;
}

/** Each figure with its year and its caveat; what was found and is not shown is said. */
export function LanePay({ lane, names }: Props) {
  return (
    <section className={parts.part} aria-labelledby="lane-pay">
      <h3 id="lane-pay">{text.parts.pay}</h3>
      {lane.pay.length === 0 && <p>{noPay}</p>}
      <ul className={parts.list}>
        {lane.pay.map((figure) => (
          <li key={figure.label}>
            <p>{payText(figure)}</p>
            <p className={parts.cited}>
              {citedBy({ ...lane, basis: "sourced", sources: figure.sources }, names)}
            </p>
          </li>
        ))}
        {lane.payLeftOut.map((figure) => (
          <li key={figure.label}>
            <p>{text.leftOut(figure)}</p>
            <p className={parts.cited}>
              {citedBy({ ...lane, basis: "sourced", sources: figure.sources }, names)}
            </p>
          </li>
        ))}
      </ul>
      <p>{lane.payNote}</p>
    </section>
  );
}
