import { MantineProvider } from '@mantine/core';
import { Notifications } from '@mantine/notifications';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { ErrorBoundary } from './errors/error-boundary';
import { queryClient } from './query-client';
import { router } from './routes/router';
import { colorSchemeManager } from './theme/color-scheme';
import { mantineTheme } from './theme/mantine-theme';
import './theme/styles';

/** The console: its providers, the router, and the last net for errors. */
export function App() {
  return (
    <MantineProvider
      theme={mantineTheme}
      colorSchemeManager={colorSchemeManager}
      defaultColorScheme="auto"
      withCssVariables={false}
      withGlobalClasses={false}
    >
      <ErrorBoundary>
        <QueryClientProvider client={queryClient}>
          <RouterProvider router={router} />
        </QueryClientProvider>
      </ErrorBoundary>
      <Notifications position="bottom-right" limit={3} autoClose={8000} />
    </MantineProvider>
  );
}
