// The service worker: builds what it needs and registers every listener synchronously.

import { defineBackground } from 'wxt/utils/define-background';

export default defineBackground(() => {});
