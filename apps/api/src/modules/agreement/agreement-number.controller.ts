import { Body, Controller, Get, Post } from '@nestjs/common';
import {
  AllocateNumbersDto,
  AssignedNumberView,
  AssignNumberDto,
  NumberCountView,
  NumberRangeView,
} from '@qicheng/contracts';
import { Access } from '../../core/access/index.js';
import { Replies } from '../../core/http/index.js';
import { NumberDesk } from './number-desk.js';

/** The ledger of agreement numbers. */
@Controller('agreement-numbers')
@Access('CENTRE_ADMIN')
export class AgreementNumberController {
  constructor(private readonly desk: NumberDesk) {}

  @Get()
  @Replies('countAgreementNumbers', [NumberCountView])
  counts(): Promise<NumberCountView[]> {
    return this.desk.counts();
  }

  @Post('ranges')
  @Replies('addNumberRange', NumberRangeView)
  range(@Body() dto: AllocateNumbersDto): Promise<NumberRangeView> {
    return this.desk.range(dto);
  }

  @Post('assign')
  @Replies('assignAgreementNumber', AssignedNumberView)
  assign(@Body() { studentNo }: AssignNumberDto): Promise<AssignedNumberView> {
    return this.desk.assign(studentNo.trim());
  }
}
