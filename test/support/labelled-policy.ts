// A policy with what a careful person reads in it, as the sets of the reader have them.

interface PolicyLabel {
  readonly isPolicy: boolean;
  readonly stance?: string | null;
  readonly primaryWindowHours?: number | null;
  readonly windowStartsAt?: string | null;
  readonly voidedBy?: readonly string[];
}

export interface LabelledPolicy {
  readonly slug: string;
  readonly language: string;
  readonly text: string;
  readonly gold: PolicyLabel;
}
