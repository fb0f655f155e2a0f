import { Body, Controller, Delete, Get, Param, ParseUUIDPipe, Post, Res, UseGuards } from '@nestjs/common';
import {
  ActivationCodeDto,
  ChangeEmailDto,
  ChangePasswordDto,
  LoginDto,
  SessionItem,
  SessionView,
  SignInRiddle,
  SwitchRoleDto,
} from '@qicheng/contracts';
import { ROLES } from '@qicheng/domain';
import type { FastifyReply } from 'fastify';
import { Access, Public, SignedIn } from '../../core/access/index.js';
import { Replies } from '../../core/http/index.js';
import { AuthService } from './auth.service.js';
import { OwnEmail } from './own-email.js';
import { OwnPassword } from './own-password.js';
import { AcceptedAccount, PasswordGuard } from './password.guard.js';
import { SessionService } from './session.service.js';
import type { AcceptedSignIn } from './sign-in.js';
import { SignInRiddles } from './sign-in-riddles.js';

/** Signing in and out, and what people manage about their own sessions. */
@Controller('auth')
export class AuthController {
  constructor(
    private readonly auth: AuthService,
    private readonly sessions: SessionService,
    private readonly password: OwnPassword,
    private readonly email: OwnEmail,
    private readonly riddles: SignInRiddles,
  ) {}

  @Post('login')
  @Public('this is how one gets in')
  @UseGuards(PasswordGuard)
  @Replies('login', SessionView)
  login(
    @Body() _credentials: LoginDto,
    @AcceptedAccount() accepted: AcceptedSignIn,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SessionView> {
    return this.auth.signIn(accepted, reply);
  }

  @Post('riddle')
  @Public('whoever has not got in yet solves it')
  @Replies('makeSignInRiddle', SignInRiddle)
  riddle(): Promise<SignInRiddle> {
    return this.riddles.make();
  }

  @Get('session')
  @SignedIn('the shell asks who is there before it knows whether the account is activated')
  @Replies('getSession', SessionView)
  session(): Promise<SessionView> {
    return this.auth.current();
  }

  @Post('logout')
  @SignedIn('whoever got in can leave')
  @Replies('logout')
  logout(@Res({ passthrough: true }) reply: FastifyReply): Promise<void> {
    return this.auth.logout(reply);
  }

  @Post('role')
  @Access(...ROLES)
  @Replies('switchRole', SessionView)
  switchRole(@Body() dto: SwitchRoleDto): Promise<SessionView> {
    return this.auth.switchRole(dto.role);
  }

  @Get('sessions')
  @Access(...ROLES)
  @Replies('listSessions', [SessionItem])
  mine(): Promise<SessionItem[]> {
    return this.sessions.mine();
  }

  @Delete('sessions/:id')
  @Access(...ROLES)
  @Replies('endSession')
  end(@Param('id', ParseUUIDPipe) id: string): Promise<void> {
    return this.sessions.end(id);
  }

  @Post('password')
  @Access(...ROLES)
  @Replies('changePassword')
  changePassword(@Body() dto: ChangePasswordDto): Promise<void> {
    return this.password.change(dto);
  }

  @Post('email/code')
  @Access(...ROLES)
  @Replies('sendNewEmailCode')
  sendEmailCode(@Body() dto: ActivationCodeDto): Promise<void> {
    return this.email.sendCode(dto.email);
  }

  @Post('email')
  @Access(...ROLES)
  @Replies('changeEmail')
  changeEmail(@Body() dto: ChangeEmailDto): Promise<void> {
    return this.email.change(dto);
  }
}
