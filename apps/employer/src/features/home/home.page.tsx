import { FileDoneOutlined } from '@ant-design/icons';
import { Empty, PageHeader, useAccount } from '@qicheng/ui';
import { HOME } from '../../messages/home';

/** Where an employer arrives: no agreement names the company yet. */
export default function HomePage() {
  const { name } = useAccount();
  return (
    <>
      <PageHeader title={HOME.greeting(name)} lead={HOME.lead} />
      <Empty icon={<FileDoneOutlined />} title={HOME.none} hint={HOME.hint} />
    </>
  );
}
