// Answers an address of its own with a picture as an attachment, as pages do that stream files to the disk.
self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));
self.addEventListener('fetch', (event) => {
  const number = /\/assets\/stream\/(\d+)$/.exec(event.request.url)?.[1];
  if (number === undefined) return;
  event.respondWith(
    fetch(`/images/${number}.png`).then(
      ({ body }) =>
        new Response(body, {
          headers: {
            'content-type': 'application/octet-stream',
            'content-disposition': `attachment; filename="headshot-${number}.png"`,
          },
        }),
    ),
  );
});
