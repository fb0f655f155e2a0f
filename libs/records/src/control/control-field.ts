import type { AgreementOption, CodeSet } from '@qicheng/domain';
import type { InputProps } from 'antd';

/** What every catalogue tells about a field, as far as its control asks. */
export interface ControlField {
  readonly label: string;
  readonly kind: 'text' | 'longtext' | 'code' | 'region' | 'date' | 'boolean' | 'decimal' | 'integer' | 'set';
  readonly maxLength?: number;
  readonly codeSet?: CodeSet;
  /** The choices of a set, or of a code without a table. */
  readonly options?: readonly AgreementOption[];
  /** What is written behind the value. */
  readonly unit?: string;
  /** What `true` and `false` read as. */
  readonly yesNo?: readonly [string, string];
  readonly required: boolean;
}

/** Which keyboard a phone opens and what a browser may fill in. */
export type Keyboard = Pick<InputProps, 'inputMode' | 'autoComplete' | 'placeholder'>;

/** What a control is given by the form around it. */
export interface ControlProps {
  readonly id?: string;
  /** As it travels: codes as codes, dates `YYYY-MM-DD`, sets comma-separated; null for nothing. */
  readonly value?: string | null;
  readonly onChange?: (value: string | null) => void;
  readonly disabled?: boolean;
}
