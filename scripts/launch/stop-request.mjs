/** Listens for Ctrl-C and SIGTERM: `signal` aborts at the first, `onAgain` is called at every further one. */
export function stopRequest(onAgain) {
  const controller = new AbortController();
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(name, () => (controller.signal.aborted ? onAgain() : controller.abort()));
  }
  const asked = new Promise((resolve) =>
    controller.signal.addEventListener('abort', () => resolve('asked'), { once: true }),
  );
  return { signal: controller.signal, asked };
}
