import zhCN from 'antd/locale/zh_CN';

type Locale = typeof zhCN;

// The package is CommonJS: a bundler hands over the module, in which the words stand under `default`.
const { default: inner }: Locale & { readonly default?: Locale } = zhCN;
const CHINESE: Locale = inner ?? zhCN;
const picker = CHINESE.DatePicker;

/** antd's Chinese; a calendar's year and month are called what they show. */
export const LOCALE: Locale = {
  ...CHINESE,
  ...(picker && { DatePicker: { ...picker, lang: { ...picker.lang, yearSelect: '', monthSelect: '' } } }),
};
