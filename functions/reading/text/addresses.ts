export const escapeXml = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

/** `url` against `base`; as it stands if it is absolute already, or if nothing can be made of it. */
export function resolveUrl(url: string, base: string | null): string {
  const trimmed = url.trim();
  if (base === null || trimmed === '' || /^[a-z][a-z0-9+.-]*:(?!\d)/i.test(trimmed)) return trimmed;
  return URL.parse(trimmed, base)?.href ?? trimmed;
}

/** A link as publishers write it: broken over lines, without its scheme, with two of them. Null if there is none. */
export function resolved(written: string | null | undefined, base: string | null): string | null {
  const trimmed = (written ?? '').trim();
  const text = (
    /[\r\n\t]/.test(trimmed)
      ? trimmed
          .split(/[\r\n\t]/)
          .map((part) => part.trim())
          .join('')
      : trimmed
  ).replace(/^https?:\/\/(?=https?:\/\/)/i, '');
  if (text === '') return null;
  const host = base === null ? undefined : URL.parse(base)?.host;
  const isHost = /^www\.[\p{L}\p{N}-]+\.\p{L}/iu.test(text) || (host !== undefined && text.toLowerCase().startsWith(`${host}/`));
  return isHost ? `https://${text}` : resolveUrl(text, base);
}
