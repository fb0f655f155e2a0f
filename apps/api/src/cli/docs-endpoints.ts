import { RequestMethod } from '@nestjs/common';
import { METHOD_METADATA, PATH_METADATA } from '@nestjs/common/constants.js';
import { ModulesContainer, NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { ROLES } from '@qicheng/domain';
import { AppModule } from '../app.module.js';
import { accessOf, type AccessRule } from '../core/access/index.js';

/** One endpoint and its rule; undefined rules are refused to everybody. */
export interface Endpoint {
  readonly method: string;
  readonly path: string;
  readonly rule: AccessRule | undefined;
}

/** Every endpoint of an application, in the order of path and method. */
export function endpointsOf(modules: ModulesContainer): Endpoint[] {
  const controllers = [...modules.values()].flatMap((module) =>
    [...module.controllers.values()].map((wrapper) => wrapper.metatype),
  );
  const endpoints = controllers
    .filter((type) => typeof type === 'function')
    .flatMap((type) => handlersOf(type as new () => object));
  return endpoints.toSorted((a, b) => `${a.path} ${a.method}`.localeCompare(`${b.path} ${b.method}`, 'en'));
}

function handlersOf(controller: new () => object): Endpoint[] {
  const prefix = Reflect.getMetadata(PATH_METADATA, controller) as string;
  const names = Object.getOwnPropertyNames(controller.prototype).filter((name) => name !== 'constructor');
  return names.flatMap((name): Endpoint[] => {
    const handler = (controller.prototype as Record<string, () => unknown>)[name];
    const own = handler && (Reflect.getMetadata(PATH_METADATA, handler) as string | undefined);
    if (!handler || own === undefined) return [];
    const method = RequestMethod[Reflect.getMetadata(METHOD_METADATA, handler) as number] ?? 'GET';
    const path = `/${[prefix, own]
      .flatMap((part) => part.split('/'))
      .filter(Boolean)
      .join('/')}`;
    return [{ method, path, rule: accessOf(handler, controller) }];
  });
}

/** The endpoints × roles table; ● may call, blank may not. */
export async function endpointTable(): Promise<string> {
  const app = await NestFactory.create<NestFastifyApplication>(AppModule, new FastifyAdapter(), {
    logger: false,
    preview: true,
    abortOnError: false,
  });
  const rows = endpointsOf(app.get(ModulesContainer)).map(
    ({ method, path, rule }) => `| ${method} | ${path} | ${cells(rule).join(' | ')} |`,
  );
  await app.close();
  const head = ['method', 'path', ...ROLES, 'others'];
  return [`| ${head.join(' | ')} |`, `|${' --- |'.repeat(head.length)}`, ...rows].join('\n');
}

function cells(rule: AccessRule | undefined): string[] {
  if (rule?.kind === 'roles') return [...ROLES.map((role) => (rule.roles.includes(role) ? '●' : '')), ''];
  if (rule === undefined) return [...ROLES.map(() => ''), 'nobody: no rule'];
  return [
    ...ROLES.map(() => '●'),
    rule.kind === 'public' ? `everybody: ${rule.reason}` : `before activation too: ${rule.reason}`,
  ];
}
