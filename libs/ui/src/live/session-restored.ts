type Listener = () => void;

const listeners = new Set<Listener>();

/** Calls `listener` after the person has logged in again in place; returns the way to stop. */
export function onSessionRestored(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Tells whatever waits, drafts above all, that requests pass again. */
export const sessionRestored = (): void => listeners.forEach((listener) => listener());
