import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderInPortal } from '../testing';
import { useColumnSettings } from './use-column-settings';

const COLUMNS = [
  { key: 'name', title: '姓名', primary: true, render: () => null },
  { key: 'mobile', title: '手机', render: () => null },
];

function Columns() {
  const { visible, toggle } = useColumnSettings('people', COLUMNS);
  return <button onClick={() => toggle('mobile')}>{visible.map(({ key }) => key).join(' ')}</button>;
}

const show = (id: string) =>
  renderInPortal(<Columns />, { account: { id, name: '周老师', role: 'COUNSELLOR', roles: ['COUNSELLOR'] } });

it('keeps each person’s columns apart in a shared browser', async () => {
  const first = show('one');
  await userEvent.setup().click(screen.getByText('name mobile'));
  expect(screen.getByText('name')).toBeVisible();
  first.unmount();
  const second = show('two');
  expect(screen.getByText('name mobile')).toBeVisible();
  second.unmount();
  show('one');
  expect(screen.getByText('name')).toBeVisible();
});
