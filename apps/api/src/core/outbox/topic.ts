/** What each queue carries. A topic is a queue's name; its processor is idempotent by the message's id. */
export interface TopicPayload {
  /** One e-mail; `kind` chooses the template. */
  mail: { readonly to: string; readonly subject: string; readonly text: string };
  /** Read the uploaded workbook of an import batch and report what it would do. */
  'import-check': { readonly batchId: string };
  /** Merge a checked batch into the register. */
  'import-commit': { readonly batchId: string };
}

/** The queues. */
export const TOPICS = ['mail', 'import-check', 'import-commit'] as const satisfies readonly (keyof TopicPayload)[];
export type Topic = (typeof TOPICS)[number];
