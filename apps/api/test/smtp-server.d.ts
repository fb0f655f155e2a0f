/** The little of smtp-server that the mail trap uses. */
declare module 'smtp-server' {
  import type { Server } from 'node:net';
  import type { Readable } from 'node:stream';

  export class SMTPServer {
    constructor(options: {
      authOptional: boolean;
      disabledCommands: string[];
      onData(stream: Readable, session: unknown, done: (error?: Error | null) => void): void;
    });
    readonly server: Server;
    listen(port: number, host: string, listening: () => void): void;
    on(event: 'error', listener: (error: Error) => void): this;
    close(closed: () => void): void;
  }
}
