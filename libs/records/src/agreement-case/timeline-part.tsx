import { agreementWorkflow } from '@qicheng/domain';
import { FormSection, Timeline } from '@qicheng/ui';
import type { ComponentProps } from 'react';
import styles from './agreement-case.module.css';
import { PAPER } from './messages';

type Entries = ComponentProps<typeof Timeline>['entries'];

/** What has happened to an agreement. */
export const TimelinePart = ({ entries }: { readonly entries: Entries }) => (
  <FormSection title={PAPER.timeline}>
    <div className={styles.wide}>
      <Timeline entries={entries} flow={agreementWorkflow} />
    </div>
  </FormSection>
);
