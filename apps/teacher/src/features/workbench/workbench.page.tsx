import { PageHeader, useAccount } from '@qicheng/ui';
import { WORKBENCH } from '../../messages/workbench';

/** Where everyone arrives after signing in. */
export default function WorkbenchPage() {
  const { name } = useAccount();
  return <PageHeader title={WORKBENCH.greeting(name)} />;
}
