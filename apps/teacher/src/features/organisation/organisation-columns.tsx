import type { TableColumnsType } from 'antd';
import { Link } from 'react-router';
import { ORGANISATION as M } from '../../messages/organisation';
import { OrganisationActions, type ChangeWish } from './organisation-actions';
import type { OrganisationRow } from './organisation-row';
import styles from './organisation.module.css';

const FILTER = { college: 'collegeId', major: 'majorId', class: 'classId' } as const;

/** Columns of the tree; without `onWish` nothing can be changed. */
export const organisationColumns = (onWish?: (wish: ChangeWish) => void): TableColumnsType<OrganisationRow> => [
  {
    key: 'name',
    title: M.column.name,
    render: (_, { level, name }) => <span className={level === 'college' ? styles.college : undefined}>{name}</span>,
  },
  {
    key: 'code',
    title: M.column.code,
    width: 120,
    render: (_, { code, gradYear }) => code ?? (gradYear && M.year(gradYear)),
  },
  {
    key: 'graduates',
    title: M.column.graduates,
    width: 96,
    align: 'right',
    render: (_, row) => <GraduateCount row={row} />,
  },
  { key: 'counsellors', title: M.column.counsellors, width: 240, render: (_, row) => <Counsellors row={row} /> },
  ...(onWish
    ? [
        {
          key: 'actions',
          title: M.column.actions,
          width: 216,
          render: (_: unknown, row: OrganisationRow) => <OrganisationActions row={row} onWish={onWish} />,
        },
      ]
    : []),
];

function GraduateCount({ row: { level, id, name, graduates } }: { readonly row: OrganisationRow }) {
  if (graduates === 0) return <span className={styles.none}>0</span>;
  return (
    <Link to={`/graduates?${FILTER[level]}=${id}`} aria-label={M.showGraduates(name, graduates)}>
      {graduates.toLocaleString('zh-CN')}
    </Link>
  );
}

function Counsellors({ row: { level, counsellors = [] } }: { readonly row: OrganisationRow }) {
  if (level !== 'class') return null;
  if (counsellors.length === 0) return <span className={styles.none}>{M.noCounsellor}</span>;
  return counsellors
    .map(({ staffNo, name }) => (name === null ? M.noAccount(staffNo) : M.person(name, staffNo)))
    .join('、');
}
