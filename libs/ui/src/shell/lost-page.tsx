import { ApiProblem } from '@qicheng/api-client';
import { useEffect, useState } from 'react';
import { ErrorFace } from '../face/error-face';

interface Props {
  readonly error: unknown;
  /** For tests; loads the page anew otherwise. */
  readonly reload?: () => void;
}

/** Stands where a page could not be loaded; where the connection was gone, everything is loaded anew as soon as it is back. */
export function LostPage({ error, reload = () => window.location.reload() }: Props) {
  const [offline] = useState(() => !navigator.onLine);
  useEffect(() => {
    if (!offline) return undefined;
    window.addEventListener('online', reload);
    return () => window.removeEventListener('online', reload);
  }, [offline, reload]);
  return <ErrorFace error={offline ? new ApiProblem(0) : error} page />;
}
