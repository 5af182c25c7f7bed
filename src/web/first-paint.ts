/**
 * What a page shows before its script has arrived: its own heading and words, in the places where React then
 * draws them. Written into the built file of each route, so it must need no browser.
 */
import { defaultsNote, heading, labels } from "./messages/form.ts";
import { name, privacy, starting } from "./messages/page.ts";
import { routeTitles } from "./messages/routes.ts";
import type { RouteName } from "./routes.ts";

/** HTML for the inside of `#root`; busy, because what it is there for is still to come. */
export const firstPaint = (route: RouteName): string =>
  `<div class="first-page" aria-busy="true">${header(route)}${route === "list" ? list() : ""}</div>`;

const header = (route: RouteName): string =>
  `<header class="first-header"><h1>${text(name)} <span>${text(routeTitles[route])}</span></h1><p>${text(privacy)}</p></header>`;

/** The fields that the form begins with. */
const fields = ["applicantType", "specialty1", "specialty2", "specialty3", "step2"] as const;

const list = (): string =>
  `<main class="first-main"><div class="first-profile"><h2>${text(heading)}</h2><p class="first-note">${text(defaultsNote)}</p>${fields.map(field).join("")}</div><p class="first-answer">${text(starting)}</p></main>`;

const field = (id: (typeof fields)[number]): string =>
  `<p class="first-field" data-field="${id}">${text(labels[id])}<span class="first-box"></span></p>`;

const text = (words: string): string =>
  words.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
