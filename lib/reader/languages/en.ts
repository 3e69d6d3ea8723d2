// How English says it.

import type { Language } from '../language';

export const en = {
  code: 'en',
  signs: 'the|and|you|your|of|for|with|are|not|we|within|our|is|to|if|has|have|been|as|no|can|be|this',
  words: {
    part: 'mostly used|mostly spent|much of the|much of your|some of|part of|parts of|fair part|good part|large part|a chunk|portion of|most of|half of|a lot of|significant*|substantial*|considerabl*|meaningful|heavily|extensive*|partly|partially|in part|several of|a few of|any part',
    incase:
      'then we|then no|then nothing|then the|refund those|refund these|refunds for those|refund for those|in those cases|in these cases|in that case|in this case|in such case*|such cases|those cases|those orders|these orders',
    seat: 'seat|seats|login|logins|account|accounts|password*|credentials|licence*|license*',
    till: 'until|till|up to the point|up to the moment',
    whole:
      'all still|still all|still there|still be there|all be there|still in your account|all in your account|full|complete|whole|unchanged|undiminished|equals|all there|in one piece|unbroken|sealed',
    buyervoice: "i|i'm|i've|i'd|my",
    makes:
      'made|run|ran|rendered|generated|created|produced|processed|converted|transcribed|upscaled|translated|dubbed|captioned|animated|staged|restored|composed|written|cloned|scanned|exported|drawn|painted|designed|printed|recorded|synthesi*|enhanced|executed',
    exported: 'export|exports|exported|exporting',
    videounit: 'songs|video|videos|clip|clips|film|films|reel|reels|movie|movies',
    minuteunit: 'minute|minutes|min|mins',
    wordunit: 'word|words|character|characters|second|seconds',
    gratis: 'promotional|promo|bonus|complimentary|free|referral|gifted|giveaway|trial',
    parcel: 'packaging|parcel|parcels|shipped|shipping|postage|return label|the item|your item|items',
    quality: 'usable|acceptable|satisfactory|good|recognisable|recognizable|decent|presentable|convincing',
    because:
      'because|since|as we|as the|as our|as your|as each|as every|as it|as they|as production|as processing|given that|due to|owing to|considering that|seeing that|in view of',
    harmless:
      "takes nothing away|take nothing away|no usage limit*|no usage cap*|no limit on use|no limits on use|leave~in place|leaves~in place|no effect on|no effect|no bearing|no influence|no impact|no obstacle|no problem|not a problem|isn't a problem|no harm|all the same to us|that's fine|that is fine|which is fine|is fine with|is perfectly fine|is fine too|fine with us|fine by us|no worries|all right|is harmless|are harmless|is irrelevant|are irrelevant|plays no part|play no part|does nothing|do nothing to|changes nothing|change nothing|free of consequence*|or not|don't matter|doesn't matter|do not matter|does not matter|makes no difference|make no difference|makes no odds|make no odds|made no difference|nor does|is fine|not relevant|not held against|i don't care|without losing|without giving up|without forfeiting|without risking|not counted as|not count as|not counted against|not a condition|avoid~chargeback*|prevent~chargeback*|avoid~dispute*|prevent~dispute*|avoiding~chargeback*|preventing~chargeback*",
    harms:
      'count|counts|void|voids|end|ends|cost|costs|forfeit|forfeits|lose|affect|harm|alter|change that|change anything|change your|change the|spoil|touch your|touch this|touch the|influence|prevent you|prevent a|bar you|rule it out|rule out|exclude a|take away|matter|count against|stand in the way|close the|reduce your|waive|invalidate|commit|commits|hold that against|preclude|stop you|stops you|keep you from|keeps you from|bar you from|hinder|exclude you|excludes you',
    needless: "don't have to|do not have to|needn't|need not|no need to|not required to|not obliged to|don't need to",
    may: 'yours to|you can|you may|can be|may be|can still|free to|ready to|available to|available for',
    preview: 'preview|previews|sketch|sketches|proof|draft|drafts|sample|mockup*|design',
    which: 'what|which|when|who|whom|where',
    hence:
      "therefore|hence|thus|so we|so no|that is why|which is why|for this reason|for that reason|accordingly|that's why|consequently",
    applies:
      'extend|extends|extended|apply|applies|applied|count|counts|counted|hold|holds|stand|stands|include|includes|included|available|open|valid|possible|offered|reach|stretch*|concern|concerns',
    idle: "rule out a problem|rule out a fault|rule out an error|rule out a transfer|rule out any problem|rule out that|months worth|months' worth|month's worth|month worth|days' worth|days worth|worth of|our end|on your end|ends up|end up|end user*|in the end|weekend|free of charge|at no charge|no extra charge|without charge|no additional charge|free of cost|in charge|no further charge*|no more charge*|end of the|at the end|trial ends|period ends|cycle ends|month ends|term ends|until~ends|ends when the period|runs to the end|period end|full stop",
    giveback:
      'reappear|reappears|drop back|drops back|hop back|flow back|put back|recredited|reinstated|restored|find their way back|take~back|takes~back|taken back|return|returns|returned|returning|give back|gives back|given back|giving back|give~back|send~back|sent back|sends~back|hand~back|handed back|hand back|hands back|get~back|gets~back|got back|have~back|come back|comes back|coming back|comes home|come home|goes back|go back|going back|goes home|pay~back|pays~back|paid back|reverse|reverses|reversed|reversing|reversal|reversible|undo|undone|undoing|recover|recovers|recovered|recoverable|claim back|claim~back|claims~back|transfer back|buy back|buy~back|rebate*|exchanged for|exchange* for cash|cash out|part with',
    money:
      'all of it|it all|every bit|money|payment|payments|price|prices|fee|fees|sum|sums|amount|amounts|cash|cost|costs|dollar*|euro|euros|cent|penny|pennies|charge|charges|funds|you paid|what you pay|order value',
    exit: 'to decide|make up your mind|time to think|be reversed|be undone|undo your|undo the order|undo~order|undo it|reverse the order|reverse your order|reverse my charge|handed back|change your mind|changed your mind|change their mind|change of heart|step back|back out|pull out|walk away|reconsider|call off|called off|hand~back|say no thanks|send it back|take it back|withdraw from|cancel your order|cancel the order|cancel an order|cancel it|regret|opt out of your order|opt out of the purchase',
    ends: "disappear*|vanish*|deal is done|sale stands|considered final|counts as|count as|counted as|deemed|treated as|regarded as|means accept*|means you~accept*|not open to you|not available|unavailable to|wipes out|spoils|taken to have|lapse|lapses|lapsed|end|ends|ended|ending|close|closes|closed|gone|over|void|stop|stops|expire|expires|expired|no longer|off the table|out of the question|cancels|dies|is history|removes|remove|removed|rule out|too late|makes~final|make~final|is final|are final|lost for good|gone for good|shut for good|shuts for good|closes for good|settled for good|settles for good|over for good|away for good|ends for good|expires for good|yours for good|kept for good|final for good|closed for good|accepted|declare*|not valid|terminate*|cease|ceases|ceased|drops|fall away|falls away|lost|loses|lose|forfeit*|extinguish*|waive*|surrender*|give up|bars|block|blocks|preclude*|deprive*|kills|kill|is up|runs out|seals|sealed|binding|locks|spoil|cannot come back|giving up|is a sale|no way back|done deal|cannot be stopped|can not be stopped|kept by you|stays with you|stay with you|sale is closed|uses up|as taken|made your choice|your choice is made|was your choice|has decided|have decided|frozen|so does|pack is yours|it is yours|it's yours|them yours|settles the|the choice",
    each: 'each|every|individually|separately|case by case|on its own|on the facts|on its facts|one by one|per case|on the merits|on its merits|own facts|as it comes|one at a time',
    keeps:
      'keep|keeps|kept|retain|retains|retained|stays with us|stay with us|remains with us|remain with us|remains owed|remain owed|remains due|remain due|remains payable|still owed|still due|owed in full|due in full|is ours|stays owed|stays due|stay charged|stays charged|unrecoverable|irrecoverable|forfeited|earned',
    accepting:
      'elect|elects|elected|electing|choosing|picking|pick|picks|picked|say yes|saying yes|going for|go for|settle for|prefer|preferring|accept*|take|takes|taking|took|choose|chooses|chose|chosen|opt|opts|opted|opting|agree|agreed|agreeing',
    never:
      'no refund policy|no refunds policy|no return policy|strictly no refund*|under any circumstance*|under no circumstance*|in any circumstance*|in no circumstance*|no refunds whatsoever|no refund whatsoever|no exceptions|in any situation|whatsoever',
    limit:
      'refund window|refund period|window|time limit|deadline|claim period|request period|return window|return period|time frame|timeframe|cut off|a limit of|limit of|limit is',
    others:
      'other platforms|other sites|other services|other companies|other providers|other tools|other vendors|many sites|many companies|many sellers|many shops|many services|competitors|some sellers|most sellers|some sites|elsewhere',
    fee: 'payments|payment|fee|fees|sum|sums|amount|amounts|charges|price|prices|monies|everything',
    spent:
      'run through|burning|ran through|went through|consumption|spending|expenditure|tried|spend|spends|burns|eaten|dipped|drew|draw|used|spent|consumed|taken|deducted|redeemed|burnt|burned|exhausted|expended|using|consuming|drawn|touched|gone|unlocked',
    refund:
      'convertible to money|convertible into money|converted to money|converted into money|convertible to cash|converted to cash|converted into cash|exchanged for money|give money|money for credits|reimburs*|repay*|repaid|recoup*|reclaim*|paid back|made whole|make you whole|buy back|chargeback free|money home|recompens*|get~money|want~money|rather have~money|ask for~money|cash payments|credit card reversal|payment back|cash straight back|your cash|can be returned|may be returned|cash~back|money~returned|give~money|return the payment|return your payment|return the price|refund*|send~money|ask for your money|have your money|every cent|every penny|restitution|money again|money back|your money~back|everything back|pay back|pay you back|100% back|60% back|50% back|half back|credited back|give back|return~payment|return~money|cash back|backs your money|have~back|chargebacks and refunds|return*~original method|back to the original|makegood|or your money|or the money|and your money|money if you prefer|part of your money',
    nonrefund:
      "unable to offer~refund*|not possible to refund|cannot provide~refund*|not able to~reimburs*|nothing is paid back|cannot offer~refund*|not able to~refund*|nothing is refunded|can't offer~refund*|cannot give~refund*|can't take it back|not offer*~refund*|no partial refund*|keep the payment|cannot~reimburs*|no cash refund*|refunds nothing|no full refund*|not be returned|not~refundable|without refund|not~money back|keep the money|keep the price|refund nothing|never~refunded|can't~refund*|not~reimburs*|refund is not|keep the fee|not~refunded|no reimburs*|not refund*|no refund*|can't pay~back|cannot pay~back|not pay~back|can't give~back|cannot give~back|won't pay~back|won't give~back|not~take~back|cannot take it back|can't take~back|buy them back|stay sold|no cash value|not recoverable|stays with us|no reversal|never refund*|can not~refund*|no money|not~offer*~refund*|not give~refund*|not provide~refund*|not issue~refund*|no~refund is|no~refunds are|neither refunds nor|nothing is possible|do not refund|don't refund|stay made|not~returned|not~give~back|gives no refund|will not~refund*|refunds are not|refunds~not available|no right to~refund|refund is no longer|refund ends|no longer~refunded|cannot be returned|no return|turn~back into money|it stays|stays with the|stays sold|irrecoverable|unrecoverable|non recoverable|stay with us|remains with us|no returns|not reversible|never reversible|cannot be undone|unable to~reimburs*|non refund*|nonrefund*|cannot~refund*|nothing back|not owed|nothing comes back|does not refund|not returnable|no~credits back|never returned|not prorate*|no prorat*|no entitlement|unable to~refund*|refund is impossible|refunds are impossible|refunds end|can't be returned",
    refusal:
      "no refund is|no refund policy|not offer*~refund*|not give~refund*|not provide~refund*|not issue~refund*|give no refund*|offer no refund*|gives no refund*|do not refund|don't refund|do not do refunds|neither refunds nor|refunds are not~|cannot offer refund*|cannot offer any refund*|cannot refund|refund policy: none|no refunds|no refund will|strictly no refund*|don't offer refund*|never refund|no money back|without exception|can't offer refund*|cannot give refund*|cannot provide refund*|cannot issue refund*",
    still: 'still|even so|even then|nevertheless',
    final:
      'sale stands|sale is done|every transaction|considered complete|is complete and cannot|cannot be reversed|purchase*~final|every purchase final|all sales are|final and non|final once|is final|definitive|irreversible|final and binding|irrevocable|sale~final|sales~final|final sale*|are final|considered final|all final|purchases are binding|orders are binding|sales are binding|purchase is binding|payments are binding|order is binding|sale is binding',
    not: "couldn't|wouldn't|shan't|wasn't|weren't|zero|aint|ain't|hadn't|nobody|nil|not|no|never|cannot|can't|don't|doesn't|isn't|aren't|won't|didn't|neither|none|nothing|without|hasn't|haven't|unable",
    eligible:
      'answer is yes|we say yes|you are welcome to|eligib*|qualif*|cover|covers|covered|may ask|can ask|may be due|you may request|you can request|may be considered|granted|grant|accepted reasons|we refund|we will refund|we may refund|we do refund|full refund|full refunds|may earn|honour|honor|valid reasons|reasons we accept|cases|may be given|possible|gladly|may approve|we approve|usually approve|normally approve|we do pay back|we pay back|reimburse|you get|you receive|we give|entitle*|claimable|may get',
    ineligible:
      "won't be looked at|not be looked at|won't be reviewed|not be reviewed|won't be considered|goes away if|goes away once|goes away when|consider~used|consider~accepted|consider~final|consider~fulfilled|gives up every|give up every|gives up any|gives up all|give up any|give up all|disappears when|disappears once|disappears if|rule a refund out|rules a refund out|rule out a refund|means that you~accept*|are out|deal is done|end that|end it|ends it|end them|ends them|end the|to say no|we say no|say no to refund*|won'decided against|we decide against|speaks against|t be considered|against you|counts against|count against|speaks against|answer is~no|answer will~no|answer's no|loses any|taken as accept*|taken as consent|can't help|cannot help|unable to help|takes away|lapses when|lapses if|is gone|ends as soon|ends this|end this|not if|is lost|are lost|be lost|lose the|lose your|loses the|no longer~refund*|counts as using|counts as accept*|counts as use|means accept*|accepting them|treated as accept*|considered accepted|not reviewed|may not be enough|closes the|out of scope|no reason|takes the place of|no refund right|accepted by you|not refunded|ends~refund*|no right|the right~ends|counts as fulfilled|used ones are not|off the table|count as accept*|cannot be returned|can't be returned|give up the right|give* up~refund|giving up|makes the order|is excluded|are excluded|no longer offer*|no longer~guarantee|outside the promise|outside the guarantee|outside this|outside our|removes that|removes this|removes your|removes any|lapses once|lapses as|lapse when|lapse once|ends when|ends if|ends once|stops when|stops once|is closed|be closed|expires when|expires once|off limits|ends that|invalidat*|cancels this|rules out|none if|none when|nothing if|none for|none where|not when|not for|no if|ineligib*|rejected|reject|refused|refuse|denied|deny|declined|decline|exclud*|exclusion*|exception* to|void|voids|voided|voiding|forfeit*|you lose|lapses the|no ground*|ends the|ends your|ends eligib*|removes the|waives the|counts as deliver*|means you accept*|treated as used|deemed|considered used|not considered|no refund case|disqualif*|extinguish*|expires on|not a reason|no cause|not a ground|no claim|replaces~refund|waives~refund|no redo*|no free redo*|redos are not|falls outside|ruled out|bars|barred|cancels~refund*|end eligibility|loses~refund|not be considered|no more refund*|turned down|counts as used|treated as final|treated as fulfilled|treated as delivered|used ones not|used ones no|stops being|no longer get|no longer ask|lose eligibility|loses eligibility|becomes final|become final|are off|is off|count as us*|counted as|count as deliver*|count as fulfil*|not be returned|waive~refund|makes it non|claim ends|shut out|nullif*|relinquish*|surrender*|irrevocab*|non returnable|no longer cancel*|not cancel*|may not rely|is not available where|cannot come back|what doesn t|can't claim|cannot claim|may not claim|forgo|forgoes|forgone|forgoing|as a yes|as acceptance|as approval|as consent|out of refund|can't ask|cannot ask|may not ask|what does:",
    guarantee:
      'satisfaction window|satisfaction period|satisfaction promise|pledge|day pledge|happiness pledge|hour rule|our promise|the promise|day promise|guarantee|guarantees|money back guarantee|satisfaction guarantee|refund guarantee|guaranteed|happiness guarantee|risk free|money guarantee',
    anyreason:
      "for whatever reason|no ifs|ask why|reason is not needed|no reason is required|change your mind~full|don't need a reason|no need to explain|not happy for any|not need to explain|whatever the reason*|whatever reason*|no hassle|no fuss|no reason is needed|no hoops|no strings|not ask why|without asking why|any reason|without giving a reason|without a reason|without reason|no explanation|no reason needed|no questions|for any cause|without explanation|no reason required|simply change*|unconditional*|no conditions|no justification",
    casebycase:
      "a person reads|a person looks|a human reads|a human looks|reads it and decides|looks at it and decides|look at both sides|both sides and decide|depends on the evidence|individual situation*|individual story|no fixed rule*|no set rule*|no hard rule*|no rule for|individual merit*|own merit*|up to us|depends on the circumstance*|depending on the case|depends on the case|depending on the circumstance*|individual assessment|individual circumstances|look at each|look at every|each situation|per case|on its own|each complaint|every complaint|case by case|case to case|each request|every request is|each case|every case|individually|individual basis|on its merits|on their merits|one by one|individual review|judged on|own refund rules|own refund polic*|own policy|seller's own|creators set|it depends",
    discretion:
      "sometimes we|weigh your case|ours alone|authority to refund|fair thing|what is fair|seems fair|find a solution|feels right|as seems right|at our option|if we think|we are free to|our call|may turn~down|discretion*|goodwill|courtesy|good will|as we see fit|our judgement|our judgment|we alone decide|we decide|gesture|may decide|may choose|may review|may be reviewed|as an exception|exceptionally|rare cases|exceptional|special situations|in rare|extraordinary|sometimes your|sometimes a refund|what's reasonable|what is reasonable|seems reasonable|what's fair|automatic yes|has a look and decides|then decides|then decide",
    but: 'but|however|yet|instead|though|although',
    except:
      'except|unless|other than|save for|apart from|exception|exceptions|excepting|save where|but for|only exception*|aside from|outside of',
    only: 'people who have not|those who have not|customers who have not|anyone who has not|buyers who have not|users who have not|people who haven t|customers who haven t|assuming|on the understanding|for customers who|for buyers who|precondition*|prerequisite*|a requirement|required that|presuppos*|one condition|condition|a condition|should not have|may not have|only|solely|provided|as long as|so long as|exclusively|on condition|conditions|limited to|all hold|strictly|must|given that|on the condition|requirements|in return we ask',
    cond: 'the moment|the minute|the instant|if|when|where|once|while|after|should|in case|in the event|whenever|as soon as|until|before',
    full: 'full refund*|100%|everything back|fully refund*|full amount|full price|complete refund|entire amount|whole amount|refund~full|full money|full purchase|full payment|in full|full:|whole sum|whole price|full credit|all your money|total refund',
    partial:
      'the rest|remainder|what is left|is worth|matching share|partial*|prorat*|pro rat*|60% back|50%|half|a part|part of it|all or part|remaining time|minus|less the|subtract*|taken off|is deducted|are deducted|deduct*|partly|in part|remaining balance|unused part|for unused credits|unused months|portion|reduced by|reduced refund|the unused credits|only unused credits|remaining credits|full or part|full or partial|or part of|a share|remaining value|remaining months|months left|some of your money|part refund',
    deduct:
      'minus|subtract*|deducted|taken off|less a|less the|card fee|processing fee|handling fee|transaction fee|administrat* fee|fee is|is reduced|reduced pro rata|reduced by|are reduced|net of|kept back|withheld|fees are kept|we keep the fee*|price minus|we take (1|from the price we|not get 100%|less what|less any|minus credits|minus the|deduct the|we deduct|remaining value|value of the remaining|value of the credits that|value of what',
    storecredit:
      'store credit|shop credit|account credit|site credit|credit note|credit to your account|account balance|voucher|coupon for|store balance|wallet',
    gift: 'gift it|gift them|gifting|gift the|gift icon|give it to someone|pass it on|gift someone|transfer it to|gift to',
    creditback:
      'credit*~be back|credit*~returned|credit*~return|credit*~restored|credit*~go back|credit* come back|credits back|credit back|refund~credits|refund~tokens|refund credits|return~credits|return~credit|add credits|adding credits|replace it|restore~credit*|restored to|restor*~balance|re credit*|recredit*|token*~returned|token*~refunded|token*~restored|token* back|compensat*~credit*|bonus credits|additional credits|new credits|credit correction|credits are returned|credit is returned|credit~refunded|credits taken without|credits instead|credit instead|issue credits|credits~reissue*|credits may be|credits as compensation|grant*~credits|generation~refunded|points~returned|coins~returned|refunds credits|put back|go back on|credited again|restored automatically|with extra credits|or extra credits|some extra credits|or credits|credits or|top up your credits|top up~credits|credits come back|credits return|credits~put back|puts them back on|tokens~reappear|credits~reappear|re added|added back|back on your balance|back to your balance|back in your balance|extra minutes|bonus minutes|extra tokens|to your credit balance|is credited back|are credited back|replacement credit*|to credits|worth in credits|as credit|in credits|as credits|return the credit*|give the credit*|give back the credit*|issue~credit|credit or discount|add the balance|add~balance|minutes~returned|minutes~back|refund or credit|give*~credit back|gives~credits back',
    editcredits: 'edit credit*|editing credit*|edit tokens',
    auto: "automatic*|by itself|by themselves|on its own|on their own|without asking|never be charged|from being charged|not charged|not deducted|not be deducted|not be charged|no credits are taken|do nothing|need to do anything|instantly returned|not consume|you doing a thing|your doing anything|without your doing|account by the system|corrected by the system|system notices|no need to ask|costs you nothing|never consume*|no credit is deducted|of their own accord|without a request|won't be charged|not be billed|is not billed|are not billed|don't have to contact|no need to contact|without you|without having to ask|no credits are deducted|is never charged",
    all: 'all|every|any case|no circumstances|under no|regardless|whatever',
    request:
      'application*|applicants|request|requests|requested|requesting|ask|asks|asked|asking|submit|submitted|apply|applied|claim|claims|contact|contacting|write|writing|tell us|let us know|notify|reach us|reach out|inform|mail us|email|e mail|emailing|message us|get in touch|report|send|raise|open a ticket|lodge|file|received by us|made within|must be made|come within|must come|to reach us|cancel within|you cancel|you may cancel|drop us|come to us|reported|we need|provide|include|including|attach|quote|mention|please give|add|reply to the receipt|reply to your receipt|reply to our|reply to the order|answer to the|answer the welcome',
    cancel: 'cancel*|unsubscrib*|terminate*',
    use: 'taken|deducted|spending|expend*|drawn|used|use|uses|using|consum*|spent|spend|usage|utiliz*|utilis*|redeem*|exhaust*|burn*|eaten up|touched|played',
    unused:
      "don't use~credit*|do not use~credit*|don't touch~credit*|do not touch~credit*|left~alone|leave~alone|leaving~alone|left~untouched|no activity|without activity|zero activity|mint condition|no generation was|did not use|no credits|full credit balance|balance is full|unspent|un opened|unopened|no generations|unused|un used|not yet used|untouched|no usage|zero usage|no use|did not get to use|didn't use|before using|before any use|intact|zero credits|no tokens|before you use|no~credits~used|still shows the full|meter still|still sitting there|haven t touched|don t spend any|do not spend any|not moved|counter still|meter has not",
    nogen:
      "zero~generat*|zero~render*|generated nothing|nothing has been generated|not~generated|no generation|no images~generated|not~uploaded|not~processed|not~started generat*|made no picture*|made no image*|made no photo*|made no portrait*|made no headshot*|made no render*|made no generation*|made no use|made none|made nothing|created no|generated no|produced no|produced nothing|not made any|not created any|run no|run nothing|nothing generated|nothing was generated|nothing has been processed|nothing made|not generated|no generations|no~created|nothing created|no~made|not started|not uploaded|before generation|before~processing|before processing|not yet started|not begun|has not~started|before we start|before work|not been processed|before~generation|before generating|before production|without generating|haven't generated|never generated|haven't made any|hasn't made any|not yet made|haven't begun|hasn't begun|haven't started|hasn't started|rendered nothing",
    corrected:
      'fix the|fix it|solve the problem|solve the issue|resolve the problem|resolve the issue|correction*|correct any|correct the|corrected|correct it|fixed|put right|rectif*|adjust|adjusted|we correct|reversed|reverse|sorted out|made good|made right',
    credits: 'credit|credits|token|tokens|points|coins|allowance|quota|allocation|balance|gems',
    download:
      'taken~zip|take~zip|took~zip|taken~high res|take~high res|took~high res|taken the files|taking the files|take the files|took the files|took the images|taken the images|stor*~phone|stor*~device|stor*~computer|copied~to your|copying~to your|copy~to your|obtain*~files|obtain*~images|retriev*~images|retriev*~files|collect*~files|collect*~images|unlock*~files|unlock*~watermark|watermark free files|full size version|high res version|full resolution files|taken~down|take~down|took~down|taken away|takes away the files|taken~in full resolution|saved~in full resolution|taking~in full resolution|saving~in full resolution|off the site|off our site|taken~in high resolution|saved~in high resolution|taking~in high resolution|saving~in high resolution|leav*~in full resolution|leav*~in high resolution|saved to a|saving to a|save to a|full size file*|store* locally|saved locally|save them|files leave|save~to your|saved~to your|to your device|on your device|to your computer|to your hard drive|on your computer|taken down|took down|take down|pull~down|pulling down|pull down|fetch*|grab*|unlock*~download*|high resolution files|save the files|leave our server|export|exports|onto your|download|downloads|downloaded|downloading|exported|exporting|saving the files|retrieved|save files|files are saved|pulled|save to your|saved some|saved any|saved one|saved them|at full size|in full size|left our server*|files on your|already on your|transferred~device',
    nodownload:
      'empty download|no download history|download history is empty|download count is zero|exported nothing|downloaded no|have not downloaded|saved nothing|undownloaded|downloaded none|downloaded nothing|prior to download*|until~download*|before~download*|no resource',
    favorite:
      'taps the heart|heart under|heart turns|my picks|shortlist*|put~heart|given one to|given~heart|no hearts|hearts|liked an|liked a|liked any|liked one|liked some|a star|star given|the heart|tap*~heart|heart on|heart icon|the star|favorit*|favourit*|hearting|starring|bookmark*|hearted|liked images|like an image|starred|stars|given~star|gave~star|pinned a',
    edit: 'cropp*|crop a|crop or|recoloured|recolouring|recolored|recoloring|swap*~background|adjust*~picture|adjust*~image|adjust*~photo|editing tools|apply an edit|applied an edit|applying an edit|chang*~with the~editor|retouch a|retouch any|by editing|no retouching|no edits|no editing|opened~editor|in the editor|with the editor|used the editor|use of the editor|using the editor|through the editor|in our editor|with our editor|studio tools|edits to|editing a|edited|heavily edit|modif*|altered|retouched|editing any|editing images|editing photos|editing pictures|editing or|editing it|editing one|edit it|altering|alter|alters|retouching|photoshopped|changed with|through another|touch up|effect~applied|appl*~effect|filter~applied|alteration*',
    delete:
      'bin icon|threw~out|thrown~out|throw~out|removed pictures|removed photos|gone from the gallery|thrown~away|throw~away|throwing~away|discard*|in the bin|wipe|wiping|remove images|remove a picture|removing images|removed images|removed~from the gallery|removed~from your gallery|erase|erases|removed from the gallery|removed from your gallery|trash*|binned|deleted|deleting|delete|deletion|erased|remove from the gallery|wiped|erasure|erasing|emptied|empty the gallery|emptying',
    save: 'camera roll|google drive|dropbox|phone album|permanent collection|save or|or save|save it|save a|save any|save the|save your|and save|save one|save some|saves|tap save|click save|press save|hit save|save button|saved|saving|cloud drive|keep button|pressed keep|press keep',
    share:
      'share sheet|gone public|go public|share or delete|share or edit|share or save|share any of|use an image publicly|used an image publicly|using an image publicly|put~on linkedin|putting~linkedin|on social media|to social media|profile picture|send~to somebody else|sent~to somebody else|sending~to somebody else|send~to someone else|sent~to someone else|sending~to someone else|a social network|to third parties|to third party|share the|share it|share your|share a|posted|posting|passing~link|share link|public link|passed on|post them|uploaded to social|shared|sharing|made public|publish*|sent to others|sent them to others|sent to someone|used publicly|public use|third parties|posts them|shares|share them|share any|put online|made them public|link to others|passing the|forward*|gone live|goes live',
    rate: 'rated|rating|leave a review',
    upload: 'uploading|uploaded|upload',
    previewapproved:
      "approve sheet|yes to~proof|yes to~preview|yes to~draft|okay~preview|okay~draft|okaying~preview|releas*~proof|releas*~draft|ok to~preview|ok to~draft|ok to~proof|ok to~mock|accept*~sample|accept*~proof|confirm*~draft|confirm*~proof|confirm*~preview|approv*~proof|approv*~sample|tell us it's fine|say it's fine|say it is fine|tell us it is fine|tell us you are happy|your approval|your go ahead|happy with~preview|satisfied with~preview|happy with~draft|fine with~preview|mockup your ok|draft your ok|preview your ok|proof your ok|given~your ok|gave~your ok|go ahead on the preview|okayed~preview|okayed~draft|ok'd~preview|approve button|reviewed~preview|preview~reviewed|seen~preview|saw~preview|checked~preview|pick*~final|select*~final|approving the|signed off|sign off|once approved by you|press*~approve|signed~off",
    redoaccepted:
      'let us redo|letting us redo|had us redo|received~redo|received~re run|received~reshoot|received~new set|receiving~redo|receiving~re run|receiving~reshoot|gone for a new|go for a new|going for a new|use of~free redo|use of~reshoot|use of~re run|start*~free redo|start*~complimentary|start*~reshoot|requested~reshoot|requested~re run|requested~regeneration|agree*~regeneration|agree*~reshoot|chosen~retraining|chosen~redo|chosen~reshoot|opt*~second run|opt*~reshoot|opt*~redo|taken~redo|taken~reshoot|taken a~revision|after a redo|requested a redo|redo was|redone once|using a redo|redo~started|redo~been|accept* either|accepting one of|accept*~alternative|accepted~offer',
    creditsaccepted:
      'choos*~credits over|chose*~credits over|credits over cash|credits over money|chosen~credits|agree*~credit on your|prefer*~credits|replacement credits|yes to~credits|agreed~credits as|agreed to~credits|accepting~credits|taken~credits instead|took~credits instead|taken the bonus credits|take the credits|took the credits|credits instead of|accept*~credits|accepted compensat*|accepted~credit|accept*~edit credits|chose credits|credits~accepted|bonus credits~accepted|received~compensation|accept* either|accepting one of|accept*~alternative|accept*~voucher|accept*~store credit|accept*~compensation|took the~credits|spend~edit credits|spent~edit credits',
    chargeback:
      'bank to pull|bank to take|initiat*~dispute|paypal case|paypal dispute|paypal claim|case with paypal|claim with paypal|pull the money back|pulled the money back|pulling the money back|charge reversed|payment reversed|file a dispute|filed a dispute|file a claim with your bank|started a dispute|starting a dispute|raise* a dispute|went to your bank|gone to your bank|going to your bank|open* a case|asked your bank|ask your bank|bank to reverse|card company to reverse|bank to claw|claw*~bank|revers*~bank|revers*~card issuer|reclaim*~bank|bank reversal*|start a dispute|dispute with|bank dispute*|card dispute*|disput*~payment|disput*~charge|disput*~transaction|payment disput*|disput*~bank|disput*~card|chargeback*|charge back*|dispute the charge|open* a dispute|dispute* filed|filing a dispute|through your bank|through your card|by your bank|card issuer|disputed with|disputes the payment|dispute a payment|disputing|told your bank|reversal of the payment|claim~paypal|open a card dispute',
    genstarted:
      "hit create|hits create|press create|job is queued|job has been queued|has been queued|begun processing|started producing|begun producing|begun work|begun to work|start* to produce|begun your order|started on your order|started your order|submit*~for processing|submit*~for generation|in motion|launch*~shoot|press generate|pressed generate|pressing generate|kick* off the|kicked off|pick* up your order|enter* production|sent to production|start button|hit start|tap start|hit the start|generate button|create button|start processing|starts processing|begin processing|begins processing|began processing|start* to process|begun to process|begin* to process|are being processed|is being processed|are being generated|is being generated|is being produced|are being produced|work in progress|start* work|begin* work|began work|into processing|into production|processing~begun|after generation|once~processed|work starts|images~been generated|headshots~been generated|photos~been generated|generation process~|once the ai|generate the images|images are generated|images were generated|processing of your photos|processing~started|processing begins|processing starts|once created|once~generated|after~generated|work~started|work~begun|work begins|started processing|already generated|already processed|once production|ai~started|order is processed|once processing|once we start|generated images|has been generated|have been generated|photos are generated|headshots are generated|been produced|once the order|once the images|once the photos|in production|click start|clicked start|press start|to production|preparing the model|pick* up your|set to work|sets to work|get to work|got to work|we begin|we began|we've begun|we have begun|start now|begin now|begin straight away|start straight away|upon generation",
    perfstarted:
      'delivery has started|delivery has begun|performance has begun|performance has started|delivery starts|supply has begun|access has begun|performance begins|delivery begins|service starts|access is given|access starts',
    trainstarted:
      'press train|pressed train|pressing train|begun training|begin* to train|training~begun|had a model trained|have a model trained|having a model trained|train an avatar|trained an avatar|training an avatar|train a model|train your model|trained your model|training your model|learned your face|learnt your face|fed~to the model|models~trained|trained models|after training|training has|model~trained|once trained|training was|trained~model',
    usevoid:
      'you generated|you have generated|you ve generated|you generate|you have converted|you convert|you converted|you have upscaled|you upscale|you upscaled|you have rendered|you render|you rendered|you have created|you create|you created|you have run|you run|you have made any|you have made your|you make your|generating anything|generating any|converting a|rendering a|upscaling a|creating an image|creating images|running a generation|making your first|you use the credits|you use credits|you spend any|you spend the|to use the credits|to use your credits|to use any credits|into your balance|touched the credits|touching the credits|made use of~credits|making use of~credits|opened the pack|opening the pack|redeemed a credit|redeeming a credit|burn a token|burned a token|burning a token|real use|seen use|seen any use|opened pack*|opened bundle*|with usage|credits already|after use|after using|fully used|credit use|services used|used services|partially used|largely used|much used|been used|have used|you used|was used|were used|is used|credited and|have been spent|already spent|some used|used or|partly used|dipped into|dip into|dips into|burned through|eaten into|already used|once used|used up|use of credits|service used|used the service|used any|using any|part used|heavily used|significant use|substantial use|substantially used|has used|are used|consumed|any use|usage of|any usage|use beyond|used portion|used images|used part|used plan*|used generation*|started using|begun using|generations made|usage exceed*|exceed* usage|or used|utilized|utilised|use counts|touched|drawn on|activated|tapped|first use|seconds gone|a credit gone|is spent|use of a credit|use of any credit|use of the credits|use of your credits|use of one credit|counts as opened|counts as used',
    approve: 'approv*|accepted|after confirmation|granted|authoris* refund|confirmed|endors*',
    process:
      'process|processed|processes|processing|issued|issue|handled|handling|completed|carried out|executed|executes|initiated|released|transferred',
    payout:
      'lands in your account|need up to|bank needs|money returns|money is back|back in|post it|original method|original payment|original card|payment method|means of payment|paid back|returned to|shows up|on your card|on your statement|paid out|refunds take|claims are paid|refunds are paid|refunds usually|money within|goes back to|reach your|reach the|reaches the|reach you|take up to|takes up to|may take|takes between|lands on your|land on your|needs up to|cards need|cards take|appear*|posts|banks|your bank|credited|pay back|show up|refund takes|money in|paid in|hits your|reaches your|reaching your|arrives|will arrive|to arrive|visible|can take|refund take|refund arrive|takes about|usually takes|settle*|clears|clear in|shows on|stripe|paypal needs|paypal can|cards|pay out|pays out|leave us|leaves us|sent back|is sent|bank time|the bank|bank days|amex|sepa|with you in|see the money|see it on|when does the money|when do i get|money arrive*|refund arrive*|refund reach*|money shows|the transfer|on its way|money takes|we repay|we release|repaid to|refund posts|post in|posts in|mode of payment|source account|repayment',
    review:
      'answer*|respond*|response|reply|replies|replied|review|reviews|reviewed|reviewing|decision|decide|decided|acknowledge*|get back to you|assess*|evaluat*|investigat*|hear from us|we check|come back to you|verified in|looked at|look into',
    generation:
      'completion of~generation|completion of~rendering|completion of~creation|generation is complete*|generation has completed|finish* rendering|finish* generating|finish* generation|done rendering|done generating|rendering is done|rendering of your~completes|rendering finish*|generation finish*|production|producing|processing of your|generat*|render*|creat*|result|results|output|outputs|staging|dubbing|upscaling|synthesis',
    training:
      'building your~model|build your~model|learning your face|learn* your face|learns your face|model is built|fine tun*|train|training|trained|fitting|tuning|learning the|custom model|personal model|voice model',
    outage:
      'by more than|outage*|down|downtime|disrupt*|interrupt*|unavailab*|inaccessib*|kept out|keep you out|in a row|offline|unreachable',
    expire:
      'expire|expires|expired|expiring|expiry|lapse*|valid for|validity|stored|storage|retain*|retention|keep them|keep the files|delete after|hosted for|links|gallery stays|data|purged|rollover|inactiv*|dormant',
    renewal: 'renewal*|renews|renew|renewed|rebill*|recurring|billing date|next cycle|following month|auto renew*',
    trial: 'trial*|free trial|try for free|free version',
    subscription: 'subscrib*|subscription*|membership*|plan|plans|monthly|annual|yearly|billing cycle|billing period',
    firsttime:
      'first time|first purchase|initial subscription|initial purchase|first subscription|new users|new customers|new subscriber*|first order|first payment|new user|guarantee unused|never before',
    pack: 'pack|packs|bundle*|top up*|one time|one off|package*|add on*',
    purchase:
      'conclusion of the contract|conclusion of~contract|acceptance email|start date|enrol*|ordering|billed|checking out|check out|signed up|subscribed|subscribe|pay|purchase|purchases|purchased|purchasing|order|ordered|orders|paid|payment|buying|bought|transaction|transactions|charge|charged|invoice|billing date|subscribing|sign up|signing up|checkout|subscription|plan start|upgrade|buy|sale|days 1|first billing|activation|paying',
    delivery:
      'reached you|reaches you|reach you|in their inbox|gallery is here|gallery~land*|album~land*|portraits~land*|pictures~land*|delivery mail|preview~reach*|shown you|we email you|emailed you|email you the|appeared in your|first appeared|proofs appear*|released to you|uploaded to your|land in your inbox|lands in your inbox|landed in your inbox|arrived|arrives|arrive|email with your results|email leaves|goes out|put in your|in your portfolio|first set|handed over|hand over|sent your|we sent|sending of|delivery|delivered|deliver|receipt of your|receiv*|arrival|handover|getting your|get your photos|ready|completion|completed order|headshots~delivered|we send|sent to you|finish*|arriving|being sent|seeing them|seeing your|seeing the|seeing it|first open*|see your pictures|first view*|first seen',
    incident:
      'incident|wrong charge|of the error|of the failure|of noticing|discover*|of occurrence|occurr*|the issue|of the problem',
    within:
      'up to|no older than|not yet older than|ago or less|during|over the first|any point in|the first|first|the initial|initial|opening|for the first|counted from|throughout|good for|runs for|lasts|have|get|no more than|any time in|in the|at any time in|within|inside|no later than|not later than|at most|by the|in under|before the end of|days or fewer|days or less|in those|or fewer have passed|not more than|not older than|less than|fewer than|under|by day|by end of|until the end of|till the end of|through day|starting at|starting with|starting from|beginning with|beginning at|on the same day|the same day',
    after: 'after|past|beyond|older than|from day|following the|once the|later|passed',
    before: 'before|prior to|ahead of|in advance|until|till',
    exceed: 'more than|over|longer than|exceed*|above|beyond|greater than|at least|lasted|lasting|for longer',
    under: 'fewer than|less than|under|below',
    atmost:
      'at most|no more than|not more than|up to|maximum of|or fewer|or less|not exceed|max|more than|over|exceed*|beyond|above|only',
    accountopen:
      'payment is due|invoices are due|due within|payable within|overdue|falls due|fall due|account being opened|opening the account|opened your account|account opening|account was opened|leave this agreement|close your account',
    technical:
      "stuck|hang|hangs|hung|stall*|freezes|froze|frozen|wouldn't load|never loaded|wouldn't open|never worked|never finished|never finishes|couldn't log in|can't log in|spoiled|ruined|timed out|times out|went wrong|goes wrong|breakdown*|server error*|server failure*|server problem*|server issue*|technical*|fault|faults|faulty|error|errors|bug|bugs|malfunction*|defect*|system failure*|failure|failures|failed|fails|fail|failing|outage*|disrupt*|break|breaks|broken|broke|not work*|does not run|doesn't run|won't run|doesn't work|does not work|won't work|stops working|crash*|glitch*|our side|our end|out of order|unable to|could not be generated|could not generate|cannot process|cannot be processed|can't process|unusable|downtime|not function*|platform issue*|system issue*|not as described|differs|far from~description|miss the description|significantly different|product issue|kept you|keep you|keeps you|not accessible|unprocess*",
    duplicate:
      'two times|same period~twice|charged~twice|paid~twice|same purchase~again|bought~twice|double payment|double or|more than once|multiple charges|charged~wrong*|in error|second charge|second one is reversed|duplicat*|twice|double charge*|double bill*|doubled|wrong amount|wrong charge*|wrong sum|wrongly charged|billing error*|erroneous*|incorrect charge*|incorrect amount|incorrectly charged|overcharg*|charged multiple|accidental charge*|billing mistake*|charge*~error|charging error*|mischarg*|billed wrong*|error in billing|wrongly billed|payment error*|charged wrong*|repeat charge*|repeated charge*|two charges|charged again|several times|debited repeatedly|repeatedly|two or more times|a second time|charged you in error|charge* you in error|amount was wrong|amount that differs|incorrect sum|error on your invoice|error on your bill|bill is wrong|invoice is wrong|wrong from the start|charge is wrong|charged you more|took your money~times|same order~times|paid for~more than once|surplus|double deduction*|two payments|second payment|wrong from|overbill*',
    accidental:
      "accident*|by mistake|unintention*|inadvertent*|bought in error|wrong plan|mistaken*|purchased in error|wrong package|wrong product|wrong thing|wrong pack|wrong item|wrong size|wrong subscription|forgot~cancel|forgot about|forgotten to cancel|forgotten about|forgotten all|forget to cancel|meant to cancel|clicked~instead of|misclick*|didn't mean to|never meant to|not intended|unwanted purchase|ordered in error|orders made in error|your child|pressed~by",
    notdelivered:
      "never arriv*|never get|keep* you from reaching|not generated at all|cannot complete~order|no portraits|not complete it|not arriv*|non delivery|nondelivery|keeps us from delivering|unable to deliver|fail* to deliver|not~provided|no headshots|no images|no photos|not get your|did not receive|do not receive|not saved|missing gallery|missing images|undelivered|unfulfilled|not fulfilled|no output|without output|no results|no result|delivery failed|fail* delivery|delay*|late delivery|from making any|not produce*|no file|nothing came|cannot fulfil*|unable to fulfil*|yields no|no final|no files|no pictures|not come|didn't come|no usable|not reach you|never came|ever came|never reached|never show*|never appear*|not appear*|nothing arriv*|nothing was provided|nothing was delivered|never send|never sent|send nothing|never received|not received|never receiv*|never got|not delivered|never deliver*|did not arrive|didn't arrive|not been added|no balance was|aren't reflect*|not reflect*|not credited|never credited|fewer~than bought|fewer~than ordered|arriv*~late|don't come|does not come|doesn't come|no set came|never turn* up|don't show|doesn't show|not show|heard nothing|is missing|are missing|was missing|received nothing|receive nothing|nothing was received|nothing received|nothing has come|nothing has arrived|received none",
    dissatisfied:
      "didn't like|isn't for you|is not for you|hate the|hate it|not your thing|second thoughts|not what you hoped|aren't content|not content|isn't what you|ugly|dissatisf*|unhappy|not satisfied|not happy|not~satisfied|not~happy|disappoint*|satisfaction|aren't happy|isn't right|not what you expect*|not pleased|fell short|falls short|fall short|don't like|dislike*|not like|not love|don't love|didn't love|not convinced|poor quality|low quality|quality issues|not good enough|doesn't meet|not meet|bad result|fails to meet|don't work for you|not delighted|unsatisf*|happy with|quality falls|quality below|quality complaint|expectation*|none meets|not thrilled|not content|let down|underwhelm*|not up to|disliking|like the result*|love the result*|love your|love them|like your results|don't do you justice|do you justice|not to your liking|not your taste|not for you|isn't right for you|didn't work out|not working out|isn't a hit|hit the spot|misses the mark|missed the mark|misses the prompt|not what you had in mind|not what you wanted|not what you were|not live up|didn't live up|fall in love|none of~work for you|let you down|disappoint|disappoints|bad quality|poor result*|reject~preview|reject the|don't suit|doesn't suit|not please|please you|displeas*|your thing|not enjoy|complain*|not quite right|not right|unhappy with|decide against|not impressed|clearly wrong|obviously wrong|wouldn't use|subpar|satisfy you|not a hero|what you expected|expected more",
    taste:
      'taste|tastes|subjective*|change of mind|changed your mind|change your mind|changed mind|chang*~mind|remorse|regret|artistic|preference*|style|dislike|personal reasons|unmet|unrealistic expectations|no longer need*|no longer want*|change of heart|changed heart',
    likeness:
      "nothing like me|nothing like you|isn't me|face isn't yours|likeness|resembl*|look like you|looks like you|not look like|looks nothing like|not you|not resemble|represent you|recogni*|unrecogni*|identity|look alike|similar to you|facial accuracy|different face*|wholly different|your face|not like you|doesn't look like|don't look like|identities|faces|look nothing|like me|not me",
    corrupt:
      "corrupt*|cannot be opened|can't be opened|unreadable|broken file*|damaged|defective file*|file*~open|not open|won't open|doesn't open|does not open|refuse* to open|doesn't play|not play|damaged file*|blank|empty file*|empty or|is empty|is broke|missing pages|cannot be read|can't be read|garbled|broken or|file is broken|files are broken",
    unauthorized:
      "unauthor*|didn't authori*|did not authori*|not authori*|fraud*|stolen|without your permission|unrecognised charge|unknown charge",
    redo: "print another|send you another|send another|ship another|second shoot|another shoot|new shoot|fresh shoot|free shoot|replacement set|replacement gallery|extra round|second gallery|paint you again|run the session again|second set|another set|re process*|fresh set|second run|second go|second attempt|another attempt|another go|another run|fresh attempt|second round|re shot|reshot|new version|new versions|shoot~again|make it again|produce~again|generate~again|run it again|try again|redo|redos|redo's|re do|re dos|regenerat*|re generat*|re run*|rerun*|reshoot*|re shoot*|retake*|new set|new batch|new headshots|new gallery|free replacement|revision*|retouch*|redone|reprocess*|second generation|make them again|another round|remake*|replacement images|replacement photos|second try|re creat*|recreat*|re render*|rerender*|re deliver*|repeat the|new images|new session|another session|second session|fresh session|fresh batch|new portrait",
    retrain:
      'retrain*|re train*|training again|train~again|new model|second training|new training|trained again|repeat the training|train a new|another training|retrained',
    email:
      'email|emails|mail|mails|mailing|emailing|write|reply to the|reply to our|reply to your|replying to|drop us a line|drop a line|inbox|ping',
    form: 'contact form|request form|refund form|web form|online form|the form|a form|contact page|form on|support form|report a problem|ticket|typeform|google form|help form|contact us page|contact us form|fill in the|fill out the|claim form|support page|submit~form|this form|our form|use the form|on the contact page|inquiry form',
    chat: 'live chat|chatbox|chat|chatbot|messenger|discord|whatsapp|intercom|online support|telegram|in app chat|in app messenger|in app support|chat bubble|message button|speech bubble|bubble in|chat icon|chat window|chat widget|chat box|dm the|the bot|our bot|direct message|live support|support chat',
    inapp:
      'context menu|in the app|in app|inside the app|app menu|report button|help menu|app settings|flag button|flag icon|image menu|tap help|help in the app|thumbs down|flag under|under the image|next to the image|beside the|inside the editor|in the editor|through the app|via the app',
    account:
      'in your account|from your account|account settings|dashboard|billing settings|your profile|account page|portal|order page|account area|billing page|settings page|my orders|order history|orders page|your orders|my purchases|open purchases|under orders|go to orders|log in|logged in|sign in|account menu|under account|in the console|the console|in settings|settings|your purchases|purchase history|customer area|under billing|billing tab|plan page|your dashboard|workspace',
    orderid:
      'order id*|order number*|order no|order details|order reference|order info*|order data|payment id*|payment reference|payment info*|payment proof|purchase details|purchase id|purchase info*|purchase reference|purchase number|invoice|invoices|receipt|receipts|reference number|subscription details|subscription id|proof of purchase|proof of payment|booking number|order #|billing details|transaction|stripe id|charge id|license key|licence key|order code|order link|session id|booking reference|number of the order|number of your order|transaction id*|transaction number|transaction reference|job number|utr|receipt number|card statement|bank statement|id of your order|which order|what you bought',
    accountemail:
      "account email|account's email|account e mail|registered email|registered e mail|registration email|purchase email|email on order|email address|e mail address|email used|email you used|email of your|email linked|email for|email associated|address linked|account address|customer email|billing email|subscription email|login email|account details|account info*|email tied|account name|account id|user id|username|email registered|email from|used email|address used|registered address|email under which|account mail|checkout email|order email|email at checkout|email connected|the email on|the email of|name and email|email it was|order's mail|email the order|email that was|account's address|address you used|address that you used|address you signed|address you registered|address you ordered|address used at|address of your account|address of the account|address on the account|address on the order|address on your account|email you signed|email you ordered|email on the account|email on your account|email of the account|mail of the account|email you registered|email used at|registered mail|mail id|email of your order|owner's address|account login|same address|mail address|the email you|email you paid|email your account|used for the order|signed up with|registered with|account's mail",
    reason:
      "reason|reasons|explanation|explain|explains|description|describe|describing|what went wrong|the issue|details of the|detailed|grounds for|short note|justification|justify|circumstances|motivat*|what happened|issue details|why|about why|tell us why|say why|what is wrong|what's wrong|why you|what you didn't|what you did not|what disappointed|what bothers|tell what|what failed|what the problem|the problem|what to change|what you'd like|what you want changed|what exactly|what you are unhappy|what you expected|what broke|what you saw|what doesn't work|which of the|short account|a sentence on|a line or two|summary|your case|the grounds|the ground on|what feels off|setting out|your story",
    screenshots:
      'screenshot*|screen shot*|screen capture*|screen grab*|proof|evidence|error messages|screens|screen recording*|logs|supporting document*|documented|documentation|proofs|pictures of the|supporting files|examples of the problem',
    images:
      'sample output*|sample images|example images|affected images|images concerned|attach~images|attach~photos|sample photos|image ids|affected photos|example photos|affected files|sample headshots|samples|generated images attached|example headshots|examples of|problematic images|attach~headshots|affected headshots|original photos|affected video*|affected output*|affected result*|the video|link to the|links to the|photographic evidence|photo evidence|photographic proof|portraits concerned|pictures concerned|images in question|worst pictures|example pictures|examples of the|sample pictures|gallery link|link to your project|the file in question|and the file|a copy of the|affected pictures|affected portraits|faulty images|faulty pictures|attach~pictures|attach~file|send us a photo|photo of the|photos of the|with photographs|job id*|task id*|image number*|which images',
    withdrawal:
      'withdrawal|withdraw|cooling off|right to cancel|right of cancel*|cancellation right*|14 day right|statutory 14|right of return|cancelling',
    waiver:
      'may end|can end|no longer applies|give up|not apply|right may|right is|immediate access|starts at once|start at once|begin at once|waiv*|lost|lose|loses|forfeit*|ends when|ends once|gives up|expires once|right ends|extinguish*|expire* when|surrender*|lapses|consent|acknowledg*|immediate performance|immediately',
    eu: "eu|eea|european|europe|directive|e u|member state*|eea's|german law|bgb|france|spanish law|dutch law",
    uk: 'uk|united kingdom|british|consumer contracts|consumer rights act|england|u k|great britain',
    california: 'california*|ccpa',
    statutory:
      'statutory|consumer law*|consumer protection|consumer rights|law requires|where law|by law|law demands|local law*|applicable law*|mandatory|unless law|law says|law entitles|legally required|rights under|law grants|a law|law still|legal right*|laws|mandated|as law|the law|legislation|legal duty|statute*|law allows|law provides',
    custom:
      "personalis*|personaliz*|custom made|made to order|bespoke|customised|customized|made from your|custom digital|individually made|individual nature|unique to you|tailor*|custom content|custom work|custom product*|specifically for you|uniquely|custom nature|individually generated|individually produced|individually created|made for you|drawn~for you|cannot be resold|can't be resold|can't be sold to|taken back or resold|no resale value|one of a kind|individual brief",
    appstore: 'app store*|apple|itunes|play|ios|android|in app purchase*|galaxy store',
    platform: 'reserve* the right|whatever your policy|seller*|vendor*|creators|merchant*|marketplace|platform fee*',
    thirdseller: 'creator|creators|vendor|vendors|authors|author|sellers|merchants|seller',
    we: 'we|our|us|ours|contact support|support team|customer support|support@|reserve* the right|i answer|i refund|write to|email support|email us|i reply|my|me',
    guide:
      "testers|our pick|our score|our ranking|not affiliated|is independent|out of 5|points lost|typically replies|consumer cent*|consumer advice|free advice|shoppers in|no legal advice|their support|the company's|from our links|how to get a refund from|api reference|endpoint*|parameters|rate limit*|refund object|reporter*|journalist*|newsroom|editorial team|press release|media contact|the agency|inspectorate|regulator|spokes*|blog|clients|why your|quote from|template|compared|affiliate*|trustpilot|users complain|our tip|refuses refunds to|reviewed by|this post|guide|compares|comparison|forum|tutorial|overview|explainer|we tested|reddit|beginner*|users report|they offer|reviewers|editor's|say users|asked on|poster|q&a|roundup|ranking|answer:|other services|competitors|this article|tips for|earn a commission|earn commission*|commission from|small commission|comments are open|in the comments|leave a comment|comments (|min read|minute read|essay|columnist|keep reading|lawyer says|lawyers say|consumer association*|consumer group*|hiring|cover letter*|what you bring|job description|apply with|years of experience|your application|salary|vacancy|readers|correspondent|told this|your customers|your refund policy|your shop|your store policy|book a call|upvote*|posted by|told me",
    pointer:
      'see our refund policy|see the refund policy|see refunds|refund policy for|read our refund policy|check our refund policy|refer to our refund|refunds are linked|refunds is linked|policy is linked|refund rules are linked|refund policy can be found|refund policy is at|forms part of them',
    whetherornot:
      'however little|however much|no matter|matter if|matter whether|matter how|matter that|difference whether|difference that|mind if|mind whether|mind that|care if|care whether|it is fine|fine if|okay if|ok if|nothing you do|even if|even when|even where|even after|even though|also if|also when|also after|also where|just because|merely because|only because|simply because|still get~if|keep this right|keep your right|keep that right|in addition to your~right|in addition to any|on top of|beyond what the law|beyond your~rights|independent of|independently of|spent or unspent|whether or not|irrespective|used or not|used or unused|regardless of|whether~or|whatever you do|however much you',
    thereafter:
      'at this point|from this moment|from that time|from that moment|after that|from then on|from this point|afterwards|at that point|from there on|thereafter|from that point|after this|past that point|beyond that|then no|then nothing|then at least|after which|whereafter',
    yes: 'yes|of course|certainly|absolutely|sure',
    hour: 'hour|hours|hr|hrs|h',
    day: "day|days|day's|days'|fortnight",
    bizday: 'workdays|workday|weekdays|weekday|bankdays',
    week: 'week|weeks',
    month: 'month|months',
    bizqual: 'business|working|bank|work|banking|weekday',
    calqual: 'calendar|consecutive|full|natural|straight',
    range: 'to|or|and|through|until',
    imageunit:
      'calls|call|upscales|jobs|conversions|exports|image|images|generation|generations|renders|render|photos|photo|headshots|videos|video|renderings|edits|downloads|pictures|songs|tasks|portrait|portraits|clip|clips|picture|track|tracks|design|designs|slides|pages|avatars|logos',
    sends: 'send|sending|sent to us',
    partialuse:
      'significant amount of video*|significant amount of output|large amount of content|large number of images|notable degree|significant content|substantial content|meaningful content|considerable content|substantial use|significant use|considerable use|extensive use|meaningful use|heavy use of|meaningful part|meaningful share|meaningful portion|meaningful amount|substantial part of|substantial amount|considerable part of|considerable amount|packs from which some|part of the package|part of the pack|some of the pack|of which part has been|significant amount of content|significant amount of images|significant amount of videos|good part of~used|large part of~used|substantial part~used|good part~used|any considerable extent|a considerable extent|to a large extent|a large extent|partially used|partly used|partially consumed|partly consumed|partial use|partially utilised|partially utilized|used in part|consumed in part|partly been used|partially been used|partial usage|partial months used|availed of~in part|however slight',
    begin:
      'go into|moves to|passes to|press|presses|pressed|pressing|click|clicks|clicked|clicking|hit|hits|hitting|tap|taps|tapped|tapping|push|pushed|pushing|trigger*|enters|entered|moves into|moved into|fire* up|set in motion|launch|launches|launching|start|starts|started|starting|begin|begins|began|begun|beginning|kick*|commenc*|underway|under way|launched|initiated|goes into|gone into|went into|set off|running',
    percent: 'percent|per cent|%',
    charging:
      'charge|charges|charged|charging|bill|billed|billing|billings|debit|debits|debited|deducted|deduction*|invoiced|payment|payments|amount|collected|taken from your card|withdrawn|transaction|transactions',
    wrongly:
      'by mistake|in error|erroneous*|wrongly|mistakenly|twice|two times|double|doubled|doubly|more than once|several times|duplicate*|too much|incorrect*|surplus|in excess|exceeding|higher than|although you had cancelled|already cancelled|after you~cancelled|second amount',
    lacking: 'without',
    entitle:
      'entitle|entitles|entitled|entitlement*|obligat*|oblige|obliges|obliged|right to~refund|precedent*|guarantee of',
    aside:
      'buyers say|users say|clients say|people say|members say|privacy|cookie|cookies|shipping|affiliate*|referral|customer reviews|customers say|testimonials|careers|newsletter|imprint|changelog|release notes|support hours|support of|opening hours|acceptable use|data processing|accessibility|community rules|security',
    report:
      'best ai|the best|ten best|10 best|best~tools|best~apps|best~generators|top 5|top 10|tested|i bought|i paid|i asked|i wrote|i got|i tried|i read|i received|i was charged|got my refund|got my money|had my money|refused a refund|they refused|they refunded|they advertise|my advice|told me|answered my|asked by|reply:|reply (|replies|our pick|template below|worked for me|stars',
    chance:
      "helps a lot|helps your case|speaks for|speaking for you|in your favour|in your favor|tend to go well|has a chance|have a chance|good chance*|chances are|best chance*|good prospects|is likely|are likely|likely to|typical reasons|reasons that|often convince*|usually accept|we accept|usually say yes|safety net|we step in|will step in|our fault|we do help|we help|we put it right|we'll put it right|set it straight|sort it out|make it good|make things good|make good|in these situations|in the following|following cases|following situations|following circumstances|one of the following|any of these|valid reasons|what counts|what we do|we fix it|will correct it|on us|on the house",
    remake:
      'once more|render it again|anew|create a new one|send you a new|send a new|fresh round|free run|new run|rework|reworked|over the set again|new file|new files|corrected picture|corrected file*|working one|working file*|replace files|we replace|replace it|replace them|repair it|repair the|printed again|reprint*|do it again|do them again|free new|new one|correct files|correct the picture|new round|start over|repeat the shoot|repeat it|make~again|made again|made~again|run~again|paint*~again|create~again|generate~once more',
    someback:
      'some of the money|return some|refund some|repay some|share of the|a portion|proportion*|value of the remaining|value of the rest|value of what|value of the credits that|matching part|corresponding part|eleven twelfths|the difference|net of|in whole or in part|in full or in part|part back|unused share|unused portion|rest comes back|return the rest|kept back|withheld|not returned to us|days you lost|time lost|period that was lost|part of the price|part of the fee|part of the money|part of the amount|part of what you paid|a part of the|return part|refund part|repay part|half the price|half of the price|often half|part or all|seats can be|seats~refunded|90% back|80% back|75% back|70% back|90% of the|80% of the price|70% of the price|half back|less any|minus the|minus what|minus credits|after deduct*|smaller refund',
    governs:
      'law of england|law of denmark|law of our|delaware law|governed by|governs|governing law|jurisdiction|liability is|liability for|our liability|liable|lets anybody own|rights in what you|you own your|county|courts|dutch law',
  },
  numerals: {
    first: 1,
    'under a': 1,
    'in a': 1,
    'over a': 1,
    'have a': 1,
    'get a': 1,
    'lasts a': 1,
    'the next': 1,
    'the space of a': 1,
    'up to a': 1,
    'a single': 1,
    'than a': 1,
    'a full': 1,
    'a whole': 1,
    'an entire': 1,
    one: 1,
    'for a': 1,
    'within a': 1,
    'inside a': 1,
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    nine: 9,
    ten: 10,
    twelve: 12,
    fourteen: 14,
    fifteen: 15,
    twenty: 20,
    thirty: 30,
    'forty eight': 48,
    'forty five': 45,
    'twenty four': 24,
    'seventy two': 72,
    sixty: 60,
    ninety: 90,
    'twenty one': 21,
    eleven: 11,
    thirteen: 13,
    sixteen: 16,
    eighteen: 18,
    'twenty five': 25,
    'twenty eight': 28,
    'thirty one': 31,
    'thirty six': 36,
    'thirty five': 35,
    forty: 40,
    fifty: 50,
    'ninety six': 96,
    fortnight: 14,
    'a hundred': 100,
    'one hundred': 100,
    'one hundred and twenty': 120,
    'one hundred twenty': 120,
    'one hundred and eighty': 180,
    'one hundred eighty': 180,
    'a hundred and eighty': 180,
  },
  ordinals:
    'second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|twenty first||||twenty fifth|||twenty eighth||thirtieth',
  months: [
    'january|jan',
    'february|feb',
    'march|mar',
    'april|apr',
    'may',
    'june|jun',
    'july|jul',
    'august|aug',
    'september|sept|sep',
    'october|oct',
    'november|nov',
    'december|dec',
  ],
} satisfies Language;
