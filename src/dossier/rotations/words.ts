/** What the words of a title tell: the kind of a rotation, or what else it is. The table of words is handed in. */
import type { BlockKind } from "../path/terms.ts";

/** What a title can be beside a rotation. */
export const ROLES = ["call", "off", "post_call", "teaching", "generic"] as const;
export type Role = (typeof ROLES)[number];

export interface RotationWords {
  /** Lower case, a space between words. A phrase of several words is looked for before those in it. */
  readonly kinds: readonly {
    readonly kind: BlockKind | null;
    readonly phrases: readonly string[];
  }[];
  readonly roles: readonly { readonly role: Role; readonly phrases: readonly string[] }[];
}

/** The hours a kind leaves decide what wins where a title names two: the first of these. */
export const STRICTEST: readonly BlockKind[] = [
  "icu",
  "night_float",
  "heavy",
  "normal",
  "outpatient",
  "light",
  "elective",
  "research",
  "vacation",
];

export const strictestOf = (kinds: readonly BlockKind[]): BlockKind | null =>
  STRICTEST.find((kind) => kinds.includes(kind)) ?? null;

export interface Told {
  /** Every kind that a word names. */
  readonly kinds: readonly BlockKind[];
  /** The strictest of them; null where no word tells. */
  readonly kind: BlockKind | null;
  readonly roles: ReadonlySet<Role>;
  /** The words that are left when those of times and shifts are taken out: what makes two shifts one rotation. */
  readonly key: string;
}

export type TellTitle = (title: string) => Told;

interface Phrase {
  readonly words: readonly string[];
  readonly kind: BlockKind | null;
  readonly role: Role | null;
}

/** Looks each title up once: a calendar has few. */
export function titleTeller(table: RotationWords): TellTitle {
  const phrases = phrasesOf(table);
  const known = new Map<string, Told>();
  return (title) => {
    const before = known.get(title);
    if (before) return before;
    const told = tell(wordsOf(title), phrases);
    known.set(title, told);
    return told;
  };
}

export const wordsOf = (title: string): readonly string[] =>
  title
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[\p{M}'’.]/gu, "")
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "");

/** By first word, those of most words first. */
type Phrases = ReadonlyMap<string, readonly Phrase[]>;

function phrasesOf({ kinds, roles }: RotationWords): Phrases {
  const all = new Map<string, Phrase>();
  const add = (text: string, told: Partial<Phrase>) =>
    all.set(text, { words: text.split(" "), kind: null, role: null, ...all.get(text), ...told });
  for (const { kind, phrases } of kinds) for (const text of phrases) add(text, { kind });
  for (const { role, phrases } of roles) for (const text of phrases) add(text, { role });
  const byFirst = new Map<string, Phrase[]>();
  const longest = [...all.values()].sort((a, b) => b.words.length - a.words.length);
  for (const each of longest) {
    const [first = ""] = each.words;
    byFirst.set(first, [...(byFirst.get(first) ?? []), each]);
  }
  return byFirst;
}

function tell(words: readonly string[], phrases: Phrases): Told {
  const kinds = new Set<BlockKind>();
  const roles = new Set<Role>();
  const key: string[] = [];
  for (let i = 0; i < words.length; ) {
    const found = phraseAt(words, i, phrases);
    if (found?.kind) kinds.add(found.kind);
    if (found?.role) roles.add(found.role);
    const taken = words.slice(i, i + (found?.words.length ?? 1));
    if (found?.role !== "generic") key.push(...taken.filter((word) => !TIME.test(word)));
    i += taken.length;
  }
  return { kinds: [...kinds], kind: strictestOf([...kinds]), roles, key: key.join(" ") };
}

/** "7a", "0700", "12h", "3". */
const TIME = /^\d+(a|p|am|pm|h|hr|hrs|of)?$/;

const phraseAt = (words: readonly string[], at: number, phrases: Phrases): Phrase | undefined =>
  phrases
    .get(words[at] ?? "")
    ?.find((each) => each.words.every((word, i) => words[at + i] === word));
