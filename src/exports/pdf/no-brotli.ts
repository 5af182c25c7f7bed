/**
 * Stands where the font library imports a decompressor for WOFF 2 (`vite.config.ts`). No font of ours is
 * WOFF 2, so it is never called; a default export, because that is what is imported.
 */
export default function decompress(): never {
  throw new Error("a font for a PDF must be WOFF or TrueType, got WOFF 2");
}
