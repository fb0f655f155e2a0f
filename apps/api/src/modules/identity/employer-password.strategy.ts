import { Injectable } from '@nestjs/common';
import { PassportStrategy } from '@nestjs/passport';
import type { LoginDto } from '@qicheng/contracts';
import type { FastifyRequest } from 'fastify';
import CustomStrategy from 'passport-custom';
import { type AcceptedSignIn, SignIn } from './sign-in.js';

/** How this strategy is called in a guard. */
export const EMPLOYER_PASSWORD = 'employer-password';

/** Employers by login name and password. */
@Injectable()
export class EmployerPasswordStrategy extends PassportStrategy(CustomStrategy, EMPLOYER_PASSWORD) {
  constructor(private readonly signIn: SignIn) {
    super();
  }

  validate({ body }: FastifyRequest<{ Body: LoginDto }>): Promise<AcceptedSignIn> {
    return this.signIn.check({ ...body, portal: 'employer' });
  }
}
