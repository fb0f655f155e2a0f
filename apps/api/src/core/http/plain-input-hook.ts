import type { FastifyInstance } from 'fastify';
import { Problem } from '../problem/index.js';

/** No body of ours is nested deeper; what a deeper one would do to recursive code is not worth finding out. */
const MAX_DEPTH = 8;
/** Nor has one more objects: a signature of 5,000 points is the largest. Turning JSON into what a DTO promises costs time for each. */
const MAX_OBJECTS = 5200;
/** NUL, which PostgreSQL cannot store, and halves of surrogate pairs, which are no characters. */
const UNSTORABLE = /[\0\p{Cs}]/u;

/**
 * Refuses bodies, queries and path parameters that no endpoint has a use for: unstorable text, names of Object's own members,
 * null or arrays in arrays, deep nesting, more objects than any body has.
 */
export function installPlainInput(server: FastifyInstance): void {
  server.addHook('preValidation', (request, _reply, done) => {
    const plain = isPlain(request.body) && isPlain(request.query) && isPlain(request.params);
    done(plain ? undefined : new Problem('INVALID', { detail: '内容含有无法处理的字符或结构' }));
  });
}

/** Looks at every key and value without recursion, so that depth costs nothing. */
export function isPlain(input: unknown): boolean {
  const waiting: { value: unknown; depth: number; inArray: boolean }[] = [{ value: input, depth: 0, inArray: false }];
  let objects = 0;
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { value, depth, inArray } = next;
    if (typeof value === 'string' && UNSTORABLE.test(value)) return false;
    if (value === null && inArray) return false;
    if (typeof value !== 'object' || value === null) continue;
    const isArray = Array.isArray(value);
    if (++objects > MAX_OBJECTS || depth >= MAX_DEPTH || (inArray && isArray)) return false;
    for (const [key, inner] of Object.entries(value)) {
      if (!isArray && (key in Object.prototype || UNSTORABLE.test(key))) return false;
      waiting.push({ value: inner, depth: depth + 1, inArray: isArray });
    }
  }
  return true;
}
