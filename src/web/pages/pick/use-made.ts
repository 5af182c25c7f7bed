/** What the worker makes of an order. What was made before stays in view until the next is there. */
import { useEffect, useState } from "react";
import type { Result } from "#core/result.ts";
import type { ExportWorker, MadeFile, MadeLink } from "../../worker/export-protocol.ts";
import { type Exportable, orderFor, type Wanted } from "./export-order.ts";

export type Product =
  | { readonly kind: "file"; readonly file: MadeFile }
  | { readonly kind: "link"; readonly link: MadeLink };

export interface Making {
  /** Of the order before while `busy`. */
  readonly product: Result<Product> | null;
  readonly busy: boolean;
  readonly broken: boolean;
}

const idle: Making = { product: null, busy: false, broken: false };

/** `wanted` and `from` must keep their identity while they stay the same. */
export function useMade(worker: ExportWorker, wanted: Wanted, from: Exportable): Making {
  const [making, setMaking] = useState<Making>(idle);
  useEffect(() => {
    const asked = ask(worker, wanted, from);
    if (!asked) return setMaking(idle);
    let current = true;
    setMaking(({ product }) => ({ product, busy: true, broken: false }));
    const land = (next: Making) => {
      if (current) setMaking(next);
    };
    asked.then(
      (product) => land({ product, busy: false, broken: false }),
      () => land({ product: null, busy: false, broken: true }),
    );
    return () => {
      current = false;
    };
  }, [worker, wanted, from]);
  return making;
}

function ask(
  worker: ExportWorker,
  wanted: Wanted,
  from: Exportable,
): Promise<Result<Product>> | null {
  if (wanted.kind === "link")
    return worker
      .link(from.document)
      .then((link) => (link.ok ? { ok: true, value: { kind: "link", link: link.value } } : link));
  const order = orderFor(wanted, from);
  if (!order) return null;
  return worker
    .make(order)
    .then((file) => (file.ok ? { ok: true, value: { kind: "file", file: file.value } } : file));
}
