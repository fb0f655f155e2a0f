/** What each queue carries. A topic is a queue's name; its processor is idempotent by the message's id. */
export interface TopicPayload {
  /** One e-mail; `kind` chooses the template. */
  mail: { readonly to: string; readonly subject: string; readonly text: string };
  /** Read the uploaded workbook of an import batch and report what it would do. */
  'import-check': { readonly batchId: string };
  /** Merge a checked batch into the register. */
  'import-commit': { readonly batchId: string };
  /** Make the signed evidence of an agreement that all have sealed. */
  'agreement-evidence': { readonly agreementId: string };
  /** A minute has passed: make the evidence that could not be made in its time. A scheduler puts it, not the outbox. */
  'evidence-clock': Readonly<Record<string, never>>;
  /** A minute has passed: warn about invitations and end those whose time is over. A scheduler puts it, not the outbox. */
  'invitation-clock': Readonly<Record<string, never>>;
  /** A minute has passed: remind those who have not answered a request to terminate, and go on without them in the end. */
  'termination-clock': Readonly<Record<string, never>>;
  /** A minute has passed: once a day remind whoever lets others wait too long. */
  'waiting-clock': Readonly<Record<string, never>>;
}

/** The queues. */
export const TOPICS = [
  'mail',
  'import-check',
  'import-commit',
  'agreement-evidence',
  'evidence-clock',
  'invitation-clock',
  'termination-clock',
  'waiting-clock',
] as const satisfies readonly (keyof TopicPayload)[];
export type Topic = (typeof TOPICS)[number];
