/** What only a mistake of ours throws: where it was made is worth more than a short line. */
const OURS = [TypeError, ReferenceError, RangeError, SyntaxError];

/** Starts a program; what keeps it from starting is one readable line, and exit code 1. */
export async function startProgram(start: () => Promise<number | void>): Promise<void> {
  try {
    process.exitCode = (await start()) ?? 0;
  } catch (error) {
    console.error(lineOf(error));
    process.exit(1);
  }
}

/** A refused connection has a code instead of a message. */
function lineOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (OURS.some((kind) => error instanceof kind)) return error.stack ?? error.message;
  return error.message || String((error as { code?: string }).code ?? error.name);
}
