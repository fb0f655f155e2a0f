import { createRequire } from 'node:module';

/** The current divisions of the Ministry of Civil Affairs as one line per province: `code name` pairs without separators, shells left out. */
export const regionsModule = (provinces, prefectures) => {
  const { data } = createRequire(import.meta.url)('lcn');
  const shells = new Set(prefectures.filter((row) => row.virtual === '1').map((row) => row.code));
  const names = new Map([
    ...data.map(({ code, name }) => [code, name]),
    ...[...provinces, ...prefectures].map((row) => [row.code, row.name_zh]),
  ]);
  const codes = [...names.keys()].filter((code) => !shells.has(code)).sort((a, b) => Number(a) - Number(b));
  const line = (province) =>
    codes
      .filter((code) => code.startsWith(province.slice(0, 2)))
      .map((code) => code + names.get(code))
      .join(' ');
  const lines = provinces.map(({ code }) => `  '${line(code)}',`);
  return `\n/** One line per province: the province itself, then its prefectures and counties, each as code + name. */\nexport const REGION_LINES: readonly string[] = [\n${lines.join('\n')}\n];\n`;
};
