import { Input, Tag } from 'antd';
import { useId } from 'react';
import { describeError } from '../face/describe-error';
import { M } from '../messages';
import styles from './opinion.module.css';
import type { ReviewOpinionProps } from './review-opinion-props';
import { OPINION, type useOpinion } from './use-opinion';

type Opinion = ReturnType<typeof useOpinion>;

interface Props extends Pick<
  ReviewOpinionProps,
  'asleep' | 'hold' | 'hint' | 'quickOpinions' | 'quickApprovals' | 'placeholder'
> {
  readonly opinion: Opinion;
}

/** The opinion being written, the usual ones to choose from, and what stands in the way of giving it. */
export function OpinionText({ opinion, placeholder = M.review.reason, ...circumstances }: Props) {
  const id = useId();
  const asleep = circumstances.asleep !== undefined;
  return (
    <>
      <label htmlFor={id} className={styles.opinionTitle}>
        {M.review.opinion}
      </label>
      <Input.TextArea
        id={id}
        ref={opinion.box}
        rows={5}
        maxLength={OPINION.max}
        showCount
        disabled={asleep}
        status={opinion.short ? 'error' : ''}
        placeholder={placeholder}
        value={opinion.text}
        onChange={({ target }) => opinion.write(target.value)}
      />
      <Quick label={M.review.quickApprovals} texts={circumstances.quickApprovals} opinion={opinion} asleep={asleep} />
      <Quick label={M.review.quick} texts={circumstances.quickOpinions} opinion={opinion} asleep={asleep} />
      <p className={styles.state} role="status">
        {obstacle(circumstances, opinion)}
      </p>
    </>
  );
}

interface QuickProps {
  readonly label: string;
  readonly texts: readonly string[] | undefined;
  readonly opinion: Opinion;
  readonly asleep: boolean;
}

const Quick = ({ label, texts = [], opinion, asleep }: QuickProps) => (
  <div className={styles.quick} role="group" aria-label={label}>
    {texts.map((text) => (
      <Tag.CheckableTag key={text} checked={opinion.text === text} onChange={() => !asleep && opinion.write(text)}>
        {text}
      </Tag.CheckableTag>
    ))}
  </div>
);

function obstacle({ asleep, hold, hint }: Pick<Props, 'asleep' | 'hold' | 'hint'>, opinion: Opinion): string {
  if (asleep !== undefined) return asleep;
  if (opinion.failure !== undefined) return describeError(opinion.failure).text;
  if (opinion.short) return M.review.reasonShort;
  return hold ?? hint ?? '';
}
