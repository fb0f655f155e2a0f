import { checkPassword } from '@qicheng/domain';
import { ValidateBy } from 'class-validator';

/** A new password strong enough by itself; that it holds nothing personal is checked where the person is known. */
export const StrongPassword = (): PropertyDecorator =>
  ValidateBy({
    name: 'strongPassword',
    validator: {
      validate: (value: unknown) => flawOf(value) === null,
      defaultMessage: (context) => flawOf(context?.value) ?? '',
    },
  });

const flawOf = (value: unknown): string | null =>
  typeof value === 'string' ? checkPassword(value, []) : '请填写新密码';
