const NAME = /^[\p{Script=Han}·A-Za-z .'’-]{2,60}$/u;
const DIGIT = /\d/;
const SPACES = /\s+/g;
const LATIN = /[A-Za-z]/;
const DOTS = /[•・‧∙⋅･]/g;

/** A name as the register writes it: one kind of middle dot, no spaces in a Han name, single ones in a Latin name. */
export const normaliseName = (name: string): string => {
  const dotted = name.replace(DOTS, '·').trim();
  return dotted.replace(SPACES, LATIN.test(dotted) ? ' ' : '');
};

/** What is wrong with a name (validation §6): a digit, or another character or length that no name has; or null. */
export function checkName(name: string): 'DIGIT' | 'FORM' | null {
  if (DIGIT.test(name)) return 'DIGIT';
  return NAME.test(name) ? null : 'FORM';
}
