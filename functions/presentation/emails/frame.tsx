/** The frame of every mail: tables and inline styles for Outlook and Gmail, media queries for whoever reads them. */
import { raw } from 'hono/html';
import type { Child } from 'hono/jsx';
import { cleanLine } from '../words/safe-text.ts';
import { Speaking, useWords } from '../words/use-words.tsx';
import type { Words } from '../words/words.ts';

/** No pure black and white: mail readers that force a dark mode invert those alone. */
const ink = '#1d1a16';
const quiet = '#645b4e';
const accent = '#a52f17';
const line = '#e0d7c8';
const paper = '#fdfaf4';
const desk = '#f1ebe0';
const highlight = '#fbe39c';

const serif = 'Charter,Iowan Old Style,Palatino Linotype,Palatino,Georgia,Times New Roman,serif';
const sans = '-apple-system,BlinkMacSystemFont,Segoe UI,Roboto,Helvetica,Arial,sans-serif';

/** Inline styles, by what they are for. Each stands with a class that the dark scheme overrides. Fonts come down from the sheet. */
export const look = {
  title: `margin:0 0 6px;font:700 28px/1.2 ${serif};letter-spacing:-.005em;color:${ink}`,
  text: `margin:0 0 10px;font-size:16px;line-height:1.55;color:${ink}`,
  note: `margin:0 0 8px;font-size:14px;line-height:1.55;color:${quiet}`,
  topic: `margin:20px 0 0;padding:0 0 4px;border-bottom:1px solid ${ink};font-size:15px;line-height:1.4;font-weight:700;color:${accent}`,
  story: 'padding:8px 0 7px',
  nextStory: `padding:7px 0 7px;border-top:1px solid ${line}`,
  top: `margin:0;font:700 21px/1.25 ${serif};color:${ink};word-break:break-word`,
  headline: `margin:0;font:700 18px/1.26 ${serif};color:${ink};word-break:break-word`,
  further: `margin:0;font:700 16px/1.26 ${serif};color:${ink};word-break:break-word`,
  headlineLink: `color:${ink};text-decoration:underline;text-decoration-color:#c9bda8;text-decoration-thickness:1px`,
  smallHeadline: `margin:0;font:700 15px/1.25 ${serif};color:${ink};word-break:break-word`,
  byline: `margin:1px 0 0;font-size:13px;line-height:1.4;color:${quiet}`,
  smallByline: `margin:0;font-size:12px;line-height:1.4;color:${quiet}`,
  snippet: `margin:2px 0 1px;font-size:14px;line-height:1.4;color:${ink};word-break:break-word`,
  smallSnippet: `margin:1px 0;font-size:13px;line-height:1.35;color:${ink};word-break:break-word`,
  found: `background:${highlight};color:${ink};font-weight:600`,
  quietTopics: `margin:22px 0 0;font-size:14px;line-height:1.5;color:${quiet}`,
  more: `margin:10px 0 0;font-size:15px;line-height:1.6;font-weight:600;color:${accent}`,
  footer: `padding:16px 0 0;border-top:3px double ${ink}`,
  quietLink: `color:${quiet}`,
  links: 'white-space:nowrap',
  accentLink: `color:${accent}`,
} as const;

const styles = `
:root{color-scheme:light dark;supported-color-schemes:light dark}
a{text-underline-offset:3px}
@media (max-width:520px){.sheet{padding:16px 14px 20px !important}.title{font-size:25px !important}}
@media (prefers-color-scheme:dark){
.desk{background:#12110f !important}.sheet{background:#1c1a17 !important;border-color:#38332b !important;border-top-color:#f3957b !important}
.ink,.ink a{color:#ece5d8 !important;text-decoration-color:#6b6355 !important}.quiet,.quiet a{color:#b3a999 !important}.accent,.accent a{color:#f3957b !important}
.line{border-color:#38332b !important}.edge{border-color:#ece5d8 !important}.found{background:#5b4813 !important;color:#fcf0cb !important}
.press{background:#f3957b !important}.press a{color:#1d120e !important}
}`;

/** Outlook takes Times where it does not know the first font of a series. */
const outlookFonts =
  '<!--[if mso]><style>td,p,a,b,h2{font-family:Segoe UI,Arial,sans-serif !important}h1,h3,h3 a,.name{font-family:Georgia,serif !important}</style><![endif]-->';

