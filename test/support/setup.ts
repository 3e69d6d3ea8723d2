// What every unit test starts from: an empty database, an empty browser, an empty page, and the moment that was asked for.

import 'fake-indexeddb/auto';
import '@testing-library/jest-dom/vitest';
import { cleanup } from '@testing-library/react';
import { afterEach, beforeEach } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { startAt } from './start-at';

const { TEST_STARTS_AT } = process.env;
if (TEST_STARTS_AT !== undefined) startAt(TEST_STARTS_AT);

beforeEach(() => fakeBrowser.reset());
afterEach(() => cleanup());
