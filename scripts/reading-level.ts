/**
 * Reading grade of what Path says: Flesch-Kincaid, 0.39 (words / sentences) + 11.8 (syllables / words) - 15.59
 * (Kincaid and others, Research Branch Report 8-75, 1975). Body text is any text of ten words or more; shorter
 * ones, for which the formula means little, are read together, file by file. `npx tsx scripts/reading-level.ts`
 * prints the hardest.
 */
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseSync } from "vite";

export const HIGHEST_GRADE = 8;
const LEAST_WORDS = 10;

/** Words of the field that have no shorter name. They count for the length of a sentence, not for the syllables. */
const FIELD_TERMS = new Set(
  `residency residencies resident residents immigration specialty specialties accreditation accredited
   medical medicine clinical hospital hospitals physician license licenses moonlighting disability
   malpractice ombudsperson informatics epidemiology forgiveness certificate certified graduate graduates
   internal confidential united california carolina`.split(/\s+/),
);

export interface Grade {
  readonly grade: number;
  readonly words: number;
}

/** Grade 0 where there is nothing to read. */
export function gradeOf(text: string): Grade {
  const words = text.match(/[\p{L}\p{N}$%][\p{L}\p{N}'’$%,./-]*/gu) ?? [];
  const sentences = text.split(/[.!?]+(?=\s|$)/).filter((part) => /[\p{L}\p{N}]/u.test(part));
  if (words.length === 0) return { grade: 0, words: 0 };
  const counted = words.filter((word) => !isExempt(word));
  const syllables = counted.reduce((sum, word) => sum + syllablesOf(word), 0);
  const each = counted.length === 0 ? 1 : syllables / counted.length;
  const grade = 0.39 * (words.length / sentences.length) + 11.8 * each - 15.59;
  return { grade: Math.max(0, grade), words: words.length };
}

/** A term of the field, or a name that is all capitals: PGY-2, NRMP, H-1B. */
const isExempt = (word: string): boolean => {
  const letters = word.replace(/[^\p{L}-]/gu, "");
  return FIELD_TERMS.has(letters.toLowerCase()) || /^[A-Z][A-Z-]+s?$/.test(letters);
};

/** By the groups of vowels, less the silent ends. A number is one. */
export function syllablesOf(word: string): number {
  return (
    word
      .toLowerCase()
      .split(/[-/]/)
      .map((part) => part.replace(/['’]s$/, "").replace(/[^a-z]/g, ""))
      .reduce((sum, part) => sum + (part === "" ? 0 : partSyllables(part)), 0) || 1
  );
}

/** Vowels side by side that are two syllables: dial, radio, idea, usual, create, quiet, science, being. */
const PARTED = new RegExp(
  [
    "i(?=a|o(?!u?n|u))|io(?=[bdl])",
    "eo(?![np])",
    "(?<=[aeiouy][^aeiouy]+)ea$|(?<=^id)ea|(?<=cr)ea(?=t)",
    "(?<![qg])ua(?!r)",
    "(?<!t)ie(?=t|nc)|(?<![tc])ie(?=nt)",
    "(?<=[aeiouy])i(?=ng)",
  ].join("|"),
  "g",
);

function partSyllables(part: string): number {
  const spoken = part
    .replace(/(?<=[aeiouy].*[^aeiouyl])e$/, "")
    .replace(/(?<=[aeiouy].*[^aeiouytd])ed$/, "d")
    .replace(/(?<=[aeiouy].*[^aeiouyscxzhg])es$/, "s")
    .replace(/(?<=[aeiouy])le$/, "l")
    .replace(/(?<=[aeiouy].*)(e)(?=(ly|ment|ful|less)$)/, "");
  const groups = spoken.match(/[aeiouy]+/g)?.length ?? 0;
  const parted = spoken.match(PARTED)?.length ?? 0;
  const joined = spoken.match(/(?<=[cst])ia(?=[ln])/g)?.length ?? 0;
  return Math.max(1, groups + parted - joined);
}

export interface Read extends Grade {
  readonly file: string;
  readonly text: string;
}

const root = fileURLToPath(new URL("../", import.meta.url));
const DATA = "data/path";
const MESSAGES = "src/web/messages";

/** Not ours to reword: who published what, and the questions of others. */
const NOT_OURS = new Set(["sources.json", "instruments.json"]);

/** Every text of Path, by file. */
export function pathTexts(): readonly {
  readonly file: string;
  readonly texts: readonly string[];
}[] {
  const data = readdirSync(`${root}${DATA}`).filter((n) => n.endsWith(".json") && !NOT_OURS.has(n));
  const messages = readdirSync(`${root}${MESSAGES}`, { recursive: true, encoding: "utf8" }).filter(
    (name) => /^path.*\.ts$/.test(name) && !name.endsWith(".test.ts"),
  );
  const fromData = data.map((name) => {
    const json: unknown = JSON.parse(readFileSync(`${root}${DATA}/${name}`, "utf8"));
    return { file: `${DATA}/${name}`, texts: stringsIn(json) };
  });
  const fromMessages = messages.map((name) => {
    const file = `${MESSAGES}/${name}`;
    return { file, texts: literalsOf(readFileSync(`${root}${file}`, "utf8")) };
  });
  return [...fromData, ...fromMessages];
}

/** Texts, and no ids: those have no space. */
function stringsIn(value: unknown): readonly string[] {
  if (typeof value === "string") return value.includes(" ") ? [value] : [];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}

/** Texts in a source file; what is put into one is read as a number. Throws on one that is no TypeScript. */
export function literalsOf(source: string): readonly string[] {
  const { program, errors } = parseSync("messages.ts", source);
  if (errors.length > 0) throw new SyntaxError(errors[0]?.message);
  return textsOfNode(program);
}

function textsOfNode(node: unknown): readonly string[] {
  if (typeof node !== "object" || node === null) return [];
  const below = Object.values(node).flatMap(textsOfNode);
  const text = "type" in node ? textOfNode(node) : "";
  return text.includes(" ") ? [text, ...below] : below;
}

function textOfNode(node: object): string {
  if ("value" in node && typeof node.value === "string") return node.value;
  if (!("quasis" in node) || !Array.isArray(node.quasis)) return "";
  return node.quasis.map((part: { value: { cooked: string } }) => part.value.cooked).join(" 5 ");
}

/** Each body text, and the short ones of each file as one, hardest first. */
export const readAll = (files: ReturnType<typeof pathTexts>): readonly Read[] =>
  files
    .flatMap(({ file, texts }) => {
      const isBody = (text: string) => gradeOf(text).words >= LEAST_WORDS;
      const short = texts
        .filter((text) => !isBody(text))
        .map((text) => text.replace(/[.!?]*$/, "."));
      return [...texts.filter(isBody), short.join(" ")].map((text) => ({
        file,
        text,
        ...gradeOf(text),
      }));
    })
    .toSorted((a, b) => b.grade - a.grade);

export const tooHard = (read: readonly Read[]): readonly Read[] =>
  read.filter(({ grade }) => grade > HIGHEST_GRADE);

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const read = readAll(pathTexts());
  const hard = tooHard(read);
  for (const { file, text, grade } of [...hard, ...read.slice(hard.length, hard.length + 5)])
    console.log(`${grade.toFixed(1)}  ${file}  ${text.slice(0, 160)}`);
  console.log(`${read.length} texts, ${hard.length} over grade ${HIGHEST_GRADE}.`);
}
