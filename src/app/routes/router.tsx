import {
  createHashHistory,
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
} from '@tanstack/react-router';
import type { ConsoleSearch } from '../../queries/console-search';
import { formatSearchString, parseSearchString } from '../../queries/search-string';
import { PageError } from '../errors/page-error';
import { loadTexts } from '../language/load-texts';
import type { TextBundle } from '../language/text-bundles';
import { Shell } from '../shell/shell';
import { NotFound } from './not-found';

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
  interface StaticDataRouteOption {
    /** Key of the page's title in `shell:nav`. */
    readonly page?:
      | 'overview'
      | 'scoreboard'
      | 'hotspots'
      | 'warnings'
      | 'ledgers'
      | 'reports'
      | 'data'
      | 'method';
    /** Whether the page can only be drawn when the workspace is ready. */
    readonly needsWorkspace?: boolean;
  }
}

/** A page that comes with its texts, of one bundle or some. */
async function withTexts<T>(
  bundles: TextBundle | readonly TextBundle[],
  page: Promise<T>,
): Promise<T> {
  const [loaded] = await Promise.all([page, ...[bundles].flat().map(loadTexts)]);
  return loaded;
}

const root = createRootRoute({
  component: Shell,
  // What is not understood stays in the URL until `DroppedParameterNotice` has said so.
  validateSearch: (raw: Record<string, unknown>): ConsoleSearch => raw,
});

const overview = createRoute({
  getParentRoute: () => root,
  path: '/',
  component: lazyRouteComponent(() => import('../../pages/overview/page'), 'Page'),
  staticData: { page: 'overview', needsWorkspace: true },
});

const scoreboard = createRoute({
  getParentRoute: () => root,
  path: '/scoreboard',
  component: lazyRouteComponent(
    () => withTexts('scoreboard', import('../../pages/scoreboard/page')),
    'Page',
  ),
  staticData: { page: 'scoreboard', needsWorkspace: true },
});

const hotspots = createRoute({
  getParentRoute: () => root,
  path: '/hotspots',
  component: lazyRouteComponent(
    () => withTexts('hotspots', import('../../pages/hotspots/page')),
    'Page',
  ),
  staticData: { page: 'hotspots', needsWorkspace: true },
});

/** What the selection on the map counts, below it. */
const hotspotRecords = createRoute({
  getParentRoute: () => hotspots,
  path: '/',
  component: lazyRouteComponent(
    () => import('../../pages/records/records-of-measure'),
    'RecordsOfMeasure',
  ),
  staticData: { page: 'hotspots', needsWorkspace: true },
});

const warnings = createRoute({
  getParentRoute: () => root,
  path: '/warnings',
  component: lazyRouteComponent(
    () => withTexts(['warnings', 'reports'], import('../../pages/warnings/page')),
    'Page',
  ),
  staticData: { page: 'warnings', needsWorkspace: true },
});

const rules = createRoute({
  getParentRoute: () => root,
  path: '/warnings/rules',
  component: lazyRouteComponent(
    () => withTexts(['warnings', 'rules'], import('../../pages/warnings/rules/page')),
    'Page',
  ),
  staticData: { page: 'warnings', needsWorkspace: true },
});

const rule = createRoute({
  getParentRoute: () => root,
  path: '/warnings/rules/$rule',
  component: lazyRouteComponent(
    () => withTexts(['warnings', 'rules'], import('../../pages/warnings/rules/editor-page')),
    'EditorPage',
  ),
  staticData: { page: 'warnings', needsWorkspace: true },
});

const backTest = createRoute({
  getParentRoute: () => root,
  path: '/warnings/back-test',
  component: lazyRouteComponent(
    () => withTexts(['warnings', 'rules'], import('../../pages/warnings/back-test/page')),
    'Page',
  ),
  staticData: { page: 'warnings', needsWorkspace: true },
});

const ledgers = createRoute({
  getParentRoute: () => root,
  path: '/ledgers',
  component: lazyRouteComponent(
    () => withTexts('ledgers', import('../../pages/ledgers/page')),
    'Page',
  ),
  staticData: { page: 'ledgers', needsWorkspace: true },
});

const ledger = createRoute({
  getParentRoute: () => root,
  path: '/ledger/$ledger',
  component: lazyRouteComponent(
    () => withTexts('ledgers', import('../../pages/ledgers/ledger/page')),
    'Page',
  ),
  staticData: { page: 'ledgers', needsWorkspace: true },
});

