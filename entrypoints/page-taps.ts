// MAIN world, document_start: sees what the page does without a click of the buyer's; asks the isolated world, decides nothing.

import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';

export default defineUnlistedScript({ globalName: false, main() {} });
