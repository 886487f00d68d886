import type { IconName } from '../../components/controls/icon';

/** An entry of the rail. */
export interface NavPage {
  readonly name:
    | 'overview'
    | 'scoreboard'
    | 'hotspots'
    | 'warnings'
    | 'ledgers'
    | 'reports'
    | 'data'
    | 'method';
  readonly to:
    | '/'
    | '/scoreboard'
    | '/hotspots'
    | '/warnings'
    | '/ledgers'
    | '/reports'
    | '/data'
    | '/method';
  /** Pressed after `g` it opens the page. */
  readonly key: string;
  readonly icon: IconName;
  /** On a phone it stands in the menu at the end of the bar. */
  readonly isInMenu?: boolean;
}

/** The pages of the console in the order of the rail. */
export const navPages: readonly NavPage[] = [
  { name: 'overview', to: '/', key: 'o', icon: 'chart' },
  { name: 'scoreboard', to: '/scoreboard', key: 's', icon: 'ranking' },
  { name: 'hotspots', to: '/hotspots', key: 'h', icon: 'map' },
  { name: 'warnings', to: '/warnings', key: 'w', icon: 'bell' },
  { name: 'ledgers', to: '/ledgers', key: 'l', icon: 'table' },
  { name: 'reports', to: '/reports', key: 'r', icon: 'print', isInMenu: true },
  { name: 'data', to: '/data', key: 'd', icon: 'upload', isInMenu: true },
  { name: 'method', to: '/method', key: 'm', icon: 'document', isInMenu: true },
];
