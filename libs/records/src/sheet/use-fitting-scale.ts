import { useLayoutEffect, useState, type RefObject } from 'react';

/** 210 mm in CSS pixels. */
const PAPER_WIDTH = (210 / 25.4) * 96;

/** How much paper has to shrink to be as wide as its desk; 1 where it fits. */
export function useFittingScale(desk: RefObject<HTMLElement | null>): number {
  const [scale, setScale] = useState(1);
  useLayoutEffect(() => {
    const element = desk.current;
    if (element === null) return undefined;
    const fit = () => setScale(fittingScale(element.clientWidth));
    const watch = new ResizeObserver(fit);
    fit();
    watch.observe(element);
    return () => watch.disconnect();
  }, [desk]);
  return scale;
}

/** For a desk of so many CSS pixels; one that has no width yet shrinks nothing. */
export const fittingScale = (width: number): number => (width > 0 ? Math.min(1, width / PAPER_WIDTH) : 1);
