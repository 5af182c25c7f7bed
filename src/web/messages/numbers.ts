/** Numbers and places as text, as the command writes them. */
export { count, dollars, notKnown, plural, toTenth } from "#answers/number-words.ts";
