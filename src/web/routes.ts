/**
 * The addresses of the page. The build writes a file for each, so that any of them can be opened, reloaded and
 * kept for use without a connection, on any host that serves files.
 */
export const routeNames = [
  "list",
  "whatIf",
  "directory",
  "dates",
  "notes",
  "reference",
  "components",
] as const;
export type RouteName = (typeof routeNames)[number];

export const routes = {
  list: "/",
  whatIf: "/what-if",
  directory: "/directory",
  dates: "/dates",
  /** All of a resident's own pages: which of them is open is in no address. */
  notes: "/notes",
  /** What quick-hide puts in their place. */
  reference: "/reference",
  components: "/components",
} as const satisfies Record<RouteName, `/${string}`>;

/** The built file of a route: a folder with an index is what every host knows how to serve. */
export const fileOf = (route: RouteName): string =>
  `${routes[route]}/index.html`.replace(/^\/+/, "");

/** What the browser shows of a page and remembers: its title, its icon, the line a bookmark may take. */
export interface RouteHead {
  readonly title: string;
  readonly icon: string;
  readonly description: string;
  /** Offers the app for installing; a quiet page offers nothing. */
  readonly installs: boolean;
}

const elective: RouteHead = {
  title: "Elective",
  icon: "/icon.svg",
  description: "A list, worked out on this device.",
  installs: true,
};

const quiet: Partial<Record<RouteName, RouteHead>> = {
  notes: { title: "Notes", icon: "/notes.svg", description: "Notes.", installs: false },
  reference: {
    title: "Unit table",
    icon: "/table.svg",
    description: "Temperature, weight and height.",
    installs: false,
  },
};

export const headOf = (route: RouteName): RouteHead => quiet[route] ?? elective;

/** The route of an address, if it is one. */
export const routeAt = (address: string): RouteName | undefined =>
  routeNames.find((name) => routes[name] === address);
