import { Body, Controller, Post } from '@nestjs/common';
import { RevealedValueView, RevealOwnDto } from '@qicheng/contracts';
import { Access } from '../../core/access/index.js';
import { currentActor } from '../../core/actor/index.js';
import { Replies } from '../../core/http/index.js';
import { Problem } from '../../core/problem/index.js';
import { GraduateService } from './graduate.service.js';

/** The graduate's own official record, behind the mask. */
@Controller('my-record')
@Access('STUDENT')
export class OwnRecordController {
  constructor(private readonly graduates: GraduateService) {}

  @Post('reveal')
  @Replies('revealMyField', RevealedValueView)
  reveal(@Body() dto: RevealOwnDto): Promise<RevealedValueView> {
    const { studentId } = currentActor();
    if (studentId === null) throw new Problem('NOT_FOUND');
    return this.graduates.reveal(studentId, dto);
  }
}
