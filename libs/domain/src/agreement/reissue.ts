/** Why paper is issued anew, as codes of termination_reason: it was lost or damaged, or printed or stamped wrongly. */
export const REISSUE_KINDS = { X_LOST: '遗失或损毁', X_ERROR: '打印或盖章有误' } as const;

/** One reason for new paper. */
export type ReissueKind = keyof typeof REISSUE_KINDS;
