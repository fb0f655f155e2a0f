import { codeLabel, originWorkflow } from '@qicheng/domain';
import { dateTime, StateTag, type RecordColumn } from '@qicheng/ui';
import { Link } from 'react-router';
import { GRADUATE } from '../../messages/graduate';
import type { GraduateItem } from './graduate.api';

const { column: M } = GRADUATE;

/** Columns of the register; `search` is the list's address, for the way back. */
export const graduateColumns = (search: string): readonly RecordColumn<GraduateItem>[] => [
  {
    key: 'name',
    title: M.name,
    primary: true,
    sortable: true,
    width: 92,
    fixed: 'left',
    render: ({ id, name }) => (
      <Link to={`/graduates/${id}`} state={{ search }}>
        {name}
      </Link>
    ),
  },
  { key: 'studentNo', title: M.studentNo, sortable: true, width: 116 },
  { key: 'examNo', title: M.examNo, width: 160, hidden: true },
  { key: 'gender', title: M.gender, width: 64, hidden: true, render: ({ gender }) => codeLabel('gender', gender) },
  { key: 'college', title: M.college, sortable: true, width: 136, render: ({ collegeName }) => collegeName },
  { key: 'major', title: M.major, width: 146, render: ({ majorName }) => majorName },
  { key: 'class', title: M.class, sortable: true, width: 214, render: ({ className }) => className },
  {
    key: 'level',
    title: M.level,
    width: 96,
    render: ({ educationLevel }) => codeLabel('education_level', educationLevel),
  },
  { key: 'gradYear', title: M.gradYear, width: 60 },
  {
    key: 'outcome',
    title: M.outcome,
    width: 100,
    hidden: true,
    render: ({ studyOutcome }) => codeLabel('study_outcome', studyOutcome),
  },
  {
    key: 'origin',
    title: M.origin,
    width: 134,
    render: ({ originState }) => <StateTag flow={originWorkflow} state={originState} />,
  },
  {
    key: 'updatedAt',
    title: M.updatedAt,
    sortable: true,
    width: 148,
    hidden: true,
    render: ({ updatedAt }) => dateTime(updatedAt),
  },
];
