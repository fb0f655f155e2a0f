import { PageHeader, useAccount } from '@qicheng/ui';
import { M } from '../../messages';

/** Where everyone arrives after signing in. */
export default function HomePage() {
  const { name } = useAccount();
  return <PageHeader title={M.home.greeting(name)} />;
}
