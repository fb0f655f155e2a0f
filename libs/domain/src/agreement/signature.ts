/** One moment of the pen, in CSS pixels of the canvas; time in milliseconds, pressure 0–1. */
export interface SignaturePoint {
  readonly x: number;
  readonly y: number;
  readonly time: number;
  readonly pressure: number;
}

/** One stroke, from pen down to pen up. */
export interface SignatureStroke {
  readonly points: readonly SignaturePoint[];
}

/** A signature with the size of the canvas it was drawn on. */
export interface SignatureDrawing {
  readonly width: number;
  readonly height: number;
  readonly strokes: readonly SignatureStroke[];
}

/** What a signature may hold at most, and must show at least (CSS pixels). */
export const SIGNATURE_LIMITS = {
  maxStrokes: 60,
  maxPoints: 5000,
  minPoints: 8,
  minInk: 80,
  minLong: 40,
  minShort: 8,
} as const;

/** Why a drawing is no signature, as a Chinese sentence that tells what to do, or null: nothing, a dot, too small, too much. */
export function checkSignature(strokes: readonly SignatureStroke[]): string | null {
  const points = strokes.flatMap((stroke) => stroke.points);
  if (points.length === 0) return '请先在签名区手写您的姓名';
  if (strokes.length > SIGNATURE_LIMITS.maxStrokes || points.length > SIGNATURE_LIMITS.maxPoints)
    return '笔画太多，请清空后重新签名';
  if (!points.every(({ x, y }) => Number.isFinite(x) && Number.isFinite(y))) return '签名没有完整保存，请重新签名';
  const [short, long] = extent(points);
  const ink = strokes.reduce((sum, stroke) => sum + length(stroke.points), 0);
  if (long < SIGNATURE_LIMITS.minShort || points.length < SIGNATURE_LIMITS.minPoints)
    return '签名不能只是一个点，请手写您的姓名';
  if (long < SIGNATURE_LIMITS.minLong || short < SIGNATURE_LIMITS.minShort || ink < SIGNATURE_LIMITS.minInk)
    return '签名太小，请写大一些';
  return null;
}

/** The shorter and the longer side of the box around all points. */
function extent(points: readonly SignaturePoint[]): [number, number] {
  const span = (values: readonly number[]) => Math.max(...values) - Math.min(...values);
  const sides = [span(points.map(({ x }) => x)), span(points.map(({ y }) => y))];
  return [Math.min(...sides), Math.max(...sides)];
}

const length = (points: readonly SignaturePoint[]) =>
  points.reduce((sum, point, index) => {
    const before = points[index - 1] ?? point;
    return sum + Math.hypot(point.x - before.x, point.y - before.y);
  }, 0);
