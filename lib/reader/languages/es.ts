// How Spanish says it.

import type { Language } from '../language';

export const es = {
  code: 'es',
  signs: 'el|la|los|las|y|de|que|en|para|con|su|se|por|una|si|del|tu|al|es|lo',
  words: {
    whole: 'completo|lleno|integro|entero|sin cambios',
    buyervoice: 'yo|mi|mis|me|he',
    makes:
      'generad*|cread*|hecho|hecha*|producid*|procesad*|convertid*|transcrit*|traducid*|exportad*|renderizad*|realizad*',
    exported: 'export*',
    videounit: 'video|videos|clip|clips',
    minuteunit: 'minuto|minutos',
    wordunit: 'palabra|palabras|caracteres|segundos',
    gratis: 'bonificad*|de regalo|promocional*|gratuit*|gratis',
    parcel: 'embalaje|envio|articulo*',
    quality: 'utilizable*|buena|buenas|aceptable*',
    because: 'porque|ya que|dado que|puesto que|debido a|como|en vista de',
    harmless: 'no afecta|no afectan|no influye|no importa',
    needless: 'no tienes que|no es necesario|no hace falta',
    may: 'puedes|podras|puede|pueden|podra',
    preview: 'vista previa|boceto*|muestra*|borrador*|previsualizacion|prueba',
    which: 'cuando|que|quien*|cual*|en que casos',
    accepting: 'acept*|eleg*|elig*|escog*|optad*|optas|optar',
    accountopen: 'pagader*|vencimiento|plazo de pago',
    hence: 'por lo tanto|por tanto|por eso|por ello|por esta razon|asi que',
    idle: 'fin del periodo|final del periodo|fin de mes|sin cargo|sin cargos|sin coste',
    applies: 'aplic*|extiend*|cubr*|incluy*|cuent*|vale*|posible*|disponible*|admit*|entran|entra|abarc*',
    keeps: 'conserv*|retenemos|nos quedamos|no se reintegra|se mantiene|queda en nuestro poder|quedan en',
    each: 'cada|individual*|por separado|caso por caso|caso a caso|una por una|uno a uno|particular',
    ends: 'desaparece*|cesa|ya no|pierd*|perder*|perdid*|finaliz*|termin*|acab*|caduc*|expir*|extingu*|anul*|queda sin|implica|supone|equivale|se considera*|da por|dan por|demasiado tarde|definitiv*|cierra|renunci*|deja de|dejan de|no se puede|se acabo|pone fin|ponen fin',
    exit: 'echarte atras|echarse atras|cambiar de opinion|cambias de opinion|cambio de opinion|arrepent*|desist*|anular~compra|anular~pedido|cancelar~pedido|cancelar~compra|dar marcha atras',
    money:
      'dinero|importe*|pago|pagos|precio|cantidad|suma|cuota|cuotas|cargo|cargos|pagado|coste|costo|tarifa|euros|dolares|centimo',
    giveback:
      'devuelv*|devolv*|devuelto|devuelta*|recuper*|reintegr*|regres*|retorn*|revert*|de vuelta|restitu*|recobr*|reclam*|canje*',
    others: 'otras plataformas|otros sitios|otras empresas|otros servicios|otras webs|la competencia',
    begin: 'puls*|clic|arranque|lanz*|pon* en marcha|empec*|empez*|empiez*|comenz*|comienz*|inici*|arranc*',
    spent: 'probad*|gast*|us*d*|consum*|toca*|emplea*|utilic*|utiliz*|usad*|canjead*',
    refund:
      'recuper*~dinero|dinero~devuelv*|aceptamos devoluciones|reembols*|devoluc*|devolv*|devuelv*|reintegr*|dinero~vuelta|abonamos|abonar|importe de vuelta|dinero de vuelta',
    nonrefund:
      'no se canjea* por dinero|no~canjeable* por dinero|no hacemos devoluciones|no se reintegra|lo pagado no|no hacemos~reembols*|no realizamos~reembols*|no realizamos~devoluc*|no damos~reembols*|no se harán devoluciones|no~recuper*~dinero|no se reembols*|no hay reembols*|no~reembols*|no~devuel*|no ofrecemos~reembols*|no~devoluc*|no se devuelv*|no admit*~devoluc*|no hay devoluc*|no~reintegr*|nunca se~devuelv*|sin devol*|no realizamos~devol*|no hacemos~devol*|no aceptamos~devol*|no aceptamos devoluciones|no reembols*|sin reembols*|ningun reembols*|no hay prorrateo|nada se devuelve|sin derecho a|no da derecho|no dan derecho|no habra|no son reembolsables|jamas~reembols*|ni~reembols*',
    refusal:
      'no hay reembols*|no ofrecemos~reembols*|no hacemos~reembols*|no realizamos~reembols*|no damos~reembols*|no se hacen~|no se realizan~reembols*|no emitimos~reembols*|no concedemos~reembols*|no se ofrecen~|no hacemos devol*|no hacemos reembolsos|no realizamos reembolsos|no damos reembolsos|ningun reembolso|sin reembols*|no devolvemos|ninguna devolucion|no hay devoluciones|no realizamos devol*|no ofrecemos devol*|no aceptamos devol*|no admitimos devol*',
    still: 'aun asi|todavia',
    final: 'compra es firme|compras son firmes|venta es firme|definitiv*|venta final|son finales|es final|finales y',
    not: 'no|sin|nunca|ningun|ninguna|ninguno|nada|ni|tampoco|jamas',
    eligible:
      'elegib*|derecho a|optar|procede|posible*|aplica|cubr*|conced*|puedes pedir|puede pedir|puede solicitar|puedes solicitar|aceptamos|cumpl*|se acepta|corresponde|garantizamos',
    ineligible:
      'no procede|no corresponde|no entra*|usados no|los usados|no se concede|no elegib*|no~elegib*|exclu*|rechaz*|deneg*|pierd*|se pierde|no aplica|no se aplica|no cubre|anula*|queda sin efecto|no se acepta*|no cumple*|no tiene* derecho|caduca el derecho|ya no|no es motivo|no son motivo|no constituye|se considera usad*|se considera utilizad*|se considera acept*|implica acept*|no optan|no pueden optar|no da lugar|invalida*|extingue|fuera de|improcedente|no esta cubierto|no califica*|no concede*|tampoco',
    guarantee: 'promesa|garantia*|garantizad*|satisfaccion garantizada',
    anyreason:
      'sin necesidad de justificar|sin dar explicacion*|sin tener que|sin condiciones|cualquier motivo|cualquier razon|sin preguntas|sin motivo|sin justificac*|sin explicac*|por cualquier',
    casebycase: 'caso por caso|caso a caso|cada solicitud|cada caso|individualmente|de forma individual|segun el caso',
    discretion:
      'nuestro criterio|nos reservamos|se reserva|a nuestra discrecion|libremente|potestad|discrecion*|cortesia|buena voluntad|excepcional*|a criterio',
    but: 'pero|sin embargo|en su lugar|sino',
    except: 'salvo|excepto|excepcion*|a menos|con excepcion|a excepcion',
    only: 'solo|solamente|unicamente|siempre que|siempre y cuando|mientras|a condicion|exclusivamente|condicion*|requisito*|debe|deben|que pedimos|a cambio',
    cond: 'en cuanto|en el momento|si|cuando|una vez|en caso|tras|despues|antes|quien|donde|mientras|en cuanto|tan pronto|nada mas',
    full: 'reembolso total*|reembolso complet*|devolucion completa|devolucion total|devolucion integra|100%|integr*|totalidad|importe total|100 %|por completo|importe completo',
    partial:
      'parcial*|prorrat*|en parte|proporcional*|50%|menos los|menos el|una parte|descont*|se resta*|deduc*|no utilizados se reembols*|parte proporcional|descuent*',
    deduct: 'descont*|se resta*|deduc*|menos los|menos el|comision|tasa de|descuent*',
    storecredit:
      'credito de la tienda|saldo a favor|vale|cupon|credito en tienda|saldo en su cuenta|saldo en tu cuenta',
    gift: 'regalar*|ceder*',
    creditback:
      'credit*~devuelv*|devolv*~credit*|devuelv*~credit*|devol*~tokens|devuelv*~tokens|tokens~devuelv*|credit*~devuelt*|restaur*~credit*|credit*~restaur*|credit*~reembols*|creditos adicionales|compens*~credit*|reintegr*~credit*|reintegr*~tokens|reembols*~credit*|credit*~reintegr*|reponer~credit*|reponemos~credit*|credit*~vuelven|reembolso en creditos|puntos~devuelv*',
    editcredits: 'creditos de edicion',
    auto: 'automatic*|por si solo*|sin que lo pidas|no se cobra*|no se descuent*|no se descont*',
    all: 'todo|toda|todos|todas|en ningun caso|cualquier caso|bajo ninguna|sea cual sea',
    request:
      'solicit*|pide|pidas|pedir|pides|pida|escrib*|contact*|envi*|peticion*|reclam*|comunic*|avis*|manda*|notific*|inform*|presenta*|por correo|pongase en contacto|ponte en contacto|hacer la solicitud|indica*|adjunt*|tramit*|correo a',
    cancel: 'cancel*|anular|baja',
    use: 'usad*|uso|usar|utiliz*|consum*|gast*|usaron|usarse|emple*',
    unused:
      'ni un credito|no has gastado|no haya* gastado|no hayas gastado|saldo~intacto|no he gastado|sin usar|no se~usado|no se han usado|no se han utilizado|ningun credito|no se ha utilizado|no se ha usado|sin tocar|nada gastado|sin estrenar|no usad*|no utilizad*|no consumid*|sin utilizar|no se uso|no se usaron|ningun*~usad*|ningun*~utilizad*|ningun*~consumid*|no has usado|no ha usado|no hayas usado|no haya usado|no gastad*|sin gastar|sin consumir|intact*|sin haber usado|sin haber utilizado|no has utilizado|ningun token|no haya consumido|sin haber consumido|no~consumido|no hayas consumido|no has consumido|no haya utilizado',
    nogen:
      'no se~generad*|ninguna imagen~generad*|aun no~empez*|antes de la generacion|antes de que empiece|no se haya iniciado|nada~generad*|no~comenzad*|antes de generar|no ha empezado|no ha comenzado|ninguna generacion|sin generar|no has generado|no hayas generado|no haya generado|no generaste|nada generado',
    corrected: 'corrig*|corregi*|rectific*|subsan*',
    credits: 'credito*|token|tokens|puntos|saldo|cuota|monedas',
    download:
      'hayas bajado|bajar*|guardad* en~dispositivo|en tu dispositivo|en su dispositivo|en tu ordenador|guardad* en|exportar|descarg*|bajad*|exportad*',
    nodownload:
      'no se~descargad*|no has descargado|no hayas descargado|antes de la descarga|no se han descargado|no~descargado|no descargad*|sin descargar|ningun*~descargad*|no ha descargado|no haya descargado|nada descargado|antes de descargar|ninguna descarga|sin haber descargado|nunca descargad*',
    favorite: 'corazon|me gusta|favorit*',
    edit: 'edit*|modific*|retoc*|alterad*|alterar|edicion de|la edicion',
    delete: 'borr*|elimin*',
    save: 'guardad*',
    share: 'compart*|publi*|difund*|subid* a redes',
    rate: 'valorad*|resena',
    upload: 'subid*|subir|cargad*',
    previewapproved: 'vista previa~aprobad*|aprob*~vista previa|aprobad*~muestra|aprobad*~prueba',
    redoaccepted: 'acept*~repeticion|repeticion~aceptad*',
    creditsaccepted: 'acept*~creditos|acept*~saldo',
    chargeback:
      'contracargo*|chargeback*|retroceso de cargo|disputa bancaria|devolucion de cargo|disputa con el banco|disput*~banco|disput*~pago|disput*~cargo|reclam*~banco|retrocesion',
    genstarted:
      'una vez~generad*|una vez~iniciad*|una vez~comenzad*|inicio de la generacion|se inicia la generacion|iniciada la generacion|generacion~comenz*|generacion~empez*|generacion~iniciad*|procesamiento~comenz*|procesamiento~iniciad*|despues de generar*|tras la generacion|tras generar|imagenes~generad*|fotos~generad*|ya generad*|ejecucion~comenz*|generacion iniciada|proceso~iniciad*|puls*~generar|clic~generar|inici*~la generacion|iniciado la generacion',
    trainstarted:
      'entrenamiento~comenz*|entrenamiento~empez*|entrenamiento~iniciad*|modelo~entrenad*|tras el entrenamiento|una vez entrenad*|inicio del entrenamiento',
    usevoid:
      'ya consumid*|si se uso|ya usad*|ya utilizad*|ya gastad*|parcialmente usad*|usados|utilizados|consumidos|gastados|tras usar|uso de creditos|despues de usar|usado|utilizado|consumido|primer uso|primera utilizacion|uso de un credito|uso de cualquier credito|uso de los creditos|uso de algun credito',
    approve: 'aprob*|aceptad*|concedid*|autorizad*|confirmad*',
    process: 'proces*|tramit*|efectu*|emit*|realiz*|gestion*',
    payout:
      'se paga|pagado|metodo de pago|medio de pago|forma de pago|banco*|tarjeta|abon*|reflej*|aparec*|llega*|acredit*|ingres*|recibiras|se abona|pago original|reembolso tarda|reembolsos tardan',
    review:
      'valor*|decid*|examin*|evalu*|consider*|revis*|respond*|respuesta|contest*|decision|analiz*|estudi*|resolv*',
    generation: 'produccion|procesamiento|proceso|elaboracion|creacion|gener*|cread*|crear|resultado*|render*',
    training: 'modelo entrenado|entren*',
    outage: 'caida*|interrupc*|no disponible*|inaccesib*|corte*|fuera de servicio',
    expire:
      'caduc*|expir*|valid*|vigencia|conserv*|almacen*|disponible*|vencen|vence|se eliminan|se borran|guardan|guardamos',
    renewal: 'renov*|renuev*',
    trial: 'prueba*|periodo de prueba',
    subscription: 'suscripc*|suscrib*|plan|planes|mensual*|anual*|membresia',
    firsttime:
      'primera compra|primera suscripcion|nuevos clientes|nuevos usuarios|primer pedido|primera vez|cliente nuevo|nuevos suscriptores|primer pago|una sola vez',
    pack: 'paquete*|pack|packs|pago unico|recarga*',
    purchase:
      'compr*|pedido|pedidos|pago|pagos|suscripcion|transaccion*|cobro|factura|contratacion|cargo|adquis*|facturacion|suscribirse|alta',
    delivery: 'lista|listas|listos|galeria~lista|disponibles|lleguen|llegada|entreg*|recib*|recepcion',
    incident: 'incidente*|incidencia|del cargo erroneo|ocurr*|detect*',
    within:
      'a contar|a partir|semana despues|primera semana|las siguientes|los siguientes|posteriores|dentro de|en los|en las|durante|hasta|a mas tardar|los primeros|las primeras|en menos de|antes de|plazo',
    after: 'despues de|tras|pasad*|mas alla|transcurrid*',
    before: 'antes',
    exceed: 'mas de|superior a|supera*|excede*',
    under: 'menos de|menos del|inferior a|por debajo',
    atmost:
      'o menos|como mucho|a lo sumo|no mas de|no mas del|hasta|maximo|mas de|mas del|no supere|no exced*|supera*|exced*|no pasa de|no pase de|sin pasar de|no mas que',
    technical:
      'se cuelga|colgad*|atascad*|bloquead*|caid* del servicio|interrump*|tecnic*|fallo*|falla*|error|errores|averia*|defect*|no funciona*|bug|bugs|interrupc*|inutilizab*|inservib*|caida*|mal funcionamiento|problema del sistema|nuestra culpa|culpa de la herramienta|fallid*|no se pudo|no se pudier*',
    duplicate:
      'mismo paquete|dos veces|mas de una vez|segundo cargo|duplicad*|doble*|varias veces|cobro erroneo|cobros erroneos|error de facturacion|errores de facturacion|cargo erroneo|cargos erroneos|cobro incorrecto|cobro indebido|cargo indebido|facturacion incorrecta|cobrad*~error|cargo* incorrect*|cobro* incorrect*|error de cobro|cargos indebidos|cobros indebidos',
    accidental: 'accidental*|por error|sin querer|por accidente|equivoc*|involuntari*',
    notdelivered:
      'no entregad*|no~entreg*|no recibid*|no~recib*|nunca~recib*|sin entregar|no llega*|no llego|falta de entrega|ninguna imagen|no te llegan|sin resultado*|no se entreg*|ausencia de entrega',
    dissatisfied:
      'insatisf*|no~satisfech*|satisfaccion|descontent*|no te gusta*|no le gusta*|no cumple~expectativas|decepc*|no estas contento|no convence|no quedas satisfech*|baja calidad|mala calidad|no te convence|calidad inferior|calidad insuficiente|se aparta',
    taste: 'gusto*|cambio de opinion|cambiar de opinion|cambias de opinion|subjetiv*|preferencia*|estilo|arrepent*',
    likeness: 'parec*|semejanza|irreconoc*|no se te parec*|rostro*|reconocib*',
    corrupt: 'corrupt*|danad*|ilegib*|no se abre*|archivo* defect*',
    unauthorized: 'no autorizad*|fraud*',
    redo: 'repetimos|segunda tanda|repetir*|repeticion|rehac*|regener*|nueva tanda|nueva generacion|nueva sesion|nuevas imagenes|nuevas fotos|de nuevo gratis|retoque*|segunda generacion|nueva galeria|volver a generar|volvemos a generar|nuevo intento',
    retrain: 'reentren*|nuevo entrenamiento|entrenar de nuevo|volver a entrenar',
    email: 'correo|e mail*|email*|mail|mails|escrib*',
    form: 'formulario*|pagina de contacto|ticket*',
    chat: 'chat|whatsapp|mensajeria',
    inapp: 'en la app|en la aplicacion|desde la app',
    account: 'tu cuenta|panel|configuracion de la cuenta|ajustes de la cuenta|area de cliente',
    orderid:
      'numero de pedido|id del pedido|id de pedido|numero de orden|numero de transaccion|id de transaccion|factura|recibo*|comprobante*|datos de compra|detalles del pedido|datos del pedido|prueba de compra|identificador de pedido|referencia|id de compra|justificante*|detalles de compra|numero de compra|id de pago|datos de pago',
    accountemail:
      'direccion de correo|correo~cuenta|correo~compra|correo~pedido|correo registrado|correo usado|correo utilizado|correo asociado|email~cuenta|email registrado|correo de compra|correo del pedido|cuenta de usuario|nombre de usuario|email~compra|correo de registro|datos de tu cuenta|datos de cuenta',
    reason: 'motivo*|razon*|explic*|descrip*|describ*|detalle del problema|detalla*|justific*|problema detallad*|causa',
    screenshots: 'captura*|prueba*|evidencia*|mensajes de error|pantallazo*|mensaje de error',
    images: 'imagenes de ejemplo|imagenes afectadas|ejemplos',
    withdrawal: 'desistimiento|derecho de desist*|derecho de retracto|desistir|derecho de arrepentimiento',
    waiver: 'renunci*|pierd*|se pierde|perder|expres*|inmediat*|extingue|consent*|ya no',
    eu: 'ue|union europea|europe*|eee|directiva',
    uk: 'reino unido|britanic*',
    california: 'california*',
    statutory:
      'derechos legales|ley|leyes|legal*|legislacion|proteccion al consumidor|derechos del consumidor|consumidores y usuarios|normativa',
    custom: 'personalizad*|a medida|confeccionad*',
    appstore: 'app store|google play|apple|play store|ios|android',
    platform: 'vendedor*|comercio*',
    we: 'nosotros|nuestro*|nuestra*|nos|soporte|atencion al cliente|ayudamos|respondemos|escribe a|escribenos',
    guide:
      'periodista*|redaccion|comparativ*|paso a paso|blog|foro|tutorial|resena*|hemos probado|comparamos|consejos|como conseguir|este articulo|en el articulo de hoy|esta guia|guia completa|guia practica|guia definitiva|asociacion de consumidores|facua|ocu|abogad*|noticia*|buscamos personas|carta de presentacion|salario|oferta de empleo|curriculum|minutos de lectura|columna|nota de prensa|reportaje|tus clientes|sus clientes|afiliad*',
    pointer: 'consulta nuestra politica|consulte nuestra politica|vease nuestra politica',
    whetherornot:
      'tanto si~como si|da igual|aunque no se hayan|aunque no los|incluso sin usar|ni siquiera sin|usados o no|independientemente|con independencia|hayas usado o no|se usen o no|tanto si',
    thereafter:
      'tras lo cual|despues de lo cual|pasado ese plazo|a partir de ahi|despues de eso|desde entonces|desde ese momento',
    yes: 'si,|por supuesto|claro',
    hour: 'hora|horas|h',
    day: 'dia|dias',
    week: 'semana|semanas',
    month: 'mes|meses',
    bizqual: 'habil*|laborab*',
    calqual: 'naturales|corridos',
    range: 'a|o|y',
    imageunit:
      'imagen|imagenes|generacion|generaciones|fotos|videos|descargas|renders|retrato*|foto|clips|paginas|avatares|logos|ediciones',
    sends: 'envia|envie|enviar|manda',
    percent: 'por ciento|%',
    charging: 'cobr*|cargo|cargos|factur*|pago|pagos|importe|debit*',
    wrongly: 'dos veces|doble|duplicad*|por error|erroneo*|erronea*|indebid*|de mas|incorrect*|varias veces',
    lacking: 'sin',
    entitle: 'derecho a|obligad*|obligacion*',
    aside: 'privacidad|cookie*|envio|envios|afiliados|opiniones|testimonios|aviso legal|empleo|proteccion de datos',
    report: 'los mejores|hemos probado|compre|pague|me devolvieron|nuestra opinion|mi consejo',
  },
  numerals: {
    primera: 1,
    primer: 1,
    un: 1,
    una: 1,
    uno: 1,
    dos: 2,
    tres: 3,
    cuatro: 4,
    cinco: 5,
    seis: 6,
    siete: 7,
    ocho: 8,
    nueve: 9,
    diez: 10,
    catorce: 14,
    quince: 15,
    veinte: 20,
    treinta: 30,
    veinticuatro: 24,
    'cuarenta y ocho': 48,
    doce: 12,
    veintiun: 21,
    veintiuno: 21,
    veinticinco: 25,
    veintiocho: 28,
    cuarenta: 40,
    'cuarenta y cinco': 45,
    sesenta: 60,
    'setenta y dos': 72,
    noventa: 90,
  },
  ordinals:
    'segundo|tercer/tercero|cuarto|quinto|sexto|septimo|octavo|noveno|decimo||duodecimo||decimocuarto|decimoquinto|||||vigesimo|vigesimo primer|||||||||trigesimo',
  months: [
    'enero',
    'febrero',
    'marzo',
    'abril',
    'mayo',
    'junio',
    'julio',
    'agosto',
    'septiembre|setiembre',
    'octubre',
    'noviembre',
    'diciembre',
  ],
} satisfies Language;
