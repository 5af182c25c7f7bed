/**
 * Where the catalog of this build is. Its name holds a hash of its content, so a page never reads the catalog
 * of another build, and a browser may keep it for good.
 */
export const catalogAddress: string = new URL("../../../build/catalog.bin", import.meta.url).href;
