const MOBILE = /^1[3-9]\d{9}$/;
const LANDLINE = /^(?:0\d{2,3}-?)?\d{7,8}(?:-\d{1,6})?$/;
const SERVICE = /^[48]00-?\d{3}-?\d{4}$/;
const OVERSEAS = /^\+[1-9]\d{6,14}$/;
const POSTCODE = /^\d{6}$/;
const EMAIL =
  /^(?!\.)(?!.*\.[.@])[^\s@"(),:;<>[\]\\\u0080-\uffff]{1,64}@(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.)+[A-Za-z]{2,24}$/;

/** True for a mainland mobile number, 11 digits. */
export const isMobile = (text: string): boolean => MOBILE.test(text);

/** True for a mobile, landline (area code and extension optional), 400/800 or overseas (`+`, E.164) number. */
export const isPhone = (text: string): boolean =>
  [MOBILE, LANDLINE, SERVICE, OVERSEAS].some((pattern) => pattern.test(text));

/** True for a mainland postcode, 6 digits. */
export const isPostcode = (text: string): boolean => POSTCODE.test(text);

/** True for an e-mail address of at most 100 ASCII characters. */
export const isEmail = (text: string): boolean => text.length <= 100 && EMAIL.test(text);
