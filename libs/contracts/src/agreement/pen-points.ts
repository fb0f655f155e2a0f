import { registerDecorator } from 'class-validator';

const KEYS = ['x', 'y', 'time', 'pressure'];
/** The most points of one stroke. */
const MOST = 5000;

/** 1–5000 points with exactly the four numbers each; one look at all of them, where a class per point would take seconds. */
export function PenPoints(): PropertyDecorator {
  return (target, propertyName) =>
    registerDecorator({
      name: 'penPoints',
      target: target.constructor,
      propertyName: propertyName.toString(),
      options: { message: '签名没有完整保存，请清除后重新签名' },
      validator: {
        validate: (value: unknown) =>
          Array.isArray(value) && value.length > 0 && value.length <= MOST && value.every(isPoint),
      },
    });
}

function isPoint(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const entries = Object.entries(value);
  return entries.length === KEYS.length && entries.every(([key, one]) => KEYS.includes(key) && Number.isFinite(one));
}
