import { checkName, normaliseName } from './person-name.js';

describe('person name', () => {
  it.each(['李娜', '白䶮莎', '𠮷野', '阿卜杜拉·买买提', "Mary O'Neil"])('accepts %s', (name) =>
    expect(checkName(name)).toBeNull(),
  );
  it.each([
    ['何源泽1', 'DIGIT'],
    ['李', 'FORM'],
    ['李娜@', 'FORM'],
    ['李'.repeat(61), 'FORM'],
  ])('refuses %s: %s', (name, flaw) => expect(checkName(name)).toBe(flaw));

  it('keeps spaces between Latin words only, and one kind of dot', () => {
    expect(normaliseName('张 三')).toBe('张三');
    expect(normaliseName('John   Smith')).toBe('John Smith');
    expect(normaliseName('阿卜杜拉•买买提')).toBe('阿卜杜拉·买买提');
  });
});
