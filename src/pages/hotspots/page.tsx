import { Suspense } from 'react';
import { Skeleton } from '../../components/layout/skeleton';
import { usePageParameter } from '../../queries/use-page-parameter';
import { ViewSwitch } from './view-switch';
import { hotspotViews, viewOfParameter } from './views';

/** Where does it concentrate, beyond chance? */
export function Page() {
  const [parameter] = usePageParameter('view');
  const view = viewOfParameter(parameter);
  const View = hotspotViews[view];
  return (
    <Suspense fallback={<Skeleton lines={16} />}>
      <View views={<ViewSwitch view={view} />} />
    </Suspense>
  );
}
