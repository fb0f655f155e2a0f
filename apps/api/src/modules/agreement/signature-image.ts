import { createHash } from 'node:crypto';
import { checkSignature, type SignatureDrawing } from '@qicheng/domain';
import { Problem } from '../../core/problem/index.js';
import { showsStrokes } from './ink-match.js';
import { drawnPng, inkOf } from './png-image.js';

const PREFIX = 'data:image/png;base64,';
const MAX_BYTES = 200 * 1024;

/** A signature's picture and its SHA-256 in hex. */
export interface SignatureImage {
  readonly image: Buffer;
  readonly imageSha256: string;
}

/** The picture of a signature that somebody really wrote. @throws Problem INVALID for a drawing or a picture that is none, and for one of something else. */
export function signatureImage(drawing: SignatureDrawing, dataUrl: string): SignatureImage {
  const flaw = checkSignature(drawing.strokes);
  if (flaw !== null) throw refused('drawing', flaw);
  const sent = Buffer.from(dataUrl.slice(PREFIX.length), 'base64');
  const image = sent.length > MAX_BYTES ? sent : drawnPng(sent);
  if (!image) throw refused('image', '签名图片没有完整保存，请清除后重新签名');
  if (image.length > MAX_BYTES) throw refused('image', '签名图片过大，请清除后重新签名');
  const ink = inkOf(image);
  if (!ink || !showsStrokes(ink, drawing.strokes))
    throw refused('image', '签名图片与书写的笔迹不一致，请清除后重新签名');
  return { image, imageSha256: createHash('sha256').update(image).digest('hex') };
}

const refused = (field: string, message: string) => new Problem('INVALID', { fields: [{ field, message }] });
