// Properties are tried with the same made-up cases at every run of `npm test`, which must not hang on luck; the long runs try others.

import fc from 'fast-check';

const { PROPERTY_SEED = '1' } = process.env;
fc.configureGlobal(PROPERTY_SEED === 'random' ? {} : { seed: Number(PROPERTY_SEED) });

export { fc };
