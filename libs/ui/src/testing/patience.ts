import { configure } from '@testing-library/react';

/** How long a spec waits for what is to appear, in milliseconds: a busy machine is slow, and only what never comes is to fail. */
const PATIENCE_MS = 20_000;

configure({ asyncUtilTimeout: PATIENCE_MS });
