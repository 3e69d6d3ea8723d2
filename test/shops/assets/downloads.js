// Every way in which a shop hands over a file, written as the shops of the field write it.

const CRC = Uint32Array.from({ length: 256 }, (_, index) => {
  let value = index;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value >>> 0;
});

function crc32(bytes) {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = CRC[(crc ^ byte) & 0xff] ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}

/** A ZIP archive without compression: what JSZip makes of pictures. */
function zip(files) {
  const parts = [];
  const directory = [];
  let offset = 0;
  for (const { name, bytes } of files) {
    const title = new TextEncoder().encode(name);
    const shared = new DataView(new ArrayBuffer(26));
    shared.setUint16(0, 20, true);
    shared.setUint32(10, crc32(bytes), true);
    shared.setUint32(14, bytes.length, true);
    shared.setUint32(18, bytes.length, true);
    shared.setUint16(22, title.length, true);
    const local = [new Uint8Array([0x50, 0x4b, 3, 4]), new Uint8Array(shared.buffer), title, bytes];
    const tail = new DataView(new ArrayBuffer(14));
    tail.setUint32(10, offset, true);
    directory.push(
      new Uint8Array([0x50, 0x4b, 1, 2, 20, 0]),
      new Uint8Array(shared.buffer),
      new Uint8Array(tail.buffer),
      title,
    );
    parts.push(...local);
    offset += local.reduce((sum, part) => sum + part.length, 0);
  }
  const size = directory.reduce((sum, part) => sum + part.length, 0);
  const end = new DataView(new ArrayBuffer(22));
  end.setUint32(0, 0x06054b50, true);
  end.setUint16(8, files.length, true);
  end.setUint16(10, files.length, true);
  end.setUint32(12, size, true);
  end.setUint32(16, offset, true);
  return new Blob([...parts, ...directory, new Uint8Array(end.buffer)], { type: 'application/zip' });
}

async function blobOf(address) {
  const answer = await fetch(address);
  return answer.blob();
}

function saveAttached(blob, name) {
  const address = URL.createObjectURL(blob);
  const anchor = document.createElement('a');
  anchor.href = address;
  anchor.download = name;
  document.body.appendChild(anchor);
  anchor.click();
  anchor.remove();
  setTimeout(() => URL.revokeObjectURL(address), 1000);
}

function saveDetached(blob, name) {
  const address = URL.createObjectURL(blob);
  const anchor = document.createElement('a');
  anchor.href = address;
  anchor.download = name;
  anchor.click();
  URL.revokeObjectURL(address);
}

/** FileSaver 2: no `click()`, an event on an anchor that is nowhere, after a turn of the loop. */
function saveAs(blob, name) {
  const anchor = document.createElementNS('http://www.w3.org/1999/xhtml', 'a');
  anchor.download = name;
  anchor.rel = 'noopener';
  anchor.href = URL.createObjectURL(blob);
  setTimeout(() => URL.revokeObjectURL(anchor.href), 40_000);
  setTimeout(() => anchor.dispatchEvent(new MouseEvent('click')), 0);
}

async function record(number) {
  await fetch('/api/acts/download', {
    method: 'POST',
    headers: { 'content-type': 'text/plain', 'next-action': '7f3a1c' },
    body: JSON.stringify({ image: number }),
  });
}

const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/** `picture` is `{ number, original, name }`; `all` is the list of them. */
export const downloads = {
  async 'fetch-blob-attached'(picture) {
    saveAttached(await blobOf(picture.original), picture.name);
  },
  async 'fetch-blob-detached'(picture) {
    saveDetached(await blobOf(picture.original), picture.name);
  },
  async 'recorded-first'(picture) {
    await record(picture.number);
    saveAttached(await blobOf(picture.original), picture.name);
  },
  async 'file-saver'(picture) {
    saveAs(await blobOf(picture.original), picture.name);
  },
  async zip(_picture, all) {
    const files = [];
    for (const one of all) {
      files.push({ name: one.name, bytes: new Uint8Array(await (await blobOf(one.original)).arrayBuffer()) });
    }
    saveAs(zip(files), 'headshots.zip');
  },
  async 'window-open'(picture) {
    window.open(picture.original, '_blank');
  },
  async 'detached-url-click'(picture) {
    const anchor = document.createElement('a');
    anchor.href = picture.file;
    anchor.download = picture.name;
    anchor.click();
  },
  async 'attached-url-click'(picture) {
    const anchor = document.createElement('a');
    anchor.href = picture.file;
    anchor.download = picture.name;
    document.body.append(anchor);
    anchor.click();
    anchor.remove();
  },
  async 'save-picker'(picture) {
    const handle = await window.showSaveFilePicker({ suggestedName: picture.name });
    const stream = await handle.createWritable();
    await stream.write(await blobOf(picture.original));
    await stream.close();
  },
  async 'directory-picker'(_picture, all) {
    const folder = await window.showDirectoryPicker({ mode: 'readwrite' });
    for (const one of all) {
      const handle = await folder.getFileHandle(one.name, { create: true });
      const stream = await handle.createWritable();
      await stream.write(await blobOf(one.original));
      await stream.close();
    }
  },
  async share(picture) {
    const blob = await blobOf(picture.original);
    await navigator.share({ files: [new File([blob], picture.name, { type: blob.type })] });
  },
  async clipboard(picture) {
    const blob = await blobOf(picture.original);
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': blob })]);
  },
  async canvas(picture) {
    const bitmap = await createImageBitmap(await blobOf(picture.original));
    const canvas = document.createElement('canvas');
    canvas.width = bitmap.width;
    canvas.height = bitmap.height;
    canvas.getContext('2d').drawImage(bitmap, 0, 0);
    await new Promise((resolve) => {
      canvas.toBlob((blob) => {
        saveAttached(blob, picture.name);
        resolve();
      }, 'image/png');
    });
  },
  async loop(_picture, all) {
    for (const one of all) {
      saveAttached(await blobOf(one.original), one.name);
      await pause(120);
    }
  },
  async location(picture) {
    location.href = picture.file;
  },
  async 'hidden-frame'(picture) {
    const frame = document.createElement('iframe');
    frame.className = 'hidden-frame';
    frame.src = picture.file;
    document.body.append(frame);
  },
  async 'signed-address'(picture) {
    const answer = await fetch(`/api/images/${picture.number}/sign`, { method: 'POST' });
    location.assign((await answer.json()).url);
  },
};
