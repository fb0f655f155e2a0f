import { Controller, Get, Header } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { Public } from '../../core/access/index.js';
import { SettingService } from '../setting/index.js';
import { entryPage } from './entry-page.js';

/** The front page with the three doors; plain HTML, so that it is there at once on any device. */
@Controller()
@ApiExcludeController()
@Public('people choose their door before they sign in')
export class EntryController {
  constructor(private readonly settings: SettingService) {}

  @Get()
  @Header('content-type', 'text/html; charset=utf-8')
  @Header('cache-control', 'no-cache')
  async open(): Promise<string> {
    return entryPage(await this.settings.get('schoolName'));
  }
}
