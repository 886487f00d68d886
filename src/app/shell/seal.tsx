/** The mark of the console: a seal with the strokes of a mirror on its stand. */
export function Seal() {
  return (
    <svg aria-hidden="true" width="28" height="28" viewBox="0 0 32 32">
      <rect width="32" height="32" rx="5" fill="var(--accent)" />
      <g fill="none" stroke="var(--on-accent)" strokeWidth="2.2" strokeLinecap="square">
        <circle cx="16" cy="12.2" r="6.2" />
        <path d="M12.9 13.4l2.3 2.2 4.1-4.9" strokeLinecap="round" strokeLinejoin="round" />
        <path d="M8 25.5h16M16 18.8v6" />
      </g>
    </svg>
  );
}
