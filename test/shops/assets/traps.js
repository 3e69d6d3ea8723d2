// Things that look like a purchase or a download, and are none.

document.querySelector('#transform').addEventListener('click', () => {
  document.querySelector('#done').textContent = 'Success! Your image has been transformed';
  setTimeout(() => {
    document.querySelector('#done').textContent = 'Download successful';
  }, 300);
});

document.querySelector('#own').addEventListener('change', (event) => {
  const image = document.createElement('img');
  image.src = URL.createObjectURL(event.target.files[0]);
  image.width = 160;
  document.querySelector('#preview').replaceChildren(image);
});

export function start() {}
