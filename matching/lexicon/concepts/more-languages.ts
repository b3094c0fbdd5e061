/**
 * The concepts that matter most in nine more languages: only forms, near concepts stand with the concept itself.
 * Polish and Ukrainian give beginnings of words, Chinese and Japanese rows of characters, Arabic also words with what
 * is written attached to them (the, and, by, for) where the stemmer leaves it on.
 */
export default `
encryption 4
  nl: versleuteling, versleuteld, versleutelen, versleutelde, encryptie, onversleuteld, cryptografie
  pl: szyfrowan*, szyfruj*, zaszyfrowa*, szyfrów, szyfr, nieszyfrowan*, kryptograf*
  tr: şifrele*, şifreli, şifrelenmiş, uçtan uca şifre*, kriptografi*
  id: enkripsi, terenkripsi, mengenkripsi, dienkripsi, kriptografi, penyandian
  ru: шифрован*, зашифрова*, шифрует*, шифруют*, шифр, незашифрован*, криптограф*
  uk: шифруван*, зашифрова*, шифрує*, шифрують*, шифр, незашифрован*, криптограф*
  ar: تشفير, والتشفير, لتشفير, مشفرة, والمشفرة, لمشفرة, مشفر, يشفر, شفرت, شفر, غير مشفرة
  zh: 加密, 密码学, 密碼學
  ja: 暗号, 暗号化, エンドツーエンド暗号*
advertise 3
  nl: adverteren, adverteert, adverteerder, advertentie*, reclame*, advertentie-inkomsten, adverteerde
  pl: reklam*, reklamodawc*, zareklamowa*
  tr: reklam, reklamlar, reklamcı*, reklamveren*, reklamları, reklamlara, reklamını, ilanlar
  id: iklan, mengiklankan, pengiklan, periklanan, beriklan
  ru: реклам*, рекламодател*, рекламн*
  uk: реклам*, рекламодав*, рекламн*
  ar: إعلان, الإعلان, والإعلان, لإعلان, إعلانات, والإعلانات, لإعلانات, إعلانية, والإعلانية, لإعلانية, معلنين, والمعلنين, لمعلنين, معلنون, دعاية, والدعاية, لدعاية, تعلن عن منتجات
  zh: 广告, 廣告, 打广告, 投放广告, 广告主, 廣告主
  ja: 広告, 広告主, コマーシャル, 宣伝
inbox 4
  nl: inbox*, postvak, postbus, mailbox, berichtenbox, postvak in
  pl: skrzynk* odbiorcz*, skrzynk*, skrzynk* pocztow*, skrzynk* wiadomości
  tr: gelen kutusu, gelen kutuları*, gelen kutusuna, mesaj kutusu, mesaj kutuları*, posta kutusu
  id: kotak masuk, kotak pesan, inbox, kotak surat
  ru: почтовый ящик, почтовые ящики, почтовым ящикам, почтовых ящиков, папк* входящи*, входящие, ящик* сообщен*
  uk: поштов* скриньк*, поштов* скриньок, скриньк*, вхідні повідомлення, вхідні, папк* вхідних
  ar: صندوق الوارد, صناديق الوارد, صندوق البريد, صناديق البريد, البريد الوارد, والبريد الوارد, صندوق الرسائل, صناديق رسائل, علبة الوارد
  zh: 收件箱, 收件匣, 邮箱, 郵箱, 信箱, 收件夹, 收件夾
  ja: 受信箱, 受信トレイ, 受信ボックス, メールボックス
message 2
  nl: bericht, berichten, boodschap, berichtje, berichtjes, berichtenverkeer, berichtendienst, chatbericht*, berichtendiensten
  pl: wiadomoś*, komunikat*, wiadomosci
  tr: mesaj, mesajlar, mesajları, mesajlarını, mesajlarına, mesajlaş*, ileti, iletiler, iletileri, mesajların
  id: pesan, pesannya, pesan-pesan, perpesanan, olah pesan, berkirim pesan
  ru: сообщен*, послани*, месседж*
  uk: повідомлен*, послан*, меседж*
  ar: رسالة, والرسالة, لرسالة, رسائل, والرسائل, لرسائل, رسائلهم, الرسائلهم, رسائله, الرسائله, مراسلة, والمراسلة, لمراسلة, محادثة, والمحادثة, لمحادثة
  zh: 消息, 讯息, 訊息, 信息, 短信, 私信, 簡訊
  ja: メッセージ*, メール, 伝言
direct-message 4
  nl: privébericht*, privéberichten, direct bericht, directe berichten, persoonlijke berichten, privé berichten, privéchat*, privégesprek*, privécorrespondentie, =dm, =dms
  pl: prywatn* wiadomo*, bezpośredni* wiadomo*, osobist* wiadomo*, prywatn* rozm*, prywatn* korespondenc*, prywatn* czat*
  tr: özel mesaj, özel mesajlar, özel mesajları, özel mesajlarına, özel mesajlarını, özel yazışma*, doğrudan mesaj*, direkt mesaj*, kişisel mesaj*, özel sohbet*, =dm
  id: pesan pribadi, pesan langsung, pesan privat, pesan-pesan pribadi, percakapan pribadi, obrolan pribadi, =dm
  ru: личн* сообщен*, личные сообщения, личным сообщениям, частн* сообщен*, приватн* сообщен*, личн* переписк*, частн* переписк*, прям* сообщен*, личку, =личка, =личке
  uk: приватн* повідомлен*, особист* повідомлен*, приватн* листуван*, особист* листуван*, прям* повідомлен*, приватн* переписк*
  ar: رسائل خاصة, الرسائل الخاصة, والرسائل الخاصة, رسالة خاصة, الرسائل المباشرة, والرسائل المباشرة, رسائل مباشرة, رسائلهم الخاصة, رسائله الخاصة, رسائل المستخدمين الخاصة, رسائل المستخدمين, المحادثات الخاصة, والمحادثات الخاصة, محادثات خاصة, المراسلات الخاصة, والمراسلات الخاصة
  zh: 私信, 私人信息, 私人讯息, 私人訊息, 私人消息, 私密信息, 私密訊息, 私讯, 私訊, 直接消息, 私聊, 私人对话, 私人對話, 私人聊天
  ja: ダイレクトメッセージ*, プライベートメッセージ*, 私信, 個人メッセージ, 非公開メッセージ, プライベートなメッセージ, 個人的なメッセージ, 私的なメッセージ, 個人間のメッセージ
private 2
  nl: privé, privé*, particulier, vertrouwelijk, niet-openbaar, niet openbaar
  pl: prywatn*, niepubliczn*
  tr: özel, özel olarak, gizli, kişiye özel, mahrem
  id: pribadi, privat, swasta, secara pribadi, nonpublik
  ru: частный, частная, частных, личный, приватн*, непубличн*, конфиденциальн*
  uk: приватн*, непубличн*, непублічн*, особист*
  ar: خاص, والخاص, لخاص, خاصة, الخاصة, خصوصي, والخصوصي, لخصوصي, بشكل خاص, غير عامة, غير علنية
  zh: 私人, 私密, 私下, 私有, 非公开, 非公開, 隐私, 隱私
  ja: 私的, 個人的, 非公開, プライベート*, 内密, 私信
access 2
  nl: toegang, toegang tot, toegankelijk, inzage, toegang gekregen, toegang verleend, toegangsrecht*, binnenkomen, inkijk
  pl: dostęp*, dostępu, dostęp do, wgląd, wglądu, udostępni*
  tr: erişim*, erişme*, erişebil*, erişti*, erişiyor*, ulaşabil*, erişen*, eriş, girebil*, ulaşma*
  id: akses, mengakses, diakses, pengaksesan, masuk ke, bisa masuk, aksesibilitas
  ru: доступ*, имел доступ, получил доступ, доступн*, проникнуть, проникал
  uk: доступ*, мав доступ, отримав доступ, доступн*, проникнут*
  ar: وصول, الوصول, والوصول, لوصول, نفاذ, والنفاذ, لنفاذ, النفاذ, ولوج, الولوج, والولوج, لولوج, دخول, والدخول, لدخول, الدخول, اطلاع, والاطلاع, لاطلاع, باطلاع, واطلاع, الاطلاع, اطلع, واطلع, فاطلع, اطلعت, وصلت إلى, إمكانية الوصول, حق الوصول, وحق الوصول
  zh: 访问, 訪問, 存取, 获取, 獲取, 接触到, 接觸到, 进入, 進入, 取得权限, 查阅, 查閱
  ja: アクセス, アクセス権, 閲覧, 入手, 立ち入, 覗, 接続でき
fortnight 4
  nl: twee weken, tweewekelijks, tweewekelijkse, om de twee weken, elke twee weken, veertien dagen, twee keer per maand, halfmaandelijks
  pl: dwa tygodnie, dwóch tygodni, co dwa tygodnie, dwutygodn*, dwa razy w miesiącu, czternaście dni
  tr: iki hafta*, iki haftada bir, on beş gün, on beş günde, ayda iki kez, iki haftalık
  id: dua minggu, dua pekan, dua mingguan, tiap dua minggu, setiap dua pekan, dua kali sebulan
  ru: две недели, двух недель, каждые две недели, раз в две недели, двухнедельн*, дважды в месяц, двумя неделями
  uk: два тижні, двох тижнів, кожні два тижні, раз на два тижні, двотижнев*, двічі на місяць
  ar: أسبوعين, والأسبوعين, لأسبوعين, أسبوعان, كل أسبوعين, وكل أسبوعين, مرة كل أسبوعين, ومرة كل أسبوعين, نصف شهرية, نصف شهري, مرتين في الشهر, ومرتين في الشهر
  zh: 两周, 兩週, 两星期, 兩星期, 两个星期, 兩個星期, 每两周, 每兩週, 双周, 雙週, 隔周, 隔週, 半个月, 半個月
  ja: 二週間, 隔週, 二週間ごと, 二週間に一度, 週おき, 半月, 月に二回
api 4
  nl: api, api's, programmeerinterface, applicatie-interface, software-interface, ontwikkelaarsinterface
  pl: api, interfejs* programowania, interfejs* programist*, interfejs* aplikac*, interfejs* programistyczn*
  tr: api, api'ler, api'si, api'leri, uygulama programlama arayüz*, programlama arayüz*, yazılım arayüz*
  id: api, api-nya, antarmuka pemrograman, antarmuka pemrograman aplikasi, antarmuka aplikasi
  ru: api, апи, программн* интерфейс*, интерфейс* программирован*, интерфейс* прикладн*
  uk: api, апі, програмн* інтерфейс*, інтерфейс* програмуван*, прикладн* програмн* інтерфейс*
  ar: api, واجهة برمجة, واجهات برمجة, واجهة برمجة التطبيقات, واجهات برمجة التطبيقات, الواجهة البرمجية, والواجهة البرمجية, الواجهات البرمجية, والواجهات البرمجية, واجهة برمجية, واجهة التطبيقات
  zh: api, 应用程序接口, 應用程式介面, 应用编程接口, 编程接口, 程式介面, 程序接口, 應用程式界面
  ja: api, プログラミングインターフェース, プログラミングインターフェイス, アプリケーションインターフェース
data 2
  nl: data, gegevens, dataset, datasets, databestand*, gebruikersgegevens, gebruikersdata
  pl: dane, danych, danymi, danym
  tr: veri, veriler, verileri, verilerini, verilerine, verisi, verisini, veriye, verilerin, verinin
  id: data, datanya, data-data, himpunan data
  ru: данные, данных, данными, данным
  uk: дані, даних, даними, даним
  ar: بيانات, البيانات, والبيانات, لبيانات, ببيانات, بياناتهم, البياناتهم, بيانات المستخدمين, معطيات, المعطيات, والمعطيات, لمعطيات
  zh: 数据, 數據, 資料, 资料, 数据集
  ja: データ, データセット, ユーザーデータ, 情報
signal 3
  nl: signaal, signalen, gedragssignaal, gedragssignalen, aanwijzing
  pl: sygnał*, sygnały, wskazówk*
  tr: sinyal, sinyaller, sinyalleri, sinyalini, davranış sinyal*
  id: sinyal, isyarat, sinyal perilaku
  ru: сигнал, сигналы, сигналов, сигналами
  uk: сигнал*, сигнали
  ar: إشارة, والإشارة, لإشارة, إشارات, والإشارات, لإشارات, الإشارات, إشارات سلوكية
  zh: 信号, 信號, 讯号, 訊號
  ja: シグナル, 信号, サイン
answer 2
  nl: antwoord, antwoorden, antwoordde, beantwoorden, beantwoordde, reageren, reageert, reageerde, reactie, reacties, gereageerd, weerwoord
  pl: odpowiedź, reakcj*, zareagowa*, odparł*, reaguj*, odpowiedzi, odpowiedział, odpowiedziała, odpowiedzieli, odpowiada
  tr: cevap, cevapla*, yanıt, yanıtla*, yanıtı, yanıt verdi, cevap verdi, tepki*, karşılık verdi
  id: jawab, menjawab, jawaban, dijawab, tanggapan, menanggapi, ditanggapi, membalas, balasan, merespons, respons, merespon
  ru: ответ, ответил, отвечать, ответить, ответили, ответила, отреагировал, отреагировать, реакция, отреагировала
  uk: відреагува*, реакці*, реагу*, відповів, відповіла, відповіли, відповісти, відповідь, відповіді
  ar: رد, الرد, ردت, وردت, فردت, ردا, إجابة, والإجابة, لإجابة, أجاب, أجابت, استجابة, والاستجابة, لاستجابة, باستجابة, واستجابة, جواب, والجواب, لجواب, يرد, ترد, ردا على
  zh: 回应, 回應, 回答, 答复, 答覆, 回复, 回覆, 反驳, 反駁, 反应, 反應
  ja: 回答, 答え, 返答, 返信, 反論, 反応, 返事
special 2
  nl: speciaal, speciale, bijzonder, uitzonderlijk, uniek, exclusief, geprivilegieerd, bevoorrecht
  pl: specjaln*, szczególn*, wyjątkow*, uprzywilejowan*, unikaln*, nadzwyczaj*
  tr: özel, ayrıcalıklı*, benzersiz, olağanüstü, istisnai, eşsiz
  id: khusus, istimewa, spesial, eksklusif, unik, luar biasa
  ru: особый, особая, особые, особых, специальн*, уникальн*, исключительн*, привилегирован*, эксклюзивн*, особенный
  uk: особлив*, спеціальн*, унікальн*, винятков*, привілейован*, ексклюзивн*
  ar: خاص, والخاص, لخاص, خاصة, مميز, والمميز, لمميز, مميزة, استثنائي, والاستثنائي, لاستثنائي, باستثنائي, واستثنائي, استثنائية, فريد, الفريد, والفريد, لفريد, فريدة, تفضيلية, والتفضيلية, لتفضيلية
  zh: 特殊, 特别, 特別, 独特, 獨特, 专属, 專屬, 非同寻常, 非同尋常, 优待, 優待
  ja: 特別, 特殊, 独自, 独占的, 異例, 例外的
partner 2
  nl: partner, partners, zakenpartner*, vennoot, samenwerkingsp*, compagnon
  pl: partner*, partnerów, partnerzy, kontrahen*, wspólni*
  tr: ortak, ortağı, ortaklar, ortakları, partner*, ortağıyla, ortaklarına, iş ortağı*, iş ortakları*, ortaklarıyla
  id: mitra, mitranya, rekan, partner, mitra bisnis, mitra usaha, rekanan
  ru: партнер, партнёр, партнеры, партнеров, партнёров, партнерам, контрагент*, компаньон*
  uk: партнер*, партнери, контрагент*, компаньйон*
  ar: شريك, الشريك, والشريك, لشريك, بشريك, وشريك, شركاء, والشركاء, لشركاء, شريكة, والشريكة, لشريكة, الشركاء, شركائها, الشركائها, شريك تجاري, وشريك تجاري
  zh: 合作伙伴, 合作夥伴, 伙伴, 夥伴, 合作方, 合伙人
  ja: パートナー, 提携先, 提携企業, 取引先, 提携相手
read 2
  nl: lezen, leest, las, gelezen, lazen, meelezen, leesbaar, lezer, uitlezen, meegelezen, inzien, uitgelezen, lees
  pl: czytać, czyta*, przeczyta*, odczyta*, odczytyw*, czytani*, czytał*
  tr: okuma*, okudu*, okuyor*, okuyabil*, okunma*, okuyan*, okundu*, okumak, okunabil*, okuduğu*, okuyup, okumas*, okur
  id: membaca, dibaca, baca, pembacaan, terbaca, membacanya, pembaca
  ru: читать, читал, читает, читали, читают, прочитать, прочитал, прочесть, чтение, чтения, прочтен*, считыва*, просматрива*, прочитали, просмотр
  uk: читати, чита*, прочита*, читан*, зчит*, перегляда*
  ar: قراءة, والقراءة, لقراءة, القراءة, قرأ, قرأت, يقرأ, تقرأ, يقرؤون, قرأوا, مطالعة, والمطالعة, لمطالعة, اطلاع, والاطلاع, لاطلاع, باطلاع, واطلاع, تصفح
  zh: 阅读, 閱讀, 读取, 讀取, 读, 讀, 偷看, 查看, 翻阅, 翻閱, 查阅
  ja: 読, 読み取, 読ま, 読む, 読め, 閲覧, 盗み見
report 1
  nl: melden, meldt, meldde, gemeld, berichten, bericht, berichtte, bericht over, melding, verslag, berichtgeving, rapport, verslaggeving
  pl: donosi*, donieś*, raport*, poinformowa*, informuj*, doniesieni*, relacj*, podał*, podaje, relacjonow*
  tr: haber*, bildirdi*, bildiriyor*, aktardı*, aktarıyor*, rapor*, bildirildi*, duyurdu*, haberine göre, yazdı*
  id: melaporkan, lapor, laporan, dilaporkan, memberitakan, diberitakan, pemberitaan, mengabarkan, dikabarkan, mewartakan
  ru: сообщил, сообщает, сообщили, сообщила, сообщают, передает, доклад, отчет, репортаж, доложил, информирует, сообщается
  uk: повідомив, повідомля*, повідомил*, доповід*, звіт*, репортаж*, інформу*, поінформ*, передає
  ar: ذكر, ذكرت, أفاد, أفادت, أوردت, أورد, تقرير, والتقرير, لتقرير, تقارير, والتقارير, لتقارير, نقلت, نشرت, بحسب تقرير, وفقا لتقرير
  zh: 报道, 報導, 报导, 報道, 报告, 報告, 据报, 據報, 披露
  ja: 報道, 報じ, 報告, 伝え, レポート
relationship 2
  nl: relatie, relaties, band, banden, betrekkingen, verstandhouding, verhouding, connectie, zakenrelatie*
  pl: relacj*, stosunk*, związ*, więzi, więź, powiąza*, kontakty
  tr: ilişki, ilişkiler, ilişkisi, ilişkileri, ilişkisini, bağlar, bağları, bağlantı*, ilişkinin
  id: hubungan, relasi, ikatan, kedekatan, keterkaitan, jalinan
  ru: отношения, отношений, отношениях, взаимоотношен*, связи, связей, связями, связь, узы
  uk: відносин*, стосунк*, взаємин*, зв'язки, зв'язок, зв'язку, зв'язків, зв'язками
  ar: علاقة, والعلاقة, لعلاقة, علاقات, والعلاقات, لعلاقات, العلاقة, صلة, الصلة, والصلة, بالصلة, للصلة, لصلة, بصلة, وصلة, صلات, والصلات, لصلات, روابط, والروابط, لروابط, علاقتهما, العلاقتهما, علاقتها, العلاقتها, روابط تجارية
  zh: 关系, 關係, 联系, 聯繫, 纽带, 紐帶
  ja: 関係, つながり, 関係性, 絆, 結び付き, 結びつき
close-relation 2
  nl: nauw, nauwe, hecht, hechte, innig, innige, intiem, nauwer, nauwste, dikke vrienden, hand in hand
  pl: blisk*, ścisł*, ściśle, zażył*, bliższ*, zacieśn*
  tr: yakın, yakından, sıkı, samimi, içli dışlı, yakın ilişki*, iç içe, sıkı fıkı
  id: dekat, erat, akrab, kedekatan, mesra, intim, keakraban
  ru: близкий, близкие, близких, тесный, тесные, тесно, тесных, теснее, доверительн*, близко
  uk: близьк*, тісні, тісно, тісних, тісний, тісн*, довірлив*
  ar: وثيق, الوثيق, والوثيق, لوثيق, وثيقة, وطيدة, الوطيدة, والوطيدة, لوطيدة, حميمة, والحميمة, لحميمة, حميم, مقربة, والمقربة, لمقربة, مقرب, عن كثب, متينة, والمتينة, لمتينة, العلاقة الوثيقة, والعلاقة الوثيقة
  zh: 密切, 亲密, 親密, 紧密, 緊密, 亲近, 親近, 特殊关系, 特殊關係
  ja: 緊密, 親密, 密接, 親しい, 近い関係, 蜜月
chat 3
  nl: chat, chats, chatten, chatte, gechat, chatgesprek*, groepschat*, messenger, chatbericht*, chatapp*
  pl: czat, czaty, czatów, czatu, czatach, czatow*, komunikator*, pogawęd*
  tr: sohbet*, sohbetler, sohbetleri, yazışma*, mesajlaşma*, chat
  id: obrolan, mengobrol, ngobrol, chat, chatting, percakapan, grup obrolan
  ru: чат, чаты, чатов, чатах, чате, мессенджер*, переписк*, болтать
  uk: чат, чати, чатів, чатах, чаті, месенджер*, листуван*
  ar: دردشة, والدردشة, لدردشة, دردشات, والدردشات, لدردشات, الدردشة, محادثة, والمحادثة, لمحادثة, محادثات, والمحادثات, لمحادثات, المحادثات, تراسل, والتراسل, لتراسل
  zh: 聊天, 聊天记录, 聊天記錄, 群聊, 对话, 對話, 通讯软件, 即时通讯, 即時通訊
  ja: チャット, チャット履歴, 会話, トーク, メッセンジャー
deny 2
  nl: ontkennen, ontkent, ontkende, ontkenden, ontkend, ontkenning, tegenspreken, spreekt _ tegen, sprak _ tegen, tegengesproken, loochenen, van de hand, weerspreken, weersprak, weerspreekt
  pl: zaprzecz*, dementi, zdementow*, dementuj*, wypier*, odpier* zarzut*, dementow*
  tr: yalanla*, reddet*, reddedi*, inkar*, inkâr*, yalanlama, tekzip*
  id: membantah, bantahan, dibantah, bantah, menyangkal, penyangkalan, disangkal, menampik, menepis, ditepis, mengingkari
  ru: отрицать, отрицает, отрицал, отрицание, отрицают, опроверг, опровергает, опровергла, опровергли, опровержен*, опроверга*, отвергл*, отверг, отверга*
  uk: запереч*, спросту*, спростов*, відкин*, відкида*, заперечен*
  ar: نفي, النفي, والنفي, بالنفي, للنفي, لنفي, بنفي, ونفي, نفى, نفت, فنفت, نفوا, ينفي, تنفي, ينفون, إنكار, والإنكار, لإنكار, أنكر, أنكرت, ينكر, تنكر, كذبت, تكذيب, والتكذيب, لتكذيب, تنفى, نافية, والنافية, لنافية, نافيا, النافيا, والنافيا, لنافيا, دحضت
  zh: 否认, 否認, 矢口否认, 辟谣, 闢謠, 澄清, 驳斥, 駁斥, 反驳, 反駁
  ja: 否定, 否認, 打ち消, 事実無根, 反論, 否む
default 3
  nl: standaard, standaardinste*, standaardmatig, automatisch ingeschakeld
  pl: domyśln*, standardowo, ustawieni* domyśln*
  tr: varsayılan*, varsayılan olarak, varsayılan ayar*, otomatik olarak
  id: bawaan, secara bawaan, standar, pengaturan bawaan, secara default, default
  ru: по умолчанию, умолчани*, стандартн* настройк*
  uk: за замовчуванням, замовчуван*, за умовчанням, типов*
  ar: افتراضي, والافتراضي, لافتراضي, بافتراضي, وافتراضي, افتراضية, افتراضيا, الافتراضيا, والافتراضيا, لافتراضيا, بافتراضيا, وافتراضيا, بشكل افتراضي, الإعداد الافتراضي, والإعداد الافتراضي, الإعدادات الافتراضية, والإعدادات الافتراضية
  zh: 默认, 默認, 预设, 預設, 缺省
  ja: デフォルト, 初期設定, 既定, 標準設定, 標準で
deal 1
  nl: deal, deals, akkoord, overeenkomst*, afspraak, afspraken, schikking, transactie
  pl: umow*, umów, porozumie*, układ, układu, ugod*, transakcj*, deal
  tr: anlaşma*, anlaşmalar, mutabakat*, sözleşme*, uzlaşma*, pazarlık*
  id: kesepakatan, perjanjian, persetujuan, transaksi, sepakat
  ru: сделка, сделки, сделку, сделкой, соглашен*, договоренност*, договорённост*, договор, пакт
  uk: угод*, домовлен*, договір, договор*, пакт
  ar: صفقة, والصفقة, لصفقة, صفقات, والصفقات, لصفقات, اتفاق, والاتفاق, لاتفاق, باتفاق, واتفاق, اتفاقية, اتفاقيات, والاتفاقيات, لاتفاقيات, باتفاقيات, واتفاقيات, اتفاقات, والاتفاقات, لاتفاقات, باتفاقات, واتفاقات, تسوية, والتسوية, لتسوية, ترتيب, والترتيب, لترتيب
  zh: 交易, 协议, 協議, 协定, 協定, 和解, 合约, 合約
  ja: 取引, 契約, 合意, 協定, ディール, 取り決め
compete 2
  nl: concurreren, concurreert, concurreerde, concurrentie, concurrerend, wedijveren, mededinging, wedijver
  pl: konkurow*, konkuruj*, konkurencj*, rywaliz*
  tr: rekabet*, yarış*, rakip
  id: bersaing, persaingan, saing, berkompetisi, kompetisi, menyaingi, menyaing
  ru: конкурировать, конкурирует, конкуренция, конкуренции, конкуренцию, конкурентн*, соперничать, соперничеств*
  uk: конкурува*, конкуру*, конкуренц*, суперни*
  ar: منافسة, والمنافسة, لمنافسة, المنافسة, ينافس, تنافس, والتنافس, لتنافس, تنافسية, تتنافس, يتنافس
  zh: 竞争, 競爭, 角逐, 较量, 較量
  ja: 競争, 競合, 競い, 競う
claim 2
  nl: beweren, beweert, beweerde, beweerd, bewering*, stellen, stelt, stelde, aantijging*, naar verluidt, vermeend, vermeende, claimen, claimt, claimde, zou hebben, zouden hebben
  pl: twierdz*, stwierdz*, zarzut*, rzekom*, jakoby, podobno, utrzymuj*, konon
  tr: iddia*, iddialar*, öne sürdü, öne sürülen, öne sürüldü, öne sürüyor, ileri sürdü, ileri sürülen, ileri sürüldü, ileri sürüyor, sav, savı, savun*, güya, sözde
  id: mengklaim, klaim, diklaim, menuduh, tuduhan, dugaan, diduga, konon, disebut-sebut, menuding, tudingan
  ru: утверждать, утверждает, утверждал, утверждают, утвержден*, заявляет, якобы, предполагаем*, обвинен*, утверждается
  uk: стверджу*, тверджен*, твердить, нібито, ймовірн*, буцімто, начебто, заявля*
  ar: ادعاء, والادعاء, لادعاء, بادعاء, وادعاء, ادعاءات, والادعاءات, لادعاءات, بادعاءات, وادعاءات, ادعى, وادعى, فادعى, ادعت, وادعت, فادعت, يدعي, تدعي, زعم, والزعم, لزعم, مزاعم, والمزاعم, لمزاعم, زعمت, يزعم, تزعم, مزعوم, والمزعوم, لمزعوم, مزعومة, اتهامات, الاتهامات, والاتهامات, لاتهامات, باتهامات, واتهامات
  zh: 声称, 聲稱, 宣称, 宣稱, 指控, 指称, 指稱, 据称, 據稱, 所谓, 所謂, 主张, 主張
  ja: 主張, 申し立て, 疑惑, とされ, だという, 訴え, 疑い, とみられ
give 1
  nl: geven, geeft, gaf, gaven, gegeven, verstrekken, verstrekt, verstrekte, verschaffen, verleende, verlenen, verleend, overhandigen, bood, bieden, toekennen, verschafte, verschaft
  pl: dawa*, dała, dali, dano, daje, dają, przekaz*, przyzna*, udziel*, zapewni*, udostępn*, oddał*
  tr: verdi*, vermek, veriyor*, verme*, verildi*, verilen, sağla*, sundu*, tanıdı*, teslim etti, teslim etmek, teslim ediyor, teslim eden, vermiş*, verdiği*
  id: memberi, memberikan, diberi, diberikan, pemberian, beri, menyerahkan, diserahkan, menyediakan, kasih, memberinya
  ru: дать, дал, дала, дали, дает, даёт, дают, давать, давал, давала, давали, предостав*, передал*, передать, выдал*, наделил*, выдать
  uk: дати, дала, дали, дає, дають, давал*, давати, переда*, видал*, наділи*, надав, надала, надали, надати, надає, наданн*
  ar: منح, والمنح, لمنح, منحت, يمنح, تمنح, إعطاء, والإعطاء, لإعطاء, أعطى, أعطت, يعطي, تعطي, أعطوا, قدم, قدمت, توفير, والتوفير, لتوفير, تقديم, والتقديم, لتقديم, سلمت, وفرت, منحتها, منحها
  zh: 给予, 給予, 提供, 授予, 给了, 給了, 交给, 交給, 赋予, 賦予, 让给, 给
  ja: 与え, 提供, 渡し, 付与, 供与, 渡す, 授け
traffic 3
  nl: verkeer, netwerkverkeer, dataverkeer, internetverkeer, webverkeer
  pl: ruch sieciow*, ruch w sieci, ruch internetow*, ruchu sieciow*, ruchu, transfer danych
  tr: trafik, trafiği, trafiğini, trafiğine, trafiğin, ağ trafiği*, veri trafiği*, internet trafiği*
  id: lalu lintas, trafik, lalu lintas data, lalu lintas jaringan
  ru: трафик, трафика, трафику, сетев* трафик*, интернет-трафик*
  uk: трафік*, мережев* трафік*
  ar: حركة البيانات, حركة المرور, حركة مرور, حركة الشبكة, حركة مرور الشبكة, حركة الإنترنت, مرور البيانات
  zh: 流量, 网络流量, 網路流量, 数据流量, 通信量
  ja: トラフィック, 通信量, 通信データ, ネットワークトラフィック, 通信内容
improve 1
  nl: verbeteren, verbetert, verbeterde, verbeterd, verbetering, beter, beter maken, optimaliseren, versterken, opkrikken
  pl: popraw*, ulepsz*, usprawni*, udoskonal*, lepsz*, wzmocni*
  tr: iyileştir*, geliştir*, güçlendir*, daha iyi, artır*, düzelt*
  id: meningkatkan, ditingkatkan, peningkatan, memperbaiki, perbaikan, diperbaiki, menyempurnakan, lebih baik, penyempurnaan
  ru: улучш*, усовершенств*, лучше, повысить качество, усилить, оптимизир*, совершенствова*
  uk: поліпш*, покращ*, вдосконал*, удосконал*, краще, посил*, оптиміз*
  ar: تحسين, التحسين, والتحسين, لتحسين, حسنت, يحسن, تحسن, تطوير, والتطوير, لتطوير, تعزيز, والتعزيز, لتعزيز, أفضل, والأفضل, لأفضل, تحسينات, والتحسينات, لتحسينات
  zh: 改善, 改进, 改進, 提升, 优化, 優化, 完善, 更好
  ja: 改善, 向上, 改良, 強化, 最適化, 良く
spend 2
  nl: uitgeven, geeft _ uit, gaf _ uit, gaven _ uit, uitgegeven, uitgaven, besteden, besteedde, besteed, bestedingen, besteedt, spendeerde
  pl: wydat*, wydając, wydała, wydali, wydał, wydają, wydawać
  tr: harca*, harcama*, masraf*, harcadı, harcıyor, harcayan
  id: menghabiskan, dihabiskan, belanja, membelanjakan, pengeluaran, mengeluarkan uang, mengeluarkan, pembelanjaan
  ru: тратить, тратит, тратил, потрат*, израсход*, расход, расходы, расходов, затрат*, трата, траты, трат, тратили
  uk: витра*, витрат*, видатк*, трати*, витрача*
  ar: إنفاق, والإنفاق, لإنفاق, الإنفاق, أنفق, أنفقت, ينفق, تنفق, نفقات, النفقات, والنفقات, لنفقات, مصروفات, المصروفات, والمصروفات, لمصروفات, صرفت
  zh: 花费, 花費, 支出, 花了, 开支, 開支, 投放, 耗资, 耗資, 斥资, 斥資, 花掉
  ja: 費や, 支出, 出費, 使った, 投じ, つぎ込
cut 2
  nl: snijden, snijdt, sneed, gesneden, schrappen, schrapte, geschrapt, bezuinigen, bezuiniging*, korten, besnoei*, inkrimpen, inperken
  pl: ciąć, cięci*, obcią*, obcin*, okroi*, skróci*, zredukow*
  tr: kesinti*, kesti, kesmek, kesiyor, kısıntı*, kıstı, kesme, kesildi*, budama*, tırpan*
  id: memotong, potong, pemotongan, dipotong, memangkas, pemangkasan, dipangkas, pangkas
  ru: урезать, урезал*, урезан*, сократ*, сокращ*, срезать, обреза*
  uk: скоро*, скороч*, уріз*, обріз*, зріз*
  ar: خفض, والخفض, لخفض, تخفيض, والتخفيض, لتخفيض, خفضت, اقتطاع, والاقتطاع, لاقتطاع, باقتطاع, واقتطاع, تقليص, والتقليص, لتقليص, قلصت, قطع, والقطع, لقطع, قطعت
  zh: 削减, 削減, 砍掉, 裁减, 裁減, 缩减, 縮減, 砍
  ja: 削減, カット, 切り詰, 打ち切, 減ら
not 1
  nl: niet, geen, nooit, allerminst, geenszins
  pl: nie, nigdy, żaden, bynajmniej, wcale nie
  tr: değil*, değildi, değildir, asla, yok, hiçbir, yoktu, yoktur
  id: tidak, bukan, tak, belum, bukanlah, tidaklah, tanpa
  ru: не, нет, никогда, ни, нельзя, вовсе не
  uk: не, ні, немає, ніколи, нема, аж ніяк
  ar: لا, لم, لن, ليس, والليس, لليس, ليست, الليست, لليست, غير, والغير, لغير, ليسوا, الليسوا, لليسوا, أبدا, الأبدا, والأبدا, لأبدا
  zh: 不, 没, 沒, 未, 并非, 並非, 从未, 從未, 没有, 沒有, 不是
  ja: ない, なかった, ません, なく, せず, ではない, していない, なし, ずに
competitor 2
  nl: concurrent, concurrenten, rivaal, rivalen, concurrerend bedrijf, mededinger, uitdager
  pl: konkurent*, konkurenc*, rywal*, konkurencyjn* firm*
  tr: rakip, rakibi, rakipler, rakipleri, rakiplerine, rakibine, rakiplerini
  id: pesaing, saingan, kompetitor, rival, lawan, penantang
  ru: конкурент, конкуренты, конкурентов, конкурентам, соперник*, конкурирующ*
  uk: конкурент*, суперник*, конкуруюч*
  ar: منافس, والمنافس, لمنافس, منافسين, منافسون, منافسة, المنافسين, المنافسون, منافسيها, المنافسيها, منافسيه, المنافسيه, غريم, والغريم, لغريم, خصم, والخصم, لخصم
  zh: 竞争对手, 競爭對手, 对手, 對手, 竞争者, 競爭者, 竞品
  ja: 競合, 競合他社, ライバル, 競争相手, 対抗
decade 3
  nl: decennium, decennia, tien jaar, decennialang, tienjarig*, tiental jaren
  pl: dekad*, dziesięcioleci*, dziesięć lat, dziesięciu lat, dziesięcioletn*
  tr: on yıl, on yıllık, on yıldır, on yıla, onyıl*, on sene*
  id: dekade, dasawarsa, sepuluh tahun, satu dekade, puluhan tahun
  ru: десятилет*, десять лет, десяти лет, декад*
  uk: десятиліт*, десятирічч*, десять років, десяти років, декад*
  ar: عقد من الزمن, عقد, والعقد, لعقد, عقدا, العقدا, عقود, والعقود, لعقود, عشر سنوات, عشرة أعوام, عقدين, نحو عقد, قرابة عقد
  zh: 十年, 十年来, 十年來, 近十年, 年代
  ja: 十年, 十年間, 年間にわた, 十年近
partnership 3
  nl: partnerschap*, samenwerking, samenwerkingsv*, alliantie, joint venture, samengewerkt, zakenrelatie*, samenwerkingsovereenkomst
  pl: partnerstw*, współprac*, sojusz*, alians*, wspólne przedsięwzięcie
  tr: ortaklık*, ortaklığı*, iş birliği*, işbirliği*, ittifak*, ortak girişim*
  id: kemitraan, kerja sama, kerjasama, aliansi, bermitra, bekerja sama, usaha patungan
  ru: партнерств*, партнёрств*, сотрудничеств*, альянс*, союз, совместн* предприят*, партнерск*, партнёрск*
  uk: партнерств*, співпрац*, співробітництв*, альянс*, союз*, партнерськ*
  ar: شراكة, والشراكة, لشراكة, شراكات, والشراكات, لشراكات, الشراكة, تعاون, التعاون, والتعاون, لتعاون, تحالف, والتحالف, لتحالف, مشروع مشترك
  zh: 合作, 合作关系, 合作關係, 伙伴关系, 夥伴關係, 联盟, 聯盟, 联手, 聯手, 合资
  ja: 提携, 提携関係, パートナーシップ, 協業, 協力関係, 連携, 業務提携
friend 2
  nl: vriend, vrienden, vriendin, vriendinnen, kameraad, maatje, bevriend
  pl: przyjaci*, przyjació*, znajom*, kolega, kolegi, kolegów, kumpel, kumple
  tr: arkadaş*, dost, dostu, dostları, dostlar, dostum, kanka, ahbap
  id: teman, sahabat, kawan, teman-teman, pertemanan, teman-temannya, berteman
  ru: друг, друга, друзья, друзей, друзьям, друзьями, друзьях, подруг*, приятел*, знаком*
  uk: друг, друга, друзі, друзів, друзям, друзями, подруг*, приятел*, знайом*
  ar: صديق, والصديق, لصديق, أصدقاء, والأصدقاء, لأصدقاء, الأصدقاء, أصدقائهم, الأصدقائهم, أصدقائه, الأصدقائه, صديقة, أصدقاؤهم, الأصدقاؤهم, رفيق, والرفيق, لرفيق, أصحاب, والأصحاب, لأصحاب
  zh: 朋友, 好友, 友人, 密友, 伙伴
  ja: 友人, 友達, 友だち, 知人, 仲間
end-to-end 4
  nl: end-to-end, eind-tot-eind, van begin tot eind, end to end
  pl: end-to-end, od końca do końca, end to end, typu end-to-end
  tr: uçtan uca, uçtan-uca
  id: ujung ke ujung, end-to-end, dari ujung ke ujung, menyeluruh
  ru: сквозн*, сквозное шифрован*, end-to-end, оконечн*
  uk: наскрізн*, end-to-end, кінцев* шифруван*
  ar: من طرف إلى طرف, ومن طرف إلى طرف, طرف إلى طرف, من الطرف إلى الطرف, بين الطرفين, تام بين الطرفين, تام بين طرفين, من النهاية إلى النهاية, ومن النهاية إلى النهاية, طرفا لطرف
  zh: 端到端, 端对端, 點對點, 端對端, 点对点, 點到點
  ja: エンドツーエンド*, エンドトゥエンド*, エンド ツー エンド
user 2
  nl: gebruiker, gebruikers, gebruikster, accounthouder*, leden, eindgebruiker*, gebruikersbestand
  pl: użytkowni*, użytkowników, internaut*, posiadacz* kont*
  tr: kullanıcı*, kullanıcılar, kullanıcıların, üye, üyeler, üyelerin
  id: pengguna, penggunanya, para pengguna, pemakai, pemilik akun, warganet
  ru: пользовател*, юзер*, владел* аккаунт*, подписчик*
  uk: користувач*, юзер*, власник* акаунт*
  ar: مستخدم, والمستخدم, لمستخدم, مستخدمين, مستخدمون, المستخدمين, المستخدمون, مستخدمي, مستخدميها, المستخدميها, مستخدميه, المستخدميه, أصحاب الحسابات
  zh: 用户, 用戶, 使用者, 账户持有人, 网友, 網友
  ja: ユーザー, ユーザ, 利用者, 会員, 使用者
streaming 3
  nl: streaming*, streamen, streamt, streamde, gestreamd, stream, livestream*, streamingdiens*, streamer, on demand
  pl: streaming*, strumieniow*, transmisj*, na żywo, na żądanie, streamow*
  tr: streaming, dijital yayın*, çevrim içi yayın*, akış*, canlı yayın*, çevrimiçi yayın*, isteğe bağlı
  id: streaming, siaran, tayangan, layanan streaming, pengaliran, siaran langsung, aliran
  ru: стриминг*, стрим, стримы, потоков*, стримингов*, онлайн-кинотеатр*, трансляц*, по запросу
  uk: стримінг*, стрім*, потоков*, стримінгов*, трансляц*, онлайн-кінотеатр*
  ar: بث, البث, بث مباشر, البث التدفقي, والبث التدفقي, خدمة البث, خدمات البث, بث الفيديو, وبث الفيديو, منصة البث
  zh: 流媒体, 流媒體, 串流, 影音串流, 直播, 点播
  ja: ストリーミング*, 配信, 動画配信, ネット配信, 見放題
programmatic 4
  nl: programmatisch, programmatische, geautomatiseerd, via software, geprogrammeerd, machinaal
  pl: programow*, programistyczn*, zautomatyzowan*, programatyczn*
  tr: programatik*, programlı, programlama yoluyla, otomatik*, yazılım yoluyla, yazılımla
  id: terprogram, secara terprogram, programatik, secara otomatis, melalui perangkat lunak, terotomatisasi
  ru: программн*, программно, автоматизирова*
  uk: програмн*, програмно, автоматизован*
  ar: برمجي, البرمجي, والبرمجي, لبرمجي, برمجية, برمجيا, البرمجيا, والبرمجيا, لبرمجيا, ببرمجيا, مبرمج, والمبرمج, لمبرمج, مبرمجة, بشكل برمجي
  zh: 编程方式, 程序化, 程式化, 自动化, 自動化, 通过程序, 透過程式
  ja: プログラムによる, プログラム的, プログラムを通じ, 自動化, プログラマティック
ad-targeting 4
  nl: gerichte advertentie*, gerichte reclame*, gepersonaliseerde advertentie*, advertentietargeting, microtargeting, gerichte advertenties, doelgroepgeric*, advertenties op maat, targeting
  pl: reklam* ukierunkowan*, reklam* spersonalizowa*, targetow*, kierowan* reklam*, mikrotargetow*, ukierunkowan* reklam*, dopasowan* reklam*, personalizowan* reklam*
  tr: hedefli reklam*, hedeflenmiş reklam*, kişiselleştirilmiş reklam*, reklam hedefleme*, hedeflenen reklam*, mikro hedefleme
  id: iklan bertarget, penargetan iklan, iklan yang ditargetkan, iklan tertarget, menargetkan iklan, iklan yang dipersonalisasi, iklan personal
  ru: таргетированн* реклам*, таргетинг*, персонализиров* реклам*, адресн* реклам*, таргет*, нацел* реклам*
  uk: таргетован* реклам*, таргетинг*, персоналізован* реклам*, адресн* реклам*, таргет*
  ar: إعلانات موجهة, الإعلانات الموجهة, والإعلانات الموجهة, الإعلانات المستهدفة, والإعلانات المستهدفة, إعلانات مستهدفة, استهداف الإعلانات, واستهداف الإعلانات, الاستهداف الإعلاني, والاستهداف الإعلاني, استهداف إعلاني, واستهداف إعلاني, إعلانات مخصصة, الإعلانات المخصصة, والإعلانات المخصصة
  zh: 定向广告, 定向廣告, 精准广告, 精準廣告, 广告定向, 广告投放, 廣告投放, 个性化广告, 個人化廣告, 目标广告, 目標式廣告, 针对性广告, 針對性廣告
  ja: ターゲティング*, ターゲット広告, 広告のターゲティング, ターゲティング広告, パーソナライズ広告, 行動ターゲティング広告
spy 4
  nl: spion, spionnen, spioneren, spioneert, spioneerde, bespioneren, bespioneerde, bespioneerd, spionage, gluren, gluurde, snuffelen, begluren, bespieden
  pl: szpieg*, szpiegow*, szpieguj*, podgląda*, inwigil*, śledzi*
  tr: casus*, casusluk*, gözetle*, ajan, ajanı, ajanlar, dikizle*, gizlice izle*
  id: memata-matai, mata-mata, spionase, dimata-matai, mengintai, pengintaian, mengintip, diintai, intel
  ru: шпион*, шпионит*, шпионаж*, шпионил*, подгляд*, подсматрив*, следил за, слежк*, слежен*
  uk: шпигун*, шпигува*, шпигу*, підгляда*, стежи*, стежен*
  ar: تجسس, والتجسس, لتجسس, التجسس, تجسست, يتجسس, تتجسس, جاسوس, والجاسوس, لجاسوس, جواسيس, والجواسيس, لجواسيس, تتلصص, تلصص, والتلصص, لتلصص
  zh: 间谍, 間諜, 窥探, 窺探, 刺探, 监视, 監視, 偷窥, 偷窺, 窥视, 窺視
  ja: スパイ, スパイ行為, 諜報, 盗み見, 覗き見, のぞき見, 密偵
recommendation 3
  nl: aanbeveling*, aanbevolen, suggestie, suggesties, aanraden, tips
  pl: rekomendacj*, rekomend*, poleceni*, polecan*, sugesti*
  tr: öneri, öneriler, önerileri, önerisi, önerilerini, tavsiye*
  id: rekomendasi, merekomendasikan, direkomendasikan, saran, usulan
  ru: рекомендац*, рекомендат*, совет, советы, рекомендован*
  uk: рекомендац*, порад*, рекомендован*
  ar: توصية, والتوصية, لتوصية, توصيات, والتوصيات, لتوصيات, التوصيات, ترشيحات, الترشيحات, والترشيحات, لترشيحات, اقتراح, والاقتراح, لاقتراح, باقتراح, واقتراح, اقتراحات, والاقتراحات, لاقتراحات, باقتراحات, واقتراحات
  zh: 推荐, 推薦, 建议, 建議, 推介
  ja: おすすめ, 推薦, レコメンド*, レコメンデーション*, お勧め, 推奨
year 1
  nl: jaar, jaren, jaartal
  pl: rok, roku, lata, lat, latach, rokiem, latami
  tr: yıl, yılı, yıllar, yılda, yılında, yıldır, sene, yılın, yılından
  id: tahun, tahunnya
  ru: год, года, году, лет, годы, годом, годов, годами, годах
  uk: рік, року, роки, років, році, роком, роках, роками
  ar: عام, والعام, لعام, سنة, السنة, والسنة, بالسنة, للسنة, لسنة, بسنة, وسنة, سنوات, السنوات, والسنوات, لسنوات, أعوام, والأعوام, لأعوام, العام, عاما, العاما
  zh: 年, 年度, 年间, 年間
  ja: 年, 年間, 年度
in-exchange 3
  nl: in ruil voor, in ruil, als tegenprestatie, tegenprestatie, in ruil daarvoor, voor wat hoort wat
  pl: w zamian za, w zamian, w ramach rekompensaty, coś za coś
  tr: karşılığında, karşılık olarak, karşılığı*, bunun karşılığında, mukabilinde
  id: sebagai imbalan, sebagai gantinya, imbalan, sebagai balasan, sebagai ganti, dengan imbalan
  ru: в обмен на, в обмен, взамен, в ответ на, услуга за услугу
  uk: в обмін на, в обмін, взамін, натомість, навзаєм
  ar: مقابل, والمقابل, لمقابل, في مقابل, بالمقابل, البالمقابل, والبالمقابل, لبالمقابل, في المقابل, وفي المقابل, لقاء, واللقاء, للقاء, نظير, والنظير, لنظير
  zh: 作为交换, 作為交換, 换取, 換取, 以换取, 以換取, 作为回报, 作為回報, 交换条件, 交換條件
  ja: 引き換え, 見返り, 代わりに, 交換条件, 対価として
click 3
  nl: klik, klikken, klikt, klikte, geklikt, aanklikken, doorklikken
  pl: klik*, kliknię*, kliknij, kliknąć
  tr: tıkla*, tıklama*, tıklay*, tıkladı*, tıklan*
  id: klik, mengeklik, mengklik, diklik
  ru: клик, клики, кликов, кликнуть, кликнул*, нажал*, нажать, нажатие*, щелчок, щелчка, щёлк*
  uk: клік*, клац*, натис*, натиска*
  ar: نقر, والنقر, لنقر, النقر, نقرة, نقرات, والنقرات, لنقرات, ينقر, ضغط على, كبسة, والكبسة, لكبسة
  zh: 点击, 點擊, 点选, 點選, 点按
  ja: クリック, クリック数, タップ, クリックし
board-member 2
  nl: bestuurslid, bestuursleden, commissaris, commissarissen, bestuurder*, raad van bestuur, lid van _ raad, raad van commissarissen, toezichthouder, zetel in
  pl: człon* rady, członk* zarządu, członek rady, członek zarządu, członk* rady, zasiada* w radzie, zasiada* w zarządzie, miejsce w radzie
  tr: yönetim kurulu üyesi, yönetim kurulu üyeleri, yönetim kurulu üyeliği, yönetim kurulunda*, kurul üyesi*, yönetim kurulu, direktör*
  id: anggota dewan, dewan direksi, anggota direksi, komisaris, direktur, duduk di dewan
  ru: член совета директоров, членом совета директоров, член* совета, членом совета, член* правления, вход* в совет, директор, членом правления, совет* директоров
  uk: член* ради, член* правління, членом ради, член ради, рада директорів, ради директорів, раді директорів, раду директорів, радою директорів, входи* до ради, директор*
  ar: عضو مجلس الإدارة, أعضاء مجلس الإدارة, عضو مجلس إدارة, عضوا في مجلس, وعضوا في مجلس, عضو في مجلس, عضوية مجلس, مدير, والمدير, لمدير, عضوا بمجلس, وعضوا بمجلس
  zh: 董事, 董事会成员, 董事會成員, 董事会席位, 理事, 董事會席位
  ja: 取締役, 社外取締役, 役員, 理事
target 2
  nl: richten op, gericht op, doelgroep*, targeten, gerichte, gericht, mikken op, targeting
  pl: ukierunkow*, kierowan*, skierowan*, targetow*, celow*, docelow*, dociera* do
  tr: hedef*, hedefle*, hedeflenmiş, hedefli
  id: menargetkan, ditargetkan, target, membidik, menyasar, sasaran, tertarget, penargetan
  ru: таргет*, нацел*, нацелив*, целев*, таргетинг*, адресн*
  uk: таргет*, націл*, цільов*, спрямован*
  ar: استهداف, والاستهداف, لاستهداف, باستهداف, واستهداف, استهدف, واستهدف, فاستهدف, استهدفت, يستهدف, تستهدف, مستهدف, والمستهدف, لمستهدف, مستهدفة, موجهة, والموجهة, لموجهة, موجه, والموجه, لموجه
  zh: 定向, 瞄准, 瞄準, 针对, 針對, 锁定, 鎖定, 精准, 精準, 目标, 目標
  ja: ターゲット, ターゲティング*, 狙い, 対象と, 標的, 狙っ
can 1
  nl: kunnen, kan, kon, konden, kunt, in staat, mogelijkheid, mogelijk, vermogen, bevoegdheid, zou kunnen
  pl: może, mogą, móc, mógł, mogła, mogli, mogły, możliwoś*, mogło, zdoln*, potraf*, umożliwi*, możliwe
  tr: yapabil*, edebil*, olabil*, mümkün*, imkan*, imkân*, olanak*, yetenek*, kabiliyet*, yetkisi
  id: bisa, dapat, mampu, kemampuan, sanggup, memungkinkan
  ru: мог, могла, могли, мочь, может, могут, возможность, возможности, смог*, можно, смогут, в состоянии, способны, способн*
  uk: може, можуть, могла, могли, міг, могти, можлив*, здатн*, змог*, можна, спромож*
  ar: يمكن, ويمكن, فيمكن, تمكن, وتمكن, فتمكن, أمكن, وأمكن, فأمكن, قدرة, والقدرة, لقدرة, قادر, والقادر, لقادر, قادرة, قادرين, تمكنت, تستطيع, يستطيع, يستطيعون, بإمكان, البإمكان, والبإمكان, لبإمكان, بإمكانها, البإمكانها, بوسع, البوسع, والبوسع, لبوسع, إمكانية, والإمكانية, لإمكانية, بمقدور, القدرة على, والقدرة على, تمكنوا
  zh: 可以, 能够, 能夠, 能力, 得以, 有能力, 不能, 能看, 能读, 能讀, 能在, 也能, 都能, 有权
  ja: でき, 可能, できる, 能力, 得る
see 1
  nl: zien, ziet, zag, zagen, gezien, bekijken, bekeek, bekeken, inzien, kijken, zichtbaar, inkijken, inzage
  pl: widzie*, widzi*, zobaczy*, ogląda*, obejrz*, widok*, podgląd*, wgląd, widoczn*, podejrze*
  tr: gördü*, görme*, görmek, görüyor*, görebil*, görün*, gören*, görüntüle*, gözük*, görül*, görüp
  id: melihat, dilihat, lihat, terlihat, kelihatan, menyaksikan, melihatnya, tampak
  ru: видеть, видел, видит, видели, увидеть, увидел*, видят, посмотрет*, просматр*, видно, видим*, увидят
  uk: бачи*, бачит*, побачи*, перегляну*, перегляд*, видно, видим*
  ar: رؤية, الرؤية, والرؤية, بالرؤية, للرؤية, لرؤية, برؤية, ورؤية, رأى, رأت, فرأت, يرى, ترى, شاهد, شاهدت, يشاهد, مشاهدة, والمشاهدة, لمشاهدة, مرئية, والمرئية, لمرئية, مرئي, عاين, يرون
  zh: 看到, 看见, 看見, 查看, 见到, 見到, 可见, 可見, 目睹, 浏览, 瀏覽, 看过, 看過, 看得到
  ja: 見る, 見た, 見え, 見ら, 見て, 閲覧, 目にし, 見ること, 見れ
personalise 3
  nl: personaliseren, gepersonalisee*, personalisering, personalisatie, op maat, maatwerk, gepersonaliseerde, aanpassen, aangepast
  pl: personaliz*, spersonalizow*, dopasow*, na miarę, dostosow*, indywidualizow*
  tr: kişiselleştir*, kişiye özel, özelleştir*, kişiselleştirilmiş
  id: personalisasi, mempersonalisasi, dipersonalisasi, menyesuaikan, disesuaikan, dipersonalisasikan, penyesuaian
  ru: персонализ*, персонализир*, индивидуализ*, адаптир*, подстро*, настраива*
  uk: персоналіз*, індивідуаліз*, адаптов*, налаштов*, підлаштов*
  ar: تخصيص, والتخصيص, لتخصيص, التخصيص, مخصص, والمخصص, لمخصص, مخصصة, يخصص, شخصنة, والشخصنة, لشخصنة, مصمم خصيصا
  zh: 个性化, 個人化, 个人化, 個性化, 定制, 客製化, 量身定做, 量身打造
  ja: パーソナライズ, パーソナライズされ, パーソナライゼーション*, 個別化, カスタマイズ, 最適化
executive 2
  nl: bestuurder, bestuurders, topman, topmannen, topvrouw, leidinggevende*, directielid, directieleden, kopstuk, directie, toplui
  pl: menedżer*, menadżer*, dyrektor*, kierownictw*, szefostw*, kadra kierownicz*, członek zarządu
  tr: yönetici*, yöneticiler, yöneticisi, üst düzey, yönetim kadro*
  id: eksekutif, petinggi, pimpinan, jajaran direksi, manajemen puncak, bos
  ru: руководител*, топ-менеджер*, менеджер*, руководств*, управленец, управленц*
  uk: керівник*, топ-менеджер*, менеджер*, керівництв*, управлінец*
  ar: تنفيذي, والتنفيذي, لتنفيذي, تنفيذيين, والتنفيذيين, لتنفيذيين, تنفيذيون, تنفيذية, المدير التنفيذي, والمدير التنفيذي, مسؤول تنفيذي, مسؤولين تنفيذيين, المسؤولين التنفيذيين, والمسؤولين التنفيذيين, كبار المسؤولين, كبار المديرين
  zh: 高管, 高层, 高層, 主管, 管理层, 管理層, 经理人, 經理人
  ja: 幹部, 役員, 経営幹部, 重役, 経営陣, 首脳
interface 3
  nl: interface, interfaces, gebruikersinterface, koppelvlak, dashboard, koppeling
  pl: interfejs*, interfejsy, panel użytkownik*
  tr: arayüz*, arabirim*, ara yüzü
  id: antarmuka, tampilan antarmuka, dasbor, antar muka
  ru: интерфейс*, интерфейсы, дашборд*
  uk: інтерфейс*, інтерфейси, дашборд*
  ar: واجهة, والواجهة, لواجهة, واجهات, والواجهات, لواجهات, الواجهة, واجهة المستخدم, لوحة التحكم
  zh: 接口, 界面, 介面, 用户界面, 使用者介面
  ja: インターフェース*, インターフェイス*, ダッシュボード
must 1
  nl: moeten, moet, moest, moesten, verplicht, verplichting, dienen te, behoren
  pl: musi, musieć, musiał*, muszą, powinn*, powinien, należy, zobowiązan*, trzeba
  tr: zorunda*, zorunlu*, gerek*, gerekiyor*, mecbur*, yükümlü*, şart
  id: harus, wajib, mesti, seharusnya, diharuskan, diwajibkan, mengharuskan
  ru: должен, должна, должны, должно, обязан*, следует, надлежит, вынужден*, придется, пришлось
  uk: повинен, повинна, повинні, мусить, мусять, мають, зобов'язан*, слід, мусив, мусили, необхідно
  ar: يجب, وجب, ينبغي, لا بد, ملزم, والملزم, لملزم, ملزمة, ملزمون, مضطر, والمضطر, لمضطر, يتعين, ويتعين, توجب, على الشركة أن
  zh: 必须, 必須, 应当, 應當, 应该, 應該, 须, 不得不, 必得
  ja: なければなら, 必要があ, べき, ねばなら, 義務, しなければ, 余儀なく
exchange 2
  nl: uitwisselen, uitgewisseld, uitwisseling, ruilen, ruilde, geruild, ruil, wisselen, gegevensuitwisseling, wisselde
  pl: wymian*, wymieni*, wymiany, zamian*, zamieni*
  tr: değiş tokuş*, takas*, alışveriş*, değiştir*, karşılıklı*
  id: pertukaran, menukar, bertukar, ditukar, tukar, menukarkan, barter
  ru: обмен, обмена, обменять*, обменив*, обмену, обменом, обменял*, бартер*
  uk: обмін, обміну, обмінюв*, обмінял*, обмінят*, бартер*
  ar: تبادل, والتبادل, لتبادل, التبادل, تبادلت, تتبادل, مبادلة, والمبادلة, لمبادلة, مقايضة, والمقايضة, لمقايضة, متبادل, والمتبادل, لمتبادل, متبادلة
  zh: 交换, 交換, 互换, 互換, 交流, 置换
  ja: 交換, やり取り, やりとり, 引き換え
company 1
  nl: bedrijf, bedrijven, onderneming, ondernemingen, firma, concern, maatschappij, vennootschap, techbedrijf*, techbedrijven
  pl: firma, firmy, firmą, firmie, firm, firmę, spółk*, spółek, przedsiębiorst*, koncern*, korporacj*
  tr: şirket*, şirketi, şirketin, şirketler, firma*, kuruluş*
  id: perusahaan, perusahaannya, firma, korporasi, badan usaha, perseroan
  ru: компани*, компания, компании, фирма, фирмы, фирму, фирм, корпорац*, предприят*, концерн*
  uk: компані*, фірма, фірми, фірму, корпорац*, підприємств*, концерн*
  ar: شركة, والشركة, لشركة, شركات, والشركات, لشركات, الشركة, الشركات, شركته, الشركته, مؤسسة, والمؤسسة, لمؤسسة, مؤسسات, والمؤسسات, لمؤسسات, الشركتين, والشركتين, الشركتان, شركتان, لشركتان
  zh: 公司, 企业, 企業, 集团, 集團, 商家
  ja: 会社, 企業, 同社, 両社, 法人
preferential 3
  nl: voorkeursbehandeling, voorkeurstoegang, voorrang, bevoorrecht, bevoorrechte, preferentieel, preferentiële, voorgetrokken, speciale behandeling, geprivilegieerde, uitzonderingspositie, voorkeurspositie
  pl: preferency*, uprzywilejowan*, specjaln* traktow*, faworyz*, szczególn* traktow*, specjaln* dostęp*
  tr: ayrıcalıklı*, tercihli*, özel muamele*, imtiyazlı*, kayırma*, kayırıl*, özel erişim*
  id: preferensial, perlakuan istimewa, perlakuan khusus, istimewa, diistimewakan, akses khusus, akses istimewa, pilih kasih
  ru: преференц*, привилегирован*, льготн*, особое отношение, особые условия, особый доступ, преимуществен*, фаворитизм*, предпочтительн*, особых условиях
  uk: преференц*, привілейован*, пільгов*, особлив* ставлен*, особлив* умов*, особлив* доступ*, переважн*
  ar: تفضيلي, والتفضيلي, لتفضيلي, تفضيلية, معاملة تفضيلية, المعاملة التفضيلية, والمعاملة التفضيلية, معاملة خاصة, امتيازات خاصة, وامتيازات خاصة, وصول خاص, محاباة, والمحاباة, لمحاباة, وصول تفضيلي, ووصول تفضيلي
  zh: 优惠待遇, 優惠待遇, 特殊待遇, 优待, 優待, 特权, 特權, 优先, 優先, 特殊访问权, 偏袒
  ja: 優遇, 特別扱い, 優先的, 優遇措置, 特別待遇, 特権的
post 2
  nl: posten, post, postte, gepost, plaatsen, plaatste, geplaatst, bericht op, online gezet, plaatst, socialemediabericht
  pl: post, posty, postów, postu, wpis, wpisy, wpisu, wpisie, zamieści*, zamieszcza*, opublikow*, wrzuci*
  tr: paylaşım*, gönderi*, gönderiler, yayımla*, yayınla*, paylaştı*, tweet*
  id: unggah, mengunggah, unggahan, diunggah, postingan, memposting, cuitan, menulis di, diposting
  ru: пост, посты, поста, постов, публикац*, опубликовал*, выложил*, разместил*, запись, посте
  uk: допис*, пост, пости, поста, публікац*, опублікува*, викла*, розмісти*, пості
  ar: منشور, والمنشور, لمنشور, منشورات, والمنشورات, لمنشورات, نشر, نشرت, ينشر, تدوينة, والتدوينة, لتدوينة, تغريدة, والتغريدة, لتغريدة, تغريدات, والتغريدات, لتغريدات, غرد, في منشور
  zh: 发布, 發布, 发帖, 發帖, 贴文, 貼文, 帖子, 发文, 發文, 上传, 推文
  ja: 投稿, 書き込み, 掲載, ポスト, ツイート
secret 3
  nl: geheim, geheime, geheimen, heimelijk, heimelijke, stiekem, verborgen, in het geheim, achterkamertje*, achter gesloten deuren, onder de pet
  pl: tajn*, tajem*, sekret*, potajemn*, skryt*, ukryt*, w tajemnicy, za zamkniętymi drzwiami, niejawn*
  tr: gizli*, gizlice, sır, sırrı, sırlar, gizlilik, kapalı kapılar ardında, saklı*
  id: rahasia, secara rahasia, diam-diam, tersembunyi, merahasiakan, dirahasiakan, kerahasiaan, sembunyi-sembunyi, tertutup
  ru: секрет*, тайн*, тайный, скрытн*, скрыт*, втайне, тайно, за закрытыми дверями, негласн*
  uk: секрет*, таєм*, таємн*, прихован*, потай*, таємно, за зачиненими дверима, негласн*
  ar: سر, سري, السري, والسري, بالسري, للسري, لسري, بسري, وسري, سرية, السرية, أسرار, والأسرار, لأسرار, سرا, خفي, الخفي, والخفي, بالخفي, للخفي, لخفي, بخفي, وخفي, خفية, في الخفاء, وفي الخفاء, خلف الأبواب المغلقة, مخفي, والمخفي, لمخفي
  zh: 秘密, 祕密, 机密, 機密, 暗中, 私下, 偷偷, 隐秘, 隱密, 暗地, 幕后
  ja: 秘密, 極秘, 密か, 隠れ, 内緒, 密約, ひそか, 水面下
end 1
  nl: einde, eindigen, eindigt, eindigde, beëindigen, beëindigd, beëindigde, beëindiging, afgelopen, stopgezet, stopzetten, afsluiten, aflopen
  pl: koniec, zakończ*, skończy*, kończy*, wygas*, rozwiąza* umow*, końca, końcem, końcow*
  tr: sona erdi, sona erme, sona erdirdi, bitir*, bitti*, bitiş*, sonlandır*, son verdi, son veren, son vermek, son verildi, son verme, sonu*, bitme*, feshet*
  id: akhir, berakhir, mengakhiri, diakhiri, selesai, menghentikan, dihentikan, penghentian, pengakhiran
  ru: конец, конца, концу, закончил*, закончить, завершил*, завершен*, закончен*, прекрат*, окончан*, оконч*, кончил*
  uk: кінець, кінця, закінч*, заверш*, припин*, скінч*, закінчен*
  ar: نهاية, والنهاية, لنهاية, إنهاء, والإنهاء, لإنهاء, انتهاء, والانتهاء, لانتهاء, بانتهاء, وانتهاء, انتهى, وانتهى, فانتهى, انتهت, وانتهت, فانتهت, ينتهي, أنهت, ختام, والختام, لختام, تنتهي
  zh: 结束, 結束, 终止, 終止, 完结, 完結, 终结, 終結, 截止, 告终
  ja: 終了, 終わり, 終わ, 終結, 打ち切, 終え, 廃止
figure 2
  nl: cijfer, cijfers, statistiek*, kengetal*, cijfermateriaal
  pl: wskaźnik*, statystyk*, dane liczbowe, cyfra, cyfr, liczba, liczby
  tr: rakam*, rakamlar, istatistik*, sayısal
  id: angka, statistik, angka-angka, metrik, angkanya
  ru: цифры, показател*, статистик*, цифра
  uk: показник*, статистик*, цифра, цифр, цифрами
  ar: رقم, والرقم, لرقم, أرقام, والأرقام, لأرقام, الأرقام, إحصائية, والإحصائية, لإحصائية, إحصاءات, والإحصاءات, لإحصاءات, مؤشرات, المؤشرات, والمؤشرات, لمؤشرات
  zh: 数字, 數字, 数据, 數據, 指标, 指標, 统计, 統計
  ja: 数字, 数値, 統計, 指標
every 1
  nl: elke, elk, ieder, iedere, telkens, alle
  pl: każd*, każdy, każde, wszystki*
  tr: her, her bir, herkes, tüm
  id: setiap, tiap, tiap-tiap, masing-masing, semua
  ru: каждый, каждая, каждые, каждого, каждому, каждом, каждых, всякий
  uk: кожн*, кожен, щораз*, усяк*
  ar: كل, لكل, واللكل, للكل, جميع, والجميع, لجميع, كل واحد
  zh: 每, 每个, 每個, 各, 每一
  ja: 毎, ごと, 各, それぞれ, すべての
board 3
  nl: bestuur, raad van bestuur, raad van commissarissen, bestuurskamer, directieraad, bestuursraad
  pl: zarząd*, rada dyrektorów, rady dyrektorów, radzie dyrektorów, radę dyrektorów, radą dyrektorów, rada nadzorcz*, rady nadzorcz*, radzie nadzorcz*, radę nadzorcz*, radą nadzorcz*, rada nadzorcza, rady nadzorczej
  tr: yönetim kurulu*, kurul, kurulu, kurulunda, denetim kurulu*, kuruldan
  id: dewan, dewan direksi, dewan komisaris, direksi, dewan pengawas, jajaran direksi
  ru: совет директоров, совета директоров, совете директоров, правление, правления, наблюдательный совет, совету директоров, советом директоров, правлении
  uk: рада директорів, ради директорів, раді директорів, раду директорів, радою директорів, правління, наглядов* рада, наглядов* ради, наглядов* раді, наглядов* раду, наглядов* радою
  ar: مجلس الإدارة, مجلس إدارة, لمجلس الإدارة, مجالس الإدارة, مجلس الأمناء, بمجلس إدارة, مجلس المديرين, مجلس إدارتها
  zh: 董事会, 董事會, 理事会, 理事會, 监事会
  ja: 取締役会, 役員会, 理事会, 監査役会
delete 3
  nl: verwijderen, verwijdert, verwijderde, verwijderd, wissen, wiste, gewist, deleten, verwijdering, uitwissen
  pl: usun*, usuwa*, usunię*, skasow*, kasow*, wymaz*, wykasow*
  tr: silme*, sildi*, silmek, siliyor*, silin*, silebil*, silen, kaldırıl*, silmes*
  id: menghapus, dihapus, hapus, penghapusan, terhapus, menghapusnya
  ru: удал*, удалить, удалял*, стереть, стерл*, стерт*, удален*, стира*
  uk: видал*, видаля*, стерти, стерл*, стира*, вилуч*
  ar: حذف, والحذف, لحذف, الحذف, حذفت, يحذف, تحذف, محو, والمحو, لمحو, مسح, والمسح, لمسح, أزال, إزالة, والإزالة, لإزالة, محذوفة, والمحذوفة, لمحذوفة
  zh: 删除, 刪除, 删掉, 刪掉, 抹去, 清除
  ja: 削除, 消去, 抹消, 消し, 消す
share 2
  nl: delen, deelt, deelde, deelden, gedeeld, doorgeven, doorgegeven, uitwisselen, ter beschikking gesteld, beschikbaar gesteld, datadeling, gaf _ door
  pl: udostępni*, udostępnia*, dzieli* się, podzieli*, dzielen*, przekaz*, współdziel*, wymian* danych, dziel* się
  tr: paylaş*, paylaştı*, paylaşım*, paylaşıl*, aktardı*, aktar*
  id: berbagi, membagikan, dibagikan, berbagi data, membagi, pembagian, bagikan, menyebarkan, membagi-bagikan
  ru: делиться, делил*, делит*, поделил*, поделиться, передав*, передал*, передач*, обмен данными, предостав*, обменив*, делятся
  uk: діли*, ділит*, поділи*, переда*, передач*, обмін даними, надава*, обмінюв*
  ar: مشاركة, والمشاركة, لمشاركة, شارك, شاركت, يشارك, تشارك, تقاسم, والتقاسم, لتقاسم, تقاسمت, تبادل, والتبادل, لتبادل, مشاركتها, المشاركتها, تمرير
  zh: 共享, 分享, 共用, 提供给, 提供給, 转交, 轉交, 披露
  ja: 共有, 分かち合, シェア, 提供, 開示
almost 2
  nl: bijna, vrijwel, nagenoeg, haast, zowat, praktisch, schier
  pl: prawie, niemal, niemalże, blisko, nieomal
  tr: neredeyse, hemen hemen, yaklaşık, aşağı yukarı
  id: hampir, nyaris, mendekati, praktis
  ru: почти, едва ли не, практически, чуть ли не, без малого
  uk: майже, практично, мало не, ледь не
  ar: تقريبا, التقريبا, والتقريبا, لتقريبا, ما يقرب من, وما يقرب من, قرابة, والقرابة, لقرابة, زهاء, والزهاء, لزهاء, ما يقارب, يقارب, واليقارب, ليقارب, نحو, والنحو, لنحو, كاد, والكاد, لكاد
  zh: 几乎, 幾乎, 将近, 將近, 差不多, 接近
  ja: ほぼ, ほとんど, 近く, おおよそ
send 1
  nl: sturen, stuurt, stuurde, gestuurd, verzenden, verzond, verzonden, versturen, verstuurde, verstuurd, toesturen, doorsturen, stuurden, zenden
  pl: wysła*, wysył*, przesł*, przesył*, wysyła*, nadawa*, słać
  tr: gönder*, yolla*, iletme*, iletti*, gönderil*
  id: mengirim, mengirimkan, dikirim, pengiriman, kirim, dikirimkan, terkirim, mengirimi
  ru: отправ*, отправл*, посыла*, послал*, послать, высла*, присла*, переслал*, пересыл*, рассыл*
  uk: надісла*, надсила*, відправ*, посила*, посла*, пересила*, переслал*
  ar: إرسال, والإرسال, لإرسال, الإرسال, أرسل, أرسلت, يرسل, ترسل, أرسلوا, مرسلة, والمرسلة, لمرسلة, بعث, بعثت, توجيه, التوجيه, والتوجيه, لتوجيه
  zh: 发送, 發送, 发给, 發給, 寄送, 传送, 傳送, 寄出, 发出, 發出
  ja: 送信, 送付, 送っ, 送ら, 送る, 送り, 発送
week 1
  nl: week, weken, wekelijks
  pl: tydzień, tygodni*, tygodniow*, tygodnie
  tr: hafta*, haftalık
  id: minggu, pekan, sepekan, seminggu
  ru: недел*, неделя, недели, еженедельн*
  uk: тижд*, тиждень, тижнів, тижні, тижня, тижнев*, щотижн*
  ar: أسبوع, والأسبوع, لأسبوع, أسابيع, والأسابيع, لأسابيع, الأسبوع, أسبوعا, الأسبوعا, أسبوعي, أسبوعين
  zh: 周, 週, 星期, 礼拜, 禮拜, 每周, 每週
  ja: 週, 週間, 毎週
number 1
  nl: nummer, getal, getallen, aantal, aantallen, cijfer, hoeveelheid
  pl: liczb*, numer*, ilość, ilości, cyfra, cyfr
  tr: sayı, sayısı, sayıda, sayılar, numara*, adet
  id: jumlah, nomor, angka, bilangan, banyaknya
  ru: число, числа, числом, количеств*, номер*
  uk: числ*, кількіст*, кількост*, номер*, цифра, цифр
  ar: عدد, والعدد, لعدد, رقم, والرقم, لرقم, أعداد, والأعداد, لأعداد, أرقام, والأرقام, لأرقام, الأعداد
  zh: 数字, 數字, 数量, 數量, 号码, 號碼, 人数, 人數
  ja: 数字, 番号, 数量, 件数, 人数
intercept 4
  nl: onderscheppen, onderschept, onderschepte, onderschepping, aftappen, afgetapt, tapte _ af
  pl: przechwy*, przechwyc*, przechwyt*, podsłuch*
  tr: ele geçir*, araya girdi, araya girme, araya giren, müdahale*, dinleme*, yakalama*, yakaladı*, durdurup
  id: mencegat, menyadap, disadap, penyadapan, dicegat, intersepsi, mengintersep, pencegatan, sadap
  ru: перехват*, перехвач*, перехватыв*, прослуш*
  uk: перехоп*, перехопл*, прослух*
  ar: اعتراض, والاعتراض, لاعتراض, باعتراض, واعتراض, اعترض, واعترض, فاعترض, اعترضت, يعترض, تعترض, التنصت, والتنصت, تنصت, لتنصت, التقاط, والتقاط, اعتراضها, الاعتراضها
  zh: 拦截, 攔截, 截获, 截獲, 截取, 窃听, 竊聽
  ja: 傍受, 盗聴, 横取り, 割り込
both 2
  nl: beide, beiden, allebei, twee, tweetal, tweeën
  pl: obie, obaj, obu, obydw*, obydwie, dwie, dwaj, dwóch, oboje
  tr: her iki, her ikisi, ikisi*, iki şirket*, ikili
  id: kedua, keduanya, kedua belah pihak, dua-duanya, sama-sama
  ru: оба, обе, обоих, обеих, обоим, двое, обеими, двух
  uk: обидва, обидві, обох, двоє, обом, двох
  ar: كلا, والكلا, لكلا, بكلا, وكلا, كلتا, كلاهما, الكلاهما, الاثنين, والاثنين, الطرفين, والطرفين, الشركتين, والشركتين, الطرفان, كليهما, الكليهما, معا, والمعا, لمعا, بمعا, ومعا
  zh: 双方, 雙方, 两者, 兩者, 两家, 兩家, 二者
  ja: 両, 両方, 両者, 双方, 両社, 二人
lead 1
  nl: leiden, leidt, leidde, geleid, leiding, leiderschap, aanvoeren, aan het hoofd, voorop
  pl: prowadz*, kieruj*, przewodni*, przywództ*, dowodz*, stał* na czele, stoi na czele, kierowa*
  tr: yönet*, önderlik*, liderlik*, öncülük*, başında, başkanlık*
  id: memimpin, dipimpin, pimpinan, kepemimpinan, mengepalai, dikepalai, pemimpin
  ru: возглав*, руковод*, вел, вела, ведет, лидерств*, во главе
  uk: очол*, керув*, керує, веде, лідерств*, на чолі, кері*
  ar: قيادة, والقيادة, لقيادة, قاد, قادت, يقود, تقود, رئاسة, والرئاسة, لرئاسة, ترأس, ترأست, يترأس, بقيادة, البقيادة, والبقيادة, لبقيادة, برئاسة, البرئاسة, والبرئاسة, لبرئاسة
  zh: 领导, 領導, 带领, 帶領, 率领, 率領, 主导, 主導
  ja: 率い, 主導, 指揮, 統率, 先導, リード
head 1
  nl: hoofd, baas, chef, directeur, directrice, leider, aan het hoofd, topman, verantwoordelijk voor
  pl: szef*, kierownik*, dyrektor*, na czele, naczeln*, prezes*
  tr: başkan*, müdür*, başı, başındaki, direktör*, şef, şefi, baş, genel müdür*, yönetici*
  id: kepala, direktur, pimpinan, ketua, bos, pemimpin
  ru: глава, главы, главе, главой, главу, руководител*, директор*, начальник*, шеф, шефа
  uk: голова, голови, голову, головою, глава, глави, керівник*, директор*, начальник*, очільни*
  ar: رئيس, والرئيس, لرئيس, رئيسة, مدير, والمدير, لمدير, مديرة, رؤساء, والرؤساء, لرؤساء, رئاسة, والرئاسة, لرئاسة, مسؤول, والمسؤول, لمسؤول, مدراء, والمدراء, لمدراء
  zh: 主管, 负责人, 負責人, 总监, 總監, 首脑, 首腦, 主任, 领导, 掌门人
  ja: 責任者, 部長, トップ, 長官, 代表, 所長, ヘッド
pay 2
  nl: betalen, betaalt, betaalde, betaalden, betaald, betaling*, uitbetaald, afrekenen, vergoeden
  pl: płaci*, zapłac*, zapłat*, płatn*, płacąc, opłac*, wypłac*, płacą
  tr: ödedi*, ödeme*, öder, ödüyor*, ödemek, öden*, para verdi, ödeyen, ödeye*, para ödedi
  id: membayar, bayar, dibayar, pembayaran, membayarkan, dibayarkan, bayaran
  ru: платит*, платил*, заплат*, оплат*, выплат*, уплат*, выплач*, плата, платеж*
  uk: плати*, заплат*, оплат*, сплат*, сплач*, виплат*, платил*
  ar: دفع, والدفع, لدفع, الدفع, دفعت, يدفع, تدفع, سداد, والسداد, لسداد, سدد, مدفوعات, المدفوعات, والمدفوعات, لمدفوعات, دفعوا
  zh: 支付, 付款, 付费, 付費, 付钱, 付錢, 付给, 付給, 缴纳, 付出
  ja: 支払, 払っ, 払い, 払う, 払わ, 払込
annual 2
  nl: jaarlijks, jaarlijkse, per jaar, elk jaar, ieder jaar, jaarbasis
  pl: roczn*, coroczn*, rocznie, co roku, w skali roku, każdego roku
  tr: yıllık, her yıl, yılda, senelik, yıl bazında
  id: tahunan, setiap tahun, per tahun, tiap tahun, setahun
  ru: ежегодн*, годов*, в год, каждый год, за год
  uk: щорічн*, річн*, щороку, на рік, кожного року
  ar: سنوي, والسنوي, لسنوي, سنوية, سنويا, السنويا, والسنويا, لسنويا, السنوي, السنوية, كل عام, كل سنة, في السنة, في العام
  zh: 年度, 每年, 一年一度, 年均, 全年
  ja: 年間, 毎年, 年次, 年ごと, 一年あたり
count 3
  nl: tellen, telt, telde, geteld, telling, optellen, meetellen
  pl: liczy*, policz*, zlicz*, liczen*, przelicz*, obliczan*
  tr: sayma*, saydı*, saymak, sayım*, sayılmas*, sayıyor*
  id: menghitung, hitung, dihitung, hitungan, penghitungan, perhitungan
  ru: подсчет*, подсчёт*, посчит*, сосчит*, подсчит*, пересчит*
  uk: рахува*, підраху*, порахува*, лічи*, лічб*, перерах*
  ar: إحصاء, والإحصاء, لإحصاء, أحصى, أحصت, يحصي, تعداد, والتعداد, لتعداد, تحصي
  zh: 计数, 計數, 统计, 統計, 清点, 清點, 数数, 计算, 點算
  ja: 数え, 集計, カウント, 計上, 数える
write 1
  nl: schrijven, schrijft, schreef, schreven, geschreven, opschrijven, schrijver
  pl: pisać, pisze*, napisa*, pisał*, piszą, pisani*, napisz*
  tr: yazdı*, yazma*, yazmak, yazıyor*, yazan, yazmış*, yazdığı*, yazıldı*, yazılmış*
  id: menulis, ditulis, tulis, tulisan, menuliskan, tertulis, penulisan
  ru: писать, написал*, писал*, пишет, пишут, написан*, написать, пишу
  uk: писа*, написа*, пише, пишуть, пишу
  ar: كتابة, والكتابة, لكتابة, كتب, كتبت, يكتب, تكتب, كتبوا, مكتوب, والمكتوب, لمكتوب, مكتوبة, خطي, الخطي, والخطي, بالخطي, للخطي, لخطي, بخطي, وخطي
  zh: 写, 寫, 写道, 寫道, 撰写, 撰寫, 书写, 書寫
  ja: 書い, 書き, 書く, 書か, 執筆, 記し, 綴
original-content 4
  nl: originele series, originele content, eigen producties, eigen series, originele programma's, eigen content, exclusieve series, originele films, eigen programma's
  pl: oryginaln* produkcj*, oryginaln* treś*, oryginaln* serial*, własn* produkcj*, oryginaln* programy, własn* serial*, oryginaln* program*, oryginaln* film*
  tr: orijinal içerik*, özgün içerik*, orijinal dizi*, orijinal yapım*, özgün yapım*, orijinal program*, özgün dizi*, kendi yapım*
  id: konten orisinal, konten asli, serial orisinal, tayangan orisinal, program orisinal, serial asli, produksi sendiri, film orisinal, acara orisinal
  ru: оригинальн* контент*, оригинальн* сериал*, собственн* контент*, собственн* сериал*, оригинальн* программ*, оригинальн* шоу, собственн* производств*, оригинальн* проект*
  uk: оригінальн* контент*, оригінальн* серіал*, власн* контент*, власн* серіал*, оригінальн* програм*, оригінальн* шоу, власн* виробництв*
  ar: محتوى أصلي, المحتوى الأصلي, والمحتوى الأصلي, مسلسلات أصلية, برامج أصلية, البرامج الأصلية, والبرامج الأصلية, إنتاجات أصلية, أعمال أصلية, إنتاج أصلي, المسلسلات الأصلية, والمسلسلات الأصلية
  zh: 原创内容, 原創內容, 自制剧, 自製劇, 原创剧, 原創劇, 原创节目, 原創節目, 自制内容, 自製內容, 原创剧集, 原創影集
  ja: オリジナル作品, オリジナル番組, オリジナルコンテンツ*, オリジナルドラマ*, 独自コンテンツ, 独自作品, 自社制作, オリジナルシリーズ*
budget 2
  nl: budget, budgetten, begroting, begroten, begroot, reclamebudget, budgettair
  pl: budżet*, budżetow*
  tr: bütçe*, bütçesi, ödenek*
  id: anggaran, bujet, dianggarkan, menganggarkan, penganggaran
  ru: бюджет*, бюджетн*, смет*
  uk: бюджет*, кошторис*
  ar: ميزانية, والميزانية, لميزانية, ميزانيات, والميزانيات, لميزانيات, موازنة, والموازنة, لموازنة, الميزانية, مخصصات, المخصصات, والمخصصات, لمخصصات
  zh: 预算, 預算, 拨款, 撥款
  ja: 予算, 予算案
spokesperson 2
  nl: woordvoerder, woordvoerders, woordvoerster, zegsman, zegsvrouw, persvoorlichter, voorlichter, perschef
  pl: rzecznik*, rzeczniczk*, rzecznicz*, rzeczniczka prasowa, biuro prasowe
  tr: sözcü*, sözcüsü, basın sözcü*, sözcüler
  id: juru bicara, jubir, humas, juru bicaranya
  ru: пресс-секретар*, представител* компании, представител*, официальный представитель, пресс-служб*, спикер*
  uk: речни*, речниц*, прессекретар*, прес-секретар*, пресслужб*, прес-служб*, представник*
  ar: متحدث, والمتحدث, لمتحدث, متحدثة, ناطق, والناطق, لناطق, ناطقة, المتحدث باسم, والمتحدث باسم, متحدث باسم, الناطق باسم, والناطق باسم, متحدثون
  zh: 发言人, 發言人, 新闻官, 代言人
  ja: 広報, 広報担当者, 報道官, スポークスマン*, 広報担当, スポークスパーソン*
blog 2
  nl: blog, blogs, blogpost*, weblog, blogger, blogbericht*, blogde
  pl: blog, blogu, blogi, blogach, blogow*, bloger*, wpis* na blogu, wpis na blogu
  tr: blog, blogu, blogunda, bloglar, blog yazısı*, blogger*
  id: blog, blognya, postingan blog, bloger, unggahan blog, tulisan blog
  ru: блог, блоге, блога, блоги, блогов, блогер*, блогпост*
  uk: блог, блозі, блогу, блоги, блогів, блогер*
  ar: مدونة, والمدونة, لمدونة, مدونات, والمدونات, لمدونات, تدوينة, والتدوينة, لتدوينة, مدون, المدون, والمدون, بالمدون, للمدون, مدونين, تدوينات, والتدوينات, لتدوينات, المدونة
  zh: 博客, 部落格, 网志, 網誌, 博文
  ja: ブログ, ブログ記事, ブログ投稿, ブロガー
more 1
  nl: meer, meer dan, extra, bijkomend, groter, ruim, overschrijden, boven
  pl: więcej, bardziej, ponad, dodatkow*, większ*, powyżej, przekracza*, przekroczy*
  tr: daha, daha fazla, fazla, fazlası, üzerinde, aşan, aşkın, ilave, ek, ekstra
  id: lebih, lebih dari, lebih banyak, tambahan, melebihi, di atas, melampaui
  ru: более, больше, свыше, больш*, дополнительн*, превыша*, превыс*, ещё, сверх
  uk: більше, більш, понад, додатков*, перевищ*, ще, більше ніж
  ar: أكثر, والأكثر, لأكثر, أكثر من, المزيد, والمزيد, مزيد, لمزيد, إضافي, والإضافي, لإضافي, إضافية, يزيد عن, ما يزيد, يفوق, واليفوق, ليفوق, تجاوز, والتجاوز, لتجاوز, أكبر, والأكبر, لأكبر
  zh: 更多, 超过, 超過, 以上, 多于, 多於, 额外, 額外, 逾
  ja: もっと, 以上, さらに, より多く, 追加, 上回, 超え
programme 2
  nl: programma, programma's, uitzending, tv-programma, programmering
  pl: program, programy, programów, programu, audycj*, ramówk*, programem
  tr: program, programı, programlar, programları, yayın, yayını, programının
  id: program, acara, tayangan, siaran, programnya
  ru: программа, программы, программу, программ, программой, передача, передачи
  uk: програма, програми, програму, програм, передача, передачі
  ar: برنامج, البرنامج, والبرنامج, لبرنامج, برامج, البرامج, والبرامج, لبرامج
  zh: 节目, 節目
  ja: 番組, プログラム
integrate 3
  nl: integreren, integreert, integreerde, geïntegreerd, integratie, integraties, inbouwen, ingebouwd, koppelen, gekoppeld, inbedden, ingebed
  pl: integrac*, zintegrow*, integrow*, integruj*, wbudow*, osadz*, powiąz*
  tr: entegre*, entegrasyon*, bütünleş*, tümleş*, dahil etti, dahil edildi, dahil edilen, gömülü*
  id: integrasi, mengintegrasikan, diintegrasikan, terintegrasi, pengintegrasian, menyematkan, disematkan, tertanam
  ru: интегр*, интеграц*, интегрир*, встро*, встраив*
  uk: інтегр*, інтеграц*, вбудов*
  ar: دمج, والدمج, لدمج, الدمج, تكامل, والتكامل, لتكامل, التكامل, دمجت, مدمج, والمدمج, لمدمج, مدمجة, اندماج, والاندماج, لاندماج, باندماج, واندماج, متكامل, والمتكامل, لمتكامل, متكاملة
  zh: 集成, 整合, 嵌入, 内置, 內建, 内建, 融合
  ja: 統合, 組み込, 連携, 埋め込, インテグレーション*, 一体化
earn 1
  nl: verdienen, verdient, verdiende, verdiend, binnenhalen, inkomsten, opbrengen, opbrengst*, te gelde maken, verdienmodel
  pl: zarob*, zarabia*, zarobk*, przychod*, przychód, dochod*, zysk*, zarabian*, spienięż*
  tr: kazan*, kazanç*, para kazan*, gelir*, kazandı*
  id: mendapatkan uang, menghasilkan, penghasilan, memperoleh, meraup, meraih, mengantongi, pendapatan, dihasilkan
  ru: зараб*, заработ*, зарабатыв*, доход*, выруч*, прибыл*, монетиз*
  uk: зароб*, зароби*, заробля*, дохід*, доход*, прибут*, виручк*, монетиз*
  ar: كسب, والكسب, لكسب, كسبت, يكسب, تكسب, جنى, جنت, وجنت, فجنت, يجني, ويجني, فيجني, تجني, وتجني, فتجني, إيرادات, الإيرادات, والإيرادات, لإيرادات, عائدات, العائدات, والعائدات, لعائدات, أرباح, والأرباح, لأرباح, دخل, والدخل, لدخل, تربحت
  zh: 赚, 賺, 赚取, 賺取, 挣, 收入, 盈利, 获利, 獲利, 营收
  ja: 稼, 収益, 収入, 儲, 得た利益, 売上
receive 1
  nl: ontvangen, ontvangt, ontving, ontvingen, ontvangst, ontvanger, kreeg, krijgen, gekregen, krijgt, kregen
  pl: otrzym*, odbier*, odebra*, uzyska*, odbior*, odbiorc*, dostał, dostała, dostali, dostać, dostaje
  tr: aldı*, almak, alıyor*, alma*, alan, alındı*, alıcı*, teslim aldı, teslim alma, teslim alan, alabil*
  id: menerima, diterima, terima, penerima, penerimaan, mendapat, mendapatkan, memperoleh
  ru: получ*, получил*, получа*, получен*, получател*
  uk: отрим*, отримув*, одерж*, отримувач*, одержувач*
  ar: استلام, والاستلام, لاستلام, باستلام, واستلام, تلقي, والتلقي, لتلقي, تلقى, تلقت, يتلقى, تتلقى, استلم, واستلم, فاستلم, استلمت, حصل على, حصلت على, استقبال, والاستقبال, لاستقبال, باستقبال, واستقبال, متلقي, والمتلقي, لمتلقي, حصلوا على, تسلم
  zh: 收到, 接收, 获得, 獲得, 领取, 領取, 接到, 取得
  ja: 受け取, 受信, 受領, 得た, 受け付け
statistics 2
  nl: statistiek*, statistisch, statistische, cijfers, percentage*
  pl: statysty*, dane statystyczn*, odsetek, odsetk*
  tr: istatistik*, yüzde*
  id: statistik, persentase, data statistik
  ru: статистик*, статистическ*, процент*
  uk: статисти*, відсот*
  ar: إحصاء, والإحصاء, لإحصاء, إحصاءات, والإحصاءات, لإحصاءات, إحصائيات, والإحصائيات, لإحصائيات, إحصائية, نسبة مئوية
  zh: 统计, 統計, 统计数据, 統計數據, 百分比
  ja: 統計, 統計データ, 割合, 百分率
original 2
  nl: origineel, originele, oorspronkelijk, oorspronkelijke
  pl: oryginaln*, oryginał*, pierwotn*
  tr: orijinal, özgün, asıl
  id: orisinal, asli, orisinil, original
  ru: оригинальн*, оригинал*, первоначальн*
  uk: оригінал*, оригінальн*, первісн*
  ar: أصلي, والأصلي, لأصلي, أصلية, الأصلي, الأصلية, أصيل, والأصيل, لأصيل
  zh: 原创, 原創, 原始, 原本, 自制, 自製, 独创
  ja: オリジナル*, 独自, 原作, 本来
surveillance 4
  nl: surveillance, toezicht, bewaking, massasurveillance, afluisteren, bespieden, bespiedde
  pl: inwigil*, nadzór, nadzoru, śledzeni*, podsłuch*, masow* inwigilac*
  tr: gözetim*, gözetle*, izleme*, takip*, dinleme*
  id: pengawasan, pengintaian, penyadapan, surveilans, mengintai, memata-matai
  ru: слежк*, наблюден*, слежен*, прослушк*, прослушив*
  uk: стежен*, спостереж*, нагляд*, прослухов*
  ar: مراقبة, والمراقبة, لمراقبة, المراقبة, تنصت, التنصت, والتنصت, لتنصت, تجسس, والتجسس, لتجسس, رقابة, والرقابة, لرقابة, راقبت
  zh: 监控, 監控, 监视, 監視, 监听, 監聽, 大规模监控
  ja: 監視, 盗聴, 見張, 監視活動
no 1
  nl: geen, geen enkele, niemand, noch, nul
  pl: żaden, żadn*, brak, nikt, ani, żadnego
  tr: hiçbir, hiç, yok, hiç kimse
  id: tidak ada, tak ada, tanpa, bukan, nihil, tidak satu pun
  ru: нет, никакой, никакого, никаких, никакая, никто, ни один, ничего
  uk: немає, жодн*, жоден, ніяк*, ніхто, нема, нічого
  ar: لا يوجد, لا توجد, أي من, ليس هناك, لا أحد, بلا, والبلا, لبلا, ببلا, وبلا, ولا, والولا, لولا, بولا, وولا
  zh: 没有, 沒有, 无, 無, 毫无, 毫無, 并无, 並無
  ja: ない, なし, 皆無, 一切, 無い
consent 3
  nl: toestemming, instemming, akkoord, goedkeuring, medeweten, toestemmen, instemmen
  pl: przyzwol*, zgody, zgodą, przyzwoleni*, aprobat*, zgoda, zgodę
  tr: rıza*, rızası, onay*, izin, izni, muvafakat*, izniyle
  id: persetujuan, izin, seizin, restu, disetujui, kesediaan
  ru: согласи*, разрешен*, одобрен*, согласия, согласие
  uk: дозвіл, дозволу, схвален*, згоди, згода, згоду, згодою
  ar: موافقة, والموافقة, لموافقة, الموافقة, رضا, والرضا, لرضا, برضا, ورضا, إذن, والإذن, بالإذن, لإذن, بإذن, وإذن, وافق, وافقت, موافقتهم, الموافقتهم
  zh: 同意, 许可, 許可, 授权, 授權, 首肯
  ja: 同意, 承諾, 許諾, 承認, 合意
talk 1
  nl: praten, praat, praatte, gepraat, spreken, spreekt, sprak, gesproken, gesprek, spraken
  pl: rozmawia*, rozm*, mówi*, mówił*, porozm*, rozmow*, pogada*
  tr: konuş*, konuştu*, sohbet*, görüşme*, görüştü*
  id: bicara, berbicara, pembicaraan, bercakap, berbincang, omongan, obrolan, dibicarakan
  ru: говорить, говорит, говорил*, разговарив*, разговор*, беседов*, бесед*, поговор*
  uk: говори*, розмов*, розмовля*, бесід*, поговори*, спілкув*
  ar: حديث, والحديث, لحديث, تحدث, تحدثت, يتحدث, تتحدث, كلام, والكلام, لكلام, تكلم, محادثة, والمحادثة, لمحادثة, حوار, والحوار, لحوار, تحدثوا
  zh: 谈话, 談話, 交谈, 交談, 说话, 說話, 谈论, 談論, 对话, 對話
  ja: 話し, 話す, 会話, 語っ, 語る, 対話, 話をし
conversation 2
  nl: gesprek, gesprekken, conversatie, dialoog, discussie, overleg
  pl: rozmow*, rozmów, konwersac*, dialog*, dyskus*
  tr: konuşma*, sohbet*, görüşme*, diyalog*, yazışma*
  id: percakapan, obrolan, dialog, perbincangan, pembicaraan, diskusi
  ru: разговор*, беседа, беседы, беседу, диалог*, переписк*, переговор*
  uk: розмов*, бесіда, бесіди, діалог*, листуван*
  ar: محادثة, والمحادثة, لمحادثة, محادثات, والمحادثات, لمحادثات, المحادثات, حوار, والحوار, لحوار, حديث, والحديث, لحديث, نقاش, والنقاش, لنقاش, مناقشة, والمناقشة, لمناقشة
  zh: 对话, 對話, 谈话, 談話, 会话, 會話, 交谈, 交談
  ja: 会話, 対話, やり取り, やりとり, 話し合い
cooperate 2
  nl: samenwerken, samenwerkt, samenwerkte, samengewerkt, werkte samen, werken samen, samenwerking, meewerken, werkten samen, coöperatie
  pl: współprac*, współdziała*, kooperac*, wspólnie
  tr: iş birliği*, işbirliği*, birlikte çalış*, ortak çalış*
  id: bekerja sama, kerja sama, kerjasama, berkolaborasi, kolaborasi, bekerjasama
  ru: сотруднич*, кооперац*, совместн* работ*, взаимодейств*, коллаборац*
  uk: співпрац*, співробіт*, взаємоді*, кооперац*, спільно
  ar: تعاون, التعاون, والتعاون, لتعاون, تعاونت, يتعاون, تتعاون, عمل مشترك, تعاونوا
  zh: 合作, 协作, 協作, 携手, 攜手, 联合, 聯合, 配合
  ja: 協力, 協働, 連携, 共同, 提携, 協同
job 1
  nl: baan, banen, functie, beroep, werkgelegenheid, arbeidsplaats*, betrekking, vacature*
  pl: praca, pracy, pracę, stanowisk*, zatrudnieni*, posad*, etat*, zawód
  tr: iş, işi, işler, meslek*, istihdam*, görev*, kadro*
  id: pekerjaan, lapangan kerja, jabatan, profesi, lowongan, kerja
  ru: работа, работу, работы, рабочих мест, должност*, профессия, вакансия, занятость
  uk: робота, роботу, роботи, посад*, професі*, робоч* місц*, зайнятіст*
  ar: وظيفة, الوظيفة, والوظيفة, لوظيفة, وظائف, الوظائف, والوظائف, لوظائف, منصب, والمنصب, لمنصب, مهنة, والمهنة, لمهنة, عمل, والعمل, لعمل, فرص العمل
  zh: 工作, 职位, 職位, 岗位, 崗位, 就业, 就業, 职业, 職業
  ja: 仕事, 雇用, 職業, 職務, 求人
document 2
  nl: document*, documenten, stuk, stukken, dossier*, memo, papieren, notitie, processtuk*
  pl: dokument*, akta, aktach, notatk*, pism*, dokumenty, papier*
  tr: belge*, belgeler, belgeleri, doküman*, evrak*, dosya*, yazı
  id: dokumen, berkas, memo, surat, arsip, dokumen-dokumen
  ru: документ*, документы, бумаг*, материал* дела, досье, меморандум*
  uk: документ*, папер*, матеріал* справи, досьє, меморандум*
  ar: وثيقة, الوثيقة, والوثيقة, لوثيقة, وثائق, الوثائق, والوثائق, لوثائق, مستند, والمستند, لمستند, مستندات, والمستندات, لمستندات, المستندات, ملفات, الملفات, والملفات, لملفات, مذكرة, والمذكرة, لمذكرة, أوراق, والأوراق, لأوراق
  zh: 文件, 文档, 文檔, 档案, 檔案, 备忘录, 備忘錄, 材料
  ja: 文書, 書類, 資料, メモ, 書面, ドキュメント
accuse 3
  nl: beschuldigen, beschuldigt, beschuldigde, beschuldigd, beschuldiging*, aantijging*, verwijten, verweten, betichten, aanklagen, verweet
  pl: oskarż*, zarzuc*, zarzut*, obwini*, posądz*, zarzuty
  tr: suçla*, itham*, suçlama*, suçlandı*, suçlanıyor*
  id: menuduh, tuduhan, dituduh, menuding, dituding, tudingan, tuduh, tuding
  ru: обвин*, обвинен*, обвиня*, упрека*, обвинил*
  uk: звинува*, обвинува*, звинувач*, обвинувач*, закид*
  ar: اتهام, والاتهام, لاتهام, باتهام, واتهام, اتهم, واتهم, فاتهم, اتهمت, واتهمت, فاتهمت, يتهم, ويتهم, فيتهم, تتهم, وتتهم, فتتهم, اتهامات, والاتهامات, لاتهامات, باتهامات, واتهامات, متهم, والمتهم, لمتهم, بمتهم, ومتهم, متهمة, والمتهمة, لمتهمة, اتهموا
  zh: 指控, 指责, 指責, 控告, 谴责, 譴責, 控诉
  ja: 告発, 非難, 訴え, 糾弾, 疑いをかけ
chief-executive 2
  nl: ceo, topman, topvrouw, bestuursvoorzitter, algemeen directeur, directievoorzitter, hoogste baas
  pl: ceo, prezes*, dyrektor* generaln*, szef* firmy, dyrektor* wykonawcz*
  tr: ceo, ceo'su, genel müdür*, icra kurulu başkan*, üst yönetici*, icra başkan*
  id: ceo, direktur utama, dirut, kepala eksekutif, direktur eksekutif, bos, pimpinan tertinggi
  ru: ceo, гендиректор*, генеральный директор, генерального директора, главный исполнительный директор, глава компании, исполнительн* директор*, генеральн* директор*
  uk: ceo, гендиректор*, генеральн* директор*, виконавч* директор*, глава компанії, голова компанії, очільник* компанії
  ar: الرئيس التنفيذي, والرئيس التنفيذي, رئيس تنفيذي, المدير التنفيذي, والمدير التنفيذي, رئيس الشركة, المدير العام, والمدير العام, رئيسها التنفيذي, الرئيسة التنفيذية, الرئيسين التنفيذيين
  zh: 首席执行官, 首席執行官, 执行长, 執行長, 行政总裁, 行政總裁, 总裁, 總裁, ceo, 掌门人
  ja: 最高経営責任者, ceo, 社長, 代表取締役, トップ
boss 2
  nl: baas, bazen, chef, chefs, topman, leidinggevende*, opperbaas, meerdere
  pl: szef*, szefowie, boss*, przełożon*, kierownik*
  tr: patron*, patronu, şef, şefi, amir*
  id: bos, atasan, pimpinan, majikan, kepala, bosnya
  ru: босс*, шеф, шефа, начальник*, начальств*, руководител*, глава
  uk: босс, боси, бос, боса, шеф, шефа, начальник*, керівник*, очільник*
  ar: رئيس, والرئيس, لرئيس, مدير, والمدير, لمدير, رئيسه, الرئيسه, زعيم, والزعيم, لزعيم, رب العمل, مديره, المديره
  zh: 老板, 老闆, 上司, 头目, 领导, 主管
  ja: 上司, ボス, 経営者, 社長, 親分
supply 2
  nl: leveren, levert, leverde, geleverd, verstrekken, verschaffen, verschafte, levering, bevoorraden, voorzien van
  pl: dostarcz*, zaopatr*, zapewni*, dostaw*, zapewnia*
  tr: tedarik*, sağla*, temin*, sağladı*
  id: memasok, pasokan, dipasok, menyediakan, disediakan, penyediaan, menyuplai, suplai
  ru: поставл*, поставк*, предостав*, снабж*, снабд*, обеспечи*, предоставл*
  uk: постача*, постачан*, надава*, забезпеч*, поставк*, надав, надали, надати
  ar: توريد, والتوريد, لتوريد, توفير, والتوفير, لتوفير, وفر, وفرت, يوفر, توفر, زود, زودت, تزويد, والتزويد, لتزويد, إمداد, والإمداد, لإمداد, إمدادات, والإمدادات, لإمدادات
  zh: 供应, 供應, 提供, 供给, 供給, 补给
  ja: 供給, 提供, 調達, 納入, 補給
contract 3
  nl: contract, contracten, overeenkomst*, contractueel, contractuele, dienstverleningsovereenkomst
  pl: kontrakt*, umow*, umów, umowa, kontrak*
  tr: sözleşme*, kontrat*, mukavele*, anlaşma*
  id: kontrak, perjanjian, kontraknya, surat perjanjian
  ru: контракт*, договор*, соглашен*
  uk: контракт*, договір, договор*, угода, угоди, угоду
  ar: عقد, والعقد, لعقد, عقود, والعقود, لعقود, تعاقد, والتعاقد, لتعاقد, العقد, اتفاقية, والاتفاقية, لاتفاقية, باتفاقية, واتفاقية, تعاقدي, تعاقدية
  zh: 合同, 合约, 合約, 契约, 契約, 协议书
  ja: 契約, 契約書, 協定書
goal 2
  nl: doel, doelen, doelstelling*, streven, bedoeling, ambitie, oogmerk
  pl: cel, celu, cele, celem, celów, zamierz*, zamiar*, ambicj*
  tr: amaç*, amacı, amacıyla, hedef*, gaye*
  id: tujuan, sasaran, target, bertujuan, ambisi, maksud
  ru: цель, цели, целью, целей, задача, задачи, стремлен*
  uk: мета, мети, метою, мету, цілі, ціль, завдан*, прагнен*
  ar: هدف, والهدف, لهدف, أهداف, والأهداف, لأهداف, غاية, الغاية, والغاية, بالغاية, للغاية, لغاية, بغاية, وغاية, غرض, والغرض, لغرض, أغراض, والأغراض, لأغراض, بهدف, البهدف, والبهدف, لبهدف, طموح, والطموح, لطموح
  zh: 目标, 目標, 目的, 宗旨, 意图
  ja: 目標, 目的, 狙い, ゴール
app 2
  nl: app, apps, applicatie, applicaties, toepassing, berichtenapp*, chatapp*
  pl: aplikac*, apka, apki, apkę, appk*
  tr: uygulama*, app, uygulaması
  id: aplikasi, app, aplikasinya
  ru: приложен*, апп
  uk: застосун*, додаток, додатк*, програм* застосун*
  ar: تطبيق, والتطبيق, لتطبيق, تطبيقات, والتطبيقات, لتطبيقات, التطبيق, التطبيقات
  zh: 应用, 應用, 应用程序, 應用程式, 程式
  ja: アプリ, アプリケーション*, アプリ開発
protect 2
  nl: beschermen, beschermt, beschermde, beschermd, bescherming*, beveiligen, beveiligd, beveiligt, waarborgen, beveiliging
  pl: chroni*, ochron*, zabezpiecz*, strzec, strzeż*
  tr: koru*, koruma*, korun*, güvenlik*, güvence*
  id: melindungi, perlindungan, dilindungi, lindung, terlindungi, menjaga, mengamankan, pelindungan
  ru: защит*, защищ*, охран*, оберега*, сохранн*
  uk: захис*, захищ*, охорон*, оберіг*, убезпеч*
  ar: حماية, والحماية, لحماية, الحماية, حمى, تحمي, يحمي, محمية, والمحمية, لمحمية, محمي, صون, والصون, بالصون, لصون, وقاية, والوقاية, لوقاية, تأمين, التأمين, والتأمين, لتأمين
  zh: 保护, 保護, 防护, 防護, 维护, 維護, 保障
  ja: 保護, 防護, 保全, 守る, 守り
decrypt 4
  nl: ontsleutelen, ontsleuteld, ontsleutelt, ontsleuteling, ontcijferen, ontcijferd, decryptie, decrypten, kraken, gekraakt
  pl: odszyfrow*, rozszyfrow*, deszyfr*, złamać szyfr*
  tr: şifre çözme, şifre çözdü, şifre çözmek, şifre çözen, şifresini çözme, şifresini çözdü, şifresini çözmek, şifresini çözen, şifrelerini çözme, şifrelerini çözdü, şifrelerini çözmek, şifrelerini çözen, deşifre*, şifreyi çözme, şifreyi çözdü, şifreyi çözmek, şifreyi çözen, şifre çözme*, şifresi çözme, şifresi çözdü, şifresi çözmek, şifresi çözen
  id: dekripsi, mendekripsi, didekripsi, memecahkan enkripsi, membuka enkripsi, pendekripsian, memecahkan sandi
  ru: расшифров*, дешифр*, расшифр*, взлом* шифр*
  uk: розшифр*, розшифров*, дешифр*
  ar: فك التشفير, وفك التشفير, فك تشفير, فكت تشفير, فك شفرة, فك الشفرة, وفك الشفرة, يفك تشفير, ويفك تشفير
  zh: 解密, 破解加密, 破译, 破譯, 解码, 解碼
  ja: 復号, 暗号解読, 解読, 暗号を解, 復号化
monitor 3
  nl: volgen, monitoren, monitort, monitorde, toezicht houden, in de gaten, bewaken, controleren, gevolgd, meekijken, gemonitord
  pl: monitor*, śledzi*, nadzor*, kontrolow*, obserwow*
  tr: izle*, takip*, gözlem*, denetle*, izledi*
  id: memantau, pemantauan, dipantau, pantau, mengawasi, diawasi, memonitor, pengawasan
  ru: монитор*, отслеж*, следить, следил*, следит, контролир*, наблюда*, отслед*
  uk: моніто*, відстеж*, стежи*, слідк*, контролю*, спостеріг*
  ar: رصد, والرصد, لرصد, مراقبة, والمراقبة, لمراقبة, راقب, راقبت, يراقب, تراقب, متابعة, والمتابعة, لمتابعة, تتبع, والتتبع, لتتبع, يتتبع, تتبعت
  zh: 监测, 監測, 监控, 監控, 监视, 監視, 监督, 監督, 跟踪, 追蹤
  ja: 監視, 追跡, モニタリング, モニター, 観察, 見守
without 2
  nl: zonder, ontbreken van, buiten medeweten, los van
  pl: bez, bez zgody, pozbawion*
  tr: olmadan, olmaksızın, dışında, yoksun, almadan, haberi olmadan
  id: tanpa, tiada
  ru: без, безо, лишен*, в отсутствие
  uk: без, позбавлен*, за відсутності
  ar: بدون, البدون, والبدون, بالبدون, للبدون, لبدون, ببدون, دون, والدون, بالدون, لدون, من دون, بلا, والبلا, لبلا, ببلا, وبلا, بغير, البغير, والبغير, لبغير, من غير
  zh: 没有, 沒有, 无, 無, 未经, 未經, 不经
  ja: なし, なしで, なしに, 無断, 無し, ないまま
admit 2
  nl: toegeven, geeft toe, gaf toe, gaven toe, toegegeven, erkennen, erkent, erkende, erkend, bekennen, bekende, opgebiecht
  pl: przyzna*, przyznał*, przyznaj*, przyznaje, uznał*
  tr: itiraf*, kabul etti, kabul etmek, kabul ediyor, kabul eden, kabul etti*, kabullen*
  id: mengakui, diakui, mengaku, pengakuan, akui
  ru: призна*, признал*, признает, призналс*, сознал*
  uk: визна*, визнав, визнал*, зізна*, зізнал*
  ar: اعتراف, والاعتراف, لاعتراف, باعتراف, واعتراف, اعترف, واعترف, فاعترف, اعترفت, يعترف, تعترف, أقر, أقرت, إقرار, والإقرار, لإقرار, يقر, أقروا
  zh: 承认, 承認, 坦承, 坦言, 供认, 供認
  ja: 認め, 認める, 自認, 白状, 自白
reject 2
  nl: afwijzen, wijst _ af, wees _ af, wezen _ af, afgewezen, verwerpen, verwerpt, verwierp, verworpen, afwijzing, van de hand, weigeren
  pl: odrzuc*, odrzucił*, odmaw*, odmów*, oddal*
  tr: reddet*, geri çevir*, reddi, ret, reddedi*
  id: menolak, ditolak, penolakan, tolak, menampik, menepis
  ru: отверг*, отклон*, отказ*, отверга*, отклонил*
  uk: відкин*, відхил*, відмов*, відкида*
  ar: رفض, والرفض, لرفض, الرفض, رفضت, يرفض, ترفض, رفضوا, مرفوض, والمرفوض, لمرفوض
  zh: 拒绝, 拒絕, 驳回, 駁回, 否决, 否決, 回绝
  ja: 拒否, 却下, 退け, 拒絶, はねつけ, 棄却
login 3
  nl: inloggen, logt in, logde in, ingelogd, aanmelden, inlog*, aangemeld, login
  pl: logow*, zalogow*, logowani*, loguj*, login*
  tr: oturum açma, oturum açtı, oturum açan, giriş yaptı, giriş yapma, giriş yapan, giriş, giriş yapt*, login
  id: login, masuk ke akun, log masuk, masuk akun
  ru: логин*, войти в, вход в аккаунт, вход через, авториз*, залогин*, входить в
  uk: логін*, увійти в, вхід через, авториз*, залогін*, входити в
  ar: تسجيل الدخول, سجل الدخول, سجلوا الدخول, لتسجيل الدخول, تسجيل دخول, الدخول إلى حساب, والدخول إلى حساب
  zh: 登录, 登錄, 登入, 登陆, 登陸
  ja: ログイン, サインイン, ログオン
committee 2
  nl: commissie, comité, raad, werkgroep, subcommissie, onderzoekscommissie
  pl: komisj*, komitet*, podkomisj*, komisji
  tr: komite*, komisyon*, kurul*, heyet*
  id: komite, komisi, panitia, panel
  ru: комитет*, комисси*, подкомитет*, рабоч* групп*
  uk: комітет*, комісі*, підкомітет*, робоч* груп*
  ar: لجنة, واللجنة, للجنة, لجان, اللجان, واللجان, باللجان, لللجان, للجان, اللجنة, لجنة فرعية
  zh: 委员会, 委員會, 小组, 小組
  ja: 委員会, 小委員会, 委員
comment 2
  nl: commentaar, commentaren, reageren, reageerde, opmerking*, opmerken, reactie, toelichting
  pl: komentarz*, komentow*, skomentow*, komentuj*, uwag*
  tr: yorum*, yorumlad*, yorum yaptı, yorum yapma, yorum yapan
  id: komentar, mengomentari, berkomentar, dikomentari, tanggapan
  ru: комментар*, комментир*, прокомментир*, замечан*
  uk: коментар*, комент*, прокомент*, зауваж*
  ar: تعليق, والتعليق, لتعليق, تعليقات, والتعليقات, لتعليقات, علق, علقت, يعلق, ملاحظة, والملاحظة, لملاحظة, للتعليق, التعليق على, والتعليق على
  zh: 评论, 評論, 置评, 置評, 点评, 留言
  ja: コメント, 言及, 論評, 見解
spread 3
  nl: verspreiden, verspreidt, verspreidde, verspreid, verspreiding, rondgaan
  pl: rozprzestrzeni*, szerzy*, rozpowszechni*, rozszerz*, rozsiew*
  tr: yayıl*, yayma*, yaydı*, yaygınlaş*, dolaşım*
  id: menyebar, menyebarkan, tersebar, penyebaran, disebarkan, sebar, beredar, menyebarluaskan, meluas
  ru: распростран*, разошл*, разнес*, распространил*
  uk: пошир*, розповсюд*, поширю*, розлет*
  ar: انتشار, والانتشار, لانتشار, بانتشار, وانتشار, انتشر, وانتشر, فانتشر, انتشرت, ينتشر, تنتشر, تداول, والتداول, لتداول, تداولت, انتشارا, الانتشارا
  zh: 传播, 傳播, 散布, 蔓延, 流传, 流傳, 扩散, 擴散, 疯传
  ja: 広ま, 拡散, 広が, 流布, 蔓延, 出回
enter 2
  nl: binnengaan, binnenkomen, binnengekomen, betreden, toetreden, ging _ binnen, toetrad, binnendringen, binnentreden
  pl: wejś*, wchodz*, wkracz*, wkroczy*, wszed*, weszł*
  tr: girdi*, girmek, girme*, giriş*, giren, giriyor*
  id: masuk, memasuki, dimasuki, pemasukan
  ru: войти, вошел, вошёл, вошла, вошли, входит*, вступ*, вход, входа, входил*
  uk: увійти, увійш*, ввійш*, входи*, вступ*, вхід
  ar: دخول, والدخول, لدخول, الدخول, دخل, دخلت, يدخل, تدخل, ولوج, الولوج, والولوج, لولوج
  zh: 进入, 進入, 踏入, 闯入, 闖入
  ja: 入り, 入る, 参入, 立ち入, 進入
watch 2
  nl: kijken, kijkt, keek, keken, bekijken, bekeek, bekeken, gekeken, kijkgedrag, bingen, kijken naar
  pl: ogląda*, obejrz*, oglądan*, oglądają, widz, widzów
  tr: izle*, seyret*, izledi*, seyre*
  id: menonton, ditonton, nonton, tontonan, menyaksikan, tonton, penonton
  ru: смотрет*, посмотр*, смотр*, просмотр*, просматрив*
  uk: дивит*, дивил*, перегля*, подиви*, дивля*
  ar: مشاهدة, والمشاهدة, لمشاهدة, شاهد, شاهدت, يشاهد, تشاهد, متابعة, والمتابعة, لمتابعة, يشاهدون, فرجة, والفرجة, لفرجة
  zh: 观看, 觀看, 收看, 观影, 追剧, 追劇, 看剧
  ja: 視聴, 鑑賞, 見る, 見て, 観る, 観て
announce 2
  nl: aankondigen, kondigt _ aan, kondigde _ aan, aangekondigd, aankondiging, bekendmaken, bekendgemaakt, maakte bekend, onthullen
  pl: ogłos*, ogłasz*, zapowie*, zapowiad*, oznajmi*
  tr: duyur*, açıkla*, ilan etti, ilan etmek, ilan ediyor, ilan eden, duyuru*
  id: mengumumkan, diumumkan, pengumuman, umumkan
  ru: объяви*, объявил*, объявлен*, объявля*, анонс*, анонсир*
  uk: оголос*, анонс*, анонсув*, оголош*, проголош*
  ar: إعلان, الإعلان, والإعلان, لإعلان, أعلن, أعلنت, يعلن, تعلن, أعلنوا, أعلنا, بيان, البيان, والبيان, بالبيان, للبيان, لبيان, ببيان
  zh: 宣布, 宣佈, 公布, 公佈, 发布, 發布, 宣告
  ja: 発表, 公表, 公告, 告知
increase 1
  nl: stijgen, stijgt, steeg, stegen, gestegen, toenemen, toename, nam _ toe, verhogen, verhoogd, verhoging, verhoogde, vergroten, groeien, groeide, groei, stijging, opvoeren, verdubbelen
  pl: wzros*, wzrost*, zwięks*, rośnie, rosną, podwyż*, rosną*, podwoi*, zwiększ*, podnies*
  tr: artış*, arttı*, artır*, yüksel*, çoğal*, yükselt*, artan, büyüme*, büyüdü*
  id: meningkat, meningkatkan, peningkatan, naik, kenaikan, menaikkan, bertambah, dinaikkan, ditingkatkan, melonjak, lonjakan, menambah
  ru: увелич*, рост, роста, вырос*, повыс*, повыш*, возрос*, растет, увеличил*, возраст*, нарасти*
  uk: збільш*, зростан*, зрос*, підвищ*, зроста*, виріс, виросл*, нарост*
  ar: زيادة, والزيادة, لزيادة, الزيادة, زاد, زادت, يزيد, ارتفاع, والارتفاع, لارتفاع, بارتفاع, وارتفاع, ارتفع, وارتفع, فارتفع, ارتفعت, رفع, والرفع, لرفع, نمو, والنمو, لنمو, رفعت, تزايد, والتزايد, لتزايد, ضاعفت, مضاعفة, والمضاعفة, لمضاعفة
  zh: 增加, 增长, 增長, 上升, 提高, 上涨, 上漲, 加大, 翻倍, 飙升, 飆升
  ja: 増加, 増え, 増や, 上昇, 拡大, 引き上げ, 倍増, 増額, 伸び
use 1
  nl: gebruiken, gebruikt, gebruikte, gebruik, benutten, benutte, inzetten, gebruikmaken, ingezet, toepassen
  pl: używa*, użyć, użył*, użyci*, wykorzyst*, stosow*, użyto, użyta, użyte, korzysta*
  tr: kullandı*, kullanım*, kullanıl*, kullanma*, kullanıyor*, kullanan*
  id: =menggunakan, =digunakan, =penggunaan, memakai, dipakai, pemakaian, memanfaatkan, dimanfaatkan, pemanfaatan
  ru: использ*, использов*, применя*, примен*, употреб*, пользую*, пользовал*, воспользов*
  uk: використ*, використов*, застосов*, вжива*, користуватися, користується, користуються, користувалися
  ar: استخدام, والاستخدام, لاستخدام, باستخدام, واستخدام, استخدم, واستخدم, فاستخدم, استخدمت, يستخدم, تستخدم, استعمال, والاستعمال, لاستعمال, باستعمال, واستعمال, استعمل, واستعمل, فاستعمل, يستخدمون, استغلال, والاستغلال, لاستغلال, باستغلال, واستغلال
  zh: 使用, 利用, 运用, 運用, 采用, 用于, 用來
  ja: 使用, 利用, 使い, 使う, 使っ, 活用, 用い
reveal 2
  nl: onthullen, onthult, onthulde, onthuld, onthulling*, openbaren, blijkt, bleek, aan het licht, bekend geworden, ontdekt, blootleggen
  pl: ujawni*, ujawnia*, wyjawi*, odsłon*, wyszło na jaw, wychodz* na jaw, rewelacj*
  tr: ortaya çıktı, ortaya çıkan, ortaya çıkardı, ortaya çıkarıldı, ortaya çıkıyor, açığa çıktı, açığa çıkan, açığa çıkardı, açığa çıkarıldı, açığa çıkıyor, ifşa*, ortaya koydu, ortaya koyan, ortaya koyuyor, gün yüzüne*
  id: mengungkap, mengungkapkan, terungkap, diungkapkan, pengungkapan, ungkap, membeberkan, dibeberkan, membongkar, terbongkar
  ru: раскры*, обнаруж*, выясн*, разоблач*, стало известно, вскры*, рассекре*, выявил*
  uk: розкри*, викри*, виявил*, виявля*, з'ясува*, стало відомо, розсекреч*
  ar: كشف, والكشف, لكشف, الكشف, كشفت, يكشف, تكشف, إفصاح, والإفصاح, لإفصاح, أظهرت, أظهر, فضح, والفضح, لفضح, تبين, أماط, كشفوا
  zh: 揭露, 曝光, 披露, 透露, 揭示, 曝, 爆料, 显示, 顯示
  ja: 明らかに, 暴露, 判明, 発覚, 明かし, 公開
dispute 3
  nl: betwisten, betwist, betwistte, geschil, geschillen, conflict, ruzie, in twijfel, twist
  pl: kwestion*, spór, sporu, spory, zakwestion*, sporn*, podważ*
  tr: itiraz*, tartışma*, anlaşmazlık*, ihtilaf*, karşı çıktı, karşı çıkan, karşı çıkardı, karşı çıkarıldı, karşı çıkıyor
  id: membantah, sengketa, perselisihan, mempersoalkan, memperdebatkan, diperdebatkan, berselisih, menyanggah, disengketakan
  ru: оспарив*, оспор*, спор, спора, спорят, споры, спорн*, разноглас*
  uk: оспор*, заперечу*, спір, спору, суперечк*, спірн*, розбіжн*
  ar: نزاع, والنزاع, لنزاع, خلاف, والخلاف, لخلاف, اعترض, واعترض, فاعترض, شكك, وشكك, فشكك, شككت, جدل, والجدل, لجدل, طعن, والطعن, بالطعن, لطعن, بطعن, وطعن, يعترض, تشكك, وتشكك, فتشكك, نفي, النفي, والنفي, بالنفي, للنفي, لنفي, بنفي, ونفي, خلافات, والخلافات, لخلافات
  zh: 争议, 爭議, 质疑, 質疑, 争执, 爭執, 纠纷, 糾紛, 反驳, 反駁
  ja: 異議, 争い, 論争, 反論, 紛争, 争っ
permission 3
  nl: toestemming, permissie, vergunning, machtiging, goedkeuring, bevoegdheid, rechten, leesrecht*, leestoegang, toestemmingen
  pl: pozwoleni*, zezwoleni*, uprawnien*, upoważnien*, przyzwol*, zgoda, zgodę, zgody
  tr: izin, izni, izinler, izinleri, yetki*, müsaade*, onay*, ruhsat*
  id: izin, perizinan, seizin, persetujuan, hak akses, kewenangan, izinnya
  ru: разрешен*, позволен*, полномоч*, права доступа, прав доступа, право на чтение, согласи*
  uk: дозвіл, дозволу, дозвол*, повноважен*, права доступу, прав доступу
  ar: إذن, والإذن, بالإذن, لإذن, بإذن, وإذن, أذونات, الأذونات, والأذونات, لأذونات, تصريح, والتصريح, لتصريح, تصاريح, والتصاريح, لتصاريح, ترخيص, والترخيص, لترخيص, صلاحية, والصلاحية, لصلاحية, صلاحيات, والصلاحيات, لصلاحيات, سماح, والسماح, لسماح, موافقة, والموافقة, لموافقة
  zh: 许可, 許可, 权限, 權限, 准许, 准許, 授权, 授權, 允许
  ja: 許可, 権限, 承認, 許諾, 認可
allow 1
  nl: toestaan, stond _ toe, staat _ toe, toegestaan, laten, liet, lieten, mogen, mocht, mochten, in staat stellen, toelaten, toelieten, gelaten, machtigen
  pl: pozwol*, pozwal*, zezwol*, zezwal*, dopuszcz*, umożliw*, dopuści*
  tr: izin verdi, izin veren, izin vermek, izin verildi, izin verme, müsaade*, olanak tanı*, olanak sağla*, imkan tanı*, imkân tanı*, yetki verdi, yetki veren, yetki vermek, yetki verildi, yetki verme
  id: mengizinkan, diizinkan, memperbolehkan, diperbolehkan, membolehkan, memungkinkan, dimungkinkan, membiarkan, dibiarkan, izinkan, mengijinkan
  ru: позвол*, разреш*, позволил*, допуска*, допуст*, разрешил*, дать возможность, давал* возможность
  uk: дозвол*, дозволи*, дозволя*, допуск*, допуст*, дати змогу, дава* змогу, дає змогу
  ar: سماح, والسماح, لسماح, السماح, سمح, سمحت, يسمح, تسمح, إتاحة, والإتاحة, لإتاحة, أتاح, أتاحت, يتيح, تتيح, أجاز, مكن, ومكن, فمكن, تمكين, التمكين, والتمكين, لتمكين, سمحوا
  zh: 允许, 允許, 准许, 准許, 容许, 容許, 授权, 授權
  ja: 許可, 認め, 許し, 許す, 可能にし, 容認, 許容, できるように
owner 2
  nl: eigenaar, eigenaren, eigenaars, bezitter, eigendom, bezit, bezitten, moederbedrijf
  pl: właściciel*, posiadacz*, własnoś*, należ* do
  tr: sahip*, sahibi, sahibinin, mal sahibi*, sahipleri
  id: pemilik, kepemilikan, dimiliki, memiliki, empunya, pemiliknya
  ru: владел*, собственник*, хозяин*, принадлеж*, владеет, владел
  uk: власник*, власниц*, володі*, належ* до, належить
  ar: مالك, المالك, والمالك, لمالك, مالكة, والمالكة, لمالكة, ملكية, والملكية, لملكية, مالكو, المالكو, يملك, تملك, يمتلك, تمتلك, صاحب, والصاحب, لصاحب, أصحاب, والأصحاب, لأصحاب, المالكة
  zh: 所有者, 拥有, 擁有, 业主, 業主, 旗下, 母公司, 东家
  ja: 所有, 所有者, オーナー, 保有, 傘下
leader 2
  nl: leider, leiders, aanvoerder, leiderschap, voorman, kopstuk
  pl: lider*, przywód*, przywódc*, wódz
  tr: lider*, önder*, elebaşı*
  id: pemimpin, pimpinan, ketua, kepemimpinan, pemuka
  ru: лидер*, вожд*, руководител*, главар*
  uk: лідер*, вожд*, керівник*, очільник*, ватаж*
  ar: زعيم, والزعيم, لزعيم, زعماء, والزعماء, لزعماء, قائد, والقائد, لقائد, قادة, والقادة, لقادة, قيادي, والقيادي, لقيادي, زعامة, والزعامة, لزعامة, رئيس, والرئيس, لرئيس
  zh: 领导人, 領導人, 领袖, 領袖, 头目, 首领
  ja: 指導者, リーダー, 首脳, 党首
lawyer 2
  nl: advocaat, advocaten, advocate, raadsman, jurist, juristen, advocatenkantoor, raadsvrouw
  pl: prawnik*, adwokat*, prawnic*, pełnomocni*, mecenas*, kancelari* prawn*, radc* prawn*
  tr: avukat*, avukatı, hukukçu*
  id: pengacara, kuasa hukum, advokat, penasihat hukum, firma hukum
  ru: адвокат*, юрист*, защитник*, правозащ*
  uk: адвокат*, юрист*, правни*, захисник*
  ar: محامي, والمحامي, لمحامي, محام, محامون, محامين, محامية, المحامي, المحامين, المحامون, مستشار قانوني, هيئة الدفاع, الفريق القانوني, والفريق القانوني
  zh: 律师, 律師, 辩护人, 法律顾问, 法律顧問
  ja: 弁護士, 弁護団, 代理人, 法律顧問, 弁護人
intend 2
  nl: van plan, voornemens, beogen, beoogt, beoogde, bedoelen, bedoeld, bedoeling, voornemen, willen
  pl: zamierza*, zamier*, zamiar*, planuj*, planow*, miał* zamiar, celow*
  tr: niyet*, niyeti, amaçla*, planla*, kast*, tasarla*
  id: berniat, bermaksud, niat, berencana, bertujuan, hendak, maksud
  ru: намер*, намерен*, намерева*, планир*, умысел, умысл*, =собирается, =собираются
  uk: намір*, намір, мати намір, планув*, плану*, умисел, збирається, збираються
  ar: نية, النية, والنية, بالنية, للنية, لنية, بنية, ونية, ينوي, تنوي, يعتزم, تعتزم, نوى, قصد, والقصد, لقصد, تخطط, يخطط, اعتزام, والاعتزام, لاعتزام, باعتزام, واعتزام, يقصد
  zh: 打算, 意图, 意圖, 有意, 拟, 计划, 計劃, 企图
  ja: 意図, つもり, 予定, 意向, 図る
deliver 3
  nl: leveren, levert, leverde, geleverd, bezorgen, bezorgde, bezorgd, afleveren, levering, aflevering, bezorging
  pl: dostarcz*, dostaw*, doręcz*, przesyłk*
  tr: teslim*, teslimat*, ulaştır*, dağıtım*, kargo*
  id: mengantar, pengiriman, mengirimkan, dikirim, antar, pengantaran, diantar, menyampaikan
  ru: достав*, доставк*, доставл*, вруч*
  uk: достав*, доставк*, доставля*, вруч*
  ar: توصيل, والتوصيل, لتوصيل, تسليم, والتسليم, لتسليم, سلم, سلمت, إيصال, والإيصال, لإيصال, أوصل, شحن, والشحن, بالشحن, لشحن, بشحن, وشحن
  zh: 交付, 递送, 遞送, 投递, 送达, 送達, 配送, 送货
  ja: 配達, 届け, 配送, 納品, 引き渡し
video 2
  nl: video, video's, filmpje*, beelden, videobeelden, videoclip, clip
  pl: wideo, film*, nagran*, filmik*, klip*
  tr: video*, videolar, görüntü*, klip*
  id: video, rekaman, klip, cuplikan, tayangan
  ru: видео, ролик*, видеоролик*, видеозапис*, видеокл*
  uk: відео, ролик*, відеоролик*, відеозапис*
  ar: فيديو, الفيديو, والفيديو, لفيديو, فيديوهات, الفيديوهات, والفيديوهات, لفيديوهات, بفيديوهات, مقطع فيديو, مقاطع فيديو, مقاطع مصورة, تسجيل مصور
  zh: 视频, 視頻, 影片, 短片, 录像, 錄影, 影音
  ja: 動画, ビデオ, 映像
call 2
  nl: bellen, belde, gebeld, telefoongespre*, telefoontje*, videogesprek*, opbellen, telefoneren, belt
  pl: dzwoni*, zadzwoni*, telefonicz*, telefonow*, rozmow* telefoniczn*, połączeni* telefoniczn*
  tr: telefon görüşme*, aradı, telefonla, telefon etti, telefon etmek, telefon ediyor, telefon eden, aramak
  id: telepon, menelepon, panggilan telepon, menghubungi, menelpon, panggilan
  ru: звон*, позвон*, звонок*, телефонный разговор, созвон*
  uk: дзвон*, подзвон*, телефону*, зателефонув*, дзвінок, дзвінк*
  ar: مكالمة, والمكالمة, لمكالمة, مكالمات, والمكالمات, لمكالمات, اتصال هاتفي, واتصال هاتفي, اتصل, واتصل, فاتصل, اتصلت, مهاتفة, والمهاتفة, لمهاتفة, اتصالات هاتفية, واتصالات هاتفية, مكالمة هاتفية
  zh: 打电话, 打電話, 通话, 通話, 致电, 致電, 来电
  ja: 電話, 通話, 電話をかけ
day 1
  nl: dag, dagen, etmaal, etmalen
  pl: dzień, dnia, dni, dniu, dniach, doba, doby, dniem
  tr: gün, günü, günler, günde, günün, günlük, gündür
  id: hari, hari-hari, harinya
  ru: день, дня, дней, дни, дню, днем, сутки, суток
  uk: день, дня, днів, дні, дню, доба, доби, добу
  ar: يوم, واليوم, ليوم, أيام, والأيام, لأيام, اليوم, يوما, اليوما, الأيام, يومين
  zh: 天, 一天, 日子
  ja: 日間, 一日
daily 2
  nl: dagelijks, dagelijkse, elke dag, per dag, iedere dag, alledaags
  pl: codzien*, dzienn*, każdego dnia, dziennie, co dzień
  tr: günlük, her gün, günde, gündelik
  id: harian, setiap hari, tiap hari, sehari-hari, per hari
  ru: ежедневн*, каждый день, в день, повседневн*, ежесуточн*
  uk: щоден*, щодня, кожного дня, на день, повсякден*
  ar: يومي, واليومي, ليومي, يومية, يوميا, اليوميا, واليوميا, ليوميا, كل يوم, اليومي, اليومية
  zh: 每天, 每日, 日常, 天天
  ja: 毎日, 日々, 日常, 一日
false 3
  nl: vals, valse, onjuist, onjuiste, onwaar, verzonnen, onwaarheid, onwaarheden, klopt niet, gefingeerd
  pl: fałsz*, fałszyw*, nieprawdziw*, zmyślon*, kłamliw*
  tr: yanlış*, sahte, asılsız, uydurma*, gerçek dışı*, yalan*
  id: palsu, salah, tidak benar, keliru, bohong, mengada-ada, rekaan
  ru: ложн*, лжив*, фальшив*, неправд*, вымышлен*, ложь
  uk: хибн*, неправдив*, брехлив*, фальшив*, вигадан*, неправд*, хибні
  ar: كاذب, والكاذب, لكاذب, كاذبة, زائف, والزائف, لزائف, زائفة, باطل, والباطل, لباطل, باطلة, خاطئ, والخاطئ, لخاطئ, خاطئة, ملفق, والملفق, لملفق, ملفقة, غير صحيح, غير صحيحة, مغلوط, والمغلوط, لمغلوط, مغلوطة
  zh: 虚假, 虛假, 错误, 錯誤, 不实, 不實, 假的, 捏造, 虚构, 虛構
  ja: 虚偽, 誤り, 嘘, でたらめ, 偽り, 捏造, 誤っ
refute 3
  nl: weerleggen, weerlegt, weerlegde, weerlegd, ontkrachten, ontkracht, ontkrachtte, weerlegging, tegenspreken, spreekt tegen, sprak tegen, ontzenuwen
  pl: obal*, obali*, zbić, zaprzecz*, odpier*, sprostow*, dementi
  tr: çürüt*, yalanla*, aksini kanıtla*, tekzip*
  id: menyangkal, membantah, menyanggah, sanggahan, bantahan, mematahkan, dipatahkan
  ru: опроверг*, опроверга*, опровержен*, опровергл*
  uk: спросту*, спростов*, спростув*, заперечи*
  ar: دحض, والدحض, لدحض, دحضت, تفنيد, والتفنيد, لتفنيد, فند, فندت, يفند, تفند, يدحض, تكذيب, والتكذيب, لتكذيب, كذب, كذبت
  zh: 驳斥, 駁斥, 反驳, 反駁, 辟谣, 闢謠, 推翻
  ja: 反論, 反証, 論破, 打ち消, 否定
without-consent 4
  nl: zonder toestemming, zonder medeweten, zonder _ toestemming, zonder _ medeweten, ongevraagd, ongeoorloofd, buiten _ weten om, zonder _ akkoord
  pl: bez zgody, bez _ zgody, bez wiedzy, bez _ wiedzy, bez zezwolenia, nieautoryzowan*, bez pozwolenia
  tr: rızası olmadan, rızaları olmadan, izni olmadan, izinleri olmadan, izinsiz, bilgisi dışında, bilgileri dışında, haberi olmadan, rıza olmaksızın, yetkisiz*, habersiz*
  id: tanpa izin, tanpa persetujuan, tanpa sepengetahuan, tanpa _ izin, tanpa _ persetujuan, tanpa seizin
  ru: без согласия, без разрешения, без ведома, без _ согласия, без _ ведома, несанкциониров*, без их согласия
  uk: без згоди, без дозволу, без відома, без _ згоди, без _ відома, несанкціонован*
  ar: دون موافقة, دون موافقتهم, بدون موافقة, دون إذن, بدون إذن, دون علم, دون علمهم, دون رضا, دون تصريح, من غير إذن, ومن غير إذن, غير مصرح
  zh: 未经同意, 未經同意, 未经许可, 未經許可, 未经授权, 未經授權, 未经 _ 同意, 未經 _ 同意, 擅自, 不知情, 未经用户同意, 私自
  ja: 無断, 同意なし, 同意なく, 許可なく, 同意を得ず, 承諾なし, 知らないうち, 承諾なく, 同意を得ない
person 1
  nl: persoon, personen, mens, mensen, iemand, individu, lieden
  pl: osoba, osob*, osób, człowiek*, ludzi*, ludzie, ludźmi, ktoś, jednostk*
  tr: kişi, kişiler, kişinin, insan*, birey*, kimse, şahıs
  id: orang, individu, manusia, seseorang, orang-orang
  ru: человек*, люди, людей, людям, лицо, лица, персона, кто-то, личност*
  uk: людина, людини, люди, людей, людям, особа, особи, осіб, хтось
  ar: شخص, والشخص, لشخص, أشخاص, والأشخاص, لأشخاص, الأشخاص, إنسان, الإنسان, والإنسان, لإنسان, فرد, والفرد, لفرد, أفراد, والأفراد, لأفراد, الناس, والناس, ناس, لناس
  zh: 人们, 人們, 个人, 個人, 人士, 民众, 民眾
  ja: 人々, 個人, 人物
privilege 3
  nl: privilege*, voorrecht, voorrechten, bevoorrecht, bevoorrechte, voorkeursrecht*
  pl: przywilej*, przywilej, uprzywilejow*, wyłączn* praw*
  tr: ayrıcalık*, ayrıcalığı*, imtiyaz*
  id: hak istimewa, keistimewaan, privilese, hak khusus, previlese
  ru: привилег*, льгот*, преимуществ*, особ* прав*
  uk: привіле*, пільг*, переваг*, особлив* прав*
  ar: امتياز, والامتياز, لامتياز, بامتياز, وامتياز, امتيازات, والامتيازات, لامتيازات, بامتيازات, وامتيازات, الامتيازات, أفضلية, والأفضلية, لأفضلية, حق خاص
  zh: 特权, 特權, 优待, 優待, 优惠, 優惠
  ja: 特権, 優遇, 特典, 特別な権限
list 2
  nl: lijst, lijsten, lijstje, register, overzicht, opgenomen in
  pl: lista, listy, listę, listą, liście, wykaz*, spis, spisu, rejestr*, katalog*
  tr: liste, listesi, listesinde, listeler, listele*, kayıt
  id: daftar, daftarnya, senarai, katalog, terdaftar
  ru: список, списк*, перечень, перечн*, реестр*, каталог*
  uk: список, списк*, перелік*, реєстр*, каталог*
  ar: قائمة, والقائمة, لقائمة, قوائم, والقوائم, لقوائم, القائمة, لائحة, واللائحة, للائحة, سجل, والسجل, لسجل, سجلات, والسجلات, لسجلات, أدرج, أدرجت
  zh: 名单, 名單, 列表, 清单, 清單, 目录, 目錄, 一览
  ja: リスト, 一覧, 名簿, 目録
whitelist 4
  nl: whitelist*, witte lijst, op de witte lijst, gewhitelist, toegestane lijst, vrijgesteld
  pl: biała lista, białej listy, białą listę, białej liście, białe listy, whitelist*
  tr: beyaz liste*, beyaz listesi*, beyaz listeye*, izin listesi*, muaf tutuldu, muaf tutulan, muaf tuttu
  id: daftar putih, whitelist, dimasukkan ke daftar putih, masuk daftar putih
  ru: белый список, белого списка, белом списке, белые списки, белых списк*, вайтлист*
  uk: білий список, білого списку, білому списку, білі списки, білих списк*
  ar: القائمة البيضاء, والقائمة البيضاء, قائمة بيضاء, القوائم البيضاء, والقوائم البيضاء, قوائم بيضاء, قائمة السماح
  zh: 白名单, 白名單, 列入白名单, 列入白名單, 许可名单
  ja: ホワイトリスト*, 許可リスト, 例外扱い
story 2
  nl: verhaal, verhalen, vertelling, relaas
  pl: historia, histori*, opowieś*, opowiad*
  tr: hikâye*, hikaye*, öykü*, anlatı*
  id: cerita, kisah, ceritanya, kisahnya, narasi
  ru: история, истории, историю, рассказ*, повествован*
  uk: історія, історії, історію, розповід*, оповід*
  ar: قصة, القصة, والقصة, بالقصة, للقصة, لقصة, بقصة, وقصة, قصص, والقصص, لقصص, حكاية, والحكاية, لحكاية, رواية, والرواية, لرواية, سرد, والسرد, لسرد
  zh: 故事, 传闻, 叙述, 敘述, 经历
  ja: 物語, ストーリー, 逸話
sign 2
  nl: tekenen, tekent, tekende, getekend, ondertekenen, ondertekend, ondertekende, handtekening*, ondertekening
  pl: podpis*, podpisa*, podpisan*, podpisyw*, sygnatariusz*
  tr: imza*, imzala*, imzaladı*
  id: menandatangani, tanda tangan, ditandatangani, penandatanganan, meneken, diteken, penanda tangan
  ru: подпис*, подписал*, подписан*, подписа*, подписыв*
  uk: підпис*, підписа*, підписал*, підписув*
  ar: توقيع, والتوقيع, لتوقيع, التوقيع, وقع, وقعت, يوقع, توقع على, وقعوا, توقيعات, والتوقيعات, لتوقيعات
  zh: 签署, 簽署, 签订, 簽訂, 签名, 簽名, 签约, 簽約
  ja: 署名, 締結, 調印, サイン, 結ん
automatic 3
  nl: automatisch, automatische, geautomatiseerd, geautomatiseerde, automatisering, vanzelf
  pl: automaty*, zautomatyz*, automatyz*, samoczynn*
  tr: otomatik*, kendiliğinden, otomasyon*
  id: otomatis, secara otomatis, otomatisasi, terotomatisasi
  ru: автоматич*, автоматиз*, автомат*
  uk: автоматич*, автоматиз*, автомат*
  ar: تلقائي, والتلقائي, لتلقائي, تلقائية, تلقائيا, التلقائيا, والتلقائيا, لتلقائيا, أتوماتيكي, والأتوماتيكي, لأتوماتيكي, أتمتة, والأتمتة, لأتمتة, بشكل آلي
  zh: 自动, 自動, 自动化, 自動化
  ja: 自動, 自動的, 自動化, オートマチック
promise 2
  nl: beloven, belooft, beloofde, beloofd, belofte, beloften, beloftes, toezegging*, toegezegd, zegde toe, zwoer, toezeggen
  pl: obiec*, obietnic*, przyrzek*, zobowiąz*, przyrzecz*, ślubow*
  tr: söz verdi*, vaat*, vaad*, taahhüt*, söz verme*, sözü
  id: janji, berjanji, menjanjikan, dijanjikan, komitmen, ikrar
  ru: обеща*, обещан*, пообещ*, клятв*, поклял*, обязался, посул*
  uk: обіця*, обіцян*, пообіця*, клятв*, присяг*, зобов'язався, зобов'язалася
  ar: وعد, والوعد, لوعد, وعود, الوعود, والوعود, لوعود, وعدت, يعد ب, تعهد, والتعهد, لتعهد, تعهدت, تعهدات, والتعهدات, لتعهدات, التزام, والتزام
  zh: 承诺, 承諾, 许诺, 許諾, 保证, 保證, 誓言, 答应, 答應
  ja: 約束, 公約, 誓約, 確約, 誓い
big 1
  nl: groot, grote, groter, grootste, aanzienlijk, fors, omvangrijk
  pl: duży, duża, duże, dużych, wielki*, wielka, wielk*, ogromn*, znaczn*, największ*, dużego
  tr: büyük*, geniş, kocaman, en büyük, önemli ölçüde
  id: besar, terbesar, raksasa, signifikan, lebih besar
  ru: больш*, крупн*, велик*, огромн*, значительн*, крупнейш*
  uk: велик*, значн*, найбільш*, величезн*, чимал*
  ar: كبير, والكبير, لكبير, كبيرة, كبرى, والكبرى, لكبرى, كبار, والكبار, لكبار, أكبر, والأكبر, لأكبر, ضخم, والضخم, لضخم, ضخمة, هائل, والهائل, لهائل, هائلة, عظيم, والعظيم, لعظيم
  zh: 巨大, 大型, 最大, 重大, 庞大, 龐大
  ja: 大き, 大規模, 大手, 最大, 巨大, 大型
device 2
  nl: apparaat, apparaten, toestel, toestellen, apparatuur, gadget, gadgets, tablet
  pl: urządzen*, sprzęt*, gadżet*, tablet*
  tr: cihaz*, cihazlar, aygıt*, alet*, tablet*
  id: perangkat, gawai, peranti, alat, gadget, perangkatnya
  ru: устройств*, гаджет*, прибор*, девайс*, планшет*, аппарат*
  uk: пристр*, гаджет*, прилад*, девайс*, планшет*
  ar: جهاز, والجهاز, لجهاز, أجهزة, والأجهزة, لأجهزة, الأجهزة, جهازا, الجهازا, أداة, والأداة, لأداة
  zh: 设备, 設備, 装置, 裝置, 终端, 器材
  ja: 端末, デバイス, 機器, 装置, 機種
cross-device 4
  nl: apparaatoversc*, op meerdere apparaten, meerdere apparaten, verschillende apparaten, tussen apparaten
  pl: wielu urządzeniach, różnych urządzeniach, wiele urządzeń, między urządzeniami, wielu urządzeń
  tr: cihazlar arası*, farklı cihazlar*, birden fazla cihaz*, çoklu cihaz*
  id: lintas perangkat, berbagai perangkat, antarperangkat, beberapa perangkat, antar perangkat
  ru: кроссплатформе*, разных устройств*, нескольких устройств*, между устройствами, кросс-девайс*
  uk: кросплатформ*, різних пристр*, кількох пристр*, між пристроями
  ar: عبر الأجهزة, أجهزة متعددة, عدة أجهزة, وعدة أجهزة, بين الأجهزة, عبر أجهزة
  zh: 跨设备, 跨設備, 跨装置, 跨裝置, 多设备, 多裝置
  ja: クロスデバイス*, 複数の端末, 端末間, デバイス間, 複数デバイス
recommend 2
  nl: aanbevelen, beveelt _ aan, beval _ aan, aanbevolen, aanraden, raadt _ aan, aangeraden, aanbeveling*, tippen
  pl: poleca*, polec*, rekomend*, zalec*, zaleca*, doradz*
  tr: tavsiye*, öner*, önerdi*, öneri, öneriyor*
  id: merekomendasikan, menyarankan, disarankan, direkomendasikan, rekomendasi, saran, menganjurkan
  ru: рекоменд*, порекоменд*, советов*, совету*
  uk: рекоменд*, порадити, радит*, раджу, порадил*
  ar: أوصى, أوصت, يوصي, توصي, اقترح, واقترح, فاقترح, اقترحت, نصح, نصحت, توصية, والتوصية, لتوصية, ترشيح, والترشيح, لترشيح
  zh: 推荐, 推薦, 建议, 建議, 举荐
  ja: 推薦, 勧め, 推奨, 薦め, 勧告
newspaper 2
  nl: krant, kranten, dagblad, dagbladen, nieuwsblad, ochtendkrant
  pl: gazet*, dziennik, dziennika, dziennik*, tabloid*
  tr: gazete*, gazetesi, tabloid*
  id: koran, surat kabar, harian, tabloid, suratkabar
  ru: газет*, газета, таблоид*, издани*
  uk: газет*, газета, таблоїд*, видання
  ar: صحيفة, والصحيفة, لصحيفة, صحف, والصحف, لصحف, الصحيفة, جريدة, والجريدة, لجريدة, جرائد, والجرائد, لجرائد, يومية, واليومية, ليومية
  zh: 报纸, 報紙, 日报, 日報, 报章, 報章, 报刊
  ja: 新聞, 新聞紙, 日刊紙, 紙面
withdraw 3
  nl: terugtrekken, trok _ terug, trekt _ terug, teruggetrokken, intrekken, ingetrokken, terugtrekking, opzeggen
  pl: wycof*, wycofa*, wycofyw*, wypowied*
  tr: geri çekil*, geri çek, çekildi*, çekilme*, geri aldı
  id: menarik diri, mundur, menarik kembali, ditarik, penarikan, mengundurkan
  ru: отозва*, отозвал*, вывод*, вывел*, отступ*, вышел из
  uk: відклик*, відклика*, вивед*, вивел*, відступ*, вийшов з, вийшла з
  ar: انسحاب, والانسحاب, لانسحاب, بانسحاب, وانسحاب, انسحب, وانسحب, فانسحب, انسحبت, ينسحب, سحب, والسحب, لسحب, سحبت, تراجع, والتراجع, لتراجع, تراجعت
  zh: 撤回, 退出, 撤出, 撤销, 撤離, 撤离, 收回
  ja: 撤退, 撤回, 引き揚げ, 離脱, 取り下げ, 脱退
sport 2
  nl: sport, sporten, sportief, sporter, sporters, sportwedstrijd*, sportuitzendin*
  pl: sport, sportu, sportow*, sporty
  tr: spor, sporu, sporlar, sporcu*, sportif*
  id: olahraga, keolahragaan, olahragawan
  ru: спорт, спорта, спортив*, спорту, спортсмен*
  uk: спорт, спорту, спортив*, спортсмен*
  ar: رياضة, والرياضة, لرياضة, رياضي, رياضية, رياضات, والرياضات, لرياضات, رياضيين, والرياضيين, لرياضيين
  zh: 体育, 體育, 运动, 運動, 赛事
  ja: スポーツ, スポーツ中継, 競技, 運動
now 1
  nl: nu, momenteel, thans, tegenwoordig, huidig, huidige, op dit moment, vandaag de dag
  pl: teraz, obecnie, aktualn*, obecn*, dzisiaj, w tej chwili
  tr: şimdi, şu anda, halen, günümüzde, mevcut, şu an
  id: sekarang, kini, saat ini, dewasa ini
  ru: сейчас, теперь, ныне, в настоящее время, нынешн*, текущ*
  uk: зараз, тепер, нині, на цей час, нинішн*, поточн*
  ar: الآن, حاليا, الحاليا, والحاليا, لحاليا, حالي, والحالي, لحالي, حالية, في الوقت الحالي, وفي الوقت الحالي, راهن, والراهن, لراهن, براهن, وراهن, الوقت الراهن, والوقت الراهن
  zh: 现在, 現在, 目前, 如今, 当前, 當前, 现今
  ja: 今, 現在, 現時点, 今や, 目下
feature 2
  nl: functie, functies, functionalitei*, eigenschap, mogelijkheid, kenmerk
  pl: funkcj*, funkcjonaln*, funkcja
  tr: özellik*, özelliği*, fonksiyon*, işlev*
  id: fitur, fungsi, fitur-fitur, fungsionalitas, fiturnya
  ru: функци*, функция, функционал*, фича, фичи, возможност*
  uk: функці*, функція, функціонал*, можливост*
  ar: ميزة, والميزة, لميزة, ميزات, والميزات, لميزات, مزايا, المزايا, والمزايا, لمزايا, خاصية, والخاصية, لخاصية, خصائص, والخصائص, لخصائص, وظيفة, الوظيفة, والوظيفة, لوظيفة
  zh: 功能, 特性, 特色, 功能性
  ja: 機能, 特徴, 特性
communicate 3
  nl: communiceren, communiceert, communiceerde, gecommuniceerd, communicatie*, overbrengen, berichten
  pl: komunik*, komunikow*, komunikacj*, porozumiew*
  tr: iletişim*, haberleş*, iletişim kurdu, iletişim kurmak, iletişim kuran, yazış*
  id: berkomunikasi, komunikasi, mengomunikasikan, menyampaikan, dikomunikasikan
  ru: общат*, общени*, коммуник*, общал*, связыв*, переписыв*
  uk: спілкув*, комунік*, спілку*, листув*
  ar: تواصل, والتواصل, لتواصل, التواصل, تواصلت, يتواصل, اتصال, والاتصال, لاتصال, باتصال, واتصال, اتصالات, والاتصالات, لاتصالات, باتصالات, واتصالات, أبلغ, تخاطب, والتخاطب, لتخاطب
  zh: 沟通, 溝通, 交流, 通讯, 通訊, 传达, 傳達, 联络
  ja: 連絡, 意思疎通, コミュニケーション*, 伝達, 通信
call-as 2
  nl: noemen, noemt, noemde, genoemd, bestempelen, bestempelde, omschrijft als, omschreef als, afdoen als, betitelen
  pl: nazwa*, nazywa*, określ*, nazwał*, mianem
  tr: olarak nitelendir*, olarak adlandır*, nitele*, adlandır*, olarak tanımla*, nitelendir*
  id: menyebut, disebut, menamai, dijuluki, menjuluki, menyebutnya, melabeli
  ru: назв*, назыв*, назвал*, называл*, окрестил*, охарактеризов*
  uk: назва*, назив*, назвал*, охарактеризува*, охрестил*
  ar: وصف, والوصف, لوصف, وصفت, يصف, تصف, تسمية, والتسمية, لتسمية, سمى, سمت, وسمت, فسمت, اعتبر, واعتبر, فاعتبر, اعتبرت, أطلق عليها
  zh: 称之为, 稱之為, 称为, 稱為, 叫做, 称作, 稱作, 形容为
  ja: と呼, 呼ば, 称し, 呼び, と評し, 呼ん
also 1
  nl: ook, eveneens, tevens, bovendien, daarnaast
  pl: także, również, też, ponadto, dodatkowo
  tr: ayrıca, da, de, üstelik, bunun yanı sıra, aynı zamanda
  id: juga, pula, selain itu, serta, pun
  ru: также, тоже, кроме того, вдобавок, к тому же
  uk: також, теж, крім того, до того ж, водночас
  ar: أيضا, الأيضا, والأيضا, لأيضا, كذلك, الكذلك, والكذلك, لكذلك, كما, والكما, لكما, بكما, وكما, علاوة على ذلك, بالإضافة إلى ذلك, إلى جانب
  zh: 也, 还, 還, 此外, 同时, 另外, 亦
  ja: また, さらに, 加えて, 同様に
never 2
  nl: nooit, nimmer, geen moment, op geen enkel, in geen geval
  pl: nigdy, w żadnym, ani razu, przenigdy, pod żadnym pozorem
  tr: hiç, hiçbir zaman, asla, hiçbir şekilde, katiyen
  id: tidak pernah, tak pernah, belum pernah, sekali-kali tidak, tak sekalipun
  ru: никогда, ни разу, ни при каких, ни в коем случае
  uk: ніколи, жодного разу, ні за яких, у жодному разі
  ar: أبدا, الأبدا, والأبدا, لأبدا, مطلقا, المطلقا, والمطلقا, لمطلقا, قط, لم يسبق, بتاتا, البتاتا, والبتاتا, لبتاتا, إطلاقا, الإطلاقا, والإطلاقا, لإطلاقا, على الإطلاق
  zh: 从未, 從未, 从不, 從不, 绝不, 絕不, 从来没有, 從來沒有, 从来不, 未曾
  ja: 決して, 一度も, 一切, 全く, 断じて, まったく
duration 3
  nl: duurde, duren, looptijd, tijdsduur, geduurd
  pl: trwał*, trwa, czas trwania, trwani*, okres obowiązywania, trwają
  tr: sürdü*, süresi, süresince, süre
  id: durasi, lamanya, jangka waktu
  ru: длил*, продолжительн*, длительн*, продолжал*, длитс*, срок действия
  uk: трива*, тривал*, тривав, строк дії
  ar: مدة, المدة, والمدة, بالمدة, للمدة, لمدة, بمدة, ومدة, استمر, واستمر, فاستمر, استمرت, دام, دامت, طوال, والطوال, لطوال, طيلة, والطيلة, لطيلة, استمرار, والاستمرار, لاستمرار, باستمرار, واستمرار
  zh: 持续, 持續, 期间, 期間, 时长, 時長, 历时, 為期, 为期
  ja: 期間, 継続, 持続, 続い, 間続, にわたっ
treat 3
  nl: behandelen, behandelt, behandelde, behandeld, behandeling*, therapie, therapieën, genezen
  pl: leczy*, leczen*, terapi*, wylecz*
  tr: tedavi*, terapi*, iyileşme*
  id: mengobati, pengobatan, diobati, terapi, perawatan, merawat, dirawat
  ru: лечит*, лечен*, лечеб*, вылеч*, терап*, пролеч*
  uk: лікув*, лікуван*, терап*, вилік*, лікує
  ar: علاج, والعلاج, لعلاج, عالج, عالجت, يعالج, تعالج, معالجة, والمعالجة, لمعالجة, مداواة, والمداواة, لمداواة, علاجي
  zh: 治疗, 治療, 疗法, 療法, 医治, 醫治
  ja: 治療, 療法, 診療, 処置
open 2
  nl: openen, opent, opende, geopend, open, opening, ontsluiten, openstellen, opengesteld
  pl: otwar*, otwier*, otworz*, otwart*
  tr: açıldı*, açtı, açmak, açık, açılış*, açma, açıyor*, açılma*
  id: membuka, dibuka, buka, pembukaan, terbuka
  ru: откры*, открыл*, открыв*, открыт*
  uk: відкри*, відкрив*, відкрит*, відчин*
  ar: فتح, والفتح, لفتح, افتتاح, والافتتاح, لافتتاح, بافتتاح, وافتتاح, فتحت, يفتح, تفتح, مفتوح, والمفتوح, لمفتوح, مفتوحة, افتتح, وافتتح, فافتتح, افتتحت
  zh: 打开, 打開, 开放, 開放, 开启, 開啟, 开设
  ja: 開放, 開い, 開け, 公開, 開設, 開き
attention 2
  nl: aandacht, opmerkzaamheid, acht slaan, schijnwerper*
  pl: uwag*, zainteresowan*, uwagę
  tr: dikkat*, ilgi, dikkati, ilgisi
  id: perhatian, memperhatikan, menarik perhatian, sorotan
  ru: внимани*, обратил* внимание, внимание, вниман*
  uk: уваг*, увагу, увага
  ar: انتباه, الانتباه, والانتباه, لانتباه, بانتباه, وانتباه, اهتمام, والاهتمام, لاهتمام, باهتمام, واهتمام, لفت الانتباه, ولفت الانتباه, اهتماما, الاهتماما, أنظار, والأنظار, لأنظار
  zh: 注意, 关注, 關注, 注目, 留意
  ja: 注目, 注意, 関心, 脚光
agree 2
  nl: instemmen, stemt in, stemde in, ingestemd, akkoord, afspreken, afgesproken, overeenkomen, overeengekomen, kwamen overeen, overeenstemming
  pl: zgadza*, zgodzi*, uzgodni*, uzgadnia*
  tr: anlaş*, anlaştı*, kabul etti, kabul etmek, kabul ediyor, kabul eden, hemfikir*, mutabık*, uzlaş*
  id: setuju, menyetujui, disetujui, sepakat, menyepakati, disepakati, bersepakat
  ru: соглаша*, договор*, согласил*, договорил*, согласи*, согласен, согласны
  uk: погод*, погодж*, домов*, домовл*, узгод*, згода, згоду
  ar: موافقة, والموافقة, لموافقة, وافق, وافقت, اتفق, واتفق, فاتفق, اتفقت, اتفقوا, اتفاق, والاتفاق, لاتفاق, باتفاق, واتفاق, يوافق, توافق, والتوافق, لتوافق
  zh: 同意, 赞成, 贊成, 达成一致, 達成一致, 约定, 約定, 认同
  ja: 同意, 合意, 賛成, 了承, 承諾
software 2
  nl: software, softwareprogra*, computerprogra*, besturingssysteem, programmatuur
  pl: oprogramow*, program komputerow*, program* komputerow*, system operacyjn*, software
  tr: yazılım*, yazılımı, bilgisayar program*, işletim sistemi*
  id: perangkat lunak, peranti lunak, software, piranti lunak, program komputer
  ru: программное обеспечение, программного обеспечения, софт, софта, программн* обеспечен*, операционн* систем*
  uk: програмне забезпечення, програмного забезпечення, програмн* забезпечен*, софт, софту, операційн* систем*
  ar: برمجيات, البرمجيات, والبرمجيات, لبرمجيات, ببرمجيات, برنامج حاسوب, برمجية, والبرمجية, لبرمجية, نظام تشغيل, سوفت وير
  zh: 软件, 軟體, 软体, 軟件, 操作系统, 作業系統
  ja: ソフトウェア*, ソフトウエア*, ソフト, 基本ソフト
drink 3
  nl: drinken, drinkt, dronk, dronken, gedronken, drank, drankje, frisdrank*, koffie, thee
  pl: pić, pije, wypi*, napój, napoj*, kawa, kawy, herbat*
  tr: içmek, içti, içiyor*, içecek*, içki*, kahve*, çayı
  id: minum, minuman, meminum, diminum, kopi, peminum
  ru: пить, пьет, пьёт, выпил*, напит*, напиток, кофе, выпить
  uk: пити, випи*, випив, напій, напої, напоїв, кава, каву
  ar: شرب, والشرب, لشرب, شربت, يشرب, مشروب, والمشروب, لمشروب, مشروبات, والمشروبات, لمشروبات, قهوة, والقهوة, لقهوة, شاي, الشاي, والشاي, بالشاي, للشاي, لشاي, بشاي, وشاي
  zh: 饮料, 飲料, 喝, 饮用, 飲用, 咖啡, 饮品
  ja: 飲, 飲料, 飲み物, コーヒー
large-sum 2
  nl: miljoen, miljoenen, miljard, miljarden, miljoenenbedrag, fors bedrag, fortuin, kapitalen
  pl: milion*, miliard*, miliony, miliardy, fortun*, ogromn* suma, ogromn* sumy, ogromn* sumę, ogromn* sum, mln, mld, duża suma, duże sumy, dużą sumę
  tr: milyon*, milyar*, servet*, yüklü miktar*, büyük meblağ*
  id: juta, miliar, jutaan, miliaran, triliun, uang dalam jumlah besar, dana besar
  ru: миллион*, миллиард*, крупн* сумм*, огромн* сумм*, млн, млрд
  uk: мільйон*, мільярд*, великі суми, величезн* сума, величезн* суми, величезн* суму, величезн* сум, млн, млрд
  ar: مليون, المليون, والمليون, بالمليون, للمليون, لمليون, بمليون, ملايين, الملايين, والملايين, لملايين, مليار, والمليار, لمليار, مليارات, والمليارات, لمليارات, مبالغ ضخمة, مبلغ ضخم, مبالغ طائلة, أموال طائلة
  zh: 百万, 百萬, 亿, 億, 巨额, 鉅額, 巨款, 巨资, 數百萬, 数百万, 重金
  ja: 億, 万, 巨額, 多額, 大金, 高額
viewing-habits 4
  nl: kijkgedrag, kijkgewoonte*, kijkgeschiedenis, kijkcijfers, kijkgegevens, kijkvoorkeur*
  pl: nawyk* oglądani*, histori* oglądania, historia oglądania, preferencj* widzów, dane o oglądaln*, nawyki widzów
  tr: izleme alışkanlık*, izleme geçmişi*, izleme veri*, izleme davranış*
  id: kebiasaan menonton, riwayat tontonan, data tontonan, pola menonton, perilaku menonton
  ru: история просмотр*, истории просмотров, привычк* просмотр*, данные о просмотр*, зрительск* привычк*, истории просмотра
  uk: історі* перегляд*, звичк* перегляд*, дані про перегляд*, глядацьк* звичк*
  ar: عادات المشاهدة, سجل المشاهدة, بيانات المشاهدة, أنماط المشاهدة, سلوك المشاهدة, وسلوك المشاهدة, تاريخ المشاهدة
  zh: 观看习惯, 觀看習慣, 观影记录, 觀影紀錄, 观看历史, 觀看記錄, 收视习惯, 收視習慣, 观看数据
  ja: 視聴習慣, 視聴履歴, 視聴データ, 視聴傾向, 視聴行動
only 1
  nl: alleen, enkel, slechts, uitsluitend, enige, louter
  pl: tylko, jedynie, wyłączn*, zaledwie, jedyny
  tr: sadece, yalnız, yalnızca, tek, münhasıran
  id: hanya, cuma, semata-mata, satu-satunya, sekadar
  ru: только, лишь, исключительно, единственн*, всего лишь
  uk: лише, тільки, виключно, єдин*, винятково
  ar: فقط, والفقط, لفقط, حصرا, الحصرا, والحصرا, لحصرا, حصري, حصريا, الحصريا, والحصريا, لحصريا, وحيد, الوحيد, والوحيد, لوحيد, وحدها, الوحدها, والوحدها, لوحدها, وحده, الوحده, مجرد, والمجرد, لمجرد
  zh: 只, 仅, 僅, 唯一, 仅仅, 僅僅, 只有, 仅限
  ja: だけ, のみ, 唯一, 単に
stay 2
  nl: blijven, blijft, bleef, bleven, gebleven, verblijven, verbleef, verblijf
  pl: pozosta*, pozostaj*, przebyw*
  tr: kalmak, kalıyor*, kalacak*, kalma, kaldı, kaldılar
  id: tetap, tinggal, bertahan, menetap, masih
  ru: оста*, остал*, остаёт*, остает*, пребыв*
  uk: залиш*, залиша*, перебува*, залишил*
  ar: بقاء, البقاء, والبقاء, لبقاء, بقي, وبقي, فبقي, بقيت, يبقى, تبقى, ظل, وظل, فظل, ظلت, مكث, مكوث, والمكوث, لمكوث
  zh: 留下, 停留, 保持, 留在, 逗留
  ja: 留ま, とどま, 滞在, 居続, 残り, 残っ, 残る
say 1
  nl: zeggen, zegt, zei, zeiden, gezegd, aldus, volgens, verklaren, verklaart, verklaarde, liet weten
  pl: mówi*, powiedzi*, powiedział*, mówił*, oświadcz*, zdaniem, stwierdz*, według
  tr: dedi, söyle*, söyledi*, diyor*, ifade etti, ifade etmek, ifade ediyor, ifade eden, belirt*, açıkla*, kaydet*, söz et, diye konuştu
  id: mengatakan, kata, berkata, ujar, tutur, menyatakan, ucap, dikatakan, menuturkan, menurut, katanya, sebut
  ru: сказа*, сказал*, говорит*, говорил*, заяви*, заявил*, говорят, отметил*, по словам, говорит
  uk: сказа*, сказав, сказал*, каже, кажуть, заяв*, зазнач*, говори*, за словами
  ar: قال, قالت, يقول, تقول, قالوا, قول, والقول, لقول, صرح, صرحت, أضاف, أضافت, أوضح, أوضحت, تصريح, والتصريح, لتصريح, بحسب, البحسب, والبحسب, لبحسب, وفقا ل
  zh: 说, 說, 表示, 称, 稱, 指出, 说道, 说法, 说过, 声明
  ja: 述べ, 語っ, 言っ, 言い, 述べた, コメントし, 発言, と説明
press 2
  nl: pers, nieuwsredactie*, journalistiek, verslaggevers, redactie
  pl: pras*, prasa, prasow*, redakcj*, dziennikarstw*
  tr: basın, basını, basında, gazetecilik*, basının
  id: pers, kewartawanan, jurnalisme, wartawan, redaksi
  ru: пресса, прессы, прессе, прессу, журналистик*, редакц*, печать
  uk: преса, преси, пресі, пресу, журналістик*, редакц*
  ar: صحافة, والصحافة, لصحافة, الصحافة, صحفي, والصحفي, لصحفي, صحفية, إعلام, والإعلام, لإعلام
  zh: 新闻界, 新聞界, 报界, 媒体, 媒體, 记者
  ja: 報道陣, 報道機関, マスコミ, プレス, 記者団, マスメディア*
journalist 2
  nl: journalist, journalisten, journaliste, verslaggever, verslaggeefster, correspondent, columnist, onderzoeksjour*
  pl: dziennikarz*, dziennikark*, reporter*, korespondent*, dziennikarsk*, publicyst*
  tr: gazeteci*, muhabir*, köşe yazarı*
  id: jurnalis, wartawan, reporter, koresponden, pewarta, kolumnis
  ru: журналист*, корреспондент*, репортер*, репортёр*, обозревател*
  uk: журналіст*, кореспондент*, репортер*, оглядач*
  ar: صحفي, والصحفي, لصحفي, صحافي, والصحافي, لصحافي, صحفيين, والصحفيين, لصحفيين, صحفيون, صحافيين, والصحافيين, لصحافيين, صحافيون, مراسل, والمراسل, لمراسل, مراسلون, مراسلين, صحفية, إعلامي, والإعلامي, لإعلامي
  zh: 记者, 記者, 新闻工作者, 新聞工作者, 通讯员, 专栏作家
  ja: 記者, ジャーナリスト*, 特派員, コラムニスト, レポーター
privacy 3
  nl: privacy, privacy*, persoonlijke levenssfeer, privéleven, vertrouwelijkheid
  pl: prywatnoś*, poufnoś*, życie prywatne, życia prywatnego
  tr: gizlilik*, mahremiyet*, özel hayat*, gizliliği*
  id: privasi, kerahasiaan, kehidupan pribadi, kerahasiaan pribadi
  ru: конфиденциальн*, приватност*, частная жизнь, частной жизни, личной жизни, неприкосновенн*
  uk: приватност*, приватніст*, конфіденційн*, особистого життя, приватного життя
  ar: خصوصية, والخصوصية, لخصوصية, الخصوصية, خصوصيات, والخصوصيات, لخصوصيات, سرية البيانات, وسرية البيانات, حياة خاصة, الحياة الخاصة, والحياة الخاصة
  zh: 隐私, 隱私, 隐私权, 隱私權, 私隐, 私隱, 私生活
  ja: プライバシー*, 個人情報, 私生活, 個人のプライバシー
confidential 3
  nl: vertrouwelijk, vertrouwelijke, geheim, in vertrouwen, gevoelig, gerubriceerd
  pl: poufn*, tajn*, niejawn*, zastrzeżon*
  tr: gizli*, mahrem*, hassas, kişiye özel
  id: rahasia, konfidensial, sensitif, bersifat rahasia, tertutup
  ru: конфиденциальн*, секретн*, закрыт*, неразглаш*, засекречен*
  uk: конфіденційн*, таємн*, закрит*, нерозголош*, засекречен*
  ar: سري, السري, والسري, بالسري, للسري, لسري, بسري, وسري, سرية, سريا, السريا, والسريا, لسريا, حساس, والحساس, لحساس, حساسة, مصنفة, والمصنفة, لمصنفة, طي الكتمان, وطي الكتمان
  zh: 机密, 機密, 保密, 绝密, 敏感, 秘密
  ja: 機密, 秘密, 極秘, 内密, 部外秘
email 3
  nl: e-mail, e-mails, email, emails, mailtje*, e-mailbericht*, mails, mailde, gemaild
  pl: e-mail*, email*, mail, maile, maili, mailow*, poczt* elektroniczn*, wiadomo* e-mail
  tr: e-posta*, eposta*, e-mail*, elektronik posta*
  id: surel, email, e-mail, surat elektronik, pos-el
  ru: электронн* письм*, письмо, письма, электронн* почт*, имейл*, e-mail, мейл
  uk: електронн* лист*, електронн* пошт*, імейл*, e-mail, лист, листи, листа
  ar: بريد إلكتروني, البريد الإلكتروني, والبريد الإلكتروني, رسائل إلكترونية, إيميل, والإيميل, لإيميل, إيميلات, والإيميلات, لإيميلات, رسالة إلكترونية
  zh: 电子邮件, 電子郵件, 邮件, 郵件, 电邮, 電郵
  ja: メール, 電子メール
eavesdrop 4
  nl: afluisteren, afgeluisterd, luistert _ af, luisterde _ af, meeluisteren, luistervink, aftappen, afgetapt, luisterde mee
  pl: podsłuch*, podsłuchiw*, podsłuchal*, nasłuch*
  tr: gizlice dinle*, kulak misafiri*, dinleme cihaz*, telekulak*, kulak kabart*
  id: menguping, menyadap, disadap, penyadapan, nguping, sadap, penyadap
  ru: подслуш*, прослуш*, подслушив*, прослушк*, прослушив*
  uk: підслух*, прослух*, підслухов*, прослуховув*
  ar: تنصت, التنصت, والتنصت, لتنصت, تنصتت, يتنصت, تتنصت, استراق السمع, واستراق السمع, استرق, واسترق, فاسترق
  zh: 窃听, 竊聽, 偷听, 偷聽, 监听, 監聽
  ja: 盗聴, 盗み聞き, 傍受, 立ち聞き
all 1
  nl: alle, alles, allen, al, allemaal, iedereen, geheel, gehele
  pl: wszyst*, wszyscy, wszystkie, całość, każdy
  tr: tüm, bütün, hepsi, herkes, tamamı, tümü
  id: semua, seluruh, segala, semuanya, seluruhnya
  ru: все, всех, всем, всего, весь, вся, всеми, целиком
  uk: всі, усі, всіх, усіх, усе, весь, вся, увесь
  ar: جميع, والجميع, لجميع, كل, كافة, والكافة, لكافة, كامل, والكامل, لكامل, الجميع, كلها, الكلها, والكلها, لكلها, بكلها, وكلها, سائر, والسائر, لسائر
  zh: 所有, 全部, 一切, 全体, 全體, 全都
  ja: すべて, 全て, 全員, 全部, みな
investigation 2
  nl: onderzoek, onderzoeken, onderzoekt, onderzocht, onderzoekers, onderzoekster, speurwerk, gerechtelijk onderzoek
  pl: śledztw*, dochodzeni*, docieka*, zbada*, śledcz*, badani*
  tr: soruşturma*, araştırma*, inceleme*, soruştur*, soruşturul*
  id: penyelidikan, penyidikan, menyelidiki, diselidiki, investigasi, menginvestigasi, penyelidik, penyidik
  ru: расследов*, следстви*, следовател*, проверк*, дознан*
  uk: розслідув*, слідств*, слідч*, перевірк*, дізнан*
  ar: تحقيق, والتحقيق, لتحقيق, تحقيقات, والتحقيقات, لتحقيقات, التحقيق, يحقق في, تقص, والتقص, لتقص, محقق, والمحقق, لمحقق, محققون, محققين, فتحت تحقيقا
  zh: 调查, 調查, 查处, 侦查, 偵查, 彻查
  ja: 調査, 捜査, 取り調べ, 究明, 調べ
need 1
  nl: nodig, behoefte, nood, noodzaak, noodzakelijk, vereisen, behoeven
  pl: potrzeb*, koniecz*, niezbęd*, potrzebuj*
  tr: ihtiyaç*, ihtiyacı*, gerekli*, lazım
  id: perlu, butuh, membutuhkan, memerlukan, kebutuhan, dibutuhkan, diperlukan
  ru: нужн*, необходим*, нужд*, потребн*, требует*
  uk: потріб*, потреб*, необхідн*, потребу*
  ar: حاجة, والحاجة, لحاجة, احتاج, واحتاج, فاحتاج, يحتاج, تحتاج, ضروري, والضروري, لضروري, ضرورة, ضرورية, لازم, واللازم, للازم, احتياجات, الاحتياجات, والاحتياجات, لاحتياجات, باحتياجات, واحتياجات
  zh: 需要, 需求, 必要, 必需
  ja: 必要, 要る, ニーズ, 必須
experiment 3
  nl: experiment*, experimenteren, experimenteel, experimentele, proef, proeven, proefpersoon
  pl: eksperyment*, eksperymentaln*
  tr: deney*, deneysel*, deneyler, deneme*
  id: eksperimen, percobaan, bereksperimen, uji coba, eksperimental
  ru: эксперимент*, испытан*
  uk: експеримент*, дослід, досліди, випробув*
  ar: تجربة, والتجربة, لتجربة, تجارب, والتجارب, لتجارب, تجريبي, والتجريبي, لتجريبي, تجريبية, اختبار, والاختبار, لاختبار, باختبار, واختبار
  zh: 实验, 實驗, 试验, 試驗
  ja: 実験, 試験, 治験, 実証
correspondence 3
  nl: correspondentie, briefwisseling, e-mailwisseling, berichtenwisseling, mailwisseling, briefverkeer
  pl: korespond*, korespondenc*, wymian* listów, wymian* wiadomości, wymian* maili
  tr: yazışma*, yazışmalar, mektuplaş*, haberleşme*
  id: korespondensi, surat-menyurat, surat menyurat, berkirim surat
  ru: переписк*, переписка, корреспонденц*
  uk: листуван*, переписк*, кореспонденц*, переписуван*
  ar: مراسلة, والمراسلة, لمراسلة, مراسلات, والمراسلات, لمراسلات, المراسلات, تبادل الرسائل, تراسل, والتراسل, لتراسل, مكاتبات, المكاتبات, والمكاتبات, لمكاتبات
  zh: 通信, 往来信件, 往來信件, 信件往来, 书信, 書信, 通讯
  ja: 往復書簡, 通信, 書簡, やり取り, 文通
for-years 2
  nl: jarenlang, al jaren, jaren lang, sinds jaren, langdurig, langlopend, vele jaren, decennialang, al jarenlang
  pl: od lat, przez lata, latami, wieloletni*, od wielu lat, przez wiele lat, całymi latami
  tr: yıllardır, yıllarca, uzun yıllar*, yıllar boyunca, uzun süredir
  id: bertahun-tahun, selama bertahun-tahun, sudah lama, puluhan tahun, menahun
  ru: годами, многие годы, много лет, многолетн*, на протяжении лет, долгие годы, годы подряд
  uk: роками, багато років, багаторічн*, довгі роки, протягом років, упродовж років
  ar: منذ سنوات, لسنوات, اللسنوات, واللسنوات, للسنوات, على مدى سنوات, طوال سنوات, سنوات طويلة, منذ أعوام, على مدار سنوات, سنوات عديدة
  zh: 多年, 多年来, 多年來, 长年, 長年, 数年, 數年, 长期, 長期
  ja: 長年, 何年も, 数年, 年来, 長期間, 長らく, 数年間, 年にわた
close 2
  nl: sluiten, sluit, sloot, sloten, gesloten, sluiting, dichtdoen, dichtgaan, afsluiten
  pl: zamkn*, zamyk*, zamknię*, zamknąć
  tr: kapat*, kapan*, kapatıl*, kapatma*, kapalı
  id: menutup, ditutup, tutup, penutupan, tertutup
  ru: закры*, закрыл*, закрыв*, закрыт*
  uk: закри*, закрив*, закрит*, зачин*
  ar: إغلاق, والإغلاق, لإغلاق, أغلق, أغلقت, يغلق, تغلق, مغلق, والمغلق, لمغلق, مغلقة, إقفال, والإقفال, لإقفال
  zh: 关闭, 關閉, 关停, 关门, 關門, 封闭, 停业
  ja: 閉鎖, 閉じ, 閉店, 閉め, 休業
negotiate 3
  nl: onderhandelen, onderhandelt, onderhandelde, onderhandeld, onderhandeling*, onderhandelaar*, uitonderhandeld, overleg
  pl: negocj*, negocjac*, negocjow*, pertrakt*, rokow*, targow*
  tr: müzakere*, pazarlık*, görüşmeler*
  id: bernegosiasi, negosiasi, merundingkan, berunding, perundingan, negosiator, dirundingkan, tawar-menawar
  ru: переговор*, договарив*, вести переговоры, торгов*
  uk: перегов*, переговор*, домовля*, торгу*
  ar: تفاوض, والتفاوض, لتفاوض, التفاوض, مفاوضات, المفاوضات, والمفاوضات, لمفاوضات, مفاوضة, والمفاوضة, لمفاوضة, تفاوضت, يتفاوض, تتفاوض, مفاوض, مفاوضين
  zh: 谈判, 談判, 协商, 協商, 磋商, 洽谈, 洽談, 商谈
  ja: 交渉, 協議, 折衝, 商談
affirm 2
  nl: bevestigen, bevestigt, bevestigde, verzekeren, verzekert, verzekerde, stellen, stelt, stelde, volhouden, staande houden, stellig
  pl: zapewni*, twierdz*, potwierdz*, utrzym*, zapewnia*
  tr: savun*, iddia etti, iddia etmek, iddia ediyor, iddia eden, teyit*, vurgula*, doğrula*, ileri sürdü, ileri sürülen, ileri sürüldü, ileri sürüyor
  id: menegaskan, penegasan, ditegaskan, menyatakan, bersikeras, memastikan, membenarkan
  ru: утвержд*, утверждал*, подтверд*, завер*, уверя*
  uk: стверд*, стверджу*, твердж*, запевн*, підтверд*
  ar: تأكيد, والتأكيد, لتأكيد, أكد, أكدت, يؤكد, تؤكد, أكدوا, شدد, شددت, جزم
  zh: 断言, 斷言, 声明, 聲明, 坚称, 堅稱, 肯定, 强调, 主张
  ja: 断言, 主張, 肯定, 言明, 明言, 断定
rumour 3
  nl: gerucht, geruchten, roddel*, roddels, gefluister, naar verluidt, praatjes, geruchtenmolen
  pl: plotk*, pogłosk*, plotek, pogłosek, krąż* plotk*
  tr: söylenti*, dedikodu*, rivayet*
  id: rumor, desas-desus, kabar angin, kabar burung, gosip, dirumorkan, kabarnya, selentingan
  ru: слух, слухи, слухов, слухам, слухами, сплетн*, молва
  uk: чутк*, чутки, чуток, плітк*, пліток, поголос*
  ar: شائعة, والشائعة, لشائعة, شائعات, والشائعات, لشائعات, إشاعة, والإشاعة, لإشاعة, إشاعات, والإشاعات, لإشاعات, أقاويل, والأقاويل, لأقاويل, أنباء غير مؤكدة, يشاع, قيل وقال
  zh: 谣言, 謠言, 传闻, 傳聞, 谣传, 謠傳, 流言, 传言, 傳言, 小道消息
  ja: 噂, うわさ, 風評, デマ, 流言, 風説
personal 2
  nl: persoonlijk, persoonlijke, privé, intiem
  pl: osobist*, prywatn*, personaln*, intymn*
  tr: kişisel*, şahsi, bireysel, özel
  id: pribadi, personal, perorangan, secara pribadi
  ru: личн*, персональн*, лично, интимн*
  uk: особист*, персональн*, інтимн*
  ar: شخصي, والشخصي, لشخصي, شخصية, شخصيا, الشخصيا, والشخصيا, لشخصيا, الشخصية
  zh: 个人, 個人, 私人, 亲自
  ja: 個人的, 個人, 私的, 私用, 私生活
after 1
  nl: na, nadat, daarna, vervolgens, naderhand, achteraf
  pl: po, potem, następnie, później, po tym jak
  tr: sonra, ardından, sonrasında, sonrası, akabinde
  id: setelah, sesudah, usai, kemudian, selepas, seusai, pasca
  ru: после, затем, потом, спустя, вслед за, впоследствии
  uk: після, потім, згодом, опісля, по тому
  ar: بعد, والبعد, لبعد, بعدما, البعدما, والبعدما, لبعدما, ببعدما, ثم, عقب, والعقب, لعقب, لاحقا, اللاحقا, واللاحقا, للاحقا, إثر, والإثر, لإثر, في أعقاب
  zh: 之后, 之後, 以后, 以後, 随后, 隨後
  ja: その後, 以降, のち, 直後, 後に, の後
rich 3
  nl: rijk, rijke, rijken, welgesteld, vermogend, rijkdom, miljonair, miljonairs, miljardair, miljardairs
  pl: bogat*, bogac*, zamożn*, miliarder*, milioner*, majątn*, bogactw*
  tr: zengin*, varlıklı*, milyoner*, milyarder*, servet*
  id: kaya, kekayaan, konglomerat, miliarder, jutawan, tajir, terkaya
  ru: богат*, богач*, состоятельн*, миллиардер*, миллионер*, обеспеченн*
  uk: багаті, заможн*, мільярдер*, мільйонер*, багатств*, багатий, багата, багатих, багатій*
  ar: غني, الغني, والغني, بالغني, للغني, لغني, بغني, وغني, أغنياء, والأغنياء, لأغنياء, ثري, الثري, والثري, بالثري, للثري, لثري, بثري, وثري, أثرياء, والأثرياء, لأثرياء, ثرية, ثروة, والثروة, لثروة, ثراء, والثراء, لثراء, ملياردير, والملياردير, لملياردير, مليونير, والمليونير, لمليونير
  zh: 富有, 富豪, 有钱, 有錢, 富裕, 亿万富翁, 億萬富翁, 财富
  ja: 富裕, 金持ち, 裕福, 富豪, 億万長者, 大富豪
viral 3
  nl: viraal, virale, viral, trending, rondgaan
  pl: viral*, wiraln*, stał* się viralem, wiral*
  tr: viral*, gündem oldu, trend oldu, hızla yayıl*
  id: viral, mendadak viral, trending, memviralkan, heboh
  ru: вирусн*, завирус*, вирал*, стал* вирусным
  uk: вірусн*, завірус*, вірал*
  ar: فيروسي, الفيروسي, والفيروسي, لفيروسي, انتشار واسع, وانتشار واسع, انتشر بسرعة, وانتشر بسرعة, ضجة, الضجة, والضجة, بالضجة, للضجة, لضجة, بضجة, وضجة, رائج, والرائج, لرائج, رائجة, تريند, والتريند, لتريند
  zh: 疯传, 瘋傳, 爆红, 爆紅, 热传, 熱傳, 热搜, 病毒式
  ja: バズ, 話題にな, 拡散, バイラル
phrase 2
  nl: zin, zinsnede, woord, woorden, uitdrukking*, formulering*, bewoording*, verwoording
  pl: fraz*, sformułow*, zwrot, zwrotu, wyrażen*, słowo, słowa, słów
  tr: ifade*, ibare*, tabir*, deyim*, sözcük*, kelime*
  id: frasa, ungkapan, istilah, kata-kata, frase, kalimat
  ru: фраз*, фраза, выражен*, формулировк*, слово, слова, словосочет*
  uk: фраз*, фраза, вираз*, формулюван*, слово, слова, словосполуч*
  ar: عبارة, والعبارة, لعبارة, عبارات, والعبارات, لعبارات, صياغة, والصياغة, لصياغة, تعبير, والتعبير, لتعبير, مصطلح, والمصطلح, لمصطلح, كلمة, والكلمة, لكلمة, كلمات, والكلمات, لكلمات
  zh: 措辞, 措辭, 词语, 詞語, 短语, 短語, 用语, 用語, 字眼
  ja: 文言, 表現, 言葉, フレーズ, 語句, 言い回し
code 3
  nl: code, codes, broncode, coderen, programmeur*, programmeercode, gecodeerd
  pl: kod, kodu, kody, kodow*, kodzie, kod źródłow*, programist*
  tr: kod, kodu, kodlar, kodları, kaynak kod, kaynak kodu, kaynak kodları, kodla*, yazılımcı*
  id: kode, kode sumber, kodenya, pengodean, pemrogram, koding
  ru: код, кода, коду, коде, исходн* код, исходн* кода, исходн* коду, программист*, кодиров*
  uk: код, коду, коди, коді, вихідн* код, вихідн* кода, вихідн* коду, програміст*, кодув*
  ar: شفرة المصدر, شيفرة, والشيفرة, لشيفرة, كود, والكود, لكود, أكواد, والأكواد, لأكواد, رمز برمجي, رموز برمجية, مبرمج, والمبرمج, لمبرمج, شفرة, والشفرة, لشفرة
  zh: 代码, 程式碼, 源代码, 原始碼, 源码, 编码, 編碼
  ja: コード, ソースコード, プログラム, コーディング
buy 2
  nl: kopen, koopt, kocht, kochten, gekocht, aankoop, aankopen, inkopen, koper, kopers, aanschaffen, aangeschaft
  pl: kupi*, kupow*, kupuj*, zakup*, nabyw*, naby*, kupn*
  tr: satın aldı, satın alma, satın alan, satın aldı*, alım, alıcı*, satın alma*
  id: membeli, dibeli, beli, pembelian, pembeli, memborong
  ru: купи*, купил*, покуп*, приобр*, закуп*, куплен*
  uk: купи*, купив, купил*, купув*, придба*, закуп*, куплен*
  ar: شراء, والشراء, لشراء, اشترى, واشترى, فاشترى, اشترت, واشترت, فاشترت, يشتري, تشتري, مشتريات, المشتريات, والمشتريات, لمشتريات, اقتناء, والاقتناء, لاقتناء, باقتناء, واقتناء, مشتر, والمشتر, لمشتر
  zh: 购买, 購買, 买, 買, 收购, 收購, 采购, 採購, 买下
  ja: 購入, 買, 買収, 買い取
invest 2
  nl: investeren, investeert, investeerde, geïnvesteerd, investering*, investeerder*, beleggen, belegger*, stak in, geldschieter*
  pl: inwest*, inwestow*, inwestyc*, inwestor*, zainwest*
  tr: yatırım*, yatırımcı*, yatırım yaptı, yatırım yapma, yatırım yapan, yatırdı*
  id: investasi, berinvestasi, menginvestasikan, investor, penanaman modal, diinvestasikan, menanamkan modal, penanam modal
  ru: инвест*, инвестиц*, вклад*, вложи*, вложен*, вложил*, вкладыв*
  uk: інвест*, інвестиц*, вклад*, вкладен*
  ar: استثمار, والاستثمار, لاستثمار, باستثمار, واستثمار, استثمارات, والاستثمارات, لاستثمارات, باستثمارات, واستثمارات, استثمر, واستثمر, فاستثمر, استثمرت, يستثمر, تستثمر, مستثمر, والمستثمر, لمستثمر, مستثمرين, مستثمرون, ضخ أموال
  zh: 投资, 投資, 注资, 注資, 投入, 投资者, 投資者, 融资
  ja: 投資, 出資, 投資家, 投入
project 2
  nl: project*, projecten, initiatief, initiatieven, onderneming
  pl: projekt*, przedsięwz*, inicjatyw*
  tr: proje*, projesi, girişim*
  id: proyek, proyeknya, inisiatif, prakarsa
  ru: проект*, проекты, инициатив*, начинан*
  uk: проєкт*, проект*, ініціатив*, починан*
  ar: مشروع, والمشروع, لمشروع, مشاريع, والمشاريع, لمشاريع, المشروع, مبادرة, والمبادرة, لمبادرة, مشروعات, والمشروعات, لمشروعات
  zh: 项目, 項目, 工程, 专案, 專案, 计划
  ja: プロジェクト*, 計画, 事業, 企画
already 1
  nl: al, reeds, inmiddels, alreeds
  pl: już, wcześniej już, dotychczas, do tej pory
  tr: zaten, çoktan, şimdiden, halihazırda
  id: sudah
  ru: уже, ранее уже, к тому времени
  uk: вже, уже, раніше вже
  ar: بالفعل, البالفعل, والبالفعل, لبالفعل, سبق أن, مسبقا, المسبقا, والمسبقا, لمسبقا, قد سبق, أصلا, الأصلا, والأصلا, لأصلا
  zh: 已经, 已經, 早已, 已, 业已
  ja: すでに, 既に, とっくに
launch 2
  nl: lanceren, lanceert, lanceerde, gelanceerd, lancering, uitrollen, uitgerold, invoeren, ingevoerd, introduceren, introductie, geïntroduceerd, van start
  pl: uruchom*, wprowadz*, zainaugur*, premier*, start, startuj*, wystartow*, wdroż*
  tr: başlat*, lansman*, piyasaya sürdü, piyasaya sürülen, piyasaya sürüldü, piyasaya sürüyor, tanıttı*, hayata geçir*, kullanıma sundu, kullanıma sunuldu, kullanıma sunma
  id: meluncurkan, peluncuran, diluncurkan, merilis, memulai, rilis, luncur, memperkenalkan
  ru: запуст*, запуск*, запустил*, запуще*, внедр*, начал*
  uk: запуст*, запуск*, запустил*, запуще*, впровад*, стартув*
  ar: إطلاق, والإطلاق, لإطلاق, أطلق, أطلقت, يطلق, تطلق, تدشين, التدشين, والتدشين, لتدشين, دشن, ودشن, فدشن, دشنت, طرح, والطرح, لطرح, طرحت, انطلاق, والانطلاق, لانطلاق, بانطلاق, وانطلاق
  zh: 推出, 启动, 啟動, 发起, 發起, 上线, 上線, 开展
  ja: 開始, 立ち上げ, 発売, 始め, 導入, 投入, リリース
want 1
  nl: willen, wil, wilde, wilden, gewild, wenst, wensen, graag, verlangen
  pl: chce, chcą, chcie*, chciał*, pragn*, życz*, zamierz*
  tr: istiyor*, istedi*, arzu*, istek*, istemek, isteyen
  id: ingin, mau, menginginkan, keinginan, berkeinginan, hendak, berminat
  ru: хочет, хотят, хоте*, хотел*, желан*, жела*, захоте*
  uk: хоче, хочуть, хоті*, бажа*, прагн*, хотіл*
  ar: رغبة, والرغبة, لرغبة, أراد, أرادت, يريد, تريد, يرغب, ترغب, أرادوا, رغبت
  zh: 想要, 希望, 渴望, 愿意, 願意
  ja: 欲し, 求め, 意欲, 希望, 望む, 望ん
stop 2
  nl: stoppen, stopt, stopte, gestopt, ophouden, staken, gestaakt, stilleggen, stilgelegd, stopzetten, stopgezet, beëindigen, hield op
  pl: zatrzym*, wstrzym*, zaprzest*, przest*, zaniech*, powstrzym*
  tr: durdur*, durdu*, son verdi, son veren, son vermek, son verildi, son verme, vazgeç*, kesil*, bırak*
  id: berhenti, menghentikan, dihentikan, stop, penghentian, setop, menyetop
  ru: остан*, останов*, прекра*, прекрат*, приостан*, перестал*, переста*
  uk: зупин*, зупини*, припин*, призупин*, перестал*, переста*
  ar: إيقاف, والإيقاف, لإيقاف, توقف, والتوقف, لتوقف, توقفت, وقف, والوقف, لوقف, أوقف, أوقفت, يوقف, تعليق, والتعليق, لتعليق, كفت عن, وكفت عن
  zh: 停止, 中止, 叫停, 停下, 终止, 停用
  ja: 停止, 中止, 止め, やめ, 廃止, 中断, とめ
reduce 2
  nl: verminderen, vermindert, verminderde, verminderd, verlagen, verlaagde, verlaagd, verlaging, beperken, beperkt, terugbrengen, teruggebracht, afbouwen, reductie
  pl: zmniejsz*, reduk*, zreduk*, obniż*, ogranicz*, zmniejsza*
  tr: azalt*, düşür*, indir*, azaldı*, azalma*, indirim*
  id: mengurangi, dikurangi, pengurangan, menurunkan, diturunkan, penurunan, memangkas, kurangi
  ru: снизи*, сниж*, снижен*, уменьш*, сократ*, сокращ*, понизи*
  uk: знизи*, зниж*, зниженн*, зменш*, скороч*, понизи*
  ar: تقليل, والتقليل, لتقليل, قلل, قللت, خفض, والخفض, لخفض, تخفيض, والتخفيض, لتخفيض, خفضت, يخفض, تقليص, والتقليص, لتقليص, قلص, قلصت, الحد من, تخفيف, والتخفيف, لتخفيف
  zh: 减少, 減少, 降低, 削减, 削減, 缩小, 縮小, 下调, 下調
  ja: 削減, 減ら, 縮小, 低減, 引き下げ, 軽減, 減少
abandon 3
  nl: opgeven, geeft _ op, gaf _ op, gaven _ op, opgegeven, verlaten, verliet, verlieten, laten varen, afzien van, zag af, stopzetten
  pl: porzuc*, zrezygn*, rezygn*, opuszcz*, opuści*, zaniech*, zarzuc*
  tr: vazgeç*, terk*, terk etti, terk etmek, terk ediyor, terk eden, bıraktı*, bırak*
  id: meninggalkan, ditinggalkan, membatalkan, melepaskan, menyerah, menelantarkan, mengabaikan, mengurungkan
  ru: отказал*, отказ*, брос*, покин*, оставил*, забро*
  uk: відмов*, покин*, кинул*, залишил*, облиш*, відмовил*
  ar: تخل, والتخل, لتخل, التخلي, تخلى, تخلت, يتخلى, تتخلى, هجر, والهجر, لهجر, ترك, وترك, فترك, تركت, عدول, والعدول, لعدول, التخلي عن, والتخلي عن
  zh: 放弃, 放棄, 舍弃, 捨棄, 抛弃, 拋棄, 弃用
  ja: 断念, 放棄, 諦め, あきらめ, 見捨て, 撤退
smuggle 4
  nl: smokkel*, smokkelen, gesmokkeld, smokkelaar*, mensenhandel, mensensmokkel
  pl: przemyt*, przemyc*, przemytn*, szmugl*
  tr: kaçakçı*, kaçakçılı*, kaçak*, insan ticareti*
  id: penyelundupan, menyelundupkan, diselundupkan, penyelundup, selundup, perdagangan gelap, perdagangan manusia
  ru: контрабанд*, провез*, торговл* людьми
  uk: контрабанд*, провіз, провез*, торгівл* людьми
  ar: تهريب, والتهريب, لتهريب, مهرب, والمهرب, لمهرب, مهربين, مهربون, مهربة, اتجار بالبشر, واتجار بالبشر, الاتجار بالبشر, والاتجار بالبشر
  zh: 走私, 偷运, 偷運, 贩运, 販運, 偷渡
  ja: 密輸, 密売, 密入国, 人身売買
`;
