import 'reflect-metadata';
import { DataSource } from 'typeorm';
import { AppModule } from './app.module.js';
import { readConfig } from './config.js';
import { createApp } from './create-app.js';
import { serveApiDocument } from './api-document.js';
import { refuseDemoPasswords } from './demo-passwords.js';
import { Passwords } from './modules/identity/index.js';
import { startProgram } from './program.js';
import { serveWeb } from './web.js';

await startProgram(async () => {
  const config = readConfig();
  const app = await createApp(AppModule, config);
  if (config.NODE_ENV === 'production') await refuseDemoPasswords(app.get(DataSource), app.get(Passwords));
  serveApiDocument(app);
  await serveWeb(app, config.WEB_ROOT);
  await app.listen(config.PORT, config.HOST);
});
