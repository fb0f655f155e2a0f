import { Injectable } from '@nestjs/common';
import type { EmployerItem, EmployerPage, EmployerQuery } from '@qicheng/contracts';
import { regionName } from '@qicheng/domain/regions';
import type { SelectQueryBuilder } from 'typeorm';
import { filterByKeyword, PageReader } from '../../core/list/index.js';
import type { Employer } from './employer.entity.js';
import { EmployerLibrary } from './employer-library.js';

type Row = Omit<EmployerItem, 'regionName'> & { region: string | null };

const COLUMNS = ['id', 'version', 'name', 'uscc', 'state', 'claimed', 'source', 'createdAt'] as const;
const LETTERS = /^[a-z]+$/i;
const AGREEMENTS = `(select count(*)::int from agreement a where a.employer_id = row.id and a.state <> 'DRAFT')`;

/** Pages of the library, the newest entry first. */
@Injectable()
export class EmployerListService {
  private readonly pages = new PageReader();

  constructor(private readonly library: EmployerLibrary) {}

  async page({ page, pageSize, ...filter }: EmployerQuery): Promise<EmployerPage> {
    const all = () => narrowed(this.library.employers.query(), filter);
    const list = {
      filter,
      all,
      rows: (stretch: (ordered: SelectQueryBuilder<Employer>) => SelectQueryBuilder<Employer>, backwards = false) => {
        const direction = backwards ? 'ASC' : 'DESC';
        const query = stretch(all().orderBy('row.created_at', direction).addOrderBy('row.id', direction)).select([]);
        for (const column of COLUMNS) query.addSelect(`row.${column}`, column);
        return query.addSelect('row.registered_region', 'region').addSelect(AGREEMENTS, 'agreements');
      },
    };
    const { rows, total } = await this.pages.numbered<Row>(list, page, pageSize);
    const items = rows.map(({ region, ...row }) => ({
      ...row,
      regionName: region === null ? null : regionName(region),
    }));
    return { items, total, page, pageSize };
  }
}

function narrowed(
  query: SelectQueryBuilder<Employer>,
  { keyword, state, claimed }: Omit<EmployerQuery, 'page' | 'pageSize'>,
): SelectQueryBuilder<Employer> {
  if (state) query.andWhere('row.state = :state', { state });
  if (claimed) query.andWhere('row.claimed = :claimed', { claimed: claimed === 'true' });
  const word = keyword?.trim();
  if (word && LETTERS.test(word))
    query.andWhere('(row.initials like :initials or row.ownInitials like :initials)', {
      initials: `${word.toLowerCase()}%`,
    });
  else if (word) filterByKeyword(query, word.toUpperCase(), 'uscc');
  return query;
}