interface FrameProps {
  subject: string;
  /** What mail readers show beside the subject. */
  preheader: string;
  serviceName: string;
  /** What kind of mail it is, opposite the name. */
  kind: string;
  children?: Child;
}

/** Fills the place beside the subject, so that no words of the mail itself follow the preheader there. */
const blank = '&#8199;&#847; '.repeat(40);

export function Frame({ subject, preheader, serviceName, kind, children }: FrameProps) {
  const { language, direction } = useWords();
  return (
    <html lang={language} dir={direction}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="x-apple-disable-message-reformatting" />
        <meta name="format-detection" content="telephone=no, date=no, address=no, email=no" />
        <meta name="color-scheme" content="light dark" />
        <meta name="supported-color-schemes" content="light dark" />
        <title>{subject}</title>
        <style>{raw(styles)}</style>
        {raw(outlookFonts)}
      </head>
      <body class="desk" style={`margin:0;padding:0;background:${desk};-webkit-text-size-adjust:100%`}>
        <div style="display:none;max-height:0;overflow:hidden;mso-hide:all">
          {preheader}
          {raw(blank)}
        </div>
        <table role="presentation" class="desk" width="100%" cellpadding="0" cellspacing="0" border={0} style={`background:${desk}`}>
          <tr>
            <td align="center" style="padding:16px 8px 32px">
              {raw('<!--[if mso]><table role="presentation" width="640" align="center"><tr><td><![endif]-->')}
              <table role="presentation" width="100%" cellpadding="0" cellspacing="0" border={0} style="max-width:640px">
                <tr>
                  <td
                    class="sheet"
                    bgcolor={paper}
                    style={`background:${paper};border:1px solid ${line};border-top:4px solid ${accent};padding:26px 38px 34px;color:${ink};font:16px/1.5 ${sans};text-align:left`}
                  >
                    <Masthead serviceName={serviceName} kind={kind} />
                    {children}
                  </td>
                </tr>
              </table>
              {raw('<!--[if mso]></td></tr></table><![endif]-->')}
            </td>
          </tr>
        </table>
      </body>
    </html>
  );
}

function Masthead({ serviceName, kind }: { serviceName: string; kind: string }) {
  return (
    <table
      role="presentation"
      class="edge"
      width="100%"
      cellpadding="0"
      cellspacing="0"
      border={0}
      style={`border-bottom:3px double ${ink};margin:0 0 24px`}
    >
      <tr>
        <td class="ink name" style={`padding:0 0 9px;font:700 23px/1.2 ${serif};letter-spacing:-.01em;color:${ink}`}>
          {cleanLine(serviceName, 60)}
        </td>
        <td class="quiet" align="right" style={`padding:0 0 9px;font:italic 15px/1.2 ${serif};color:${quiet}`}>
          {kind}
        </td>
      </tr>
    </table>
  );
}

interface BlockProps {
  className: string;
  style: string;
  /** Pixels of room above. */
  above?: number;
  children?: Child;
}

/** A block with an edge and room inside, which Outlook gives to table cells alone. */
export function Block({ className, style, above = 0, children }: BlockProps) {
  return (
    <table
      role="presentation"
      width="100%"
      cellpadding="0"
      cellspacing="0"
      border={0}
      style={above > 0 ? `margin-top:${above}px` : undefined}
    >
      <tr>
        <td class={className} style={style}>
          {children}
        </td>
      </tr>
    </table>
  );
}

/** A link that looks like a button, also in Outlook. */
export function PressHere({ href, children }: { href: string; children?: Child }) {
  return (
    <table role="presentation" cellpadding="0" cellspacing="0" border={0} style="margin:22px 0 26px">
      <tr>
        <td class="press" bgcolor={accent} style={`background:${accent};border-radius:4px;mso-padding-alt:13px 26px`}>
          <a href={href} style={`color:#fdf6ee;font:600 17px/1.3 ${sans};text-decoration:none;display:inline-block;padding:13px 26px`}>
            {children}
          </a>
        </td>
      </tr>
    </table>
  );
}

/** The whole mail as text, in the language of the words. */
export function toHtml(words: Words, mail: Child): string {
  return `<!doctype html>${String(<Speaking words={words}>{mail}</Speaking>)}`;
}
