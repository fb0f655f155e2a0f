import { useSyncExternalStore } from 'react';

const watch = (media: MediaQueryList) => (changed: () => void) => {
  media.addEventListener('change', changed);
  return () => media.removeEventListener('change', changed);
};

/** True below `width` CSS pixels; 768 is where tables become cards and forms one column. */
export function useNarrow(width = 768): boolean {
  const media = window.matchMedia(`(max-width: ${width - 0.02}px)`);
  return useSyncExternalStore(
    watch(media),
    () => media.matches,
    () => false,
  );
}
