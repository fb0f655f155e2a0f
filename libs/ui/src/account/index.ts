export { AccountPage } from './account-page';
export { CodeInput } from './code-input';
export { ActivationWizard } from './activation-wizard';
export { IssuedPasswordForm } from './issued-password-form';
export { NewPasswordField } from './new-password-field';
export { ResetPasswordForm } from './reset-password-form';
export { SignInForm } from './sign-in-form';
export { useArrival } from './use-arrival';
