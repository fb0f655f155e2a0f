import { ApiProblem } from '@qicheng/api-client';
import type { OriginFieldKey, OriginValues } from '@qicheng/domain';
import { TYPING, useKept } from '@qicheng/records';
import { App, Form } from 'antd';
import { useState } from 'react';
import { GRADUATE } from '../../messages/graduate';
import { changesOf, flawsOf, valuesOf, type TypedValues } from './graduate-changes';
import type { GraduateView, SaveGraduate } from './graduate.api';
import { useRefusals } from './use-refusals';

const { edit: M } = GRADUATE;

/** What is kept of a correction that was interrupted. */
interface Typed {
  /** The record's version that it was typed over. */
  readonly over: number;
  readonly values: TypedValues;
  /** An ID number had been typed, which is not kept. */
  readonly secret: boolean;
}

/** The record, and the ways to write it and to read it again. */
export interface CorrectionSource {
  readonly graduate: GraduateView;
  readonly save: (id: string, body: SaveGraduate) => Promise<void>;
  readonly reload: () => Promise<GraduateView | undefined>;
}

/**
 * A correction in the making: what was typed over which record, and what is wrong with it. `send` resolves true when
 * saved, false when the form now shows what is wrong, and throws what only a dialog can tell.
 */
export function useCorrection({ graduate, save, reload }: CorrectionSource) {
  const { form, kept, base, setBase, record, initial, typed, changes } = useTypedOver(graduate);
  const refusals = useRefusals();
  const { message } = App.useApp();
  const flaws = flawsOf(record, changes);

  const rebase = async () => {
    const fresh = await reload();
    if (fresh === undefined) return;
    form.setFieldsValue({ ...valuesOf(fresh.fields), ...changes });
    setBase(fresh);
    message.warning(M.stale, 8);
  };
  const send = async (reason: string): Promise<boolean> => {
    try {
      await save(base.id, { version: base.version, values: changes, reason });
      kept.drop();
      return true;
    } catch (error) {
      if (error instanceof ApiProblem && error.code === 'STALE') await rebase();
      else refusals.show(complaintsAbout(record, error));
      return false;
    }
  };
  const discard = () => {
    form.setFieldsValue(record);
    kept.drop();
    refusals.clear();
  };
  const touched = (fields: readonly string[], all: TypedValues) => {
    const now = changesOf(record, { ...record, ...all });
    kept.change(keepable(now, kept.typed.over), Object.keys(now).length === 0);
    refusals.forget(fields);
  };

  const flawOf = (field: OriginFieldKey) => flaws.get(field) ?? refusals.of(field);
  return { form, base, initial, changes, typed, send, flawOf, flawCount: flaws.size, touched, discard };
}

/** The form over the record that it began with, and what this browser kept of an earlier visit. */
function useTypedOver(graduate: GraduateView) {
  const [form] = Form.useForm<TypedValues>();
  const kept = useKept<Typed>(
    `graduate:${graduate.id}`,
    { over: graduate.version, values: {}, secret: false },
    (left) => wordsFor(left, graduate.version),
  );
  const [base, setBase] = useState(graduate);
  const record = valuesOf(base.fields);
  const initial = { ...record, ...kept.typed.values };
  const typed = Form.useWatch((values: TypedValues) => values, form) ?? initial;
  return { form, kept, base, setBase, record, initial, typed, changes: changesOf(record, { ...record, ...typed }) };
}

/** An ID number stays nowhere but in the field it is typed in; that there was one is remembered. */
const keepable = ({ idNo, ...values }: OriginValues, over: number): Typed => ({
  over,
  values,
  secret: idNo !== undefined,
});

function wordsFor({ over, secret }: Typed, version: number): string {
  const restored = over < version ? TYPING.restoredOver : TYPING.restored;
  return secret ? `${restored}${M.secretAgain}` : restored;
}

/** The complaints that belong to fields of the form. @throws the error itself when there is none. */
function complaintsAbout(record: object, error: unknown) {
  const fields = error instanceof ApiProblem ? error.fields.filter(({ field }) => field in record) : [];
  if (fields.length === 0) throw error;
  return fields;
}
