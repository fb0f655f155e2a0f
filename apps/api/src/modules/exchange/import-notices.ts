import { Injectable } from '@nestjs/common';
import { Notifier } from '../notification/index.js';
import type { ImportBatch } from './import-batch.entity.js';
import { ImportBatches } from './import-batches.js';
import { importActions } from './import.view.js';

/** Tells whoever started an import what became of it, so that the page need not be kept open. */
@Injectable()
export class ImportNotices {
  constructor(
    private readonly batches: ImportBatches,
    private readonly notifier: Notifier,
  ) {}

  /** Call it inside the unit of work that brought the batch to rest. */
  async tell(id: string): Promise<void> {
    const batch = await this.batches.read(id);
    if (batch.startedBy === null) return;
    const notice = { title: titleOf(batch), body: bodyOf(batch), link: `/imports/${id}` };
    await this.notifier.tell({ kind: 'account', accountId: batch.startedBy }, notice);
  }
}

function titleOf(batch: ImportBatch): string {
  const { state, errorCount } = batch;
  if (state === 'COMMITTED') return '毕业生已导入';
  if (state === 'CANCELLED') return '导入已取消';
  if (state === 'CHECKED') return errorCount > 0 ? '导入检查发现错误' : '导入检查完成';
  if (importActions(batch).includes('assign')) return '导入文件的列需要指定';
  return state === 'REFUSED' ? '导入文件不能使用' : '导入出错中止';
}

function bodyOf(batch: ImportBatch): string {
  const { state, file, errorCount, refusal } = batch;
  const name = `“${file.name}”`;
  const found = foundIn(batch);
  if (state === 'COMMITTED') return `${name}已写入毕业生库：${found}。没有被使用前可以整批撤销。`;
  if (state === 'CANCELLED') return `${name}没有写入任何内容。`;
  if (state !== 'CHECKED') return `${name}没有写入任何内容。${refusal ?? ''}`;
  if (errorCount > 0) return `${name}有 ${errorCount} 处错误，没有写入任何内容。请下载错误报告，改正后重新上传。`;
  return importActions(batch).includes('commit')
    ? `${name}：${found}。请核对后确认导入。`
    : `${name}与毕业生库一致，没有需要导入的内容。`;
}

function foundIn({ newCount, changedCount, creates }: ImportBatch): string {
  const assigned = creates?.assignmentCount ?? 0;
  const more = assigned > 0 ? `，${assigned} 个班级增加辅导员` : '';
  return `新增 ${newCount ?? 0} 名，更新 ${changedCount ?? 0} 名${more}`;
}
