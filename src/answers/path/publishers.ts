import { sourceOf } from "#facts/path/sources.ts";

/** Id to publisher and year, each once. */
export const publishers = (ids: readonly string[]): Readonly<Record<string, string>> =>
  Object.fromEntries(ids.map((id) => [id, publisherOf(id)]));

function publisherOf(id: string): string {
  const { publisher, year } = sourceOf(id);
  return `${publisher}, ${year ?? "undated"}`;
}
