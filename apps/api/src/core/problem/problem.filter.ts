import {
  type ArgumentsHost,
  BadRequestException,
  Catch,
  type ExceptionFilter,
  HttpException,
  Logger,
} from '@nestjs/common';
import { type FieldProblem, PROBLEMS, type ProblemCode, type ProblemView } from '@qicheng/contracts';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { QueryFailedError } from 'typeorm';
import { outOfReach } from './out-of-reach.js';
import { Problem, unavailable } from './problem.js';
import { codeOfSqlState, sqlStateOf } from './sql-state.js';

const BY_STATUS: Readonly<Record<number, ProblemCode>> = {
  400: 'INVALID',
  401: 'SIGN_IN_REQUIRED',
  403: 'FORBIDDEN',
  404: 'NOT_FOUND',
  409: 'STALE',
  413: 'TOO_LARGE',
  415: 'UNSUPPORTED_MEDIA',
  429: 'TOO_MANY_REQUESTS',
  503: 'UNAVAILABLE',
};

/** Every error leaves as a problem document; what we did not foresee is logged whole and answered without its insides. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly logger = new Logger(ProblemFilter.name);

  catch(error: unknown, host: ArgumentsHost): void {
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    if (reply.sent) return;
    const problem = toProblem(error);
    const away = outOfReach(error);
    if (away !== null) this.logger.error(`out of reach: ${away}`);
    else if (problem.status >= 500)
      this.logger.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
    else if (error instanceof QueryFailedError) this.logger.warn(`refused by the database: ${sqlStateOf(error)}`);
    if (problem.extra.retryAfter !== undefined) void reply.header('retry-after', String(problem.extra.retryAfter));
    void reply
      .status(problem.status)
      .type('application/problem+json')
      .send(body(problem, host.switchToHttp().getRequest<FastifyRequest>().id));
  }
}

const body = ({ code, status, extra }: Problem, requestId: string): ProblemView => ({
  type: `/problems/${code.toLowerCase().replaceAll('_', '-')}`,
  title: PROBLEMS[code].title,
  status,
  code,
  requestId,
  ...(extra.detail === undefined ? {} : { detail: extra.detail }),
  ...(extra.fields === undefined ? {} : { fields: [...extra.fields] }),
});

function toProblem(error: unknown): Problem {
  if (error instanceof Problem) return error;
  if (outOfReach(error) !== null) return unavailable();
  const status =
    error instanceof HttpException ? error.getStatus() : ((error as { statusCode?: number } | null)?.statusCode ?? 500);
  const refused = error instanceof QueryFailedError ? codeOfSqlState(error) : undefined;
  if (refused) return new Problem(refused);
  if (error instanceof BadRequestException) return new Problem('INVALID', validationFields(error));
  return new Problem(BY_STATUS[status] ?? (status < 500 ? 'INVALID' : 'INTERNAL'));
}

/** The validation pipe puts `FieldProblem`s into the exception's `message`. */
function validationFields(error: BadRequestException): { fields?: FieldProblem[] } {
  const { message } = error.getResponse() as { message?: unknown };
  return Array.isArray(message) && message.every((one) => typeof one === 'object')
    ? { fields: message as FieldProblem[] }
    : {};
}
