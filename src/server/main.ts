/** What the built server offers to `scripts/start.mjs` and to what measures the page. */
export { serve } from "./serve.ts";
export { builtSite, defaultPort, startServer } from "./server.ts";
