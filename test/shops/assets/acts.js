// Acts on an order whose pictures are not there yet.

export function start() {
  document.querySelector('#main').addEventListener('click', (event) => {
    const act = event.target.closest('[data-act]')?.dataset.act;
    if (act) void fetch(`/api/acts/${act}`, { method: 'POST' });
  });
}

start();
