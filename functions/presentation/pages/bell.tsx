/** The mark of the service: an alarm bell in full swing. Decoration beside words, so hidden from screen readers. */

function BellShape() {
  return (
    <g fill="currentColor">
      <path d="M27.5 11V8.5a4.5 4.5 0 0 1 9 0V11h-3.5V8.5a1 1 0 0 0-2 0V11Z" />
      <path d="M32 10c-9.5 0-13.2 8.2-14.2 19.5-.8 9.3-3.6 13.8-8.6 18.5h45.6c-5-4.7-7.8-9.2-8.6-18.5C45.2 18.2 41.5 10 32 10Z" />
      <rect x="7" y="49.5" width="50" height="4" rx="2" />
      <path d="M26 55.5a6 6 0 0 0 12 0Z" />
    </g>
  );
}

export function Bell({ size = 34 }: { size?: number }) {
  return (
    <svg class="bell" width={size} height={size} viewBox="0 0 64 64" fill="none" aria-hidden="true" focusable="false">
      <g transform="rotate(13 32 8) translate(3.2 3.2) scale(.9)">
        <BellShape />
      </g>
      <g stroke="currentColor" stroke-width="3" stroke-linecap="round">
        <path d="M5 33c-.8-8.5 1.5-16 7-22" />
        <path d="M60 22c2 6.5 1.8 13-.8 19.5" />
      </g>
    </svg>
  );
}

/** The bell large, with its sound going out: for the first page, where there is room. */
export function RingingBell() {
  return (
    <svg class="ringing" viewBox="0 0 400 400" fill="none" aria-hidden="true" focusable="false">
      <g class="rings" stroke="currentColor">
        {[98, 124, 151, 175, 198].map((radius) => (
          <circle cx="200" cy="200" r={String(radius)} />
        ))}
      </g>
      <g class="bell" transform="translate(121 118) rotate(13 79 20) scale(2.45)">
        <BellShape />
      </g>
    </svg>
  );
}

/** The icon beside the page's title in tabs and bookmarks, as a data URL: nothing more to fetch. */
export const icon =
  'data:image/svg+xml,' +
  encodeURIComponent(
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64"><g transform="rotate(13 32 8)" fill="#c8452a"><path d="M32 6c-10 0-14.5 8.5-15.5 20.5-.9 9.7-4 15-9.5 20.5h50c-5.5-5.5-8.6-10.8-9.5-20.5C46.5 14.5 42 6 32 6Z"/><rect x="5" y="48.5" width="54" height="5" rx="2.5"/><path d="M25 56a7 7 0 0 0 14 0Z"/></g></svg>',
  );
