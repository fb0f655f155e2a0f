export { PageHeader } from './page-header';
export { StatCard } from './stat-card';
