import { Controller, Get } from '@nestjs/common';
import { HealthView } from '@qicheng/contracts';
import { Public } from '../../core/access/index.js';
import { Replies } from '../../core/http/index.js';
import { unavailable } from '../../core/problem/index.js';
import { UnitOfWork } from '../../core/work/index.js';

/** For the process supervisor: alive, and ready to answer. */
@Controller('health')
@Public('asked by load balancers; tells nothing but up or down')
export class HealthController {
  constructor(private readonly work: UnitOfWork) {}

  @Get('live')
  @Replies('isAlive', HealthView)
  live(): HealthView {
    return { status: 'ok' };
  }

  @Get('ready')
  @Replies('isReady', HealthView)
  async ready(): Promise<HealthView> {
    await this.work.sql('select 1').catch(() => {
      throw unavailable();
    });
    return { status: 'ok' };
  }
}
