// Stands for the queue worker in the launcher's tests.
setInterval(() => {}, 60_000);
process.on('SIGTERM', () => process.exit(0));
