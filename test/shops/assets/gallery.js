// The gallery: one listener at its root as frameworks do, overlays that come on hover or late, and every control's act.

import { downloads } from './downloads.js';

export function start() {
  const data = JSON.parse(document.querySelector('#page-data').textContent);
  const gallery = document.querySelector('#gallery');
  const state = document.querySelector('#gallery-state');

  const pictureOf = (number) => ({
    number,
    original: data.originals[number],
    file: `/api/images/${number}/file`,
    name: `headshot-${number}.${data.type}`,
  });
  const all = data.numbers.map(pictureOf);

  async function save(path, number) {
    try {
      await downloads[path](pictureOf(number), all);
      state.textContent = 'Done.';
    } catch (error) {
      state.textContent = error.name === 'AbortError' ? 'Cancelled.' : `Failed: ${error.name}`;
    }
  }

  async function act(name, number) {
    await fetch(`/api/acts/${name}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ image: number }),
    });
    state.textContent = `Done: ${name}.`;
  }

  function activate(event) {
    const tile = event.target.closest('.tile');
    const number = Number(tile?.dataset.number ?? 1);
    const control = event.target.closest('[data-spot]');
    if (control) {
      const spot = data.spots[Number(control.dataset.spot)];
      if (spot.act === 'download' || spot.act === 'view') {
        if (downloads[spot.via]) void save(spot.via, number); // the other paths are links and forms: the browser's own
      } else void act(spot.act, number);
      return;
    }
    const way = event.target.closest('[data-tile]')?.dataset.tile;
    if (way === 'lightbox') {
      const lightbox = document.querySelector('#lightbox');
      lightbox.querySelector('img').src = tile.querySelector('img').src;
      lightbox.showModal();
    } else if (way) void save(way, number);
  }

  gallery.addEventListener('click', activate);
  gallery.addEventListener('keydown', (event) => {
    const plays = event.target.matches('div[data-spot], [data-tile]');
    if (plays && (event.key === 'Enter' || event.key === ' ')) {
      event.preventDefault();
      activate(event);
    }
  });
  document.querySelector('#lightbox [data-close]').addEventListener('click', (event) => {
    event.target.closest('dialog').close();
  });

  if (data.mounts === 'late') {
    setTimeout(() => {
      gallery.replaceChildren(gallery.querySelector('template').content.cloneNode(true));
    }, 700);
  }
  if (data.mounts === 'on-hover') {
    for (const tile of gallery.querySelectorAll('.tile')) {
      const mount = () => {
        if (!tile.querySelector('.overlay')) tile.append(tile.querySelector('template').content.cloneNode(true));
      };
      tile.addEventListener('mouseenter', mount);
      tile.addEventListener('focus', mount);
      tile.addEventListener('mouseleave', () => tile.querySelector('.overlay')?.remove());
    }
  }
}

start();
