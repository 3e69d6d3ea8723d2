import { describe, expect, it } from 'vitest';
import { shapeOfAddress } from '../../lib/tracking/save-shape';

const of = (rest: string) => shapeOfAddress(`https://cdn.shop.example${rest}`)?.replace('cdn.shop.example', '');

describe('the shape of an address', () => {
  it.each([
    ['/thumbs/84213.webp', '/thumbs/77.webp'],
    ['/thumbs/9f1c0e0a-77aa-4b1e-9c3d-0a1b2c3d4e5f.png', '/thumbs/deadbeef-cafe-babe-fade-feedfacebeef.png'],
    ['/o/a81f0c/preview-3.jpg?sig=Zk3q9', '/o/7be21d/preview-12.jpg?sig=81Qpw'],
    ['/V1StGXR8_Z5jdHi6B1/small.png', '/8Kd0fPq2-xY77ab/small.png'],
    [
      '/_next/image?url=https%3A%2F%2Fa.example%2Fu%2F81%2Fportrait-1.png&w=640&q=75',
      '/_next/image?url=https%3A%2F%2Fa.example%2Fu%2F7%2Fportrait-22222.png&w=640&q=75',
    ],
    ['/p/3.png?w=300&t=1763812800', '/p/14.png?t=1763899200&w=300'],
  ])('is the same for %s and %s', (one, other) => {
    expect(of(one)).toBeDefined();
    expect(of(one)).toBe(of(other));
  });

  it.each([
    ['/thumbs/3.png', '/images/3.png'],
    ['/images/3.png?w=300', '/images/3.png?w=2048'],
    ['/images/3.png?w=37', '/images/3.png?w=38'],
    ['/images/3.png?w=300', '/images/3.png'],
    ['/images/3.png?kind=thumb', '/images/3.png?kind=full'],
    ['/w_300,c_fill/3.png', '/w_2000,c_fill/3.png'],
    ['/300x300/3.png', '/2048x2048/3.png'],
    ['/3/640.jpg', '/3/2048.jpg'],
    ['/3/640w.jpg', '/3/4k.jpg'],
    ['/3@2x.jpg', '/3@4x.jpg'],
    ['/images/3-preview.png', '/images/3-original.png'],
    ['/images/3.webp', '/images/3.png'],
    ['/images/3.png?watermark=1', '/images/3.png'],
    ['/images/3.png?watermark=1', '/images/3.png?watermark=0'],
    ['/プレビュー/3.png', '/原寸/3.png'],
    ['/thumbSmall/3.png', '/thumbLarge/3.png'],
  ])('differs for %s and %s', (one, other) => {
    expect(of(one)).toBeDefined();
    expect(of(one)).not.toBe(of(other));
  });

  it('names the host, so that an answer for one is none for another', () => {
    expect(shapeOfAddress('https://a.example/thumbs/1.png')).not.toBe(shapeOfAddress('https://b.example/thumbs/1.png'));
  });

  it.each([
    'blob:https://shop.example/9f1c0e0a-77aa',
    'data:image/png;base64,iVBORw0KGgo=',
    'http://a.example/1.png',
    'x',
    '',
  ])('is nothing for %s', (address) => expect(shapeOfAddress(address)).toBeUndefined());

  it('is nothing for what is too long to be read, and never takes long', () => {
    expect(of(`/${'a-'.repeat(900)}.png`)).toBeUndefined();
    const begun = performance.now();
    for (const part of ['aB', 'ab', 'A', '*-', '%', 'ü', '1x']) of(`/${part.repeat(50_000)}!`);
    expect(performance.now() - begun).toBeLessThan(1_000);
  });

  it('keeps no id of a picture or an order', () => {
    expect(of('/orders/4421/9f1c0e0a-77aa-4b1e-9c3d-0a1b2c3d4e5f/thumb-17.png?token=a8f3kk2&w=300')).toBe(
      '/orders/*/*/thumb-*.png?token=*&w=300',
    );
  });
});
