import { BadRequestException, ValidationPipe } from '@nestjs/common';
import type { FieldProblem } from '@qicheng/contracts';
import type { ValidationError } from 'class-validator';

/** Checks every request against its DTO: unknown fields are refused, each wrong one is named by its path. */
export const validationPipe = () =>
  new ValidationPipe({
    whitelist: true,
    forbidNonWhitelisted: true,
    transform: true,
    exceptionFactory: (errors) => new BadRequestException({ message: errors.flatMap((error) => flatten(error)) }),
  });

const flatten = (error: ValidationError, path = ''): FieldProblem[] => {
  const field = path ? `${path}.${error.property}` : error.property;
  const own = Object.values(error.constraints ?? {})
    .slice(0, 1)
    .map((message) => ({ field, message }));
  return [...own, ...(error.children ?? []).flatMap((child) => flatten(child, field))];
};
