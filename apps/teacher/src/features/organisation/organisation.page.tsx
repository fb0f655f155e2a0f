import { Empty, PageHeader, QueryFace, useAccount } from '@qicheng/ui';
import { Button } from 'antd';
import { useState } from 'react';
import { ORGANISATION as M } from '../../messages/organisation';
import type { ChangeWish } from './organisation-actions';
import { OrganisationDialog } from './organisation-dialog';
import { organisationRows, totalsOf } from './organisation-row';
import { OrganisationTable } from './organisation-table';
import { useOrganisation } from './organisation.api';

/** Colleges, majors and classes as a tree, with their graduates and counsellors. */
export default function OrganisationPage() {
  const organisation = useOrganisation();
  const [wish, setWish] = useState<ChangeWish>();
  const editable = useAccount().role === 'CENTRE_ADMIN';
  const add = editable && (
    <Button type="primary" onClick={() => setWish({ kind: 'addCollege' })}>
      {M.addCollege}
    </Button>
  );
  return (
    <>
      <PageHeader title={M.title} lead={M.lead} actions={add} />
      <QueryFace
        query={organisation}
        shape="table"
        isEmpty={({ colleges }) => colleges.length === 0}
        empty={<Empty title={M.empty} hint={M.emptyHint} action={add} />}
      >
        {({ colleges }) => {
          const rows = organisationRows(colleges);
          const totals = totalsOf(rows);
          return (
            <>
              <p role="status">
                {M.counts(totals.colleges, totals.majors, totals.classes, totals.graduates.toLocaleString('zh-CN'))}
              </p>
              <OrganisationTable rows={rows} {...(editable && { onWish: setWish })} />
            </>
          );
        }}
      </QueryFace>
      {wish && <OrganisationDialog wish={wish} onClose={() => setWish(undefined)} />}
    </>
  );
}
