/** The frame of every mail: tables and inline styles for Outlook and Gmail, media queries for whoever reads them. */
import { raw } from 'hono/html';
import type { Child, FC } from 'hono/jsx';
import { cleanLine } from '../pages/safe-text.ts';

/** No pure black and white: mail readers that force a dark mode invert those alone. */
export const ink = '#1d1a16';
export const quiet = '#6a6155';
export const accent = '#a52f17';
export const rule = '#e0d7c8';
export const paper = '#fdfaf4';
const desk = '#f1ebe0';
export const highlight = '#fbe6a6';

export const serif = 'Charter,Iowan Old Style,Palatino Linotype,Palatino,Georgia,Times New Roman,serif';
export const sans = '-apple-system,BlinkMacSystemFont,Segoe UI,Roboto,Helvetica,Arial,sans-serif';

const styles = `
:root{color-scheme:light dark;supported-color-schemes:light dark}
a{text-underline-offset:2px}
@media (max-width:480px){.sheet{padding:20px 18px !important}.headline{font-size:19px !important}}
@media (prefers-color-scheme:dark){
.desk{background:#12110f !important}.sheet{background:#1b1917 !important;border-color:#3a352e !important}
.ink,.ink a{color:#efe9dd !important}.quiet,.quiet a{color:#b0a698 !important}.accent,.accent a{color:#f29174 !important}
.rule{border-color:#3a352e !important}.found{background:#5a4710 !important;color:#fbeec2 !important}
.press{background:#f29174 !important}.press a{color:#1b1211 !important}
}`;

interface FrameProps {
  subject: string;
  /** What mail readers show beside the subject. */
  preheader: string;
  serviceName: string;
  children?: Child;
}

export function Frame({ subject, preheader, serviceName, children }: FrameProps) {
  return (
    <html lang="en" dir="ltr">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="x-apple-disable-message-reformatting" />
        <meta name="format-detection" content="telephone=no, date=no, address=no, email=no" />
        <meta name="color-scheme" content="light dark" />
        <meta name="supported-color-schemes" content="light dark" />
        <title>{subject}</title>
        <style>{raw(styles)}</style>
      </head>
      <body class="desk" style={`margin:0;padding:0;background:${desk};-webkit-text-size-adjust:100%`}>
        <div style="display:none;max-height:0;overflow:hidden;mso-hide:all">
          {preheader}
          {raw('&#8199;&#847; '.repeat(40))}
        </div>
        <table role="presentation" class="desk" width="100%" cellpadding="0" cellspacing="0" border={0} style={`background:${desk}`}>
          <tr>
            <td align="center" style="padding:16px 8px">
              {raw('<!--[if mso]><table role="presentation" width="640" align="center"><tr><td><![endif]-->')}
              <table role="presentation" width="100%" cellpadding="0" cellspacing="0" border={0} style="max-width:640px">
                <tr>
                  <td
                    class="sheet"
                    style={`background:${paper};border:1px solid ${rule};border-top:4px solid ${accent};padding:28px 36px;color:${ink};font:16px/1.5 ${sans}`}
                  >
                    <p class="ink" style={`margin:0 0 20px;font:700 20px/1.2 ${serif};letter-spacing:.01em;color:${ink}`}>
                      {cleanLine(serviceName, 60)}
                    </p>
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

/** A link that looks like a button, also in Outlook. */
export function PressHere({ href, children }: { href: string; children?: Child }) {
  return (
    <table role="presentation" cellpadding="0" cellspacing="0" border={0} style="margin:24px 0">
      <tr>
        <td class="press" bgcolor={accent} style={`background:${accent};border-radius:4px;padding:12px 24px`}>
          <a href={href} style={`color:#fdf6ee;font:600 17px/1.3 ${sans};text-decoration:none;display:inline-block`}>
            {children}
          </a>
        </td>
      </tr>
    </table>
  );
}

/** The whole mail as text. */
export function toHtml(mail: ReturnType<FC>): string {
  return `<!doctype html>${String(mail)}`;
}
