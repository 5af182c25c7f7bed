/** The order of the cascade layers, said at the top of every style sheet of the build. */
import { readFileSync } from "node:fs";
import type { Plugin } from "vite";

const ORDER = /^@layer [\w\s,]+;/m;

/** The statement that orders the layers, as `src/web/styles/layers.css` has it. */
export function layerOrder(css: string): string {
  const [order] = ORDER.exec(css) ?? [];
  if (order === undefined) throw new Error("layers.css must say the order of its layers");
  return order;
}

/**
 * What several pages share becomes a style sheet of its own, loaded before the page's. A layer stands where it
 * is first named, so a sheet of parts alone would put every part below the base.
 */
export function layers(): Plugin {
  return {
    name: "elective:layers",
    apply: "build",
    enforce: "post",
    generateBundle: {
      order: "post",
      handler(_, bundle) {
        const order = layerOrder(readFileSync("src/web/styles/layers.css", "utf8"));
        for (const file of Object.values(bundle)) {
          if (file.type === "asset" && file.fileName.endsWith(".css"))
            file.source = `${order}${Buffer.from(file.source).toString("utf8")}`;
        }
      },
    },
  };
}
