// How French says it.

import type { Language } from '../language';

export const fr = {
  code: 'fr',
  signs: 'le|la|les|des|et|est|vous|nous|pour|dans|une|un|du|que|pas|votre|sur|au|par',
  words: {
    part: 'partie du|partie de|partie des|bonne partie|grande partie|une partie|en partie|partiel*|certaines|certains|quelques|une bonne part|significati*|substantiel*|importante|largement|notable*',
    till: "jusqu'au|jusqu'a",
    whole: 'tous encore|encore la|encore tous|au complet|plein|complet|entier|inchange*',
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
    because: 'car|puisqu*|parce qu*|en raison|etant donne|comme|du fait|vu que|compte tenu',
    harmless:
      "ne retire rien|ne change rien a votre droit|ne fait pas perdre|n'a pas d'incidence|ne changent rien|n'empeche pas|n'annule pas|ou non|n'affecte pas|n'affectent pas|sans incidence|ne change rien|sans souci|n'engage a rien|ne vous engage|sans consequence|aucun probleme|pas grave|n'entraine pas|n'entrainent pas|n'entre pas en compte|n'entrent pas en compte|n'est pas pris en compte|n'exclut pas|n'excluent pas|pas d'incidence|ne compte pas|ne comptent pas|ne font pas perdre|eviter~litige*|eviter~chargeback*|prevenir~litige*",
    needless: "n'etes pas tenu|n'est pas necessaire|inutile de|n'avez pas a|pas oblige*|pas besoin",
    may: 'pouvez|peuvent etre',
    preview: 'apercu*|esquisse*|maquette*|epreuve*|brouillon*|previsualisation',
    which: 'quand|que|quel*|qui|dans quels cas',
    accepting: 'choisi*|accept*|opt*~pour|prendre|pris|prenez|demande*|acceptation',
    accountopen: 'payable sous|payables sous|a echeance|exigible*',
    hence: "donc|par consequent|c'est pourquoi|des lors|pour cette raison",
    idle: "fin de la periode|fin du mois|fin de l'abonnement|sans frais",
    applies: "s'applique*|s'etend*|couvre*|compte*|vaut|valable*|offert*|possible*|ouvert*|accepte*|pourra|peuvent",
    keeps: 'conserv*|gardons|garde|acquis*|reste du|restent dus|retenu*|restent acquis',
    each: 'chaque|individuellement|separement|cas par cas|une par une|isolement|tout dossier|chacun*',
    ends: "disparai*|tombe|met fin|mettent fin|perdu*|perd|perdez|fin du droit|n'est plus|ne peut plus|ne peuvent plus|plus possible|plus de|caduc*|expire*|eteint|s'eteint|cesse*|annule le|vaut|valent|considere* comme|repute*|acquis*|definitif|definitive|trop tard|exclu*|terminee|renonce*|s'arrete|c'est une vente|fini|est clos|se clot|clot le dossier|vous appartient|prend fin|reste du",
    exit: "changer d'avis|change d'avis|changez d'avis|se retracter|vous retracter|renoncer a~commande|annuler~commande|annuler votre forfait|annuler l'achat|revenir sur|rendre~pack|faire marche arriere|vous desister",
    money: 'argent|somme|sommes|prix|paiement|paiements|montant|montants|frais|achat|euros|centime|mise',
    giveback:
      'rendre|rendu|rendons|rend|restitue*|recuper*|reprendre|repris*|retourn*|revers*|recredit*|annuler|annule|rembours*|reprend|ravoir|faire~rembourser|echang*|reclamer|reclamez',
    others: "d'autres plateformes|d'autres sites|la concurrence|autres services",
    begin: 'cliqu*|appuy*|demarrage|mis* en route|entam*|engag*|commence*|demarre*|lance*|debute*|debut',
    spent: 'essaye*|ouvert*|entam*|utilis*|consomm*|debit*|touche*|depense*|employe*',
    refund:
      'recuper*~argent|recuper*~mise|argent~retour|ravoir~argent|reclame*~argent|rendre~argent|rembours*|restitu*|argent~rendu|rendu~argent|recredit*|etre rembourse*|rendons',
    nonrefund:
      "pas convertible* en argent|ni repris*|ni echang*|ventes sont fermes|ne~rembours*~pas|ne sont pas rembours*|aucune somme|ne donne pas droit|ne donnent pas droit|vente~ferme|pas~recuper*|n'est pas rembours*|rien n'est rendu|pas d'avoir|pas de prorata|aucun prorata",
    refusal:
      'aucune somme~restitue*|ventes sont fermes|aucun remboursement|ne remboursons pas|aucune vente~rembours*|ni repris ni|pas de remboursement*|ne remboursons aucun*',
    still: 'toutefois|quand meme|tout de meme',
    final:
      'achat est ferme et definitif|commande est ferme|vente est ferme|ventes~definiti*|toutes les ventes|fermes|ferme et definitive|achats~definiti*|definiti*|vente* ferme*',
    not: "pas|ne|non|aucun|aucune|jamais|rien|sans|ni|n'ouvrent pas|n'est|n'a|n'avoir|n'ayez|n'avez|n'ont|n'y|n'ayant",
    eligible:
      "c'est oui|la reponse est oui|eligib*|droit a|ouvrent droit|ouvre droit|possible*|accord*|pouvez demander|peut demander|admis*|couvert*|vous pouvez|conditions|accept*|cas couverts|nous rendons|obten*|pris en charge|peuvent etre",
    ineligible:
      "n'ouvrent pas droit|pas droit|ne sont pas admis|vaut acceptation|n'est pas un motif|inelig*|exclu*|refus*|perd*|perte|annule le droit|rejet*|ne s'applique pas|ne s'applique plus|vaut utilisation|considere* comme utilise*|mettent fin|met fin|aucun droit|ne constitue pas|ne justifi*|renonc*|hors de|impossible|eteint|pas recevable|irrecevable",
    guarantee: 'promesse|garantie*|satisfait ou rembourse|garanti',
    anyreason:
      "peu importe la raison|sans donner de raison|sans discuter|sans motif|sans justification|sans avoir a|n'importe quelle raison|sans condition|aucune question|sans explication|toute raison",
    casebycase: 'regle fixe|regle unique|cas par cas|individuellement|chaque demande|chaque cas',
    discretion:
      "se reserve le droit|nous reservons|libres d'accepter|sans engagement|a titre commercial|pure faculte|discretion*|geste commercial|a notre appreciation|titre exceptionnel|exceptionnel*|bonne volonte",
    but: 'mais|cependant|toutefois|plutot',
    except: "sauf|excepte|hormis|a l'exception|exception*|a moins",
    only: 'une condition|a une condition|condition|seulement|uniquement|a condition|tant que|exclusivement|pourvu|sous reserve|conditions|doit|doivent',
    cond: 'lesquelles|lesquels|laquelle|des que|au moment ou|si|lorsque|quand|en cas|une fois|apres|avant|avec|dont|tant que|aussitot',
    full: 'rembours* complet*|rembours* total*|totalite|100%|montant total|100 %|complet|integral*',
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
      'demand*|ecri*|contact*|envoy*|adress*|signal*|prevenez|reclam*|informez|soumet*|demarche|par e mail|par mail|formul*|faire la demande|faites|presente*|joindre|joignez|mail a|indiqu*',
    cancel: 'annul*|resili*',
    use: 'utilis*|consomm*|depens*|employ*|entame*|usage|use',
    unused:
      "credits sont intacts|non consomme*|credits intacts|solde intact|rien consomme|rien utilise|aucune utilisation|non entam*|sans y toucher|non utilise*|inutilise*|pas utilise*|pas ete utilise*|aucun*~utilise*|aucun*~consomme*|sans avoir utilise|pas consomme*|n'ont pas ete|sans utilisation|non depense*|intact*|n'avez pas utilise|n'avoir pas utilise|n'a ete utilise*|n'a ete consomme*|pas entame*|aucun*~depense*|sans utiliser|n'ayant pas servi|pas servi|n'a servi|aucun~servi|pas touche*|n'ont servi",
    nogen:
      "aucune image~gener*|pas encore ete gener*|rien~genere|aucune generation~|pas~commenc*|avant le debut|avant la generation|pas encore commence|non commence*|n'avez rien genere|rien genere|n'avez pas genere",
    corrected: 'corrig*|rectifi*|regularis*',
    credits: 'credit|credits|jeton|jetons|quota|solde|points',
    download:
      'recupere les|recupere des|recupere un|recuper*~fichiers|recuper*~images|recuper*~photos|enregistre* sur|sauvegard*|sur votre appareil|sur votre ordinateur|export*|recuperer les fichiers|recuperation des fichiers|enregistrement des photos|telecharg*|recuper*~image*|recuper*~photo*|recuper*~fichier*',
    nodownload: 'avant telechargement|avant de telecharger|avant tout telechargement',
    favorite: "coups de coeur|coup de coeur|coeur|favori*|etoile*|coups de coeur|j'aime",
    edit: 'modifi*|retouch*|edite*|altere*|recadr*',
    delete: 'corbeille|supprim*|efface*|suppression|vide* la galerie',
    save: 'enregistre*|sauvegarde*',
    share:
      'lien public|partag*|publi*|diffus*|transmis* a des tiers|mis* en ligne|envoye* a un tiers|sur un reseau social|sur les reseaux',
    rate: 'laisse un avis',
    upload: 'televers*|import*',
    previewapproved:
      "valid*~serie|valid*~portraits|validation valant|valid*~maquette|accord sur|bon a tirer|confirm*~apercu|valid*~brouillon|valid*~epreuve|valid*~apercu|validation de l'apercu",
    redoaccepted: '',
    creditsaccepted: "accepte*~compensation|accepte*~bon d'achat|accepte*~geste|accepte*~credits|accepte*~avoir",
    chargeback:
      "retrofacturation*|contestation bancaire|chargeback*|litige bancaire|rejet de prelevement|litige*~banque|contest*~banque|contest*~paiement|opposition|ouverture d'un litige|ouvert* un litige|ouvr* un litige|saisi*~banque|litige*",
    genstarted:
      'clique*~generer|lancement de la generation|debut de la production|lancement de la production|debut du traitement|une fois~gener*|une fois~lance*|une fois~commenc*|des que la generation|generation~commenc*|traitement~commenc*|production~commenc*|apres la generation|apres generation|des le debut|des la generation|images~generees|deja gener*|execution~commenc*|photos~generees|a commence|mis* au travail|avons commence',
    trainstarted:
      "lancement de l'entrainement|debut de l'entrainement|entrainement~en cours|entrainement~lance|entrainement~demarr*|entrain*~modele|entrainement~commenc*|modele~entraine|apres l'entrainement|une fois l'entrainement",
    partialuse:
      'partiellement utilise*|partiellement consomme*|utilise* en partie|consomme* en partie|usage substantiel|utilisation substantielle|usage significatif|utilisation significative|quantite significative|part significative',
    usevoid:
      'utilisees|utilisee|consommee|consommees|depensees|employes|deja employe*|entame*|deja utilise*|deja depense*|deja consomme*|credits deja|ont ete utilise*|ont ete consomme*|partiellement utilise*|apres utilisation|apres usage|consommes|depenses|utilises|utilise|consomme|premiere utilisation|des la premiere',
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
      "l'achat date|date de l'achat|achat*|achete*|command*|paiement*|souscri*|debit|facturation|transaction*|paye*|abonnement|inscription|reglement|facture",
    delivery:
      'parvien*|parven*|arrivee|arrivees|prete|pretes|prets|recu*|mise a disposition|mis* en ligne|envoi de|livr*|recept*|recevoir|remise',
    incident: 'incident*|survenue|erreur constatee|constat*',
    within:
      "a compter|a partir|sous|dans|pendant|au plus tard|jusqu'a|delai de|en moins de|durant|endeans|les premiers",
    after: 'apres|au dela|passe|passes|plus tard que',
    before: 'avant',
    exceed: 'plus de|au dela|superieur*|depass*',
    under: 'moins de|inferieur* a|en dessous',
    atmost: "ou moins|au plus|maximum|jusqu'a|plus de|pas plus|depass*|ne depass*",
    technical:
      'plante*|bloque*|fige*|interrompu*|techni*|panne*|echec*|echou*|erreur*|bug|bugs|defaut*|defaillan*|dysfonction*|ne fonctionne pas|coupure*|incident*|inutilisable*|inaccessible*|faute de notre|de notre fait|non conforme*',
    duplicate:
      'en double|deux fois|doublon*|double*|plusieurs fois|erreur de facturation|erreurs de facturation|debit errone|facturation erron*|debite* par erreur|facture* par erreur|surfactur*|debit indu|prelevement errone|chevauch*|facturation incorrecte|montant errone',
    accidental: 'accidentel*|par erreur|par megarde|involontaire*',
    notdelivered:
      'aucune image|absence de livraison|aucun resultat|aucune photo|ne recevez pas|empechant toute generation|non fourni*',
    dissatisfied:
      "pas convaincu*|deplai*|ne vous plai*|ne plai*|insatisf*|pas satisf*|satisfaction|mecontent*|decu*|decev*|pas content*|ne convient pas|non satisf*|ne repond pas|ne correspond pas|ne vous convien*|n'etes pas satisfait*|qualite",
    taste: "gout*|changement d'avis|change d'avis|changer d'avis|subjecti*|preference*|style|regret*",
    likeness: 'ressembl*|meconnaissable*|reconnaissable*|ne vous ressembl*|visage*',
    corrupt: 'corromp*|endommage*|illisible*|fichier* defectueux',
    unauthorized: 'non autorise*|fraud*',
    redo: 'nouvelle version|nouveaux portraits|deuxieme essai|nouvelle tentative|deuxieme serie|seconde serie|refaire|refais*|refait*|regener*|nouvelle serie|nouvelle generation|relanc*|nouveau lot|retouche*|nouvelles images|nouvelles photos|recommenc*|nouvel essai|reprise|nouvelle seance|nouvelle galerie',
    retrain: 'reentrain*|nouvel entrainement|re entrain*',
    email: 'e mail*|email*|mail|mails|courriel*|par ecrit|ecri*',
    form: 'formulaire*|page de contact|ticket*',
    chat: 'chat|messagerie|whatsapp|tchat',
    inapp: "dans l'application|dans l'appli",
    account: 'votre compte|espace client|tableau de bord|parametres du compte|espace personnel',
    orderid:
      "numero de commande|numero de transaction|facture|id de transaction|identifiant de transaction|details de commande|preuve d'achat|justificatif de paiement|numero d'achat|identifiant de commande|details de l'achat|informations de commande|n° de commande|reference|details d'achat|id de commande|recu",
    accountemail:
      "adresse e mail|adresse mail|adresse d'achat|email~compte|email~achat|adresse electronique|adresse du compte|compte et|compte,|identifiant du compte|adresse email|email du compte|adresse utilisee|e mail utilise|courriel du compte|adresse~compte|adresse~commande|nom du compte|mail du compte|informations de compte",
    reason:
      'motif*|raison*|explication*|expliqu*|description*|decri*|detail du probleme|precis*|justifi*|probleme rencontre',
    screenshots: "capture*|preuve*|messages d'erreur|message d'erreur|justificatif*|copies d'ecran",
    images: 'images concernees|exemples',
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
      'notre test|notre verdict|association de consommateurs|conseil juridique|sans lien avec|journaliste*|redaction|comparatif|comparaison|etape par etape|blog|forum|tutoriel|astuces|nous avons teste|avis des|explique comment|decouvrez|cet article|notre article|dans l article|ce guide|guide complet|guide pratique|guide d achat|associations de consommateurs|ufc|avocat*|reportage|nous recrutons|lettre de motivation|votre profil|salaire|offre d emploi|temps de lecture|chronique|communique de presse|vos clients|affilie*',
    pointer: 'voir notre politique|consultez notre politique',
    whetherornot:
      'en plus du droit|outre le droit|en sus du droit|en complement du droit|meme apres|meme lorsque|peu importe que|que vous~ou non|meme si|meme non utilise*|meme inutilise*|que ce soit|utilise ou non|utilises ou non|independamment|peu importe',
    thereafter: 'apres quoi|des lors|ensuite|a partir de la|passe ce',
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
    charging: 'debit*|prelev*|factur*|paiement*|montant*|encaiss*',
    wrongly: 'deux fois|double|par erreur|a tort|errone*|indu|indument|trop percu|plusieurs fois|incorrect*',
    lacking: 'sans',
    entitle: 'droit a|obligation*|oblige*|precedent',
    cites: 'article|articles|section|paragraphe|clause|point',
    aside:
      'confidentialite|cookie*|livraison|expedition|affiliation|avis clients|temoignages|mentions legales|recrutement|donnees personnelles',
    report: "les meilleurs|nous avons teste|j'ai achete|j'ai paye|on m'a rembourse|notre avis|mon avis",
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
    douze: 12,
    'vingt et un': 21,
    'vingt cinq': 25,
    'vingt huit': 28,
    quarante: 40,
    'quarante cinq': 45,
    soixante: 60,
    'soixante douze': 72,
    'quatre vingt dix': 90,
    'cent vingt': 120,
    'cent quatre vingts': 180,
  },
  ordinals:
    'deuxieme/second|troisieme|quatrieme|cinquieme|sixieme|septieme|huitieme|neuvieme|dixieme||douzieme||quatorzieme|quinzieme|||||vingtieme|vingt et unieme|||||||||trentieme',
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
