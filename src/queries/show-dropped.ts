import { notifications } from '@mantine/notifications';
import type { DroppedParameter } from './console-search';

interface DroppedTexts {
  readonly title: string;
  readonly close: string;
  readonly item: (parameter: DroppedParameter) => string;
}

const mostItems = 5;
const longestValue = 60;

/** Shows which parts of a link were left out, the first five of them. */
export function showDropped(dropped: readonly DroppedParameter[], texts: DroppedTexts): void {
  notifications.show({
    id: 'dropped-parameters',
    color: 'yellow',
    autoClose: 20_000,
    closeButtonProps: { 'aria-label': texts.close },
    title: texts.title,
    message: dropped
      .slice(0, mostItems)
      .map(({ name, value }) => texts.item({ name, value: value.slice(0, longestValue) }))
      .join('; '),
  });
}
