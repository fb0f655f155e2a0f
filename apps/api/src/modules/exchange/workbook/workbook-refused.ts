const SAVE_AGAIN = '请用 Excel 或 WPS 打开原文件，选择“另存为 → Excel 工作簿（*.xlsx）”后重新上传。';

/** Why a workbook can be refused, with what the user is told when the place adds nothing. */
export const REFUSALS = {
  NOT_XLSX: `这不是 Excel 工作簿（.xlsx）。${SAVE_AGAIN}`,
  OLD_XLS: `这是旧版 Excel 97-2003 文件（.xls）。${SAVE_AGAIN}`,
  ENCRYPTED: '工作簿设有打开密码。请在 Excel 中取消密码并保存后重新上传。',
  MACRO: `工作簿含有宏，不能导入。${SAVE_AGAIN}`,
  TOO_LARGE: '文件太大。请拆分成几个较小的文件分别导入。',
  ZIP_BOMB: `文件解压后的大小异常，已拒绝读取。${SAVE_AGAIN}`,
  TOO_MANY_ROWS: '数据行数超过上限。请拆分成几个文件分别导入。',
  TOO_MANY_COLUMNS: '列数超过上限。请删除多余的列后重新上传。',
  FORMULA: '单元格含有公式。请将公式所在列复制后“选择性粘贴 → 数值”，再重新上传。',
  CELL_TOO_LONG: '单元格内容过长。请缩短后重新上传。',
  UNSAFE_XML: `文件内部含有不允许的外部引用或实体定义，已拒绝读取。${SAVE_AGAIN}`,
  BROKEN: `文件已损坏或不完整，无法读取。${SAVE_AGAIN}`,
  NO_SHEET: '工作簿中没有这个工作表。请使用系统下载的模板，不要修改工作表名称。',
} as const;

export type RefusalCode = keyof typeof REFUSALS;

/** An uploaded workbook that will not be read; the message is for the user and says what to do. */
export class WorkbookRefused extends Error {
  override readonly name = 'WorkbookRefused';

  /** @param place where it went wrong, put before the message: a cell, a limit or a sheet. */
  constructor(
    readonly code: RefusalCode,
    readonly place?: string,
    options?: ErrorOptions,
  ) {
    super(place === undefined ? REFUSALS[code] : `${place}：${REFUSALS[code]}`, options);
  }
}
