import { withWesternDigits } from '../fields/dates'

/** A line compared with word lists: letters and digits only, lower case. */
export function bare(line: string): string {
  return withWesternDigits(line)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}\u200c&+']+/gu, ' ')
    .trim()
}

function list(text: string): Set<string> {
  return new Set(
    text
      .split(/[\n|]/)
      .map((entry) => bare(entry))
      .filter(Boolean),
  )
}

export const menuWords = list(`
  home | homepage | menu | sections | section | search | log in | login | sign in | sign up | sign out | register | subscribe | my account | account | profile
  subscribe now | subscribe today | skip to content | skip to main content | skip to site index | skip to navigation | navigation | main menu | close | close menu | open menu | more | all | see all | view all | show more | load more | less | show less
  news | latest | latest news | world | politics | business | sport | sports | opinion | opinions | op-ed | oped | op-eds | comment | comments | commentary | analysis | editorial | editorials | letters | culture | arts | style | life | lifestyle | travel | food
  health | science | tech | technology | education | environment | climate | weather | video | videos | photos | pictures | gallery | podcasts | podcast | audio | live | local | national | international | regions | economy | finance | markets | money | entertainment | music | film | books | tv | games
  about | about us | contact | contact us | advertise | advertise with us | careers | jobs | help | faq | privacy | privacy policy | privacy notice | terms | terms of use | terms of service | terms and conditions | terms & conditions | cookies | cookie policy | accessibility | sitemap | site map | site index | newsletters | newsletter | e-paper | epaper | archive | archives | classifieds | obituaries | rss | events
  share | shares | share this | share this article | share this story | share on facebook | share on twitter | share via email | tweet | facebook | twitter | x | instagram | youtube | linkedin | whatsapp | telegram | pinterest | reddit | tumblr | flipboard | google+ | messenger | threads | bluesky | email | e-mail | mail | print | print this | copy link | link copied | copy | save | saved | save for later | bookmark | like | follow | follow us | following | listen | listen to this article | listen now | comment now
  reply | report | flag | next | previous | prev | back | back to top | top | return to top | scroll to top | next article | previous article | read more | continue reading | continue reading the main story | learn more | watch | watch now | play | pause | advertisement | advertising | ad | ads | sponsored | sponsored content | promoted | promoted content | paid content | supported by | loading | caption | hide caption | toggle caption | enlarge this image | image | photo | slideshow | expand | full screen | fullscreen | tags | topics | topic | category | categories | filed under | in this article | english | edition | print edition | feedback | donate | support us | join | give | shop | store | deals | font size | text size | a a a
  view comments | leave a comment | post a comment | add a comment | show comments | write a comment | join the discussion | join the conversation | no comments | 0 comments | get the app | download the app | gift article | gift this article | read in app | open in app | sign up for free | manage preferences | accept | accept all | i agree | agree | ok | dismiss | not now | no thanks | cancel | submit | send | thank you | go
  startseite | anmelden | abonnieren | teilen | drucken | suche | impressum | datenschutz | mehr | accueil | connexion | s'abonner | partager | imprimer | rechercher | inicio | compartir | imprimir | buscar | suscríbete
  خانه | صفحه اصلی | صفحه نخست | صفحهٔ نخست | منو | فهرست | جستجو | جست‌وجو | ورود | ثبت نام | ثبت‌نام | عضویت | اشتراک | اشتراک گذاری | اشتراک‌گذاری | به اشتراک بگذارید | همرسانی | چاپ | نسخه چاپی | نسخهٔ چاپی | ارسال | ایمیل | تماس با ما | درباره ما | دربارهٔ ما | آرشیو | بایگانی | پیوندها | اخبار | خبر | سیاست | سیاسی | اقتصاد | اقتصادی | فرهنگ | فرهنگی | فرهنگ و هنر | ورزش | ورزشی | جامعه | اجتماعی | جهان | بین الملل | بین‌الملل | ایران | استان‌ها | دیدگاه | دیدگاه‌ها | نظرات | نظر | یادداشت | سرمقاله | تحلیل | مقالات | گفتگو | گفت‌وگو | عکس | فیلم | ویدئو | ویدیو | چندرسانه‌ای | پادکست | تبلیغات | آگهی | بازگشت | بازگشت به بالا | ادامه مطلب | بیشتر | بیشتر بخوانید | خبرنامه | تلگرام | توییتر | اینستاگرام | واتساپ | فیسبوک | کپی لینک | لینک کوتاه | برچسب‌ها | برچسب ها | علم و فناوری | دانش و فناوری | سلامت | محیط زیست | دریا و بندر
  الرئيسية | الصفحة الرئيسية | القائمة | بحث | ابحث | تسجيل الدخول | تسجيل | دخول | اشترك | اشتراك | شارك | مشاركة | طباعة | اطبع | أرسل | بريد | من نحن | عن الموقع | اتصل بنا | أخبار | الأخبار | سياسة | السياسة | اقتصاد | الاقتصاد | ثقافة | رياضة | العالم | محليات | رأي | آراء | الرأي | مقالات | تحليل | تحليلات | تعليقات | فيديو | صور | المزيد | اقرأ المزيد | إعلان | إعلانات | فيسبوك | تويتر | واتساب | تلغرام | نسخ الرابط | الأرشيف | سياسة الخصوصية | الوسوم
`)

