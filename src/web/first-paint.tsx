/**
 * What a page shows before its script has arrived: what React draws first, drawn by the build into the file of
 * each route. So the first drawing of a component must need no browser, and must not depend on the day.
 */
import { prerender } from "react-dom/static";
import { Router } from "wouter";
import { type AppPorts, AppProvider, createApp } from "./app/app.ts";
import { Root } from "./app/Root.tsx";
import { type RouteName, routes } from "./routes.ts";

/**
 * HTML for the inside of `#root`: our defaults in the form, the answer still to come, nothing to be typed into
 * yet. The page of the route is waited for; what a page itself loads later is not.
 */
export async function firstPaint(route: RouteName): Promise<string> {
  const { prelude } = await prerender(
    <div className="first-paint" inert aria-busy="true">
      <Router ssrPath={routes[route]}>
        <AppProvider value={createApp(noPorts())}>
          <Root />
        </AppProvider>
      </Router>
    </div>,
    // Large parts are otherwise put in their place by a script in the page, which its policy refuses.
    { progressiveChunkSize: Number.POSITIVE_INFINITY },
  );
  const html = await new Response(prelude).text();
  return html.replaceAll(styleAttribute, "");
}

/** The page's own policy refuses them in markup; React sets them by script. */
const styleAttribute = / style="[^"]*"/g;

/** Doors to a browser that is not there: whatever is asked of them is never answered. */
function noPorts(): AppPorts {
  const silent: unknown = new Proxy(() => undefined, {
    get: () => silent,
    apply: () => new Promise(() => undefined),
  });
  return silent as AppPorts;
}
