import { checkSignature, SIGNATURE_LIMITS, type SignatureStroke } from './signature.js';

const stroke = (from: [number, number], to: [number, number], count = 10): SignatureStroke => ({
  points: Array.from({ length: count }, (_, index) => {
    const part = count === 1 ? 0 : index / (count - 1);
    return { x: from[0] + (to[0] - from[0]) * part, y: from[1] + (to[1] - from[1]) * part, time: index, pressure: 0.5 };
  }),
});
const name = [stroke([20, 20], [90, 60]), stroke([60, 20], [30, 80])];

describe('signature', () => {
  it('takes a written name', () => expect(checkSignature(name)).toBeNull());

  it.each<[string, SignatureStroke[], string]>([
    ['nothing', [], '请先在签名区'],
    ['a stroke without points', [{ points: [] }], '请先在签名区'],
    ['a dot', [stroke([50, 50], [50, 50], 30)], '一个点'],
    ['a fleck', [stroke([50, 50], [53, 54], 30)], '一个点'],
    ['two points', [stroke([0, 0], [200, 100], 2)], '一个点'],
    ['something tiny', [stroke([0, 0], [20, 15])], '太小'],
    ['a bare line', [stroke([0, 50], [200, 52])], '太小'],
    [
      'too many strokes',
      Array.from({ length: SIGNATURE_LIMITS.maxStrokes + 1 }, () => stroke([0, 0], [80, 80])),
      '太多',
    ],
    ['too many points', [stroke([0, 0], [200, 100], SIGNATURE_LIMITS.maxPoints + 1)], '太多'],
    ['points that are no numbers', [...name, stroke([0, 0], [Number.NaN, 0])], '没有完整保存'],
  ])('refuses %s', (_what, strokes, reason) => expect(checkSignature(strokes)).toMatch(reason));
});
