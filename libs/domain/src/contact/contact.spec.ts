import { isEmail, isMobile, isPhone, isPostcode } from './contact.js';

describe('contact', () => {
  it.each(['13800138000', '19912345678'])('%s is a mobile number', (text) =>
    expect(isMobile(text) && isPhone(text)).toBe(true),
  );
  it.each(['12800138000', '1380013800', '138001380000', '010-12345678'])('%s is not', (text) =>
    expect(isMobile(text)).toBe(false),
  );
  it.each(['010-12345678', '4001234567', '+85212345678', '0871-65031234-8'])('%s is a phone number', (text) =>
    expect(isPhone(text)).toBe(true),
  );
  it.each(['12800138000', '138001380000', '12345'])('%s is no phone number', (text) =>
    expect(isPhone(text)).toBe(false),
  );
  it.each(['a@b.cn', 'first.last+tag@mail.example.edu.cn'])('%s is an address', (text) =>
    expect(isEmail(text)).toBe(true),
  );
  it.each(['not-an-address', 'a@b', 'a..b@c.cn', '.a@b.cn', 'a b@c.cn', `${'a'.repeat(60)}@${'b'.repeat(60)}.cn`])(
    '%s is none',
    (text) => expect(isEmail(text)).toBe(false),
  );
  it('wants six digits for a postcode', () =>
    expect([isPostcode('650500'), isPostcode('12A456')]).toEqual([true, false]));
});
