/**
 * What the catalog or the model alone decides, worked out once and not again for every answer. A function
 * wrapped here must depend on its argument and nothing else.
 */

/** For things that never change; kept as long as the thing is. */
export const oncePer = <K extends WeakKey, V>(make: (of: K) => V): ((of: K) => V) =>
  kept(new WeakMap<K, Kept<V>>(), make);

/** For words and numbers, of which there are few, and within one answer; kept as long as the function is. */
export const onceFor = <K, V>(make: (key: K) => V): ((key: K) => V) =>
  kept(new Map<K, Kept<V>>(), make);

interface Kept<V> {
  readonly value: V;
}

interface Store<K, V> {
  get(key: K): V | undefined;
  set(key: K, value: V): unknown;
}

function kept<K, V>(store: Store<K, Kept<V>>, make: (key: K) => V): (key: K) => V {
  return (key) => {
    const before = store.get(key);
    if (before) return before.value;
    const value = make(key);
    store.set(key, { value });
    return value;
  };
}