/** After one of these come readers' remarks, whatever they look like. */
export const commentOpeners = list(`
  comments | reader comments | readers' comments | leave a comment | leave a reply | post a comment | add a comment | write a comment | view comments | show comments | join the conversation | join the discussion | what do you think | discussion | responses | conversation | top comments | top rated comments | most recent comments | recent comments | all comments | comments section | have your say | your comments | log in to comment | login to comment | sign in to comment | load comments | comments are closed | comment on this article | tell us what you think | trackbacks | add your comment
  kommentare | commentaires | comentarios | commenti | komentar | deixe um comentário | deixe uma resposta | comentários | lascia un commento | rispondi | dejar un comentario | deja un comentario | schreibe einen kommentar | laisser un commentaire
  نظرات | نظرات کاربران | نظر شما | نظر شما چیست | ارسال نظر | دیدگاه شما | دیدگاه خود را بنویسید | دیدگاه‌ها | ارسال دیدگاه | تعليقات | التعليقات | أضف تعليقا | أضف تعليقًا | اترك تعليقا | اترك تعليقًا | شارك برأيك
`)

/** What follows one of these is about other articles or the site. */
export const tailOpeners = list(`
  related | related articles | related stories | related posts | related topics | related content | related news | related coverage | related links | related items | related video | related videos | related reading | related tags | more from | more on this | more on this story | more on this topic | more like this | more stories | more news | more to read | more to explore | more in | more opinion | more opinions | more coverage | more for you | more headlines | more articles
  you may also like | you might also like | you may like | you might like | you may also be interested in | you might also be interested in | you may be interested in | also read | read next | up next | what to read next | next up | don't miss | dont miss | keep reading | recommended | recommended for you | recommended stories | recommended articles | recommended reading | recommended videos | recommendations | suggested for you | suggested stories | editors' picks | editor's picks | editors' pick | editor's pick | editor's choice | top picks | our picks | most read | most popular | most viewed | most recent | most shared | most commented | popular | popular stories | popular posts | popular articles | popular now | popular this week | trending | trending now | trending stories | trending articles | top stories | top news | top articles | top headlines | latest stories | latest articles | latest posts | latest headlines | latest from | recent posts | recent articles | recent stories | other stories | other news | other articles | other posts | in other news | from the web | around the web | from around the web | elsewhere on the web | promoted stories | sponsored stories | sponsored links | partner content | from our partners | from our sponsors | more from the web | breaking news
  about the author | about the authors | about author | author bio | filed under | stay connected | stay informed | connect with us | subscribe to our newsletter | sign up for our newsletter | get our newsletter | site index | site map | download the app | read more about | more about | explore more | the latest | latest news | previous article | next article | previous post | next post | post navigation | about us | contact us | navigation | search form | main menu | archives
  mehr zum thema | das könnte sie auch interessieren | lesen sie auch | meistgelesen | à lire aussi | lire aussi | sur le même sujet | les plus lus | le más leído | lo más leído | también te puede interesar | te puede interesar | potrebbe interessarti | ti potrebbe interessare | leggi anche | articoli correlati | artigos relacionados | notícias relacionadas | veja também | leia também | leia mais | baca juga | artikel terkait | похожие статьи | читайте также
  مطالب مرتبط | مطالب مشابه | خبرهای مرتبط | اخبار مرتبط | بیشتر بخوانید | همچنین بخوانید | شاید بپسندید | شاید خوشتان بیاید | شاید دوست داشته باشید | پربازدیدترین | پربازدیدترین‌ها | پربازدیدها | پربحث‌ترین‌ها | تازه‌ترین‌ها | آخرین اخبار | تازه‌ترین خبرها | برچسب‌ها | برچسب ها | پیشنهاد سردبیر | خواندنی‌ها | از همین نویسنده | دربارهٔ نویسنده | درباره نویسنده | شاید به این مطالب علاقه‌مند باشید | مطالب دیگر
  مواضيع ذات صلة | موضوعات ذات صلة | أخبار ذات صلة | مقالات ذات صلة | ذات صلة | اقرأ أيضا | اقرأ أيضاً | اقرأ أيضًا | قد يعجبك أيضا | قد يعجبك أيضاً | قد يعجبك أيضًا | قد يهمك | قد يهمك أيضا | الأكثر قراءة | الأكثر مشاهدة | آخر الأخبار | الوسوم | عن الكاتب | مقالات أخرى
`)

/** What a paper calls the part of itself where opinions stand. */
export const sectionNames = list(`
  opinion | opinions | op-ed | oped | op ed | opinion piece | commentary | comment | analysis | editorial | perspective | perspectives | viewpoint | view | views | guest column | column | columns | essay | letters | guest essay | guest opinion | debate | forum | blog | interview | comment is free | news analysis | expert view | voices | ideas
  meinung | kommentar | leitartikel | gastbeitrag | tribune | opinión | columna | opinione | editoriale
  یادداشت | دیدگاه | سرمقاله | تحلیل | نظر | مقاله | یادداشت روز | یادداشت میهمان | یادداشت مهمان | رأي | رای | آراء | الرأي | مقال | مقالات | مقالة | تحليل | وجهة نظر | افتتاحية
`)
