// What every unit test starts from: an empty database, an empty browser, an empty page.

import 'fake-indexeddb/auto';
import '@testing-library/jest-dom/vitest';
import { cleanup } from '@testing-library/react';
import { afterEach, beforeEach } from 'vitest';
import { fakeBrowser } from 'wxt/testing';

beforeEach(() => fakeBrowser.reset());
afterEach(() => cleanup());
