const swc = {
  jsc: {
    parser: { syntax: 'typescript', decorators: true, tsx: true },
    transform: {
      legacyDecorator: true,
      decoratorMetadata: true,
      useDefineForClassFields: false,
      react: { runtime: 'automatic' },
    },
    target: 'es2022',
    keepClassNames: true,
  },
  module: { type: 'commonjs' },
  sourceMaps: 'inline',
};
const plain = { jsc: { parser: { syntax: 'ecmascript' }, target: 'es2022' }, module: { type: 'commonjs' } };

const project = (displayName, rootDir, { names = {}, ...extra } = {}) => ({
  displayName,
  rootDir,
  testMatch: ['<rootDir>/**/*.spec.ts', '<rootDir>/**/*.spec.tsx'],
  modulePathIgnorePatterns: ['/dist/', '/dist-api/'],
  testEnvironment: 'node',
  moduleNameMapper: {
    ...names,
    '^@qicheng/(domain|contracts|api-client|ui|records)$': `${import.meta.dirname}/libs/$1/src/index.ts`,
    '^@qicheng/domain/regions$': `${import.meta.dirname}/libs/domain/src/region/index.ts`,
    '^(\\.{1,2}/.*)\\.js$': '$1',
    '\\.css$': `${import.meta.dirname}/scripts/jest/style.cjs`,
  },
  transform: { '^.+\\.tsx?$': ['@swc/jest', swc], '^.+\\.m?js$': ['@swc/jest', plain] },
  // Packages published as ES modules only.
  transformIgnorePatterns: [
    '/node_modules/(?!(\\.pnpm/)?(@nestjs|file-type|@tokenizer|token-types|strtok3|uint8array-extras|uid|iterare|flydrive|hucre|@poppinss|@fastify|cookie|@sindresorhus|case-anything|slugify|@lukeed|openapi-fetch|openapi-react-query|openapi-typescript-helpers|pure-rand|fast-check|etag|mime|case-anything|pkijs|asn1js|bytestreamjs|@noble|@peculiar))',
  ],
  ...extra,
});

// Packages of hundreds of files, of which a spec needs a few.
const PIECEWISE = Object.fromEntries(
  ['antd', '@ant-design/icons'].map((name) => [
    `^${name}$`,
    `${import.meta.dirname}/scripts/jest/${name.split('/').at(-1)}.cjs`,
  ]),
);

// `npm test` runs the API's spec files in groups; by name, each is run by itself.
const groups = process.env.JEST_GROUPS;
const grouped = groups && {
  roots: [`${import.meta.dirname}/apps/api`, groups],
  testMatch: [`${groups}/*.spec.cjs`],
};

export default {
  // Only what hangs is to fail by it: whole forms and hundreds of simultaneous requests take long on two busy cores.
  testTimeout: 120_000,
  projects: [
    project('domain', `${import.meta.dirname}/libs/domain`),
    project('contracts', `${import.meta.dirname}/libs/contracts`),
    project('api', `${import.meta.dirname}/apps/api`, {
      globalSetup: `${import.meta.dirname}/scripts/jest/database-up.mjs`,
      globalTeardown: `${import.meta.dirname}/scripts/jest/database-down.mjs`,
      ...grouped,
    }),
    ...['libs/ui', 'libs/records', 'apps/student', 'apps/teacher', 'apps/employer'].map((dir) =>
      project(dir, `${import.meta.dirname}/${dir}`, {
        testEnvironment: 'jsdom',
        names: PIECEWISE,
        setupFilesAfterEnv: [`${import.meta.dirname}/scripts/jest/browser.mjs`],
      }),
    ),
  ],
};
