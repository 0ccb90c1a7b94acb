/** Runs inside the page: the contrast of every text with what stands behind it, as WCAG 2 reckons it. */

/** As much of the browser as these functions touch: the compiler knows Node alone. */
interface PageElement {
  tagName: string;
  className: string;
  textContent: string | null;
  parentElement: PageElement | null;
  closest(selector: string): PageElement | null;
  checkVisibility(options: { checkVisibilityCSS: boolean }): boolean;
  getBoundingClientRect(): { width: number; height: number };
}
interface Painter {
  fillStyle: string;
  clearRect(x: number, y: number, width: number, height: number): void;
  fillRect(x: number, y: number, width: number, height: number): void;
  getImageData(x: number, y: number, width: number, height: number): { data: Iterable<number> };
}
declare const document: {
  body: PageElement;
  createElement(name: 'canvas'): { getContext(kind: '2d', options: { willReadFrequently: boolean }): Painter | null };
  createTreeWalker(root: PageElement, show: number): { nextNode(): boolean; currentNode: PageElement };
  querySelectorAll(selector: string): Iterable<PageElement>;
};
declare function getComputedStyle(element: PageElement): { color: string; backgroundColor: string; display: string };
declare function matchMedia(query: string): { matches: boolean };

export interface PoorText {
  text: string;
  element: string;
  contrast: number;
}

/** Texts whose contrast is below `least`. Colours with transparency are laid over what is behind them. */
export function textsOfPoorContrast(least: number): PoorText[] {
  type Colour = [number, number, number, number];
  /** NodeFilter.SHOW_TEXT */
  const showText = 4;
  const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  const colourOf = (css: string): Colour => {
    if (canvas === null) throw new Error('no canvas');
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = css;
    canvas.fillRect(0, 0, 1, 1);
    const [red = 0, green = 0, blue = 0, alpha = 0] = canvas.getImageData(0, 0, 1, 1).data;
    return [red, green, blue, alpha / 255];
  };
  const over = (top: Colour, bottom: Colour): Colour => {
    const mix = (index: 0 | 1 | 2) => top[index] * top[3] + bottom[index] * (1 - top[3]);
    return [mix(0), mix(1), mix(2), 1];
  };
  const behind = (element: PageElement | null): Colour => {
    if (element === null) return colourOf(matchMedia('(prefers-color-scheme: dark)').matches ? '#121212' : '#ffffff');
    const ground = colourOf(getComputedStyle(element).backgroundColor);
    return ground[3] >= 1 ? ground : over(ground, behind(element.parentElement));
  };
  const luminance = ([red, green, blue]: Colour) => {
    const linear = (value: number) => (value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4);
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
  };
  const poor: PoorText[] = [];
  const texts = document.createTreeWalker(document.body, showText);
  while (texts.nextNode()) {
    const text = texts.currentNode.textContent?.trim() ?? '';
    const element = texts.currentNode.parentElement;
    if (text === '' || element === null || element.closest('script, style, option, svg') !== null) continue;
    if (!element.checkVisibility({ checkVisibilityCSS: true }) || element.closest('.skip, .trap, .visually-hidden') !== null) continue;
    const ground = behind(element);
    const [light = 0, dark = 0] = [luminance(over(colourOf(getComputedStyle(element).color), ground)), luminance(ground)].sort(
      (a, b) => b - a,
    );
    const contrast = (light + 0.05) / (dark + 0.05);
    if (contrast < least)
      poor.push({ text: text.slice(0, 40), element: element.tagName + (element.className && `.${element.className}`), contrast });
  }
  return poor;
}

/** Controls and stand-alone links smaller than `least` CSS pixels in either direction; links inside a sentence are exempt. */
export function smallTargets(least: number): string[] {
  return [...document.querySelectorAll('a[href], button, input:not([type=hidden]), select, summary')]
    .filter((element) => element.checkVisibility({ checkVisibilityCSS: true }) && element.closest('.skip, .trap') === null)
    .filter((element) => getComputedStyle(element).display !== 'inline')
    .filter((element) => {
      const { width, height } = element.getBoundingClientRect();
      return width < least || height < least;
    })
    .map((element) => `${element.tagName} ${element.textContent?.slice(0, 30)}`);
}
