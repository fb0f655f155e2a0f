const TSCONFIGS = ['tsconfig.base.json', 'tsconfig.web.json', 'pnpm-lock.yaml'];
const webApp = (name) => ({
  dir: `apps/${name}`,
  output: 'dist',
  inputs: [
    `apps/${name}`,
    'libs/domain/src',
    'libs/contracts/src',
    'libs/api-client/src',
    'libs/ui',
    'libs/records/src',
    ...TSCONFIGS,
  ],
  web: true,
});

/** What is built, in this order; units of one inner list do not need each other. `inputs` are what a build depends on. */
export const BUILD_ORDER = [
  [{ dir: 'libs/domain', output: 'dist', inputs: ['libs/domain', ...TSCONFIGS], library: true }],
  [
    {
      dir: 'libs/contracts',
      output: 'dist',
      inputs: ['libs/contracts', 'libs/domain/src', ...TSCONFIGS],
      library: true,
    },
  ],
  [
    { dir: 'apps/api', output: 'dist', inputs: ['apps/api', 'libs/domain/src', 'libs/contracts/src', ...TSCONFIGS] },
    webApp('student'),
    webApp('teacher'),
    webApp('employer'),
  ],
];
