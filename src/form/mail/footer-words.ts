// The words of lines that programs add below a mail: phones, mail apps, mail servers, mailing lists.

/** "Sent from …", first or last in the line, as the language has it. */
export const sentWords =
  /^(?:this (?:e-?mail|message) was sent|sent (?:from|via|with|using|by)|secured with|von meinem|von unterwegs|diese nachricht wurde|gesendet|envoyé|provenance|enviad[oa]|inviato|verzonden|verstuurd|skicka(?:t|des|de)|sendt|lähetetty|wysłan[eo]|odesl[aá]n[oé]|odoslan[eé]|отправлено|надіслано|изпратено|trimis|elküldve|στάλθηκε|נשלח|أ?ُ?رسلت|đã gửi|dikirim|ส่งจาก|发自|发送自|来自|寄自|傳送自|從我的|从我的)|(?:gesendet|gönderildi|küldve|送信(?:されました)?|传送|傳送|發送|보냄|보냈습니다|전송)\.?$/iu;

/** "Get Outlook for …", first or last in the line. */
export const getWords =
  /^(?:get|download|hol|laden|obten|obtén|obter|obtenir|télécharge|descarga|scarica|otti?en|baixa|transfer|pobierz|hämta|hent|få|skaff|hanki|získat|stáhn|скачать|скачайте|завантаж|λήψη|获取|下载|取得|下載|letölt)|(?:beziehen|herunterladen|downloaden|ophalen|edinin|indirin|を入手|入手|다운로드|받기|letöltése)\.?$/iu;
export const offeredApps =
  /^(?=.*(?:outlook|bluemail|yahoo mail))(?=.*(?:\bi(?:os|phone|pad)|ios|android|\bmac\b|windows|mobile))/iu;

/** Devices and mail apps by their names. */
export const devices =
  /iphon|ipad|ipod|\bios\b|apple watch|macbook|android|galaxy|samsung|xperia|oneplus|huawei|xiaomi|redmi|pixel|nokia|motorola|\bhtc\b|blackberry|verizon|t-mobile|(?:mail|courrier|correo|posta|e-post|email|poczta|メール).{0,15}windows|windows.{0,10}(?:phone|mail|mobile|メール|邮件|郵件)|surface|小米|华为|華為|outlook|gmail|yahoo|thunderbird|proton ?mail|tuta(?:nota)?\b|mailspring|icloud|airmail|bluemail|fairemail|k-9|aqua ?mail|mymail|edison|canary|superhuman|missive|sent (?:from|with|via) (?:spark|hey|nine|front|mimestream|zoho)\b|boxer|\bgmx\b|web\.de|zoho mail\.?$|shortwave\.?$|t-online|libero|\buol\b|\borange\b|mail\.ru|яндекс|网易|courrier pour|correo para|posta per|e-post för|email para|poczta|メール(?:アプリ)?から|mail (?:for|für|pour|para|per|voor|dla|app)\b|von unterwegs/iu;

/** Other devices count where someone calls one their own, or nothing else is said. */
export const ownDevice =
  /(?:\b(?:my|meine[mr]|mon|ma|mi|mio|meu|minha|mijn|min|mitt|mojego|mého|môjho|моего|benim|saya)\b|我的|나의|내|mi smartphone).{0,20}(?:phone|mobile|mobil|cell|handy|tablet|laptop|computer|device|smartphone|téléphone|portable|teléfono|móvil|celular|telefon|telefono|cellulare|telemóvel|mobiel|telefoon|телефон|手机|手機|휴대폰|핸드폰)|^sent (?:from|via) (?:my )?(?:a )?(?:mobile|phone|cell|tablet)\b|\bde pe\b/iu;

/** A footer that a company's mail server adds starts so, and has one of these words, and one of the next. */
export const noticeStart =
  /^\W*(?:this |these |the (?:information|contents?)|if you|any (?:unauthori|review)|diese|der inhalt|die (?:information|in dies)|sollten sie|falls sie|wenn sie|ce(?:t|tte)? |le contenu|les informations|si (?:vous|usted|ha)|est[ea] |el contenido|la informaci|quest[oa] |il contenuto|le informazioni|se (?:lei|você|não|ha|avete)|o conteúdo|as informa|a informa|dit |deze |de (?:informatie|inhoud)|indien u|ta |niniejsz|treść|den(?:na|ne) |dett[ae] |tämä|tato |táto |это |данное|настоящ|цей |це |bu |e-posta|このメール|本メール|本(?:电子)?邮件|本郵件|此|이 |본 )/iu;
export const confidential =
  /confiden|privileged|vertraulich|vertrouwelijk|riservat|poufn|luottamuks|конфиденц|конфіденц|důvěrn|dôvern|gizli|fortrolig|konfiden|bizalmas|机密|機密|保密|비밀|기밀|intended recipient|intended solely|in error\b|irrtümlich|versehentlich erhalten|par erreur|por error|per errore|por engano|por erro|pomyłk|ten onrechte|av misstag|誤って|误收|誤收/iu;
export const aboutMail =
  /e-?mail|message\b|communication|transmission|nachricht|mensaje|mensagem|correo|messaggio|comunicazione|comunicaci[oó]n|bericht|meddelande|meddelelse|wiadomoś|viesti|сообщени|повідомлен|письм|zpráv|správ|ileti|attachment|邮件|郵件|メール|메일|recipient|empfänger|destinat/iu;

export const noticeTitle =
  /^\W*(?:confidentiality (?:notice|note)|disclaimer|legal notice|haftungsausschluss|vertraulichkeitshinweis|avis de confidentialité|aviso legal|aviso de confidencialidade|aviso de confidencialidad|avviso di riservatezza|nota di riservatezza|proclaimer|klauzula poufności)(?:\s*[:.–—-]|\s*$)/iu;

/** "Please consider the environment before printing this e-mail." */
export const aboutPrinting =
  /^(?=.*(?:environment|umwelt|environnement|medio ?ambiente|ambiente|milieu|miljö|środowisk|(?:this|diese|dieser|cet?|este|esta|questa|deze|denna|detta|tę) e-?mail))(?=.*(?:before (?:you )?print|printing|ausdruck|ausgedruckt|d['’]imprimer|imprimir|stampare|afdrukken|printen|skriver ut|wydruk))/iu;

export const virusScan =
  /^\W*(?:virus-?free|virenfrei|garanti sans virus|libre de virus|senza virus|virusvrij|livre de vírus)\b|^(?=.*\b(?:avast|avg)\b).*(?:checked|scanned|geprüft|vérifi|analys|comprob|analiz|verific|www\.)|checked for viruses/iu;

/** Words of a company's register, as laws demand them below business mails. */
export const companyRegister =
  /^(?=.*(?:amtsgericht|registergericht|sitz der|geschäftsführ)).*\bHR[AB] ?\d|^\W*registered in .{2,40} (?:no|number|nr)\b|\bRCS [A-Z][a-zé]+ \d/iu;

export const mailingList =
  /^(?:You received this message because you are subscribed to|To unsubscribe from this group|Yahoo Mail: Search)/iu;
