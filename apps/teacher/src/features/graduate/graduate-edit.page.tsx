import { ApiProblem } from '@qicheng/api-client';
import { ErrorFace, PageHeader, QueryFace } from '@qicheng/ui';
import { useParams } from 'react-router';
import { GRADUATE } from '../../messages/graduate';
import { GraduateForm } from './graduate-form';
import { useGraduate, useGraduateActions, useOrganisation } from './graduate.api';
import { useRegisterTrail } from './register-trail';

/** The centre corrects an official record. */
export default function GraduateEditPage() {
  const { id = '' } = useParams();
  const graduate = useGraduate(id);
  const { save } = useGraduateActions();
  const { data: organisation } = useOrganisation();
  const registerTrail = useRegisterTrail();
  return (
    <QueryFace query={graduate} shape="form" page>
      {(view) => (
        <>
          <PageHeader
            title={GRADUATE.edit.title(view.name)}
            lead={GRADUATE.edit.lead}
            trail={[registerTrail, { to: `/graduates/${id}`, label: view.name }]}
          />
          {view.actions.includes('edit') ? (
            <GraduateForm
              key={view.id}
              graduate={view}
              colleges={organisation?.colleges ?? []}
              save={save}
              reload={async () => (await graduate.refetch()).data}
            />
          ) : (
            <ErrorFace error={new ApiProblem(403, { detail: GRADUATE.edit.denied })} />
          )}
        </>
      )}
    </QueryFace>
  );
}
