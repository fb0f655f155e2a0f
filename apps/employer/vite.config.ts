import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { portalConfig } from '../../libs/ui/vite/portal-config.ts';

export default defineConfig({ ...portalConfig('employer', 5173), plugins: [react()] });
