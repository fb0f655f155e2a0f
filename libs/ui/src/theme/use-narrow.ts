import { useSyncExternalStore } from 'react';

const watch = (media: MediaQueryList) => (changed: () => void) => {
  media.addEventListener('change', changed);
  return () => media.removeEventListener('change', changed);
};

function useMedia(query: string): boolean {
  const media = window.matchMedia(query);
  return useSyncExternalStore(
    watch(media),
    () => media.matches,
    () => false,
  );
}

const below = (width: number) => `(max-width: ${width - 0.02}px)`;

/** Where the menu moves to the thumb and controls grow for fingers, in CSS pixels; `touch.css` says the same. */
const HANDHELD = 900;

/** True below `width` CSS pixels; 768 is where tables become cards and forms one column. */
export const useNarrow = (width = 768): boolean => useMedia(below(width));

/** True on phones and tablets held upright. */
export const useHandheld = (): boolean => useMedia(below(HANDHELD));

/** True where one points with a finger, however wide the screen is. */
export const useFinger = (): boolean => useMedia('(hover: none) and (pointer: coarse)');
