// Branded primitives: the same value at run time, a different type where a mix-up would cost money.

declare const brand: unique symbol;

export type Brand<Value, Name extends string> = Value & { readonly [brand]: Name };
