import { Matches } from 'class-validator';

/** What a screen watches: the reader's own notices or records, the queues' counts, or one import. */
export class LiveQuery {
  @Matches(/^(notices|mine|origin|agreement|termination|employer|import:[0-9a-f-]{36})$/, { message: '没有这个主题' })
  topic!: string;
}
