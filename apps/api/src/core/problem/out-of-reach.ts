/** What Node says of a server that cannot be reached. */
const NETWORK = new Set(['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH']);
/** PostgreSQL's classes: the connection failed, no room, memory or connection is left, it is shutting down or starting. */
const SQL_STATES = /^(08...|53...|57P0[123])$/;
/** What the driver says without a code. */
const LOST = /^(Connection terminated|Client has encountered a connection error)/;

/** Why what we depend on cannot answer now and may again, in a word for the log; null where the failure is of another kind. */
export function outOfReach(error: unknown): string | null {
  const cause = (error as { driverError?: unknown } | null | undefined)?.driverError ?? error;
  const { code, message } = (cause ?? {}) as { code?: unknown; message?: unknown };
  if (typeof code === 'string' && (NETWORK.has(code) || SQL_STATES.test(code))) return code;
  return typeof message === 'string' && LOST.test(message) ? message : null;
}
