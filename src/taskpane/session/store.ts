/** State that changes by events and tells its listeners; the shape that React's `useSyncExternalStore` wants. */
export interface Store<State, Event> {
  readonly getSnapshot: () => State;
  /** Returns the way to stop listening. */
  readonly subscribe: (listener: () => void) => () => void;
  readonly dispatch: (event: Event) => void;
}

/** A store that keeps what `reduce` makes of each event. */
export function createStore<State, Event>(
  reduce: (state: State, event: Event) => State,
  initial: State,
): Store<State, Event> {
  let state = initial;
  const listeners = new Set<() => void>();
  return {
    getSnapshot: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    dispatch(event) {
      state = reduce(state, event);
      for (const listener of listeners) listener();
    },
  };
}
