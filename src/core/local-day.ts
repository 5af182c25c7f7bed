/** Year-month-day of the clock on the wall, where the program runs. The date is handed in: nothing here has a clock. */
export const localDay = (date: Date): string =>
  [date.getFullYear(), date.getMonth() + 1, date.getDate()]
    .map((part) => String(part).padStart(2, "0"))
    .join("-");
