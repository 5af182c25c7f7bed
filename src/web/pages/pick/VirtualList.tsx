import {
  Fragment,
  type ReactNode,
  type RefObject,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from "react";
import { useVirtualRows } from "../../components/use-virtual-rows.ts";
import styles from "./VirtualList.module.css";

interface Props<Item> {
  readonly items: readonly Item[];
  readonly keyOf: (item: Item) => string;
  readonly children: (item: Item) => ReactNode;
}

/** Pixels of an entry that was never drawn: two lines of small print. */
const ESTIMATE_PX = 40;

/** A list of which only the entries near the screen are drawn; each still says which of how many it is. */
export function VirtualList<Item>({ items, keyOf, children }: Props<Item>) {
  const body = useRef<HTMLUListElement>(null);
  const [focused, setFocused] = useState<string | null>(null);
  const keys = useMemo(() => items.map(keyOf), [items, keyOf]);
  const kept = useMemo(
    () => (focused === null ? [] : near(keys.indexOf(focused))),
    [keys, focused],
  );
  const { rows, after, measure } = useVirtualRows({ keys, kept, estimate: ESTIMATE_PX, body });
  useFocusAfterLoss(body, keys, focused);
  const entry = (index: number) => {
    const item = items[index];
    return (
      item !== undefined && (
        <li
          ref={measure}
          data-index={index}
          aria-posinset={index + 1}
          aria-setsize={items.length}
          onFocus={() => setFocused(keys[index] ?? null)}
        >
          {children(item)}
        </li>
      )
    );
  };
  return (
    <ul ref={body} className={styles.list}>
      {rows.map(({ index, gap }) => (
        <Fragment key={keys[index]}>
          {gap > 0 && <Gap height={gap} />}
          {entry(index)}
        </Fragment>
      ))}
      {after > 0 && <Gap height={after} />}
    </ul>
  );
}

/**
 * An act can take its own entry out of the list, and the focus with it: then the entry that took its place
 * gets it, on its first control, so that the keyboard does not start again at the top of the page.
 */
function useFocusAfterLoss(
  body: RefObject<HTMLElement | null>,
  keys: readonly string[],
  focused: string | null,
): void {
  const before = useRef(keys);
  useLayoutEffect(() => {
    const at = focused === null ? -1 : before.current.indexOf(focused);
    const lost = at >= 0 && !keys.includes(focused ?? "");
    before.current = keys;
    if (!lost || document.activeElement !== document.body) return;
    const next = Math.min(at, keys.length - 1);
    body.current?.querySelector<HTMLElement>(`[data-index="${next}"] button`)?.focus();
  }, [body, keys, focused]);
}

const near = (index: number): readonly number[] => (index < 0 ? [] : [index - 1, index, index + 1]);

const Gap = ({ height }: { height: number }) => (
  <li aria-hidden="true" style={{ blockSize: height }} />
);
