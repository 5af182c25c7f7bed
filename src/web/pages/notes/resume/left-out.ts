/** Why a part of the short resume had no room. The order itself is the answer's. */
import type { Draft } from "#answers/path/resume-schema.ts";
import type { leftOutWhy } from "../../../messages/path-resume.ts";

export type Why = keyof typeof leftOutWhy;

export function whyLeftOut({ sections }: Draft, at: string): Why {
  for (const { id, entries } of sections) {
    const bullet = entries.flatMap(({ bullets }) => bullets).find((each) => each.at === at);
    if (bullet?.kind === "quote") return "quote";
    if (bullet) return bullet.because.includes("numbered") ? "numbered" : "plain";
    if (entries.some((entry) => entry.at === at)) return WHY_SECTION[id] ?? "other";
  }
  return "other";
}

const WHY_SECTION: { readonly [Id in Draft["sections"][number]["id"]]?: Why } = {
  licenses: "named",
  publications: "named",
  awards: "named",
  languages: "named",
  skills: "skills",
  experience: "older",
  education: "older",
};
