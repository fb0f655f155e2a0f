import { Page } from '@qicheng/ui';
import { COMPANY } from '../../messages/company';

/** The company as its own people see it. */
export default function CompanyPage() {
  return <Page title={COMPANY.title}>{null}</Page>;
}
