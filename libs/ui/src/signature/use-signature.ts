import type { SignatureDrawing, SignatureStroke } from '@qicheng/domain';
import Pad from 'signature_pad';
import { useCallback, useEffect, useRef, useState, type RefObject } from 'react';
import { fitted, groupsOf, PEN, strokesOf, type Size } from './drawing';

/** Keeps a pad on the canvas: sharp on every screen, its strokes fitted in again whenever the canvas changes its size. */
export function useSignature(canvas: RefObject<HTMLCanvasElement | null>, onChange: Report) {
  const pad = useRef<Pad>(null);
  // As it was drawn: fitting from here again and again loses nothing.
  const drawn = useRef<SignatureDrawing>(null);
  const [count, setCount] = useState(0);
  const report = useNewest(onChange);
  const keep = useCallback(
    (strokes: readonly SignatureStroke[]) => {
      const drawing = canvas.current && strokes.length > 0 ? { ...sizeOf(canvas.current), strokes } : null;
      drawn.current = drawing;
      setCount(strokes.length);
      report.current(drawing);
    },
    [canvas, report],
  );
  useEffect(() => {
    if (canvas.current === null) return undefined;
    const { made, leave } = attach(canvas.current, drawn, keep);
    pad.current = made;
    return leave;
  }, [canvas, keep]);
  const show = (strokes: readonly SignatureStroke[]) => {
    pad.current?.fromData(groupsOf(strokes), { clear: true });
    keep(strokes);
  };
  return {
    count,
    undo: () => show(strokesOf(pad.current?.toData().slice(0, -1) ?? [])),
    clear: () => show([]),
    drawing: () => drawn.current,
  };
}

/** Puts a pad on a canvas that calls `keep` after each stroke, and says how to take it off again. */
function attach(
  canvas: HTMLCanvasElement,
  drawn: RefObject<SignatureDrawing | null>,
  keep: (strokes: readonly SignatureStroke[]) => void,
) {
  const made = new Pad(canvas, { ...PEN, minDistance: 2 });
  const fit = () => redraw(made, canvas, drawn.current);
  const ended = () => keep(strokesOf(made.toData()));
  const watch = new ResizeObserver(fit);
  fit();
  watch.observe(canvas);
  made.addEventListener('endStroke', ended);
  const leave = () => {
    watch.disconnect();
    made.removeEventListener('endStroke', ended);
    made.off();
  };
  return { made, leave };
}

type Report = (drawing: SignatureDrawing | null) => void;

function useNewest<Value>(value: Value): RefObject<Value> {
  const newest = useRef(value);
  useEffect(() => {
    newest.current = value;
  });
  return newest;
}

// Setting a canvas's size empties it, even when it is the same.
function redraw(pad: Pad, canvas: HTMLCanvasElement, drawing: SignatureDrawing | null): void {
  const room = sizeOf(canvas);
  const ratio = Math.max(window.devicePixelRatio, 1);
  canvas.width = room.width * ratio;
  canvas.height = room.height * ratio;
  canvas.getContext('2d')?.scale(ratio, ratio);
  pad.fromData(drawing === null ? [] : groupsOf(fitted(drawing, room).strokes), { clear: true });
}

/** Whole CSS pixels; one at least, so that nothing is divided by zero while the canvas is hidden. */
const sizeOf = (canvas: HTMLCanvasElement): Size => ({
  width: Math.max(Math.round(canvas.clientWidth), 1),
  height: Math.max(Math.round(canvas.clientHeight), 1),
});
