import type { OriginState } from '@qicheng/domain';
import { HOME } from '../../messages/home';
import type { MyAgreement, MyAgreements } from '../../features/agreement/agreement.api';
import { sortOut, standingOf } from '../../features/agreement/standing';

/** One stage of the way to the last stamp. */
export interface Stage {
  readonly key: keyof typeof HOME.stages;
  readonly title: string;
  readonly text: string;
  readonly standing: 'done' | 'current' | 'later';
}

type Key = Stage['key'];

const KEYS: readonly Key[] = ['activate', 'origin', 'register', 'sign', 'print', 'done'];

const isOriginDone = (state: OriginState) => state === 'APPROVED' || state === 'REPORTED';

/** The agreement that the road follows: the one under way. */
export const agreementOf = ({ items }: Pick<MyAgreements, 'items'>): MyAgreement | undefined =>
  sortOut(items).current[0];

/** The whole road of someone whose origin review stands at `origin` and who has these agreements. */
export function roadOf(origin: OriginState, mine: MyAgreements): readonly Stage[] {
  const agreement = agreementOf(mine);
  const at = KEYS.indexOf(stageOf(origin, agreement));
  const text = textOf(origin, mine, agreement);
  return KEYS.map((key, index) => ({
    key,
    ...HOME.stages[key],
    ...(text[key] && { text: text[key] }),
    standing: index < at || (key === 'done' && index === at) ? 'done' : index === at ? 'current' : 'later',
  }));
}

/** How far somebody has come. */
function stageOf(origin: OriginState, agreement: MyAgreement | undefined): Key {
  if (!isOriginDone(origin)) return 'origin';
  if (agreement?.state === 'SIGNED' || agreement?.state === 'TERMINATING') return 'done';
  if (agreement?.state !== 'SEALING') return 'register';
  return agreement.marks.length === 0 ? 'sign' : 'print';
}

/** What is told of the stages that somebody has come to, instead of what they are about. */
function textOf(
  origin: OriginState,
  mine: MyAgreements,
  agreement: MyAgreement | undefined,
): Partial<Record<Key, string>> {
  const stage = stageOf(origin, agreement);
  const passed = KEYS.indexOf(stage);
  const invited = sortOut(mine.items).invited.length;
  const now = agreement === undefined ? invited > 0 && HOME.agreement.invited(invited) : standingOf(agreement).next;
  return {
    origin: HOME.origin[origin],
    ...(passed > 2 && { register: HOME.sealing }),
    ...(passed > 3 && { sign: HOME.signed }),
    ...(passed > 4 && { print: HOME.sealed }),
    ...(stage !== 'origin' && now && { [stage]: now }),
  };
}

/** The one thing to do next: where it is, what the button says, and whether it waits for the graduate. */
interface NextStep {
  readonly to: string;
  readonly label: string;
  readonly mine: boolean;
}

/** The one thing to do next. */
export function nextStep(origin: OriginState, mine: MyAgreements): NextStep {
  if (!isOriginDone(origin)) {
    const open = origin === 'NOT_STARTED' || origin === 'DRAFT' || origin === 'RETURNED';
    return { to: '/origin', label: HOME.next[origin], mine: open };
  }
  const agreement = agreementOf(mine);
  if (agreement !== undefined) return stepOf(agreement);
  const { invited } = sortOut(mine.items);
  if (invited.length > 0) return { to: '/agreements', label: HOME.agreement.answer(invited.length), mine: true };
  if (mine.mayInitiate) return { to: '/agreements/new', label: HOME.agreement.start, mine: true };
  return { to: '/agreements', label: HOME.agreement.overview, mine: false };
}

function stepOf(agreement: MyAgreement): NextStep {
  const { step } = standingOf(agreement);
  if (step !== undefined) return { ...step, mine: true };
  const label = agreement.state === 'SIGNED' ? HOME.agreement.done : HOME.agreement.look;
  return { to: `/agreements/${agreement.id}`, label, mine: false };
}
