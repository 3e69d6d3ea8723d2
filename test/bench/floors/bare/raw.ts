// The least that a page with a database can do: read the fifty nearest by index and write them as lines, without any library.

interface Row {
  readonly story: { readonly purchase: { readonly host: string; readonly boughtAt: number } };
}

const opening = indexedDB.open(location.search.slice(1));
opening.onsuccess = () => {
  const reading = opening.result.transaction('purchases').objectStore('purchases').index('rank').getAll(null, 50);
  reading.onsuccess = () => {
    const list = document.createElement('ul');
    for (const { story } of reading.result as readonly Row[]) {
      const line = document.createElement('article');
      line.textContent = `${story.purchase.host} ${new Date(story.purchase.boughtAt).toISOString()}`;
      const item = document.createElement('li');
      item.append(line);
      list.append(item);
    }
    document.body.append(list);
  };
};
