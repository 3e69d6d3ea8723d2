// How Spanish says it.

import type { Language } from '../language';

export const es = {
  code: 'es',
  signs: 'el|la|los|las|y|de|que|en|para|con|su|se|por|una|si|del|tu|al|es|lo',
  words: {
    part: 'parte de|parte del|una parte|en parte|parcialmente|parcial|algunas|algunos|buena parte|significativ*|sustancial*|considerable*|notable*',
    incase: 'en esos casos|en ese caso|en estos casos|en este caso|en tal caso',
    till: 'hasta',
    whole: 'siguen ahi|siguen todos|sigan ahi|siguen en tu|siguen en su|completo|lleno|integro|entero|sin cambios',
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
    harmless:
      'no mueve el contador|no consume creditos|no gasta creditos|no cambia nada|no pierdes|no perjudica|no anula|no impide|es indiferente|o no|no afecta|no afectan|no influye|no importa|no hay problema|sin problema|no pasa nada|no cuenta en|no cuentan|no excluye|no excluyen|no supone|no implica|no quita|no tiene efecto|no tienen efecto|no tiene relevancia|no es obstaculo|evitar~contracargo*|evitar~disputa*|evitar~chargeback*',
    needless: 'no tiene que|no te vamos a preguntar|no necesitas|no tienes que|no es necesario|no hace falta',
    may: 'puedes|podras|puede|pueden|podra',
    preview: 'maqueta*|propuesta de diseno|vista previa|boceto*|muestra*|borrador*|previsualizacion|prueba',
    which: 'cuando|que|quien*|cual*|en que casos',
    accepting: 'acept*|eleg*|elig*|escog*|optad*|optas|optar|aceptas',
    accountopen: 'pagader*|vencimiento|plazo de pago',
    hence: 'por lo tanto|por tanto|por eso|por ello|por esta razon|asi que',
    idle: 'iniciado el periodo|iniciado el mes|iniciada la suscripcion|fin del periodo|final del periodo|fin de mes|sin cargo|sin cargos|sin coste',
    applies: 'aplic*|extiend*|cubr*|incluy*|cuent*|vale*|posible*|disponible*|admit*|entran|entra|abarc*',
    keeps: 'conserv*|retenemos|nos quedamos|no se reintegra|se mantiene|queda en nuestro poder|quedan en',
    each: 'cada|individual*|por separado|caso por caso|caso a caso|una por una|uno a uno|particular',
    ends: 'desaparece*|cesa|ya no|pierd*|perder*|perdid*|finaliz*|termin*|acab*|caduc*|expir*|extingu*|anul*|queda sin|implica|supone|equivale|se considera*|da por|dan por|demasiado tarde|definitiv*|cierra|renunci*|deja de|dejan de|no se puede|se acabo|pone fin|ponen fin|es tuyo|queda cerrad*|se queda contigo|se da por cerrad*|queda gastad*|entendemos que',
    exit: 'echarte atras|echarse atras|cambiar de opinion|cambias de opinion|cambio de opinion|arrepent*|desist*|anular~compra|anular~pedido|cancelar~pedido|cancelar~compra|dar marcha atras',
    money:
      'dinero|importe*|pago|pagos|precio|cantidad|suma|cuota|cuotas|cargo|cargos|pagado|coste|costo|tarifa|euros|dolares|centimo',
    giveback:
      'devuelv*|devolv*|devuelto|devuelta*|recuper*|reintegr*|regres*|retorn*|revert*|de vuelta|restitu*|recobr*|reclam*|canje*',
    others: 'otras plataformas|otros sitios|otras empresas|otros servicios|otras webs|la competencia',
    begin: 'empiec*|puls*|clic|arranque|lanz*|pon* en marcha|empec*|empez*|empiez*|comenz*|comienz*|inici*|arranc*',
    spent: 'probad*|gast*|us*d*|consum*|toca*|emplea*|utilic*|utiliz*|usad*|canjead*',
    refund:
      'recuper*~dinero|dinero~devuelv*|aceptamos devoluciones|reembols*|devoluc*|devolv*|devuelv*|reintegr*|dinero~vuelta|abonamos|abonar|importe de vuelta|dinero de vuelta',
    nonrefund:
      'no aceptamos devoluciones|no se canjea* por dinero|no~canjeable* por dinero|no se harán devoluciones|no hacemos devoluciones|no realizamos~reembols*|no realizamos~devoluc*|no ofrecemos~reembols*|no hacemos~reembols*|no son reembolsables|no damos~reembols*|no~recuper*~dinero|no admit*~devoluc*|nunca se~devuelv*|no hay reembols*|ningun reembols*|nada se devuelve|no se reintegra|no se reembols*|no hay devoluc*|jamas~reembols*|no se devuelv*|no~reembols*|no~reintegr*|no reembols*|ni~reembols*|no~devoluc*|lo pagado no|no~devuel*|sin devol*|no realizamos~devol*|no hacemos~devol*|no aceptamos~devol*|sin reembols*|no hay prorrateo|sin derecho a|no da derecho|no dan derecho|no habra',
    refusal:
      'no hay reembols*|no ofrecemos~reembols*|no hacemos~reembols*|no realizamos~reembols*|no damos~reembols*|no se hacen~|no se realizan~reembols*|no emitimos~reembols*|no concedemos~reembols*|no se ofrecen~|no hacemos devol*|no hacemos reembolsos|no realizamos reembolsos|no damos reembolsos|ningun reembolso|sin reembols*|no devolvemos|ninguna devolucion|no hay devoluciones|no realizamos devol*|no ofrecemos devol*|no aceptamos devol*|no admitimos devol*',
    still: 'aun asi|todavia',
    final: 'compra es firme|compras son firmes|venta es firme|definitiv*|venta final|son finales|es final|finales y',
    not: 'no|sin|nunca|ningun|ninguna|ninguno|nada|ni|tampoco|jamas',
    eligible:
      'elegib*|derecho a|optar|procede|posible*|aplica|cubr*|conced*|puedes pedir|puede pedir|puede solicitar|puedes solicitar|aceptamos|cumpl*|se acepta|corresponde|garantizamos',
    ineligible:
      'usados no|los usados|exclu*|rechaz*|deneg*|pierd*|se pierde|anula*|queda sin efecto|no tiene* derecho|caduca el derecho|ya no|no es motivo|no son motivo|no constituye|se considera usad*|se considera utilizad*|se considera acept*|implica acept*|no optan|no da lugar|invalida*|extingue|fuera de|improcedente|no esta cubierto|no califica*|tampoco',
    guarantee: 'promesa|garantia*|garantizad*|satisfaccion garantizada',
    anyreason:
      'sin necesidad de justificar|sin dar explicacion*|sin tener que|sin condiciones|cualquier motivo|cualquier razon|sin preguntas|sin motivo|sin justificac*|sin explicac*|por cualquier',
    casebycase:
      'regla unica|regla fija|caso por caso|caso a caso|cada solicitud|cada caso|individualmente|de forma individual|segun el caso',
    discretion:
      'nuestro criterio|nos reservamos|se reserva|a nuestra discrecion|libremente|potestad|discrecion*|cortesia|buena voluntad|excepcional*|a criterio',
    but: 'pero|sin embargo|en su lugar|sino',
    except: 'salvo|excepto|excepcion*|a menos|con excepcion|a excepcion',
    only: 'solo|solamente|unicamente|siempre que|siempre y cuando|mientras|a condicion|exclusivamente|condicion*|requisito*|debe|deben|que pedimos|a cambio',
    cond: 'en los que|en las que|en el que|en la que|en cuanto|en el momento|si|cuando|una vez|en caso|tras|despues|antes|quien|donde|mientras|tan pronto|nada mas',
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
      'ni un credito|saldo~intacto|sin usar|ningun credito|sin estrenar|no se uso|no se usaron|intact*|ningun token',
    nogen:
      'no se~generad*|ninguna imagen~generad*|aun no~empez*|antes de la generacion|antes de que empiece|no se haya iniciado|nada~generad*|no~comenzad*|antes de generar|no ha empezado|no ha comenzado|ninguna generacion|sin generar|no has generado|no hayas generado|no haya generado|no generaste|nada generado',
    corrected: 'corrig*|corregi*|rectific*|subsan*',
    credits: 'credito*|token|tokens|puntos|saldo|cuota|monedas',
    download:
      'hayas bajado|bajar*|guardad* en~dispositivo|en tu dispositivo|en su dispositivo|en tu ordenador|guardad* en|exportar|descarg*|bajad*|exportad*',
    nodownload: 'antes de la descarga|antes de descargar',
    favorite: 'corazones|corazon|me gusta|favorit*|estrella',
    edit: 'edicion*|edit*|modific*|retoc*|alterad*|alterar|la edicion|recort*',
    delete: 'suprim*|papelera|descartad*|descartar|borr*|elimin*|vaci* la galeria',
    save: 'guardes|guardado en|guarda en|guardar en|en el carrete|guardaste|guardas alg*|guardas un*|guardo alg*|guardo un*|haya* guardado|has guardado|guardar o|o guardar|guardar,|al guardar|guardar una|guardar las|guardar cualquier|guardad*',
    share:
      'colg* en|subir a redes|subes a redes|enlace publico|compart*|publi*|difund*|subid* a redes|enviad* a otra|reenvi*|en redes sociales',
    rate: 'valorad*|resena',
    upload: 'subid*|subir|cargad*',
    previewapproved: 'visto bueno',
    redoaccepted: '',
    creditsaccepted: 'acept*~compensacion|acept*~vale|acept*~bono|acept*~creditos|acept*~saldo',
    chargeback:
      'impugn*~pago|impugn*~cargo|desconoc*~cargo|ante tu banco|ante su banco|contracargo*|chargeback*|retroceso de cargo|disputa bancaria|devolucion de cargo|disputa con el banco|disput*~banco|disput*~pago|disput*~cargo|reclam*~banco|retrocesion|abr* una disputa|abiert* una disputa|disputa en paypal',
    genstarted:
      'puls*~generar|clic~generar|inicio de la generacion|comienzo de la generacion|comenz*~produccion|inici*~produccion|inicio del procesamiento|comenz*~procesamiento|una vez~generad*|una vez~iniciad*|una vez~comenzad*|se inicia la generacion|despues de generar*|tras la generacion|tras generar|imagenes~generad*|fotos~generad*|ya generad*|ejecucion~comenz*|sesion arran*|empezamos a trabajar|hemos empezado',
    trainstarted:
      'empez*~entrenar|inici*~entrenamiento|lanz*~entrenamiento|puls*~entrenar|comienzo del entrenamiento|inicio del entrenamiento|arranc*~entrenamiento|entrenamiento~en curso|entrenamiento~comenz*|entrenamiento~iniciad*|iniciado~entrenamiento|entren*~modelo|modelo~entrenad*|tras el entrenamiento|una vez entrenad*',
    partialuse:
      'parcialmente usad*|parcialmente utilizad*|usad* en parte|utilizad* en parte|uso sustancial|uso significativo|cantidad significativa|uso considerable|parte significativa',
    usevoid:
      'usada|usadas|utilizada|utilizadas|consumida|consumidas|gastada|gastadas|empleados|ya emplead*|ya consumid*|si se uso|ya usad*|ya utilizad*|ya gastad*|parcialmente usad*|usados|utilizados|consumidos|gastados|tras usar|uso de creditos|despues de usar|usado|utilizado|consumido|primer uso|primera utilizacion|uso de un credito|uso de cualquier credito|uso de los creditos|uso de algun credito',
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
    delivery:
      'te avisamos|avisemos|aviso de que|llegado|llego a|lista|listas|listos|galeria~lista|disponibles|lleguen|llegada|entreg*|recib*|recepcion',
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
    notdelivered: 'no llega*|no llego|falta de entrega|ninguna imagen|no te llegan|sin resultado*|ausencia de entrega',
    dissatisfied:
      'insatisf*|no~satisfech*|satisfaccion|descontent*|no te gusta*|no le gusta*|no cumple~expectativas|decepc*|no estas contento|no convence|no quedas satisfech*|baja calidad|mala calidad|no te convence|calidad inferior|calidad insuficiente|se aparta',
    taste: 'gusto*|cambio de opinion|cambiar de opinion|cambias de opinion|subjetiv*|preferencia*|estilo|arrepent*',
    likeness: 'parec*|semejanza|irreconoc*|no se te parec*|rostro*|reconocib*',
    corrupt: 'corrupt*|danad*|ilegib*|no se abre*|archivo* defect*',
    unauthorized: 'no autorizad*|fraud*',
    redo: 'nueva serie|segunda serie|nueva version|nuevas versiones|segundo intento|repetimos|segunda tanda|repetir*|repeticion|rehac*|regener*|nueva tanda|nueva generacion|nueva sesion|nuevas imagenes|nuevas fotos|de nuevo gratis|retoque*|segunda generacion|nueva galeria|volver a generar|volvemos a generar|nuevo intento|otra sesion|otra tanda',
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
    we: 'nosotros|nuestro*|nuestra*|nos|soporte|atencion al cliente|ayudamos|respondemos|escribe a|escribenos|devolvemos|devolveremos|reembolsamos',
    guide:
      'nuestra prueba|nuestro veredicto|asesoria legal|sin relacion con|asociacion de consumidores|periodista*|redaccion|comparativ*|paso a paso|blog|foro|tutorial|resena*|hemos probado|comparamos|consejos|como conseguir|este articulo|en el articulo de hoy|esta guia|guia completa|guia practica|guia definitiva|asociacion de consumidores|facua|ocu|abogad*|noticia*|buscamos personas|carta de presentacion|salario|oferta de empleo|curriculum|minutos de lectura|columna|nota de prensa|reportaje|tus clientes|sus clientes|afiliad*',
    pointer: 'consulta nuestra politica|consulte nuestra politica|vease nuestra politica',
    whetherornot:
      'ademas del derecho|ademas de su derecho|ademas de tu derecho|no importa|incluso despues|aun cuando|sin importar|aunque|incluso si|da igual|incluso sin usar|ni siquiera sin|usados o no|independientemente|con independencia|hayas usado o no|se usen o no|tanto si',
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
    cites: 'seccion|clausula|apartado|articulo|punto',
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
