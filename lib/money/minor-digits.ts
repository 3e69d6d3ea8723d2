// How many digits the minor unit of a currency has, by ISO 4217.

/** 2 for USD, 0 for JPY, 3 for KWD. Not Intl's: browsers disagree on some, and what is stored must read the same in all. */
export function minorDigits(currency: string): number {
  if (/^(BIF|CLP|DJF|GNF|ISK|JPY|KMF|KRW|PYG|RWF|UGX|VND|VUV|X[AOP]F)$/.test(currency)) return 0;
  return /^(BHD|IQD|JOD|KWD|LYD|OMR|TND)$/.test(currency) ? 3 : 2;
}
