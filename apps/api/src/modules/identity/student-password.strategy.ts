import { Injectable } from '@nestjs/common';
import { PassportStrategy } from '@nestjs/passport';
import type { LoginDto } from '@qicheng/contracts';
import type { FastifyRequest } from 'fastify';
import CustomStrategy from 'passport-custom';
import { type AcceptedSignIn, SignIn } from './sign-in.js';

/** How this strategy is called in a guard. */
export const STUDENT_PASSWORD = 'student-password';

/** Students by student number, with the initial password until they have activated (L4). */
@Injectable()
export class StudentPasswordStrategy extends PassportStrategy(CustomStrategy, STUDENT_PASSWORD) {
  constructor(private readonly signIn: SignIn) {
    super();
  }

  validate({ body }: FastifyRequest<{ Body: LoginDto }>): Promise<AcceptedSignIn> {
    return this.signIn.check({ ...body, portal: 'student' });
  }
}
