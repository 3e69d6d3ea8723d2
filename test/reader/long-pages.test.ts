// Whole pages as sellers publish them: terms, help articles and price lists of which a few lines speak of money back.

import { describe, expect, it } from 'vitest';
import { readPolicy } from '@/lib/reader/read-policy';
import studied from '../fixtures/reader/long-a.json';
import apart from '../fixtures/reader/long-b.json';
import developed from '../fixtures/reader/policies.json';
import { critical, dangersOf, rightOf } from '../support/judged';
import type { LabelledPolicy } from '../support/labelled-policy';
import { type Half, surrounded } from '../support/surrounded';
