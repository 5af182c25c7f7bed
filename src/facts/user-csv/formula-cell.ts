/**
 * A cell that a spreadsheet would run is written with an apostrophe before it (OWASP, "CSV
 * injection") and read without. A text that looks so already gets one more, so that every text
 * comes back as it was.
 */
const FORMULA = /^'*[=+\-@\t\r\n]/;
const ESCAPED = /^'+[=+\-@\t\r\n]/;

export const escapeCell = (text: string): string => (FORMULA.test(text) ? `'${text}` : text);

export const unescapeCell = (cell: string): string => (ESCAPED.test(cell) ? cell.slice(1) : cell);
