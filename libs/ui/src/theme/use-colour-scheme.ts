import { useSyncExternalStore } from 'react';
import type { ColourScheme } from './palette';

const query = () => window.matchMedia('(prefers-color-scheme: dark)');

const subscribe = (changed: () => void) => {
  const media = query();
  media.addEventListener('change', changed);
  return () => media.removeEventListener('change', changed);
};

/** The system's scheme, and its changes. */
export const useColourScheme = (): ColourScheme =>
  useSyncExternalStore(
    subscribe,
    () => (query().matches ? 'dark' : 'light'),
    () => 'light',
  );
