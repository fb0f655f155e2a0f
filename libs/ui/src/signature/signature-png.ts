import type { SignatureDrawing } from '@qicheng/domain';
import Pad from 'signature_pad';
import { fitted, groupsOf, PEN, trimmed } from './drawing';

/** The widest picture that is made, in pixels: sharp on paper, small on the way. */
const WIDEST = 1200;
const NARROWEST = 150;
const MOST_BYTES = 200_000;

/** A drawing, cut to its ink, as a `data:image/png` address with a transparent ground, of 200 kB at most. */
export function signaturePng(whole: SignatureDrawing): string {
  const drawing = trimmed(whole);
  let width = Math.min(WIDEST, Math.round(drawing.width * 3));
  let picture = pictureOf(drawing, width);
  while (bytesOf(picture) > MOST_BYTES && width > NARROWEST) {
    width = Math.round(width * 0.7);
    picture = pictureOf(drawing, width);
  }
  return picture;
}

function pictureOf(drawing: SignatureDrawing, width: number): string {
  const scale = width / drawing.width;
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = Math.round(drawing.height * scale);
  const { strokes } = fitted(drawing, canvas);
  const pad = new Pad(canvas, { ...PEN, backgroundColor: 'rgba(0,0,0,0)' });
  pad.off();
  pad.fromData(groupsOf(strokes, scale));
  return canvas.toDataURL('image/png');
}

// Four characters of base64 carry three bytes.
const bytesOf = (address: string): number => ((address.length - address.indexOf(',') - 1) * 3) / 4;
