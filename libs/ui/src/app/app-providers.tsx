import { createClient, type Portal } from '@qicheng/api-client';
import { QueryClientProvider, type QueryClient } from '@tanstack/react-query';
import { App, ConfigProvider } from 'antd';
import { useMemo, useState, type ReactNode } from 'react';
import { sweepDrafts } from '../form/draft-store';
import { portalTheme, useColourScheme, useHandheld } from '../theme';
import { wantsCalm } from '../theme/wants-calm';
import { useCssVariables } from '../theme/use-css-variables';
import '../theme/global.css';
import '../theme/print.css';
import '../theme/touch.css';
import { ErrorBoundary } from './error-boundary';
import { LOCALE } from './locale';
import { PortalContext } from './portal-context';
import { createQueryClient } from './query-client';

interface Props {
  readonly portal: Portal;
  readonly children: ReactNode;
  /** For tests; otherwise one is made. */
  readonly queryClient?: QueryClient;
}

/** Everything a portal stands on: theme, locale, messages, queries, and a net under it all. */
export function AppProviders({ portal, children, queryClient }: Props) {
  const scheme = useColourScheme();
  const handheld = useHandheld() && portal !== 'teacher';
  // Asked once: antd would build the whole page anew when this changes.
  const [calm] = useState(wantsCalm);
  const config = useMemo(() => portalTheme(portal, scheme, handheld, calm), [portal, scheme, handheld, calm]);
  const [client] = useState(() => {
    createClient(portal);
    sweepDrafts();
    return queryClient ?? createQueryClient();
  });
  useCssVariables(portal, scheme);
  return (
    <PortalContext value={portal}>
      <ConfigProvider theme={config} locale={LOCALE} button={{ autoInsertSpace: false }}>
        <App message={{ maxCount: 3 }} notification={{ placement: 'topRight', maxCount: 4 }}>
          <QueryClientProvider client={client}>
            <ErrorBoundary>{children}</ErrorBoundary>
          </QueryClientProvider>
        </App>
      </ConfigProvider>
    </PortalContext>
  );
}
