import { Body, Controller, Get, Put } from '@nestjs/common';
import { ClauseTemplateView, SaveClausesDto } from '@qicheng/contracts';
import { Access } from '../../core/access/index.js';
import { Replies } from '../../core/http/index.js';
import { Clauses } from './clauses.js';

/** The clauses printed on every agreement. */
@Controller('agreement-clauses')
@Access('CENTRE_ADMIN')
export class ClauseController {
  constructor(private readonly clauses: Clauses) {}

  @Get()
  @Replies('readAgreementClauses', ClauseTemplateView)
  read(): Promise<ClauseTemplateView> {
    return this.clauses.current();
  }

  @Get('versions')
  @Replies('listClauseVersions', [ClauseTemplateView])
  versions(): Promise<ClauseTemplateView[]> {
    return this.clauses.versions();
  }

  @Put()
  @Replies('saveAgreementClauses', ClauseTemplateView)
  save(@Body() dto: SaveClausesDto): Promise<ClauseTemplateView> {
    return this.clauses.save(dto);
  }
}
