import type { SignatureDrawing } from '@qicheng/domain';
import { act, fireEvent, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createRef } from 'react';
import { renderInPortal } from '../testing';
import { SignaturePad, type SignaturePadHandle } from './signature-pad';

/** Makes the pad look again at the size of its canvas. */
let turn: () => void = () => undefined;
const size = { clientWidth: 320, clientHeight: 200 };
const PICTURE = `data:image/png;base64,${'A'.repeat(400_000)}`;

beforeEach(() => {
  Object.assign(size, { clientWidth: 320, clientHeight: 200 });
  const proto = HTMLCanvasElement.prototype;
  jest.spyOn(proto, 'clientWidth', 'get').mockImplementation(() => size.clientWidth);
  jest.spyOn(proto, 'clientHeight', 'get').mockImplementation(() => size.clientHeight);
  const pen = new Proxy({}, { get: () => () => undefined, set: () => true });
  jest.spyOn(proto, 'getContext').mockReturnValue(pen as RenderingContext);
  // The picture of a canvas weighs what its width is.
  jest.spyOn(proto, 'toDataURL').mockImplementation(function picture(this: HTMLCanvasElement) {
    return PICTURE.slice(0, 22 + this.width * 500);
  });
  jest.spyOn(globalThis, 'ResizeObserver').mockImplementation((changed) => {
    turn = () => changed([], { observe() {}, unobserve() {}, disconnect() {} });
    return { observe() {}, unobserve() {}, disconnect() {} };
  });
});
afterEach(() => jest.restoreAllMocks());

function open() {
  const ref = createRef<SignaturePadHandle>();
  const drawings: (SignatureDrawing | null)[] = [];
  renderInPortal(<SignaturePad ref={ref} onChange={(drawing) => drawings.push(drawing)} />);
  return { ref, drawings };
}

// jsdom knows no pointer events; the pad then listens to the mouse.
function stroke(...points: readonly (readonly [number, number])[]) {
  const canvas = screen.getByRole('img', { name: /手写签名区/ });
  const at = (index: number) => {
    const [clientX, clientY] = points.at(index) ?? [0, 0];
    return { clientX, clientY, buttons: 1 };
  };
  fireEvent.mouseDown(canvas, at(0));
  for (const index of points.keys()) fireEvent.mouseMove(canvas, at(index));
  fireEvent.mouseUp(canvas, { ...at(-1), buttons: 0 });
}

const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));

describe('SignaturePad', () => {
  it('reports each stroke with the size of the canvas, and null once cleared', async () => {
    const { drawings } = open();
    stroke([10, 10], [60, 40], [120, 90]);
    expect(drawings.at(-1)).toMatchObject({ width: 320, height: 200, strokes: [{ points: expect.any(Array) }] });
    await press('清空');
    expect(drawings.at(-1)).toBeNull();
    expect(screen.getByRole('button', { name: '撤销一笔' })).toBeDisabled();
  });

  it('takes back one stroke', async () => {
    const { drawings } = open();
    stroke([10, 10], [60, 40]);
    stroke([80, 10], [120, 90]);
    expect(screen.getByRole('status')).toHaveTextContent('已写 2 笔');
    await press('撤销一笔');
    expect(drawings.at(-1)?.strokes).toHaveLength(1);
  });

  it('keeps what was written when the phone is turned there and back', () => {
    const { drawings } = open();
    stroke([10, 10], [60, 40]);
    const before = drawings.at(-1)?.strokes[0]?.points[0];
    Object.assign(size, { clientWidth: 700, clientHeight: 240 });
    act(turn);
    Object.assign(size, { clientWidth: 320, clientHeight: 200 });
    act(turn);
    stroke([80, 10], [120, 90]);
    expect(drawings.at(-1)?.strokes).toHaveLength(2);
    expect(drawings.at(-1)?.strokes[0]?.points[0]).toMatchObject({ x: before?.x, y: before?.y });
  });

  it('makes a picture that is not too heavy, and none of nothing', () => {
    const { ref } = open();
    expect(ref.current?.toPng()).toBe('');
    stroke([10, 10], [60, 40]);
    expect(ref.current?.toPng()).toMatch(/^data:image\/png;base64,A/);
    expect(((ref.current?.toPng().length ?? 0) * 3) / 4).toBeLessThanOrEqual(200_000);
  });

  it('tells who cannot write here what to do, by keyboard', async () => {
    open();
    await userEvent.click(screen.getByText('不能在这里手写？'));
    expect(screen.getByText(/请联系辅导员/)).toBeVisible();
  });
});
