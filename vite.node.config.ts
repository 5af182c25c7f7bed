import { defineConfig } from "vite";

/** The command and the server, each with all its libraries: one file to read, so they start fast. */
export default defineConfig({
  publicDir: false,
  ssr: { noExternal: true },
  build: {
    ssr: true,
    target: "node20",
    outDir: "build/node",
    rollupOptions: {
      input: { cli: "src/cli/main.ts", server: "src/server/main.ts" },
      output: { entryFileNames: "[name].js", chunkFileNames: "[name]-[hash].js" },
    },
  },
});
