/** First moves of a lane by where they are done and what kind of work they are to the rules. */
import type { GuardedMode, GuardsAnswer } from "#answers/path/guards.ts";
import type { LaneRead } from "#answers/path/lanes-schema.ts";

type Move = LaneRead["moves"][number];

export interface MoveGroup {
  /** Null for what is no work for anybody. */
  readonly guard: GuardedMode | null;
  readonly moves: readonly Move[];
}

export interface SortedMoves {
  readonly inside: readonly MoveGroup[];
  readonly outside: readonly MoveGroup[];
  /** Paid moves that are not to be shown while the status is not known. */
  readonly hidden: number;
}

/** A kind of work that the rules do not have is hidden too: unknown blocks. */
export function movesOf(moves: readonly Move[], { modes }: GuardsAnswer): SortedMoves {
  const guardOf = ({ mode }: Move) => modes.find((each) => each.mode === mode);
  const isHidden = (move: Move) => move.mode !== null && guardOf(move)?.hidden !== false;
  const shown = moves.filter((move) => !isHidden(move));
  const groups = (where: Move["where"]) =>
    [null, ...modes].flatMap((guard) => {
      const of = shown.filter(
        (move) => move.where === where && move.mode === (guard?.mode ?? null),
      );
      return of.length > 0 ? [{ guard, moves: of }] : [];
    });
  return {
    inside: groups("inside"),
    outside: groups("outside"),
    hidden: moves.length - shown.length,
  };
}
