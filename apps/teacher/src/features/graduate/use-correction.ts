import { ApiProblem } from '@qicheng/api-client';
import type { OriginFieldKey } from '@qicheng/domain';
import { App, Form } from 'antd';
import { useState } from 'react';
import { GRADUATE } from '../../messages/graduate';
import { changesOf, flawsOf, valuesOf, type TypedValues } from './graduate-changes';
import type { GraduateView, SaveGraduate } from './graduate.api';

const { edit: M } = GRADUATE;

/** The record, and the ways to write it and to read it again. */
export interface CorrectionSource {
  readonly graduate: GraduateView;
  readonly save: (id: string, body: SaveGraduate) => Promise<void>;
  readonly reload: () => Promise<GraduateView | undefined>;
}

/** A correction in the making: what was typed over which record, what is wrong with it, and how to send it. */
export function useCorrection({ graduate, save, reload }: CorrectionSource) {
  const [form] = Form.useForm<TypedValues>();
  const [base, setBase] = useState(graduate);
  const [refused, setRefused] = useState<ReadonlyMap<string, string>>(new Map());
  const { message } = App.useApp();
  const record = valuesOf(base.fields);
  const typed = Form.useWatch((values: TypedValues) => values, form) ?? record;
  const changes = changesOf(record, { ...record, ...typed });
  const flaws = flawsOf(record, changes);

  const rebase = async () => {
    const fresh = await reload();
    if (fresh === undefined) return;
    form.setFieldsValue({ ...valuesOf(fresh.fields), ...changes });
    setBase(fresh);
    message.warning(M.stale, 8);
  };

  /** True when saved; false when the form now shows what is wrong; throws what only the dialog can tell. */
  const send = async (reason: string): Promise<boolean> => {
    try {
      await save(base.id, { version: base.version, values: changes, reason });
      return true;
    } catch (error) {
      if (!(error instanceof ApiProblem)) throw error;
      if (error.code === 'STALE') return rebase().then(() => false);
      const ofForm = error.fields.filter(({ field }) => field in record);
      if (ofForm.length === 0) throw error;
      setRefused(new Map(ofForm.map(({ field, message: text }) => [field, text])));
      message.error(M.refused);
      return false;
    }
  };

  return {
    form,
    base,
    record,
    changes,
    typed,
    send,
    flawOf: (field: OriginFieldKey) => flaws.get(field) ?? refused.get(field),
    flawCount: flaws.size,
    /** A field that is being mended is no longer refused. */
    touched: (fields: readonly string[]) =>
      setRefused((before) => new Map([...before].filter(([field]) => !fields.includes(field)))),
    discard: () => {
      form.setFieldsValue(record);
      setRefused(new Map());
    },
  };
}
