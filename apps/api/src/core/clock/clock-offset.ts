import { readFileSync } from 'node:fs';

/** How long a read offset counts, in milliseconds. */
const FRESH_MS = 1000;
const WHOLE_NUMBER = /^[+-]?\d{1,13}$/;

/** A file that holds by how many milliseconds the present is moved, so that one file moves several processes. */
export class ClockOffset {
  private value = 0;
  private readAt = -Infinity;

  constructor(private readonly file: string) {}

  /** Read at most once a second; 0 while there is no file, and while it is half written, what it said before. */
  ms(): number {
    const at = performance.now();
    if (at - this.readAt < FRESH_MS) return this.value;
    this.readAt = at;
    this.value = this.read();
    return this.value;
  }

  private read(): number {
    const text = contentOf(this.file)?.trim();
    if (text === undefined) return 0;
    return WHOLE_NUMBER.test(text) ? Number(text) : this.value;
  }
}

function contentOf(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
