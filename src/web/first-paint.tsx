/**
 * What a page shows before its script has arrived: what React draws first, drawn by the build into the file of
 * each route. So the first drawing of a component must need no browser, and must not depend on the day.
 */
import { renderToStaticMarkup } from "react-dom/server";
import { Router } from "wouter";
import { type AppPorts, AppProvider, createApp } from "./app/app.ts";
import { Shell } from "./app/Shell.tsx";
import { type RouteName, routes } from "./routes.ts";

/**
 * HTML for the inside of `#root`: our defaults in the form, the answer still to come, nothing to be typed into
 * yet. A page that is loaded after the frame is the line that says so.
 */
export function firstPaint(route: RouteName): string {
  return renderToStaticMarkup(
    <div className="first-paint" inert aria-busy="true">
      <Router ssrPath={routes[route]}>
        <AppProvider value={createApp(noPorts())}>
          <Shell />
        </AppProvider>
      </Router>
    </div>,
  );
}

/** Doors to a browser that is not there: whatever is asked of them is never answered. */
function noPorts(): AppPorts {
  const silent: unknown = new Proxy(() => undefined, {
    get: () => silent,
    apply: () => new Promise(() => undefined),
  });
  return silent as AppPorts;
}
