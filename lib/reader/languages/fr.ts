// How French says it.

import type { Language } from '../language';

export const fr = {
  code: 'fr',
  signs: 'le|la|les|des|et|est|vous|nous|pour|dans|une|un|du|que|pas|votre|sur|au|par',
  words: {
    buyervoice: "je|j'ai|mon|ma|mes|me",
    makes:
      'genere*|cree*|produit*|realise*|rendu*|traite*|converti*|transcri*|traduit*|exporte*|anime*|compose*|fabrique*|calcule*',
    exported: 'export*',
    videounit: 'video|videos|clip|clips|film|films',
    minuteunit: 'minute|minutes',
    wordunit: 'mot|mots|caracteres|secondes',
    gratis: 'bonus|offert*|promotionnel*|gratuit*',
    parcel: 'emballage|colis|expedition',
    quality: 'utilisable*|bonne|bonnes|exploitable*|reussi*',
    because: 'car|puisqu*|parce qu*|en raison|etant donne',
    harmless: "n'affecte pas|n'affectent pas|sans incidence|ne change rien|sans souci",
    needless: "n'avez pas a|pas oblige*|pas besoin",
    may: 'vous pouvez|pouvez|peuvent etre',
    preview: 'apercu*|esquisse*|maquette*|epreuve*|brouillon*|previsualisation',
    which: "quand|qu'est ce qui|que|quel*|qui|ce qui|dans quels cas",
    accepting: 'choisi*|accept*|opt*~pour|prendre|pris|prenez|demande*',
    accountopen: 'payable sous|payables sous|a echeance|exigible*',
    hence: "donc|par consequent|c'est pourquoi|des lors|pour cette raison",
    idle: "fin de la periode|fin du mois|fin de l'abonnement|sans frais",
    applies: "s'applique*|s'etend*|couvre*|compte*|vaut|valable*|offert*|possible*|ouvert*|accepte*|pourra|peuvent",
    keeps: 'conserv*|gardons|garde|acquis*|reste du|restent dus|retenu*|restent acquis',
    each: 'chaque|individuellement|separement|au cas par cas|cas par cas|une par une|isolement|tout dossier|chacun*',
    ends: "met fin|mettent fin|perdu*|perd|perdez|fin du droit|n'est plus|ne peut plus|ne peuvent plus|plus possible|plus de|caduc*|expire*|eteint|s'eteint|cesse*|annule le|vaut acceptation|valent acceptation|vaut|valent|considere* comme|repute*|acquis*|definitif|definitive|trop tard|exclu*|terminee|renonce*|s'arrete|c'est une vente|fini",
    exit: "changer d'avis|change d'avis|changez d'avis|se retracter|vous retracter|renoncer a~commande|annuler~commande|annuler votre forfait|annuler l'achat|revenir sur|rendre~pack|faire marche arriere|vous desister",
    money: 'argent|somme|sommes|prix|paiement|paiements|montant|montants|frais|achat|euros|centime|mise',
    giveback:
      'rendre|rendu|rendons|rend|restitue*|recuper*|reprendre|repris*|retourn*|revers*|recredit*|annuler|annule|rembours*|reprend|ravoir|faire~rembourser|echang*|reclamer|reclamez',
    others: "d'autres plateformes|d'autres sites|la concurrence|autres services",
    begin: 'cliqu*|appuy*|demarrage|mis* en route|entam*|engag*|commence*|demarre*|lance*|debute*|debut',
    spent: 'entam*|utilis*|consomm*|debit*|touche*|depense*|employe*',
    refund:
      'recuper*~argent|faire rembours*|recuper*~mise|argent~retour|ravoir~argent|reclame*~argent|rendre~argent|rembours*|restitu*|argent~rendu|rendu~argent|recredit*|etre rembourse*|rendons',
    nonrefund:
      "ni repris*|ni echang*|ne sera restitue*|aucune somme~restitue*|ventes sont fermes|aucun*~restitu*|ne~restitu*|aucun rembours*|ne~rembours*~pas|pas rembours*|ne sont pas rembours*|ni~rembours*|ne rembours*|pas~rembours*|aucune somme|aucun~remboursement|ne donne pas droit|ne donnent pas droit|vente~ferme|pas restitu*|pas~recuper*|pas de rembours*|non rembours*|n'est pas rembours*|sans rembours*|jamais rembours*|rien n'est rendu|pas d'avoir|aucune restitution|pas de prorata|aucun prorata",
    refusal:
      'aucune somme~restitue*|ventes sont fermes|aucun remboursement|ne remboursons pas|aucune vente~rembours*|ni repris ni|pas de remboursement*|ne remboursons aucun*',
    still: 'toutefois|quand meme|tout de meme',
    final:
      'fermes et definitives|ventes~definiti*|toutes les ventes|ventes sont fermes|fermes|ferme et definitive|achats~definiti*|definiti*|vente* ferme*|achats sont fermes',
    not: "pas|ne|non|aucun|aucune|jamais|rien|sans|ni|n'ouvrent pas|n'est|n'a|n'avoir|n'ayez|n'avez|n'ont|n'y|n'ayant",
    eligible:
      "c'est oui|la reponse est oui|eligib*|droit a|ouvrent droit|ouvre droit|possible*|accord*|pouvez demander|peut demander|admis*|couvert*|vous pouvez|conditions|accept*|cas couverts|nous rendons|obten*|pris en charge|peuvent etre",
    ineligible:
      "n'ouvrent pas droit|pas droit|ne sont pas admis|vaut acceptation|n'est pas un motif|n'ouvre pas droit|inelig*|non eligib*|pas eligib*|exclu*|refus*|perd*|perte|n'est plus possible|plus possible|annule le droit|rejet*|ne s'applique pas|ne s'applique plus|vaut utilisation|considere* comme utilise*|pas accept*|mettent fin|met fin|aucun droit|non couvert*|pas couvert*|ne constitue pas|ne justifi*|renonc*|hors de|impossible|eteint|pas recevable|irrecevable",
    guarantee: 'promesse|garantie*|satisfait ou rembourse|garanti',
    anyreason:
      "peu importe la raison|sans donner de raison|sans discuter|sans motif|sans justification|sans avoir a|pour toute raison|n'importe quelle raison|sans condition|aucune question|sans explication|toute raison",
    casebycase: 'au cas par cas|cas par cas|individuellement|chaque demande|chaque cas',
    discretion:
      "nous reservons le droit|se reserve le droit|nous reservons|libres d'accepter|sans engagement|a titre commercial|pure faculte|discretion*|geste commercial|a notre appreciation|titre exceptionnel|exceptionnel*|bonne volonte",
    but: 'mais|cependant|toutefois|plutot',
    except: "sauf|excepte|hormis|a l'exception|exception*|a moins",
    only: 'seulement|uniquement|a condition|tant que|si et seulement|exclusivement|pourvu|sous reserve|conditions|doit|doivent|les conditions|conditions a remplir',
    cond: 'si|lorsque|quand|en cas|des que|une fois|apres|avant|avec|dont|tant que|aussitot',
    full: 'rembours* complet*|rembours* integral*|rembours* total*|totalite|100%|en totalite|montant total|100 %|complet|integral*',
    partial:
      'partiel*|prorata|en partie|moins les|une partie|50%|deduction|credits non utilises|deduit*|au pro rata|portion|restants rembours*',
    deduct: 'deduit*|deduction|moins les|frais de|sont soustraits',
    storecredit: "bon d'achat|avoir|credit boutique|credit sur votre compte",
    gift: 'offrir|ceder',
    creditback:
      'credits~rendus|credits~recredit*|credits~restitu*|recredit*|rendre~credits|credits~remis|credits~retourn*|restitu*~credits|compens*~credits|credits supplementaires|credits offerts|jetons~rendus|jetons~restitu*|credits~reviennent|remettons~credits|nouveaux credits|points~restitu*',
    editcredits: "credits de retouche|credits d'edition",
    auto: "automati*|d'eux memes|de lui meme|sans demarche|non debit*|pas debit*|pas decompt*",
    all: 'tout|toute|tous|toutes|aucun cas|en aucun|quel que soit|quelle que soit',
    request:
      'demand*|ecri*|contact*|envoy*|adress*|signal*|prevenez|reclam*|informez|soumet*|demarche|ecrit dans|par e mail|par mail|formul*|faire la demande|faites|presente*|joindre|joignez|mail a|indiqu*',
    cancel: 'annul*|resili*',
    use: 'utilis*|consomm*|depens*|employ*|entame*|usage|use',
    unused:
      "credits sont intacts|non consomme*|credits intacts|solde intact|rien consomme|rien utilise|aucune utilisation|non entam*|sans y toucher|non utilise*|inutilise*|pas utilise*|pas ete utilise*|aucun*~utilise*|aucun*~consomme*|sans avoir utilise|pas consomme*|n'ont pas ete|sans utilisation|non depense*|intact*|n'avez pas utilise|n'avoir pas utilise|n'a ete utilise*|n'a ete consomme*|pas entame*|aucun*~depense*|sans utiliser|n'ayant pas servi|pas servi|n'a servi|aucun~servi|pas touche*|n'ont servi",
    nogen:
      "aucune image~gener*|pas encore ete gener*|rien~genere|aucune generation~|pas~commenc*|avant le debut|avant la generation|pas encore commence|non commence*|n'avez rien genere|rien genere|n'avez pas genere",
    corrected: 'corrig*|rectifi*|regularis*',
    credits: 'credit|credits|jeton|jetons|quota|solde|points',
    download:
      'enregistre* sur|sauvegard*|sur votre appareil|sur votre ordinateur|export*|recuperer les fichiers|recuperation des fichiers|enregistrement des photos|telecharg*',
    nodownload:
      "aucun*~telecharge*|rien telecharge|rien~telecharge|non telecharge*|pas telecharge*|pas ete telecharge*|sans telecharg*|pas~telecharge*|avant telechargement|avant de telecharger|avant tout telechargement|jamais telecharge*|n'a ete telecharge*",
    favorite: 'coeur|favori*|coup de coeur|coups de coeur|etoile*',
    edit: 'modifi*|retouch*|edite*|altere*',
    delete: 'supprim*|efface*|suppression',
    save: 'enregistre*|sauvegarde*',
    share: 'partag*|publi*|diffus*|transmis* a des tiers|mis* en ligne',
    rate: 'laisse un avis',
    upload: 'televers*|import*',
    previewapproved: "apercu~valide*|valid*~apercu|approuv*~apercu|apercu~approuve*|validation de l'apercu",
    redoaccepted: 'refaite~accept*',
    creditsaccepted: 'accepte*~credits|accepte*~avoir',
    chargeback:
      'retrofacturation*|contestation bancaire|chargeback*|opposition bancaire|litige bancaire|rejet de prelevement|litige*~banque|contest*~banque|contest*~paiement|opposition',
    genstarted:
      'une fois~gener*|une fois~lance*|une fois~commenc*|debut de la generation|lancement de la generation|des que la generation|generation~commenc*|generation~lance*|generation~demarre*|traitement~commenc*|production~commenc*|apres la generation|apres generation|des le debut|des la generation|images~generees|deja gener*|execution~commenc*|photos~generees|debut du traitement|a commence|cliqu*~generer|appuy*~generer|lance la generation|lancer la generation',
    trainstarted:
      "entrainement~commenc*|entrainement~lance*|modele~entraine|apres l'entrainement|debut de l'entrainement|une fois l'entrainement|modele~entraine*|entrainement~modele",
    usevoid:
      "credits consommes|deja utilise*|deja depense*|credits utilises|credits depenses|deja consomme*|credits deja|ont ete utilise*|ont ete consomme*|partiellement utilise*|jetons utilises|apres utilisation|apres usage|consommes|depenses|service utilise|utilises|utilise|consomme|premiere utilisation|des la premiere|utilisation d'un credit|utilisation de credits|utilisation des credits",
    approve: 'approuv*|accept*|valide*|apres validation|accord*|une fois approuve',
    process: 'trait*|effectu*|verse*|emis|execute*|realise*|proced*',
    payout:
      "verse*|moyen de paiement|mode de paiement|banque*|credite*|compte bancaire|apparai*|arriv*|rembourse sous|rembourse dans|parvien*|carte d'origine|methode de paiement|rembourse* en|remboursement prend|remboursement sous|remboursement en",
    review: 'apprecie*|decid*|statu*|traite*|evalu*|jug*|examen|examin*|repon*|etudi*|decision|verifi*|analys*|accuse',
    generation: 'production|traitement|creation|calcul|realisation|execution|gener*|cree*|resultat*|rendu',
    training: 'entrain*',
    outage: 'coupure*|interruption*|indisponib*|inaccessib*|panne*|plus de',
    expire: 'expir*|valable*|valid*|conserv*|supprime*|stock*|disponible*|hebergement',
    renewal: 'renouvel*|reconduction',
    trial: "essai*|periode d'essai",
    subscription: 'abonn*|forfait*|mensuel*|annuel*|formule*',
    firsttime:
      'nouvel abonne|nouveaux abonnes|premier achat|premiere commande|premier abonnement|nouveaux clients|premiere souscription|nouveau client|une seule fois|nouveaux utilisateurs',
    pack: "pack|packs|recharge*|a l'unite|ponctuel*",
    purchase:
      "l'achat date|date de l'achat|achat*|achete*|command*|paiement*|souscri*|debit|facturation|transaction*|date de facture|paye*|abonnement|inscription|reglement|facture",
    delivery: 'recu*|mise a disposition|galerie prete|mis* en ligne|envoi de|livr*|recept*|recevoir|recu de|remise',
    incident: 'incident*|survenue|erreur constatee|constat*',
    within:
      "dans les|dans un delai|sous|dans|pendant|au plus tard|jusqu'a|delai de|en moins de|durant|endeans|les premiers",
    after: 'apres|au dela|passe|passes|plus tard que',
    before: 'avant',
    exceed: 'plus de|au dela|superieur*|depass*',
    under: 'moins de|inferieur* a|en dessous',
    atmost: "ou moins|au plus|au maximum|maximum|jusqu'a|plus de|pas plus|depass*|ne depass*",
    technical:
      'techni*|panne*|echec*|echou*|erreur*|bug|bugs|defaut*|defaillan*|dysfonction*|ne fonctionne pas|coupure*|incident*|inutilisable*|inaccessible*|faute de notre|de notre fait|non conforme*',
    duplicate:
      'en double|deux fois|doublon*|double*|plusieurs fois|erreur de facturation|erreurs de facturation|debit errone|facturation erron*|debite* par erreur|facture* par erreur|surfactur*|debit indu|prelevement errone|chevauch*|facturation incorrecte|montant errone',
    accidental: 'accidentel*|par erreur|par megarde|involontaire*|achat par erreur',
    notdelivered:
      "n'a pas ete livre*|non livre*|pas livre*|non recu*|jamais recu*|pas recu*|non livraison|aucune image|jamais livre*|absence de livraison|rien recu|aucun resultat|aucune photo|ne recevez pas|empechant toute generation|non fourni*",
    dissatisfied:
      "pas convaincu*|deplai*|ne vous plai*|ne plai*|insatisf*|pas satisf*|satisfaction|mecontent*|decu*|decev*|ne plait pas|pas content*|ne convient pas|qualite insuffisante|non satisf*|ne repond pas|ne correspond pas|ne vous convien*|qualite decevante|n'etes pas satisfait*|qualite",
    taste: "gout*|changement d'avis|change d'avis|changer d'avis|subjecti*|preference*|style|regret*",
    likeness: 'ressembl*|meconnaissable*|reconnaissable*|ne vous ressembl*|visage*',
    corrupt: 'corromp*|endommage*|illisible*|fichier* defectueux',
    unauthorized: 'non autorise*|fraud*',
    redo: 'deuxieme serie|seconde serie|refaire|refais*|refait*|regener*|nouvelle serie|nouvelle generation|relanc*|nouveau lot|retouche*|reprise gratuite|nouvelles images|nouvelles photos|recommenc*|nouvel essai|reprise|nouvelle seance',
    retrain: 'reentrain*|nouvel entrainement|re entrain*',
    email: 'e mail*|email*|mail|mails|courriel*|par ecrit|ecri*',
    form: 'formulaire*|page de contact|ticket*',
    chat: 'chat|messagerie|whatsapp|tchat',
    inapp: "dans l'application|dans l'appli",
    account: 'votre compte|espace client|tableau de bord|parametres du compte|depuis votre compte|espace personnel',
    orderid:
      "numero de commande|numero de transaction|reference de commande|reference de transaction|numero de facture|facture|id de transaction|identifiant de transaction|details de commande|preuve d'achat|recu d'achat|recu de paiement|justificatif de paiement|reference de paiement|numero d'achat|identifiant de commande|details de l'achat|informations de commande|n° de commande|reference|details d'achat|id de commande|recu",
    accountemail:
      "adresse e mail|adresse mail|adresse d'achat|email~compte|email~achat|adresse electronique|adresse du compte|compte et|compte,|identifiant du compte|adresse email|email du compte|adresse utilisee|e mail utilise|courriel du compte|adresse~compte|adresse~commande|nom du compte|mail du compte|informations de compte",
    reason:
      'motif*|raison*|explication*|expliqu*|description*|decri*|detail du probleme|precis*|justifi*|probleme rencontre',
    screenshots: "capture*|preuve*|messages d'erreur|message d'erreur|justificatif*|copies d'ecran",
    images: "exemples d'images|images concernees|exemples",
    withdrawal: 'retractation|droit de retract*|delai de retract*',
    waiver: "renonc*|perd*|perte|expresse*|immediat*|s'eteint|ne s'applique plus|consent*|accord expres|n'est plus",
    eu: 'union europeenne|europe*|ue|code de la consommation|l221*|directive|consommateurs europeens',
    uk: 'royaume uni|britannique*',
    california: 'californie*',
    statutory:
      'droits legaux|loi|legal*|protection des consommateurs|droit de la consommation|droits du consommateur|imperati*|garantie legale',
    custom: 'personnalise*|sur mesure|confectionne*|selon vos specifications|individualise*',
    appstore: 'app store|google play|apple|play store|ios|android',
    platform: 'vendeur*|marchand*',
    we: 'nous|notre|nos|support|assistance|service client',
    guide:
      'journaliste*|redaction|comparatif|comparaison|etape par etape|blog|forum|tutoriel|astuces|nous avons teste|avis des|explique comment|decouvrez|cet article|notre article|dans l article|ce guide|guide complet|guide pratique|guide d achat|associations de consommateurs|ufc|avocat*|reportage|nous recrutons|lettre de motivation|votre profil|salaire|offre d emploi|temps de lecture|chronique|communique de presse|vos clients|affilie*',
    pointer: 'voir notre politique|consultez notre politique',
    whetherornot:
      'meme non utilise*|meme inutilise*|que ce soit|utilise ou non|utilises ou non|independamment|peu importe',
    thereafter: 'des lors|ensuite|a partir de la|passe ce',
    yes: 'oui|bien sur',
    hour: 'heure|heures|h',
    day: 'jour|jours',
    bizday: 'jours ouvr*|jour ouvr*',
    week: 'semaine|semaines',
    month: 'mois',
    bizqual: 'ouvr*',
    calqual: 'calendaires',
    range: 'a|ou|et',
    imageunit:
      'image|images|generation|generations|photos|videos|rendus|telechargements|portrait|portraits|photo|clips|pages|video|avatars|logos|retouches',
    sends: 'envoyez|envoyer|adressez',
    percent: 'pour cent|%',
  },
  numerals: {
    premiere: 1,
    premier: 1,
    'dans la': 1,
    quinzaine: 15,
    un: 1,
    une: 1,
    deux: 2,
    trois: 3,
    quatre: 4,
    cinq: 5,
    six: 6,
    sept: 7,
    huit: 8,
    neuf: 9,
    dix: 10,
    quatorze: 14,
    quinze: 15,
    vingt: 20,
    trente: 30,
    'vingt quatre': 24,
    'quarante huit': 48,
  },
  months: [
    'janvier',
    'fevrier',
    'mars',
    'avril',
    'mai',
    'juin',
    'juillet',
    'aout',
    'septembre',
    'octobre',
    'novembre',
    'decembre',
  ],
} satisfies Language;
