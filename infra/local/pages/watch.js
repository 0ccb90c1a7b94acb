/**
 * Looks every two seconds: moves the clock on, and shows anew what changed, unless somebody is at it. In place and not by
 * loading the page again, which could undo a press whose answer is still awaited.
 */
(() => {
  let seen = document.currentScript.dataset.seen;
  setInterval(async () => {
    if (document.hidden) return;
    const answer = await fetch('/local/changes')
      .then((r) => r.json())
      .catch(() => null);
    if (!answer) return;
    const clock = document.querySelector('.clock');
    if (clock) clock.textContent = answer.hour;
    const atIt = document.activeElement instanceof HTMLInputElement || document.querySelector('details[open]');
    if (answer.happened === seen || atIt) return;
    const page = await fetch(location.pathname)
      .then((r) => (r.ok ? r.text() : null))
      .catch(() => null);
    if (!page) return;
    const fresh = new DOMParser().parseFromString(page, 'text/html');
    for (const part of ['nav', 'main']) document.querySelector(part).replaceWith(fresh.querySelector(part));
    seen = answer.happened;
  }, 2000);
})();
