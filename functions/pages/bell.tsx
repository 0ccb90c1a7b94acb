/** The mark of the service: an alarm bell in full swing. Decoration beside the name, so hidden from screen readers. */
export function Bell({ size = 28 }: { size?: number }) {
  return (
    <svg class="bell" width={size} height={size} viewBox="0 0 32 32" fill="none" aria-hidden="true" focusable="false">
      <g transform="rotate(14 16 5)">
        <path
          d="M16 4.2c-4.6 0-7.2 3.3-7.2 8 0 5.4-1.6 7.6-3.3 9.3-.5.5-.1 1.5.6 1.5h19.800c.7 0 1.100-1 .6-1.500-1.700-1.700-3.300-3.900-3.300-9.300 0-4.700-2.600-8-7.200-8Z"
          fill="currentColor"
        />
        <path d="M12.700 25.200a3.400 3.400 0 0 0 6.600 0Z" fill="currentColor" />
        <circle cx="16" cy="3.400" r="1.700" fill="currentColor" />
      </g>
      <path d="M3.200 12.600c.3-3.200 1.600-5.900 3.700-8" stroke="currentColor" stroke-width="1.800" stroke-linecap="round" />
      <path d="M28.700 23.600c.9-2.400 1.100-4.900.6-7.400" stroke="currentColor" stroke-width="1.800" stroke-linecap="round" />
    </svg>
  );
}
