import { useId, useState } from "react";
import { Window } from "../../components/Window.tsx";
import * as text from "../../messages/sharing.ts";
import { ExportActs } from "./ExportActs.tsx";
import { ExportChoice } from "./ExportChoice.tsx";
import styles from "./ExportPanel.module.css";
import type { Chosen, ExportPorts } from "./export-chosen.ts";
import { type Exportable, isMissing, leastWanted, type Wanted } from "./export-order.ts";
import { Lines } from "./Lines.tsx";
import { useMade } from "./use-made.ts";
import { WhatLeaves } from "./WhatLeaves.tsx";

interface Props {
  readonly from: Exportable;
  readonly ports: ExportPorts;
  readonly onClose: () => void;
  readonly start?: Wanted;
}

/** Choose what to make, see exactly what would leave, and only then let it. */
export function ExportPanel({ from, ports, onClose, start = leastWanted }: Props) {
  const [wanted, want] = useState(start);
  const heading = useId();
  const making = useMade(ports.worker, wanted, from);
  return (
    <Window title={text.heading} onClose={onClose}>
      <div className={styles.panel}>
        <p className={styles.note}>{text.intro}</p>
        <ExportChoice wanted={wanted} onWant={want} />
        <section
          className={styles.leaves}
          aria-labelledby={heading}
          aria-busy={making.busy}
          data-stale={making.busy ? "" : undefined}
        >
          <h3 id={heading}>{text.leavesHeading}</h3>
          <Leaves wanted={wanted} from={from} making={making} ports={ports} />
        </section>
        <ExportActs key={wanted.kind} wanted={wanted} from={from} making={making} ports={ports} />
      </div>
    </Window>
  );
}

function Leaves({ wanted, from, making, ports }: Chosen) {
  const missing = isMissing(wanted, from);
  if (missing) return <p>{missing === "list" ? text.noList : text.noSeason}</p>;
  if (wanted.kind === "print") return <Lines lines={text.printed} />;
  if (making.broken) return <p className={styles.wrong}>{text.broken}</p>;
  if (!making.product) return <p className={styles.note}>{text.making}</p>;
  if (!making.product.ok)
    return <p className={styles.wrong}>{text.refusal(making.product.problems)}</p>;
  return (
    <WhatLeaves product={making.product.value} names={from.names} addressOf={ports.addressOf} />
  );
}
