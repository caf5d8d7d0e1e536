/** Listeners to one kind of happening. */
import type { Unsubscribe } from './types';

/** Calls its listeners in the order in which they came. */
export class Emitter<T = void> {
  private readonly listeners = new Set<(value: T) => void>();

  on(listener: (value: T) => void): Unsubscribe {
    const own = (value: T) => listener(value);
    this.listeners.add(own);
    return () => {
      this.listeners.delete(own);
    };
  }

  emit(value: T): void {
    for (const listener of [...this.listeners]) listener(value);
  }
}
