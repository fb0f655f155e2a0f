import { PageHeader } from '@qicheng/ui';
import { Tabs } from 'antd';
import { useSearchParams } from 'react-router';
import { SETTING as M } from '../../messages/setting';
import { ChoiceList } from './choice-list';
import { SettingHistories } from './setting-histories';
import { TierList } from './tier-list';
import { WageList } from './wage-list';
import { WindowList } from './window-list';

const FIRST = 'windows';

const TABS = [
  { key: FIRST, label: M.tabs.windows, children: <WindowList /> },
  { key: 'review', label: M.tabs.review, children: <ChoiceList group="review" /> },
  { key: 'agreement', label: M.tabs.agreement, children: <ChoiceList group="agreement" /> },
  { key: 'school', label: M.tabs.school, children: <ChoiceList group="school" /> },
  { key: 'fields', label: M.tabs.fields, children: <TierList /> },
  { key: 'wages', label: M.tabs.wages, children: <WageList /> },
  { key: 'history', label: M.tabs.history, children: <SettingHistories /> },
];

/** The school's choices, when its flows are open, who may change which field, and what wage is the least. */
export default function SettingPage() {
  const [params, setParams] = useSearchParams();
  return (
    <>
      <PageHeader title={M.title} lead={M.lead} />
      <Tabs
        activeKey={params.get('tab') ?? FIRST}
        onChange={(tab) => setParams(tab === FIRST ? {} : { tab }, { replace: true })}
        items={TABS}
      />
    </>
  );
}
