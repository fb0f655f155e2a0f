import { ExportGraduates } from '../../export';
import { QueuePage } from '../../review';
import { originReview } from './origin-review.kind';

/** The origin review queue (O3); what is filtered can be exported from the register. */
export default function OriginQueuePage() {
  return (
    <QueuePage
      kind={originReview}
      tools={({ state, sort: _sort, ...filter }, total) => (
        <ExportGraduates query={{ ...filter, ...(state && { originState: state }) }} total={total} />
      )}
    />
  );
}
