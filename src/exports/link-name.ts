/** How an address says that it holds a list; apart from `link.ts`, so that asking costs a page nothing. */

export const LINK_NAME = "list=";

/** The fragment without its "#". */
export const bareFragment = (fragment: string): string => fragment.replace(/^#/, "");

/** Whether an address's fragment, with or without "#", holds a document. */
export const isLink = (fragment: string): boolean => bareFragment(fragment).startsWith(LINK_NAME);
