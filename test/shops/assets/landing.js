// The page that a paid buyer lands on: it cleans its address, takes its words away, leaves, or tells an analytics service.

export function start() {
  const data = JSON.parse(document.querySelector('#page-data').textContent);
  if (typeof data.cleanedAfterMs === 'number') {
    const clean = () => history.replaceState({}, '', location.pathname);
    if (data.cleanedAfterMs === 0) clean();
    else setTimeout(clean, data.cleanedAfterMs);
  }
  if (typeof data.wordsGoneAfterMs === 'number') {
    setTimeout(() => document.querySelector('[data-words]')?.remove(), data.wordsGoneAfterMs);
  }
  if (data.leaves) setTimeout(() => location.assign(data.leaves.to), data.leaves.afterMs);
  if (data.analytics) {
    window.dataLayer ||= [];
    window.dataLayer.push({
      event: 'purchase',
      ecommerce: { transaction_id: `T${Date.now()}`, value: data.amount / 100, currency: data.currency },
    });
  }
  if (window.opener && new URLSearchParams(location.search).get('popup') === '1') {
    window.opener.postMessage({ paid: true }, location.origin);
    window.close();
  }
}

start();
