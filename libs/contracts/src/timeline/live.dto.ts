import { Matches } from 'class-validator';

const TOPIC = '(notices|mine|origin|correction|agreement|termination|employer|import:[0-9a-f-]{36})';

/** What a page watches, at most eight topics on one line: the reader's own notices or records, the queues' counts, imports. */
export class LiveQuery {
  @Matches(new RegExp(`^${TOPIC}(,${TOPIC}){0,7}$`), { message: '没有这个主题' })
  topic!: string;
}
