import { findCode } from '../code/code-lookup.js';
import { isCalendarDate } from '../date/calendar-date.js';
import { checkIdNo, idNoBirthDate, idNoGender } from '../identity/id-card.js';
import type { OriginValues } from './origin-catalogue.js';

/**
 * Normalised register values with the blanks filled that other values decide: document type, birth date and gender from a
 * valid resident ID number, cohort from the graduation date, study outcome from the education level, full-time study.
 */
export function completeOrigin(values: OriginValues): OriginValues {
  const idType = values.idType ?? '1';
  const resident = idType === '1' && values.idNo && checkIdNo(values.idNo) === null ? values.idNo : null;
  const graduate = values.graduateDate && isCalendarDate(values.graduateDate) ? values.graduateDate : null;
  return {
    ...values,
    idType,
    birthDate: values.birthDate ?? (resident && idNoBirthDate(resident)),
    gender: values.gender ?? (resident && idNoGender(resident)),
    gradYear: values.gradYear ?? graduate?.slice(0, 4) ?? null,
    studyForm: values.studyForm ?? '1',
    studyOutcome: values.studyOutcome ?? outcomeOf(values.educationLevel),
  };
}

const outcomeOf = (level: string | null | undefined) => {
  const outcome = level ? findCode('education_level', level)?.outcome : undefined;
  return outcome === 'COMPLETED' || outcome === 'LEFT' ? outcome : 'NORMAL';
};
