/** Edits of a document in which every field is optional: a field that is not known is not there. */
import type { Loan, Money, PathDocument } from "#dossier/path/path-document.ts";

/** The parts whose fields are edited one at a time. */
export type PartName = "sheet" | "money" | "leaving" | "plan" | "exit";
export type Part<P extends PartName> = NonNullable<PathDocument[P]>;
export type Edit = (document: PathDocument) => PathDocument;

type Forgiveness = NonNullable<Money["forgiveness"]>;

/** With the field as given; without it for undefined. */
export function put<T extends object, K extends keyof T>(
  whole: T,
  name: K,
  value: T[K] | undefined,
): T {
  const next = { ...whole };
  if (value === undefined) Reflect.deleteProperty(next, name);
  else next[name] = value;
  return next;
}

/** As `put`, and undefined where nothing is left. */
export function putOrNothing<T extends object, K extends keyof T>(
  whole: T,
  name: K,
  value: T[K] | undefined,
): T | undefined {
  const next = put(whole, name, value);
  return Object.keys(next).length === 0 ? undefined : next;
}

const NOTHING = {};

/** One field of one part, set or removed; a part with no field is removed too. */
export const withField =
  <P extends PartName, K extends keyof Part<P>>(
    part: P,
    name: K,
    value: Part<P>[K] | undefined,
  ): Edit =>
  (document) => {
    const before: Part<P> = document[part] ?? NOTHING;
    return put(document, part, putOrNothing(before, name, value));
  };

export const withForgiveness =
  <K extends keyof Forgiveness>(name: K, value: Forgiveness[K] | undefined): Edit =>
  (document) =>
    withField(
      "money",
      "forgiveness",
      putOrNothing(document.money?.forgiveness ?? {}, name, value),
    )(document);

/** One field of one loan. A place with no loan is left alone. */
export const withLoan =
  <K extends keyof Loan>(at: number, name: K, value: Loan[K] | undefined): Edit =>
  (document) => {
    const loans = loansOf(document);
    const next = loans.map((loan, i) => (i === at ? put(loan, name, value) : loan));
    return at < loans.length ? withField("money", "loans", next)(document) : document;
  };

export const withLoanAdded =
  (kind: Loan["kind"]): Edit =>
  (document) =>
    withField("money", "loans", [...loansOf(document), { kind }])(document);

/** The last one removed leaves loans not known, not none. */
export const withoutLoan =
  (at: number): Edit =>
  (document) => {
    const next = loansOf(document).filter((_, i) => i !== at);
    return withField("money", "loans", next.length > 0 ? next : undefined)(document);
  };

const loansOf = ({ money }: PathDocument): Loan[] => money?.loans ?? [];
