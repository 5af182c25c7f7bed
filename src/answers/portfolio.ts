/** The optimiser by itself, on any instance that `parseInstance` let through (`contracts.md`). */
export { portfolio as portfolioAnswer } from "#engines/portfolio/portfolio.ts";
