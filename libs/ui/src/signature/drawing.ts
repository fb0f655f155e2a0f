import type { SignatureDrawing, SignatureStroke } from '@qicheng/domain';
import type { PointGroup } from 'signature_pad';

/** Ink as it is printed; the line follows pressure and speed between the two widths, in CSS pixels. */
export const PEN = {
  penColor: '#10141a',
  dotSize: 2,
  minWidth: 1,
  maxWidth: 3.4,
  velocityFilterWeight: 0.7,
  compositeOperation: 'source-over',
} as const;

/** The strokes of a pad as they travel. */
export const strokesOf = (groups: readonly Pick<PointGroup, 'points'>[]): SignatureStroke[] =>
  groups.map(({ points }) => ({
    points: points.map(({ x, y, time, pressure }) => ({ x, y, time, pressure })),
  }));

/** Strokes as a pad draws them. */
export const groupsOf = (strokes: readonly SignatureStroke[], scale = 1): PointGroup[] =>
  strokes.map(({ points }) => ({
    ...PEN,
    minWidth: PEN.minWidth * scale,
    maxWidth: PEN.maxWidth * scale,
    dotSize: PEN.dotSize * scale,
    points: points.map((point) => ({ ...point })),
  }));

/** A drawing fitted into another canvas: as large as it can be in its own proportions, in the middle. */
export function fitted({ width, height, strokes }: SignatureDrawing, room: Size): SignatureDrawing {
  const scale = Math.min(room.width / width, room.height / height);
  const left = (room.width - width * scale) / 2;
  const top = (room.height - height * scale) / 2;
  const move = ({ points }: SignatureStroke): SignatureStroke => ({
    points: points.map((point) => ({ ...point, x: left + point.x * scale, y: top + point.y * scale })),
  });
  return { ...room, strokes: strokes.map(move) };
}

/** A drawing cut to its ink with a little paper around it; without a stroke as it is. */
export function trimmed(drawing: SignatureDrawing): SignatureDrawing {
  const points = drawing.strokes.flatMap((stroke) => stroke.points);
  if (points.length === 0) return drawing;
  const [left, right] = span(points.map(({ x }) => x));
  const [top, bottom] = span(points.map(({ y }) => y));
  const move = (stroke: SignatureStroke): SignatureStroke => ({
    points: stroke.points.map((point) => ({ ...point, x: point.x - left, y: point.y - top })),
  });
  return { width: right - left, height: bottom - top, strokes: drawing.strokes.map(move) };
}

const MARGIN = 10;

const span = (values: readonly number[]): [number, number] => [
  Math.min(...values) - MARGIN,
  Math.max(...values) + MARGIN,
];

/** CSS pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}
