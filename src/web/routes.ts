/**
 * The addresses of the page. The build writes a file for each, so that any of them can be opened, reloaded and
 * kept for use without a connection, on any host that serves files.
 */
export const routeNames = ["list", "whatIf", "directory", "dates", "components"] as const;
export type RouteName = (typeof routeNames)[number];

export const routes = {
  list: "/",
  whatIf: "/what-if",
  directory: "/directory",
  dates: "/dates",
  components: "/components",
} as const satisfies Record<RouteName, `/${string}`>;

/** The built file of a route: a folder with an index is what every host knows how to serve. */
export const fileOf = (route: RouteName): string =>
  `${routes[route]}/index.html`.replace(/^\/+/, "");
