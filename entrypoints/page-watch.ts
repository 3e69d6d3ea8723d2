// Isolated world, document_start, on provider sites: observes, reports facts, and guards acts that end a refund.

import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';

export default defineUnlistedScript({ globalName: false, main() {} });
