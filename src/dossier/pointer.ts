/** JSON pointers (RFC 6901): how a problem says where it is. */

export type Path = readonly PropertyKey[];

/** `["a/b", 0]` is `/a~1b/0`; the empty path is the whole document. */
export const pointerOf = (path: Path): string =>
  path.map((key) => `/${String(key).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");

/** The keys of a pointer; throws when it does not start with "/". */
export function pathOf(pointer: string): readonly string[] {
  if (pointer === "") return [];
  if (!pointer.startsWith("/")) throw new RangeError(`pointer must start with /, got ${pointer}`);
  return pointer
    .slice(1)
    .split("/")
    .map((key) => key.replaceAll("~1", "/").replaceAll("~0", "~"));
}

/** The value at a path, by own properties only; undefined where nothing is. */
export function valueAt(input: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      isObject(value) && Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined,
    input,
  );
}

export const isObject = (value: unknown): value is object =>
  typeof value === "object" && value !== null;

/** A dictionary from outside; its values are not yet known to be anything. */
export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  isObject(value) && !Array.isArray(value);
