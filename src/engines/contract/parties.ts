/** The two parties by the names a contract gives them: `Lakemoor Medical Center ("LMC")`. */
import { plainOf } from "./plain.ts";

export interface PartyName {
  /** As defined, with its capitals. */
  readonly name: string;
  readonly party: "resident" | "hospital";
}

const DEFINED =
  /([^()\n]{3,90})\(\s*(?:the |hereinafter,? |referred to (?:herein )?as |called |collectively,? )*["“'‘]([A-Z][\w&.'’ -]{0,30})["”'’](?: or ["“][^"”]{1,30}["”])?\s*\)/g;

/** Names of a party, by the word for it that stands last before the definition; others are of neither. */
export const partyNames = (text: string): readonly PartyName[] =>
  [...text.matchAll(DEFINED)].flatMap(([, before = "", name = ""]) => {
    const plain = ` ${plainOf(before)} `;
    const [resident, hospital] = [plain.lastIndexOf("resident"), plain.lastIndexOf("hospital")];
    if (resident < 0 && hospital < 0) return [];
    return [{ name, party: resident > hospital ? "resident" : "hospital" }];
  });

/** The text with every defined name as the word for its party. */
export const withParties = (text: string, names: readonly PartyName[]): string =>
  names.reduce(
    (said, { name, party }) =>
      said.replace(
        new RegExp(`(?<![\\w"“])(?:[Tt]he )?${escaped(name)}(?!\\w|["”])`, "g"),
        `the ${party}`,
      ),
    text,
  );

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
