import { Injectable } from '@nestjs/common';
import { PassportStrategy } from '@nestjs/passport';
import type { LoginDto } from '@qicheng/contracts';
import type { FastifyRequest } from 'fastify';
import CustomStrategy from 'passport-custom';
import { type AcceptedSignIn, SignIn } from './sign-in.js';

/** How this strategy is called in a guard. */
export const STAFF_PASSWORD = 'staff-password';

/** Staff by mobile number and password (L3). */
@Injectable()
export class StaffPasswordStrategy extends PassportStrategy(CustomStrategy, STAFF_PASSWORD) {
  constructor(private readonly signIn: SignIn) {
    super();
  }

  validate({ body }: FastifyRequest<{ Body: LoginDto }>): Promise<AcceptedSignIn> {
    return this.signIn.check({ ...body, portal: 'teacher' });
  }
}
