import { AppModule } from './app.module.js';
import { settingsOfProcess } from './platform/config.js';
import { createHttpApp } from './platform/http-app.js';

const settings = settingsOfProcess();
const config = {
  ...settings,
  databaseUrl: settings.databaseUrl ?? '',
  authSecret: settings.authSecret ?? '',
};
const app = await createHttpApp(AppModule.of(config), config);
await app.listen({ port: settings.port, host: settings.host });
