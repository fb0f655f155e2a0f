import { startMailCatcher } from '../services/mail-catcher.mjs';
import { apiCommand, apiEnvironment } from '../launch/api-command.mjs';
import { ensureCertificate } from '../launch/certificate.mjs';
import { openDatabase } from '../launch/database.mjs';
import { demoAccountLines } from '../launch/demo-accounts.mjs';
import { Failure } from '../launch/failure.mjs';
import { House } from '../launch/house.mjs';
import { refuseUnasked } from '../launch/open-address.mjs';
import { untilReady } from '../launch/readiness.mjs';
import { secrets } from '../launch/secrets.mjs';
import { startService } from '../launch/service.mjs';
import { step } from '../launch/step.mjs';
import { stopRequest } from '../launch/stop-request.mjs';
import { apiProgram, inData } from '../launch/workspace.mjs';

/** `npm start`: the whole system until Ctrl-C; ends with 0 when asked to, with a failure line when a part ends by itself. */
export async function run(_args, { address, instance }) {
  refuseUnasked(address, process.env);
  const house = new House();
  const { signal, asked } = stopRequest(() => house.hurry());
  try {
    secrets(process.env);
    await bringUp(house, instance, address, signal);
    const fallen = await Promise.race([asked, house.fallen]);
    if (fallen !== 'asked')
      throw new Failure(
        `${fallen.name} 意外退出，全部停止 / ${fallen.name} ended by itself, stopping everything${seeLog(fallen)}`,
      );
  } catch (error) {
    if (!signal.aborted) throw error;
  } finally {
    await close(house);
  }
}

async function close(house) {
  if (house.isEmpty) return;
  console.log('正在停止 / stopping …');
  await house.stop();
  console.log('已停止 / stopped');
}

const hasDemo = () => process.env.QICHENG_DEMO !== 'off';
const seeLog = ({ log }) => (log ? `; see ${log}` : '');

async function bringUp(house, instance, address, signal) {
  const database = await step('数据库 / database', () => openDatabase(process.env));
  house.add(database);
  instance.noteDatabase(database.url);
  signal.throwIfAborted();
  const env = apiEnvironment(process.env, database.url, {
    HOST: address.host,
    PORT: String(address.port),
    ...(await mail(house)),
  });
  env.PUBLIC_URL ??= address.local;
  await step('数据库升级 / migrating', () => apiCommand(['migrate'], env, signal));
  await ensureCertificate(env, signal);
  if (hasDemo()) await step('演示数据 / demo university', () => apiCommand(['seed'], env, signal));
  for (const [name, file] of [
    ['worker', 'worker.js'],
    ['api', 'main.js'],
  ]) {
    signal.throwIfAborted();
    const service = house.add(startService(name, apiProgram(file), env));
    instance.note(service.pid, service.program);
  }
  const fell = house.fallen.then(({ name, log }) => {
    throw new Failure(`${name} 启动失败 / ${name} did not start${seeLog({ log })}`);
  });
  await step('服务就绪 / services', () => Promise.race([untilReady(address, signal), fell]));
  announce(address.local);
}

async function mail(house) {
  if (process.env.SMTP_URL) return {};
  const dir = inData('mail');
  const catcher = await startMailCatcher(dir);
  house.add({ ...catcher, name: 'mail catcher' });
  return { SMTP_URL: catcher.url, MAIL_CATCHER_DIR: dir };
}

function announce(local) {
  const doors = [
    ['入口 / entry', '/'],
    ['学生 / students', '/student/'],
    ['教师 / teachers', '/teacher/'],
    ['用人单位 / employers', '/employer/'],
  ];
  const tools = [
    ['接口文档 / API', '/api/docs'],
    ...(process.env.SMTP_URL ? [] : [['收到的邮件 / caught mail', '/dev/mail']]),
  ];
  console.log('');
  for (const [label, door] of [...doors, ...tools]) console.log(`  ${local}${door}   ${label}`);
  const accounts = hasDemo() ? demoAccountLines(local) : [];
  if (accounts.length > 0) console.log(['', '演示账号 / demo accounts:', ...accounts].join('\n'));
  console.log('\nCtrl-C 停止 / stops everything\n');
}
