import type { EmployerValues } from '@qicheng/domain';
import { draftKey, readDraft, removeDraft, writeDraft } from '@qicheng/ui';
import { useState } from 'react';
import type { Place } from './registration.api';

/** One screen of the registration. */
export type RegistrationStep = 'code' | 'data' | 'contact';

/** What is typed before there is an account; never the password nor the mailed code. */
export interface Registration {
  readonly step: RegistrationStep;
  readonly uscc: string;
  /** As the register answered for this code; null before it was asked. */
  readonly place: Place | null;
  readonly values: EmployerValues;
  readonly contactName: string;
  readonly mobile: string;
  readonly email: string;
  /** Of the newest mailed code; null before one was sent to this address. */
  readonly registrationId: string | null;
}

const KEY = draftKey('guest', 'registration');

const NOTHING: Registration = {
  step: 'code',
  uscc: '',
  place: null,
  values: {},
  contactName: '',
  mobile: '',
  email: '',
  registrationId: null,
};

/** The screens that a company of this kind is led through. */
export const stepsOf = ({ place }: Pick<Registration, 'place'>): readonly RegistrationStep[] =>
  place?.kind === 'JOIN' ? ['code', 'contact'] : ['code', 'data', 'contact'];

/** A registration under way, kept in this browser until it is finished. */
export function useRegistrationDraft() {
  const [draft, setDraft] = useState<Registration>(() => ({ ...NOTHING, ...readDraft<Registration>(KEY)?.values }));
  const change = (part: Partial<Registration>) =>
    setDraft((before) => {
      const values = { ...before, ...part };
      writeDraft(KEY, { values, at: new Date().toISOString() });
      return values;
    });
  return { draft, change, forget: () => removeDraft(KEY) };
}

/** What every screen is given. */
export type StepProps = Pick<ReturnType<typeof useRegistrationDraft>, 'draft' | 'change'>;
