import { DatesPage } from "../pages/dates/DatesPage.tsx";
import { useApp } from "./app.ts";
import { useSeason } from "./use-season.ts";

/** The dates of the season of the list being worked on. */
export function DatesRoute() {
  const { shown } = useApp();
  const { answer } = useSeason();
  const here = Intl.DateTimeFormat().resolvedOptions().timeZone;
  return <DatesPage answer={answer} here={here} onSave={() => shown.openExport("dates")} />;
}
