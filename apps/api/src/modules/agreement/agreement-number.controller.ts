import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import {
  AllocateNumbersDto,
  AssignClassNumbersDto,
  AssignedNumberView,
  AssignNumberDto,
  ClassNumbersView,
  ImportNumbersDto,
  NumberCountView,
  NumberPage,
  NumberQuery,
  NumberRangeView,
  RecallNumberDto,
} from '@qicheng/contracts';
import { Access } from '../../core/access/index.js';
import { Replies } from '../../core/http/index.js';
import { NumberAssignment } from './number-assignment.js';
import { NumberDesk } from './number-desk.js';

/** The ledger of agreement numbers. */
@Controller('agreement-numbers')
@Access('CENTRE_ADMIN')
export class AgreementNumberController {
  constructor(
    private readonly desk: NumberDesk,
    private readonly assignment: NumberAssignment,
  ) {}

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

  @Get('ledger')
  @Replies('listAgreementNumbers', NumberPage)
  page(@Query() query: NumberQuery): Promise<NumberPage> {
    return this.desk.page(query);
  }

  @Post('imports')
  @Replies('importAgreementNumbers', NumberRangeView)
  takeIn(@Body() dto: ImportNumbersDto): Promise<NumberRangeView> {
    return this.desk.takeIn(dto);
  }

  @Post('assign')
  @Replies('assignAgreementNumber', AssignedNumberView)
  assign(@Body() { studentNo }: AssignNumberDto): Promise<AssignedNumberView> {
    return this.assignment.assign(studentNo.trim());
  }

  @Post('assign-class')
  @Replies('assignClassNumbers', ClassNumbersView)
  assignClass(@Body() { classId }: AssignClassNumbersDto): Promise<ClassNumbersView> {
    return this.assignment.assignClass(classId);
  }

  @Post('recall')
  @Replies('recallAgreementNumber')
  recall(@Body() dto: RecallNumberDto): Promise<void> {
    return this.assignment.recall(dto);
  }
}
