import { Controller, Get, Post } from '@nestjs/common';
import { NotificationList } from '@qicheng/contracts';
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
  @Replies('listNotifications', NotificationList)
  list(): Promise<NotificationList> {
    return this.notices.list();
  }

  @Post('read')
  @Replies('readNotifications')
  read(): Promise<void> {
    return this.notices.read();
  }
}
