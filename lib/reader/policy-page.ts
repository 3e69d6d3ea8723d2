// Recognises by its address and headings what kind of page a buyer is on: refund terms, general terms, help, or none of these.

export type PolicyPageKind = 'refund-policy' | 'terms' | 'help';

export interface PageSigns {
  /** The path of the address, without host and query. */
  readonly path: string;
  readonly title: string;
  readonly headings: readonly string[];
}

const REFUND =
  /refund|money-?back|return-?policy|returns|cancellation-policy|r(?:ue|ü)ckerstatt|erstattung|widerruf|rembours|reembols|devoluci|rimbors|terugbetal|restitutie|zwrot|返金|退款|退货|환불/iu;
const TERMS =
  /terms|tos(?:$|[/-])|conditions|agb(?:$|[/-])|nutzungsbedingungen|\bcgv\b|\bcgu\b|condiciones|termos|termini|voorwaarden|regulamin|利用規約|特定商取引|服务条款|服務條款|이용약관/iu;
const HELP =
  /faq|help|support|questions|hilfe|aide|ayuda|ajuda|aiuto|domande|veelgestelde|pomoc|よくある|ヘルプ|常见问题|常見問題|자주/iu;

/** The nearest kind. What the page really says is for the reader; an address alone decides nothing. */
export function policyPageKind({ path, title, headings }: PageSigns): PolicyPageKind | undefined {
  const plain = decoded(path);
  if (REFUND.test(plain) || REFUND.test(title)) return 'refund-policy';
  if (TERMS.test(plain) || TERMS.test(title)) return 'terms';
  if (HELP.test(plain) || HELP.test(title)) return 'help';
  return headings.some((heading) => REFUND.test(heading)) ? 'help' : undefined;
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    // A malformed escape is read as it stands.
    return path;
  }
}
