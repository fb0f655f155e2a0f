import { Controller, Get, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { NotificationPage, PageQuery } from '@qicheng/contracts';
import { ROLES } from '@qicheng/domain';
import { Access } from '../../core/access/index.js';
import { Replies } from '../../core/http/index.js';
import { NotificationService } from './notification.service.js';

/** The reader's own notices. */
@Controller('notifications')
@Access(...ROLES)
export class NotificationController {
  constructor(private readonly notices: NotificationService) {}

  @Get()
  @Replies('listNotifications', NotificationPage)
  list(@Query() query: PageQuery): Promise<NotificationPage> {
    return this.notices.page(query);
  }

  @Post('read')
  @Replies('readNotifications')
  read(): Promise<void> {
    return this.notices.readAll();
  }

  @Post(':id/read')
  @Replies('readNotification')
  readOne(@Param('id', ParseUUIDPipe) id: string): Promise<void> {
    return this.notices.readOne(id);
  }
}
