// What runs on every page of a shop: accordions, printing, and links that swap the contents where the shop is a single page.

function pageData() {
  return JSON.parse(document.querySelector('#page-data').textContent);
}

document.addEventListener('click', (event) => {
  const opener = event.target.closest('[data-accordion]');
  if (opener) {
    const open = opener.getAttribute('aria-expanded') === 'true';
    opener.setAttribute('aria-expanded', String(!open));
    document.getElementById(opener.getAttribute('aria-controls')).hidden = open;
  }
  if (event.target.closest('[data-print]')) window.print();

  const link = event.target.closest('a[data-soft]');
  if (link && pageData().singlePage && !event.defaultPrevented && !event.metaKey && !event.ctrlKey) {
    event.preventDefault();
    history.pushState({}, '', link.href);
    void show(link.href);
  }
});

/** Modules that ran already: a first import runs `start` by itself, a later visit has to ask for it. */
const known = new Set([...document.scripts].map((script) => script.getAttribute('src')));

window.addEventListener('popstate', () => {
  if (pageData().singlePage) void show(location.href);
});

/** Fetches the next page and puts its contents in place of this one's, scripts included. */
async function show(address) {
  const text = await (await fetch(address, { headers: { 'x-soft': '1' } })).text();
  const next = new DOMParser().parseFromString(text, 'text/html');
  document.title = next.title;
  document.querySelector('#page-data').textContent = next.querySelector('#page-data').textContent;
  document.querySelector('#main').replaceChildren(...document.adoptNode(next.querySelector('#main')).childNodes);
  for (const script of next.querySelectorAll('head script[src]')) {
    const source = script.getAttribute('src');
    if (source === '/assets/site.js') continue;
    if (source.startsWith('/assets/')) {
      const module = await import(source);
      if (known.has(source)) module.start();
      known.add(source);
    } else if (!document.querySelector(`script[src="${source}"]`)) {
      await new Promise((resolve) => {
        const element = document.createElement('script');
        element.src = source;
        element.type = 'module';
        element.onload = resolve;
        document.head.append(element);
      });
    }
  }
}
