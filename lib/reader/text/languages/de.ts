// How German says it.

import type { Language } from '../language';

export const de = {
  code: 'de',
  signs: 'der|die|das|und|nicht|ist|sie|wir|mit|fur|ein|eine|zu|von|bei|auf|den|werden|für',
  words: {
    part: 'einen teil|grossteil|teil|teile|teils|teilweise|einige|einiges|einen grossteil|wesentlich*|erheblich*|nennenswert*|betrachtlich*|intensiv',
    incase: 'dann|in diesen fallen|in diesem fall|in solchen fallen|diesfalls',
    till: 'bis',
    whole: 'noch alle|noch da|vollzahlig|noch vorhanden|noch vollstandig|voll|vollstandig|unverandert|komplett|ganz',
    buyervoice: 'ich|mein*|mir',
    makes:
      'gemacht|erstellt*|generiert*|erzeugt*|gerendert*|konvertiert*|umgewandelt*|transkribiert*|verarbeitet*|ubersetzt*|vertont*|exportiert*|hochskaliert*|animiert*|produziert*|komponiert*|freigestellt*|gezeichnet*',
    exported: 'export*',
    videounit: 'song|songs|track|tracks|video|videos|clip|clips|film|filme',
    minuteunit: 'minute|minuten',
    wordunit: 'wort|worter|worten|zeichen|sekunde|sekunden',
    gratis: 'bonus*|gratis*|kostenlos*|geschenkt*|werbe*',
    parcel: 'verpackung|paket|pakete|versand|rucksendung|ware',
    quality: 'brauchbar*|gute|guten|nutzbar*|gelungen*',
    because: 'weil|da|denn|aufgrund|wegen|angesichts',
    harmless:
      'schaden nicht|schadet~nichts|andert daran nichts|steht~nicht entgegen|kein problem|macht nichts|unerheblich|oder nicht|andert nichts|spielt keine rolle|beeinflusst~nicht|schadet nicht|unschadlich|in ordnung|nicht schlimm|ist egal|steht~nicht im weg|kein hindernis|keinen einfluss|kein einfluss|keine auswirkung*|ohne einfluss|ohne auswirkung*|schliesst~nicht aus|zahlt nicht als|gilt nicht als|gelten nicht als|ruckbuchung*~vermeid*|chargeback*~vermeid*',
    needless: 'brauchst~nicht|brauchen~nicht|mussen~nicht|musst~nicht|nicht notig|nicht verpflichtet',
    may: 'konnen sie|kannst du|durfen sie|darfst du|sie konnen|du kannst|sie durfen',
    preview: 'vorschau|entwurf|entwurfs|entwurfe|probebild*|muster|skizze|probeabzug',
    which: 'was|welche*|wann|wer|wo',
    accepting:
      'gewahlt|wahlst|wahlen|wahl|entscheidest|entschieden|angenommen|annimmst|annehmen|annahme|akzeptier*|nimmst|in anspruch|genommen|beansprucht|zustimm*|nehmen sie~an|nimmst du~an',
    perfstarted: 'ausfuhrung~begonnen|leistung~begonnen|ausfuhrung des vertrags',
    accountopen: 'zahlbar|zahlungsziel|fallig innerhalb|fallig binnen|rechnungen sind',
    hence: 'daher|deshalb|deswegen|darum|somit|folglich|aus diesem grund',
    idle: 'ende des monats|ende der laufzeit|laufzeitende|endet am|zum ende|periodenende|neu gutgeschrieben|monatlich gutgeschrieben|monat gutgeschrieben|jeden monat~gutgeschrieben|zeitraums~gutgeschrieben|laufend gutgeschrieben',
    applies:
      'gilt|gelten|greift|greifen|zahlt|zahlen|umfasst|erstreckt|anwendbar|vorgesehen|sehen~vor|moglich|bieten~an|angeboten',
    keeps: 'behalten|behalt|einbehalt*|geschuldet|verbleibt|verbleiben|fallig|nicht zuruck',
    each: 'jede|jeden|jeder|jedes|einzeln|individuell|von fall zu fall|im einzelnen|fallweise|einzelfall*',
    ends: 'erlischt|endet|entfallt|entfallen|verfallt|erledigt|vorbei|hinfallig|nicht mehr|geht das nicht|geht nichts mehr|ausgeschlossen|verwirkt|verliert|verlierst|verlieren|verzichte*|beendet|gilt als|gelten als|angenommen|akzeptiert|schliesst~aus|hebt~auf|zu spat|tabu|verspielt|scheidet~aus|abgenommen|kein zuruck|behalten|bleibt bei ihnen|bleibt bei dir|gehort ihnen|gehort dir|abgegolten|fallt weg|erloschen|gilt~als angebrochen',
    exit: 'zurucktreten|rucktritt|zurucknehmen|vom kauf zuruck*|stornier*|umentscheid*|anders uberleg*|aussteigen|ausstieg|kostenlos absagen|abbestell*|vom vertrag losen|rucknahme|ruckgabe|nimmt~zuruck|nehmen~zuruck',
    money:
      'geld|betrag|betrage|preis|preises|kaufpreis|zahlung|zahlungen|gebuhr|gebuhren|kosten|entgelt|summe|cent|euro|alles|bezahlte*',
    giveback:
      'zuruckgebucht|gutgeschrieben|wiederhergestellt|zuruckgeben|zuruckgegeben|zuruckgebe|zuruckgibst|gibt~zuruck|geben~zuruck|gebe~zuruck|zuruckverlang*|verlang*~zuruck|zuruckfordern|zuruckgefordert|zuruckholen|zuruckbekomm*|bekomm*~zuruck|bekomm*~wieder|erhalt*~zuruck|zuruckerhalt*|zuruckzahl*|zahl*~zuruck|zuruckuberweis*|uberweis*~zuruck|zuruckgenommen|nimmt~zuruck|nehmen~zuruck|wiederbekomm*|ruckgangig|zuruckerstatt*|rucknahme|ruckgabe|buchen~zuruck|auszahl*|ausgezahlt',
    others: 'andere anbieter|andere plattformen|andere dienste|viele anbieter|andere seiten',
    begin:
      'geklickt|klicken|klick* auf|gedruckt|drucken|auslos*|beginn|beginnen|start|angefangen|anfangen|losgeht|begonnen|begonnene|gestartet*|startet|beginnt|anlauft|angelaufen|angestossen|ausgelost',
    spent:
      'einlos*|einsetz*|ausgeb*|ausgib*|verwend*|benutz*|nutzung|einsatz|ausprobiert*|angetastet*|verbrauch*|nutzt|angeruhrt*|aufgebraucht*|abgezogen|genutzt*|eingelost*|eingesetzt*|ausgegeben*|angebrochen*',
    refund:
      'geld~wieder|alles wieder|zuruckverlang*|zuruckbekomm*|rucknahme|ruckgabe|bekomm*~geld|ruckerstatt*|erstatt*|geld zuruck*|ruckzahl*|zuruckerstatt*|zuruckgezahlt|geld~zuruck|zuruckzahl*|zurucküberw*|ruckvergut*|gutgeschrieben|*erstattung*|zuruckgeben|betrag~zuruck|alles zuruck',
    nonrefund:
      'ruckerstattung* sind ausgeschlossen|erstattung sind ausgeschlossen|erstattungen sind ausgeschlossen|erstattung ist ausgeschlossen|sind~erstattung* ausgeschlossen|sind~ruckerstattung* ausgeschlossen|ist~erstattung ausgeschlossen|ist~ruckerstattung ausgeschlossen|nicht erstattungsfahig|erstatten wir nicht|ohne ruckerstattung|keine ruckerstatt*|nicht ruckerstatt*|nicht~ruckerstatt*|nicht ausgezahlt|erstattung~nicht|erstatten~nicht|keine rucknahme|keine ruckzahl*|ohne erstattung|keine erstatt*|keine ruckgabe|nicht~erstatt*|geld gibt es~nicht|geld gibt es~nicht mehr|kein geld mehr|nicht~ausgezahlt|nicht ausbezahlt|keine auszahlung|keine barauszahlung|behalten wir|nichts zuruck|bleibt geschuldet|kein ruckgaberecht|umtausch ausgeschlossen|kein geld zuruck|nicht~zuruck*|ausgeschlossen~ruckerstatt*|keinerlei~erstatt*|gibt es nichts|kein anspruch|keine gutschrift|keine anteilige*|erstattungsfrei',
    refusal:
      'keine erstattung*|wir erstatten~nicht|keine ruckerstattung*|keine ruckzahlung*|kein geld zuruck|grundsatzlich keine|generell keine|keinerlei',
    still: 'dennoch|trotzdem|auch dann',
    final:
      'kauf ist verbindlich|kauf ist bindend|bestellung ist verbindlich|bestellungen sind verbindlich|kaufe sind|endgultig|alle verkaufe|verkaufe sind|verbindlich und|final',
    not: 'nicht|kein|keine|keinen|keiner|keines|nie|ohne|nichts|weder|niemals',
    eligible:
      'anspruch*|berechtigt|erstatten wir|wir erstatten|moglich|gewahrt|gewahren|ubernehmen|bekommen|erhalten|erhalt|konnen sie|kannst du|fallen darunter|gilt|gedeckt|in diesen fallen|ja',
    ineligible:
      'geht das nicht|geht~nicht mehr|ausgeschlossen|ausgenommen|kein anspruch|verfallt|erlischt|entfallt|verlier*|abgelehnt|ablehn*|verweiger*|scheidet aus|nicht abgedeckt|kein grund|verwirk*|endet|gilt als genutzt|gilt als angenommen|gilt als verbraucht|keine grunde|zahlt nicht|zahlen nicht|hinfallig|erloschen|fallen nicht|aufgehoben|nicht gultig|nicht mehr verlangen',
    guarantee: 'versprechen|zufriedenheitsversprechen|garantie*|*garantie|zufriedenheitsgarantie|geld zuruck garantie',
    anyreason:
      'ohne nennung von grunden|ohne angabe|ohne wenn und aber|ohne ruckfrage*|ganz gleich warum|ohne nachfrage|warum auch immer|einfach so|ohne begrundung|aus jedem grund|aus welchem grund auch immer|egal aus welchem grund|gleich aus welchem grund|aus beliebigem grund|keine fragen|bedingungslos|egal warum|grundlos',
    casebycase:
      'feste regel*|starre regel*|einheitliche regel*|einzelfall*|im einzelfall|fall fur fall|jede anfrage|jeden fall|individuell gepruft|einzeln gepruft|je nach fall',
    discretion:
      'zusagen geben wir keine|behalten uns vor|behalt sich vor|freie entscheidung|ermessen|kulanz*|kulant*|aus kulanz|in ausnahmefallen|ausnahmsweise|entscheiden wir|freiwillig',
    but: 'aber|jedoch|stattdessen|doch|sondern',
    except: 'ausser|ausnahme*|es sei denn|sofern nicht|abgesehen von|mit ausnahme|nur wenn',
    only: 'nur|sofern|vorausgesetzt|solange|ausschliesslich|bedingung|unter bedingungen|voraussetzung*',
    cond: 'sobald|im moment|wenn|falls|nachdem|bei|wer|sollte*|im falle|bevor|bis|solange|sofern',
    full: 'volle ruckerstatt*|voller hohe|vollstandig*|100%|voll erstattet|in voller|den vollen|kompletten|komplett erstatt*|ganzen betrag|gesamten|100 %|voller betrag|vollen kaufpreis|volle erstatt*',
    partial:
      'teilweise|anteilig*|teilerstatt*|teilbetrag|abzuglich|abzug|anteil|50%|teil ruckerstatt*|nicht genutzte~erstatt*|restguthaben|zum teil|teil des',
    deduct: 'abzuglich|abgezogen|abzug von|gebuhr',
    storecredit: 'guthaben auf dem konto|gutschein*|kontoguthaben|shop guthaben|als guthaben',
    gift: 'verschenk*|weitergeben',
    creditback:
      'credits~zuruck|credits~gutgeschrieben|gutschrift~credits|credits~erstattet|guthaben~zuruck|credits zuruck*|kredite~zuruck|credits ersetzt|ersatz credits|neue credits|zusatzliche credits|credit~zuruck|token*~zuruck|tokens~gutgeschrieben|punkte~zuruck|credits~wiederhergestellt|zuruckgebucht|guthaben~gutgeschrieben|erstattet~credits',
    editcredits: 'bearbeitungs credits|edit credits',
    auto: 'automatisch*|von selbst|von allein|ohne ihr zutun|nicht berechnet|nicht abgebucht|nicht abgezogen',
    all: 'alle|jeder|jede|jedes|samtliche|in keinem fall|unter keinen|generell|grundsatzlich|stets',
    request:
      'anfrag*|antrag*|beantrag*|schreib*|kontakt*|meld*|wenden|forder*|anforder*|schick*|senden|sende|teilen sie|teile uns|per mail|per e mail|nachricht|einreich*|gestellt|stellen|geltend|reklam*|so geht|nennen|eingehen|eingegangen|angeben|gib|geben sie|mail an',
    cancel: 'kundig*|storn*|widerruf*',
    use: 'genutzt*|benutzt*|nutz*|verbrauch*|verwendet*|eingelost|eingesetzt|ausgegeben',
    unused:
      'noch nicht~genutzt|noch nicht~verwendet|unangetastet*|voll* guthaben|ungenutzt*|unbenutzt*|unverbraucht*|keine credits|voll erhalten|unberuhrte*|noch voll|versiegelt',
    nogen:
      'nichts generiert|nichts erzeugt|nicht generiert|nicht erzeugt|kein*~generiert|kein*~erzeugt|kein*~erstellt|vor beginn|noch nicht gestartet|nicht begonnen|noch kein*|nichts erstellt',
    corrected: 'korrigier*|berichtig*|behoben|richtig gestellt|beheben',
    credits: 'credit|credits|guthaben|token|tokens|kontingent|punkte|coins',
    download:
      'abruf einer datei|abruf der datei*|ersten abruf|dateien abruf*|abruf in voller|gezogen|zieht|auf dein gerat|auf ihr gerat|auf dem gerat gespeichert|gerat geladen|auf den computer|auf deinen rechner|lokal gespeichert|abgespeichert|gesichert|exportier*|abgerufen|heruntergezogen|runterlad*|download*|heruntergeladen*|herunterlad*|runtergeladen|ladt~herunter|*download',
    nodownload:
      'nicht heruntergeladen*|nichts heruntergeladen|nicht~heruntergeladen|nichts~heruntergeladen|solange~nicht~heruntergeladen|kein*~heruntergeladen|noch nicht heruntergeladen|ohne download|ohne~herunterzuladen|vor dem download|kein*~download*|vor dem herunterladen|bevor~heruntergeladen|bevor~herunterlad*',
    favorite: 'herz|favorit*|favorisiert|herzchen|mit einem stern|stern vergeben|geliked',
    edit: 'verfremdet|verandert|retuschiert|nachbearbeitet|bearbeitet|bearbeiten|veranderst|verandern|veranderung der bilder|retuschieren|nachbearbeiten|umgestaltet|manipuliert|bearbeitung eines|bearbeitung der|bearbeitung von|bearbeitung des|zugeschnitten',
    delete: 'papierkorb|verworfen|geloscht|loschen|loscht|entfernt|loschung',
    save: 'gespeichert|abgespeichert',
    share:
      'online stell*|ins netz|ins internet|offentlichen link|offentlicher link|weitergegeben|gepostet|online gestellt|geteilt|veroffentlicht*|teilt|teilst|teilen|verschickt|weitergeben|weiterleit*|offentlich gemacht|offentlich genutzt|postest|posten|an dritte|soziale* netz*|auf social media',
    rate: 'bewertet|bewertung',
    upload: 'hochgeladen|hochladen|upload',
    previewapproved:
      'entwurf~abgenommen|vorschau~abgenommen|probe~abgenommen|muster~abgenommen|vorschau~zugestimmt|entwurf~zugestimmt|abnahme|entwurf~bestatigt|vorschau~freigegeben|vorschau~bestatigt|entwurf~freigegeben|freischaltung|freigeschaltet|freischalten|freigegeben|freigabe',
    redoaccepted: '',
    creditsaccepted:
      'credits~angenommen|gutschrift~angenommen|gutschrift~akzeptiert|gutschein~angenommen|gutschrift~annahm*|annahme~gutschrift*|bonus credits angenommen',
    chargeback:
      'bei~bank~angefochten|bank angefochten|zahlung~angefochten|bank zuruckgeholt|bei~bank zuruckgeholt|bank~zuruckfordern|zahlung~bestritten|chargeback*|rucklastschrift*|ruckbelastung*|ruckbuch*|zahlung~reklamier*|bei der bank~reklam*|zuruckgebucht|ruckgebucht|uber ihre bank|uber deine bank|zahlungsanfechtung|kaufer schutzfall|paypal fall|bank gebeten|bank beauftragt',
    genstarted:
      'generieren~geklickt|generieren~gedruckt|start der generierung|start der produktion|start der erstellung|start der bearbeitung|herstellung~begonnen|herstellung~angefangen|produktion~begonnen|erstellung~begonnen|bearbeitung~begonnen|anfertigung~begonnen|generierung~begonnen|berechnung lauft|generierung lauft|produktion lauft|erstellung lauft|rendering lauft|nach beginn|beginn der|nach der generierung|nach der erstellung|sobald~generiert|sobald~erstellt|sobald~erzeugt|nach start|bereits generiert*|bereits erstellt*|mit der generierung|generierte bilder|wenn~generiert|in produktion|auf starten|starten~klick*|mit der arbeit begonnen|ans werk|wir begonnen haben',
    trainstarted:
      'start des trainings|beginn des trainings|training lauft|training~gestartet|training~begonnen|modelltraining~begonnen|modelltraining|modelltrainings|nach dem training|modell~trainiert|trainingsbeginn|sobald das training|erstellung des modells|modell~erstellt|modells begonnen',
    partialuse:
      'teilweise genutzt*|teilweise verbraucht*|teilweise benutzt*|zum teil genutzt|zum teil verbraucht|in wesentlichem umfang|in erheblichem umfang|in nennenswertem umfang|wesentliche nutzung|erhebliche nutzung|nennenswerte nutzung|teilnutzung',
    usevoid:
      'angebrochen*|aufgebraucht*|eingesetzte*|bereits abgerufen*|vertan*|genutzte*|benutzte*|verbrauchte*|verwendete*|eingeloste*|genutzt|verbraucht|verwendet|bereits genutzt*|nutzung|eingelost|eingesetzt|nach der ersten',
    approve: 'genehmig*|bewillig*|stattgegeben|nach freigabe|akzeptiert|anerkannt|bestatigte*|nach bestatigung',
    process: 'bearbeit*|abgewickelt|veranlasst|ausgefuhrt|abwicklung|durchgefuhrt|erfolgt',
    payout:
      'geld~zuruck|erhalten~geld|gutgeschrieben|zahlungsmittel|zahlungsart|zahlungsmethode|zuruckuberw*|ausgezahlt|auszahlung|auf dem konto|bank|trifft ein|uberwiesen|zuruckgezahlt|zahlungsweg|konto ein|ruckzahlung',
    review: 'beurteil*|bewert*|begutacht*|pruf*|antwort*|ruckmeld*|melden uns|entscheid*|beantwort*',
    generation:
      'bilderstellung|bildgenerierung|fotoerstellung|berechnung|produktion|verarbeitung|bearbeitung|rendern|rendering|herstellung|generier*|erstell*|erzeug*|ergebnis*',
    training: 'anlernen|modell~gelernt|dein modell|ihr modell|training*|trainier*|lernt|angelernt',
    outage: 'ausfall*|unterbrech*|nicht erreichbar|storung*|dauert',
    expire:
      'tage lang herunterladen|tage lang abrufbar|tage lang gespeichert|tage lang verfugbar|tage lang online|verfall*|gultig*|gespeichert|aufbewahr*|geloscht|ablauf*|laufen ab|lauft ab|verfugbar|abruf*',
    renewal: 'verlanger*|erneuer*|folgezeitraum',
    trial: 'testphase|probe*|testzeitraum',
    subscription:
      'abo|abos|abonnement*|mitgliedschaft|tarif|monatlich*|jahrlich*|jahresabo|monatsabo|plan|plane|planen',
    firsttime:
      'erstmalig*|neukunde*|ersten kauf|erstkauf|erste bestellung|erstes abo|erstabschluss|erstbestellung|neue kunden',
    pack: 'paket|pakete|einmalig*|creditpaket*|zusatzpaket*',
    purchase:
      'zahltag|gezahlt|abgebucht|belastung|rechnungsstellung|auftrag|kauf|kaufs|kaufes|kaufdatum|gekauft*|bestell*|zahlung|bezahl*|erwerb*|abschluss|abbuchung|rechnungsdatum|vertragsschluss|transaktion|kaufen|buchung|einkauf|vertragsabschluss|abschlusses',
    delivery:
      'eingetroffen|angekommen|ankunft|zugegangen|fertig sind|fertig ist|bereit sind|bereit stehen|bereitsteh*|ubergabe|ergebnisse vorliegen|fertigstellung|eingang der bilder|bereitgestellt|freischaltung|freigeschaltet|galerie~erhalt*|zugang zur galerie|liefer*|erhalt|zustell*|empfang|bereitstell*|geliefert',
    incident: 'vorfall*|fehlbuchung|auftreten|feststell*',
    within:
      'gerechnet ab|beginnend mit|bis zum|bis zur|bis einschliesslich|innerhalb|binnen|bis zu|spatestens|wahrend|frist|in|ab',
    after: 'nach|spater als|alter als',
    before: 'vor|bevor',
    exceed: 'mehr als|uber|langer als|mindestens',
    under: 'weniger als|unter',
    atmost: 'oder weniger|hochstens|maximal|nicht mehr als|bis zu|mehr als|uber',
    technical:
      'hangt|abgesturzt*|absturz*|eingefroren|ausgefallen|abgebrochen*|schiefgegangen|schiefgelaufen|technisch*|fehler*|storung*|defekt*|fehlgeschlagen*|fehlschlag*|scheiter*|ausfall*|panne*|bug|bugs|unbrauchbar*|nicht funktionier*|systemfehler*|funktioniert nicht|schlug fehl|schlagt~fehl|serverfehler|mangel*',
    duplicate:
      'doppelt*|doppelbuchung*|mehrfach*|zweimal|falsch abgebucht|falsch berechnet|abrechnungsfehler*|fehlbuchung*|falsche abbuchung*|fehlerhafte abrechnung|unberechtigte abbuch*|irrtumlich abgebucht|zweifach',
    accidental: 'versehentlich*|irrtumlich*|unbeabsichtigt*|versehen',
    notdelivered:
      'nicht erhalten|nicht zugestellt|ausbleib*|keine bilder|nicht ausgeliefert|nicht ankommen|nichtlieferung|nie erhalten|keine ergebnisse|kein ergebnis',
    dissatisfied:
      'unzufrieden*|nicht zufrieden*|nicht gefall*|enttausch*|zufriedenheit|nicht den erwartungen|gefallt nicht|gefallen nicht|qualitat~nicht|nicht uberzeug*',
    taste: 'geschmack*|meinungsanderung|subjektiv*|anders uberlegt|sinneswandel|nichtgefallen|stil',
    likeness: 'ahnlich*|wiedererkenn*|nicht erkennbar|sieht mir|ahneln|nicht ahneln|erkennbar*|gesicht',
    corrupt: 'beschadigt*|korrupt*|nicht offnen|unlesbar|defekte datei*',
    unauthorized: 'unbefugt*|betrug*|unautorisiert*|nicht autorisiert*',
    redo: 'neuanfertigung|neue version|zweiter versuch|zweiten versuch|andern~kostenlos|kostenlos~andern|kostenlose anderung*|neue serie|neue reihe|neue aufnahmen|neuer satz|zweite serie|neu erstell*|neuerstell*|erneut*|wiederhol*|nachbesser*|neugenerier*|neu generier*|neue bilder|kostenlos neu|nochmals|neuer durchlauf|zweiter durchlauf|redo|nachbearbeit*|uberarbeit*|durchlauf|neue galerie',
    retrain: 'neu trainier*|erneutes training|neues training|nachtrainier*',
    email: 'e mail*|email*|mail|mails|schreib*|anschreib*',
    form: 'formular*|kontaktformular*|kontaktseite|ticket|antragsformular|supportformular',
    chat: 'chat|livechat|whatsapp|messenger',
    inapp: 'in der app|im menu|kontextmenu',
    account: 'kontoeinstellung*|im konto|kundenkonto|dashboard|nutzerkonto|im profil|abrechnungsbereich',
    orderid:
      'bestellnummer*|bestell nr|auftragsnummer*|transaktions id|transaktionsnummer|rechnungsnummer|bestelldaten|bestellbestatigung|rechnung|zahlungsbeleg|kaufbeleg|beleg|bestell id|zahlungs id|bestelldetails|transaktionsdaten|kaufnachweis|kaufdaten|quittung|zahlungsdaten|vorgangsnummer|kaufdetails|bestellangaben',
    accountemail:
      'e mail adresse|email adresse|mailadresse|konto e mail|konto mail|registrierte* e mail*|registrierte* mail*|mail des kontos|kontoadresse|kontodaten|mail~konto|mail~bestellung|verwendete e mail|hinterlegte*|account e mail|account mail|kaufmail|konto angeben|adresse~konto|benutzername|adresse der bestellung',
    reason: 'grund|grunde|begrund*|beschreib*|erlauter*|erklarung|schilder*|problem|anlass|warum',
    screenshots: 'screenshot*|bildschirmfoto*|nachweis*|beleg*|fehlermeldung*|bildschirmaufnahm*',
    images: 'beispielbild*|betroffene bilder|beispiele',
    withdrawal: 'widerruf*|rucktrittsrecht',
    waiver: 'erlischt|verzicht*|verlier*|verlust|verfallt|erloschen|ausdrucklich*|zustimm*|vorzeitig*|sofort*|endet',
    eu: 'eu|europaisch*|bgb|ewr|fernabsatz*|verbraucher|verbrauchern|verbraucherinnen|§ 312*|§ 355|§ 356|§ 357|§§',
    uk: 'britisch*|grossbritannien|vereinigtes konigreich',
    california: 'kalifornien',
    statutory:
      'gesetzlich*|verbraucherrecht*|verbraucherschutz*|gesetz|zwingend*|rechtlich vorgeschrieben|gewahrleistung*',
    custom:
      'individuell~erstellt*|personalisiert*|massgeschneidert|individuell angefertigt*|nach kundenspezifikation|auf sie zugeschnitten|kundenspezifisch*|individuelle inhalte|personliche inhalte|angefertigte*|eigens für|speziell für|individuell erstellt*|nach ihren vorgaben',
    appstore: 'app store|google play|apple|play store|ios|android',
    platform: 'handler|verkaufer',
    we: 'wir|uns|unser*|support|kundendienst|kundenservice',
    guide:
      'unser test|unser fazit|keine rechtsberatung|nicht verbunden mit|verbraucherzentrale|redaktion|journalist*|ratgeber|anleitung|vergleich|schritt fur schritt|tipps|forum|uberblick|blog|in diesem beitrag|erklart|tester|anbieter im|in diesem artikel|dieser artikel|unser artikel|im test|testbericht*|testsieger|rechtsanwalt|rechtsanwaltin|reporter*|leserbrief|stellenanzeige|wir suchen|bewirb dich|bewerbungsunterlagen|lebenslauf|gehalt|lesezeit|kolumne|pressemitteilung|verbraucherschutzer|urteil|gericht entschied|ihre kunden|deine kunden|affiliate*|partnerprogramm',
    pointer: 'siehe ruckerstattungs*|siehe unsere ruckerstatt*',
    whetherornot:
      'neben dem widerrufsrecht|neben dem gesetzlichen|zusatzlich zum widerrufsrecht|zusatzlich zum gesetzlichen|auch nicht verbraucht*|auch unverbraucht*|auch nicht genutzt*|auch ungenutzt*|auch nachdem|auch heruntergeladen*|auch nach|auch wenn|auch, wenn|selbst wenn|unabhangig von|ganz gleich ob|ob~oder nicht|auch nicht ungenutzt*|auch unbenutzt*|unabhangig davon|egal ob|gleichgultig ob|ob genutzt oder nicht',
    thereafter: 'wonach|ab dann|danach|ab diesem zeitpunkt|von da an|ab diesem moment|anschliessend',
    yes: 'ja|selbstverstandlich|naturlich',
    hour: 'stunde|stunden|std|h|stundig*',
    day: 'tag|tage|tagen|tages|tagig*|kalendertag*',
    bizday: 'werktag*|arbeitstag*|geschaftstag*|bankarbeitstag*|banktag*',
    week: 'woche|wochen|wochig*',
    month: 'monat|monate|monaten|monatig*',
    range: 'bis|oder|und',
    imageunit:
      'bild|bilder|bildern|generierung*|fotos|videos|renderings|downloads|portrat*|clips|seiten|entwurfe|aufnahmen|avatare|logos|bearbeitungen',
    sends: 'senden|sende|schicken|schick',
    percent: 'prozent|%',
    charging: 'abgebucht|abbuch*|belast*|berechnet|eingezogen|verrechnet|zahlung*|betrag*|buchung*|rechnung*',
    wrongly: 'doppelt*|zweimal|zwei mal|irrtumlich*|falschlich*|versehentlich|zu viel|zuviel|mehrfach|trotz kundigung',
    lacking: 'ohne',
    entitle: 'anspruch*|verpflicht*|prazedenz*',
    cites: 'abschnitt|abschnitte|ziffer|ziffern|punkt|artikel|absatz|nummer|nr|paragraph|§|§§',
    aside:
      'datenschutz*|cookie*|versand*|lieferzeit*|partnerprogramm*|affiliate*|kundenstimmen|bewertungen|impressum|karriere|newsletter|barrierefreiheit',
    report:
      'im test|getestet|die besten|ich habe bezahlt|ich habe gekauft|mein geld zuruck bekommen|unser favorit|antwort von|unser fazit',
  },
  numerals: {
    erste: 1,
    ersten: 1,
    ein: 1,
    einen: 1,
    eine: 1,
    einem: 1,
    einer: 1,
    zwei: 2,
    drei: 3,
    vier: 4,
    funf: 5,
    sechs: 6,
    sieben: 7,
    acht: 8,
    neun: 9,
    zehn: 10,
    vierzehn: 14,
    zwanzig: 20,
    dreissig: 30,
    vierundzwanzig: 24,
    achtundvierzig: 48,
    elf: 11,
    zwolf: 12,
    funfzehn: 15,
    einundzwanzig: 21,
    funfundzwanzig: 25,
    achtundzwanzig: 28,
    sechsunddreissig: 36,
    vierzig: 40,
    funfundvierzig: 45,
    sechzig: 60,
    zweiundsiebzig: 72,
    neunzig: 90,
    hundert: 100,
  },
  ordinals:
    'zweite*|dritte*|vierte*|funfte*|sechste*|siebte*|achte*|neunte*|zehnte*|elfte*|zwolfte*|dreizehnte*|vierzehnte*|funfzehnte*|||||zwanzigste*|einundzwanzigste*|||||||||dreissigste*',
  months: [
    'januar|jan',
    'februar|feb',
    'marz|maerz|mar',
    'april|apr',
    'mai',
    'juni|jun',
    'juli|jul',
    'august|aug',
    'september|sept',
    'oktober|okt',
    'november|nov',
    'dezember|dez',
  ],
} satisfies Language;
