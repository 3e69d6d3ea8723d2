import type { DeclaredTerms } from '../../policy/terms';
import type { CreditRules, ProviderSite } from '../types';

export const site = {
  id: 'photoroom',
  name: 'Photoroom',
  hosts: ['photoroom.com', 'www.photoroom.com', 'app.photoroom.com'],
  helpHosts: ['help.photoroom.com'],
  homepage: 'https://www.photoroom.com/',
  kind: 'credits',
  generations: {
    places: [
      { id: 'batch', paths: ['/batch', '/batch/**', '/*/batch', '/*/batch/**'], headings: ['batch', 'batch editor'] },
      {
        id: 'product-catalog',
        paths: ['/catalog', '/catalog/**', '/product-catalog/**', '/*/catalog/**'],
        headings: ['product catalog', 'product catalog editor'],
      },
    ],
    start: ['generate', 'regenerate', 'create', 'try again'],
    report: { item: 'bad result', send: 'submit' },
    says: {
      failed: [
        'something went wrong',
        'generation failed',
        'failed to generate',
        'could not generate',
        "couldn't generate",
      ],
      returned: ['credits were not used', 'credits have been returned', 'credits were returned', 'credits remain'],
      refunded: ['refunded', 'credits back', 'credit refund'],
      refused: ['thank you for your feedback', 'thanks for your feedback'],
    },
  },
} satisfies ProviderSite;

export const terms = [
  {
    inForceFrom: 'unknown',
    source: {
      url: 'https://help.photoroom.com/en/articles/14737019-refund-ai-credits-for-unsuccessful-generations',
      readOn: '2026-11-21',
      knowledge: 'in-full',
      summary:
        'AI credits, not money: credits of a generation that failed technically come back by themselves. A result that is clearly unusable can be reported as a bad result soon after the generation; the page says there is a time limit and does not say how long. Some features never give credits back.',
    },
    stance: 'conditional',
    windows: [],
    voidedBy: [],
    remedies: ['credits'],
    grounds: ['technical-failure', 'dissatisfaction'],
    autoRefundOnFailure: true,
    finePrint: ['repeat-requests-limited'],
    requestVia: 'in-app',
    contact: 'context menu of the AI image → Bad result → details → Submit',
    requiresEvidence: ['reason'],
  },
] satisfies readonly DeclaredTerms[];

export const credits = {
  source: {
    url: 'https://help.photoroom.com/en/articles/14737019-refund-ai-credits-for-unsuccessful-generations',
    readOn: '2026-11-21',
    knowledge: 'in-full',
    summary:
      'Credits of a generation that fails technically stay in the allowance. A bad result is reported through the menu of the picture, shortly after it was made; there is a time limit, and the page does not say how long. A report may be refused as late, as not clearly unusable, or as one of several for the same picture. Some features are excluded, and so is everything made in the Batch Editor and the Product Catalog Editor.',
  },
  onFailure: 'automatic',
  badResult: {
    limit: { kind: 'unstated' },
    steps: ['Bad result', 'Submit'],
    refusedFor: ['too-late', 'not-clearly-unusable', 'repeated-request'],
  },
  features: [
    { id: 'virtual-model', name: 'Virtual Model', reportable: { ios: true, android: true, web: true } },
    { id: 'flat-lay', name: 'Flat Lay', reportable: { ios: true, android: true, web: true } },
    { id: 'ghost-mannequin', name: 'Ghost Mannequin', reportable: { ios: true, android: true, web: true } },
    { id: 'edit-with-ai', name: 'Edit with AI', reportable: { ios: true, android: true, web: true } },
    { id: 'recolor', name: 'Recolor', reportable: { ios: true, android: true, web: true } },
    { id: 'product-beautifier', name: 'Product Beautifier', reportable: { ios: true, android: true, web: true } },
    { id: 'ironing', name: 'Ironing', reportable: { ios: true, android: true, web: true } },
    { id: 'video-generator', name: 'Video Generator', reportable: { ios: true, android: true, web: true } },
    { id: 'logo', name: 'Logo', reportable: { ios: true, android: true, web: true } },
    { id: 'text', name: 'Text', reportable: { ios: true, android: true, web: true } },
    { id: 'create-any-image', name: 'Create any image', reportable: { ios: true, android: true, web: true } },
    { id: 'instagram-story', name: 'Instagram Story', reportable: { ios: true, android: true, web: true } },
    { id: 'ai-backgrounds', name: 'AI Backgrounds', reportable: { ios: false, android: true, web: false } },
    { id: 'ai-shadows', name: 'AI Shadows', reportable: { ios: false, android: false, web: false } },
    { id: 'image-enhancer', name: 'Image Enhancer', reportable: { ios: false, android: false, web: false } },
    { id: 'ai-expand', name: 'AI Expand', reportable: { ios: false, android: false, web: false } },
    { id: 'retouch', name: 'Retouch', reportable: { ios: false, android: false, web: false } },
    { id: 'studio-shot', name: 'Studio Shot', reportable: { ios: false, android: false, web: false } },
  ],
  places: [
    { id: 'batch', name: 'AI tools in Batch', reportable: { ios: false, android: false, web: false } },
    {
      id: 'product-catalog',
      name: 'AI tools in Product Catalog',
      reportable: { ios: false, android: false, web: false },
    },
  ],
} satisfies CreditRules;
