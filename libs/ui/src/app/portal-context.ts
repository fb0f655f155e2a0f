import type { Portal } from '@qicheng/api-client';
import { createContext, use } from 'react';

/** Which portal this tree belongs to. */
export const PortalContext = createContext<Portal>('student');

/** The portal this tree belongs to. */
export const usePortal = (): Portal => use(PortalContext);
