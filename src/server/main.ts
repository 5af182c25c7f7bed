/** What the built server offers to `scripts/start.mjs`. */
export { serve } from "./serve.ts";
export { builtSite, defaultPort } from "./server.ts";
