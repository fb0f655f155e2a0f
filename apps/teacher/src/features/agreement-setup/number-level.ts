import { AGREEMENT_SETUP } from '../../messages/agreement-setup';

const LEVELS: Readonly<Record<string, string>> = AGREEMENT_SETUP.numbers.level;

/** What the level digit of a number stands for. */
export const levelText = (level: string): string => LEVELS[level] ?? level;

/** Every level to choose from. */
export const LEVEL_CHOICES = Object.entries(LEVELS).map(([value, label]) => ({ value, label }));
