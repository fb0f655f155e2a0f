import { PageHeader, QueryFace } from '@qicheng/ui';
import { useParams } from 'react-router';
import { EMPLOYER as M } from '../../messages/employer';
import { EmployerForm } from './employer-form';
import { useEmployer } from './employer.api';

/** The centre corrects an entry of the library. */
export default function EmployerEditPage() {
  const { id = '' } = useParams();
  const employer = useEmployer(id);
  return (
    <QueryFace query={employer} shape="form" page>
      {(view) => (
        <>
          <PageHeader
            title={M.edit.title(view.name)}
            lead={M.edit.lead}
            trail={[
              { to: '/employers', label: M.title },
              { to: `/employers/${id}`, label: view.name },
            ]}
          />
          <EmployerForm key={view.id} employer={view} reload={() => employer.refetch()} />
        </>
      )}
    </QueryFace>
  );
}
