/**
 * The one script, served at /script.js: chooses the reader's own time zone, and refreshes the preview while a topic is
 * typed. Every page works without it. What was typed elsewhere on the page survives a refresh.
 */
{
  const zoneSelect = () => document.querySelector('select[data-guess]');
  const guessZone = () => {
    const select = zoneSelect();
    const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
    if (!select || !zone) return;
    // Browsers still report names that the tables have since changed: Europe/Kiev is Europe/Kyiv.
    const reported = (name) => {
      try {
        return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone;
      } catch {
        return name;
      }
    };
    const options = [...select.options];
    const own = options.find((option) => option.value === zone) ?? options.find((option) => reported(option.value) === zone);
    if (!own) return;
    select.value = own.value;
    select.removeAttribute('data-guess');
    tellTimes(select.value);
    select.addEventListener('change', () => tellTimes(select.value));
  };
  // Says the times of the preview in the chosen zone, in the form that the page has them.
  const tellTimes = (timeZone) => {
    let format;
    try {
      format = new Intl.DateTimeFormat('en-GB', {
        timeZone,
        weekday: 'short',
        day: 'numeric',
        month: 'short',
        hour: '2-digit',
        minute: '2-digit',
        hourCycle: 'h23',
      });
    } catch {
      return;
    }
    for (const time of document.querySelectorAll('.preview time')) {
      const part = Object.fromEntries(format.formatToParts(new Date(time.dateTime)).map(({ type, value }) => [type, value]));
      time.textContent = `${part.weekday} ${part.day} ${part.month}, ${part.hour}:${part.minute}`;
    }
    for (const name of document.querySelectorAll('.zone-name')) name.textContent = timeZone.split('/').at(-1).replaceAll('_', ' ');
  };

  const typed = () => new Map([...new FormData(document.getElementById('subscribe') ?? document.createElement('form'))]);
  const retype = (kept) => {
    const form = document.getElementById('subscribe');
    if (!form || kept.size === 0) return;
    for (const name of ['email', 'frequency', 'hour', 'weekday', 'zone']) {
      const field = form.elements.namedItem(name);
      if (field && kept.has(name)) field.value = kept.get(name);
    }
    const zone = form.elements.namedItem('zone');
    zone.removeAttribute('data-guess');
    zone.addEventListener('change', () => tellTimes(zone.value));
    tellTimes(zone.value);
  };

  const stays = (part) => part.id === 'ask' || part.id === 'grammar';
  // Puts what a fresh page shows below the query into this one.
  const takeOver = (fresh, ask) => {
    const main = document.getElementById('main');
    const kept = typed();
    for (const old of [...main.children]) if (!stays(old)) old.remove();
    for (const part of [...fresh.getElementById('main').children]) if (!stays(part)) main.append(document.adoptNode(part));
    ask.elements.breadth.value = fresh.getElementById('ask').elements.namedItem('breadth').value;
    retype(kept);
    guessZone();
    document.title = fresh.title;
  };
  const newsOf = () => (document.querySelector('.looked') ?? document.querySelector('.notice-head'))?.textContent ?? '';

  const addStatus = () => {
    const status = document.createElement('p');
    status.className = 'visually-hidden';
    status.setAttribute('role', 'status');
    document.body.append(status);
    return status;
  };

  const refreshWhileTyped = (ask) => {
    const status = addStatus();
    let running = null;
    const show = async (search, otherwiseGo = false) => {
      running?.abort();
      const mine = new AbortController();
      running = mine;
      try {
        const answer = await fetch(`/${search}`, { signal: mine.signal, headers: { accept: 'text/html' } });
        if (!answer.ok) throw new Error(String(answer.status));
        const fresh = new DOMParser().parseFromString(await answer.text(), 'text/html');
        if (mine.signal.aborted) return;
        takeOver(fresh, ask);
        history.replaceState(null, '', `/${search}`);
        status.textContent = newsOf();
      } catch {
        if (mine.signal.aborted) return;
        if (otherwiseGo) location.assign(`/${search}`);
        status.textContent = '';
      }
    };
    const searchOf = () => (ask.elements.q.value.trim() === '' ? '' : `?${new URLSearchParams(new FormData(ask))}`);

    let waiting;
    ask.elements.q.addEventListener('input', () => {
      clearTimeout(waiting);
      waiting = setTimeout(() => show(searchOf()), 500);
    });
    ask.addEventListener('submit', (event) => {
      event.preventDefault();
      clearTimeout(waiting);
      void show(searchOf(), true);
    });
    document.getElementById('main').addEventListener('click', (event) => {
      const link = event.target.closest?.('.tabs a');
      if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
      event.preventDefault();
      clearTimeout(waiting);
      void show(link.search, true);
    });
  };

  guessZone();
  document.getElementById('problems')?.focus();
  const ask = document.getElementById('ask');
  if (ask) refreshWhileTyped(ask);
}
