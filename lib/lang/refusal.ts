// Thrown by a use case that will not do what it was asked; the reason is a code that reaches the asker as it is.

export class Refusal extends Error {
  constructor(readonly reason: string) {
    super(reason);
    this.name = 'Refusal';
  }
}
