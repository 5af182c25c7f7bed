/** Where a field's value is in the document. */
import type { Loan, Money, PathDocument } from "#dossier/path/path-document.ts";
import {
  type Edit,
  type Part,
  type PartName,
  withField,
  withForgiveness,
  withLoan,
} from "./edit.ts";

export interface Place<T> {
  /** The way to it, as a name for an element of the page. */
  readonly id: string;
  readonly get: (document: PathDocument) => T | undefined;
  readonly set: (value: T | undefined) => Edit;
}

export function inPart<P extends PartName, K extends keyof Part<P> & string>(
  part: P,
  name: K,
): Place<NonNullable<Part<P>[K]>> {
  return {
    id: `${part}-${name}`,
    get: (document) => {
      const whole: Part<P> = document[part] ?? NOTHING;
      return readFrom(whole, name) ?? undefined;
    },
    set: (value) => withField(part, name, value),
  };
}

const NOTHING = {};
const readFrom = <T, K extends keyof T>(whole: T, name: K): T[K] => whole[name];

type Forgiveness = NonNullable<Money["forgiveness"]>;

export const inForgiveness = <K extends keyof Forgiveness & string>(
  name: K,
): Place<NonNullable<Forgiveness[K]>> => ({
  id: `money-forgiveness-${name}`,
  get: ({ money }) => money?.forgiveness?.[name] ?? undefined,
  set: (value) => withForgiveness(name, value),
});

export const inLoan = <K extends keyof Loan & string>(
  at: number,
  name: K,
): Place<NonNullable<Loan[K]>> => ({
  id: `money-loans-${at}-${name}`,
  get: ({ money }) => money?.loans?.[at]?.[name] ?? undefined,
  set: (value) => withLoan(at, name, value),
});
