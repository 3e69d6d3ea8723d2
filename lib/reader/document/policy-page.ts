// Recognises by its address and headings what kind of page a buyer is on: refund terms, general terms, help, or none of these.

export type PolicyPageKind = 'refund-policy' | 'terms' | 'help';

export interface PageSigns {
  /** The path of the address, without host and query. */
  readonly path: string;
  readonly title: string;
  readonly headings: readonly string[];
}

// Of small letters, tried as seldom as may be: every page of a seller pays for making a pattern, twice for one that minds no case.
const REFUND =
  /refund|money-?back|return-?policy|returns|cancellation-policy|r(?:ue|ü)ckerstatt|erstattung|widerruf|rembours|reembols|devoluci|rimbors|terugbetal|restitutie|zwrot|возврат|pengembalian|返金|退款|退货|환불/;
const TERMS =
  /terms|tos(?:$|[/-])|conditions|agb(?:$|[/-])|nutzungsbedingungen|\bcgv\b|\bcgu\b|condiciones|termos|termini|voorwaarden|regulamin|ketentuan|利用規約|特定商取引|服务条款|服務條款|이용약관/;
const HELP =
  /faq|help|support|questions|hilfe|aide|ayuda|ajuda|aiuto|domande|veelgestelde|pomoc|bantuan|よくある|ヘルプ|常见问题|常見問題|자주/;

/** The nearest kind. What the page really says is for the reader; an address alone decides nothing. */
export function policyPageKind({ path, title, headings }: PageSigns): PolicyPageKind | undefined {
  const name = `${decoded(path)}/${title}`.toLowerCase();
  const isSpokenOf = REFUND.test(`${name} ${headings.join(' ').toLowerCase()}`);
  if (isSpokenOf && REFUND.test(name)) return 'refund-policy';
  if (TERMS.test(name)) return 'terms';
  if (HELP.test(name)) return 'help';
  return isSpokenOf ? 'help' : undefined;
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    // A malformed escape is read as it stands.
    return path;
  }
}
