import { type CanActivate, createParamDecorator, type ExecutionContext, Injectable } from '@nestjs/common';
import { AuthGuard } from '@nestjs/passport';
import { LoginDto } from '@qicheng/contracts';
import type { FastifyRequest } from 'fastify';
import { validationPipe } from '../../core/problem/index.js';
import { EMPLOYER_PASSWORD } from './employer-password.strategy.js';
import type { AcceptedSignIn } from './sign-in.js';
import { STAFF_PASSWORD } from './staff-password.strategy.js';
import { STUDENT_PASSWORD } from './student-password.strategy.js';

type LoginRequest = FastifyRequest<{ Body: unknown }> & { user?: AcceptedSignIn };

const StudentGuard = AuthGuard(STUDENT_PASSWORD);
const StaffGuard = AuthGuard(STAFF_PASSWORD);
const EmployerGuard = AuthGuard(EMPLOYER_PASSWORD);

/** Lets a sign-in pass to its handler when the portal's strategy accepts the password. */
@Injectable()
export class PasswordGuard implements CanActivate {
  private readonly body = validationPipe();
  private readonly guards = { student: new StudentGuard(), teacher: new StaffGuard(), employer: new EmployerGuard() };

  /** Guards run before pipes, so the body is checked here first. */
  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<LoginRequest>();
    const { portal }: LoginDto = await this.body.transform(request.body, { type: 'body', metatype: LoginDto });
    return Boolean(await this.guards[portal].canActivate(context));
  }
}

/** The account whose password the guard has just accepted, as an `AcceptedSignIn`. */
export const AcceptedAccount = createParamDecorator((_: unknown, context: ExecutionContext) => {
  const { user } = context.switchToHttp().getRequest<LoginRequest>();
  if (user === undefined) throw new Error('no strategy has accepted this request');
  return user;
});
