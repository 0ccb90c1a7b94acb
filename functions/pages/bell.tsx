/** The mark of the service: an alarm bell in full swing. Decoration beside words, so hidden from screen readers. */

function BellShape() {
  return (
    <g fill="currentColor">
      <path d="M27.500 11V8.500a4.500 4.500 0 0 1 9 0V11h-3.500V8.500a1 1 0 0 0-2 0V11Z" />
      <path d="M32 10c-9.500 0-13.200 8.200-14.200 19.500-.8 9.300-3.600 13.800-8.600 18.500h45.600c-5-4.700-7.800-9.200-8.600-18.500C45.200 18.200 41.500 10 32 10Z" />
      <rect x="7" y="49.500" width="50" height="4" rx="2" />
      <path d="M26 55.500a6 6 0 0 0 12 0Z" />
    </g>
  );
}

export function Bell({ size = 34 }: { size?: number }) {
  return (
    <svg class="bell" width={size} height={size} viewBox="0 0 64 64" fill="none" aria-hidden="true" focusable="false">
      <g transform="rotate(13 32 8) translate(3.200 3.200) scale(.9)">
        <BellShape />
      </g>
      <g stroke="currentColor" stroke-width="3" stroke-linecap="round">
        <path d="M5 33c-.8-8.500 1.500-16 7-22" />
        <path d="M60 22c2 6.500 1.800 13-.8 19.500" />
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
      <g class="bell" transform="translate(121 118) rotate(13 79 20) scale(2.450)">
        <BellShape />
      </g>
    </svg>
  );
}

/** The icon beside the page's title in tabs and bookmarks, as a data URL: nothing more to fetch. */
export const icon =
  'data:image/svg+xml,' +
  encodeURIComponent(
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64"><g transform="rotate(13 32 8)" fill="#c8452a"><path d="M32 6c-10 0-14.500 8.500-15.500 20.500-.9 9.700-4 15-9.500 20.500h50c-5.500-5.500-8.600-10.800-9.500-20.500C46.500 14.500 42 6 32 6Z"/><rect x="5" y="48.500" width="54" height="5" rx="2.500"/><path d="M25 56a7 7 0 0 0 14 0Z"/></g></svg>',
  );
