// Parses what a backup holds beside purchases: generations, credits, policy pages and pictures. Unknown fields are dropped.

import * as z from 'zod/mini';
import type { CreditGrant } from '../credits/balance';
import type { Generation } from '../credits/generation';
import { once } from '../lang/once';
import { parsed } from '../lang/parsed';
import type { KeptPicture, PolicySnapshot } from '../tracking/ports';

const FARTHEST = 8.64e15;
/** Made with the first record that is read. */
const schemas = once(() => {
  const instant = z.int().check(z.minimum(-FARTHEST), z.maximum(FARTHEST));
  const id = z.string().check(z.minLength(1), z.maxLength(200));
  const short = z.string().check(z.maxLength(500));
  const amount = z.number().check(z.minimum(-1e9), z.maximum(1e9));
  const address = z.string().check(z.maxLength(2_000), z.regex(/^https?:\/\//));

  const generation = z.object({
    id,
    provider: id,
    feature: z.exactOptional(short),
    label: z.exactOptional(short),
    platform: z.string().check(z.maxLength(40)),
    place: z.exactOptional(short),
    image: z.exactOptional(z.string().check(z.maxLength(2_000))),
    cost: z.exactOptional(amount),
    balanceBefore: z.exactOptional(amount),
    startedAt: instant,
    end: z.discriminatedUnion('kind', [
      z.object({ kind: z.literal('running') }),
      z.object({ kind: z.literal('finished'), at: instant }),
      z.object({ kind: z.literal('failed'), at: instant, credits: z.enum(['unseen', 'returned', 'kept']) }),
    ]),
    reports: z
      .array(
        z.object({
          at: instant,
          outcome: z.enum(['waiting', 'refunded', 'refused', 'unknown']),
          answeredAt: z.exactOptional(instant),
        }),
      )
      .check(z.maxLength(200)),
    ageUnknown: z.exactOptional(z.literal(true)),
    evidence: z.enum(['seen-on-page', 'by-hand']),
  });

  const grant = z.object({
    id,
    provider: id,
    at: instant,
    credits: amount,
    kind: z.enum(['bought', 'allowance', 'gift', 'correction']),
    price: z.exactOptional(
      z.strictObject({
        minor: z.int().check(z.nonnegative(), z.maximum(1e12)),
        currency: z.string().check(z.regex(/^([A-Z]{3}|unknown)$/)),
      }),
    ),
    periodEnd: z.exactOptional(instant),
    expiresAt: z.exactOptional(instant),
  });

  const policy = z.object({
    id,
    provider: id,
    url: address,
    readAt: instant,
    sha256: z.string().check(z.maxLength(64)),
    text: z.string().check(z.maxLength(1_000_000)),
  });

  const picture = z.object({
    id,
    purchaseId: id,
    addedAt: instant,
    name: z.string().check(z.maxLength(200)),
    dataUrl: z
      .string()
      .check(z.maxLength(4_200_000), z.regex(/^data:image\/(png|jpeg|webp|gif|avif);base64,[A-Za-z0-9+/]+={0,2}$/)),
  });

  // Everything that code relies on is checked above; brands are made at this border.
  return { generation, grant, policy, picture };
});

export const parseGeneration = (value: unknown) =>
  parsed(schemas().generation, value)?.data as unknown as Generation | undefined;
export const parseGrant = (value: unknown) =>
  parsed(schemas().grant, value)?.data as unknown as CreditGrant | undefined;
export const parsePolicy = (value: unknown) =>
  parsed(schemas().policy, value)?.data as unknown as PolicySnapshot | undefined;
export const parsePicture = (value: unknown) =>
  parsed(schemas().picture, value)?.data as unknown as KeptPicture | undefined;
