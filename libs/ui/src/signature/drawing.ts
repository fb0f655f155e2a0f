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

/** CSS pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}
