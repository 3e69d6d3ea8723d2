// The studio as such apps are: the server decides, the page shows a toast for a few seconds, menus exist only while they are open.

const data = () => JSON.parse(document.querySelector('#page-data').textContent);
const find = (selector) => document.querySelector(selector);
const PLACES = { '/create': '', '/batch': 'Batch editor', '/catalog': 'Product Catalog editor' };
/** Images outlive a reload, as on a server. */
const state = JSON.parse(localStorage.getItem('studio') ?? 'null') ?? { credits: data().credits, images: [] };
let tool;
let reporting;

const keep = () => localStorage.setItem('studio', JSON.stringify(state));

function draw() {
  find('[data-balance]').textContent = String(state.credits);
  find('[data-heading]').textContent = PLACES[location.pathname] || 'Create';
  for (const tab of document.querySelectorAll('[data-tool]'))
    tab.setAttribute('aria-selected', String(tab.dataset.tool === tool));
  find('[data-generate]').disabled = tool === undefined;
  const results = find('[data-results]');
  for (const { number } of state.images)
    if (!results.querySelector(`[data-number="${number}"]`)) results.append(tile(number));
}

function tile(number) {
  const figure = document.createElement('figure');
  figure.dataset.number = String(number);
  const image = document.createElement('img');
  image.width = 180;
  image.height = 240;
  image.alt = `Result ${number}`;
  image.src = `/images/${number}.png?token=${Math.round(Math.random() * 1e9)}`;
  const menu = document.createElement('button');
  menu.type = 'button';
  menu.setAttribute('aria-haspopup', 'menu');
  menu.setAttribute('aria-label', 'More');
  menu.textContent = '…';
  menu.addEventListener('click', () => openMenu(figure, number));
  figure.append(image, menu);
  return figure;
}

function openMenu(figure, number) {
  document.querySelector('[role=menu]')?.remove();
  const menu = document.createElement('div');
  menu.setAttribute('role', 'menu');
  for (const name of ['Download', 'Bad result', 'Delete']) {
    const item = document.createElement('div');
    item.setAttribute('role', 'menuitem');
    item.tabIndex = 0;
    item.textContent = name;
    item.addEventListener('click', () => {
      menu.remove();
      if (name !== 'Bad result') return;
      reporting = number;
      find('[data-report]').showModal();
    });
    menu.append(item);
  }
  figure.append(menu);
}

function toast(text) {
  const note = document.createElement('div');
  note.className = 'toast';
  note.setAttribute('role', 'status');
  find('[data-toasts]').append(note);
  // Frameworks put the element first and its words a moment later.
  setTimeout(() => {
    note.textContent = text;
  }, 30);
  setTimeout(() => note.remove(), 4000);
}

async function generate() {
  const { cost } = data();
  const mood = find('[data-mood]').value;
  await fetch('/api/acts/generate', { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{}' });
  await new Promise((resolve) => setTimeout(resolve, 300));
  if (mood === 'fails') return toast('Something went wrong. Please try again.');
  state.credits -= cost;
  if (mood === 'keeps') {
    keep();
    draw();
    return toast('Generation failed.');
  }
  state.images.push({ number: state.images.length + 1 });
  keep();
  draw();
}

async function report() {
  const image = state.images.find(({ number }) => number === reporting);
  await fetch('/api/acts/report', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ image: reporting }),
  });
  const refunds = find('[data-mood]').value === 'refunds' && !image.reported;
  image.reported = true;
  if (refunds) state.credits += data().cost;
  keep();
  draw();
  toast(refunds ? `Your ${data().cost} AI credits have been refunded.` : 'Thank you for your feedback!');
}

document.addEventListener('click', (event) => {
  const place = event.target.closest('[data-place]');
  if (place) {
    event.preventDefault();
    history.pushState({}, '', place.dataset.place);
    draw();
  }
  const tab = event.target.closest('[data-tool]');
  if (tab) {
    tool = tab.dataset.tool;
    draw();
  }
  if (event.target.closest('[data-generate]')) void generate();
});

find('[data-report]').addEventListener('close', (event) => {
  if (event.target.returnValue === 'send') void report();
  event.target.returnValue = '';
});

draw();
export function start() {
  draw();
}
