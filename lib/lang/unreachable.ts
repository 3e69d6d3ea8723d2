// Closes a union: the compiler refuses a call whose argument could still be something.

export function unreachable(value: never): never {
  throw new Error(`A case was not handled: ${JSON.stringify(value)}`);
}
