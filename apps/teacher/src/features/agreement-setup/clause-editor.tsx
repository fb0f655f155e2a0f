import { PlusOutlined } from '@ant-design/icons';
import { CLAUSES_MAX_LENGTH } from '@qicheng/domain';
import { LeaveGuard, ReasonDialog } from '@qicheng/ui';
import { Alert, App, Button } from 'antd';
import { useState } from 'react';
import { AGREEMENT_SETUP } from '../../messages/agreement-setup';
import { StandingBar } from '../../record';
import type { ClauseTemplateView } from './agreement-setup.api';
import styles from './agreement-setup.module.css';
import { ClauseCard } from './clause-card';
import { edited, lengthOf, MOST_CLAUSES, moved, withOneMore } from './clause-list';
import { ClauseVersion } from './clause-version';
import { ClauseVersions } from './clause-versions';
import { useClauseEditor } from './use-clause-editor';

const { clauses: M } = AGREEMENT_SETUP;

interface Props {
  readonly template: ClauseTemplateView;
  readonly reload: () => Promise<ClauseTemplateView | undefined>;
}

/** The clauses on the back of the agreement: worded, ordered, and saved as a new version. */
export function ClauseEditor({ template, reload }: Props) {
  const editor = useClauseEditor(template, reload);
  const { clauses, change, rival } = editor;
  return (
    <div className={styles.editor}>
      <ClauseVersion template={editor.base} />
      {rival && <Rival rival={rival} onTake={editor.discard} />}
      <ol className={styles.clauses}>
        {clauses.map((clause, at) => (
          <ClauseCard
            key={clause.key}
            clause={clause}
            at={at}
            last={at === clauses.length - 1}
            only={clauses.length === 1}
            onChange={(part) => change(clauses.with(at, { ...clause, ...part }))}
            onMove={(by) => change(moved(clauses, at, by))}
            onRemove={() => change(clauses.toSpliced(at, 1))}
          />
        ))}
      </ol>
      <Button
        block
        type="dashed"
        icon={<PlusOutlined aria-hidden="true" />}
        disabled={clauses.length >= MOST_CLAUSES}
        title={clauses.length >= MOST_CLAUSES ? M.tooMany(MOST_CLAUSES) : ''}
        onClick={() => change(withOneMore(clauses))}
      >
        {M.add}
      </Button>
      <SaveBar editor={editor} />
      {editor.base.version > 0 && (
        <ClauseVersions current={editor.base.version} onTake={({ clauses: earlier }) => change(edited(earlier))} />
      )}
      <LeaveGuard when={editor.changed} onLeave={editor.discard} />
    </div>
  );
}

interface RivalProps {
  readonly rival: ClauseTemplateView;
  readonly onTake: () => void;
}

const Rival = ({ rival, onTake }: RivalProps) => (
  <Alert
    type="warning"
    showIcon
    role="alert"
    title={M.staleTitle(rival.createdByName ?? M.somebody, rival.version)}
    description={M.staleText}
    action={<Button onClick={onTake}>{M.takeTheirs}</Button>}
  />
);

function SaveBar({ editor }: { readonly editor: ReturnType<typeof useClauseEditor> }) {
  const { clauses, excess, flawed, changed, sound, base } = editor;
  const { message } = App.useApp();
  const [asking, setAsking] = useState(false);
  const standing = excess > 0 ? M.tooLong(excess) : flawed > 0 ? M.flawed(flawed) : changed ? M.changed : M.clean;
  const next = base.version + 1;
  return (
    <StandingBar
      lead={<span className={styles.total}>{M.total(clauses.length, lengthOf(clauses), CLAUSES_MAX_LENGTH)}</span>}
      standing={standing}
      flawed={!sound}
    >
      <Button disabled={!changed} onClick={editor.discard}>
        {M.reset}
      </Button>
      <Button type="primary" disabled={!changed || !sound} onClick={() => setAsking(true)}>
        {M.save}
      </Button>
      <ReasonDialog
        open={asking}
        title={M.confirm}
        lead={<p>{M.confirmLead(next)}</p>}
        label={M.noteLabel}
        min={1}
        max={200}
        optional
        okText={M.ok}
        onOk={async (note) => {
          await editor.send(note);
          setAsking(false);
          void message.success(M.done(next));
        }}
        onCancel={() => setAsking(false)}
      />
    </StandingBar>
  );
}
