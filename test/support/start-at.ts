// Sets this process's clock, which then goes on at its own pace: `npm run test:hours`.

/** @example startAt('2027-01-01T00:10Z') → `new Date()` is ten past midnight. */
export function startAt(moment: string): void {
  const Real = Date;
  const by = Real.parse(moment) - Real.now();
  if (Number.isNaN(by)) throw new Error(`No moment is called ${moment}.`);
  const now = () => Real.now() + by;
  globalThis.Date = new Proxy(Real, {
    construct: (target, args, newTarget) =>
      Reflect.construct(target, args.length === 0 ? [now()] : args, newTarget === globalThis.Date ? target : newTarget),
    apply: () => new Real(now()).toString(),
    get: (target, key) => (key === 'now' ? now : Reflect.get(target, key)),
  });
}
