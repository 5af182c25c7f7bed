import type { LicenceAnswer } from "#answers/path/licence-schema.ts";

/** After which school the years are asked for. */
export type Graduate = NonNullable<LicenceAnswer["graduate"]>;
export const GRADUATES = ["us-can", "img"] as const satisfies readonly Graduate[];
