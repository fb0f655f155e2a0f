import { TextDecoder, TextEncoder } from 'node:util';

/** What react-router hands to loaders on each navigation; no page of ours has a loader. */
class NavigationRequest {
  readonly url: string;
  readonly method: string;
  readonly signal: AbortSignal | undefined;

  constructor(url: string | URL, init: { readonly method?: string; readonly signal?: AbortSignal } = {}) {
    this.url = String(url);
    this.method = init.method ?? 'GET';
    this.signal = init.signal;
  }
}

/** antd's forms use a channel only to run something after the current task. */
class TaskChannel {
  readonly port1: { onmessage: (() => void) | null } = { onmessage: null };
  readonly port2 = { postMessage: () => void setTimeout(() => this.port1.onmessage?.()) };
}

// react-router and antd ask for these; jsdom leaves them out.
Object.assign(globalThis, { TextDecoder, TextEncoder, Request: NavigationRequest, MessageChannel: TaskChannel });