const tasks = createRoute({
  getParentRoute: () => root,
  path: '/tasks',
  component: lazyRouteComponent(
    () => withTexts('ledgers', import('../../pages/tasks/page')),
    'Page',
  ),
  staticData: { page: 'ledgers', needsWorkspace: true },
});

const targets = createRoute({
  getParentRoute: () => root,
  path: '/targets',
  component: lazyRouteComponent(
    () => withTexts('ledgers', import('../../pages/targets/page')),
    'Page',
  ),
  staticData: { page: 'ledgers', needsWorkspace: true },
});

const archive = createRoute({
  getParentRoute: () => root,
  path: '/archive/$unit',
  component: lazyRouteComponent(
    () => withTexts(['ledgers', 'warnings'], import('../../pages/archive/page')),
    'Page',
  ),
  staticData: { page: 'ledgers', needsWorkspace: true },
});

const publication = createRoute({
  getParentRoute: () => root,
  path: '/publication',
  component: lazyRouteComponent(
    () => withTexts('ledgers', import('../../pages/publication/page')),
    'Page',
  ),
  staticData: { page: 'ledgers', needsWorkspace: true },
});

const records = createRoute({
  getParentRoute: () => root,
  path: '/ledgers/$dataset',
  component: lazyRouteComponent(() => import('../../pages/records/page'), 'Page'),
  staticData: { page: 'ledgers', needsWorkspace: true },
});

const reports = createRoute({
  getParentRoute: () => root,
  path: '/reports',
  component: lazyRouteComponent(
    () => withTexts('reports', import('../../pages/reports/page')),
    'Page',
  ),
  staticData: { page: 'reports', needsWorkspace: true },
});

const data = createRoute({
  getParentRoute: () => root,
  path: '/data',
  component: lazyRouteComponent(() => withTexts('data', import('../../pages/data/page')), 'Page'),
  staticData: { page: 'data' },
});

const comparison = createRoute({
  getParentRoute: () => root,
  path: '/data/compare',
  component: lazyRouteComponent(
    () => withTexts('data', import('../../pages/data/compare/page')),
    'Page',
  ),
  staticData: { page: 'data' },
});

const quality = createRoute({
  getParentRoute: () => root,
  path: '/data/quality',
  component: lazyRouteComponent(
    () => withTexts('data', import('../../pages/data/quality/page')),
    'Page',
  ),
  staticData: { page: 'data' },
});

const systems = createRoute({
  getParentRoute: () => root,
  path: '/data/systems',
  component: lazyRouteComponent(
    () => withTexts(['data', 'reports'], import('../../pages/data/systems/page')),
    'Page',
  ),
  staticData: { page: 'data', needsWorkspace: true },
});

const method = createRoute({
  getParentRoute: () => root,
  path: '/method',
  component: lazyRouteComponent(
    () => withTexts('method', import('../../pages/method/page')),
    'Page',
  ),
  staticData: { page: 'method' },
});

const indicator = createRoute({
  getParentRoute: () => root,
  path: '/method/$indicator',
  component: lazyRouteComponent(
    () => withTexts('method', import('../../pages/method/page')),
    'Page',
  ),
  staticData: { page: 'method' },
});

const model = createRoute({
  getParentRoute: () => root,
  path: '/method/model/$model',
  component: lazyRouteComponent(
    () => withTexts('method', import('../../pages/method/model/page')),
    'Page',
  ),
  staticData: { page: 'method' },
});

/** The routes of the console behind the hash, so that any static server from any path can host it. */
export const router = createRouter({
  routeTree: root.addChildren([
    overview,
    scoreboard,
    hotspots.addChildren([hotspotRecords]),
    warnings,
    rules,
    rule,
    backTest,
    ledgers,
    ledger,
    archive,
    publication,
    tasks,
    targets,
    records,
    reports,
    data,
    quality,
    systems,
    comparison,
    method,
    indicator,
    model,
  ]),
  history: createHashHistory(),
  parseSearch: parseSearchString,
  stringifySearch: formatSearchString,
  defaultErrorComponent: PageError,
  defaultNotFoundComponent: NotFound,
  defaultPreload: 'intent',
  defaultPendingMs: 150,
  scrollRestoration: true,
});
