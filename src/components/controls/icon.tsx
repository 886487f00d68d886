const shapes = {
  search: <path d="M7 2.5a4.5 4.5 0 1 1 0 9 4.5 4.5 0 0 1 0-9zM10.4 10.4 13.5 13.5" />,
  close: <path d="M4 4l8 8M12 4l-8 8" />,
  check: <path d="M3 8.5l3.2 3L13 4.5" />,
  plus: <path d="M8 4v8M4 8h8" />,
  pointer: <path d="M4 2.5l8.5 5.2-3.9.9-1.9 3.7z" />,
  minus: <path d="M4 8h8" />,
  dots: <path d="M3.5 8h.01M8 8h.01M12.5 8h.01" strokeWidth="2.2" />,
  'chevron-down': <path d="M4 6.2l4 4 4-4" />,
  'chevron-right': <path d="M6.2 4l4 4-4 4" />,
  'chevron-left': <path d="M9.8 4l-4 4 4 4" />,
  'arrow-up': <path d="M8 13V3.5M4 7l4-3.5L12 7" />,
  'arrow-down': <path d="M8 3v9.5M4 9l4 3.5L12 9" />,
  sun: (
    <path d="M8 5.2a2.8 2.8 0 1 1 0 5.6 2.8 2.8 0 0 1 0-5.6zM8 1.5v1.4M8 13.1v1.4M1.5 8h1.4M13.1 8h1.4M3.4 3.4l1 1M11.6 11.6l1 1M12.6 3.4l-1 1M4.4 11.6l-1 1" />
  ),
  moon: <path d="M13 9.6A5.6 5.6 0 0 1 6.4 3a5.6 5.6 0 1 0 6.6 6.6z" />,
  system: <path d="M2 3.5h12v7.5H2zM5.5 13.5h5M8 11v2.5" />,
  help: (
    <path d="M5.9 6.1a2.1 2.1 0 1 1 3.1 1.9c-.7.4-1 .8-1 1.6M8 12.2h.01M8 1.8a6.2 6.2 0 1 1 0 12.4A6.2 6.2 0 0 1 8 1.8z" />
  ),
  lock: <path d="M3.5 7.2h9v6.3h-9zM5.3 7.2V5a2.7 2.7 0 0 1 5.4 0v2.2" />,
  calendar: <path d="M2.5 3.5h11v10h-11zM2.5 6.5h11M5.3 2v2.5M10.7 2v2.5" />,
  place: (
    <path d="M8 14.2C5 10.8 3.6 8.5 3.6 6.4a4.4 4.4 0 0 1 8.8 0c0 2.1-1.4 4.4-4.4 7.8zM8 4.9a1.6 1.6 0 1 1 0 3.2 1.6 1.6 0 0 1 0-3.2z" />
  ),
  alert: <path d="M8 2.2l6.2 11H1.8zM8 6.4v3.2M8 11.4h.01" />,
  bell: (
    <path d="M3 11.8h10c-1-1-1.4-2.2-1.4-4.6a3.6 3.6 0 0 0-7.2 0c0 2.4-.4 3.6-1.4 4.6zM6.6 13.8a1.5 1.5 0 0 0 2.8 0M8 2.2v1.4" />
  ),
  download: <path d="M8 2.5v7.5M4.6 6.8L8 10.2l3.4-3.4M2.8 13.5h10.4" />,
  upload: <path d="M8 10.5V3M4.6 6.2L8 2.8l3.4 3.4M2.8 13.5h10.4" />,
  print: <path d="M4.5 6V2.5h7V6M4.5 11.5h-2v-5h11v5h-2M4.5 9.5h7v4h-7z" />,
  code: <path d="M5 4.5L1.8 8 5 11.5M11 4.5L14.2 8 11 11.5M9 3L7 13" />,
  table: <path d="M2 3h12v10H2zM2 6.3h12M2 9.7h12M6 3v10" />,
  chart: <path d="M2.5 2.5v11h11M5.5 11V8M8.5 11V5M11.5 11V7" />,
  ranking: <path d="M1.5 13.5h13M2.8 13.5V8.8h3.4M6.2 13.5V4h3.6v9.5M9.8 7.2h3.4v6.3" />,
  map: <path d="M2 4.2l4-1.7 4 1.7 4-1.7v9.3l-4 1.7-4-1.7-4 1.7zM6 2.5v9.3M10 4.2v9.3" />,
  play: <path d="M5 3.2l7.5 4.8L5 12.8z" />,
  pause: <path d="M5.5 3.5v9M10.5 3.5v9" />,
  lasso: (
    <path d="M8 3c3 0 5.3 1.5 5.3 3.5S11 10 8 10 2.7 8.5 2.7 6.5 5 3 8 3zM5 9.4c-.6 1.6.4 2.4 1.4 2.2.9-.2 1.2 1 .4 2" />
  ),
  rectangle: <path d="M2.5 3.5h11v9h-11z" strokeDasharray="2.2 1.6" />,
  document: <path d="M4 1.8h5.2L12.5 5v9.2H4zM9 1.8V5h3.5M6 8.2h4.5M6 11h4.5" />,
  copy: <path d="M5.5 5.5h8v8h-8zM10.5 5.5v-3h-8v8h3" />,
  undo: <path d="M3 8a5 5 0 1 0 1.6-3.7M2.8 2v3h3" />,
  retry: <path d="M13 8a5 5 0 1 1-1.6-3.7M13.2 2v3h-3" />,
  filter: <path d="M2 3.5h12L9.5 8.8v4.2l-3-1.5V8.8z" />,
} as const;

export type IconName = keyof typeof shapes;

/** A 16-pixel line icon in the colour of the text; decorative unless its button names it. */
export function Icon({ name, size = 16 }: { readonly name: IconName; readonly size?: number }) {
  return (
    <svg
      aria-hidden="true"
      width={size}
      height={size}
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.3"
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      {shapes[name]}
    </svg>
  );
}
