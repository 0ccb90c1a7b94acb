import { decodeHTML } from 'entities';
import { resolveUrl } from './tidy-xml.ts';

/** A link against its base; null where there is none. */
export const resolved = (url: string | null | undefined, base: string | null): string | null => {
  const text = url?.trim();
  return text ? resolveUrl(text, base) : null;
};

interface Media {
  contents?: { url?: string; type?: string; medium?: string; thumbnails?: { url?: string }[] }[];
  thumbnails?: { url?: string }[];
  groups?: Media[];
}

const isImage = (content: { url?: string; type?: string; medium?: string }) =>
  content.medium === 'image' ||
  content.type?.startsWith('image/') ||
  (!content.type && !content.medium && /\.(?:jpe?g|png|webp|gif)(?:\?|$)/i.test(content.url ?? ''));

/** The picture that Media RSS names: a full one before a thumbnail. */
export function imageOfMedia(media: Media | undefined): string | undefined {
  if (!media) return undefined;
  const full = media.contents?.find(isImage)?.url;
  const thumbnail = media.thumbnails?.[0]?.url ?? media.contents?.flatMap((content) => content.thumbnails ?? [])[0]?.url;
  return full ?? thumbnail ?? imageOfMedia(media.groups?.[0]);
}

/** The first picture in HTML that is not a counting pixel. */
export function firstImageIn(html: string | null | undefined): string | undefined {
  for (const [tag] of (html ?? '').slice(0, 20_000).matchAll(/<img\b[^>]*>/gi)) {
    if (/\b(?:width|height)\s*=\s*["']?[01]["'\s/>]/i.test(tag)) continue;
    const source = /\bsrc\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+))/i.exec(tag);
    const url = decodeHTML(source?.[1] ?? source?.[2] ?? source?.[3] ?? '').trim();
    if (url && !url.startsWith('data:')) return url;
  }
  return undefined;
}
