import { Injectable } from '@nestjs/common';
import type {
  EmployerLookUpView,
  FieldProblem,
  RegisterEmployerDto,
  RegistrationCodeView,
  SessionView,
} from '@qicheng/contracts';
import {
  checkName,
  checkPassword,
  checkUscc,
  type EmployerValues,
  normaliseName,
  normaliseUscc,
  USCC_FLAW_TEXT,
} from '@qicheng/domain';
import type { FastifyReply } from 'fastify';
import { currentContext } from '../../core/actor/index.js';
import { Problem } from '../../core/problem/index.js';
import { RateLimit } from '../../core/rate/index.js';
import { UnitOfWork } from '../../core/work/index.js';
import {
  AuthService,
  CODE_MS,
  CODE_TRIES_PER_ADDRESS,
  CODES_PER_ACCOUNT,
  CODES_PER_ADDRESS,
  EmailCodes,
  EmployerAccounts,
  Passwords,
  REGISTRATIONS_PER_ADDRESS,
} from '../identity/index.js';
import { ApplicationDrafts } from './application-drafts.js';
import { EmployerPlaces } from './employer-place.js';
import { acceptableValues } from './employer-values.js';

/** Opens accounts for companies' people, without telling which addresses have one. */
@Injectable()
export class RegistrationService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly places: EmployerPlaces,
    private readonly drafts: ApplicationDrafts,
    private readonly accounts: EmployerAccounts,
    private readonly passwords: Passwords,
    private readonly codes: EmailCodes,
    private readonly auth: AuthService,
    private readonly rates: RateLimit,
  ) {}

  /** What the register of companies says is public. @throws Problem INVALID, NOT_NOW for a stopped company, TOO_MANY_REQUESTS. */
  async lookUp(text: string): Promise<EmployerLookUpView> {
    await this.rates.take(REGISTRATIONS_PER_ADDRESS, address());
    const uscc = normaliseUscc(text);
    refuse(usccFlaws(uscc));
    const { kind, name } = await this.places.of(uscc);
    return { kind, name };
  }

  /** Sends a code to any address, known or not. */
  async sendCode(email: string): Promise<RegistrationCodeView> {
    await this.rates.take(CODES_PER_ADDRESS, address());
    await this.rates.take(CODES_PER_ACCOUNT, `register:${email.toLowerCase()}`);
    const registrationId = crypto.randomUUID();
    await this.codes.send(registrationId, 'REGISTER', email);
    return { registrationId, seconds: CODE_MS / 1000 };
  }

  /**
   * Opens the account under the registration's id with a draft of the application, and signs it in.
   * @throws Problem INVALID, CODE_WRONG, DUPLICATE for a mobile that has an account, NOT_NOW for a stopped company.
   */
  async register(dto: RegisterEmployerDto, reply: FastifyReply): Promise<SessionView> {
    await this.rates.take(CODE_TRIES_PER_ADDRESS, address());
    const uscc = normaliseUscc(dto.uscc);
    const name = normaliseName(dto.contactName);
    const typed = acceptableValues(dto.values);
    refuse([...usccFlaws(uscc), ...flawsOf(dto, name)]);
    const proven = await this.codes.prove(dto.registrationId, 'REGISTER', dto.code);
    // By itself, not with the account: one code asks about one mobile, whatever the answer is.
    await this.codes.spend(proven);
    const passwordHash = await this.passwords.hash(dto.password);
    return this.work.run(async () => {
      const { email } = proven;
      const { id } = await this.accounts.open({
        id: dto.registrationId,
        name,
        mobile: dto.mobile,
        email,
        passwordHash,
      });
      const own = { uscc, contactName: name, contactMobile: dto.mobile, contactEmail: email };
      await this.begin(id, uscc, { ...typed, ...own });
      return this.auth.login(id, reply);
    });
  }

  private async begin(accountId: string, uscc: string, values: EmployerValues): Promise<void> {
    const { kind, employerId, name } = await this.places.of(uscc);
    const shown = name ?? values.name ?? '';
    await this.drafts.open({
      kind,
      accountId,
      employerId,
      uscc,
      name: shown,
      values: { ...values, ...(name ? { name } : {}) },
    });
  }
}

const address = () => currentContext()?.ip ?? 'unknown';

function usccFlaws(uscc: string): FieldProblem[] {
  const flaw = checkUscc(uscc);
  return flaw === null ? [] : [{ field: 'uscc', message: USCC_FLAW_TEXT[flaw] }];
}

function flawsOf({ agreed, mobile, password }: RegisterEmployerDto, name: string): FieldProblem[] {
  const weak = checkPassword(password, [mobile, name], 'employer');
  return [
    ...(agreed ? [] : [{ field: 'agreed', message: '请阅读并同意使用说明' }]),
    ...(checkName(name) === null ? [] : [{ field: 'contactName', message: '联系人姓名应为 2 至 60 个汉字或字母' }]),
    ...(weak === null ? [] : [{ field: 'password', message: weak }]),
  ];
}

function refuse(fields: FieldProblem[]): void {
  if (fields.length > 0) throw new Problem('INVALID', { fields });
}
