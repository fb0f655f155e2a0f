import { Body, Controller, Get, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { AccountReasonDto, StudentAccountQuery, StudentAccountView } from '@qicheng/contracts';
import { Access } from '../../core/access/index.js';
import { Replies } from '../../core/http/index.js';
import { StudentAccountService } from './student-account.service.js';

/** Help for graduates who cannot get in: by the centre, and by counsellors for their own classes. */
@Controller('student-accounts')
@Access('CENTRE_ADMIN', 'COUNSELLOR')
export class StudentAccountController {
  constructor(private readonly accounts: StudentAccountService) {}

  @Get()
  @Replies('findStudentAccounts', [StudentAccountView])
  find(@Query() query: StudentAccountQuery): Promise<StudentAccountView[]> {
    return this.accounts.find(query.studentNo);
  }

  @Post(':id/disable')
  @Access('CENTRE_ADMIN')
  @Replies('disableStudentAccount')
  disable(@Param('id', ParseUUIDPipe) id: string, @Body() dto: AccountReasonDto): Promise<void> {
    return this.accounts.disable(id, dto.reason);
  }

  @Post(':id/enable')
  @Access('CENTRE_ADMIN')
  @Replies('enableStudentAccount')
  enable(@Param('id', ParseUUIDPipe) id: string, @Body() dto: AccountReasonDto): Promise<void> {
    return this.accounts.enable(id, dto.reason);
  }

  @Post(':id/reset')
  @Replies('resetStudentAccount')
  reset(@Param('id', ParseUUIDPipe) id: string, @Body() dto: AccountReasonDto): Promise<void> {
    return this.accounts.reset(id, dto.reason);
  }

  @Post(':id/unlock')
  @Replies('unlockStudentAccount')
  unlock(@Param('id', ParseUUIDPipe) id: string): Promise<void> {
    return this.accounts.unlock(id);
  }
}
