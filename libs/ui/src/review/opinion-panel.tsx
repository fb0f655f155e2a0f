import { LeftOutlined, RightOutlined } from '@ant-design/icons';
import { Button, Input, Tag } from 'antd';
import { useId } from 'react';
import { describeError } from '../face/describe-error';
import { M } from '../messages';
import type { ReviewPanelProps } from './review-panel-props';
import styles from './opinion.module.css';
import { ShortcutHelp } from './shortcut-help';
import { OPINION, useOpinion } from './use-opinion';
import { useShortcuts } from './use-shortcuts';

interface Props extends ReviewPanelProps {
  readonly draft: { readonly dirty: boolean; readonly pending: number; readonly save: () => Promise<void> };
}

/** Opinion, approve, return and the way to the neighbours; asleep while decisions are unsaved. */
export function OpinionPanel(props: Props) {
  const { draft, actions, quickOpinions = [], next } = props;
  const id = useId();
  const opinion = useOpinion(props);
  useShortcuts({
    j: props.onNext,
    k: props.onPrevious,
    a: opinion.approve,
    r: opinion.sendBack,
    s: () => void draft.save(),
  });
  const decides = actions.includes('approve') || actions.includes('return');
  return (
    <aside className={styles.opinion} aria-label={M.review.opinion}>
      <Neighbours {...props} />
      {decides && (
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
            disabled={draft.dirty}
            status={opinion.short ? 'error' : ''}
            placeholder={M.review.reason}
            value={opinion.text}
            onChange={({ target }) => opinion.write(target.value)}
          />
          <div className={styles.quick} role="group" aria-label={M.review.quick}>
            {quickOpinions.map((quick) => (
              <Tag.CheckableTag
                key={quick}
                checked={opinion.text === quick}
                onChange={() => !draft.dirty && opinion.write(quick)}
              >
                {quick}
              </Tag.CheckableTag>
            ))}
          </div>
          <p className={styles.state} role="status">
            {obstacle(props, opinion)}
          </p>
          <div className={styles.verdict}>
            <Button
              type="primary"
              disabled={!opinion.may.approve}
              loading={opinion.busy === 'approve'}
              onClick={opinion.approve}
            >
              {M.review.approve}
            </Button>
            <Button
              danger
              disabled={!opinion.may.return}
              loading={opinion.busy === 'return'}
              onClick={opinion.sendBack}
            >
              {M.review.return}
            </Button>
          </div>
          {next && (
            <p className={styles.faint}>
              {M.review.approve}：{next.approve}
              <br />
              {M.review.return}：{next.return}
            </p>
          )}
        </>
      )}
      <ShortcutHelp
        keys={[
          ['J', M.review.help.next],
          ['K', M.review.help.previous],
          ...(decides
            ? ([
                ['S', M.review.help.save],
                ['A', M.review.help.approve],
                ['R', M.review.help.return],
              ] as const)
            : []),
        ]}
      />
    </aside>
  );
}

function obstacle({ draft, pendingAllowed }: Props, opinion: ReturnType<typeof useOpinion>): string {
  if (draft.dirty) return M.review.saveFirst;
  if (opinion.failure !== undefined) return describeError(opinion.failure).text;
  if (opinion.short) return M.review.reasonShort;
  if (draft.pending === 0) return '';
  return pendingAllowed ? M.review.leftOver(draft.pending) : M.review.undecided(draft.pending);
}

const Neighbours = ({ onPrevious, onNext, position }: ReviewPanelProps) => (
  <div className={styles.neighbours}>
    <Button icon={<LeftOutlined />} disabled={onPrevious === undefined} onClick={onPrevious}>
      {M.review.previous}
    </Button>
    <span className={styles.faint}>{position && M.review.position(position.at, position.of)}</span>
    <Button icon={<RightOutlined />} iconPlacement="end" disabled={onNext === undefined} onClick={onNext}>
      {M.review.next}
    </Button>
  </div>
);
