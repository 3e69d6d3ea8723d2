// The shops by name: one for each seller that the project was started for, and a look-alike. Each is a different mixture on purpose.

import type { Gallery, Shop } from './shop';

const plainGallery: Gallery = {
  path: '/gallery',
  images: 4,
  type: 'png',
  mounts: 'at-once',
  tile: 'nothing',
  controls: [{ act: 'download', via: 'fetch-blob-detached', dress: 'text' }],
  toolbar: [],
  delivered: 'when-told',
  states: 'nothing',
};

export const SHOPS: readonly Shop[] = [
  {
    id: 'headshotsbyai',
    name: 'HeadshotsByAI',
    hosts: ['headshotsbyai.com', 'www.headshotsbyai.com'],
    lang: 'en',
    plans: [
      { id: 'starter', name: 'Starter', price: '$29', minor: 2900, currency: 'USD', per: 'once' },
      { id: 'professional', name: 'Professional', price: '$39', minor: 3900, currency: 'USD', per: 'once' },
    ],
    payment: 'stripe-hosted',
    wayBack: {
      address: 'id-in-query',
      path: '/success',
      words: { text: 'Payment successful! Thank you for your order.', within: 'heading' },
    },
    cancel: 'pricing',
    gallery: {
      ...plainGallery,
      tile: 'lightbox',
      controls: [
        { act: 'favorite', dress: 'labelled-icon', label: 'Add to favorites' },
        { act: 'download', via: 'fetch-blob-detached', dress: 'icon' },
        { act: 'edit', dress: 'text', label: 'Edit' },
        { act: 'delete', dress: 'icon' },
      ],
      toolbar: [
        { act: 'download', via: 'zip', dress: 'text', label: 'Download all (4)' },
        { act: 'accept-redo', dress: 'text', label: 'Accept free redo' },
        { act: 'accept-credits', dress: 'text', label: 'Accept 20 edit credits' },
      ],
      states: 'time-element',
    },
    policy: {
      path: '/refund-policy',
      title: 'Refund policy',
      paragraphs: [
        'You may ask for your money back for seven days after your gallery has been generated, as long as no picture was downloaded or marked as a favorite.',
        'Accepting a redo or extra edit credits takes the place of a refund.',
        'Write to us from the e-mail address of your order.',
      ],
    },
    tryThis:
      'Buy, then press the heart or the arrow under a picture once the gallery is ready. Either would end the refund.',
  },
  {
    id: 'ai-business-headshots',
    name: 'AI Business Headshots',
    hosts: ['aibusinessheadshots.com', 'www.aibusinessheadshots.com'],
    lang: 'en',
    plans: [
      { id: 'basic', name: 'Basic', price: 'US$24.00', minor: 2400, currency: 'USD', per: 'once' },
      { id: 'executive', name: 'Executive', price: 'US$59.00', minor: 5900, currency: 'USD', per: 'once' },
    ],
    payment: 'creem',
    wayBack: {
      address: 'id-in-query',
      path: '/checkout/success',
      words: { text: 'Order confirmed! Thank you for your purchase.', within: 'heading' },
    },
    cancel: 'flag',
    gallery: {
      ...plainGallery,
      controls: [
        { act: 'download', via: 'anchor-same-origin', dress: 'text', label: 'Download photo' },
        { act: 'regenerate', dress: 'labelled-icon', label: 'Regenerate' },
      ],
      toolbar: [{ act: 'download', via: 'loop', dress: 'text', label: 'Save all' }],
    },
    policy: {
      path: '/refund-policy',
      title: 'Refunds',
      paragraphs: ['Refunds are looked at one by one, for up to 30 days. Often we make a new set instead.'],
    },
    tryThis: 'Buy: the popup says that a refund is decided case by case, for up to 30 days.',
  },
  {
    id: 'aragon',
    name: 'Aragon.ai',
    hosts: ['www.aragon.ai', 'aragon.ai'],
    lang: 'en',
    plans: [
      { id: 'starter', name: 'Starter', price: '$35 one-time', minor: 3500, currency: 'USD', per: 'once' },
      { id: 'premium', name: 'Premium', price: '$75 one-time', minor: 7500, currency: 'USD', per: 'once' },
    ],
    payment: 'stripe-form',
    wayBack: {
      address: 'word',
      path: '/dashboard',
      word: 'payment=success',
      words: { text: 'Payment successful', within: 'status', goneAfterMs: 1500 },
      cleanedAfterMs: 200,
    },
    cancel: 'identical',
    gallery: {
      ...plainGallery,
      path: '/dashboard/photos',
      mounts: 'on-hover',
      tile: 'lightbox',
      controls: [
        { act: 'download', via: 'recorded-first', dress: 'icon' },
        { act: 'favorite', dress: 'labelled-icon', label: 'Like image' },
        { act: 'delete', dress: 'labelled-icon', label: 'Delete' },
      ],
      toolbar: [{ act: 'download', via: 'zip', dress: 'text', label: 'Download all' }],
    },
    policy: {
      path: '/refund-policy',
      title: 'Refund policy',
      paragraphs: [
        'Ask within 7 days of your purchase and we give you a free redo or all of your money back.',
        'A downloaded picture counts as used, and used orders are not refunded.',
      ],
    },
    tryThis: 'Point at a picture: its arrow has no name, and the shop notes the download before a byte moves.',
  },
  {
    id: 'dreamwave',
    name: 'Dreamwave',
    hosts: ['dreamwave.ai', 'www.dreamwave.ai'],
    lang: 'en',
    plans: [
      { id: 'standard', name: 'Standard', price: '$30.00', minor: 3000, currency: 'USD', per: 'once' },
      { id: 'plus', name: 'Plus', price: '$50.00', minor: 5000, currency: 'USD', per: 'once' },
    ],
    payment: 'paddle',
    wayBack: { address: 'plain', path: '/dashboard' },
    cancel: 'identical',
    gallery: {
      ...plainGallery,
      imageHost: 'sdbooth2-production.s3.amazonaws.com',
      mounts: 'late',
      controls: [
        { act: 'download', via: 'detached-url-click', dress: 'emoji', label: '📥' },
        { act: 'regenerate', dress: 'emoji', label: '🔄' },
      ],
      toolbar: [{ act: 'download', via: 'attachment-link', dress: 'text', label: 'Download Hi-Res PNG' }],
    },
    singlePage: true,
    policy: {
      path: '/terms',
      title: 'Terms',
      paragraphs: ['Once your pictures were handed over there is usually no refund; we may add image credits.'],
    },
    tryThis: 'Pay in the overlay: the page never leaves, and nothing on it says thank you.',
  },
  {
    id: 'headshotpro',
    name: 'HeadshotPro',
    hosts: ['www.headshotpro.com', 'headshotpro.com'],
    lang: 'en',
    plans: [
      { id: 'basic', name: 'Basic', price: '$29', minor: 2900, currency: 'USD', per: 'once' },
      { id: 'professional', name: 'Professional', price: '$39', minor: 3900, currency: 'USD', per: 'once' },
    ],
    payment: 'stripe-hosted',
    wayBack: {
      address: 'id-in-path',
      path: '/app/orders',
      words: { text: 'Your payment succeeded', within: 'paragraph', goneAfterMs: 5000 },
    },
    cancel: 'pricing',
    gallery: {
      ...plainGallery,
      path: '/app/results',
      type: 'jpg',
      imageHost: 'pub-4f1c9e.r2.cloudflarestorage.com',
      controls: [
        { act: 'download', via: 'file-saver', dress: 'labelled-icon', label: 'Download headshot' },
        { act: 'favorite', dress: 'icon' },
        { act: 'upscale', dress: 'text', label: '4K Upscale' },
      ],
      toolbar: [
        { act: 'download', via: 'zip', dress: 'text', label: 'Download All (4)' },
        { act: 'share', dress: 'text', label: 'Copy link' },
      ],
    },
    policy: {
      path: '/refund-policy',
      title: 'Refund policy',
      paragraphs: ['No refund once pictures were downloaded. We can train your model again.'],
    },
    tryThis: 'The file is saved half a second after the click, by an event on an anchor that is nowhere in the page.',
  },
  {
    id: 'looktara',
    name: 'Looktara',
    hosts: ['looktara.com', 'www.looktara.com'],
    lang: 'en',
    plans: [
      { id: 'monthly', name: 'Monthly', price: '₹1,499', minor: 149900, currency: 'INR', credits: 100, per: 'month' },
      { id: 'yearly', name: 'Yearly', price: '₹11,999', minor: 1199900, currency: 'INR', credits: 1200 },
    ],
    payment: 'razorpay',
    wayBack: {
      address: 'plain',
      path: '/dashboard',
      words: { text: 'Your payment is successfully done', within: 'status' },
    },
    cancel: 'identical',
    gallery: {
      ...plainGallery,
      delivered: 'at-once',
      controls: [
        { act: 'download', via: 'window-open', dress: 'text', label: 'Download' },
        { act: 'save', dress: 'text', label: 'Save to history' },
      ],
      toolbar: [
        { act: 'generate', dress: 'text', label: 'Generate' },
        { act: 'use-credit', dress: 'text', label: 'Use 1 credit' },
      ],
    },
    policy: {
      path: '/refund',
      title: 'Refund and cancellation',
      paragraphs: ['All sales are final. There are no refunds. Rights that the law gives you stay as they are.'],
    },
    tryThis: 'A modal, no navigation. The popup says: no refunds.',
  },
  {
    id: 'tryitonai',
    name: 'Try it on AI',
    hosts: ['www.tryitonai.com', 'tryitonai.com'],
    lang: 'en',
    plans: [
      { id: 'one', name: '1 photoshoot', price: '$21', minor: 2100, currency: 'USD', credits: 1, per: 'once' },
      { id: 'five', name: '5 photoshoots', price: '$90', minor: 9000, currency: 'USD', credits: 5, per: 'once' },
    ],
    payment: 'stripe-link',
    wayBack: {
      address: 'id-in-query',
      path: '/thank-you-page',
      words: { text: 'Thank you! Your payment was received.', within: 'heading' },
    },
    cancel: 'home',
    gallery: {
      ...plainGallery,
      path: '/studio',
      controls: [
        { act: 'download', via: 'blank-link', dress: 'text', label: 'Download' },
        { act: 'edit', dress: 'text', label: 'Buy edit ($10)' },
      ],
      toolbar: [{ act: 'train', dress: 'text', label: 'Start photoshoot' }],
    },
    policy: {
      path: '/faqs',
      title: 'Questions & refund policy',
      paragraphs: [
        'We do not give refunds or free redos after a purchase.',
        'A credit that you do not want can be given to somebody else: press the gift beside it in your studio.',
      ],
    },
    tryThis: 'A payment link. The popup says: no refunds, but the credit can be given away.',
  },
  {
    id: 'photoroom',
    name: 'Photoroom',
    hosts: ['app.photoroom.com', 'www.photoroom.com'],
    lang: 'en',
    plans: [
      { id: 'pro', name: 'Pro', price: '€9.99 / month', minor: 999, currency: 'EUR', credits: 100, per: 'month' },
      { id: 'max', name: 'Max', price: '€24.99 / month', minor: 2499, currency: 'EUR', credits: 500, per: 'month' },
    ],
    payment: 'stripe-embedded',
    wayBack: {
      address: 'id-in-query',
      path: '/welcome',
      words: { text: 'Welcome to Pro', within: 'heading' },
      cleanedAfterMs: 0,
    },
    cancel: 'identical',
    gallery: {
      ...plainGallery,
      path: '/photos',
      delivered: 'at-once',
      controls: [{ act: 'download', via: 'canvas', dress: 'text', label: 'Export' }],
      toolbar: [
        { act: 'generate', dress: 'text', label: 'Generate' },
        { act: 'upload', dress: 'text', label: 'Upload a photo' },
      ],
    },
    creditStudio: {
      tools: ['Ghost Mannequin', 'Recolor', 'AI Backgrounds', 'AI Shadows'],
      credits: 30,
      cost: 2,
    },
    strictPolicy: true,
    policy: {
      path: '/refunds',
      title: 'AI credits and unsuccessful generations',
      paragraphs: [
        'Credits come back by themselves when a generation fails for a technical reason.',
        'A bad result can be reported from the menu of the picture, shortly after it was made.',
      ],
    },
    tryThis:
      'Open /create, choose a tool and generate. The card in the corner says what can come back; report a result from its menu.',
  },
  {
    id: 'getheadshot-pro',
    name: 'HeadshotPro',
    hosts: ['getheadshot.pro', 'www.getheadshot.pro'],
    lang: 'en',
    plans: [
      { id: 'pack', name: 'Headshot pack', price: '$19.99', minor: 1999, currency: 'USD', credits: 40, per: 'once' },
    ],
    payment: 'lemonsqueezy-overlay',
    wayBack: {
      address: 'plain',
      path: '/account',
      words: { text: 'Payment successful', within: 'status', goneAfterMs: 4000 },
    },
    cancel: 'identical',
    gallery: {
      ...plainGallery,
      controls: [{ act: 'download', via: 'location', dress: 'text', label: 'Download High-Resolution' }],
    },
    policy: {
      path: '/refund',
      title: 'Refund policy',
      paragraphs: ['HeadshotPro: all sales are final. Tell us of a billing fault within 7 days of it.'],
    },
    tryThis: 'Calls itself HeadshotPro and is another seller: all sales are final here.',
  },
];
