import { type ComponentType, lazy, Suspense, useEffect } from "react";
import { useLocation } from "wouter";
import { loadingPage } from "../messages/app.ts";
import { ReferencePage } from "../reference/ReferencePage.tsx";
import { headOf, type RouteHead, routeAt, routes } from "../routes.ts";
import { Shell } from "./Shell.tsx";

let loadedNotes: ComponentType | null = null;

/** Where the notes are the first page, they take the place of what the build drew without a gap. */
export async function loadNotes(): Promise<{ readonly default: ComponentType }> {
  loadedNotes = (await import("./NotesRoute.tsx")).NotesRoute;
  return { default: loadedNotes };
}

const LaterNotes = lazy(loadNotes);

/** The frame that an address has: the lists', the notes', or none. */
export function Root() {
  const [location] = useLocation();
  const address = location.replace(/(.)\/$/, "$1");
  useHead(headOf(routeAt(address) ?? "list"));
  // At hand from the start: it has to be there in the same moment in which the notes are gone.
  if (address === routes.reference) return <ReferencePage />;
  if (address !== routes.notes) return <Shell />;
  const Notes = loadedNotes ?? LaterNotes;
  return (
    <Suspense fallback={<p aria-busy="true">{loadingPage}</p>}>
      <Notes />
    </Suspense>
  );
}

/** As the built file of the address says it, also when it is gone to by a link. */
function useHead({ title, icon }: RouteHead): void {
  useEffect(() => {
    document.title = title;
    document.querySelector('link[rel="icon"]')?.setAttribute("href", icon);
  }, [title, icon]);
}
