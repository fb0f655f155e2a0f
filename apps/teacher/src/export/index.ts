export { type GraduateQuery } from './download-graduates';
export { ExportGraduates } from './export-graduates';
