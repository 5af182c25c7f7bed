import type { GuardsAnswer } from "#answers/path/guards.ts";

/** In the order in which they settle most. */
const FIELDS = [
  "status",
  "stage",
  "pgy",
  "outsideWork",
  "outsideWorkRead",
  "clinicalHours",
  "moonlightingHours",
  "lawyerConsulted",
] as const;

/** Every field that the rules of this page look at, and any other that one of them asks for. */
export function lookedAt({ modes, destinations }: GuardsAnswer): readonly string[] {
  const asked = [...modes, ...destinations].flatMap(({ missing }) => missing);
  return [...new Set([...FIELDS, ...asked])];
}

/** A leave is offered before any way out. */
export const leaveFirst = ({ destinations }: GuardsAnswer): GuardsAnswer["destinations"] => {
  const isLeave = (each: GuardsAnswer["destinations"][number]) =>
    each.destination === "leave_of_absence";
  return [...destinations.filter(isLeave), ...destinations.filter((each) => !isLeave(each))];
};
