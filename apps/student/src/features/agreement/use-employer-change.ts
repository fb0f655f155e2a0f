import { App } from 'antd';
import { FORM } from '../../messages/agreement-form';
import type { useAgreementDraft } from './use-agreement-draft';

/** Puts another company into a draft: what was typed is saved first, then party A begins anew with what is registered. */
export function useEmployerChange({ draft, drop, actions }: ReturnType<typeof useAgreementDraft>) {
  const { message } = App.useApp();
  return async (employerId: string) => {
    if (!(await draft.flush())) throw new Error(FORM.submit.unsaved);
    const stored = actions.latest() ?? (await actions.reload());
    if (stored === undefined) return;
    await actions.save({ version: stored.version, employerId, values: {} });
    drop();
    void message.success(FORM.changed);
  };
}
