/** How the filters by part of the school are called. */
export const PLACE = {
  gradYear: '届别',
  college: '学院',
  major: '专业',
  class: '班级',
  year: (year: string) => `${year} 届`,
} as const;
