import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { portalConfig } from '../../libs/ui/vite/portal-config.ts';

export default defineConfig({ ...portalConfig('student', 5171), plugins: [react()] });
