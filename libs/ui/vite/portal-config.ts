import type { UserConfig } from 'vite';

const API = 'http://127.0.0.1:3000';

/** How every portal is built and served while it is worked on; `port` is that of its development server. */
export const portalConfig = (portal: string, port: number): UserConfig => ({
  base: `/${portal}/`,
  build: { outDir: 'dist', target: 'es2022', sourcemap: false, reportCompressedSize: true, chunkSizeWarningLimit: 900 },
  server: { host: '127.0.0.1', port, strictPort: true, proxy: { '/api': { target: API } } },
});
