import { setPortal } from '@qicheng/api-client';
import { EventLine } from './event-line';

class FakeSource extends EventTarget {
  static readonly CLOSED = 2;
  static readonly opened: FakeSource[] = [];
  readyState = 1;
  constructor(readonly url: string) {
    super();
    FakeSource.opened.push(this);
  }
  close() {
    this.readyState = FakeSource.CLOSED;
  }
  say(topic: string) {
    this.dispatchEvent(new MessageEvent('change', { data: JSON.stringify({ topic }) }));
  }
}

const topicsOf = (source: FakeSource | undefined) =>
  new URL(source?.url ?? '', 'http://here').searchParams.get('topic');
const listener = () => ({ changed: jest.fn(), connected: jest.fn() });

describe('the line of a page to the events', () => {
  const before = globalThis.EventSource;
  beforeEach(() => {
    setPortal('student');
    jest.useFakeTimers();
    FakeSource.opened.length = 0;
    globalThis.EventSource = FakeSource as never;
  });
  afterEach(() => {
    jest.useRealTimers();
    globalThis.EventSource = before;
  });

  it('carries all topics, and tells each listener of its own only', () => {
    const line = new EventLine();
    const [notices, mine] = [listener(), listener()];
    line.listen('notices', notices);
    line.listen('mine', mine);
    jest.advanceTimersByTime(100);
    expect(FakeSource.opened.map(topicsOf)).toEqual(['mine,notices']);
    FakeSource.opened[0]?.say('mine');
    expect(mine.changed).toHaveBeenCalledTimes(1);
    expect(notices.changed).not.toHaveBeenCalled();
  });

  it('opens anew for another topic, not for another listener, and closes with the last one', () => {
    const line = new EventLine();
    const leave = [line.listen('notices', listener()), line.listen('notices', listener())];
    jest.advanceTimersByTime(100);
    leave.push(line.listen('mine', listener()));
    jest.advanceTimersByTime(100);
    expect(FakeSource.opened.map(topicsOf)).toEqual(['notices', 'mine,notices']);
    leave.forEach((each) => each());
    jest.advanceTimersByTime(100);
    expect(FakeSource.opened.every(({ readyState }) => readyState === FakeSource.CLOSED)).toBe(true);
    expect(FakeSource.opened).toHaveLength(2);
  });

  it('waits longer each time it is refused', () => {
    const line = new EventLine();
    line.listen('notices', listener());
    jest.advanceTimersByTime(100);
    const refuse = () => {
      FakeSource.opened.at(-1)?.close();
      FakeSource.opened.at(-1)?.dispatchEvent(new Event('error'));
    };
    refuse();
    jest.advanceTimersByTime(1_000);
    expect(FakeSource.opened).toHaveLength(2);
    refuse();
    jest.advanceTimersByTime(1_000);
    expect(FakeSource.opened).toHaveLength(2);
    jest.advanceTimersByTime(1_000);
    expect(FakeSource.opened).toHaveLength(3);
  });
});
