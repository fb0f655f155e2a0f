import { originField } from '@qicheng/domain';
import { MaskedValue } from '@qicheng/ui';
import { revealIdNo } from './correction.api';

/** The graduate's own ID number, which its owner may look at whole. */
export const OwnIdNo = ({ masked }: { readonly masked: string }) => (
  <MaskedValue label={originField('idNo').label} masked={masked} onRevealOwn={revealIdNo} />
);
