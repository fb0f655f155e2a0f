import pg, { type Connection, type PoolClient, type QueryConfig, type QueryResult } from 'pg';

/** A transaction's opening and its first statement, on their way. */
export interface Opening {
  /** What the first statement answers; fails with the opening where that failed. */
  readonly answer: Promise<QueryResult>;
  /** Whether the transaction is open; known once there is an answer. */
  isOpen(): boolean;
}

/**
 * Sends both as one batch that ends in one Sync: where the opening fails, PostgreSQL skips the statement instead of committing it
 * by itself, and nobody waits a round trip to know.
 */
export function open(client: PoolClient, statement: QueryConfig): Opening {
  const extended = { ...statement, queryMode: 'extended' };
  const query = new pg.Query(extended);
  const submit = query.submit.bind(query);
  let isOpen = false;
  query.submit = (connection) => {
    const opened = () => (isOpen = true);
    connection.once('commandComplete', opened);
    query.once('error', () => connection.off('commandComplete', opened));
    connection.stream.cork();
    start(connection);
    const refused = submit(connection);
    connection.stream.uncork();
    return refused;
  };
  const answer = new Promise<QueryResult>((resolve, reject) => {
    query.on('error', reject);
    query.on('end', (result) => resolve([result].flat().at(-1) ?? result));
  });
  client.query(query);
  return { answer, isOpen: () => isOpen };
}

function start(connection: Connection): void {
  connection.parse({ name: '', text: 'START TRANSACTION', types: [] }, true);
  connection.bind({}, true);
  connection.execute({}, true);
}
