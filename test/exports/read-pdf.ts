/** A PDF read back by another library than the one that wrote it. */
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";

/** One tagged thing, in the order it is read aloud: its role, what is written in it, its description. */
export interface Spoken {
  readonly role: string;
  readonly text: string;
  readonly alt: string | null;
  readonly page: number;
  readonly depth: number;
}

export interface ReadPdf {
  readonly pages: number;
  readonly title: unknown;
  readonly language: unknown;
  readonly marked: boolean;
  readonly showsTitle: boolean;
  readonly spoken: readonly Spoken[];
  /** What is on the pages and not read aloud: repeated heads, page numbers. */
  readonly silent: readonly string[];
  /** Text that is neither tagged nor marked as decoration. */
  readonly loose: readonly string[];
  readonly fonts: readonly string[];
}

type Json = Readonly<Record<string, unknown>>;
const isJson = (value: unknown): value is Json => typeof value === "object" && value !== null;
const listOf = (value: unknown): readonly Json[] =>
  Array.isArray(value) ? value.filter(isJson) : [];
const word = (value: unknown): string => (typeof value === "string" ? value : "");

interface Content {
  readonly byId: ReadonlyMap<string, string>;
  readonly silent: readonly string[];
  readonly loose: readonly string[];
}

/** Every run of text under the innermost mark it stands in. */
function contentOf(items: readonly Json[]): Content {
  const open: { readonly tag: string; readonly id: string }[] = [];
  const byId = new Map<string, string>();
  const silent: string[] = [];
  const loose: string[] = [];
  for (const item of items) {
    const type = word(item.type);
    if (type.startsWith("beginMarked")) open.push({ tag: word(item.tag), id: word(item.id) });
    else if (type === "endMarkedContent") open.pop();
    else if (word(item.str).trim() !== "") {
      const mark = open.at(-1);
      const said = word(item.str) + (item.hasEOL ? " " : "");
      if (mark?.tag === "Artifact") silent.push(said);
      else if (mark?.id) byId.set(mark.id, (byId.get(mark.id) ?? "") + said);
      else loose.push(said);
    } else if (open.at(-1)?.id && (item.hasEOL || word(item.str) !== "")) {
      const id = open.at(-1)?.id ?? "";
      byId.set(id, `${byId.get(id) ?? ""} `);
    }
  }
  return { byId, silent, loose };
}

/** The tree of one page still names what stands on the others. */
const isHere = (node: Json, content: Content): boolean =>
  node.type === "content"
    ? content.byId.has(word(node.id))
    : typeof node.alt === "string" || listOf(node.children).some((child) => isHere(child, content));

function* spokenIn(
  node: Json,
  content: Content,
  at: { page: number; depth: number },
): Generator<Spoken> {
  const children = listOf(node.children);
  const text = children
    .filter((child) => child.type === "content")
    .map((child) => content.byId.get(word(child.id)) ?? "")
    .join("")
    .replaceAll(/\s+/g, " ")
    .trim();
  const alt = typeof node.alt === "string" ? node.alt : null;
  if (node.role !== "Root") yield { role: word(node.role), text, alt, ...at };
  for (const child of children)
    if (child.type !== "content" && isHere(child, content))
      yield* spokenIn(child, content, { ...at, depth: at.depth + 1 });
}

export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const raw = Buffer.from(bytes).toString("latin1");
  const pdf = await getDocument({ data: bytes.slice(), verbosity: 0 }).promise;
  const { info } = await pdf.getMetadata();
  const [mark, preferences] = [await pdf.getMarkInfo(), await pdf.getViewerPreferences()];
  const read = { spoken: [] as Spoken[], silent: [] as string[], loose: [] as string[] };
  for (let page = 1; page <= pdf.numPages; page += 1) {
    const from = await pdf.getPage(page);
    const { items } = await from.getTextContent({ includeMarkedContent: true });
    const content = contentOf(listOf(items));
    const tree: unknown = await from.getStructTree();
    if (isJson(tree)) read.spoken.push(...spokenIn(tree, content, { page, depth: 0 }));
    read.silent.push(...content.silent);
    read.loose.push(...content.loose);
  }
  await pdf.destroy();
  return {
    pages: pdf.numPages,
    title: isJson(info) ? info.Title : null,
    language: isJson(info) ? info.Language : null,
    marked: isJson(mark) && mark.Marked === true,
    showsTitle: isJson(preferences) && preferences.DisplayDocTitle === true,
    fonts: [...raw.matchAll(/\/FontName \/(?:[A-Z]{6}\+)?([\w-]+)/g)].map(
      (match) => match[1] ?? "",
    ),
    ...read,
  };
}
