import zhCN from 'antd/locale/zh_CN';

const picker = zhCN.DatePicker;

/** antd's Chinese; a calendar's year and month are called what they show. */
export const LOCALE: typeof zhCN = {
  ...zhCN,
  ...(picker && { DatePicker: { ...picker, lang: { ...picker.lang, yearSelect: '', monthSelect: '' } } }),
};
