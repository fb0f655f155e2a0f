type Listener = () => void;

const listeners = new Set<Listener>();

/** Calls `listener` whenever any request is answered 401; returns the way to stop. */
export function onSessionExpired(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Tells every listener that the session is gone. */
export const sessionExpired = (): void => listeners.forEach((listener) => listener());
