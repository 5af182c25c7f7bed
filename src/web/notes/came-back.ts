/**
 * Back and Forward do not bring the notes onto the screen: whoever presses them may be somebody else. A tab that the
 * browser puts together again is opened the same way. The dull page stands in their place; the address opens them.
 */
import { type RouteName, routeAt, routes } from "../routes.ts";

/** Opened by Back or Forward. */
export const cameBack = (): boolean =>
  performance
    .getEntriesByType("navigation")
    .some((entry) => entry instanceof PerformanceNavigationTiming && entry.type === "back_forward");

/** The same where the browser takes the way back inside this page, once it was opened as the dull one. */
export function keepHidden(opened: RouteName | undefined): void {
  if (opened !== "reference") return;
  addEventListener("popstate", (event) => {
    if (routeAt(location.pathname) !== "notes") return;
    event.stopImmediatePropagation();
    location.replace(routes.reference);
  });
}
