// What a schema makes of a value from outside, or nothing: a check that stumbles over a hostile value has refused it.

interface Schema<Data> {
  safeParse(
    value: unknown,
  ): { readonly success: true; readonly data: Data } | { readonly success: false; readonly data?: undefined };
}

/** Never throws. A length that is an object which cannot become a number, say, makes the schema's own check throw. */
export function parsed<Data>(schema: Schema<Data>, value: unknown): { readonly data: Data } | undefined {
  try {
    const result = schema.safeParse(value);
    return result.success ? { data: result.data } : undefined;
  } catch {
    return undefined;
  }
}
