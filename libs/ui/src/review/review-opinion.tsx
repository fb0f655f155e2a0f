import { LeftOutlined, RightOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { M } from '../messages';
import { OpinionText } from './opinion-text';
import styles from './opinion.module.css';
import type { ReviewOpinionProps } from './review-opinion-props';
import { ShortcutHelp } from './shortcut-help';
import { useOpinion } from './use-opinion';
import { useShortcuts } from './use-shortcuts';

/** Opinion, approve, return and the way to the neighbours, by mouse or by the keys A, R, J, K and ?; give another record another `key`. */
export function ReviewOpinion(props: ReviewOpinionProps) {
  const opinion = useOpinion(props);
  useShortcuts({ j: props.onNext, k: props.onPrevious, a: opinion.approve, r: opinion.sendBack, s: props.onSave });
  const decides = props.actions.includes('approve') || props.actions.includes('return');
  return (
    <aside className={styles.opinion} aria-label={M.review.opinion}>
      <Neighbours {...props} />
      {decides && <OpinionText opinion={opinion} {...props} />}
      {decides && <Verdict opinion={opinion} next={props.next} returnLabel={props.returnLabel ?? M.review.return} />}
      <ShortcutHelp
        keys={[
          ['J', M.review.help.next],
          ['K', M.review.help.previous],
          ...(decides && props.onSave !== undefined ? ([['S', M.review.help.save]] as const) : []),
          ...(decides
            ? ([
                ['A', M.review.help.approve],
                ['R', props.returnLabel ?? M.review.help.return],
              ] as const)
            : []),
        ]}
      />
    </aside>
  );
}

interface VerdictProps {
  readonly opinion: ReturnType<typeof useOpinion>;
  readonly next: ReviewOpinionProps['next'];
  readonly returnLabel: string;
}

const Verdict = ({ opinion, next, returnLabel }: VerdictProps) => (
  <>
    <div className={styles.verdict}>
      <Button
        type="primary"
        disabled={!opinion.may.approve}
        loading={opinion.busy === 'approve'}
        onClick={opinion.approve}
      >
        {M.review.approve}
      </Button>
      <Button danger disabled={!opinion.may.return} loading={opinion.busy === 'return'} onClick={opinion.sendBack}>
        {returnLabel}
      </Button>
    </div>
    {next && (
      <p className={styles.faint}>
        {next.approve !== '' && `${M.review.approve}：${next.approve}`}
        {next.approve !== '' && next.return !== '' && <br />}
        {next.return !== '' && `${returnLabel}：${next.return}`}
      </p>
    )}
  </>
);

const Neighbours = ({ onPrevious, onNext, position }: ReviewOpinionProps) => (
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
