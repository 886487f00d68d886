import { usePageParameter } from './use-page-parameter';

/** The indicator in focus (its name, or null) and how to set it. */
export function useMeasure() {
  return usePageParameter('measure');
}
