<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en_GB">
<context>
    <name>QGuiApplication</name>
    <message>
        <source>QT_LAYOUT_DIRECTION</source>
        <extracomment>Not to be read: translate it as RTL in a language that is written from right to left, else leave it out.</extracomment>
        <translation type="unfinished">RTL</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>A word is needed here. One or two are enough; it will stand on the bar.</source>
        <translation type="unfinished">تلزم هنا كلمة. تكفي كلمة أو اثنتان، وستظهر في شريط التسجيل.</translation>
    </message>
    <message>
        <source>The list has that word already. Nothing was changed; choose another word, or rename the one that is there.</source>
        <translation type="unfinished">هذه الكلمة موجودة في القائمة. لم يتغير شيء؛ اختر كلمة أخرى، أو غيّر الموجودة.</translation>
    </message>
    <message>
        <source>Hubdesk fills this in by itself, so it stays in the list. Nothing was changed; you can rename it.</source>
        <translation type="unfinished">يملأ Hubdesk هذا بنفسه، فيبقى في القائمة. لم يتغير شيء؛ يمكنك تغيير اسمه.</translation>
    </message>
</context>
<context>
    <name>hub::AboutChoice</name>
    <message>
        <source>About whom? (may be left out)</source>
        <extracomment>which of the people somebody cares for the visit was about</extracomment>
        <translation type="unfinished">بشأن مَن؟ (يمكن تركه)</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation type="unfinished">لم يُذكر</translation>
    </message>
</context>
<context>
    <name>hub::Actions</name>
    <message>
        <source>Log a drop-in</source>
        <translation type="unfinished">تسجيل زيارة بلا موعد</translation>
    </message>
    <message>
        <source>Log a visit of the person on the card</source>
        <translation type="unfinished">تسجيل زيارة لصاحب البطاقة</translation>
    </message>
    <message>
        <source>Find anyone</source>
        <translation type="unfinished">البحث عن شخص</translation>
    </message>
    <message>
        <source>Hide the screen</source>
        <translation type="unfinished">إخفاء الشاشة</translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished">المساعدة</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished">تراجع</translation>
    </message>
    <message>
        <source>Bigger type</source>
        <translation type="unfinished">تكبير الخط</translation>
    </message>
    <message>
        <source>Smaller type</source>
        <translation type="unfinished">تصغير الخط</translation>
    </message>
    <message>
        <source>Usual type size</source>
        <translation type="unfinished">حجم الخط المعتاد</translation>
    </message>
    <message>
        <source>Colours of the desktop</source>
        <translation type="unfinished">ألوان سطح المكتب</translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished">فاتح</translation>
    </message>
    <message>
        <source>Warm</source>
        <translation type="unfinished">دافئ</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished">داكن</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished">تباين عالٍ</translation>
    </message>
    <message>
        <source>Larger buttons for fingers</source>
        <translation type="unfinished">أزرار أكبر للمس بالأصابع</translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished">اليوم</translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished">الأشخاص</translation>
    </message>
    <message>
        <source>Bring in a spreadsheet</source>
        <translation type="unfinished">إدخال جدول بيانات</translation>
    </message>
    <message>
        <source>Who gets in</source>
        <translation type="unfinished">من له حق الدخول</translation>
    </message>
    <message>
        <source>Lock this desk</source>
        <translation type="unfinished">قفل هذا المكتب</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation type="unfinished">تسجيل الخروج</translation>
    </message>
    <message>
        <source>Close Hubdesk</source>
        <translation type="unfinished">إغلاق Hubdesk</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation type="unfinished">النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>Say that you are free, or with someone</source>
        <translation type="unfinished">أنا متفرغ، أو مع شخص</translation>
    </message>
    <message>
        <source>Show the person on the card the screen</source>
        <translation type="unfinished">إظهار الشاشة لصاحب البطاقة</translation>
    </message>
    <message>
        <source>Our hub</source>
        <translation type="unfinished">ملتقانا</translation>
    </message>
    <message>
        <source>For the hub</source>
        <translation type="unfinished">للملتقى</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation type="unfinished">ما جرى</translation>
    </message>
    <message>
        <source>Write the plan with the person on the card</source>
        <translation type="unfinished">كتابة الخطة مع صاحب البطاقة</translation>
    </message>
    <message>
        <source>Open the safety plan of the person on the card</source>
        <translation type="unfinished">فتح خطة الأمان لصاحب البطاقة</translation>
    </message>
</context>
<context>
    <name>hub::AddMemberCard</name>
    <message>
        <source>Let somebody in</source>
        <translation type="unfinished">إضافة عضو</translation>
    </message>
    <message>
        <source>Let them in</source>
        <translation type="unfinished">إضافة هذا العضو</translation>
    </message>
    <message>
        <source>What is their name?</source>
        <translation type="unfinished">ما اسمه؟</translation>
    </message>
    <message>
        <source>Words for them to write down. Whoever is new types them here, once.</source>
        <translation type="unfinished">كلمات لتُكتب على ورقة. على العضو الجديد أن يكتبها هنا مرة واحدة.</translation>
    </message>
    <message>
        <source>Their words</source>
        <translation type="unfinished">كلمات دخوله</translation>
    </message>
    <message>
        <source>These, or longer ones of their own.</source>
        <translation type="unfinished">هذه الكلمات، أو كلمات أطول من اختياره.</translation>
    </message>
    <message>
        <source>%1 can sign in now.</source>
        <extracomment>%1 is a name</extracomment>
        <translation type="unfinished">صار الدخول متاحًا لـ %1 من الآن.</translation>
    </message>
    <message>
        <source>Making their keys…</source>
        <translation type="unfinished">جارٍ إعداد مفاتيح العضو…</translation>
    </message>
</context>
<context>
    <name>hub::AgreementForm</name>
    <message>
        <source>What for?</source>
        <translation type="unfinished">لأي غرض؟</translation>
    </message>
    <message>
        <source>How did they agree?</source>
        <translation type="unfinished">كيف كانت الموافقة؟</translation>
    </message>
    <message>
        <source>On which ground of law, where the hub notes one?</source>
        <translation type="unfinished">على أي أساس قانوني، إن كان الملتقى يذكره؟</translation>
    </message>
    <message>
        <source>Housing, their GP, my sister Jane …</source>
        <translation type="unfinished">الإسكان، طبيب الأسرة، أختي جين …</translation>
    </message>
    <message>
        <source>A promise stands against it</source>
        <translation type="unfinished">هناك وعد يمنع ذلك</translation>
    </message>
    <message>
        <source>They agree</source>
        <translation type="unfinished">الموافقة على ذلك</translation>
    </message>
    <message>
        <source>A new agreement, if they want one</source>
        <translation type="unfinished">موافقة جديدة، إن كانت هناك رغبة</translation>
    </message>
    <message>
        <source>With whom?</source>
        <translation type="unfinished">مع من؟</translation>
    </message>
    <message>
        <source>Until the end of which day?</source>
        <translation type="unfinished">حتى نهاية أي يوم؟</translation>
    </message>
    <message>
        <source>In their words. May be left out.</source>
        <translation type="unfinished">بكلماته هو. يمكن تركه.</translation>
    </message>
    <message>
        <source>They said so</source>
        <translation type="unfinished">قيلت بالكلام</translation>
    </message>
    <message>
        <source>They signed it</source>
        <translation type="unfinished">وُقّعت على ورق</translation>
    </message>
    <message>
        <source>Who was there? May be left out.</source>
        <translation type="unfinished">من كان حاضرًا؟ يمكن تركه.</translation>
    </message>
    <message>
        <source>How it was given, and who was there</source>
        <translation type="unfinished">كيف أُعطيت الموافقة، ومن كان حاضرًا</translation>
    </message>
    <message>
        <source>Who is that to them? Say a little more: “my sister Jane”, “Jo at City Housing”.</source>
        <translation type="unfinished">ما صلة هذا الشخص به؟ يكفي القليل: «أختي جين»، «جو في مكتب الإسكان».</translation>
    </message>
    <message>
        <source>Until the end of %1.</source>
        <extracomment>Of an agreement. %1 is its last day</extracomment>
        <translation type="unfinished">حتى نهاية يوم %1.</translation>
    </message>
    <message>
        <source>Until when this time? They say.</source>
        <translation type="unfinished">حتى متى هذه المرة؟ صاحب البطاقة هو من يقرر.</translation>
    </message>
    <message>
        <source>That is no day to come; try %1.</source>
        <extracomment>%1 is a day in the form in which it can be typed</extracomment>
        <translation type="unfinished">ليس هذا يومًا قادمًا؛ مثلًا ⁨%1⁩.</translation>
    </message>
    <message>
        <source>It can be written down all the same. If they have changed their mind, they can lift the promise first.</source>
        <translation type="unfinished">يمكن كتابتها رغم ذلك. وإن تغيّر رأي الشخص، فله أن يعفينا من الوعد أولًا.</translation>
    </message>
</context>
<context>
    <name>hub::AgreementsCard</name>
    <message>
        <source>Agreements: who may know what</source>
        <translation type="unfinished">الموافقات: من له أن يعرف ماذا</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>What somebody said</extracomment>
        <translation type="unfinished">«⁨%1⁩»</translation>
    </message>
    <message>
        <source>There was %1.</source>
        <extracomment>%1 is who was there when somebody agreed</extracomment>
        <translation type="unfinished">كان حاضرًا: %1.</translation>
    </message>
    <message>
        <source>They withdraw it</source>
        <translation type="unfinished">سحب الموافقة</translation>
    </message>
    <message>
        <source>They withdraw it: %1</source>
        <translation type="unfinished">سحب الموافقة: %1</translation>
    </message>
    <message>
        <source>Agreed. It can be withdrawn any time.</source>
        <translation type="unfinished">تمت الموافقة. يمكن سحبها في أي وقت.</translation>
    </message>
    <message>
        <source>Withdrawn. Nothing had gone to anybody.</source>
        <translation type="unfinished">سُحبت الموافقة. لم يكن قد خرج شيء إلى أحد.</translation>
    </message>
    <message>
        <source>Agree on it again</source>
        <translation type="unfinished">الموافقة من جديد</translation>
    </message>
    <message>
        <source>Agree on it again: %1</source>
        <translation type="unfinished">الموافقة من جديد: %1</translation>
    </message>
    <message>
        <source>Withdrawn. From now on nothing of it leaves.</source>
        <translation type="unfinished">سُحبت الموافقة. من الآن لا يخرج شيء بموجبها.</translation>
    </message>
    <message>
        <source>Fold away what has ended</source>
        <extracomment>Opens the agreements that have ended; %n is how many</extracomment>
        <translation type="unfinished">طيّ ما انتهى</translation>
    </message>
    <message numerus="yes">
        <source>%n agreement(s) that ended</source>
        <translation type="unfinished">
            <numerusform>لا موافقات انتهت</numerusform>
            <numerusform>موافقة واحدة انتهت</numerusform>
            <numerusform>موافقتان انتهتا</numerusform>
            <numerusform>%n موافقات انتهت</numerusform>
            <numerusform>%n موافقة انتهت</numerusform>
            <numerusform>%n موافقة انتهت</numerusform>
        </translation>
    </message>
    <message>
        <source>They signed it.</source>
        <translation type="unfinished">وُقّعت الموافقة.</translation>
    </message>
    <message>
        <source>A promise stands against it</source>
        <translation type="unfinished">هناك وعد يمنع ذلك</translation>
    </message>
    <message>
        <source>Written down, as they wish. %1</source>
        <extracomment>An agreement was kept. %1 is a promise, and that nothing leaves against it</extracomment>
        <translation type="unfinished">كُتبت الموافقة كما يشاء صاحبها. %1</translation>
    </message>
    <message numerus="yes">
        <source>Withdrawn. It had been used %n time(s), and what has gone cannot be called back:</source>
        <extracomment>%n: how many times something was handed on. A list follows</extracomment>
        <translation type="unfinished">
            <numerusform>سُحبت الموافقة. لم تُستعمل أي مرة، وما خرج لا يمكن استرجاعه:</numerusform>
            <numerusform>سُحبت الموافقة. كانت قد استُعملت مرة واحدة، وما خرج لا يمكن استرجاعه:</numerusform>
            <numerusform>سُحبت الموافقة. كانت قد استُعملت مرتين، وما خرج لا يمكن استرجاعه:</numerusform>
            <numerusform>سُحبت الموافقة. كانت قد استُعملت %n مرات، وما خرج لا يمكن استرجاعه:</numerusform>
            <numerusform>سُحبت الموافقة. كانت قد استُعملت %n مرة، وما خرج لا يمكن استرجاعه:</numerusform>
            <numerusform>سُحبت الموافقة. كانت قد استُعملت %n مرة، وما خرج لا يمكن استرجاعه:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hub::AllPartsCard</name>
    <message>
        <source>All parts</source>
        <translation type="unfinished">كل الأجزاء</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n line(s))</source>
        <extracomment>A part of a plan, and how many lines stand in it (%n). %1 is its heading</extracomment>
        <translation type="unfinished">
            <numerusform>%1 (لا أسطر)</numerusform>
            <numerusform>%1 (سطر واحد)</numerusform>
            <numerusform>%1 (سطران)</numerusform>
            <numerusform>%1 (%n أسطر)</numerusform>
            <numerusform>%1 (%n سطرًا)</numerusform>
            <numerusform>%1 (%n سطر)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hub::AnswerLine</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished">تراجع</translation>
    </message>
    <message>
        <source>Nothing is written there yet. A few words are enough.</source>
        <translation type="unfinished">لا شيء مكتوب هناك بعد. بضع كلمات تكفي.</translation>
    </message>
    <message>
        <source>Three goals stand on the card already. Take one of them off it first.</source>
        <translation type="unfinished">على البطاقة ثلاثة أهداف من قبل. يلزم أولًا رفع واحد منها عن البطاقة.</translation>
    </message>
</context>
<context>
    <name>hub::AsideChips</name>
    <message>
        <source>Bring back</source>
        <extracomment>a half-typed visit; pressing it goes on with it</extracomment>
        <translation type="unfinished">إعادة</translation>
    </message>
    <message>
        <source>Set aside: %1, %2</source>
        <extracomment>a half-typed visit: %1 says whose or what, %2 the time it was set aside</extracomment>
        <translation type="unfinished">وُضعت جانبًا: %1، %2</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation type="unfinished">«⁨%1⁩»</translation>
    </message>
    <message>
        <source>someone</source>
        <extracomment>a half-typed visit of nobody known</extracomment>
        <translation type="unfinished">شخص ما</translation>
    </message>
</context>
<context>
    <name>hub::BackupText</name>
    <message>
        <source>today, %1</source>
        <extracomment>%1 is a time</extracomment>
        <translation type="unfinished">اليوم، %1</translation>
    </message>
    <message>
        <source>yesterday, %1</source>
        <extracomment>%1 is a time</extracomment>
        <translation type="unfinished">أمس، %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a day with its weekday, %2 a time</extracomment>
        <translation type="unfinished">%1، %2</translation>
    </message>
    <message>
        <source>No backup yet: look at Backups</source>
        <translation type="unfinished">لا نسخة احتياطية بعد: يُنظر في صفحة النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation type="unfinished">لا نسخة احتياطية بعد</translation>
    </message>
    <message>
        <source>Backed up %1: look at Backups</source>
        <extracomment>%1 is &quot;yesterday, 9pm&quot;. The next one could not be written</extracomment>
        <translation type="unfinished">آخر نسخة احتياطية %1: يُنظر في صفحة النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>Backed up %1</source>
        <extracomment>%1 is &quot;today, 10:32am&quot;</extracomment>
        <translation type="unfinished">آخر نسخة احتياطية %1</translation>
    </message>
</context>
<context>
    <name>hub::BackupWords</name>
    <message>
        <source>The backup is written, read back and whole; a lead&apos;s words or a recovery sheet open it: %1</source>
        <extracomment>Command line. %1 is the name of a file</extracomment>
        <translation type="unfinished">كُتبت النسخة الاحتياطية وقُرئت من جديد وهي كاملة؛ تفتحها كلمات أحد المسؤولين أو ورقة استعادة: %1</translation>
    </message>
    <message>
        <source>The hub is back as it was %1; sign in with the words you had then: %2</source>
        <extracomment>Command line. %1 is a day and time, %2 a folder</extracomment>
        <translation type="unfinished">عاد الملتقى كما كان %1؛ يمكن الدخول بالكلمات التي كانت لديك حينها: %2</translation>
    </message>
    <message>
        <source>A recovery sheet opened it. That sheet has been used now: make new ones.</source>
        <translation type="unfinished">فتحتها ورقة استعادة. استُهلكت تلك الورقة الآن: يلزم صنع أوراق جديدة.</translation>
    </message>
    <message>
        <source>Writing the backup and reading it back: %1 %</source>
        <translation type="unfinished">جارٍ كتابة النسخة الاحتياطية وقراءتها من جديد: %1 %</translation>
    </message>
    <message>
        <source>Bringing back the hub: %1 %</source>
        <translation type="unfinished">جارٍ استعادة الملتقى: %1 %</translation>
    </message>
</context>
<context>
    <name>hub::BackupsPage</name>
    <message>
        <source>Backups</source>
        <translation type="unfinished">النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation type="unfinished">نسخ احتياطي الآن</translation>
    </message>
    <message>
        <source>The backup is written, read back and whole.</source>
        <translation type="unfinished">كُتبت النسخة الاحتياطية وقُرئت من جديد وهي كاملة.</translation>
    </message>
    <message>
        <source>The newest backup</source>
        <translation type="unfinished">أحدث نسخة احتياطية</translation>
    </message>
    <message>
        <source>One is made by itself each working day, and before a spreadsheet comes in. Each is read back and opened, to be sure.</source>
        <translation type="unfinished">تُصنع نسخة تلقائيًا في كل يوم عمل، وقبل إدخال جدول بيانات. وكل نسخة تُقرأ من جديد وتُفتح للتأكد.</translation>
    </message>
    <message>
        <source>Kept there</source>
        <translation type="unfinished">المحفوظ هناك</translation>
    </message>
    <message>
        <source>The last of each of seven days, five weeks and three months stay; older ones make room.</source>
        <translation type="unfinished">تبقى آخر نسخة من كل يوم من سبعة أيام، ومن كل أسبوع من خمسة أسابيع، ومن كل شهر من ثلاثة أشهر؛ والأقدم يفسح المكان.</translation>
    </message>
    <message>
        <source>Where they go</source>
        <translation type="unfinished">مكان حفظها</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation type="unfinished">اختيار مجلد آخر</translation>
    </message>
    <message>
        <source>If this computer is lost</source>
        <translation type="unfinished">إذا ضاع هذا الحاسوب</translation>
    </message>
    <message>
        <source>On any computer with Hubdesk, choose “Bring a hub back” at the start. A lead&apos;s words open the backup, or those of a recovery sheet; nobody else&apos;s do. Everything up to its hour is there again.</source>
        <translation type="unfinished">على أي حاسوب فيه Hubdesk، يُختار في البداية «استعادة ملتقى». تفتح النسخة كلمات أحد المسؤولين، أو كلمات ورقة استعادة، ولا تفتحها كلمات غيرهم. ويعود كل شيء كما كان حتى ساعتها.</translation>
    </message>
    <message>
        <source>The last one could not be written. %1</source>
        <translation type="unfinished">لم تمكن كتابة آخر نسخة. %1</translation>
    </message>
    <message>
        <source>That is on this computer. A stick or a drive that is kept elsewhere survives the day it is lost.</source>
        <translation type="unfinished">هذا المكان على هذا الحاسوب نفسه. أما ذاكرة USB أو قرص محفوظ في مكان آخر فيبقى إذا ضاع الحاسوب.</translation>
    </message>
    <message>
        <source>If that drive is not there, the backup waits for it, and the foot of the window says so.</source>
        <translation type="unfinished">إذا لم يكن ذلك القرص موجودًا انتظرته النسخة، وقيل ذلك في أسفل النافذة.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is &quot;today, 10:32am&quot;, %2 is &quot;18.0 MB&quot;</extracomment>
        <translation type="unfinished">%1 (%2)</translation>
    </message>
    <message>
        <source>None yet, or the drive is not there.</source>
        <translation type="unfinished">لا شيء بعد، أو أن القرص غير موجود.</translation>
    </message>
    <message>
        <source>Where shall backups go?</source>
        <translation type="unfinished">أين تُحفظ النسخ الاحتياطية؟</translation>
    </message>
    <message>
        <source>From now on backups go there. The ones before stay where they are.</source>
        <translation type="unfinished">من الآن تُحفظ النسخ الاحتياطية هناك. وما سبقها يبقى في مكانه.</translation>
    </message>
    <message>
        <source>Stopped. There is one backup fewer, and nothing else changed.</source>
        <translation type="unfinished">توقف. نقصت نسخة احتياطية واحدة، ولم يتغير شيء آخر.</translation>
    </message>
</context>
<context>
    <name>hub::Block</name>
    <message>
        <source>Edit</source>
        <translation type="unfinished">تعديل</translation>
    </message>
    <message>
        <source>Edit: %1</source>
        <extracomment>What a screen reader says for a quiet Edit; %1 is the heading of the block: &quot;Edit: Please know&quot;</extracomment>
        <translation type="unfinished">تعديل: %1</translation>
    </message>
    <message>
        <source>Keep and close</source>
        <translation type="unfinished">حفظ وإغلاق</translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">تم</translation>
    </message>
    <message>
        <source>Leave as it was</source>
        <translation type="unfinished">تركه كما كان</translation>
    </message>
</context>
<context>
    <name>hub::BringInPage</name>
    <message>
        <source>Bring in a spreadsheet</source>
        <translation type="unfinished">إدخال جدول بيانات</translation>
    </message>
    <message>
        <source>Row by row</source>
        <translation type="unfinished">صفًا صفًا</translation>
    </message>
    <message>
        <source>Rows as they were understood, and what stood there</source>
        <translation type="unfinished">الصفوف كما فُهمت، وما كان مكتوبًا فيها</translation>
    </message>
    <message>
        <source>Brought in %1</source>
        <extracomment>%1 is &quot;239 visits, 26 people new here, 6 workers&quot;</extracomment>
        <translation type="unfinished">تم إدخال %1</translation>
    </message>
</context>
<context>
    <name>hub::BringInWords</name>
    <message numerus="yes">
        <source>rows %1</source>
        <extracomment>Rows of a spreadsheet. %1 is one number or several with commas between</extracomment>
        <translation type="unfinished">
            <numerusform>الصفوف %1</numerusform>
            <numerusform>الصف %1</numerusform>
            <numerusform>الصفان %1</numerusform>
            <numerusform>الصفوف %1</numerusform>
            <numerusform>الصفوف %1</numerusform>
            <numerusform>الصفوف %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln rows were understood.</source>
        <extracomment>%1 is a number of rows that were understood, %Ln all rows of the spreadsheet</extracomment>
        <translation type="unfinished">
            <numerusform>لا صفوف لتُفهم (%1).</numerusform>
            <numerusform>فُهم %1 من صف واحد.</numerusform>
            <numerusform>فُهم %1 من صفين.</numerusform>
            <numerusform>فُهم %1 من أصل %Ln صفوف.</numerusform>
            <numerusform>فُهم %1 من أصل %Ln صفًا.</numerusform>
            <numerusform>فُهم %1 من أصل %Ln صف.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 of them not linked to a person</source>
        <extracomment>%1 is &quot;239 visits&quot;, %2 how many of them are linked to nobody</extracomment>
        <translation type="unfinished">%1، منها %2 غير مرتبطة بشخص</translation>
    </message>
    <message numerus="yes">
        <source>%Ln visits</source>
        <translation type="unfinished">
            <numerusform>لا زيارات</numerusform>
            <numerusform>زيارة واحدة</numerusform>
            <numerusform>زيارتان</numerusform>
            <numerusform>%Ln زيارات</numerusform>
            <numerusform>%Ln زيارة</numerusform>
            <numerusform>%Ln زيارة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2 by name</source>
        <extracomment>%1 is &quot;26 people&quot;, %2 &quot;6 workers&quot;</extracomment>
        <translation type="unfinished">%1 و%2 بالاسم</translation>
    </message>
    <message numerus="yes">
        <source>%Ln workers</source>
        <translation type="unfinished">
            <numerusform>لا موظفين</numerusform>
            <numerusform>موظف واحد</numerusform>
            <numerusform>موظفان</numerusform>
            <numerusform>%Ln موظفين</numerusform>
            <numerusform>%Ln موظفًا</numerusform>
            <numerusform>%Ln موظف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entered twice and counted once: %1</source>
        <extracomment>%1 is &quot;rows 11, 136&quot;</extracomment>
        <translation type="unfinished">
            <numerusform>لا شيء مكرر: %1</numerusform>
            <numerusform>مُدخل واحد تكرر وحُسب مرة واحدة: %1</numerusform>
            <numerusform>مُدخلان تكررا وحُسب كل منهما مرة واحدة: %1</numerusform>
            <numerusform>%Ln مُدخلات تكررت وحُسب كل منها مرة واحدة: %1</numerusform>
            <numerusform>%Ln مُدخلًا تكرر وحُسب كل منها مرة واحدة: %1</numerusform>
            <numerusform>%Ln مُدخل تكرر وحُسب كل منها مرة واحدة: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>row %1: %2</source>
        <extracomment>%1 is the number of a row, %2 what it is: &quot;row 248: a line of totals&quot;</extracomment>
        <translation type="unfinished">الصف %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln that had been taken back</source>
        <extracomment>Visits, or people, that were brought in before and taken back since</extracomment>
        <translation type="unfinished">
            <numerusform>لا شيء سبق التراجع عنه</numerusform>
            <numerusform>واحد سبق التراجع عنه</numerusform>
            <numerusform>اثنان سبق التراجع عنهما</numerusform>
            <numerusform>%Ln سبق التراجع عنها</numerusform>
            <numerusform>%Ln سبق التراجع عنها</numerusform>
            <numerusform>%Ln سبق التراجع عنها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people new here</source>
        <translation type="unfinished">
            <numerusform>لا أشخاص جدد هنا</numerusform>
            <numerusform>شخص واحد جديد هنا</numerusform>
            <numerusform>شخصان جديدان هنا</numerusform>
            <numerusform>%Ln أشخاص جدد هنا</numerusform>
            <numerusform>%Ln شخصًا جديدًا هنا</numerusform>
            <numerusform>%Ln شخص جديد هنا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>more about %Ln people</source>
        <extracomment>People the hub knows already, whose cards a list adds something to</extracomment>
        <translation type="unfinished">
            <numerusform>لا مزيد عن أحد</numerusform>
            <numerusform>المزيد عن شخص واحد</numerusform>
            <numerusform>المزيد عن شخصين</numerusform>
            <numerusform>المزيد عن %Ln أشخاص</numerusform>
            <numerusform>المزيد عن %Ln شخصًا</numerusform>
            <numerusform>المزيد عن %Ln شخص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln words</source>
        <translation type="unfinished">
            <numerusform>لا كلمات</numerusform>
            <numerusform>كلمة واحدة</numerusform>
            <numerusform>كلمتان</numerusform>
            <numerusform>%Ln كلمات</numerusform>
            <numerusform>%Ln كلمة</numerusform>
            <numerusform>%Ln كلمة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (Row %2.)</source>
        <extracomment>%1 is a sentence about a spreadsheet, %2 the number of a row in it</extracomment>
        <translation type="unfinished">%1 (الصف %2.)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows say more about people who keep that part to those who support them: it is left out.</source>
        <translation type="unfinished">
            <numerusform>لا صفوف تزيد على ما يحفظه أصحابه لداعميهم.</numerusform>
            <numerusform>صف واحد يقول المزيد عمن يحفظ ذلك الجزء لداعميه: تُرك.</numerusform>
            <numerusform>صفان يقولان المزيد عمن يحفظون ذلك الجزء لداعميهم: تُركا.</numerusform>
            <numerusform>%Ln صفوف تقول المزيد عمن يحفظون ذلك الجزء لداعميهم: تُركت.</numerusform>
            <numerusform>%Ln صفًا يقول المزيد عمن يحفظون ذلك الجزء لداعميهم: تُركت.</numerusform>
            <numerusform>%Ln صف يقول المزيد عمن يحفظون ذلك الجزء لداعميهم: تُركت.</numerusform>
        </translation>
    </message>
    <message>
        <source>the day</source>
        <translation type="unfinished">اليوم</translation>
    </message>
    <message>
        <source>the time</source>
        <translation type="unfinished">الوقت</translation>
    </message>
    <message>
        <source>who came</source>
        <translation type="unfinished">من جاء</translation>
    </message>
    <message>
        <source>first name</source>
        <translation type="unfinished">الاسم الأول</translation>
    </message>
    <message>
        <source>family name</source>
        <translation type="unfinished">اسم العائلة</translation>
    </message>
    <message>
        <source>whom it was about</source>
        <translation type="unfinished">بشأن مَن كانت</translation>
    </message>
    <message>
        <source>kinds of support</source>
        <translation type="unfinished">أنواع الدعم</translation>
    </message>
    <message>
        <source>one kind of support, ticked</source>
        <translation type="unfinished">نوع واحد من الدعم، موضوعة عنده علامة</translation>
    </message>
    <message>
        <source>how things were</source>
        <translation type="unfinished">كيف كان الحال</translation>
    </message>
    <message>
        <source>how long</source>
        <translation type="unfinished">كم من الوقت</translation>
    </message>
    <message>
        <source>who supported them</source>
        <translation type="unfinished">من قدّم له الدعم</translation>
    </message>
    <message>
        <source>how it came about</source>
        <translation type="unfinished">كيف تمت</translation>
    </message>
    <message>
        <source>whether it took place</source>
        <translation type="unfinished">هل تمت</translation>
    </message>
    <message>
        <source>where</source>
        <translation type="unfinished">أين</translation>
    </message>
    <message>
        <source>a note</source>
        <translation type="unfinished">ملاحظة</translation>
    </message>
    <message>
        <source>another name</source>
        <translation type="unfinished">اسم آخر</translation>
    </message>
    <message>
        <source>a nickname</source>
        <translation type="unfinished">اسم شهرة</translation>
    </message>
    <message>
        <source>what they like to be called</source>
        <translation type="unfinished">الاسم الذي يحب أن يُنادى به</translation>
    </message>
    <message>
        <source>pronouns</source>
        <translation type="unfinished">الضمائر</translation>
    </message>
    <message>
        <source>date of birth</source>
        <translation type="unfinished">تاريخ الميلاد</translation>
    </message>
    <message>
        <source>phone</source>
        <translation type="unfinished">الهاتف</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation type="unfinished">البريد الإلكتروني</translation>
    </message>
    <message>
        <source>address</source>
        <translation type="unfinished">العنوان</translation>
    </message>
    <message>
        <source>day and time</source>
        <translation type="unfinished">اليوم والوقت</translation>
    </message>
    <message>
        <source>how exact the time is</source>
        <translation type="unfinished">مدى دقة الوقت</translation>
    </message>
    <message>
        <source>which hub</source>
        <translation type="unfinished">أي ملتقى</translation>
    </message>
    <message>
        <source>code of the visit</source>
        <translation type="unfinished">رمز الزيارة</translation>
    </message>
    <message>
        <source>code of the person</source>
        <translation type="unfinished">رمز الشخص</translation>
    </message>
    <message>
        <source>code of whom it was about</source>
        <translation type="unfinished">رمز من كانت بشأنه</translation>
    </message>
    <message>
        <source>all their names</source>
        <translation type="unfinished">كل أسمائه</translation>
    </message>
    <message>
        <source>ways to reach them</source>
        <translation type="unfinished">طرق التواصل معه</translation>
    </message>
    <message>
        <source>the way they like best</source>
        <translation type="unfinished">الطريقة التي يفضّلها</translation>
    </message>
    <message>
        <source>safe times</source>
        <translation type="unfinished">الأوقات الآمنة</translation>
    </message>
    <message>
        <source>whether calling is not safe</source>
        <translation type="unfinished">هل الاتصال غير آمن</translation>
    </message>
    <message>
        <source>what to know</source>
        <translation type="unfinished">ما تُستحسن معرفته</translation>
    </message>
    <message>
        <source>access needs</source>
        <translation type="unfinished">ما يحتاج إليه ليشارك</translation>
    </message>
    <message>
        <source>languages</source>
        <translation type="unfinished">اللغات</translation>
    </message>
    <message>
        <source>how they came to us</source>
        <translation type="unfinished">كيف وصل إلينا</translation>
    </message>
    <message>
        <source>whether to leave them out of counts</source>
        <translation type="unfinished">هل يُترك خارج الأعداد</translation>
    </message>
    <message>
        <source>whether they died</source>
        <translation type="unfinished">هل هو متوفى</translation>
    </message>
    <message>
        <source>row in the old sheet</source>
        <translation type="unfinished">الصف في الجدول القديم</translation>
    </message>
    <message>
        <source>why it was left over</source>
        <translation type="unfinished">سبب بقائه</translation>
    </message>
    <message>
        <source>something else, kept in the note</source>
        <translation type="unfinished">شيء آخر، يُحفظ في الملاحظة</translation>
    </message>
    <message>
        <source>nothing to bring in</source>
        <translation type="unfinished">لا شيء للإدخال</translation>
    </message>
    <message>
        <source>there is no day</source>
        <translation type="unfinished">لا يوم مكتوب</translation>
    </message>
    <message>
        <source>the day is not clear</source>
        <translation type="unfinished">اليوم غير واضح</translation>
    </message>
    <message>
        <source>there is no such day</source>
        <translation type="unfinished">لا وجود ليوم كهذا</translation>
    </message>
    <message>
        <source>the day has no year</source>
        <translation type="unfinished">اليوم بلا سنة</translation>
    </message>
    <message>
        <source>that day is another day of the week</source>
        <translation type="unfinished">ذلك التاريخ يوافق يومًا آخر من الأسبوع</translation>
    </message>
    <message>
        <source>that year is unlikely</source>
        <translation type="unfinished">تلك السنة مستبعدة</translation>
    </message>
    <message>
        <source>that day is still to come</source>
        <translation type="unfinished">ذلك اليوم لم يأتِ بعد</translation>
    </message>
    <message>
        <source>it names several people; give each a row</source>
        <translation type="unfinished">فيه أسماء عدة أشخاص؛ المطلوب صف لكل منهم</translation>
    </message>
    <message>
        <source>the name is too long</source>
        <translation type="unfinished">الاسم أطول مما ينبغي</translation>
    </message>
    <message>
        <source>the note is too long</source>
        <translation type="unfinished">الملاحظة أطول مما ينبغي</translation>
    </message>
    <message>
        <source>there is no name</source>
        <translation type="unfinished">لا اسم مكتوب</translation>
    </message>
    <message>
        <source>a row above has that name and says something else</source>
        <translation type="unfinished">في صف أعلاه الاسم نفسه ومعه شيء آخر</translation>
    </message>
    <message>
        <source>this is not what Hubdesk wrote</source>
        <translation type="unfinished">ليس هذا ما كتبه Hubdesk</translation>
    </message>
    <message>
        <source>a line of totals</source>
        <translation type="unfinished">سطر مجاميع</translation>
    </message>
    <message>
        <source>the headings again</source>
        <translation type="unfinished">العناوين مرة أخرى</translation>
    </message>
    <message>
        <source>a heading</source>
        <translation type="unfinished">عنوان</translation>
    </message>
    <message>
        <source>how things are</source>
        <translation type="unfinished">كيف الحال</translation>
    </message>
</context>
<context>
    <name>hub::CarersBlock</name>
    <message>
        <source>Carers</source>
        <translation type="unfinished">مقدّمو الرعاية</translation>
    </message>
    <message>
        <source>Cared for by</source>
        <translation type="unfinished">من يقدّم له الرعاية</translation>
    </message>
    <message>
        <source>Cares for</source>
        <translation type="unfinished">من يرعاهم</translation>
    </message>
    <message>
        <source>Open the card of %1</source>
        <extracomment>What a screen reader says for a name that opens that person&apos;s card</extracomment>
        <translation type="unfinished">فتح بطاقة %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>Who somebody is to them, in their own words: “my sister”</extracomment>
        <translation type="unfinished">«⁨%1⁩»</translation>
    </message>
    <message>
        <source>Who cares for whom?</source>
        <translation type="unfinished">من يرعى مَن؟</translation>
    </message>
    <message>
        <source>Somebody who cares for %1</source>
        <extracomment>%1 is the name of the person whose card is open</extracomment>
        <translation type="unfinished">شخص يقدّم الرعاية لـ %1</translation>
    </message>
    <message>
        <source>Somebody %1 cares for</source>
        <extracomment>%1 is the name of the person whose card is open</extracomment>
        <translation type="unfinished">شخص يتلقى الرعاية من %1</translation>
    </message>
    <message>
        <source>Their name</source>
        <translation type="unfinished">اسمه</translation>
    </message>
    <message>
        <source>my sister</source>
        <translation type="unfinished">أختي</translation>
    </message>
    <message>
        <source>Who they are to each other, in their own words (may be left out)</source>
        <translation type="unfinished">صلة كل منهما بالآخر، بكلماتهما (يمكن تركه)</translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished">إضافة</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished">Enter</translation>
    </message>
    <message>
        <source>cares for them</source>
        <translation type="unfinished">يرعى صاحب البطاقة</translation>
    </message>
    <message>
        <source>they care for</source>
        <translation type="unfinished">يرعاه صاحب البطاقة</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation type="unfinished">إخراج</translation>
    </message>
    <message>
        <source>Took out a carer</source>
        <translation type="unfinished">تم إخراج مقدّم رعاية</translation>
    </message>
    <message>
        <source>Choose who is meant: Enter takes the marked name.</source>
        <translation type="unfinished">أيّهم المقصود؟ مفتاح ⁨Enter⁩ يأخذ الاسم المعلَّم.</translation>
    </message>
    <message>
        <source>Added a carer</source>
        <translation type="unfinished">تمت إضافة مقدّم رعاية</translation>
    </message>
    <message>
        <source>Added somebody they care for</source>
        <translation type="unfinished">تمت إضافة شخص يتلقى الرعاية</translation>
    </message>
    <message>
        <source>Those two are the same person. Choose somebody else.</source>
        <translation type="unfinished">هذان شخص واحد. المطلوب اختيار شخص آخر.</translation>
    </message>
    <message>
        <source>May know: %1</source>
        <extracomment>What somebody lets a carer know; %1 is in their own words: &quot;that I come here, not what I say&quot;</extracomment>
        <translation type="unfinished">ما له أن يعرفه: %1</translation>
    </message>
    <message>
        <source>Does: %1</source>
        <extracomment>What a carer does for somebody; %1 is in their own words: &quot;shopping, and coming along to the GP&quot;</extracomment>
        <translation type="unfinished">ما يفعله: %1</translation>
    </message>
    <message>
        <source>Wants to be seen alone. For the desk only: not to be said to the carer.</source>
        <translation type="unfinished">يريد أن نراه وحده. لمن في المكتب فقط: لا يُقال لمقدّم الرعاية.</translation>
    </message>
    <message>
        <source>What is agreed</source>
        <translation type="unfinished">ما اتُّفق عليه</translation>
    </message>
    <message>
        <source>that I come here, not what I say</source>
        <translation type="unfinished">أنني آتي إلى هنا، لا ما أقوله</translation>
    </message>
    <message>
        <source>shopping, and coming along to the GP</source>
        <translation type="unfinished">التسوق، والمجيء معي إلى طبيب الأسرة</translation>
    </message>
    <message>
        <source>Wants to be seen alone (for the desk only)</source>
        <translation type="unfinished">يريد أن نراه وحده (لمن في المكتب فقط)</translation>
    </message>
    <message>
        <source>Keep what is agreed</source>
        <translation type="unfinished">حفظ ما اتُّفق عليه</translation>
    </message>
    <message>
        <source>What they may know, in the person&apos;s own words (may be left out)</source>
        <translation type="unfinished">ما له أن يعرفه، بكلمات الشخص نفسه (يمكن تركه)</translation>
    </message>
    <message>
        <source>What they do (may be left out)</source>
        <translation type="unfinished">ما يفعله (يمكن تركه)</translation>
    </message>
    <message>
        <source>What is agreed with %1</source>
        <extracomment>%1 is the name of a carer</extracomment>
        <translation type="unfinished">ما اتُّفق عليه مع %1</translation>
    </message>
    <message>
        <source>Kept what is agreed with a carer</source>
        <translation type="unfinished">حُفظ ما اتُّفق عليه مع مقدّم رعاية</translation>
    </message>
</context>
<context>
    <name>hub::ChoicesPage</name>
    <message>
        <source>Welcome to Hubdesk</source>
        <translation type="unfinished">أهلًا بك في Hubdesk</translation>
    </message>
    <message>
        <source>&amp;Start our hub</source>
        <translation type="unfinished">بدء ملتقانا (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Look round</source>
        <translation type="unfinished">إلقاء نظرة (&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Open a hub</source>
        <translation type="unfinished">فتح ملتقى (&amp;O)</translation>
    </message>
    <message>
        <source>For the people at the open door. Records stay on this computer, encrypted; nothing goes over a network.</source>
        <translation type="unfinished">لمن يعملون عند الباب المفتوح. السجلات تبقى على هذا الحاسوب مشفَّرة، ولا يخرج شيء عبر أي شبكة.</translation>
    </message>
    <message>
        <source>Look round with York&apos;s example</source>
        <translation type="unfinished">إلقاء نظرة على مثال يورك</translation>
    </message>
    <message>
        <source>A made-up hub to try everything in. Nothing in it is real, and nothing you do there can go wrong.</source>
        <translation type="unfinished">ملتقى متخيَّل لتجربة كل شيء. لا شيء فيه حقيقي، ولا ضرر في أي شيء يُفعل هناك.</translation>
    </message>
    <message>
        <source>Start our hub</source>
        <translation type="unfinished">بدء ملتقانا</translation>
    </message>
    <message>
        <source>Three things to say: its name, your name and your words. You can log the first drop-in a minute from now.</source>
        <translation type="unfinished">ثلاثة أمور فقط: اسم الملتقى واسمك وكلمات دخولك. بعد دقيقة من الآن يمكن تسجيل أول زيارة.</translation>
    </message>
    <message>
        <source>Open a hub</source>
        <translation type="unfinished">فتح ملتقى</translation>
    </message>
    <message>
        <source>One that was started here before, or that lies on a stick or a shared drive.</source>
        <translation type="unfinished">ملتقى بدأ هنا من قبل، أو محفوظ على ذاكرة USB أو قرص مشترك.</translation>
    </message>
    <message>
        <source>Getting York&apos;s example ready. This takes a few seconds the first time.</source>
        <translation type="unfinished">جارٍ إعداد مثال يورك. يستغرق ذلك بضع ثوانٍ في المرة الأولى.</translation>
    </message>
    <message>
        <source>&amp;Bring a hub back from a backup</source>
        <translation type="unfinished">استعادة ملتقى من نسخة احتياطية (&amp;B)</translation>
    </message>
</context>
<context>
    <name>hub::ChooseFile</name>
    <message>
        <source>Which file?</source>
        <translation type="unfinished">أي ملف؟</translation>
    </message>
    <message>
        <source>The spreadsheet the hub kept until now, or a list of people, saved as CSV. You see what was understood before anything is brought in.</source>
        <translation type="unfinished">جدول البيانات الذي كان الملتقى يستعمله حتى الآن، أو قائمة أشخاص، محفوظًا بصيغة CSV. يظهر لك ما فُهم منه قبل إدخال أي شيء.</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation type="unfinished">اختيار ملف</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished">الملف (&amp;F)</translation>
    </message>
    <message>
        <source>Read the file</source>
        <translation type="unfinished">قراءة الملف</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished">Enter</translation>
    </message>
    <message>
        <source>Choose a spreadsheet</source>
        <translation type="unfinished">اختيار جدول بيانات</translation>
    </message>
    <message>
        <source>Spreadsheets saved as CSV (*.csv *.txt *.tsv)</source>
        <translation type="unfinished">جداول بيانات محفوظة بصيغة CSV (*.csv *.txt *.tsv)</translation>
    </message>
    <message>
        <source>Choose the file first, or type where it is.</source>
        <translation type="unfinished">المطلوب أولًا اختيار الملف أو كتابة مكانه.</translation>
    </message>
</context>
<context>
    <name>hub::ClockCard</name>
    <message>
        <source>This computer&apos;s clock</source>
        <translation type="unfinished">ساعة هذا الحاسوب</translation>
    </message>
    <message>
        <source>It was wrong then, and is right now</source>
        <translation type="unfinished">كانت خاطئة حينها، وهي صحيحة الآن</translation>
    </message>
    <message>
        <source>How did it come to be wrong? It is kept in the list of what was done.</source>
        <translation type="unfinished">كيف صارت خاطئة؟ الجواب يُحفظ في قائمة ما جرى.</translation>
    </message>
    <message>
        <source>It stood at %1 once. Agreements that end before that day count as over, since setting a clock back may open nothing. Look at the clock first: if it is right now, say that it was wrong then.</source>
        <extracomment>%1 is a day and time, later than now</extracomment>
        <translation type="unfinished">كانت مرة على %1. الموافقات التي تنتهي قبل ذلك اليوم تُعدّ منتهية، حتى لا يفتح إرجاع الساعة إلى الوراء شيئًا. يُنظر أولًا إلى الساعة: إن كانت صحيحة الآن، فيكفي القول إنها كانت خاطئة حينها.</translation>
    </message>
</context>
<context>
    <name>hub::CloseNamesCard</name>
    <message>
        <source>Perhaps the same person</source>
        <translation type="unfinished">ربما الشخص نفسه</translation>
    </message>
    <message>
        <source>These names are alike. They stay two people unless you say otherwise; one person can have both names.</source>
        <translation type="unfinished">هذه الأسماء متشابهة. يبقى كل منها شخصًا مستقلًا ما لم يُذكر غير ذلك؛ ويمكن أن يكون للشخص الواحد كلا الاسمين.</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <extracomment>Two names in a spreadsheet that may be one person&apos;s</extracomment>
        <translation type="unfinished">%1 و%2</translation>
    </message>
    <message>
        <source>%1 and %2, whom the hub knows</source>
        <extracomment>%1 is a name in a spreadsheet, %2 the name of somebody the hub knows</extracomment>
        <translation type="unfinished">%1 و%2 المعروف لدى الملتقى</translation>
    </message>
    <message>
        <source>Two people</source>
        <translation type="unfinished">شخصان</translation>
    </message>
    <message>
        <source>The same person</source>
        <translation type="unfinished">الشخص نفسه</translation>
    </message>
</context>
<context>
    <name>hub::ColumnsCard</name>
    <message>
        <source>Columns</source>
        <translation type="unfinished">الأعمدة</translation>
    </message>
    <message>
        <source>Columns and what they were taken for</source>
        <translation type="unfinished">الأعمدة وما فُهم أنها تعنيه</translation>
    </message>
    <message>
        <source>What does “%1” say?</source>
        <extracomment>%1 is the heading of a column of a spreadsheet; chips with what it may say follow</extracomment>
        <translation type="unfinished">ماذا يقول العمود «⁨%1⁩»؟</translation>
    </message>
    <message>
        <source>In a date such as 3/4/2025, what comes first?</source>
        <translation type="unfinished">في تاريخ مثل ⁨3/4/2025⁩، ما الذي يأتي أولًا؟</translation>
    </message>
    <message>
        <source>The day: 3 April</source>
        <translation type="unfinished">اليوم: 3 أبريل</translation>
    </message>
    <message>
        <source>The month: 4 March</source>
        <translation type="unfinished">الشهر: 4 مارس</translation>
    </message>
</context>
<context>
    <name>hub::ComparedParts</name>
    <message>
        <source>%1 · crossed out</source>
        <extracomment>A line of a plan that was crossed out and still is. %1 is what it says</extracomment>
        <translation type="unfinished">%1 · مشطوب</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) as they were</source>
        <extracomment>Opens what did not change between two versions of a plan. %n: how many parts</extracomment>
        <translation type="unfinished">
            <numerusform>لا أجزاء كما كانت</numerusform>
            <numerusform>جزء واحد كما كان</numerusform>
            <numerusform>جزءان كما كانا</numerusform>
            <numerusform>%n أجزاء كما كانت</numerusform>
            <numerusform>%n جزءًا كما كان</numerusform>
            <numerusform>%n جزء كما كان</numerusform>
        </translation>
    </message>
    <message>
        <source>Added: %1</source>
        <extracomment>A line of a plan that was not there before. %1 is what it says</extracomment>
        <translation type="unfinished">أُضيف: %1</translation>
    </message>
    <message>
        <source>Taken out since: %1</source>
        <extracomment>A line of a plan that is gone. %1 is what it said</extracomment>
        <translation type="unfinished">أُخرج منذ ذلك الحين: %1</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <extracomment>A line of a plan that says something else now. %1 is what it says</extracomment>
        <translation type="unfinished">تم التغيير: %1</translation>
    </message>
    <message>
        <source>Crossed out: %1</source>
        <extracomment>A line of a plan that was crossed out. %1 is what it says</extracomment>
        <translation type="unfinished">شُطب: %1</translation>
    </message>
    <message>
        <source>Not crossed out any more: %1</source>
        <extracomment>A line of a plan that is not crossed out any more. %1 is what it says</extracomment>
        <translation type="unfinished">لم يعد مشطوبًا: %1</translation>
    </message>
    <message>
        <source>Then</source>
        <translation type="unfinished">حينها</translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished">الآن</translation>
    </message>
</context>
<context>
    <name>hub::DetailsBox</name>
    <message>
        <source>How did it come about?</source>
        <translation type="unfinished">كيف جاءت هذه الزيارة؟</translation>
    </message>
    <message>
        <source>Did it take place?</source>
        <translation type="unfinished">هل تمت؟</translation>
    </message>
    <message>
        <source>Where? (may be left out)</source>
        <translation type="unfinished">أين؟ (يمكن تركه)</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation type="unfinished">لم يُذكر</translation>
    </message>
    <message>
        <source>Who from the hub?</source>
        <translation type="unfinished">مَن مِن الملتقى؟</translation>
    </message>
    <message>
        <source>About h&amp;ow long? (may be left out)</source>
        <translation type="unfinished">كم استغرقت تقريبًا؟ (يمكن تركه) (&amp;O)</translation>
    </message>
    <message>
        <source>20 minutes, half an hour</source>
        <extracomment>stands in the empty field for how long a visit took</extracomment>
        <translation type="unfinished">20 دقيقة، نصف ساعة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes</source>
        <extracomment>in the field for how long a visit took</extracomment>
        <translation type="unfinished">
            <numerusform>أقل من دقيقة</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتان</numerusform>
            <numerusform>%Ln دقائق</numerusform>
            <numerusform>%Ln دقيقة</numerusform>
            <numerusform>%Ln دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>Not clear yet; it will be left out.</source>
        <translation type="unfinished">لم يتضح بعد، وسيُترك.</translation>
    </message>
    <message>
        <source>Which way did you try? (may be left out)</source>
        <translation type="unfinished">بأي طريقة جرت المحاولة؟ (يمكن تركه)</translation>
    </message>
</context>
<context>
    <name>hub::DonePage</name>
    <message>
        <source>What was done</source>
        <translation type="unfinished">ما جرى</translation>
    </message>
    <message>
        <source>Earlier day</source>
        <translation type="unfinished">يوم سابق</translation>
    </message>
    <message>
        <source>Later day</source>
        <translation type="unfinished">يوم لاحق</translation>
    </message>
    <message>
        <source>Back to today</source>
        <translation type="unfinished">رجوع إلى اليوم</translation>
    </message>
    <message>
        <source>Only leads see this. Who looked at a person&apos;s record stands in that person&apos;s own register, on their card.</source>
        <translation type="unfinished">لا يرى هذا إلا المسؤولون. أما من اطّلع على ملف شخص فمكتوب في سجل ذلك الشخص، على بطاقته.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished">العرض</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation type="unfinished">كل شيء</translation>
    </message>
    <message>
        <source>Sign-ins</source>
        <translation type="unfinished">الدخول</translation>
    </message>
    <message>
        <source>What left the hub</source>
        <translation type="unfinished">ما خرج من الملتقى</translation>
    </message>
    <message>
        <source>Opened for a reason</source>
        <translation type="unfinished">فُتح لسبب</translation>
    </message>
    <message>
        <source>Who gets in</source>
        <translation type="unfinished">من له حق الدخول</translation>
    </message>
    <message>
        <source>Nothing of this was done that day.</source>
        <translation type="unfinished">لم يجرِ شيء من هذا في ذلك اليوم.</translation>
    </message>
</context>
<context>
    <name>hub::DropInBar</name>
    <message>
        <source>How are things today? (may be left out)</source>
        <translation type="unfinished">كيف الحال اليوم؟ (يمكن تركه)</translation>
    </message>
    <message>
        <source>Not asked today</source>
        <translation type="unfinished">لم نسأل اليوم</translation>
    </message>
    <message>
        <source>Log a drop-in</source>
        <translation type="unfinished">تسجيل زيارة بلا موعد</translation>
    </message>
    <message>
        <source>Correcting</source>
        <translation type="unfinished">تصحيح</translation>
    </message>
    <message>
        <source>in their words, or leave it out</source>
        <extracomment>stands in the empty field for a note</extracomment>
        <translation type="unfinished">بكلماته هو، أو يُترك</translation>
    </message>
    <message>
        <source>A &amp;note</source>
        <translation type="unfinished">ملاحظة (&amp;N)</translation>
    </message>
    <message>
        <source>W&amp;hen</source>
        <translation type="unfinished">متى؟ (&amp;H)</translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished">متى</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>a key on the keyboard</comment>
        <translation type="unfinished">Enter</translation>
    </message>
    <message>
        <source>&amp;Less</source>
        <translation type="unfinished">أقل (&amp;L)</translation>
    </message>
    <message>
        <source>&amp;More: how, where, how long</source>
        <translation type="unfinished">المزيد: كيف وأين وكم من الوقت (&amp;M)</translation>
    </message>
    <message>
        <source>Correcting a visit: %1. What it said before stays in its history.</source>
        <extracomment>%1 is a visit, by its name and time; its old wording can be read later</extracomment>
        <translation type="unfinished">تصحيح زيارة: %1. ما كان مكتوبًا من قبل يبقى في تاريخها.</translation>
    </message>
    <message>
        <source>Keep the correction</source>
        <translation type="unfinished">حفظ التصحيح</translation>
    </message>
    <message>
        <source>Log drop-in</source>
        <translation type="unfinished">تسجيل الزيارة</translation>
    </message>
    <message>
        <source>Leave it as it was</source>
        <translation type="unfinished">تركها كما كانت</translation>
    </message>
    <message>
        <source>Set &amp;aside</source>
        <translation type="unfinished">وضع جانبًا (&amp;A)</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>a key on the keyboard</comment>
        <translation type="unfinished">Esc</translation>
    </message>
    <message>
        <source>Alt A</source>
        <comment>a key on the keyboard</comment>
        <translation type="unfinished">Alt A</translation>
    </message>
    <message>
        <source>Nothing here is required.</source>
        <translation type="unfinished">لا شيء هنا مطلوب.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Under a question: why it is asked, then who sees the answer</extracomment>
        <translation type="unfinished">%1 %2</translation>
    </message>
    <message>
        <source>Hide why</source>
        <translation type="unfinished">إخفاء السبب</translation>
    </message>
    <message>
        <source>Why do we ask?</source>
        <translation type="unfinished">لماذا نسأل؟</translation>
    </message>
</context>
<context>
    <name>hub::DropInEntry</name>
    <message>
        <source>%1, %2</source>
        <extracomment>a visit: %1 is a name, or &quot;someone&quot;; %2 a time</extracomment>
        <translation type="unfinished">%1، %2</translation>
    </message>
</context>
<context>
    <name>hub::ErasingCard</name>
    <message>
        <source>Hold this record back, or erase it</source>
        <translation type="unfinished">حجب هذا الملف أو محوه</translation>
    </message>
    <message>
        <source>Hold it back</source>
        <translation type="unfinished">حجبه</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation type="unfinished">فتحه من جديد</translation>
    </message>
    <message>
        <source>Erase it for good</source>
        <translation type="unfinished">محوه نهائيًا</translation>
    </message>
    <message>
        <source>Held back, a record is seen by leads alone and nothing of it leaves. Erased, every word of it is gone here; files and backups made before cannot be called back.</source>
        <translation type="unfinished">الملف المحجوب لا يراه إلا المسؤولون، ولا يخرج منه شيء. والملف الممحو تزول كل كلمة منه هنا؛ أما الملفات والنسخ الاحتياطية التي أُعدّت من قبل فلا يمكن استرجاعها.</translation>
    </message>
    <message>
        <source>Why? It is kept, so please name nobody.</source>
        <translation type="unfinished">لماذا؟ ما يُكتب هنا يُحفظ، فيُرجى ألا يُذكر فيه اسم أحد.</translation>
    </message>
    <message>
        <source>To erase: who else of the team agrees?</source>
        <translation type="unfinished">للمحو: من غيرك من الفريق يوافق؟</translation>
    </message>
    <message>
        <source>Every word about this person goes: their card, plan, goals, visits&apos; notes and agreements. Their visits stay in the counts, without a name. This cannot be undone.</source>
        <translation type="unfinished">تزول كل كلمة عن هذا الشخص: بطاقته وخطته وأهدافه وملاحظات زياراته وموافقاته. تبقى زياراته في الأعداد، بلا اسم. لا يمكن التراجع عن هذا.</translation>
    </message>
    <message>
        <source>Keep the record</source>
        <translation type="unfinished">إبقاء الملف</translation>
    </message>
    <message>
        <source>Keep this visit</source>
        <translation type="unfinished">إبقاء هذه الزيارة</translation>
    </message>
    <message>
        <source>Erase this visit too</source>
        <translation type="unfinished">محو هذه الزيارة أيضًا</translation>
    </message>
    <message>
        <source>%1, %2. It says %3 now.</source>
        <extracomment>A visit about which a lead is asked. %1 is a day and time, %2 kinds of support, %3 a name or &quot;someone&quot;</extracomment>
        <translation type="unfinished">%1، %2. والمكتوب فيها الآن: %3.</translation>
    </message>
    <message>
        <source>Write why first, in one line. Nothing was changed.</source>
        <translation type="unfinished">المطلوب أولًا كتابة السبب في سطر واحد. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>The record is open again.</source>
        <translation type="unfinished">الملف مفتوح من جديد.</translation>
    </message>
    <message>
        <source>The record is held back.</source>
        <translation type="unfinished">الملف محجوب.</translation>
    </message>
    <message>
        <source>Say of each of these visits whether it was theirs too.</source>
        <translation type="unfinished">المطلوب أن يُذكر عن كل زيارة من هذه هل كانت له أيضًا.</translation>
    </message>
    <message>
        <source>Erase the record of %1 for good?</source>
        <extracomment>%1 is the name of the person whose card is open</extracomment>
        <translation type="unfinished">محو ملف %1 نهائيًا؟</translation>
    </message>
    <message>
        <source>To erase: were these visits theirs too? Each was once linked to this person, or tells of them. What is kept stays as whose it is now.</source>
        <translation type="unfinished">للمحو: هل كانت هذه الزيارات له أيضًا؟ كانت كل منها من قبل مرتبطة بهذا الشخص، أو تتحدث عنه. والزيارة التي تُبقى تظل لمن هي له الآن.</translation>
    </message>
</context>
<context>
    <name>hub::FieldRow</name>
    <message>
        <source>%1: %2</source>
        <extracomment>What a screen reader says for an act on one entry of a list: &quot;Take out: Sam Okafor&quot;</extracomment>
        <translation type="unfinished">%1: %2</translation>
    </message>
</context>
<context>
    <name>hub::FinishCard</name>
    <message>
        <source>Give this version a name</source>
        <translation type="unfinished">تسمية هذه الصيغة</translation>
    </message>
    <message>
        <source>Keep this version</source>
        <translation type="unfinished">حفظ هذه الصيغة</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished">ليس الآن</translation>
    </message>
    <message>
        <source>Who was there?</source>
        <translation type="unfinished">من كان حاضرًا؟</translation>
    </message>
    <message>
        <source>What changed, in one line? May be left out.</source>
        <translation type="unfinished">ما الذي تغيّر، في سطر واحد؟ يمكن تركه.</translation>
    </message>
</context>
<context>
    <name>hub::FootBar</name>
    <message>
        <source>Colours and type</source>
        <translation type="unfinished">الألوان والخط</translation>
    </message>
    <message>
        <source>Draft translation: no native speaker has read it yet</source>
        <extracomment>Stands at the foot of the window in a language whose words nobody has read yet who grew up with it</extracomment>
        <translation type="unfinished">ترجمة مسودة: لم يقرأها بعد متحدث أصلي</translation>
    </message>
</context>
<context>
    <name>hub::FreshCard</name>
    <message>
        <source>Begin with an empty page?</source>
        <translation type="unfinished">البدء بصفحة فارغة؟</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished">ليس الآن</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation type="unfinished">البدء من جديد</translation>
    </message>
    <message>
        <source>The plan as it is now and its earlier versions are hidden here. Nothing is deleted: the plan stays in their own record, and stands in it when that is put on paper for them. Until something is written in the new plan, the earlier one can be brought back.</source>
        <translation type="unfinished">الخطة كما هي الآن وصيغها السابقة تُخفى هنا. لا يُحذف شيء: تبقى الخطة في ملف الشخص نفسه، وتظهر فيه حين يُطبع الملف له على ورق. وما دام لم يُكتب شيء في الخطة الجديدة، تمكن إعادة الخطة السابقة.</translation>
    </message>
</context>
<context>
    <name>hub::GoalCard</name>
    <message>
        <source>Set on %1</source>
        <translation type="unfinished">وُضع في %1</translation>
    </message>
    <message>
        <source>with help from %1</source>
        <extracomment>Of a goal. %1 is who helps with it</extracomment>
        <translation type="unfinished">بمساعدة %1</translation>
    </message>
    <message numerus="yes">
        <source>done on %n day(s)</source>
        <extracomment>Of an everyday goal. %n: on how many days it was done</extracomment>
        <translation type="unfinished">
            <numerusform>لم يتم في أي يوم</numerusform>
            <numerusform>تم في يوم واحد</numerusform>
            <numerusform>تم في يومين</numerusform>
            <numerusform>تم في %n أيام</numerusform>
            <numerusform>تم في %n يومًا</numerusform>
            <numerusform>تم في %n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Where does it stand?</source>
        <translation type="unfinished">أين وصل؟</translation>
    </message>
    <message>
        <source>How close am I? 0 is not at all, 10 is there. Any time, or never.</source>
        <translation type="unfinished">كم اقتربت؟ 0 يعني لم أقترب بعد، و10 يعني وصلت. في أي وقت، أو لا حاجة أبدًا.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>How close somebody felt to a goal. %1 is a day, %2 a number from 0 to 10</extracomment>
        <translation type="unfinished">%1: %2</translation>
    </message>
    <message>
        <source>A step is done.</source>
        <translation type="unfinished">تمت خطوة.</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation type="unfinished">إضافة خطوة</translation>
    </message>
    <message>
        <source>A step is added.</source>
        <translation type="unfinished">أُضيفت خطوة.</translation>
    </message>
    <message>
        <source>A step: what, who, when, what might get in the way</source>
        <translation type="unfinished">خطوة: ماذا ومن ومتى، وما قد يعترض الطريق</translation>
    </message>
    <message>
        <source>Done today</source>
        <translation type="unfinished">تم اليوم</translation>
    </message>
    <message>
        <source>It means something else now</source>
        <translation type="unfinished">صار معناه شيئًا آخر</translation>
    </message>
    <message>
        <source>in my words</source>
        <extracomment>Whose words a goal is in, on a page in the person&apos;s own voice</extracomment>
        <translation type="unfinished">بكلماتي</translation>
    </message>
    <message>
        <source>it belongs to: %1</source>
        <extracomment>Of a goal. %1 is why somebody came</extracomment>
        <translation type="unfinished">يتصل بسبب مجيئي: %1</translation>
    </message>
    <message>
        <source>it grew from: %1</source>
        <extracomment>Of a goal. %1 is an earlier goal</extracomment>
        <translation type="unfinished">نشأ من: %1</translation>
    </message>
    <message>
        <source>also written as: %1</source>
        <extracomment>Of a goal that two desks worded differently. %1 is the other wording</extracomment>
        <translation type="unfinished">مكتوب أيضًا هكذا: %1</translation>
    </message>
    <message>
        <source>Kept: %1.</source>
        <translation type="unfinished">حُفظ: %1.</translation>
    </message>
    <message>
        <source>Kept: %1 of 10.</source>
        <translation type="unfinished">حُفظ: %1 من 10.</translation>
    </message>
    <message>
        <source>So far: %1</source>
        <extracomment>%1 is a list of days, each with how close a goal felt then</extracomment>
        <translation type="unfinished">حتى الآن: %1</translation>
    </message>
    <message>
        <source>Show it on my card</source>
        <translation type="unfinished">إظهاره على بطاقتي</translation>
    </message>
    <message>
        <source>Show it on my card: %1</source>
        <extracomment>What a screen reader says. %1 is a goal</extracomment>
        <translation type="unfinished">إظهاره على بطاقتي: %1</translation>
    </message>
    <message>
        <source>It stands on the card now.</source>
        <translation type="unfinished">هو الآن ظاهر على البطاقة.</translation>
    </message>
    <message>
        <source>It no longer stands on the card.</source>
        <translation type="unfinished">لم يعد ظاهرًا على البطاقة.</translation>
    </message>
    <message>
        <source>Today is counted already.</source>
        <translation type="unfinished">اليوم محسوب من قبل.</translation>
    </message>
    <message>
        <source>Today is counted.</source>
        <translation type="unfinished">حُسب اليوم.</translation>
    </message>
    <message>
        <source>Change its words, or who helps</source>
        <translation type="unfinished">تغيير كلماته، أو من يساعد</translation>
    </message>
    <message>
        <source>Change the words, or who helps: %1</source>
        <extracomment>What a screen reader says. %1 is a goal</extracomment>
        <translation type="unfinished">تغيير الكلمات، أو من يساعد: %1</translation>
    </message>
    <message>
        <source>The same goal in other words</source>
        <translation type="unfinished">الهدف نفسه بكلمات أخرى</translation>
    </message>
    <message>
        <source>Keep who helps</source>
        <translation type="unfinished">حفظ من يساعد</translation>
    </message>
    <message>
        <source>Kept: who helps.</source>
        <translation type="unfinished">حُفظ من يساعد.</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation type="unfinished">ما يقوله الهدف</translation>
    </message>
    <message>
        <source>Who helps (may be left out)</source>
        <translation type="unfinished">من يساعد (يمكن تركه)</translation>
    </message>
    <message>
        <source>Kept: the same goal in other words.</source>
        <translation type="unfinished">حُفظ الهدف نفسه بكلمات أخرى.</translation>
    </message>
    <message>
        <source>Write what it is now first. This one then stays as it was.</source>
        <translation type="unfinished">المطلوب أولًا كتابة ما صار إليه الآن. ثم يبقى هذا كما كان.</translation>
    </message>
    <message>
        <source>This one stays as it was. What it is now begins today, as a goal of its own.</source>
        <translation type="unfinished">يبقى هذا كما كان. وما صار إليه يبدأ اليوم هدفًا قائمًا بنفسه.</translation>
    </message>
    <message>
        <source>Not done yet.</source>
        <translation type="unfinished">لم تتم بعد.</translation>
    </message>
    <message>
        <source>It meant a lot</source>
        <translation type="unfinished">عنت الكثير</translation>
    </message>
    <message>
        <source>It meant a lot: %1</source>
        <extracomment>What a screen reader says. %1 is a step towards a goal</extracomment>
        <translation type="unfinished">عنت الكثير: %1</translation>
    </message>
    <message>
        <source>Marked as a step that meant a lot.</source>
        <translation type="unfinished">وُضعت عليها علامة: خطوة عنت الكثير.</translation>
    </message>
    <message>
        <source>The mark is gone.</source>
        <translation type="unfinished">أُزيلت العلامة.</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation type="unfinished">إخراج</translation>
    </message>
    <message>
        <source>Take out: %1</source>
        <extracomment>What a screen reader says. %1 is a step towards a goal</extracomment>
        <translation type="unfinished">إخراج: %1</translation>
    </message>
    <message>
        <source>The step is taken out.</source>
        <translation type="unfinished">أُخرجت الخطوة.</translation>
    </message>
    <message>
        <source>done on %1</source>
        <extracomment>Of a step towards a goal. %1 is a day</extracomment>
        <translation type="unfinished">تم في %1</translation>
    </message>
</context>
<context>
    <name>hub::GoalChoice</name>
    <message>
        <source>Which of their goals? (may be left out)</source>
        <translation type="unfinished">أي هدف من أهدافه؟ (يمكن تركه)</translation>
    </message>
</context>
<context>
    <name>hub::GoalsPage</name>
    <message>
        <source>What I&apos;m working towards</source>
        <translation type="unfinished">ما أسعى إليه</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished">Esc</translation>
    </message>
    <message>
        <source>Back to the card</source>
        <translation type="unfinished">العودة إلى البطاقة</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation type="unfinished">تم التراجع.</translation>
    </message>
</context>
<context>
    <name>hub::HandOnCard</name>
    <message>
        <source>Hand something on</source>
        <translation type="unfinished">تسليم شيء إلى غيرنا</translation>
    </message>
    <message>
        <source>To whom, and what for?</source>
        <translation type="unfinished">إلى مَن، ولأي غرض؟</translation>
    </message>
    <message>
        <source>In which form?</source>
        <translation type="unfinished">بأي شكل؟</translation>
    </message>
    <message>
        <source>Save as a PDF</source>
        <translation type="unfinished">حفظ ملف PDF</translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished">طباعة</translation>
    </message>
    <message>
        <source>Print large</source>
        <translation type="unfinished">طباعة بحروف كبيرة</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation type="unfinished">نسخ النص</translation>
    </message>
    <message>
        <source>What has gone</source>
        <translation type="unfinished">ما خرج</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>On a chip. %1 is to whom, %2 what for</extracomment>
        <translation type="unfinished">%1 · %2</translation>
    </message>
    <message>
        <source>Nothing is agreed now, so nothing can be handed on. That is a full way of coming here.</source>
        <translation type="unfinished">لا موافقة على شيء الآن، فلا يمكن تسليم شيء. والحضور هكذا حضور كامل.</translation>
    </message>
    <message>
        <source>Nothing has left this hub.</source>
        <translation type="unfinished">لم يخرج شيء من هذا الملتقى.</translation>
    </message>
    <message>
        <source>What would leave</source>
        <translation type="unfinished">ما الذي سيخرج</translation>
    </message>
    <message>
        <source>This is what would leave, and nothing else:</source>
        <translation type="unfinished">هذا ما سيخرج، ولا شيء غيره:</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <extracomment>Kinds of files in a box for choosing one; (*.pdf) stays as it is</extracomment>
        <translation type="unfinished">PDF (*.pdf)</translation>
    </message>
    <message>
        <source>as-agreed.pdf</source>
        <extracomment>Name of a file that is offered; names nobody</extracomment>
        <translation type="unfinished">as-agreed.pdf</translation>
    </message>
    <message>
        <source>Saved. It stands in the person&apos;s own register.</source>
        <translation type="unfinished">حُفظ. هذا مكتوب في سجل الشخص نفسه.</translation>
    </message>
    <message>
        <source>As agreed</source>
        <translation type="unfinished">حسب الموافقة</translation>
    </message>
    <message>
        <source>On its way to the printer. It stands in the person&apos;s own register.</source>
        <translation type="unfinished">في طريقه إلى الطابعة. هذا مكتوب في سجل الشخص نفسه.</translation>
    </message>
    <message>
        <source>Copied. It stands in the person&apos;s own register.</source>
        <translation type="unfinished">نُسخ. هذا مكتوب في سجل الشخص نفسه.</translation>
    </message>
    <message>
        <source>Held back: the person has not been told.</source>
        <extracomment>Of something handed on that broke a promise: a lead alone sees it</extracomment>
        <translation type="unfinished">محجوب: لم يُخبَر الشخص بذلك.</translation>
    </message>
</context>
<context>
    <name>hub::HelpPanel</name>
    <message>
        <source>Help</source>
        <translation type="unfinished">المساعدة</translation>
    </message>
    <message>
        <source>Help for this page</source>
        <translation type="unfinished">المساعدة لهذه الصفحة</translation>
    </message>
    <message>
        <source>Close help</source>
        <translation type="unfinished">إغلاق المساعدة</translation>
    </message>
    <message>
        <source>Keys that work everywhere</source>
        <translation type="unfinished">مفاتيح تعمل في كل مكان</translation>
    </message>
</context>
<context>
    <name>hub::HelpWords</name>
    <message>
        <source>Hubdesk keeps the records of a community mental-health hub.

  hubdesk [STORE] [--theme T] [--size P] [--lang L]
      Open the window, in these looks this once.</source>
        <translation type="unfinished">يحفظ Hubdesk سجلات ملتقى مجتمعي للصحة النفسية.

  ⁨hubdesk [STORE] [--theme T] [--size P] [--lang L]⁩
      يفتح النافذة بهذا المظهر هذه المرة.</translation>
    </message>
    <message>
        <source>STORE is the folder whose name ends in “.hubdesk”. “hubdesk help VERB” lists the options of a verb.
Leaves with 0 when it is done, 1 when it could not be done, 2 when the command was not understood.</source>
        <translation type="unfinished">⁨STORE⁩ هو المجلد الذي ينتهي اسمه بـ ⁨“.hubdesk”⁩. الأمر ⁨“hubdesk help VERB”⁩ يسرد خيارات أي فعل.
ينتهي البرنامج بالرمز 0 إذا تم الأمر، وبالرمز 1 إذا تعذّر، وبالرمز 2 إذا لم يُفهم.</translation>
    </message>
    <message>
        <source>List the verbs, or say more about one.</source>
        <translation type="unfinished">سرد الأفعال، أو ذكر المزيد عن واحد منها.</translation>
    </message>
    <message>
        <source>Start a hub: make its encrypted store.</source>
        <translation type="unfinished">بدء ملتقى: صنع مخزنه المشفَّر.</translation>
    </message>
    <message>
        <source>Make a hub to look round in, with made-up people and York&apos;s figures. It opens without words.</source>
        <translation type="unfinished">إعداد ملتقى لإلقاء نظرة، فيه أشخاص متخيَّلون وأرقام يورك. يُفتح بلا كلمات دخول.</translation>
    </message>
    <message>
        <source>Log a drop-in, or many from a file of JSON lines.</source>
        <translation type="unfinished">تسجيل زيارة بلا موعد، أو زيارات كثيرة من ملف فيه كائن JSON في كل سطر.</translation>
    </message>
    <message>
        <source>List the people the hub knows.</source>
        <translation type="unfinished">سرد الأشخاص الذين يعرفهم الملتقى.</translation>
    </message>
    <message>
        <source>List visits, calls and messages, newest first.</source>
        <translation type="unfinished">سرد الزيارات والمكالمات والرسائل، الأحدث أولًا.</translation>
    </message>
    <message>
        <source>Bring in the spreadsheet the hub kept until now.</source>
        <translation type="unfinished">إدخال جدول البيانات الذي كان الملتقى يستعمله حتى الآن.</translation>
    </message>
    <message>
        <source>Write contacts or people to a CSV file, for the house only.</source>
        <translation type="unfinished">كتابة الزيارات وغيرها من مرات التواصل، أو الأشخاص، في ملف CSV، للملتقى وحده.</translation>
    </message>
    <message>
        <source>Say who may sign in: add or list members, change them, set new words, let somebody go.</source>
        <translation type="unfinished">تحديد من يستطيع الدخول: إضافة أعضاء أو سردهم، وتغيير ما يخصهم، ووضع كلمات جديدة، وإنهاء عضوية.</translation>
    </message>
    <message>
        <source>Show the hub&apos;s lists in its own words, and rename, add, move or hide what is in them.</source>
        <translation type="unfinished">عرض قوائم الملتقى بكلماته، وتغيير أسماء ما فيها، والإضافة إليها، ونقل ما فيها أو إخفاؤه.</translation>
    </message>
    <message>
        <source>Make two recovery sheets, to be printed and kept away from here: what they say opens the hub when words are lost.</source>
        <translation type="unfinished">صنع ورقتي استعادة، لطبعهما وحفظهما بعيدًا عن هنا: ما كُتب فيهما يفتح الملتقى حين تضيع كلمات الدخول.</translation>
    </message>
    <message>
        <source>Say that a member supports a person from today, as the person wishes.</source>
        <translation type="unfinished">تحديد عضو يدعم شخصًا ابتداءً من اليوم، كما يشاء الشخص.</translation>
    </message>
    <message>
        <source>List who looked at a person&apos;s record, when and why: their own register.</source>
        <translation type="unfinished">سرد من اطّلع على ملف شخص ومتى ولماذا: سجله الخاص.</translation>
    </message>
    <message>
        <source>Show a person&apos;s wellbeing plan, or write one part of it, a line each.</source>
        <translation type="unfinished">عرض خطة العافية لشخص، أو كتابة جزء منها، سطرًا سطرًا.</translation>
    </message>
    <message>
        <source>List what a person works towards, add a goal, or say how close they feel.</source>
        <translation type="unfinished">سرد ما يسعى إليه شخص، أو إضافة هدف، أو ذكر مدى القرب كما يشعر به.</translation>
    </message>
    <message>
        <source>List what can be shared: the parts of a plan and of a record, by their keys.</source>
        <translation type="unfinished">سرد ما تمكن مشاركته: أجزاء الخطة وأجزاء الملف، بمفاتيحها.</translation>
    </message>
    <message>
        <source>Write down that a person agrees to share: with whom, what, what for and until when.</source>
        <translation type="unfinished">كتابة موافقة شخص على المشاركة: مع من، وماذا، ولأي غرض، وحتى متى.</translation>
    </message>
    <message>
        <source>End an agreement to share, for good, and list what has gone already.</source>
        <translation type="unfinished">إنهاء موافقة على المشاركة نهائيًا، وسرد ما خرج من قبل.</translation>
    </message>
    <message>
        <source>Write down a promise: who is never told. It beats every agreement.</source>
        <translation type="unfinished">كتابة وعد: من لا يُبلَّغ أبدًا. والوعد فوق كل موافقة.</translation>
    </message>
    <message>
        <source>End a promise, in the person&apos;s own words.</source>
        <translation type="unfinished">إنهاء وعد، بكلمات الشخص نفسه.</translation>
    </message>
    <message>
        <source>Write what a person agreed to share into a file, or onto the terminal with -.</source>
        <translation type="unfinished">كتابة ما وافق شخص على مشاركته في ملف، أو على الطرفية بالعلامة ⁨-⁩.</translation>
    </message>
    <message>
        <source>Write everything held about a person into a PDF, for them.</source>
        <translation type="unfinished">كتابة كل ما هو محفوظ عن شخص في ملف PDF، له هو.</translation>
    </message>
    <message>
        <source>Hold a record back: only leads see it and nothing of it leaves, until it is opened again.</source>
        <translation type="unfinished">حجب ملف: لا يراه إلا المسؤولون ولا يخرج منه شيء، إلى أن يُفتح من جديد.</translation>
    </message>
    <message>
        <source>Erase a person&apos;s record for good. It takes a lead, a reason and a second name.</source>
        <translation type="unfinished">محو ملف شخص نهائيًا. يلزم لذلك مسؤول وسبب واسم شخص ثانٍ.</translation>
    </message>
    <message>
        <source>Take back what you saved last, for the rest of the working day.</source>
        <translation type="unfinished">التراجع عن آخر ما حفظته، حتى نهاية يوم العمل.</translation>
    </message>
    <message>
        <source>Write everything to one sealed file, read it back and open it to be sure.</source>
        <translation type="unfinished">كتابة كل شيء في ملف واحد مختوم، ثم قراءته من جديد وفتحه للتأكد.</translation>
    </message>
    <message>
        <source>Bring the hub back from a backup, with a lead&apos;s words or those of a recovery sheet.</source>
        <translation type="unfinished">استعادة الملتقى من نسخة احتياطية، بكلمات أحد المسؤولين أو بكلمات ورقة استعادة.</translation>
    </message>
    <message>
        <source>Look through the whole store: is every entry there, and does every table agree with the log?</source>
        <translation type="unfinished">فحص المخزن كله: هل كل مُدخل في مكانه، وهل يطابق كلُّ جدول السجلَّ؟</translation>
    </message>
    <message>
        <source>Make the tables again from the log.</source>
        <translation type="unfinished">صنع الجداول من جديد من السجل.</translation>
    </message>
    <message>
        <source>Say that this computer&apos;s clock had been set too late: last days are held against now again.</source>
        <translation type="unfinished">القول إن ساعة هذا الحاسوب كانت متقدمة: يعود آخر يوم في كل موافقة يُقاس بالوقت الحالي.</translation>
    </message>
    <message>
        <source>Show the example in pictures: every page, and the main job done by keyboard.</source>
        <translation type="unfinished">عرض المثال بالصور: كل صفحة، والعمل الرئيسي بلوحة المفاتيح.</translation>
    </message>
    <message>
        <source>who signs in; may be left out while there is one member</source>
        <translation type="unfinished">من يدخل؛ يمكن تركه ما دام هناك عضو واحد</translation>
    </message>
    <message>
        <source>a file whose first line is your words; without it you are asked</source>
        <translation type="unfinished">ملف سطره الأول كلمات دخولك؛ وبدونه تُطلب منك</translation>
    </message>
    <message>
        <source>for programs: codes instead of words</source>
        <translation type="unfinished">للبرامج: رموز بدل الكلمات</translation>
    </message>
    <message>
        <source>what the hub is called</source>
        <translation type="unfinished">اسم الملتقى</translation>
    </message>
    <message>
        <source>who came: a name, part of one, or a code; several may have come together</source>
        <translation type="unfinished">من جاء: اسم أو جزء من اسم أو رمز؛ وقد يأتي أكثر من شخص معًا</translation>
    </message>
    <message>
        <source>somebody new, by any name</source>
        <translation type="unfinished">شخص جديد، بأي اسم</translation>
    </message>
    <message>
        <source>the new name is only what people call them</source>
        <translation type="unfinished">الاسم الجديد اسم شهرة فقط</translation>
    </message>
    <message>
        <source>nobody to be named</source>
        <translation type="unfinished">بلا ذكر اسم أحد</translation>
    </message>
    <message>
        <source>kinds of support, by digit or code: 2,5 or peer,goals</source>
        <translation type="unfinished">أنواع الدعم، بالرقم أو بالرمز: ⁨2,5⁩ أو ⁨peer,goals⁩</translation>
    </message>
    <message>
        <source>how things are today: worst, not-great, ok, well, growing</source>
        <translation type="unfinished">كيف الحال اليوم: ⁨worst⁩، ⁨not-great⁩، ⁨ok⁩، ⁨well⁩، ⁨growing⁩</translation>
    </message>
    <message>
        <source>when it was: “yesterday 3pm”; now if left out</source>
        <translation type="unfinished">متى كانت: ⁨“yesterday 3pm”⁩؛ والوقت الحالي إن تُرك</translation>
    </message>
    <message>
        <source>a note, in their words</source>
        <translation type="unfinished">ملاحظة، بكلماته هو</translation>
    </message>
    <message>
        <source>a carer&apos;s visit: the person they care for</source>
        <translation type="unfinished">زيارة مقدّم رعاية: الشخص الذي يرعاه</translation>
    </message>
    <message>
        <source>how long, roughly</source>
        <translation type="unfinished">كم من الوقت تقريبًا</translation>
    </message>
    <message>
        <source>how it came about: drop-in, booked, phone …</source>
        <translation type="unfinished">كيف تمت: ⁨drop-in⁩، ⁨booked⁩، ⁨phone⁩ …</translation>
    </message>
    <message>
        <source>whether it took place: came, missed, told-us …</source>
        <translation type="unfinished">هل تمت: ⁨came⁩، ⁨missed⁩، ⁨told-us⁩ …</translation>
    </message>
    <message>
        <source>where: front-room, garden …</source>
        <translation type="unfinished">أين: ⁨front-room⁩، ⁨garden⁩ …</translation>
    </message>
    <message>
        <source>one JSON object a line, from a file or - for what is piped in</source>
        <translation type="unfinished">كائن JSON في كل سطر، من ملف، أو ⁨-⁩ لما يصل من برنامج آخر</translation>
    </message>
    <message>
        <source>only those found by these letters of any of their names</source>
        <translation type="unfinished">فقط من تجدهم هذه الحروف من أي اسم لهم</translation>
    </message>
    <message>
        <source>the first day to list</source>
        <translation type="unfinished">أول يوم في القائمة</translation>
    </message>
    <message>
        <source>show what was understood and change nothing</source>
        <translation type="unfinished">عرض ما فُهم، دون تغيير شيء</translation>
    </message>
    <message>
        <source>where to write the rows that were left out, to be mended</source>
        <translation type="unfinished">أين تُكتب الصفوف المتبقية، لإصلاحها</translation>
    </message>
    <message>
        <source>what it is for; it is kept with the export</source>
        <translation type="unfinished">الغرض من الملف؛ ويُحفظ مع ذكر خروجه</translation>
    </message>
    <message>
        <source>what a member may see and do: volunteer, peer, worker, lead</source>
        <translation type="unfinished">ما يحق للعضو أن يراه ويفعله: ⁨volunteer⁩، ⁨peer⁩، ⁨worker⁩، ⁨lead⁩</translation>
    </message>
    <message>
        <source>their job: hub-manager, recovery-worker, or your own words</source>
        <translation type="unfinished">عمله: ⁨hub-manager⁩ أو ⁨recovery-worker⁩ أو كلمات من عندك</translation>
    </message>
    <message>
        <source>what they are called from now on</source>
        <translation type="unfinished">اسمه من الآن</translation>
    </message>
    <message>
        <source>a file whose first line is the words to set; without it they are asked for</source>
        <translation type="unfinished">ملف سطره الأول كلمات الدخول الجديدة؛ وبدونه تُطلب</translation>
    </message>
    <message>
        <source>the sheets made before open nothing any more</source>
        <translation type="unfinished">الأوراق التي صُنعت من قبل لا تفتح شيئًا بعد ذلك</translation>
    </message>
    <message>
        <source>the name of a member</source>
        <translation type="unfinished">اسم عضو</translation>
    </message>
    <message>
        <source>they support them no longer</source>
        <translation type="unfinished">لم يعد العضو يدعم الشخص</translation>
    </message>
    <message>
        <source>a new entry by this word, behind the last or as --after says</source>
        <translation type="unfinished">بند جديد بهذه الكلمة، بعد الأخير أو كما يقول ⁨--after⁩</translation>
    </message>
    <message>
        <source>the entry that gets another word; --to says it, and without it the first word comes back</source>
        <translation type="unfinished">البند الذي تتغير كلمته؛ الكلمة بعد ⁨--to⁩، وبدونه تعود الكلمة الأولى</translation>
    </message>
    <message>
        <source>the other word, or the last day to list</source>
        <translation type="unfinished">الكلمة الأخرى، أو آخر يوم في القائمة</translation>
    </message>
    <message>
        <source>the entry that moves behind --after, or comes --first</source>
        <translation type="unfinished">البند الذي يُنقل إلى ما بعد ⁨--after⁩، أو يأتي أولًا مع ⁨--first⁩</translation>
    </message>
    <message>
        <source>the entry to stand behind, by its code</source>
        <translation type="unfinished">البند الذي يأتي هذا بعده، برمزه</translation>
    </message>
    <message>
        <source>before all others</source>
        <translation type="unfinished">قبل كل ما عداه</translation>
    </message>
    <message>
        <source>the entry that is no longer offered; old visits keep it</source>
        <translation type="unfinished">البند الذي لا يُعرض بعد الآن؛ والزيارات القديمة تحتفظ به</translation>
    </message>
    <message>
        <source>the entry that is offered again</source>
        <translation type="unfinished">البند الذي يُعرض من جديد</translation>
    </message>
    <message>
        <source>who changed what in the list, and when</source>
        <translation type="unfinished">من غيّر ماذا في القائمة، ومتى</translation>
    </message>
    <message>
        <source>a part of the plan, by its key</source>
        <translation type="unfinished">جزء من الخطة، بمفتاحه</translation>
    </message>
    <message>
        <source>what it says from now on, a line each</source>
        <translation type="unfinished">ما يقوله من الآن، سطرًا سطرًا</translation>
    </message>
    <message>
        <source>whose words they are: person, together, worker</source>
        <translation type="unfinished">لمن الكلمات: ⁨person⁩، ⁨together⁩، ⁨worker⁩</translation>
    </message>
    <message>
        <source>how close they feel, 0 to 10</source>
        <translation type="unfinished">مدى القرب كما يشعر به، من 0 إلى 10</translation>
    </message>
    <message>
        <source>a goal, by its code</source>
        <translation type="unfinished">هدف، برمزه</translation>
    </message>
    <message>
        <source>whom it is for: gp, “housing: City Housing”, “family: Jane”</source>
        <translation type="unfinished">لمن: ⁨gp⁩، ⁨“housing: City Housing”⁩، ⁨“family: Jane”⁩</translation>
    </message>
    <message>
        <source>what it is about, by keys with commas between; a promise about one line is about the part that it stands in</source>
        <translation type="unfinished">بشأن ماذا، بمفاتيح بينها الفاصلة ⁨,⁩؛ والوعد بشأن سطر واحد هو بشأن الجزء الذي فيه السطر</translation>
    </message>
    <message>
        <source>what for: housing, keeping-safe, better-support …</source>
        <translation type="unfinished">لأي غرض: ⁨housing⁩، ⁨keeping-safe⁩، ⁨better-support⁩ …</translation>
    </message>
    <message>
        <source>the last day</source>
        <translation type="unfinished">آخر يوم</translation>
    </message>
    <message>
        <source>the person&apos;s own words; with “import”: a file of words to teach, word and code with a comma between</source>
        <translation type="unfinished">كلمات الشخص نفسه؛ ومع ⁨import⁩: ملف كلمات تُعلَّم، في كل سطر كلمة ورمزها وبينهما فاصلة</translation>
    </message>
    <message>
        <source>who else was there</source>
        <translation type="unfinished">من كان حاضرًا أيضًا</translation>
    </message>
    <message>
        <source>who is never told: gp, “my sister Jane”, everyone</source>
        <translation type="unfinished">من لا يُبلَّغ أبدًا: ⁨gp⁩، «أختي جين»، ⁨everyone⁩</translation>
    </message>
    <message>
        <source>not even that the person comes here</source>
        <translation type="unfinished">ولا حتى أن الشخص يأتي إلى هنا</translation>
    </message>
    <message>
        <source>what the person said</source>
        <translation type="unfinished">ما قاله الشخص</translation>
    </message>
    <message>
        <source>in which form: summary, plan, text, json, letter</source>
        <translation type="unfinished">على أي شكل: ⁨summary⁩، ⁨plan⁩، ⁨text⁩، ⁨json⁩، ⁨letter⁩</translation>
    </message>
    <message>
        <source>how the clock came to be wrong; it is kept in the list of what was done</source>
        <translation type="unfinished">كيف صارت الساعة خاطئة؛ ويُحفظ ذلك في قائمة ما جرى</translation>
    </message>
    <message>
        <source>open it again</source>
        <translation type="unfinished">فتحه من جديد</translation>
    </message>
    <message>
        <source>somebody else who works here and agrees</source>
        <translation type="unfinished">شخص آخر يعمل هنا ويوافق</translation>
    </message>
    <message>
        <source>which visits that were once theirs go too: all, none, or codes with commas between</source>
        <translation type="unfinished">أي الزيارات التي كانت له من قبل تُمحى أيضًا: ⁨all⁩ أو ⁨none⁩ أو رموز بينها الفاصلة ⁨,⁩</translation>
    </message>
    <message>
        <source>light, warm, dark or contrast</source>
        <translation type="unfinished">⁨light⁩ (فاتح) أو ⁨warm⁩ (دافئ) أو ⁨dark⁩ (داكن) أو ⁨contrast⁩ (تباين عالٍ)</translation>
    </message>
    <message>
        <source>size of type, 90 to 200 per cent</source>
        <translation type="unfinished">حجم الخط، من 90 إلى 200 بالمئة</translation>
    </message>
    <message>
        <source>language of the screen</source>
        <translation type="unfinished">لغة الشاشة</translation>
    </message>
</context>
<context>
    <name>hub::HereCard</name>
    <message>
        <source>Here and free</source>
        <translation type="unfinished">الحاضرون والمتفرغون</translation>
    </message>
    <message>
        <source>Nobody has been said to be in today.</source>
        <translation type="unfinished">لم يُذكر حضور أحد اليوم.</translation>
    </message>
    <message>
        <source>Who else is in?</source>
        <translation type="unfinished">من أيضًا هنا؟</translation>
    </message>
    <message>
        <source>%1, free</source>
        <extracomment>%1 is the name of somebody of the team</extracomment>
        <translation type="unfinished">%1، متفرغ</translation>
    </message>
    <message>
        <source>%1, with someone since %2</source>
        <extracomment>%1 is the name of somebody of the team, %2 a time</extracomment>
        <translation type="unfinished">%1، مع شخص منذ %2</translation>
    </message>
    <message>
        <source>Press: with someone</source>
        <translation type="unfinished">الضغط هنا: مع شخص</translation>
    </message>
    <message>
        <source>Press: gone for today</source>
        <translation type="unfinished">الضغط هنا: انصرف اليوم</translation>
    </message>
    <message>
        <source>Press: here and free</source>
        <translation type="unfinished">الضغط هنا: هنا ومتفرغ</translation>
    </message>
    <message>
        <source>%1 is free.</source>
        <extracomment>%1 is the name of somebody of the team, in each of the three</extracomment>
        <translation type="unfinished">%1 متفرغ.</translation>
    </message>
    <message>
        <source>%1 is gone for today.</source>
        <translation type="unfinished">%1 انصرف اليوم.</translation>
    </message>
    <message>
        <source>%1 is with someone.</source>
        <translation type="unfinished">%1 مع شخص.</translation>
    </message>
</context>
<context>
    <name>hub::HousePage</name>
    <message>
        <source>Which list?</source>
        <translation type="unfinished">أي قائمة؟</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation type="unfinished">الزيارات</translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished">الأشخاص</translation>
    </message>
    <message>
        <source>Of which time?</source>
        <translation type="unfinished">عن أي مدة؟</translation>
    </message>
    <message>
        <source>This month</source>
        <translation type="unfinished">هذا الشهر</translation>
    </message>
    <message>
        <source>This year</source>
        <translation type="unfinished">هذه السنة</translation>
    </message>
    <message>
        <source>From the beginning</source>
        <translation type="unfinished">منذ البداية</translation>
    </message>
    <message>
        <source>For the hub</source>
        <translation type="unfinished">للملتقى</translation>
    </message>
    <message>
        <source>Choose where, and write it</source>
        <translation type="unfinished">اختر المكان واكتبها</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows are written, for the hub only: %1</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation type="unfinished">
            <numerusform>لم يُكتب أي صف، للملتقى وحده: %1</numerusform>
            <numerusform>كُتب صف واحد، للملتقى وحده: %1</numerusform>
            <numerusform>كُتب صفان، للملتقى وحده: %1</numerusform>
            <numerusform>كُتبت %Ln صفوف، للملتقى وحده: %1</numerusform>
            <numerusform>كُتب %Ln صفًا، للملتقى وحده: %1</numerusform>
            <numerusform>كُتب %Ln صف، للملتقى وحده: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Take a list out for the hub</source>
        <translation type="unfinished">إخراج قائمة للملتقى</translation>
    </message>
    <message>
        <source>figures for the yearly report</source>
        <translation type="unfinished">أرقام للتقرير السنوي</translation>
    </message>
    <message>
        <source>What is it for? (stays with the list)</source>
        <translation type="unfinished">لأي غرض؟ (يبقى مع القائمة)</translation>
    </message>
    <message>
        <source>Before it leaves</source>
        <translation type="unfinished">قبل أن تخرج</translation>
    </message>
    <message>
        <source>The file is about people, with their names, and is not locked: anybody who has it can read it. Its first line says that it is for this hub only, what it is for, who wrote it and when.</source>
        <translation type="unfinished">الملف عن أشخاص بأسمائهم، وهو غير مقفل: من يحصل عليه يستطيع قراءته. يقول سطره الأول إنه لهذا الملتقى وحده، ولأي غرض، ومن كتبه ومتى.</translation>
    </message>
    <message>
        <source>That it was written is kept with the hub&apos;s records. Whoever needs figures alone does not need this list.</source>
        <translation type="unfinished">يُحفظ في سجلات الملتقى أنه كُتب. ومن لا يحتاج إلا إلى الأرقام لا يحتاج إلى هذه القائمة.</translation>
    </message>
    <message>
        <source>people.csv</source>
        <translation type="unfinished">people.csv</translation>
    </message>
    <message>
        <source>visits.csv</source>
        <translation type="unfinished">visits.csv</translation>
    </message>
    <message>
        <source>Write the list to</source>
        <translation type="unfinished">كتابة القائمة في</translation>
    </message>
    <message>
        <source>Spreadsheets (*.csv)</source>
        <translation type="unfinished">جداول بيانات (*.csv)</translation>
    </message>
    <message>
        <source>Writing the list…</source>
        <translation type="unfinished">تُكتب القائمة…</translation>
    </message>
    <message>
        <source>Stopped. No list was written.</source>
        <translation type="unfinished">توقف. لم تُكتب أي قائمة.</translation>
    </message>
</context>
<context>
    <name>hub::HouseWords</name>
    <message>
        <source>For %1 only: this is about people</source>
        <extracomment>First line of a spreadsheet. %1 is a hub&apos;s name</extracomment>
        <translation type="unfinished">لـ %1 وحده: هذا يخص أشخاصًا</translation>
    </message>
    <message>
        <source>Why: %1</source>
        <extracomment>First line of a spreadsheet. %1 is why it was written</extracomment>
        <translation type="unfinished">السبب: %1</translation>
    </message>
    <message>
        <source>Written by %1, %2</source>
        <extracomment>First line of a spreadsheet. %1 is a worker&apos;s name, %2 a day</extracomment>
        <translation type="unfinished">كتبه %1، %2</translation>
    </message>
</context>
<context>
    <name>hub::HubCard</name>
    <message>
        <source>What we are</source>
        <translation type="unfinished">من نحن</translation>
    </message>
    <message>
        <source>What is the hub called?</source>
        <translation type="unfinished">ما اسم الملتقى؟</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation type="unfinished">المنطقة الزمنية</translation>
    </message>
    <message>
        <source>Keep this</source>
        <translation type="unfinished">حفظ هذا</translation>
    </message>
    <message>
        <source>Like “Europe/London”. This computer does not know this one yet.</source>
        <translation type="unfinished">مثل “Europe/London”. هذا الحاسوب لا يعرف هذه بعد.</translation>
    </message>
    <message>
        <source>It is %1 there. Every day and hour in Hubdesk is in this zone.</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation type="unfinished">الساعة هناك %1. كل يوم وساعة في Hubdesk بهذه المنطقة.</translation>
    </message>
    <message>
        <source>It is %1 there. Every visit keeps its moment, but is shown with the hour of this zone, and one around midnight may then count for the day before or after.</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation type="unfinished">الساعة هناك %1. تحتفظ كل زيارة بلحظتها، لكنها تُعرض بساعة هذه المنطقة، وقد تُحسب زيارة قرب منتصف الليل لليوم السابق أو التالي.</translation>
    </message>
    <message>
        <source>This computer knows no time zone of that name. Nothing was changed; try one like “Europe/London”.</source>
        <translation type="unfinished">لا يعرف هذا الحاسوب منطقة زمنية بهذا الاسم. لم يتغير شيء؛ جرّب مثل “Europe/London”.</translation>
    </message>
    <message>
        <source>Kept what the hub is</source>
        <translation type="unfinished">حُفظ وصف الملتقى</translation>
    </message>
    <message>
        <source>every day, 8am to 9pm</source>
        <translation type="unfinished">كل يوم، من 8 صباحًا إلى 9 مساءً</translation>
    </message>
    <message>
        <source>When are we open? (stands on the locked and the hidden screen)</source>
        <translation type="unfinished">متى نفتح أبوابنا؟ (يظهر على الشاشة المقفلة والمخفية)</translation>
    </message>
</context>
<context>
    <name>hub::ImportWords</name>
    <message>
        <source>“%1”: %2</source>
        <extracomment>What a column of a spreadsheet was taken for. %1 is its heading, %2 what it says: &quot;“Seen by”: who supported them&quot;</extracomment>
        <translation type="unfinished">«⁨%1⁩»: %2</translation>
    </message>
    <message>
        <source>Perhaps the same, and kept apart until somebody says so:</source>
        <translation type="unfinished">ربما الشيء نفسه، ويبقى كل منها مستقلًا إلى أن يقول أحد غير ذلك:</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <extracomment>Two names that may be one person&apos;s</extracomment>
        <translation type="unfinished">%1 و%2</translation>
    </message>
    <message>
        <source>%1 and %2, whom the hub knows</source>
        <extracomment>%1 is a name in a spreadsheet, %2 the name of somebody the hub knows</extracomment>
        <translation type="unfinished">%1 و%2 المعروف لدى الملتقى</translation>
    </message>
    <message>
        <source>%1 and %2, who work here</source>
        <extracomment>Two names that may be one worker&apos;s</extracomment>
        <translation type="unfinished">%1 و%2 ممن يعملون هنا</translation>
    </message>
    <message>
        <source>Words to be taught, kept in the notes for now (--words FILE):</source>
        <translation type="unfinished">كلمات لم يُحدَّد معناها بعد، وهي محفوظة الآن في الملاحظات (⁨--words FILE⁩):</translation>
    </message>
    <message numerus="yes">
        <source>“%1” (%2), %Ln times</source>
        <extracomment>%1 is a word nobody has taught yet, %2 the list it would belong to; %Ln is how often it stands there</extracomment>
        <translation type="unfinished">
            <numerusform>«⁨%1⁩» (%2)، ولا مرة</numerusform>
            <numerusform>«⁨%1⁩» (%2)، مرة واحدة</numerusform>
            <numerusform>«⁨%1⁩» (%2)، مرتان</numerusform>
            <numerusform>«⁨%1⁩» (%2)، %Ln مرات</numerusform>
            <numerusform>«⁨%1⁩» (%2)، %Ln مرة</numerusform>
            <numerusform>«⁨%1⁩» (%2)، %Ln مرة</numerusform>
        </translation>
    </message>
    <message>
        <source>Left over, to be mended (--rest FILE):</source>
        <translation type="unfinished">بقي للإصلاح (⁨--rest FILE⁩):</translation>
    </message>
    <message>
        <source>row %1: %2 (“%3”)</source>
        <extracomment>%1 is the number of a row, %2 why it was left over, %3 what stood in the cell</extracomment>
        <translation type="unfinished">الصف %1: %2 («%3»)</translation>
    </message>
    <message>
        <source>Columns: %1</source>
        <extracomment>What the columns of a spreadsheet were taken for</extracomment>
        <translation type="unfinished">الأعمدة: %1</translation>
    </message>
    <message>
        <source>Everything in it is here already; nothing was added.</source>
        <translation type="unfinished">كل ما فيه موجود هنا من قبل؛ لم يُضَف شيء.</translation>
    </message>
    <message>
        <source>Brought in: %1. “hubdesk undo” takes all of it back today.</source>
        <extracomment>%1 is &quot;239 visits, 26 people new here, 6 workers&quot;; “hubdesk undo” is a command</extracomment>
        <translation type="unfinished">تم إدخال: %1. الأمر ⁨“hubdesk undo”⁩ يتراجع عن ذلك كله اليوم.</translation>
    </message>
    <message>
        <source>Everything in it is here already. Nothing was changed.</source>
        <translation type="unfinished">كل ما فيه موجود هنا من قبل. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>It would bring in %1. Nothing was changed.</source>
        <extracomment>%1 is &quot;239 visits, 26 people new here, 6 workers&quot;</extracomment>
        <translation type="unfinished">سيُدخل هذا: %1. لم يتغير شيء.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows left over were written, to be mended: %1</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation type="unfinished">
            <numerusform>لا صفوف متبقية للكتابة: %1</numerusform>
            <numerusform>كُتب الصف المتبقي لإصلاحه: %1</numerusform>
            <numerusform>كُتب الصفان المتبقيان لإصلاحهما: %1</numerusform>
            <numerusform>كُتبت %Ln صفوف متبقية لإصلاحها: %1</numerusform>
            <numerusform>كُتب %Ln صفًا متبقيًا لإصلاحها: %1</numerusform>
            <numerusform>كُتب %Ln صف متبقٍّ لإصلاحها: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading: %1 of %2 rows</source>
        <extracomment>Shown while it lasts. %1 and %2 are numbers of rows</extracomment>
        <translation type="unfinished">قراءة: %1 من %2 صف</translation>
    </message>
    <message>
        <source>Bringing in: %1 of %2</source>
        <extracomment>Shown while it lasts. %1 and %2 are numbers of rows</extracomment>
        <translation type="unfinished">إدخال: %1 من %2</translation>
    </message>
    <message>
        <source>Row %1 of the file of words names nothing that is on the hub&apos;s lists. Nothing was changed; write word,code, as in “RW goals,goals”.</source>
        <extracomment>%1 is the number of a row in a file of words to teach</extracomment>
        <translation type="unfinished">الصف %1 من ملف الكلمات لا يسمّي شيئًا في قوائم الملتقى. لم يتغير شيء؛ المطلوب أن يُكتب هكذا: ⁨word,code⁩، مثل ⁨“RW goals,goals”⁩.</translation>
    </message>
</context>
<context>
    <name>hub::ItemsPicker</name>
    <message>
        <source>What may they know?</source>
        <translation type="unfinished">ما المسموح بمعرفته؟</translation>
    </message>
    <message>
        <source>Of their plan: open a part to tick all of it, or line by line.</source>
        <translation type="unfinished">من خطته: يمكن فتح جزء واختياره كله، أو سطرًا سطرًا.</translation>
    </message>
    <message>
        <source>All of “%1”, also what is written in it later</source>
        <extracomment>A row to tick above the lines of a part of a plan. %1 is the part&apos;s heading</extracomment>
        <translation type="unfinished">كل ما في «⁨%1⁩»، وكذلك ما يُكتب فيه لاحقًا</translation>
    </message>
    <message>
        <source>Without what is kept back: tick that by itself.</source>
        <translation type="unfinished">بلا ما يبقى خاصًا: ذلك يُختار وحده.</translation>
    </message>
    <message>
        <source>Kept back: it leaves only if it is ticked here, by itself.</source>
        <translation type="unfinished">يبقى خاصًا: لا يخرج إلا إذا اختير هنا وحده.</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n line(s))</source>
        <extracomment>Opens a part of a plan, in which %n lines stand. %1 is its heading</extracomment>
        <translation type="unfinished">
            <numerusform>%1 (لا أسطر)</numerusform>
            <numerusform>%1 (سطر واحد)</numerusform>
            <numerusform>%1 (سطران)</numerusform>
            <numerusform>%1 (%n أسطر)</numerusform>
            <numerusform>%1 (%n سطرًا)</numerusform>
            <numerusform>%1 (%n سطر)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n ticked</source>
        <extracomment>The same, of which something is ticked. %1 is the part and its lines</extracomment>
        <translation type="unfinished">
            <numerusform>%1، لم يُختر منها شيء</numerusform>
            <numerusform>%1، اختير منها واحد</numerusform>
            <numerusform>%1، اختير منها اثنان</numerusform>
            <numerusform>%1، اختير منها %n</numerusform>
            <numerusform>%1، اختير منها %n</numerusform>
            <numerusform>%1، اختير منها %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Open: its lines follow</source>
        <translation type="unfinished">مفتوح: تليه أسطره</translation>
    </message>
    <message>
        <source>Folded</source>
        <translation type="unfinished">مطوي</translation>
    </message>
</context>
<context>
    <name>hub::KeptBlock</name>
    <message>
        <source>Kept to their supporters</source>
        <translation type="unfinished">محفوظ لداعميه</translation>
    </message>
    <message>
        <source>Kept a part to their supporters</source>
        <translation type="unfinished">حُفظ جزء لداعميه</translation>
    </message>
    <message>
        <source>Opened a part to the team</source>
        <translation type="unfinished">فُتح جزء للفريق</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 is who sees an answer, as the program&apos;s rules have it; %2 what the hub adds to that in its own words</extracomment>
        <translation type="unfinished">%1 %2</translation>
    </message>
    <message>
        <source>Nobody supports them yet, so nobody sees what is kept, unless it is opened for a reason that the person can read. That something is kept, the hub team sees.</source>
        <translation type="unfinished">لا أحد يدعمه بعد، فلا يرى أحد ما هو محفوظ، إلا إذا فُتح لسبب يستطيع الشخص أن يقرأه. أما أن هناك شيئًا محفوظًا فيراه فريق الملتقى.</translation>
    </message>
    <message>
        <source>What is kept is seen by the people who support them, and by nobody else, unless it is opened for a reason that the person can read. That something is kept, the hub team sees.</source>
        <translation type="unfinished">ما هو محفوظ لا يراه إلا من يدعمونه، ولا يراه أحد غيرهم إلا إذا فُتح لسبب يستطيع الشخص أن يقرأه. أما أن هناك شيئًا محفوظًا فيراه فريق الملتقى.</translation>
    </message>
    <message>
        <source>What is for the people who support them alone?</source>
        <translation type="unfinished">ما الذي يُحفظ لمن يدعمونه وحدهم؟</translation>
    </message>
</context>
<context>
    <name>hub::KeptNotice</name>
    <message>
        <source>Open it for a reason</source>
        <translation type="unfinished">فتحه لسبب</translation>
    </message>
    <message>
        <source>Open it until the working day ends</source>
        <translation type="unfinished">فتحه حتى نهاية يوم العمل</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished">Enter</translation>
    </message>
    <message>
        <source>Leave it closed</source>
        <translation type="unfinished">تركه مغلقًا</translation>
    </message>
    <message>
        <source>Why does it have to be opened? They can read what you write here.</source>
        <translation type="unfinished">لماذا يلزم فتحه؟ يستطيع الشخص قراءة ما تكتبه هنا.</translation>
    </message>
    <message>
        <source>It is written into their own register with your name, and every lead is told.</source>
        <translation type="unfinished">يُكتب ذلك في سجله باسمك، ويُبلَّغ به كل مسؤول.</translation>
    </message>
    <message>
        <source>Some of this card is kept</source>
        <translation type="unfinished">بعض هذه البطاقة محفوظ</translation>
    </message>
    <message>
        <source>%1 keeps this to the people who support them: %2.</source>
        <extracomment>%1 is a name, %2 one part of their card or several</extracomment>
        <translation type="unfinished">يحفظ %1 هذا لمن يدعمونه: %2.</translation>
    </message>
    <message>
        <source>Opened for a reason</source>
        <translation type="unfinished">فُتح لسبب</translation>
    </message>
    <message>
        <source>You see what %1 keeps to their supporters, until 4 in the morning. It stands in their register, and every lead is told.</source>
        <extracomment>%1 is a name</extracomment>
        <translation type="unfinished">ترى ما يحفظه %1 لداعميه حتى الرابعة صباحًا. هذا مكتوب في سجله، ويُبلَّغ به كل مسؤول.</translation>
    </message>
</context>
<context>
    <name>hub::KeptWords</name>
    <message>
        <source>Please know</source>
        <extracomment>A part of a person&apos;s card, named in a list</extracomment>
        <translation type="unfinished">يُستحسن أن نعرف</translation>
    </message>
    <message>
        <source>How to reach them</source>
        <extracomment>A part of a person&apos;s card, named in a list</extracomment>
        <translation type="unfinished">كيف نتواصل معه</translation>
    </message>
    <message>
        <source>What they need to take part</source>
        <extracomment>A part of a person&apos;s card, named in a list</extracomment>
        <translation type="unfinished">ما يحتاج إليه ليشارك</translation>
    </message>
    <message>
        <source>Notes of visits, and how things were</source>
        <extracomment>A part of a person&apos;s card, named in a list</extracomment>
        <translation type="unfinished">ملاحظات الزيارات، وكيف كان الحال</translation>
    </message>
    <message>
        <source> · </source>
        <translation type="unfinished"> · </translation>
    </message>
    <message>
        <source>Their wellbeing plan</source>
        <extracomment>A part of a person&apos;s card, named in a list</extracomment>
        <translation type="unfinished">خطته للعافية</translation>
    </message>
    <message>
        <source>Why they came, and their goals</source>
        <extracomment>A part of a person&apos;s card, named in a list</extracomment>
        <translation type="unfinished">سبب مجيئه، وأهدافه</translation>
    </message>
</context>
<context>
    <name>hub::LeftOverCard</name>
    <message>
        <source>Left over</source>
        <translation type="unfinished">ما بقي</translation>
    </message>
    <message>
        <source>Rows left over</source>
        <translation type="unfinished">الصفوف المتبقية</translation>
    </message>
    <message>
        <source>Nothing is guessed here and nothing is lost: keep these rows as a small file, mend them there and bring that file in.</source>
        <translation type="unfinished">لا شيء هنا يُخمَّن ولا شيء يضيع: يمكن حفظ هذه الصفوف في ملف صغير، وإصلاحها هناك، ثم إدخال ذلك الملف.</translation>
    </message>
    <message>
        <source>Keep these rows as a file</source>
        <translation type="unfinished">حفظ هذه الصفوف في ملف</translation>
    </message>
    <message>
        <source>Keep the rows left over</source>
        <translation type="unfinished">حفظ الصفوف المتبقية</translation>
    </message>
    <message>
        <source>Spreadsheets saved as CSV (*.csv)</source>
        <translation type="unfinished">جداول بيانات محفوظة بصيغة CSV (*.csv)</translation>
    </message>
    <message>
        <source>left-over.csv</source>
        <extracomment>Name of a file</extracomment>
        <translation type="unfinished">left-over.csv</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows were written to %1</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation type="unfinished">
            <numerusform>لم تُكتب صفوف في %1</numerusform>
            <numerusform>كُتب صف واحد في %1</numerusform>
            <numerusform>كُتب صفان في %1</numerusform>
            <numerusform>كُتبت %Ln صفوف في %1</numerusform>
            <numerusform>كُتب %Ln صفًا في %1</numerusform>
            <numerusform>كُتب %Ln صف في %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hub::LeftOverModel</name>
    <message>
        <source>Row</source>
        <translation type="unfinished">الصف</translation>
    </message>
    <message>
        <source>What stood there</source>
        <translation type="unfinished">ما كان مكتوبًا</translation>
    </message>
    <message>
        <source>Why it is left over</source>
        <extracomment>Column of a table: the reason for which a row was not brought in</extracomment>
        <translation type="unfinished">سبب بقائه</translation>
    </message>
</context>
<context>
    <name>hub::LetterField</name>
    <message>
        <source>The letter</source>
        <translation type="unfinished">الرسالة</translation>
    </message>
    <message>
        <source>What I want to add</source>
        <translation type="unfinished">ما أريد أن أضيفه</translation>
    </message>
    <message>
        <source>It was changed elsewhere while it was being typed here. Both are kept until somebody chooses.</source>
        <translation type="unfinished">تغيّر النص في مكان آخر بينما كان يُكتب هنا. كلاهما محفوظ إلى أن يختار أحد.</translation>
    </message>
    <message>
        <source>Written on two desks before they met. Both are kept until somebody chooses.</source>
        <translation type="unfinished">كُتبتا على مكتبين قبل أن يلتقيا. كلتاهما محفوظة إلى أن يختار أحد.</translation>
    </message>
    <message>
        <source>As it stands now</source>
        <extracomment>Heading of one of two versions</extracomment>
        <translation type="unfinished">كما هو الآن</translation>
    </message>
    <message>
        <source>As it was typed at %1</source>
        <extracomment>Heading of one of two versions. %1 is a time of day</extracomment>
        <translation type="unfinished">كما كُتب الساعة %1</translation>
    </message>
</context>
<context>
    <name>hub::LetterPage</name>
    <message>
        <source>My letter</source>
        <translation type="unfinished">رسالتي</translation>
    </message>
    <message>
        <source>Print the letter for them</source>
        <translation type="unfinished">طباعة الرسالة له</translation>
    </message>
    <message>
        <source>my-letter.pdf</source>
        <translation type="unfinished">my-letter.pdf</translation>
    </message>
    <message>
        <source>Begin a letter</source>
        <translation type="unfinished">بدء رسالة</translation>
    </message>
    <message>
        <source>Begin a new letter</source>
        <translation type="unfinished">بدء رسالة جديدة</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished">Esc</translation>
    </message>
    <message>
        <source>No letter yet</source>
        <translation type="unfinished">لا رسالة بعد</translation>
    </message>
    <message>
        <source>A letter says in plain words what we did together, what we noticed and what you said helps. Hubdesk begins it; then every word can be changed.</source>
        <translation type="unfinished">تقول الرسالة بكلمات بسيطة ماذا فعلنا معًا، وماذا لاحظنا، وما الذي قلت إنه يساعدك. يبدؤها Hubdesk، ثم يمكن تغيير كل كلمة فيها.</translation>
    </message>
    <message>
        <source>Who gets it</source>
        <translation type="unfinished">لمن تصل</translation>
    </message>
    <message>
        <source>Who may know</source>
        <translation type="unfinished">من له أن يعرف</translation>
    </message>
    <message>
        <source>Kept, %1</source>
        <extracomment>A quiet line. %1 is a time of day</extracomment>
        <translation type="unfinished">حُفظ، %1</translation>
    </message>
    <message>
        <source>%1 has read it</source>
        <extracomment>A tick box under a letter. %1 is the name of the person whom it is to</extracomment>
        <translation type="unfinished">قرأها %1</translation>
    </message>
    <message>
        <source>Here is where you left off at %1. Every word is kept.</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation type="unfinished">هنا توقفت الكتابة الساعة %1. كل كلمة محفوظة.</translation>
    </message>
    <message>
        <source>Two versions stand beside each other here. Choose one first; then begin a new letter.</source>
        <translation type="unfinished">هنا صيغتان جنبًا إلى جنب. اختر إحداهما أولًا، ثم ابدأ رسالة جديدة.</translation>
    </message>
    <message>
        <source>Here is a beginning. Change whatever you like; nothing in it has to stay.</source>
        <translation type="unfinished">هذه بداية. غيّر ما تشاء؛ لا شيء فيها يلزم أن يبقى.</translation>
    </message>
    <message>
        <source>Other words stand in this letter now. Please read it once more.</source>
        <translation type="unfinished">في هذه الرسالة الآن كلمات أخرى. اقرأها من فضلك مرة أخرى.</translation>
    </message>
    <message>
        <source>The letter was changed, so it counts as not read yet. Nobody else gets it before you have read it again.</source>
        <translation type="unfinished">تغيّرت الرسالة، فهي الآن غير مقروءة. لا تصل إلى أحد غيرك قبل أن تقرأها من جديد.</translation>
    </message>
    <message>
        <source>You have read it as it stands here.</source>
        <translation type="unfinished">قرأتَها كما هي هنا.</translation>
    </message>
    <message>
        <source>Nobody gets this before you have read it and changed what you like.</source>
        <translation type="unfinished">لا تصل هذه إلى أحد قبل أن تقرأها وتغيّر فيها ما تشاء.</translation>
    </message>
    <message>
        <source>Back to the card</source>
        <translation type="unfinished">العودة إلى البطاقة</translation>
    </message>
    <message>
        <source>Go to the latest letter</source>
        <translation type="unfinished">الانتقال إلى أحدث رسالة</translation>
    </message>
    <message>
        <source>What was typed at %1 in an earlier letter is kept in it now. It stands below.</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation type="unfinished">ما كُتب الساعة %1 في رسالة سابقة محفوظ فيها الآن، وهو في الأسفل.</translation>
    </message>
    <message>
        <source>This is an earlier letter. What was typed in it at %1 is not in it yet.</source>
        <translation type="unfinished">هذه رسالة سابقة. ما كُتب فيها الساعة %1 لم يُحفظ فيها بعد.</translation>
    </message>
</context>
<context>
    <name>hub::LetterWords</name>
    <message>
        <source>“%1”</source>
        <extracomment>In a letter: what somebody said, in quotation marks</extracomment>
        <translation type="unfinished">«⁨%1⁩»</translation>
    </message>
    <message numerus="yes">
        <source>Since %1 you came here %n time(s).</source>
        <extracomment>In a letter to a person. %1 is a day, %n how often they came</extracomment>
        <translation type="unfinished">
            <numerusform>منذ %1 لم تأتِ إلى هنا.</numerusform>
            <numerusform>منذ %1 جئت إلى هنا مرة واحدة.</numerusform>
            <numerusform>منذ %1 جئت إلى هنا مرتين.</numerusform>
            <numerusform>منذ %1 جئت إلى هنا %n مرات.</numerusform>
            <numerusform>منذ %1 جئت إلى هنا %n مرة.</numerusform>
            <numerusform>منذ %1 جئت إلى هنا %n مرة.</numerusform>
        </translation>
    </message>
    <message>
        <source>What we did together: %1.</source>
        <extracomment>In a letter to a person. %1 is one or several kinds of support</extracomment>
        <translation type="unfinished">ما فعلناه معًا: %1.</translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished">، </translation>
    </message>
    <message>
        <source>By your side: %1.</source>
        <extracomment>In a letter to a person. %1 is one or several names of who supports them</extracomment>
        <translation type="unfinished">إلى جانبك: %1.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>In a letter: a goal. %1 is what they work towards, in quotation marks, %2 where it stands</extracomment>
        <translation type="unfinished">%1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>In a letter: part of a plan. %1 is its heading (&quot;My toolbox&quot;), %2 one or several lines in quotation marks</extracomment>
        <translation type="unfinished">%1: %2</translation>
    </message>
    <message>
        <source>Dear %1,</source>
        <extracomment>The beginning of a letter. %1 is a name</extracomment>
        <translation type="unfinished">عزيزي %1،</translation>
    </message>
    <message>
        <source>What you are working towards:</source>
        <translation type="unfinished">ما تسعى إليه:</translation>
    </message>
    <message>
        <source>What we noticed: you took steps.</source>
        <translation type="unfinished">ما لاحظناه: خطوت خطوات.</translation>
    </message>
    <message>
        <source>What you said helps:</source>
        <translation type="unfinished">ما قلت إنه يساعدك:</translation>
    </message>
    <message>
        <source>This letter is yours. Change whatever you like, and add your own words.</source>
        <translation type="unfinished">هذه الرسالة لك. غيّر فيها ما تشاء، وأضف كلماتك أنت.</translation>
    </message>
    <message>
        <source>With kind wishes from %1</source>
        <extracomment>The end of a letter. %1 is a hub&apos;s name</extracomment>
        <translation type="unfinished">مع أطيب التمنيات من %1</translation>
    </message>
    <message>
        <source>%1, but never %2</source>
        <extracomment>Who may get a letter. %1 is whom it was agreed with, %2 somebody of theirs who is never told</extracomment>
        <translation type="unfinished">%1، لكن ليس أبدًا %2</translation>
    </message>
    <message>
        <source>Nobody else gets a copy.</source>
        <translation type="unfinished">لا تصل نسخة إلى أي أحد آخر.</translation>
    </message>
    <message>
        <source>As you agreed, a copy may go to: %1.</source>
        <extracomment>To a person, of a letter to them. %1 is one or several</extracomment>
        <translation type="unfinished">كما وافقتَ، قد تصل نسخة إلى: %1.</translation>
    </message>
    <message>
        <source>; </source>
        <translation type="unfinished">؛ </translation>
    </message>
</context>
<context>
    <name>hub::LineCard</name>
    <message>
        <source>This line</source>
        <translation type="unfinished">هذا السطر</translation>
    </message>
    <message>
        <source>Cross out this line</source>
        <translation type="unfinished">شطب هذا السطر</translation>
    </message>
    <message>
        <source>Keep this line back</source>
        <translation type="unfinished">إبقاء هذا السطر خاصًا</translation>
    </message>
    <message>
        <source>Whose words is this line?</source>
        <translation type="unfinished">لمن كلمات هذا السطر؟</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation type="unfinished">كلماتي</translation>
    </message>
    <message>
        <source>Ours together</source>
        <translation type="unfinished">كلماتنا معًا</translation>
    </message>
    <message>
        <source>A worker&apos;s</source>
        <translation type="unfinished">كلمات موظف</translation>
    </message>
    <message>
        <source>Not crossed out any more</source>
        <translation type="unfinished">لم يعد مشطوبًا</translation>
    </message>
    <message>
        <source>Share it like the rest</source>
        <translation type="unfinished">مشاركته كالبقية</translation>
    </message>
</context>
<context>
    <name>hub::LineWords</name>
    <message>
        <source>Part of the store cannot be read (%1).</source>
        <translation type="unfinished">تتعذر قراءة جزء من المخزن (%1).</translation>
    </message>
    <message>
        <source>An entry is missing from the log (%1).</source>
        <extracomment>%1 names a desk and the number of an entry</extracomment>
        <translation type="unfinished">ينقص السجلَّ مُدخلٌ (%1).</translation>
    </message>
    <message>
        <source>An entry of the log is not what was written (%1).</source>
        <translation type="unfinished">في السجل مُدخل ليس كما كُتب (%1).</translation>
    </message>
    <message>
        <source>An entry of the log cannot be read (%1).</source>
        <translation type="unfinished">تتعذر قراءة مُدخل في السجل (%1).</translation>
    </message>
    <message>
        <source>A table is not what the log says (%1); “hubdesk rebuild” makes it again.</source>
        <extracomment>%1 names a table, and “hubdesk rebuild” is a command</extracomment>
        <translation type="unfinished">أحد الجداول لا يطابق السجل (%1)؛ الأمر ⁨“hubdesk rebuild”⁩ يعيد صنعه.</translation>
    </message>
    <message>
        <source>A table is missing or has another form (%1).</source>
        <translation type="unfinished">أحد الجداول غير موجود أو له شكل آخر (%1).</translation>
    </message>
    <message>
        <source>someone</source>
        <extracomment>Stands for the name of somebody whose visit is linked to no person</extracomment>
        <translation type="unfinished">شخص ما</translation>
    </message>
    <message>
        <source>logging a visit</source>
        <translation type="unfinished">تسجيل زيارة</translation>
    </message>
    <message>
        <source>correcting a visit</source>
        <translation type="unfinished">تصحيح زيارة</translation>
    </message>
    <message>
        <source>saying whose visit it was</source>
        <translation type="unfinished">تحديد صاحب الزيارة</translation>
    </message>
    <message>
        <source>welcoming someone new</source>
        <translation type="unfinished">الترحيب بشخص جديد</translation>
    </message>
    <message>
        <source>removing a visit</source>
        <translation type="unfinished">إزالة زيارة</translation>
    </message>
    <message>
        <source>removing a person</source>
        <translation type="unfinished">إزالة شخص</translation>
    </message>
    <message>
        <source>bringing in a spreadsheet</source>
        <translation type="unfinished">إدخال جدول بيانات</translation>
    </message>
    <message>
        <source>teaching a word</source>
        <translation type="unfinished">تحديد معنى كلمة</translation>
    </message>
    <message>
        <source>bringing back</source>
        <translation type="unfinished">إعادة ما أُزيل</translation>
    </message>
    <message>
        <source>a change to a person&apos;s card or the hub&apos;s lists</source>
        <translation type="unfinished">تغيير في بطاقة شخص أو في قوائم الملتقى</translation>
    </message>
    <message>
        <source>%1, morning</source>
        <extracomment>%1 is a short day: &quot;Thu 19 Nov, morning&quot;</extracomment>
        <translation type="unfinished">%1، صباحًا</translation>
    </message>
    <message>
        <source>%1, afternoon</source>
        <translation type="unfinished">%1، بعد الظهر</translation>
    </message>
    <message>
        <source>no visit yet</source>
        <translation type="unfinished">لا زيارة بعد</translation>
    </message>
    <message>
        <source>about %1</source>
        <extracomment>%1 is the name of the person a carer cares for</extracomment>
        <translation type="unfinished">بشأن %1</translation>
    </message>
    <message>
        <source>with %1</source>
        <extracomment>%1 is a worker&apos;s name</extracomment>
        <translation type="unfinished">مع %1</translation>
    </message>
    <message>
        <source>Logged %1, %2.</source>
        <extracomment>%1 is one name or several, %2 a day and time: &quot;Logged Amina K, Thu 19 Nov 10:32am.&quot;</extracomment>
        <translation type="unfinished">تم تسجيل %1، %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people are new here.</source>
        <translation type="unfinished">
            <numerusform>لا أحد جديد هنا.</numerusform>
            <numerusform>شخص واحد جديد هنا.</numerusform>
            <numerusform>شخصان جديدان هنا.</numerusform>
            <numerusform>%Ln أشخاص جدد هنا.</numerusform>
            <numerusform>%Ln شخصًا جديدًا هنا.</numerusform>
            <numerusform>%Ln شخص جديد هنا.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is ready, and only your words open it: %2</source>
        <translation type="unfinished">%1 جاهز، ولا تفتحه إلا كلمات دخولك: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln visits</source>
        <translation type="unfinished">
            <numerusform>لا زيارات</numerusform>
            <numerusform>زيارة واحدة</numerusform>
            <numerusform>زيارتان</numerusform>
            <numerusform>%Ln زيارات</numerusform>
            <numerusform>%Ln زيارة</numerusform>
            <numerusform>%Ln زيارة</numerusform>
        </translation>
    </message>
    <message>
        <source>An example to look round in is ready: %1 and %2, all made up; the figures of its first phase are those that York published. %3</source>
        <extracomment>%1 is &quot;97 people&quot;, %2 is &quot;1,420 visits&quot;, %3 a folder</extracomment>
        <translation type="unfinished">أُعِدّ مثال لإلقاء نظرة: %1 و%2، وكلهم متخيَّلون؛ أما أرقام مرحلته الأولى فهي التي نشرتها يورك. %3</translation>
    </message>
    <message>
        <source>Undone: %1.</source>
        <extracomment>%1 is what was taken back: &quot;logging a visit&quot;</extracomment>
        <translation type="unfinished">تم التراجع: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries in the log</source>
        <translation type="unfinished">
            <numerusform>لا مُدخلات في السجل</numerusform>
            <numerusform>مُدخل واحد في السجل</numerusform>
            <numerusform>مُدخلان في السجل</numerusform>
            <numerusform>%Ln مُدخلات في السجل</numerusform>
            <numerusform>%Ln مُدخلًا في السجل</numerusform>
            <numerusform>%Ln مُدخل في السجل</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is as it should be: %1, %2, %3.</source>
        <extracomment>%1 is a number of entries, %2 of visits, %3 of people</extracomment>
        <translation type="unfinished">كل شيء كما ينبغي: %1، %2، %3.</translation>
    </message>
    <message numerus="yes">
        <source>The tables were made again from %Ln entries of the log.</source>
        <translation type="unfinished">
            <numerusform>لا مُدخلات في السجل لصنع الجداول.</numerusform>
            <numerusform>أُعيد صنع الجداول من مُدخل واحد في السجل.</numerusform>
            <numerusform>أُعيد صنع الجداول من مُدخلين في السجل.</numerusform>
            <numerusform>أُعيد صنع الجداول من %Ln مُدخلات في السجل.</numerusform>
            <numerusform>أُعيد صنع الجداول من %Ln مُدخلًا في السجل.</numerusform>
            <numerusform>أُعيد صنع الجداول من %Ln مُدخل في السجل.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows were written, for the hub only: %1</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation type="unfinished">
            <numerusform>لم تُكتب صفوف: %1</numerusform>
            <numerusform>كُتب صف واحد، للملتقى وحده: %1</numerusform>
            <numerusform>كُتب صفان، للملتقى وحده: %1</numerusform>
            <numerusform>كُتبت %Ln صفوف، للملتقى وحده: %1</numerusform>
            <numerusform>كُتب %Ln صفًا، للملتقى وحده: %1</numerusform>
            <numerusform>كُتب %Ln صف، للملتقى وحده: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to list.</source>
        <translation type="unfinished">لا شيء لعرضه.</translation>
    </message>
    <message>
        <source>writing in a plan</source>
        <translation type="unfinished">كتابة في خطة</translation>
    </message>
    <message>
        <source>a change of goals</source>
        <translation type="unfinished">تغيير في الأهداف</translation>
    </message>
</context>
<context>
    <name>hub::ListChanges</name>
    <message>
        <source>Somebody</source>
        <extracomment>Who changed a list, where the name is not known here</extracomment>
        <translation type="unfinished">شخص ما</translation>
    </message>
    <message>
        <source>%1 added “%2”.</source>
        <extracomment>%1 is who changed a list, %2 the word of an entry; in the four after it as well</extracomment>
        <translation type="unfinished">أضاف %1 “%2”.</translation>
    </message>
    <message>
        <source>%1 renamed “%2” to “%3”.</source>
        <extracomment>%1 is who changed a list, %2 the word an entry had, %3 the one it has since</extracomment>
        <translation type="unfinished">غيّر %1 اسم “%2” إلى “%3”.</translation>
    </message>
    <message>
        <source>%1 moved “%2”.</source>
        <translation type="unfinished">نقل %1 “%2”.</translation>
    </message>
    <message>
        <source>%1 hid “%2”.</source>
        <translation type="unfinished">أخفى %1 “%2”.</translation>
    </message>
    <message>
        <source>%1 brought “%2” back.</source>
        <translation type="unfinished">أعاد %1 “%2”.</translation>
    </message>
    <message>
        <source>%1 took back that “%2” was added.</source>
        <translation type="unfinished">تراجع %1 عن إضافة “%2”.</translation>
    </message>
</context>
<context>
    <name>hub::ListEntriesModel</name>
    <message>
        <source>%1: %2</source>
        <extracomment>A question of the desk, and the line that stands with it: &quot;Where: so that the hub knows …&quot;</extracomment>
        <translation type="unfinished">%1: %2</translation>
    </message>
    <message>
        <source>%1 (hidden)</source>
        <extracomment>An entry of a list that is no longer offered; %1 is its word</extracomment>
        <translation type="unfinished">%1 (مخفي)</translation>
    </message>
    <message>
        <source>%1, key %2</source>
        <extracomment>An entry of a list: %1 is its word, %2 the digit on the keyboard that chooses it</extracomment>
        <translation type="unfinished">%1، المفتاح %2</translation>
    </message>
</context>
<context>
    <name>hub::ListLines</name>
    <message numerus="yes">
        <source>%1 · %Ln offered</source>
        <extracomment>%1 is a list (&quot;Kinds of support&quot;), %Ln how many entries of it are offered</extracomment>
        <translation type="unfinished">
            <numerusform>%1 · لا شيء معروض</numerusform>
            <numerusform>%1 · واحد معروض</numerusform>
            <numerusform>%1 · اثنان معروضان</numerusform>
            <numerusform>%1 · %Ln معروضة</numerusform>
            <numerusform>%1 · %Ln معروضًا</numerusform>
            <numerusform>%1 · %Ln معروض</numerusform>
        </translation>
    </message>
    <message>
        <source>key %1</source>
        <extracomment>%1 is a digit on the keyboard</extracomment>
        <translation type="unfinished">المفتاح %1</translation>
    </message>
    <message>
        <source>hidden</source>
        <extracomment>Of an entry of a list that is no longer offered</extracomment>
        <translation type="unfinished">مخفي</translation>
    </message>
    <message>
        <source>Done. The bar shows it at once, and “hubdesk undo” takes it back.</source>
        <translation type="unfinished">تم. يظهر في الشريط فورًا، ويتراجع عنه “hubdesk undo”.</translation>
    </message>
    <message>
        <source>Nobody has changed this list yet.</source>
        <translation type="unfinished">لم يغيّر أحد هذه القائمة بعد.</translation>
    </message>
</context>
<context>
    <name>hub::ListTitles</name>
    <message>
        <source>Kinds of support</source>
        <translation type="unfinished">أنواع الدعم</translation>
    </message>
    <message>
        <source>How things are</source>
        <translation type="unfinished">كيف الحال</translation>
    </message>
    <message>
        <source>How a visit came about</source>
        <translation type="unfinished">كيف تمت الزيارة</translation>
    </message>
    <message>
        <source>Whether it took place</source>
        <translation type="unfinished">هل تمت</translation>
    </message>
    <message>
        <source>Ways to reach people</source>
        <translation type="unfinished">طرق التواصل مع الناس</translation>
    </message>
    <message>
        <source>Reasons to use the hub</source>
        <translation type="unfinished">أسباب استخدام الملتقى</translation>
    </message>
    <message>
        <source>Reasons to make the hub</source>
        <translation type="unfinished">أسباب صنع الملتقى</translation>
    </message>
    <message>
        <source>How people found us</source>
        <translation type="unfinished">كيف وجدنا الناس</translation>
    </message>
    <message>
        <source>Jobs here</source>
        <translation type="unfinished">الأعمال هنا</translation>
    </message>
    <message>
        <source>Places</source>
        <translation type="unfinished">الأماكن</translation>
    </message>
    <message>
        <source>What helps people take part</source>
        <translation type="unfinished">ما يعين الناس على المشاركة</translation>
    </message>
    <message>
        <source>What we hope for people</source>
        <translation type="unfinished">ما نرجوه للناس</translation>
    </message>
    <message>
        <source>What we hope for those who work here</source>
        <translation type="unfinished">ما نرجوه لمن يعملون هنا</translation>
    </message>
    <message>
        <source>What we hope for the town</source>
        <translation type="unfinished">ما نرجوه للمدينة</translation>
    </message>
    <message>
        <source>Who else is around</source>
        <translation type="unfinished">من حولنا</translation>
    </message>
    <message>
        <source>Numbers to call by day</source>
        <translation type="unfinished">أرقام للاتصال نهارًا</translation>
    </message>
    <message>
        <source>Numbers to call by night</source>
        <translation type="unfinished">أرقام للاتصال ليلًا</translation>
    </message>
    <message>
        <source>Why we ask</source>
        <translation type="unfinished">لماذا نسأل</translation>
    </message>
    <message>
        <source>Who sees it</source>
        <translation type="unfinished">من يراه</translation>
    </message>
    <message>
        <source>Parts of a wellbeing plan</source>
        <translation type="unfinished">أجزاء خطة العافية</translation>
    </message>
    <message>
        <source>What something is shared for</source>
        <translation type="unfinished">الغرض من مشاركة شيء</translation>
    </message>
    <message>
        <source>Who something can be shared with</source>
        <translation type="unfinished">من تمكن مشاركة شيء معه</translation>
    </message>
</context>
<context>
    <name>hub::ListsCard</name>
    <message>
        <source>Which list?</source>
        <translation type="unfinished">أي قائمة؟</translation>
    </message>
    <message>
        <source>Our words</source>
        <translation type="unfinished">كلماتنا</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation type="unfinished">نقل إلى أعلى</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation type="unfinished">نقل إلى أسفل</translation>
    </message>
    <message>
        <source>Hide it</source>
        <translation type="unfinished">إخفاؤه</translation>
    </message>
    <message>
        <source>What is in the list</source>
        <translation type="unfinished">ما في القائمة</translation>
    </message>
    <message>
        <source>Keep this word</source>
        <translation type="unfinished">حفظ هذه الكلمة</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished">Enter</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation type="unfinished">إضافته</translation>
    </message>
    <message>
        <source>What we call it</source>
        <translation type="unfinished">ما نسميه به</translation>
    </message>
    <message>
        <source>A new one, behind the chosen one</source>
        <translation type="unfinished">كلمة جديدة، بعد المختارة</translation>
    </message>
    <message>
        <source>Leave it empty for the line that Hubdesk brought.</source>
        <translation type="unfinished">اتركه فارغًا ليعود السطر الذي جاء به Hubdesk.</translation>
    </message>
    <message>
        <source>Always said: “%1” Yours stands behind it.</source>
        <translation type="unfinished">يقال دائمًا: “%1” وكلامك يأتي بعده.</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation type="unfinished">استعادته</translation>
    </message>
    <message>
        <source>Nothing is in this list yet.</source>
        <translation type="unfinished">لا شيء في هذه القائمة بعد.</translation>
    </message>
    <message>
        <source>No longer offered. Visits that have it keep it, with its word.</source>
        <translation type="unfinished">لم يعد معروضًا. الزيارات التي فيها هذا تحتفظ به وبكلمته.</translation>
    </message>
    <message>
        <source>Hubdesk fills this in when nothing is said, so it stays; it can be renamed.</source>
        <translation type="unfinished">يملأ Hubdesk هذا حين لا يُقال شيء، فيبقى؛ ويمكن تغيير اسمه.</translation>
    </message>
    <message>
        <source>Leave it empty for the word it had at first.</source>
        <translation type="unfinished">اتركه فارغًا لتعود كلمته الأولى.</translation>
    </message>
    <message>
        <source>The line is kept</source>
        <translation type="unfinished">حُفظ السطر</translation>
    </message>
    <message>
        <source>It is called %1 now</source>
        <extracomment>%1 is a word of one of the hub&apos;s lists</extracomment>
        <translation type="unfinished">اسمه الآن %1</translation>
    </message>
    <message>
        <source>%1 is in the list</source>
        <extracomment>%1 is a word of one of the hub&apos;s lists</extracomment>
        <translation type="unfinished">%1 في القائمة</translation>
    </message>
    <message>
        <source>Moved %1</source>
        <extracomment>%1 is a word of one of the hub&apos;s lists</extracomment>
        <translation type="unfinished">نُقل %1</translation>
    </message>
    <message>
        <source>%1 is offered again</source>
        <extracomment>%1 is a word of one of the hub&apos;s lists</extracomment>
        <translation type="unfinished">عاد عرض %1</translation>
    </message>
    <message>
        <source>%1 is no longer offered</source>
        <translation type="unfinished">لم يعد %1 معروضًا</translation>
    </message>
</context>
<context>
    <name>hub::LockCard</name>
    <message numerus="yes">
        <source>%Ln minutes</source>
        <translation type="unfinished">
            <numerusform>أقل من دقيقة</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتان</numerusform>
            <numerusform>%Ln دقائق</numerusform>
            <numerusform>%Ln دقيقة</numerusform>
            <numerusform>%Ln دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>After how long without a key or the mouse?</source>
        <translation type="unfinished">بعد كم من الوقت دون مفتاح أو فأرة؟</translation>
    </message>
    <message>
        <source>When desks lock</source>
        <translation type="unfinished">متى تُقفل المكاتب</translation>
    </message>
    <message>
        <source>Initials instead of names on the locked screen</source>
        <translation type="unfinished">أحرف أولى بدل الأسماء على الشاشة المقفلة</translation>
    </message>
    <message>
        <source>For every desk of this hub. A shorter time keeps more to yourselves; half-typed visits and notes wait either way.</source>
        <translation type="unfinished">لكل مكاتب هذا الملتقى. الوقت الأقصر أحفظ للخصوصية؛ والزيارات والملاحظات التي لم تكتمل تنتظر في الحالين.</translation>
    </message>
    <message>
        <source>Kept when desks lock</source>
        <translation type="unfinished">حُفظ وقت إقفال المكاتب</translation>
    </message>
</context>
<context>
    <name>hub::LockScreen</name>
    <message>
        <source>Carry on</source>
        <translation type="unfinished">متابعة</translation>
    </message>
    <message>
        <source>Use my words instead</source>
        <translation type="unfinished">استعمال كلمات دخولي بدلًا من ذلك</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished">Enter</translation>
    </message>
    <message>
        <source>Close the hub</source>
        <translation type="unfinished">إغلاق الملتقى</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation type="unfinished">جارٍ الفتح…</translation>
    </message>
    <message numerus="yes">
        <source>Wait %Ln seconds, then type it again.</source>
        <translation type="unfinished">
            <numerusform>يمكن الكتابة من جديد الآن.</numerusform>
            <numerusform>بعد ثانية واحدة تمكن الكتابة من جديد.</numerusform>
            <numerusform>بعد ثانيتين تمكن الكتابة من جديد.</numerusform>
            <numerusform>بعد %Ln ثوانٍ تمكن الكتابة من جديد.</numerusform>
            <numerusform>بعد %Ln ثانية تمكن الكتابة من جديد.</numerusform>
            <numerusform>بعد %Ln ثانية تمكن الكتابة من جديد.</numerusform>
        </translation>
    </message>
    <message>
        <source>This desk is locked. What was being written is kept.</source>
        <translation type="unfinished">هذا المكتب مقفل. ما كان يُكتب محفوظ.</translation>
    </message>
</context>
<context>
    <name>hub::LoggedBar</name>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished">تراجع (&amp;U)</translation>
    </message>
    <message>
        <source>What was just done</source>
        <translation type="unfinished">ما حدث للتو</translation>
    </message>
    <message>
        <source>Ctrl Z</source>
        <comment>keys on the keyboard</comment>
        <translation type="unfinished">Ctrl Z</translation>
    </message>
</context>
<context>
    <name>hub::LookMenu</name>
    <message>
        <source>%1 (a draft)</source>
        <extracomment>A language to choose, %1 in its own name, whose words nobody has read yet who grew up with it</extracomment>
        <translation type="unfinished">%1 (مسودة)</translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">اللغة</translation>
    </message>
</context>
<context>
    <name>hub::MatchList</name>
    <message>
        <source>People who match</source>
        <extracomment>the list under the field where a name is typed, as a screen reader says it</extracomment>
        <translation type="unfinished">الأشخاص المطابقون</translation>
    </message>
</context>
<context>
    <name>hub::MatchModel</name>
    <message>
        <source>usually Mondays</source>
        <translation type="unfinished">عادةً أيام الاثنين</translation>
    </message>
    <message>
        <source>usually Tuesdays</source>
        <translation type="unfinished">عادةً أيام الثلاثاء</translation>
    </message>
    <message>
        <source>usually Wednesdays</source>
        <translation type="unfinished">عادةً أيام الأربعاء</translation>
    </message>
    <message>
        <source>usually Thursdays</source>
        <translation type="unfinished">عادةً أيام الخميس</translation>
    </message>
    <message>
        <source>usually Fridays</source>
        <translation type="unfinished">عادةً أيام الجمعة</translation>
    </message>
    <message>
        <source>usually Saturdays</source>
        <translation type="unfinished">عادةً أيام السبت</translation>
    </message>
    <message>
        <source>usually Sundays</source>
        <translation type="unfinished">عادةً أيام الأحد</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>%1 is another name of the person in a list: Sam Okafor · “Little Sam” · last here Thursday</extracomment>
        <translation type="unfinished">«⁨%1⁩»</translation>
    </message>
    <message>
        <source>a nickname</source>
        <extracomment>beside a person of whom only a nickname is known</extracomment>
        <translation type="unfinished">اسم شهرة</translation>
    </message>
    <message>
        <source>died</source>
        <translation type="unfinished">متوفى</translation>
    </message>
    <message>
        <source>cares for %1</source>
        <extracomment>%1 is the name of the person they care for</extracomment>
        <translation type="unfinished">يرعى %1</translation>
    </message>
    <message>
        <source> · </source>
        <comment>between parts of a line</comment>
        <translation type="unfinished"> · </translation>
    </message>
    <message>
        <source>There is already a %1. Is it the same person?</source>
        <extracomment>offered while somebody new is being welcomed; %1 is the name of a person the hub knows already</extracomment>
        <translation type="unfinished">لدينا %1 من قبل. هل هو الشخص نفسه؟</translation>
    </message>
    <message>
        <source>Welcome someone new: “%1”</source>
        <extracomment>%1 is the name that stands in the field</extracomment>
        <translation type="unfinished">الترحيب بشخص جديد: «⁨%1⁩»</translation>
    </message>
</context>
<context>
    <name>hub::MemberEditor</name>
    <message>
        <source>Keep this</source>
        <translation type="unfinished">حفظ هذا</translation>
    </message>
    <message>
        <source>Leave it as it was</source>
        <translation type="unfinished">تركها كما كانت</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">الاسم</translation>
    </message>
    <message>
        <source>What you may see and do is another lead&apos;s to change.</source>
        <translation type="unfinished">ما تراه وتفعله يغيّره مسؤول آخر.</translation>
    </message>
    <message>
        <source>Give them these words</source>
        <translation type="unfinished">إعطاؤه هذه الكلمات</translation>
    </message>
    <message>
        <source>If they forgot their words: new ones to write down, which they type here, once. The old ones then open nothing.</source>
        <translation type="unfinished">إن نسي كلماته: كلمات جديدة يكتبها على ورق ثم يكتبها هنا مرة واحدة. بعدها لا تفتح القديمة شيئًا.</translation>
    </message>
    <message>
        <source>Their new words</source>
        <translation type="unfinished">كلماته الجديدة</translation>
    </message>
    <message>
        <source>What is said of %1 is kept.</source>
        <extracomment>%1 is a name</extracomment>
        <translation type="unfinished">حُفظ ما قيل عن %1.</translation>
    </message>
    <message>
        <source>Making their keys…</source>
        <translation type="unfinished">جارٍ إعداد مفاتيح العضو…</translation>
    </message>
    <message>
        <source>%1 gets in with the new words, and with nothing else.</source>
        <extracomment>%1 is a name</extracomment>
        <translation type="unfinished">يدخل %1 بالكلمات الجديدة، ولا بغيرها.</translation>
    </message>
</context>
<context>
    <name>hub::MemberFields</name>
    <message>
        <source>What may they see and do?</source>
        <translation type="unfinished">ما الذي يحق له أن يراه ويفعله؟</translation>
    </message>
    <message>
        <source>What is their job?</source>
        <translation type="unfinished">ما عمله؟</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation type="unfinished">لم يُذكر</translation>
    </message>
</context>
<context>
    <name>hub::MemberLines</name>
    <message>
        <source>volunteer</source>
        <extracomment>What a member may see and do, the least of four</extracomment>
        <translation type="unfinished">متطوع</translation>
    </message>
    <message>
        <source>peer supporter</source>
        <extracomment>What a member may see and do, the second of four</extracomment>
        <translation type="unfinished">داعم من الأقران</translation>
    </message>
    <message>
        <source>worker</source>
        <extracomment>What a member may see and do, the third of four</extracomment>
        <translation type="unfinished">موظف</translation>
    </message>
    <message>
        <source>lead</source>
        <extracomment>What a member may see and do, the most of four</extracomment>
        <translation type="unfinished">مسؤول</translation>
    </message>
    <message>
        <source>may do what a %1 may</source>
        <extracomment>What a member may see and do. %1 is “volunteer”, “peer supporter”, “worker” or “lead”</extracomment>
        <translation type="unfinished">صلاحياته صلاحيات %1</translation>
    </message>
    <message>
        <source>has left</source>
        <extracomment>Of a member: no longer works here</extracomment>
        <translation type="unfinished">انتهت عضويته</translation>
    </message>
    <message>
        <source>A second lead is wanted, so that one lost set of words does not lose the hub.</source>
        <translation type="unfinished">يُراد مسؤول ثانٍ، حتى لا يؤدي ضياع كلمات شخص واحد إلى ضياع الملتقى.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln recovery sheets are still wanted.</source>
        <translation type="unfinished">
            <numerusform>لا أوراق استعادة مطلوبة.</numerusform>
            <numerusform>ما زالت ورقة استعادة واحدة مطلوبة.</numerusform>
            <numerusform>ما زالت ورقتا استعادة مطلوبتين.</numerusform>
            <numerusform>ما زالت %Ln أوراق استعادة مطلوبة.</numerusform>
            <numerusform>ما زالت %Ln ورقة استعادة مطلوبة.</numerusform>
            <numerusform>ما زالت %Ln ورقة استعادة مطلوبة.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 can sign in from now on, and may do what a %2 may.</source>
        <extracomment>%1 is a name, %2 “volunteer”, “peer supporter”, “worker” or “lead”</extracomment>
        <translation type="unfinished">صار الدخول متاحًا لـ %1 من الآن، بصلاحيات %2.</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation type="unfinished">تم التغيير: %1</translation>
    </message>
    <message>
        <source>%1 has left: nothing they know opens this hub any more. Everybody else gets in as before.</source>
        <extracomment>%1 is a name</extracomment>
        <translation type="unfinished">انتهت عضوية %1: لا شيء مما يعرفه يفتح هذا الملتقى بعد الآن. وبقية الفريق يدخلون كما من قبل.</translation>
    </message>
    <message>
        <source>Locking the hub with a new key: %1 %</source>
        <extracomment>%1 is a percentage</extracomment>
        <translation type="unfinished">جارٍ قفل الملتقى بمفتاح جديد: %1 %</translation>
    </message>
    <message>
        <source>Recovery sheet %1 of %2</source>
        <extracomment>Heading of a sheet of paper. %1 is a number, %2 a hub&apos;s name</extracomment>
        <translation type="unfinished">ورقة الاستعادة %1 من %2</translation>
    </message>
    <message>
        <source>Made on %1. Print it, keep it locked away from this computer, and delete the file.</source>
        <extracomment>%1 is a day</extracomment>
        <translation type="unfinished">أُعدّت في %1. ينبغي طبعها وحفظها في مكان مقفل بعيدًا عن هذا الحاسوب، ثم حذف الملف.</translation>
    </message>
    <message>
        <source>If a lead&apos;s words are lost, these twelve give them new ones. Whoever holds them can read everything in this hub. They work once; another sheet then takes the place of this one.</source>
        <translation type="unfinished">إذا ضاعت كلمات أحد المسؤولين، فهذه الكلمات الاثنتا عشرة تمنحه كلمات جديدة. من يحملها يستطيع قراءة كل شيء في هذا الملتقى. تُستعمل مرة واحدة، ثم تحل محلها ورقة أخرى.</translation>
    </message>
    <message>
        <source>At the command line: put the twelve words, with spaces between, into the first line of a file, and new words into another; then “hubdesk member STORE words NAME --passphrase-file SHEET --new-passphrase-file NEW”.</source>
        <extracomment>Says how a recovery sheet is used at the command line; “hubdesk member …” stays as it is</extracomment>
        <translation type="unfinished">في سطر الأوامر: توضع الكلمات الاثنتا عشرة، بينها مسافات، في السطر الأول من ملف، والكلمات الجديدة في ملف آخر، ثم: ⁨“hubdesk member STORE words NAME --passphrase-file SHEET --new-passphrase-file NEW”⁩.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln recovery sheets are in %1. Print them, keep them locked away from this computer, and delete the files.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation type="unfinished">
            <numerusform>لا أوراق استعادة في %1.</numerusform>
            <numerusform>ورقة استعادة واحدة في %1. ينبغي طبعها وحفظها في مكان مقفل بعيدًا عن هذا الحاسوب، ثم حذف الملف.</numerusform>
            <numerusform>ورقتا استعادة في %1. ينبغي طبعهما وحفظهما في مكان مقفل بعيدًا عن هذا الحاسوب، ثم حذف الملفين.</numerusform>
            <numerusform>%Ln أوراق استعادة في %1. ينبغي طبعها وحفظها في مكان مقفل بعيدًا عن هذا الحاسوب، ثم حذف الملفات.</numerusform>
            <numerusform>%Ln ورقة استعادة في %1. ينبغي طبعها وحفظها في مكان مقفل بعيدًا عن هذا الحاسوب، ثم حذف الملفات.</numerusform>
            <numerusform>%Ln ورقة استعادة في %1. ينبغي طبعها وحفظها في مكان مقفل بعيدًا عن هذا الحاسوب، ثم حذف الملفات.</numerusform>
        </translation>
    </message>
    <message>
        <source>Two recovery sheets are there already, and nothing was made. If they are lost, --replace ends them and makes new ones.</source>
        <translation type="unfinished">توجد ورقتا استعادة من قبل، ولم يُصنع شيء. إذا ضاعتا، فإن ⁨--replace⁩ ينهيهما ويصنع ورقتين جديدتين.</translation>
    </message>
    <message>
        <source>The recovery sheet is used up. This one stands in its place; print it or write it down now, for it is not shown again:</source>
        <translation type="unfinished">استُهلكت ورقة الاستعادة. هذه تحل محلها؛ ينبغي طبعها أو كتابتها الآن، فهي لن تظهر مرة أخرى:</translation>
    </message>
    <message>
        <source>%1 supports %2 from today.</source>
        <extracomment>%1 is a member&apos;s name, %2 a person&apos;s</extracomment>
        <translation type="unfinished">%1 يدعم %2 ابتداءً من اليوم.</translation>
    </message>
    <message>
        <source>%1 no longer supports %2.</source>
        <extracomment>%1 is a member&apos;s name, %2 a person&apos;s</extracomment>
        <translation type="unfinished">%1 لم يعد يدعم %2.</translation>
    </message>
    <message>
        <source>From now on only the new words of %1 open this hub for them.</source>
        <extracomment>%1 is a name</extracomment>
        <translation type="unfinished">من الآن لا يفتح هذا الملتقى لـ %1 إلا الكلمات الجديدة.</translation>
    </message>
</context>
<context>
    <name>hub::MemberWords</name>
    <message>
        <source>Volunteer</source>
        <translation type="unfinished">متطوع</translation>
    </message>
    <message>
        <source>Peer supporter</source>
        <translation type="unfinished">داعم من الأقران</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation type="unfinished">موظف</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation type="unfinished">مسؤول</translation>
    </message>
    <message>
        <source>Logs visits and welcomes people. Sees names, who is here, and what today&apos;s visitors need to take part.</source>
        <translation type="unfinished">يسجّل الزيارات ويرحّب بالناس. يرى الأسماء، ومن هو هنا، وما يحتاج إليه زوار اليوم كي يشاركوا.</translation>
    </message>
    <message>
        <source>The same, and the notes and ways to reach of the people they support.</source>
        <translation type="unfinished">ما سبق، ومعه ملاحظات من يدعمهم وطرق التواصل معهم.</translation>
    </message>
    <message>
        <source>Sees everybody&apos;s card, and brings in spreadsheets.</source>
        <translation type="unfinished">يرى بطاقات الجميع، ويُدخل جداول البيانات.</translation>
    </message>
    <message>
        <source>Everything, and who may get in.</source>
        <translation type="unfinished">كل شيء، ومن له حق الدخول.</translation>
    </message>
</context>
<context>
    <name>hub::MembersCard</name>
    <message>
        <source>Who can sign in</source>
        <translation type="unfinished">من يستطيع الدخول</translation>
    </message>
    <message>
        <source>%1 (you)</source>
        <extracomment>%1 is a name</extracomment>
        <translation type="unfinished">%1 (أنت)</translation>
    </message>
    <message>
        <source>Has left. What they wrote stays under their name.</source>
        <translation type="unfinished">انتهت العضوية. ما كُتب يبقى باسم كاتبه.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is what somebody may see and do (&quot;Worker&quot;), %2 their job (&quot;Recovery worker&quot;)</extracomment>
        <translation type="unfinished">%1، %2</translation>
    </message>
    <message>
        <source>They leave</source>
        <translation type="unfinished">إنهاء العضوية</translation>
    </message>
    <message>
        <source>%1 leaves</source>
        <extracomment>%1 is a name</extracomment>
        <translation type="unfinished">إنهاء عضوية %1</translation>
    </message>
    <message>
        <source>One lead is few: if they lose their words, nobody can let others in. A second one is wanted.</source>
        <translation type="unfinished">مسؤول واحد قليل: إذا ضاعت كلماته لم يستطع أحد أن يُدخل غيره. يُراد مسؤول ثانٍ.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln recovery sheets are wanted: words on paper, kept apart, for the day all others are gone.</source>
        <translation type="unfinished">
            <numerusform>لا أوراق استعادة مطلوبة.</numerusform>
            <numerusform>تُراد ورقة استعادة واحدة: كلمات على ورق، محفوظة في مكان آخر، ليوم تضيع فيه كل الكلمات.</numerusform>
            <numerusform>تُراد ورقتا استعادة: كلمات على ورق، محفوظة في مكانين مختلفين، ليوم تضيع فيه كل الكلمات.</numerusform>
            <numerusform>تُراد %Ln أوراق استعادة: كلمات على ورق، محفوظة في أماكن مختلفة، ليوم تضيع فيه كل الكلمات.</numerusform>
            <numerusform>تُراد %Ln ورقة استعادة: كلمات على ورق، محفوظة في أماكن مختلفة، ليوم تضيع فيه كل الكلمات.</numerusform>
            <numerusform>تُراد %Ln ورقة استعادة: كلمات على ورق، محفوظة في أماكن مختلفة، ليوم تضيع فيه كل الكلمات.</numerusform>
        </translation>
    </message>
    <message>
        <source>Does %1 leave the team?</source>
        <extracomment>%1 is a name</extracomment>
        <translation type="unfinished">هل يغادر %1 الفريق؟</translation>
    </message>
    <message>
        <source>From now on the words of %1 open nothing here. What they wrote stays, under their name. Everybody else gets in as before.</source>
        <extracomment>%1 is a name</extracomment>
        <translation type="unfinished">من الآن لا تفتح كلمات %1 شيئًا هنا. ما كتبه يبقى باسمه. وبقية الفريق يدخلون كما من قبل.</translation>
    </message>
    <message>
        <source>They stay</source>
        <translation type="unfinished">إبقاء العضوية</translation>
    </message>
    <message>
        <source>Changing the key of this desk…</source>
        <translation type="unfinished">جارٍ تغيير مفتاح هذا المكتب…</translation>
    </message>
    <message>
        <source>%1 has left.</source>
        <extracomment>%1 is a name</extracomment>
        <translation type="unfinished">انتهت عضوية %1.</translation>
    </message>
    <message>
        <source>Stopped. Nobody has left, and every key is as it was.</source>
        <translation type="unfinished">توقف. لم يغادر أحد، وكل مفتاح كما كان.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished">تغيير</translation>
    </message>
    <message>
        <source>Change what is said of %1</source>
        <extracomment>%1 is a name</extracomment>
        <translation type="unfinished">تغيير ما قيل عن %1</translation>
    </message>
</context>
<context>
    <name>hub::MembersPage</name>
    <message>
        <source>Who gets in</source>
        <translation type="unfinished">من له حق الدخول</translation>
    </message>
</context>
<context>
    <name>hub::NamesBlock</name>
    <message>
        <source>Names and pronouns</source>
        <translation type="unfinished">الأسماء والضمائر</translation>
    </message>
    <message>
        <source>Add name</source>
        <translation type="unfinished">إضافة اسم</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished">Enter</translation>
    </message>
    <message>
        <source>Another name they go by</source>
        <translation type="unfinished">اسم آخر يُعرف به</translation>
    </message>
    <message>
        <source>Add it and show it from now on</source>
        <translation type="unfinished">إضافته وإظهاره من الآن</translation>
    </message>
    <message>
        <source>as they say it: they/them</source>
        <translation type="unfinished">كما يقولها صاحبها: هو، هي</translation>
    </message>
    <message>
        <source>Pronouns</source>
        <translation type="unfinished">الضمائر</translation>
    </message>
    <message>
        <source>21 November 1985, or leave it out</source>
        <translation type="unfinished">21 نوفمبر 1985، أو يُترك</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation type="unfinished">تاريخ الميلاد</translation>
    </message>
    <message>
        <source>Has died</source>
        <translation type="unfinished">متوفى</translation>
    </message>
    <message>
        <source>Changed whether they have died</source>
        <translation type="unfinished">تم تغيير ما إذا كان متوفى</translation>
    </message>
    <message>
        <source>Move to Recently removed</source>
        <translation type="unfinished">نقل إلى ما أُزيل مؤخرًا</translation>
    </message>
    <message>
        <source>nickname</source>
        <translation type="unfinished">اسم شهرة</translation>
    </message>
    <message>
        <source>only for finding</source>
        <translation type="unfinished">للبحث فقط</translation>
    </message>
    <message>
        <source>shown · %1</source>
        <translation type="unfinished">ظاهر · %1</translation>
    </message>
    <message>
        <source>shown</source>
        <translation type="unfinished">ظاهر</translation>
    </message>
    <message>
        <source>Show this one</source>
        <translation type="unfinished">إظهار هذا الاسم</translation>
    </message>
    <message>
        <source>Changed the name that is shown</source>
        <translation type="unfinished">تم تغيير الاسم الظاهر</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation type="unfinished">إخراج</translation>
    </message>
    <message>
        <source>Took out a name</source>
        <translation type="unfinished">تم إخراج اسم</translation>
    </message>
    <message>
        <source>This is a name they go by</source>
        <translation type="unfinished">هذا اسم يُعرف به</translation>
    </message>
    <message>
        <source>Made the nickname a name</source>
        <translation type="unfinished">صار اسم الشهرة اسمًا</translation>
    </message>
    <message>
        <source>Added a name</source>
        <translation type="unfinished">تمت إضافة اسم</translation>
    </message>
    <message>
        <source>Changed pronouns</source>
        <translation type="unfinished">تم تغيير الضمائر</translation>
    </message>
    <message>
        <source>Enter a day, month and year up to today, such as 21 November 1985, or leave it out.</source>
        <translation type="unfinished">المطلوب يوم وشهر وسنة حتى اليوم، مثل 21 نوفمبر 1985، أو يُترك.</translation>
    </message>
    <message>
        <source>Changed the date of birth</source>
        <translation type="unfinished">تم تغيير تاريخ الميلاد</translation>
    </message>
    <message>
        <source>How did they find us?</source>
        <translation type="unfinished">كيف وجدنا؟</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation type="unfinished">لم نسأل</translation>
    </message>
    <message>
        <source>Changed how they found us</source>
        <translation type="unfinished">تغيّر كيف وجدنا</translation>
    </message>
</context>
<context>
    <name>hub::Navigation</name>
    <message>
        <source>Pages</source>
        <translation type="unfinished">الصفحات</translation>
    </message>
</context>
<context>
    <name>hub::NeedsBlock</name>
    <message>
        <source>To take part</source>
        <translation type="unfinished">كي يشارك</translation>
    </message>
    <message>
        <source>Speaks %1</source>
        <extracomment>%1 is one language or several: &quot;Speaks Polish, English&quot;</extracomment>
        <translation type="unfinished">اللغات: %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished">، </translation>
    </message>
    <message>
        <source>What helps them take part? (as many as fit)</source>
        <translation type="unfinished">ما الذي يساعده على المشاركة؟ (كل ما يناسب)</translation>
    </message>
    <message>
        <source>Changed what helps them take part</source>
        <translation type="unfinished">تم تغيير ما يساعده على المشاركة</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation type="unfinished">البولندية</translation>
    </message>
    <message>
        <source>Add language</source>
        <translation type="unfinished">إضافة لغة</translation>
    </message>
    <message>
        <source>A language they speak</source>
        <translation type="unfinished">لغة يتكلمها</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation type="unfinished">إخراج</translation>
    </message>
    <message>
        <source>Took out a language</source>
        <translation type="unfinished">تم إخراج لغة</translation>
    </message>
    <message>
        <source>Added a language</source>
        <translation type="unfinished">تمت إضافة لغة</translation>
    </message>
    <message>
        <source>More that may help</source>
        <translation type="unfinished">المزيد مما قد يساعد</translation>
    </message>
    <message>
        <source>How information comes to them</source>
        <translation type="unfinished">كيف تصله المعلومات</translation>
    </message>
    <message>
        <source>Somebody who interprets, speaks up or guides</source>
        <translation type="unfinished">من يترجم له أو يتكلم من أجله أو يرشده</translation>
    </message>
    <message>
        <source>What they use to understand and be understood</source>
        <translation type="unfinished">ما يستعين به ليَفهم ويُفهَم</translation>
    </message>
    <message>
        <source>How to be in touch</source>
        <translation type="unfinished">كيف يكون التواصل معه</translation>
    </message>
    <message>
        <source>The place itself</source>
        <translation type="unfinished">المكان نفسه</translation>
    </message>
</context>
<context>
    <name>hub::NeedsHint</name>
    <message>
        <source>%1, to take part: %2</source>
        <extracomment>In the bar. %1 is a name, %2 what helps them take part: &quot;Large print · BSL&quot;</extracomment>
        <translation type="unfinished">%1، كي يشارك: %2</translation>
    </message>
</context>
<context>
    <name>hub::NetworkWords</name>
    <message>
        <source>This computer cannot bar Hubdesk from the network. Hubdesk uses none all the same, and your records are as safe as before; tell whoever looks after this computer.</source>
        <translation type="unfinished">لا يستطيع هذا الحاسوب أن يحجب الشبكة عن Hubdesk. وهو لا يستعملها على كل حال، وسجلاتك سليمة كما كانت؛ ينبغي إخبار من يعتني بهذا الحاسوب.</translation>
    </message>
</context>
<context>
    <name>hub::NewGoalCard</name>
    <message>
        <source>A new goal</source>
        <translation type="unfinished">هدف جديد</translation>
    </message>
    <message>
        <source>Something for every day</source>
        <translation type="unfinished">شيء لكل يوم</translation>
    </message>
    <message>
        <source>Set it</source>
        <translation type="unfinished">وضع الهدف</translation>
    </message>
    <message>
        <source>In my words</source>
        <translation type="unfinished">بكلماتي</translation>
    </message>
    <message>
        <source>Who helps (may be left out)</source>
        <translation type="unfinished">من يساعد (يمكن تركه)</translation>
    </message>
    <message>
        <source>Which of these does it belong to? (may be left out)</source>
        <translation type="unfinished">بأي من هذه يتصل؟ (يمكن تركه)</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation type="unfinished">لم يُذكر</translation>
    </message>
    <message>
        <source>The goal is set.</source>
        <translation type="unfinished">وُضع الهدف.</translation>
    </message>
</context>
<context>
    <name>hub::NewHubPage</name>
    <message>
        <source>Start our hub</source>
        <translation type="unfinished">بدء ملتقانا</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">رجوع</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished">Enter</translation>
    </message>
    <message>
        <source>The hub and you</source>
        <translation type="unfinished">الملتقى وأنت</translation>
    </message>
    <message>
        <source>Clifton Hub</source>
        <translation type="unfinished">ملتقى كليفتون</translation>
    </message>
    <message>
        <source>What is your hub called?</source>
        <translation type="unfinished">ما اسم ملتقاكم؟</translation>
    </message>
    <message>
        <source>It stands at the top of the window and on what you print.</source>
        <translation type="unfinished">يظهر في أعلى النافذة وعلى ما يُطبع.</translation>
    </message>
    <message>
        <source>What is your name?</source>
        <translation type="unfinished">ما اسمك؟</translation>
    </message>
    <message>
        <source>So that colleagues see who wrote what. You will be the hub&apos;s first lead.</source>
        <translation type="unfinished">حتى يعرف الزملاء من كتب ماذا. أنت أول مسؤول في هذا الملتقى.</translation>
    </message>
    <message>
        <source>Your words</source>
        <translation type="unfinished">كلمات دخولك</translation>
    </message>
    <message>
        <source>They open the hub for you. Your words are the only key: if all words are gone, so is the data.</source>
        <translation type="unfinished">تفتح لك الملتقى. كلمات دخولك هي المفتاح الوحيد: إذا ضاعت كل الكلمات ضاعت البيانات.</translation>
    </message>
    <message>
        <source>Write these five down on paper, then type them once.</source>
        <translation type="unfinished">تُكتب هذه الكلمات الخمس على ورقة، ثم تُكتب هنا مرة واحدة.</translation>
    </message>
    <message>
        <source>Offer other words</source>
        <translation type="unfinished">عرض كلمات أخرى</translation>
    </message>
    <message>
        <source>Use words of my own</source>
        <translation type="unfinished">استعمال كلمات من اختياري</translation>
    </message>
    <message>
        <source>Where it is kept</source>
        <translation type="unfinished">مكان حفظه</translation>
    </message>
    <message>
        <source>One folder on this computer, encrypted. Copies of it are no use without your words.</source>
        <translation type="unfinished">مجلد واحد على هذا الحاسوب، مشفَّر. نسخه لا تفيد أحدًا بلا كلمات دخولك.</translation>
    </message>
    <message>
        <source>Choose another place</source>
        <translation type="unfinished">اختيار مكان آخر</translation>
    </message>
    <message>
        <source>They stay readable while you type, so that a slip shows.</source>
        <translation type="unfinished">تبقى مقروءة أثناء الكتابة، حتى تظهر أي زلة.</translation>
    </message>
    <message>
        <source>Four or five words that nobody would guess, and that you can write down. Any language, no rules.</source>
        <translation type="unfinished">أربع كلمات أو خمس لا يخمّنها أحد، ويمكن كتابتها على ورقة. بأي لغة، بلا قواعد.</translation>
    </message>
    <message>
        <source>Where shall the hub be kept?</source>
        <translation type="unfinished">أين يُحفظ الملتقى؟</translation>
    </message>
    <message>
        <source>Enter a name for the hub. It can be changed later.</source>
        <translation type="unfinished">المطلوب اسم للملتقى. يمكن تغييره لاحقًا.</translation>
    </message>
    <message>
        <source>Enter your name, as colleagues know you.</source>
        <translation type="unfinished">المطلوب اسمك، كما يعرفك الزملاء.</translation>
    </message>
    <message>
        <source>Type your words: they are the only key.</source>
        <translation type="unfinished">المطلوب كتابة كلمات دخولك: هي المفتاح الوحيد.</translation>
    </message>
    <message>
        <source>That is not the same as the words above. Look for a slip, or choose to use words of your own.</source>
        <translation type="unfinished">هذا ليس مثل الكلمات أعلاه. ربما فيه زلة صغيرة، ويمكن أيضًا استعمال كلمات من اختيارك.</translation>
    </message>
    <message>
        <source>Making the keys. This takes about a second.</source>
        <translation type="unfinished">جارٍ صنع المفاتيح. يستغرق ذلك نحو ثانية.</translation>
    </message>
</context>
<context>
    <name>hub::OlderLetters</name>
    <message>
        <source>Earlier letters</source>
        <translation type="unfinished">الرسائل السابقة</translation>
    </message>
    <message>
        <source>What I wanted to add</source>
        <translation type="unfinished">ما أردت أن أضيفه</translation>
    </message>
</context>
<context>
    <name>hub::OpenHubPage</name>
    <message>
        <source>Open a hub</source>
        <translation type="unfinished">فتح ملتقى</translation>
    </message>
    <message>
        <source>Opened here lately</source>
        <translation type="unfinished">فُتح هنا مؤخرًا</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation type="unfinished">اختيار مجلد</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">رجوع</translation>
    </message>
    <message>
        <source>A hub is a folder whose name ends in “.hubdesk”, on this computer, a stick or a shared drive.</source>
        <translation type="unfinished">الملتقى مجلد ينتهي اسمه بـ ⁨“.hubdesk”⁩، على هذا الحاسوب أو على ذاكرة USB أو على قرص مشترك.</translation>
    </message>
    <message>
        <source>None on this computer yet.</source>
        <translation type="unfinished">لا شيء على هذا الحاسوب بعد.</translation>
    </message>
    <message>
        <source>Which hub?</source>
        <translation type="unfinished">أي ملتقى؟</translation>
    </message>
</context>
<context>
    <name>hub::OpenPerson</name>
    <message>
        <source>whoever they said yes to</source>
        <extracomment>Of who sees an answer, where the reader may not know with whom that was agreed</extracomment>
        <translation type="unfinished">من وافق عليهم الشخص</translation>
    </message>
</context>
<context>
    <name>hub::OpeningWords</name>
    <message>
        <source>Carry on</source>
        <translation type="unfinished">متابعة</translation>
    </message>
    <message>
        <source>This hub was copied or brought back</source>
        <translation type="unfinished">هذا الملتقى نُسخ أو استُعيد</translation>
    </message>
    <message>
        <source>From now on it counts as a desk of its own, so that what is written here and what is written on the other one cannot be mixed up. Nothing was lost, and there is nothing to do.</source>
        <translation type="unfinished">من الآن يُعدّ مكتبًا مستقلًا، حتى لا يختلط ما يُكتب هنا بما يُكتب على الآخر. لم يضع شيء، ولا شيء مطلوب منك.</translation>
    </message>
    <message>
        <source>The list of members was damaged</source>
        <translation type="unfinished">تضررت قائمة الأعضاء</translation>
    </message>
    <message>
        <source>The one kept before it was used instead, and all records are safe. If somebody joined or left lately, a lead should look whether they are in the list.</source>
        <translation type="unfinished">استُعملت بدلًا منها القائمة السابقة، وكل السجلات سليمة. إذا انضم أحد أو غادر مؤخرًا، فعلى أحد المسؤولين أن ينظر هل اسمه في القائمة.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is behind</source>
        <translation type="unfinished">ساعة هذا الحاسوب متأخرة</translation>
    </message>
    <message>
        <source>Its time is earlier than the last entry in this hub. Nothing is lost, but what you log now would stand at the wrong time. Close Hubdesk, set the clock and open it again. If it is right now and was wrong before, a lead can say so under “Our hub”.</source>
        <translation type="unfinished">وقتها أسبق من آخر مُدخل في هذا الملتقى. لم يضع شيء، لكن ما يُسجَّل الآن سيظهر في غير وقته. المطلوب إغلاق Hubdesk وضبط الساعة ثم فتحه من جديد. وإن كانت صحيحة الآن وخاطئة من قبل، فيمكن لأحد المسؤولين أن يقول ذلك في «ملتقانا».</translation>
    </message>
</context>
<context>
    <name>hub::OurHubPage</name>
    <message>
        <source>What the desk sees</source>
        <translation type="unfinished">ما يراه المكتب</translation>
    </message>
    <message>
        <source>Our hub</source>
        <translation type="unfinished">ملتقانا</translation>
    </message>
    <message>
        <source>Who changed this list</source>
        <translation type="unfinished">من غيّر هذه القائمة</translation>
    </message>
    <message>
        <source>Nobody yet: it is as it came.</source>
        <translation type="unfinished">لا أحد بعد: هي كما جاءت.</translation>
    </message>
</context>
<context>
    <name>hub::OutlookCard</name>
    <message>
        <source>What was understood</source>
        <translation type="unfinished">ما الذي فُهم</translation>
    </message>
    <message>
        <source>Bring it in</source>
        <translation type="unfinished">إدخاله</translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation type="unfinished">اختيار ملف آخر</translation>
    </message>
    <message>
        <source>Ctrl Enter</source>
        <translation type="unfinished">Ctrl Enter</translation>
    </message>
    <message numerus="yes">
        <source>Bring in %Ln visits</source>
        <translation type="unfinished">
            <numerusform>لا زيارات لإدخالها</numerusform>
            <numerusform>إدخال زيارة واحدة</numerusform>
            <numerusform>إدخال زيارتين</numerusform>
            <numerusform>إدخال %Ln زيارات</numerusform>
            <numerusform>إدخال %Ln زيارة</numerusform>
            <numerusform>إدخال %Ln زيارة</numerusform>
        </translation>
    </message>
    <message>
        <source>It would bring in %1.</source>
        <extracomment>%1 is &quot;239 visits, 26 people new here, 6 workers&quot;</extracomment>
        <translation type="unfinished">سيُدخل هذا: %1.</translation>
    </message>
    <message>
        <source>Everything in it is here already: there is nothing to bring in.</source>
        <translation type="unfinished">كل ما فيه موجود هنا من قبل: لا شيء لإدخاله.</translation>
    </message>
</context>
<context>
    <name>hub::OwnPaperWords</name>
    <message>
        <source>Numbers to call by day</source>
        <translation type="unfinished">أرقام للاتصال نهارًا</translation>
    </message>
    <message>
        <source>Numbers to call by night</source>
        <translation type="unfinished">أرقام للاتصال ليلًا</translation>
    </message>
    <message>
        <source>Your card</source>
        <translation type="unfinished">بطاقتك</translation>
    </message>
    <message>
        <source>Born on %1</source>
        <extracomment>On paper, to the person. %1 is a day</extracomment>
        <translation type="unfinished">الميلاد: %1</translation>
    </message>
    <message>
        <source>Please know: %1</source>
        <extracomment>On paper, to the person. %1 is what they want everybody to know</extracomment>
        <translation type="unfinished">يُستحسن أن نعرف: %1</translation>
    </message>
    <message>
        <source>It is not safe to call you.</source>
        <translation type="unfinished">الاتصال بك غير آمن.</translation>
    </message>
    <message>
        <source>Cared for by %1</source>
        <translation type="unfinished">من يقدّم لك الرعاية: %1</translation>
    </message>
    <message>
        <source>Why you came</source>
        <translation type="unfinished">سبب مجيئك</translation>
    </message>
    <message>
        <source>What you work towards</source>
        <translation type="unfinished">ما تسعى إليه</translation>
    </message>
    <message>
        <source>What you were promised</source>
        <translation type="unfinished">ما وُعدت به</translation>
    </message>
    <message>
        <source>What you agreed to</source>
        <translation type="unfinished">ما وافقت عليه</translation>
    </message>
    <message>
        <source>What was handed on</source>
        <translation type="unfinished">ما سُلّم إلى غيرنا</translation>
    </message>
    <message>
        <source>Nothing has left this hub.</source>
        <translation type="unfinished">لم يخرج شيء من هذا الملتقى.</translation>
    </message>
    <message>
        <source>%1: to %2, as %3</source>
        <extracomment>On paper, to the person. %1 is a day and time, %2 to whom, %3 in which form</extracomment>
        <translation type="unfinished">%1: إلى %2، على شكل %3</translation>
    </message>
    <message>
        <source>Your visits</source>
        <translation type="unfinished">زياراتك</translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) of other people were about you. What they told us in confidence is theirs, and is held back here.</source>
        <extracomment>%n: how many visits of other people</extracomment>
        <translation type="unfinished">
            <numerusform>لم تكن أي زيارة لغيرك بشأنك. ما أخبرنا به غيرك على ثقة يخصّه هو، ولا يُعرض هنا.</numerusform>
            <numerusform>كانت زيارة واحدة لغيرك بشأنك. ما أخبرنا به غيرك على ثقة يخصّه هو، ولا يُعرض هنا.</numerusform>
            <numerusform>كانت زيارتان لغيرك بشأنك. ما أخبرنا به غيرك على ثقة يخصّه هو، ولا يُعرض هنا.</numerusform>
            <numerusform>كانت %n زيارات لغيرك بشأنك. ما أخبرنا به غيرك على ثقة يخصّه هو، ولا يُعرض هنا.</numerusform>
            <numerusform>كانت %n زيارة لغيرك بشأنك. ما أخبرنا به غيرك على ثقة يخصّه هو، ولا يُعرض هنا.</numerusform>
            <numerusform>كانت %n زيارة لغيرك بشأنك. ما أخبرنا به غيرك على ثقة يخصّه هو، ولا يُعرض هنا.</numerusform>
        </translation>
    </message>
    <message>
        <source>Who looked, and who was told</source>
        <translation type="unfinished">من اطّلع، ومن أُبلغ</translation>
    </message>
    <message>
        <source>My wellbeing plan</source>
        <translation type="unfinished">خطتي للعافية</translation>
    </message>
    <message>
        <source>My safety plan</source>
        <translation type="unfinished">خطتي للأمان</translation>
    </message>
    <message>
        <source>A letter to you</source>
        <translation type="unfinished">رسالة إليك</translation>
    </message>
    <message>
        <source>Everything held about you</source>
        <translation type="unfinished">كل ما هو محفوظ عنك</translation>
    </message>
    <message>
        <source>For %1. Made at %2 on %3. It is yours.</source>
        <extracomment>On paper. %1 is a person&apos;s name, %2 a hub&apos;s, %3 a day</extracomment>
        <translation type="unfinished">لـ %1. أُعدّ في %2 بتاريخ %3. وهو لك.</translation>
    </message>
    <message>
        <source>Your record is held back at the moment: only leads see it, and nothing of it leaves.</source>
        <translation type="unfinished">ملفك محجوب حاليًا: لا يراه إلا المسؤولون، ولا يخرج منه شيء.</translation>
    </message>
    <message>
        <source>Your record was removed from the lists. It is kept until it is brought back or erased.</source>
        <translation type="unfinished">أُزيل ملفك من القوائم. يبقى محفوظًا إلى أن يُعاد أو يُمحى.</translation>
    </message>
    <message>
        <source>%1: what we call you</source>
        <extracomment>On paper, to the person. %1 is their name</extracomment>
        <translation type="unfinished">%1: الاسم الذي نناديك به</translation>
    </message>
    <message>
        <source>%1: a nickname</source>
        <extracomment>On paper, to the person. %1 is their nickname</extracomment>
        <translation type="unfinished">%1: اسم شهرة</translation>
    </message>
    <message>
        <source>%1: another name, so that we find you</source>
        <extracomment>On paper, to the person. %1 is another of their names</extracomment>
        <translation type="unfinished">%1: اسم آخر، حتى نجدك به</translation>
    </message>
    <message>
        <source>How you found us: %1</source>
        <extracomment>On paper, to the person. %1 is who or what led them to the hub: &quot;GP&quot;, &quot;Police&quot;</extracomment>
        <translation type="unfinished">كيف وجدتنا: %1</translation>
    </message>
    <message>
        <source>You are not counted in any figures, as you asked.</source>
        <translation type="unfinished">أنت خارج كل الأعداد والأرقام، كما طلبت.</translation>
    </message>
    <message>
        <source>It is noted here that you have died.</source>
        <translation type="unfinished">مكتوب هنا أنك توفيت.</translation>
    </message>
    <message>
        <source>You keep to the people who support you: %1</source>
        <extracomment>On paper, to the person. %1 is one or more parts of their record</extracomment>
        <translation type="unfinished">باختيارك، هذا محفوظ لمن يدعمونك وحدهم: %1</translation>
    </message>
    <message>
        <source>The people around you</source>
        <translation type="unfinished">الناس من حولك</translation>
    </message>
    <message>
        <source>Supported by %1 from %2 to %3</source>
        <extracomment>On paper, to the person. %1 is somebody who works here, %2 and %3 are days</extracomment>
        <translation type="unfinished">دعمك %1 من %2 إلى %3</translation>
    </message>
    <message>
        <source>Supported by %1 since %2</source>
        <translation type="unfinished">يدعمك %1 منذ %2</translation>
    </message>
    <message>
        <source>You care for %1</source>
        <extracomment>On paper, to the person. %1 is somebody&apos;s name</extracomment>
        <translation type="unfinished">من يتلقى الرعاية منك: %1</translation>
    </message>
    <message>
        <source>What they may know: %1</source>
        <extracomment>On paper, to the person, of somebody who cares for them. %1 is what that carer may be told</extracomment>
        <translation type="unfinished">ما له أن يعرفه: %1</translation>
    </message>
    <message>
        <source>What they do for you: %1</source>
        <extracomment>On paper, to the person, of somebody who cares for them</extracomment>
        <translation type="unfinished">ما يفعله من أجلك: %1</translation>
    </message>
    <message>
        <source>You asked to be seen alone, without them. They are not told.</source>
        <translation type="unfinished">طلبت أن نراك على انفراد، من دونه. لا يُخبَر بذلك.</translation>
    </message>
    <message numerus="yes">
        <source>Done on %n day(s): %1</source>
        <extracomment>On paper: days on which somebody did something they wanted to do again and again. %n: how many; %1 is a list of them</extracomment>
        <translation type="unfinished">
            <numerusform>لم يتم في أي يوم: %1</numerusform>
            <numerusform>تم في يوم واحد: %1</numerusform>
            <numerusform>تم في يومين: %1</numerusform>
            <numerusform>تم في %n أيام: %1</numerusform>
            <numerusform>تم في %n يومًا: %1</numerusform>
            <numerusform>تم في %n يوم: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>It is also written as: %1</source>
        <extracomment>Of a goal that two desks worded differently. %1 is the other wording</extracomment>
        <translation type="unfinished">مكتوب أيضًا هكذا: %1</translation>
    </message>
    <message>
        <source>It belongs to: %1</source>
        <extracomment>Of a goal, on paper. %1 is why somebody came</extracomment>
        <translation type="unfinished">يتصل بسبب مجيئك: %1</translation>
    </message>
    <message>
        <source>It grew from: %1</source>
        <extracomment>Of a goal, on paper. %1 is an earlier goal</extracomment>
        <translation type="unfinished">نشأ من: %1</translation>
    </message>
    <message>
        <source>How close it felt on %1: %2 of 10</source>
        <extracomment>How close somebody felt to a goal. %1 is a day, %2 a number from 0 to 10</extracomment>
        <translation type="unfinished">مدى القرب في %1: %2 من 10</translation>
    </message>
    <message>
        <source>somebody</source>
        <extracomment>On paper: stands for the name of somebody who is not named here</extracomment>
        <translation type="unfinished">شخص ما</translation>
    </message>
    <message>
        <source>somebody who works here</source>
        <extracomment>On paper: stands for the name of a worker whom nobody knows any more</extracomment>
        <translation type="unfinished">شخص يعمل هنا</translation>
    </message>
    <message>
        <source>crossed out</source>
        <extracomment>Of a line of a plan, on paper</extracomment>
        <translation type="unfinished">مشطوب</translation>
    </message>
    <message>
        <source>typed by %1, as it stands since %2</source>
        <extracomment>Of a line of a plan, on paper. %1 is somebody who works here, %2 a day</extracomment>
        <translation type="unfinished">كتبه %1، وهو على هذه الصورة منذ %2</translation>
    </message>
    <message>
        <source>kept back: it leaves only where you named this very line</source>
        <translation type="unfinished">يبقى خاصًا: لا يخرج إلا حيث سمّيت هذا السطر نفسه</translation>
    </message>
    <message>
        <source>What you added:</source>
        <translation type="unfinished">ما أضفته:</translation>
    </message>
    <message>
        <source>Your wellbeing plan</source>
        <translation type="unfinished">خطتك للعافية</translation>
    </message>
    <message>
        <source>Your plan before you started fresh on %1</source>
        <extracomment>On paper: heading of an earlier plan. %1 is a day</extracomment>
        <translation type="unfinished">خطتك قبل البدء الجديد في %1</translation>
    </message>
    <message>
        <source>When a version of your plan was finished together</source>
        <translation type="unfinished">متى أُنهيت صيغة من خطتك معًا</translation>
    </message>
    <message>
        <source>Letters to you</source>
        <translation type="unfinished">رسائل إليك</translation>
    </message>
    <message>
        <source>A letter begun on %1</source>
        <extracomment>On paper: heading of a letter to the person. %1 is a day</extracomment>
        <translation type="unfinished">رسالة بدأت في %1</translation>
    </message>
    <message>
        <source>You have read it.</source>
        <translation type="unfinished">قرأتها.</translation>
    </message>
    <message>
        <source>You have not read it as it is now, so nobody else gets it.</source>
        <translation type="unfinished">لم تُقرأ منك بعد كما هي الآن، فلا تصل إلى أحد غيرك.</translation>
    </message>
    <message>
        <source>In your words: “%1”</source>
        <extracomment>On paper, to the person. %1 is what they said</extracomment>
        <translation type="unfinished">بكلماتك: «⁨%1⁩»</translation>
    </message>
    <message>
        <source>on paper</source>
        <extracomment>How something was handed on</extracomment>
        <translation type="unfinished">على ورق</translation>
    </message>
    <message>
        <source>copied as text</source>
        <extracomment>How something was handed on: copied, to be put into a message</extracomment>
        <translation type="unfinished">نصًا منسوخًا</translation>
    </message>
    <message>
        <source>as a file</source>
        <extracomment>How something was handed on</extracomment>
        <translation type="unfinished">في ملف</translation>
    </message>
    <message>
        <source>Handed on by %1, %2.</source>
        <extracomment>On paper, to the person. %1 is somebody who works here, %2 how it was handed on: &quot;on paper&quot;</extracomment>
        <translation type="unfinished">سلّمه %1 إلى غيرنا، %2.</translation>
    </message>
    <message>
        <source>A promise to you was broken for it; why, stands with the promise.</source>
        <translation type="unfinished">أُخلف من أجل ذلك وعد لك؛ والسبب مكتوب مع الوعد.</translation>
    </message>
    <message>
        <source>What it held is not on this desk.</source>
        <translation type="unfinished">ما كان فيه غير موجود على هذا المكتب.</translation>
    </message>
    <message>
        <source>This is what left, and nothing else:</source>
        <translation type="unfinished">هذا ما خرج، ولا شيء غيره:</translation>
    </message>
    <message>
        <source>There was more in it than this Hubdesk has words for. A newer one shows it.</source>
        <translation type="unfinished">كان فيه أكثر مما له كلمات في نسخة Hubdesk هذه. إصدار أحدث يُظهره.</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation type="unfinished">
            <numerusform>أقل من دقيقة</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتان</numerusform>
            <numerusform>%n دقائق</numerusform>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>%n دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>About your goal: %1</source>
        <extracomment>On paper, of a visit. %1 is a goal that it was about</extracomment>
        <translation type="unfinished">بشأن هدفك: %1</translation>
    </message>
    <message>
        <source>What was noted: %1</source>
        <extracomment>On paper, of a visit. %1 is what was noted</extracomment>
        <translation type="unfinished">ما كُتب عنها: %1</translation>
    </message>
    <message>
        <source>Where this is kept</source>
        <translation type="unfinished">أين يُحفظ هذا</translation>
    </message>
    <message>
        <source>By %1, encrypted, on the hub&apos;s own desks and in its sealed backups. No other computer keeps it for us.</source>
        <extracomment>On paper, to the person. %1 is the name of one or more hubs</extracomment>
        <translation type="unfinished">يحفظه %1 مشفَّرًا، على مكاتب الملتقى نفسه وفي نسخه الاحتياطية المختومة. لا يحفظه لنا أي حاسوب آخر.</translation>
    </message>
    <message>
        <source>What is not printed here</source>
        <translation type="unfinished">ما ليس مطبوعًا هنا</translation>
    </message>
    <message>
        <source>What the people you care for said and agreed is theirs.</source>
        <translation type="unfinished">ما قاله من يتلقون الرعاية منك، وما وافقوا عليه، يخصّهم هم.</translation>
    </message>
    <message>
        <source>The names of people whose own record is held back.</source>
        <translation type="unfinished">أسماء أشخاص ملفاتهم محجوبة.</translation>
    </message>
    <message>
        <source>Every finished version holds your plan as it was that day. Ask us: we show you any of them beside today&apos;s.</source>
        <translation type="unfinished">كل صيغة أُنهيت فيها خطتك كما كانت في ذلك اليوم. يمكنك سؤالنا: نُريك أيًّا منها إلى جانب خطة اليوم.</translation>
    </message>
    <message>
        <source>Earlier wordings of what was changed, and what was taken out of your card, goals and plan. They stay in the hub&apos;s log until your record is erased.</source>
        <translation type="unfinished">الصياغات السابقة لما تغيّر، وما أُخرج من بطاقتك وأهدافك وخطتك. تبقى في سجل الملتقى إلى أن يُمحى ملفك.</translation>
    </message>
    <message>
        <source>Words that somebody has begun to type and not yet kept.</source>
        <translation type="unfinished">كلمات بدأ أحد كتابتها ولم تُحفظ بعد.</translation>
    </message>
    <message>
        <source>Whatever could put somebody in danger if it were told now. The law allows that alone, and only for as long as it lasts.</source>
        <translation type="unfinished">كل ما قد يعرّض أحدًا للخطر لو قيل الآن. لا يسمح القانون إلا بهذا وحده، وما دام الخطر قائمًا فقط.</translation>
    </message>
    <message>
        <source>That leads have read that your record was opened for a reason. The opening itself is in the list above.</source>
        <translation type="unfinished">أن المسؤولين قرأوا أن ملفك فُتح لسبب. أما فتحه نفسه فمكتوب في القائمة أعلاه.</translation>
    </message>
    <message>
        <source>what you want everybody to know</source>
        <extracomment>On paper, to the person: a part of their card that they keep to their supporters</extracomment>
        <translation type="unfinished">ما تريد أن يعرفه الجميع</translation>
    </message>
    <message>
        <source>how to reach you</source>
        <extracomment>On paper, to the person: a part of their card that they keep to their supporters</extracomment>
        <translation type="unfinished">كيف نتواصل معك</translation>
    </message>
    <message>
        <source>what you need to take part</source>
        <extracomment>On paper, to the person: a part of their card that they keep to their supporters</extracomment>
        <translation type="unfinished">ما تحتاج إليه للمشاركة</translation>
    </message>
    <message>
        <source>notes of your visits, and how things were</source>
        <extracomment>On paper, to the person: a part of their card that they keep to their supporters</extracomment>
        <translation type="unfinished">ملاحظات زياراتك، وكيف كان الحال</translation>
    </message>
    <message>
        <source>your wellbeing plan</source>
        <extracomment>On paper, to the person: a part of their card that they keep to their supporters</extracomment>
        <translation type="unfinished">خطتك للعافية</translation>
    </message>
    <message>
        <source>why you came, and your goals</source>
        <extracomment>On paper, to the person: a part of their card that they keep to their supporters</extracomment>
        <translation type="unfinished">سبب مجيئك، وأهدافك</translation>
    </message>
    <message>
        <source>; </source>
        <translation type="unfinished">؛ </translation>
    </message>
    <message>
        <source>Your pronouns: %1</source>
        <extracomment>On paper, to the person. %1 is their pronouns, as they said them</extracomment>
        <translation type="unfinished">ضمائرك: %1</translation>
    </message>
    <message>
        <source>Your language: %1</source>
        <extracomment>On paper, to the person. %1 is a language</extracomment>
        <translation type="unfinished">لغتك: %1</translation>
    </message>
    <message>
        <source>Safe times: %1.</source>
        <extracomment>On paper, to the person, of a way to reach them. %1 is when it is safe, as they said it</extracomment>
        <translation type="unfinished">الأوقات الآمنة: %1.</translation>
    </message>
    <message>
        <source>It is the way you like best.</source>
        <extracomment>On paper, to the person, of a way to reach them</extracomment>
        <translation type="unfinished">هذه هي الطريقة المفضّلة لديك.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <extracomment>On paper, to the person. %1 is a way to reach them: &quot;Phone&quot;, %2 one or several numbers or addresses</extracomment>
        <translation type="unfinished">%1: %2.</translation>
    </message>
    <message>
        <source>Cared for by %1, “%2”</source>
        <translation type="unfinished">من يقدّم لك الرعاية: %1، «⁨%2⁩»</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>On paper. %1 is what was written, %2 whose words it is in: &quot;written together&quot;</extracomment>
        <translation type="unfinished">%1 (%2)</translation>
    </message>
    <message>
        <source>Where it stands: %1.</source>
        <extracomment>Of a goal, on paper. %1 is &quot;working on it&quot;, &quot;met&quot; ...</extracomment>
        <translation type="unfinished">أين وصل: %1.</translation>
    </message>
    <message>
        <source>Whose words: %1.</source>
        <extracomment>Of a goal, on paper. %1 is &quot;written together&quot;, &quot;a worker&apos;s words&quot;</extracomment>
        <translation type="unfinished">كلمات مَن: %1.</translation>
    </message>
    <message>
        <source>Set on %1.</source>
        <extracomment>Of a goal, on paper. %1 is a day</extracomment>
        <translation type="unfinished">وُضع في %1.</translation>
    </message>
    <message>
        <source>Ended on %1.</source>
        <extracomment>Of a goal, on paper. %1 is a day</extracomment>
        <translation type="unfinished">انتهى في %1.</translation>
    </message>
    <message>
        <source>With help from %1.</source>
        <extracomment>Of a goal, on paper. %1 is who helps with it</extracomment>
        <translation type="unfinished">بمساعدة %1.</translation>
    </message>
    <message>
        <source>It is for every day.</source>
        <translation type="unfinished">هو لكل يوم.</translation>
    </message>
    <message>
        <source>A step: %1.</source>
        <extracomment>Of a step towards a goal. %1 is what it is, in the person&apos;s words</extracomment>
        <translation type="unfinished">خطوة: %1.</translation>
    </message>
    <message>
        <source>Who: %1.</source>
        <extracomment>Of a step towards a goal. %1 is who takes it</extracomment>
        <translation type="unfinished">مَن: %1.</translation>
    </message>
    <message>
        <source>By when: %1.</source>
        <extracomment>Of a step towards a goal. %1 is by when</extracomment>
        <translation type="unfinished">الموعد: %1.</translation>
    </message>
    <message>
        <source>What might get in the way: %1.</source>
        <extracomment>Of a step towards a goal. %1 is what might get in the way</extracomment>
        <translation type="unfinished">ما قد يعترض الطريق: %1.</translation>
    </message>
    <message>
        <source>Done on %1.</source>
        <extracomment>Of a step towards a goal. %1 is a day</extracomment>
        <translation type="unfinished">تمت في %1.</translation>
    </message>
    <message>
        <source>It was a step that meant a lot.</source>
        <translation type="unfinished">كانت خطوة عنت الكثير.</translation>
    </message>
    <message>
        <source>%1:</source>
        <extracomment>On paper: the day or time that a line begins with, and what stands after it</extracomment>
        <translation type="unfinished">%1:</translation>
    </message>
    <message>
        <source>(%1)</source>
        <extracomment>What is said of a line, after it, on paper</extracomment>
        <translation type="unfinished">(%1)</translation>
    </message>
    <message>
        <source>Who was there: %1.</source>
        <extracomment>Of a version of a plan, on paper. %1 is who was there when it was finished
----------
Of an agreement, on paper. %1 is who was there when it was given</extracomment>
        <translation type="unfinished">من كان حاضرًا: %1.</translation>
    </message>
    <message>
        <source>What changed: %1</source>
        <extracomment>Of a version of a plan, on paper. %1 is what somebody wrote of what changed</extracomment>
        <translation type="unfinished">ما الذي تغيّر: %1</translation>
    </message>
    <message>
        <source>%1, with %2.</source>
        <extracomment>On paper, of a visit. %1 is how it came about (&quot;Dropped in&quot;, &quot;Phone&quot;), %2 somebody who works here</extracomment>
        <translation type="unfinished">%1، مع %2.</translation>
    </message>
    <message>
        <source>At %1.</source>
        <extracomment>On paper, of a visit. %1 is the name of a hub</extracomment>
        <translation type="unfinished">في %1.</translation>
    </message>
    <message>
        <source>Whether it took place: %1.</source>
        <extracomment>On paper, of a visit. %1 is whether it took place: &quot;Did not come&quot;</extracomment>
        <translation type="unfinished">هل تمت: %1.</translation>
    </message>
    <message>
        <source>It was about %1.</source>
        <extracomment>On paper, of a carer&apos;s visit. %1 is the name of whom it was about</extracomment>
        <translation type="unfinished">كانت بشأن %1.</translation>
    </message>
    <message>
        <source>What for: %1.</source>
        <extracomment>On paper, of a visit. %1 is one or several kinds of support</extracomment>
        <translation type="unfinished">من أجل: %1.</translation>
    </message>
    <message>
        <source>How things were: %1.</source>
        <extracomment>On paper, of a visit. %1 is the person&apos;s word for how things were: &quot;OK&quot;</extracomment>
        <translation type="unfinished">كيف كان الحال: %1.</translation>
    </message>
    <message>
        <source>Where: %1.</source>
        <extracomment>On paper, of a visit. %1 is a place</extracomment>
        <translation type="unfinished">أين: %1.</translation>
    </message>
    <message>
        <source>How long: %1.</source>
        <extracomment>On paper, of a visit. %1 is &quot;40 minutes&quot;</extracomment>
        <translation type="unfinished">المدة: %1.</translation>
    </message>
    <message>
        <source>Tried by: %1.</source>
        <extracomment>On paper, of somebody who was tried and did not answer. %1 is a way to reach them: &quot;Phone&quot;</extracomment>
        <translation type="unfinished">طريقة المحاولة: %1.</translation>
    </message>
    <message>
        <source>It was not a way you asked for, so it counts for nothing.</source>
        <translation type="unfinished">ليست طريقة طلبتها، فلا تُحسب.</translation>
    </message>
    <message>
        <source>It was taken out since, and is kept until it is erased.</source>
        <translation type="unfinished">أُخرجت منذ ذلك الحين، وتبقى محفوظة إلى أن تُمحى.</translation>
    </message>
    <message>
        <source>the name you go by</source>
        <translation type="unfinished">الاسم الذي تُعرف به</translation>
    </message>
    <message>
        <source>how to reach you, and when you were born</source>
        <translation type="unfinished">كيف نتواصل معك، وتاريخ ميلادك</translation>
    </message>
    <message>
        <source>what you need to take part, and what to know</source>
        <translation type="unfinished">ما تحتاج إليه للمشاركة، وما تُستحسن معرفته</translation>
    </message>
    <message>
        <source>why you came</source>
        <translation type="unfinished">سبب مجيئك</translation>
    </message>
    <message>
        <source>what you work towards</source>
        <translation type="unfinished">ما تسعى إليه</translation>
    </message>
    <message>
        <source>that you come here, how often, and for what support</source>
        <translation type="unfinished">مجيئك إلى هنا، وكم مرة، ولأي دعم</translation>
    </message>
    <message>
        <source>who supports you here</source>
        <translation type="unfinished">من يدعمك هنا</translation>
    </message>
    <message>
        <source>your summary letter</source>
        <translation type="unfinished">رسالة الملخص عنك</translation>
    </message>
    <message>
        <source>all of your plan</source>
        <translation type="unfinished">خطتك كلها</translation>
    </message>
    <message>
        <source>the line “%1”</source>
        <extracomment>On paper, to the person: one line of their plan. %1 is what it says</extracomment>
        <translation type="unfinished">السطر «⁨%1⁩»</translation>
    </message>
    <message>
        <source>one line of your plan</source>
        <translation type="unfinished">سطر واحد من خطتك</translation>
    </message>
    <message>
        <source>We promised on %1 never to tell %2 anything, not even that you come here.</source>
        <extracomment>On paper, to the person: a promise. %1 is a day, %2 who is never told</extracomment>
        <translation type="unfinished">وعدناك في %1: لن نخبر %2 أبدًا بأي شيء، ولا حتى بمجيئك إلى هنا.</translation>
    </message>
    <message>
        <source>We promised on %1 never to tell %2.</source>
        <extracomment>On paper, to the person: a promise. %1 is a day, %2 who is never told</extracomment>
        <translation type="unfinished">وعدناك في %1: لن نخبر %2 أبدًا.</translation>
    </message>
    <message>
        <source>We promised on %1 never to tell %2 about: %3.</source>
        <extracomment>On paper, to the person: a promise. %1 is a day, %2 who is never told, %3 what of</extracomment>
        <translation type="unfinished">وعدناك في %1: لن نخبر %2 أبدًا عن: %3.</translation>
    </message>
    <message>
        <source>Written down by %1.</source>
        <extracomment>Of a promise or an agreement, on paper. %1 is somebody who works here</extracomment>
        <translation type="unfinished">من كتب ذلك: %1.</translation>
    </message>
    <message>
        <source>Who was told of it: %1.</source>
        <extracomment>Of a promise, on paper. %1 is who was told that it stands</extracomment>
        <translation type="unfinished">من أُبلغ به: %1.</translation>
    </message>
    <message>
        <source>We broke it on %1, for a reason: “%2”</source>
        <extracomment>On paper, to the person: a promise to them. %1 is a day and time, %2 why</extracomment>
        <translation type="unfinished">أخلفناه في %1، لسبب: «⁨%2⁩»</translation>
    </message>
    <message>
        <source>It was entered by mistake, and taken back on %1.</source>
        <extracomment>Of a promise, on paper. %1 is a day and time</extracomment>
        <translation type="unfinished">كُتب بالخطأ، وتم التراجع عنه في %1.</translation>
    </message>
    <message>
        <source>You lifted it on %1.</source>
        <translation type="unfinished">أعفيتنا منه في %1.</translation>
    </message>
    <message>
        <source>You agreed on %1 what %2 may know: %3. What for: %4. Until the end of %5.</source>
        <extracomment>On paper, to the person: an agreement. %1 is a day, %2 whom it is with, %3 what they may know, %4 what for, %5 its last day</extracomment>
        <translation type="unfinished">وافقت في %1 على هذا. المسموح لـ %2 بمعرفته: %3. الغرض: %4. حتى نهاية يوم %5.</translation>
    </message>
    <message>
        <source>You signed it.</source>
        <translation type="unfinished">وقّعت عليها.</translation>
    </message>
    <message>
        <source>You said it.</source>
        <translation type="unfinished">قلتها بنفسك.</translation>
    </message>
    <message>
        <source>Legal basis: %1.</source>
        <extracomment>Of an agreement, on paper. %1 is the ground of law on which something is shared: &quot;consent&quot;</extracomment>
        <translation type="unfinished">الأساس القانوني: %1.</translation>
    </message>
    <message>
        <source>You withdrew it on %1.</source>
        <extracomment>Of an agreement, on paper, to the person. %1 is a day and time</extracomment>
        <translation type="unfinished">سحبتها في %1.</translation>
    </message>
</context>
<context>
    <name>hub::OwnWordsCard</name>
    <message>
        <source>Other words for you</source>
        <translation type="unfinished">كلمات أخرى لك</translation>
    </message>
    <message>
        <source>Use these words from now on</source>
        <translation type="unfinished">استعمال هذه الكلمات من الآن</translation>
    </message>
    <message>
        <source>Your words until now</source>
        <translation type="unfinished">كلماتك حتى الآن</translation>
    </message>
    <message>
        <source>Write these down, or choose longer ones of your own.</source>
        <translation type="unfinished">اكتب هذه على ورق، أو اختر كلمات أطول من عندك.</translation>
    </message>
    <message>
        <source>Your new words</source>
        <translation type="unfinished">كلماتك الجديدة</translation>
    </message>
    <message>
        <source>They stay readable while you type, so that a slip shows.</source>
        <translation type="unfinished">تبقى مقروءة أثناء الكتابة، حتى تظهر أي زلة.</translation>
    </message>
    <message>
        <source>Making your keys…</source>
        <translation type="unfinished">تُصنع مفاتيحك…</translation>
    </message>
    <message>
        <source>Your new words open the hub from now on, and the old ones nothing.</source>
        <translation type="unfinished">تفتح كلماتك الجديدة الملتقى من الآن، ولا تفتح القديمة شيئًا.</translation>
    </message>
</context>
<context>
    <name>hub::Paper</name>
    <message>
        <source>EXAMPLE: nothing here is real</source>
        <extracomment>On every page that is printed from the example hub</extracomment>
        <translation type="unfinished">مثال: لا شيء هنا حقيقي</translation>
    </message>
</context>
<context>
    <name>hub::PaperActs</name>
    <message>
        <source>Save it for them as a PDF</source>
        <translation type="unfinished">حفظه له ملف PDF</translation>
    </message>
    <message>
        <source>Save it for them as a PDF: %1</source>
        <extracomment>What a screen reader says for a button; %1 is the paper that the button beside it prints</extracomment>
        <translation type="unfinished">احفظها لهم بصيغة PDF: %1</translation>
    </message>
    <message>
        <source>On its way to the printer. It is theirs: fetch it at once, and give it to them.</source>
        <translation type="unfinished">في طريقه إلى الطابعة. هو له: أحضره حالًا وأعطه إياه.</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <extracomment>Kinds of files in a box for choosing one; (*.pdf) stays as it is</extracomment>
        <translation type="unfinished">PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved for them. It is theirs now: give it to them, and keep no copy.</source>
        <translation type="unfinished">حُفظ له. صار له الآن: أعطه إياه، ولا تحتفظ بنسخة.</translation>
    </message>
</context>
<context>
    <name>hub::PaperPages</name>
    <message>
        <source>Page %1 of %2</source>
        <extracomment>At the foot of a page on paper. %1 is its number, %2 how many there are</extracomment>
        <translation type="unfinished">الصفحة %1 من %2</translation>
    </message>
</context>
<context>
    <name>hub::PartSeenCard</name>
    <message>
        <source>Who may see this part</source>
        <translation type="unfinished">من له أن يرى هذا الجزء</translation>
    </message>
    <message>
        <source>Agreements and promises</source>
        <translation type="unfinished">الموافقات والوعود</translation>
    </message>
</context>
<context>
    <name>hub::PeopleList</name>
    <message>
        <source>Welcome someone new</source>
        <translation type="unfinished">الترحيب بشخص جديد</translation>
    </message>
    <message>
        <source>Recently removed</source>
        <translation type="unfinished">ما أُزيل مؤخرًا</translation>
    </message>
    <message>
        <source>&amp;Find anyone</source>
        <translation type="unfinished">البحث عن شخص (&amp;F)</translation>
    </message>
    <message>
        <source>any part of any name</source>
        <translation type="unfinished">أي جزء من أي اسم</translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished">الأشخاص</translation>
    </message>
    <message>
        <source>Welcome someone new: “%1”</source>
        <extracomment>%1 is a name somebody has typed; the person becomes known with only that name</extracomment>
        <translation type="unfinished">الترحيب بشخص جديد: «⁨%1⁩»</translation>
    </message>
    <message>
        <source>Nobody here by that name</source>
        <translation type="unfinished">لا أحد هنا بهذا الاسم</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people match</source>
        <translation type="unfinished">
            <numerusform>لا أحد مطابق</numerusform>
            <numerusform>شخص واحد مطابق</numerusform>
            <numerusform>شخصان مطابقان</numerusform>
            <numerusform>%Ln أشخاص مطابقون</numerusform>
            <numerusform>%Ln شخصًا مطابقًا</numerusform>
            <numerusform>%Ln شخص مطابق</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody here yet: people appear as they are welcomed</source>
        <translation type="unfinished">لا أحد هنا بعد: يظهر الأشخاص حين نرحّب بهم</translation>
    </message>
</context>
<context>
    <name>hub::PeopleModel</name>
    <message>
        <source>%1, %2</source>
        <extracomment>What a screen reader says of a row: %1 is a name, %2 what tells the person from others of that name</extracomment>
        <translation type="unfinished">%1، %2</translation>
    </message>
</context>
<context>
    <name>hub::PeoplePage</name>
    <message>
        <source>People</source>
        <translation type="unfinished">الأشخاص</translation>
    </message>
    <message>
        <source>Back to everyone</source>
        <translation type="unfinished">رجوع إلى الجميع</translation>
    </message>
    <message>
        <source>Choose somebody from the list, or find them by any part of any of their names.</source>
        <translation type="unfinished">يمكنك اختيار شخص من القائمة، أو البحث عنه بأي جزء من أي اسم له.</translation>
    </message>
    <message>
        <source>Their card shows what they want you to know, how to reach them and your time together. Nothing on it is required.</source>
        <translation type="unfinished">تُظهر البطاقة ما يريد صاحبها أن نعرفه، وكيف نتواصل معه، والوقت الذي أمضيناه معًا. لا شيء فيها مطلوب.</translation>
    </message>
    <message>
        <source>Opening a card is written into that person&apos;s own register of who looked.</source>
        <translation type="unfinished">فتح أي بطاقة يُكتب في سجل صاحبها الخاص، الذي يبيّن من اطّلع عليها.</translation>
    </message>
    <message>
        <source>Erased. A new backup is made now; older ones on this desk go within 30 days.</source>
        <translation type="unfinished">مُحي الملف. تُنشأ الآن نسخة احتياطية جديدة؛ والأقدم على هذا المكتب تزول خلال 30 يومًا.</translation>
    </message>
</context>
<context>
    <name>hub::PersonHeader</name>
    <message>
        <source>Edit names</source>
        <translation type="unfinished">تعديل الأسماء</translation>
    </message>
    <message>
        <source>Log a visit</source>
        <translation type="unfinished">تسجيل زيارة</translation>
    </message>
    <message>
        <source>Show them the screen</source>
        <translation type="unfinished">إظهار الشاشة له</translation>
    </message>
    <message>
        <source>Not safe to call</source>
        <translation type="unfinished">الاتصال غير آمن</translation>
    </message>
    <message>
        <source>Held back: leads alone see this card</source>
        <translation type="unfinished">محجوبة: لا يرى هذه البطاقة إلا المسؤولون</translation>
    </message>
    <message>
        <source>To take part: %1</source>
        <extracomment>Under a name. %1 is what helps them take part: &quot;Large print · BSL&quot;</extracomment>
        <translation type="unfinished">كي يشارك: %1</translation>
    </message>
    <message>
        <source> · </source>
        <translation type="unfinished"> · </translation>
    </message>
</context>
<context>
    <name>hub::PersonPane</name>
    <message>
        <source>In Recently removed</source>
        <translation type="unfinished">في ما أُزيل مؤخرًا</translation>
    </message>
    <message>
        <source>Nothing about them is lost. They are left out of lists and counts until somebody brings them back.</source>
        <translation type="unfinished">لا شيء عنه ضاع. يُترك خارج القوائم والأعداد إلى أن يعيده أحد.</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation type="unfinished">إعادة</translation>
    </message>
    <message>
        <source>Add when it helps</source>
        <translation type="unfinished">يُضاف حين يفيد</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation type="unfinished">تم التراجع.</translation>
    </message>
    <message>
        <source>Moved %1 to Recently removed</source>
        <translation type="unfinished">نُقل %1 إلى ما أُزيل مؤخرًا</translation>
    </message>
    <message>
        <source>Brought %1 back</source>
        <translation type="unfinished">أُعيد %1</translation>
    </message>
    <message>
        <source>Moved a visit to Recently removed</source>
        <translation type="unfinished">نُقلت زيارة إلى ما أُزيل مؤخرًا</translation>
    </message>
    <message>
        <source>%1 Notes, and how things were, are for fewer. %2</source>
        <extracomment>Under the visits on a card. %1 is who sees that somebody came, and what for; %2 who sees notes of it</extracomment>
        <translation type="unfinished">%1 أما الملاحظات، وكيف كان الحال، فلعدد أقل. %2</translation>
    </message>
</context>
<context>
    <name>hub::PersonPicker</name>
    <message>
        <source>any part of any name</source>
        <translation type="unfinished">أي جزء من أي اسم</translation>
    </message>
    <message>
        <source>People who match</source>
        <translation type="unfinished">الأشخاص المطابقون</translation>
    </message>
    <message>
        <source>Someone new: “%1”</source>
        <extracomment>%1 is a name somebody has typed</extracomment>
        <translation type="unfinished">شخص جديد: «⁨%1⁩»</translation>
    </message>
    <message>
        <source>%1, new here</source>
        <extracomment>%1 is a name nobody had yet</extracomment>
        <translation type="unfinished">%1، جديد هنا</translation>
    </message>
</context>
<context>
    <name>hub::PersonPlaces</name>
    <message>
        <source>Plan</source>
        <translation type="unfinished">الخطة</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation type="unfinished">الأهداف</translation>
    </message>
    <message>
        <source>Safety plan</source>
        <translation type="unfinished">خطة الأمان</translation>
    </message>
    <message>
        <source>Who may know</source>
        <translation type="unfinished">من له أن يعرف</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation type="unfinished">رسالة</translation>
    </message>
    <message>
        <source>Who has looked</source>
        <translation type="unfinished">من اطّلع</translation>
    </message>
</context>
<context>
    <name>hub::PersonWords</name>
    <message>
        <source>“%1”</source>
        <extracomment>A name in quotation marks: “Little Sam”</extracomment>
        <translation type="unfinished">«⁨%1⁩»</translation>
    </message>
    <message>
        <source>usually Mondays</source>
        <translation type="unfinished">عادةً أيام الاثنين</translation>
    </message>
    <message>
        <source>usually Tuesdays</source>
        <translation type="unfinished">عادةً أيام الثلاثاء</translation>
    </message>
    <message>
        <source>usually Wednesdays</source>
        <translation type="unfinished">عادةً أيام الأربعاء</translation>
    </message>
    <message>
        <source>usually Thursdays</source>
        <translation type="unfinished">عادةً أيام الخميس</translation>
    </message>
    <message>
        <source>usually Fridays</source>
        <translation type="unfinished">عادةً أيام الجمعة</translation>
    </message>
    <message>
        <source>usually Saturdays</source>
        <translation type="unfinished">عادةً أيام السبت</translation>
    </message>
    <message>
        <source>usually Sundays</source>
        <translation type="unfinished">عادةً أيام الأحد</translation>
    </message>
    <message>
        <source>known since %1</source>
        <extracomment>%1 is the name of a month of this year</extracomment>
        <translation type="unfinished">نعرفه منذ %1</translation>
    </message>
    <message>
        <source>known since %1 %2</source>
        <extracomment>%1 is the name of a month, %2 a year</extracomment>
        <translation type="unfinished">نعرفه منذ %1 %2</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <extracomment>Date format: a day without its weekday. Letters as in Qt: d day, MMMM month, yyyy year.</extracomment>
        <translation type="unfinished">d MMMM yyyy</translation>
    </message>
    <message>
        <source>born %1</source>
        <extracomment>%1 is a day, or two where two desks differ</extracomment>
        <translation type="unfinished">الميلاد: %1</translation>
    </message>
    <message>
        <source> or </source>
        <translation type="unfinished"> أو </translation>
    </message>
    <message>
        <source>nickname</source>
        <translation type="unfinished">اسم شهرة</translation>
    </message>
    <message>
        <source>has died</source>
        <translation type="unfinished">متوفى</translation>
    </message>
    <message>
        <source>no visit yet</source>
        <translation type="unfinished">لا زيارة بعد</translation>
    </message>
    <message>
        <source> · </source>
        <extracomment>Between two facts about a person, in one line</extracomment>
        <translation type="unfinished"> · </translation>
    </message>
    <message>
        <source>cares for %1</source>
        <extracomment>%1 is a name</extracomment>
        <translation type="unfinished">يرعى %1</translation>
    </message>
    <message>
        <source>found us: %1</source>
        <extracomment>%1 is who or what led somebody to the hub: &quot;GP&quot;, &quot;Police&quot;</extracomment>
        <translation type="unfinished">وجدنا عن طريق: %1</translation>
    </message>
    <message>
        <source>Somebody kept private</source>
        <extracomment>Stands for the name of somebody whose record is held back from whoever reads this</extracomment>
        <translation type="unfinished">شخص نُبقي اسمه خاصًا</translation>
    </message>
</context>
<context>
    <name>hub::PinCard</name>
    <message>
        <source>Your PIN</source>
        <translation type="unfinished">رقمك السري</translation>
    </message>
    <message>
        <source>Keep this PIN</source>
        <translation type="unfinished">حفظ هذا الرقم</translation>
    </message>
    <message>
        <source>Use no PIN</source>
        <translation type="unfinished">بلا رقم سري</translation>
    </message>
    <message>
        <source>Six digits that open this desk again after it locked, on a day on which your words have opened it. Five wrong ones, and it takes your words.</source>
        <translation type="unfinished">ستة أرقام تفتح هذا المكتب من جديد بعد قفله، في أي يوم فُتح فيه بكلمات دخولك. بعد خمس محاولات خاطئة تلزم كلمات دخولك.</translation>
    </message>
    <message>
        <source>Six digits</source>
        <translation type="unfinished">ستة أرقام</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation type="unfinished">الأرقام نفسها مرة أخرى</translation>
    </message>
    <message>
        <source>You have a PIN at this desk. Another one takes its place.</source>
        <translation type="unfinished">لديك رقم سري على هذا المكتب. الرقم الجديد يحل محله.</translation>
    </message>
    <message>
        <source>You have no PIN at this desk yet.</source>
        <translation type="unfinished">ليس لديك رقم سري على هذا المكتب بعد.</translation>
    </message>
    <message>
        <source>The two are not the same. Type the second one again.</source>
        <translation type="unfinished">الرقمان غير متطابقين. المطلوب كتابة الثاني من جديد.</translation>
    </message>
    <message>
        <source>Your PIN is kept on this desk.</source>
        <translation type="unfinished">رقمك السري محفوظ على هذا المكتب.</translation>
    </message>
    <message>
        <source>There is no PIN any more. Your words open this desk.</source>
        <translation type="unfinished">لم يعد هناك رقم سري. كلمات دخولك تفتح هذا المكتب.</translation>
    </message>
</context>
<context>
    <name>hub::PlanLines</name>
    <message>
        <source>struck out</source>
        <translation type="unfinished">مشطوب</translation>
    </message>
    <message>
        <source>kept back</source>
        <translation type="unfinished">يبقى خاصًا</translation>
    </message>
    <message>
        <source>Nothing is written here yet.</source>
        <translation type="unfinished">لا شيء مكتوب هنا بعد.</translation>
    </message>
    <message>
        <source>how close: %1 of 10</source>
        <extracomment>How close somebody feels to a goal, 0 to 10</extracomment>
        <translation type="unfinished">مدى القرب: %1 من 10</translation>
    </message>
    <message>
        <source>No goals are written here yet.</source>
        <translation type="unfinished">لا أهداف مكتوبة هنا بعد.</translation>
    </message>
    <message>
        <source>Withdrawn. From now on nothing of it leaves.</source>
        <translation type="unfinished">سُحبت الموافقة. من الآن لا يخرج شيء بموجبها.</translation>
    </message>
    <message>
        <source>Nothing had gone to anybody.</source>
        <translation type="unfinished">لم يكن قد خرج شيء إلى أحد.</translation>
    </message>
    <message>
        <source>Gone already, on %1: to %2.</source>
        <extracomment>%1 is a day and time, %2 to whom</extracomment>
        <translation type="unfinished">خرج من قبل، في %1: إلى %2.</translation>
    </message>
    <message>
        <source>Lifted by the person: %1</source>
        <extracomment>%1 is a promise, as a sentence</extracomment>
        <translation type="unfinished">أعفانا صاحب البطاقة من الوعد: %1</translation>
    </message>
    <message>
        <source>Written for %1: %2
It stands in the person&apos;s own register.</source>
        <extracomment>%1 is to whom, %2 a file</extracomment>
        <translation type="unfinished">كُتب لـ %1: %2
هذا مكتوب في سجل الشخص نفسه.</translation>
    </message>
    <message>
        <source>Written for the person: %1
It is theirs: give it to them, and keep no copy.</source>
        <extracomment>%1 is a file</extracomment>
        <translation type="unfinished">كُتب للشخص: %1
هو له: ينبغي إعطاؤه إياه، وعدم الاحتفاظ بنسخة.</translation>
    </message>
    <message numerus="yes">
        <source>Erased. %n visit(s) are still counted, without a name.</source>
        <extracomment>%n: how many visits</extracomment>
        <translation type="unfinished">
            <numerusform>مُحي الملف. لا زيارات باقية في الأعداد.</numerusform>
            <numerusform>مُحي الملف. زيارة واحدة ما زالت محسوبة، بلا اسم.</numerusform>
            <numerusform>مُحي الملف. زيارتان ما زالتا محسوبتين، بلا اسم.</numerusform>
            <numerusform>مُحي الملف. %n زيارات ما زالت محسوبة، بلا اسم.</numerusform>
            <numerusform>مُحي الملف. %n زيارة ما زالت محسوبة، بلا اسم.</numerusform>
            <numerusform>مُحي الملف. %n زيارة ما زالت محسوبة، بلا اسم.</numerusform>
        </translation>
    </message>
    <message>
        <source>The record is held back: only leads see it, and nothing of it leaves.</source>
        <translation type="unfinished">الملف محجوب: لا يراه إلا المسؤولون، ولا يخرج منه شيء.</translation>
    </message>
    <message>
        <source>The record is open again.</source>
        <translation type="unfinished">الملف مفتوح من جديد.</translation>
    </message>
    <message>
        <source>Held back: the person has not been told.</source>
        <translation type="unfinished">محجوب: لم يُخبَر الشخص بذلك.</translation>
    </message>
    <message>
        <source>A new backup was made.</source>
        <translation type="unfinished">أُنشئت نسخة احتياطية جديدة.</translation>
    </message>
    <message>
        <source>Make a new backup now.</source>
        <translation type="unfinished">يلزم الآن إنشاء نسخة احتياطية جديدة.</translation>
    </message>
    <message>
        <source>Files and backups made before cannot be called back: older backups on this desk go within 30 days.</source>
        <translation type="unfinished">الملفات والنسخ الاحتياطية التي أُعدّت من قبل لا يمكن استرجاعها: والنسخ الأقدم على هذا المكتب تزول خلال 30 يومًا.</translation>
    </message>
    <message>
        <source>Last days are held against now again. Nothing that was withdrawn comes back.</source>
        <translation type="unfinished">عاد آخر يوم في كل موافقة يُقاس بالوقت الحالي. وما سُحب لا يعود.</translation>
    </message>
</context>
<context>
    <name>hub::PlanPage</name>
    <message>
        <source>My wellbeing plan</source>
        <translation type="unfinished">خطتي للعافية</translation>
    </message>
    <message>
        <source>This part</source>
        <translation type="unfinished">هذا الجزء</translation>
    </message>
    <message>
        <source>Already kept. To give this version a name, finish together.</source>
        <translation type="unfinished">محفوظ بالفعل. لتسمية هذه الصيغة يمكن الإنهاء معًا.</translation>
    </message>
    <message>
        <source>Here is where you left off at %1. Every word is kept.</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation type="unfinished">هنا توقفت الكتابة الساعة %1. كل كلمة محفوظة.</translation>
    </message>
    <message>
        <source>Part %1 of %2 · %3 · leave anything out · cross out anything that isn&apos;t yours</source>
        <extracomment>%1 and %2 are numbers, %3 the name of a group of parts</extracomment>
        <translation type="unfinished">الجزء %1 من %2 · %3 · يمكن ترك أي شيء · يمكن شطب أي شيء ليس لك</translation>
    </message>
    <message>
        <source>Nothing is written yet, so there is nothing to give a name.</source>
        <translation type="unfinished">لا شيء مكتوب بعد، فليس هناك ما يُسمّى.</translation>
    </message>
    <message>
        <source>This version is kept with its name. It can be read again under “Earlier versions”.</source>
        <translation type="unfinished">حُفظت هذه الصيغة باسمها. تمكن قراءتها من جديد في «الصيغ السابقة».</translation>
    </message>
    <message>
        <source>Nothing is written in this part yet. Write a line first; then it can say who helped.</source>
        <translation type="unfinished">لا شيء مكتوب في هذا الجزء بعد. المطلوب كتابة سطر أولًا؛ ثم يمكن ذكر من ساعد.</translation>
    </message>
</context>
<context>
    <name>hub::PlanTop</name>
    <message>
        <source>Print it for them</source>
        <translation type="unfinished">طباعته له</translation>
    </message>
    <message>
        <source>my-plan.pdf</source>
        <translation type="unfinished">my-plan.pdf</translation>
    </message>
    <message>
        <source>Back to the card</source>
        <translation type="unfinished">العودة إلى البطاقة</translation>
    </message>
    <message>
        <source>Finish together</source>
        <translation type="unfinished">الإنهاء معًا</translation>
    </message>
    <message>
        <source>All parts</source>
        <translation type="unfinished">كل الأجزاء</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation type="unfinished">الصيغ السابقة</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished">Esc</translation>
    </message>
    <message>
        <source>Kept, %1</source>
        <extracomment>A quiet line. %1 is a time of day</extracomment>
        <translation type="unfinished">حُفظ، %1</translation>
    </message>
</context>
<context>
    <name>hub::PlanWords</name>
    <message>
        <source>About me</source>
        <translation type="unfinished">عنّي</translation>
    </message>
    <message>
        <source>Staying well</source>
        <translation type="unfinished">البقاء بخير</translation>
    </message>
    <message>
        <source>What I&apos;m working towards</source>
        <translation type="unfinished">ما أسعى إليه</translation>
    </message>
    <message>
        <source>When things get harder</source>
        <translation type="unfinished">حين تصعب الأمور</translation>
    </message>
    <message>
        <source>My safety plan</source>
        <translation type="unfinished">خطتي للأمان</translation>
    </message>
    <message>
        <source>If I can&apos;t decide for myself</source>
        <translation type="unfinished">إذا لم أستطع أن أقرر بنفسي</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation type="unfinished">بعد ذلك</translation>
    </message>
    <message>
        <source>People around me</source>
        <translation type="unfinished">الناس من حولي</translation>
    </message>
    <message>
        <source>Keeping this alive</source>
        <translation type="unfinished">إبقاء هذه الخطة حيّة</translation>
    </message>
</context>
<context>
    <name>hub::PleaseKnowBlock</name>
    <message>
        <source>Please know</source>
        <translation type="unfinished">يُستحسن أن نعرف</translation>
    </message>
    <message>
        <source>Kept one of two versions</source>
        <translation type="unfinished">أُبقيت إحدى صيغتين</translation>
    </message>
    <message>
        <source>Quiet corner, back to the wall</source>
        <translation type="unfinished">ركن هادئ، والظهر إلى الحائط</translation>
    </message>
    <message>
        <source>Changed what to know</source>
        <translation type="unfinished">تم تغيير ما يُستحسن أن نعرفه</translation>
    </message>
</context>
<context>
    <name>hub::PrivacyScreen</name>
    <message>
        <source>The screen is hidden</source>
        <translation type="unfinished">الشاشة مخفية</translation>
    </message>
    <message>
        <source>The screen is hidden. Everything is kept as it was.</source>
        <translation type="unfinished">الشاشة مخفية. كل شيء محفوظ كما كان.</translation>
    </message>
    <message>
        <source>Show again</source>
        <translation type="unfinished">إظهار من جديد</translation>
    </message>
</context>
<context>
    <name>hub::Program</name>
    <message>
        <source>Welcome</source>
        <translation type="unfinished">أهلًا</translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished">الأشخاص</translation>
    </message>
    <message>
        <source>The recovery sheet is used up. This one stands in its place.</source>
        <translation type="unfinished">استُعملت ورقة الاستعادة. هذه تحل محلها.</translation>
    </message>
    <message>
        <source>Write it down now, number %1 on it: it is not shown again.

%2</source>
        <extracomment>%1 is a sheet&apos;s number, %2 its twelve words</extracomment>
        <translation type="unfinished">اكتبها الآن، وعليها الرقم %1: لن تُعرض مرة أخرى.

%2</translation>
    </message>
    <message>
        <source>It is written down</source>
        <translation type="unfinished">كُتبت</translation>
    </message>
</context>
<context>
    <name>hub::ProgressRow</name>
    <message>
        <source>Stop, and leave everything as it was</source>
        <translation type="unfinished">إيقاف، وترك كل شيء كما كان</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation type="unfinished">مقدار ما تم</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished">Esc</translation>
    </message>
</context>
<context>
    <name>hub::PromiseShield</name>
    <message>
        <source>Promises</source>
        <translation type="unfinished">الوعود</translation>
    </message>
    <message>
        <source>Hubdesk lets no file, print or letter out against a promise.</source>
        <translation type="unfinished">لا يُخرج Hubdesk أي ملف أو ورقة مطبوعة أو رسالة خلافًا لوعد.</translation>
    </message>
</context>
<context>
    <name>hub::PromisesCard</name>
    <message>
        <source>Promises: who is never told</source>
        <translation type="unfinished">الوعود: من لا يُبلَّغ أبدًا</translation>
    </message>
    <message>
        <source>Not even that they come here</source>
        <translation type="unfinished">ولا حتى بالمجيء إلى هنا</translation>
    </message>
    <message>
        <source>Promise it</source>
        <translation type="unfinished">إعطاء الوعد</translation>
    </message>
    <message>
        <source>In their words. May be left out.</source>
        <translation type="unfinished">بكلماته هو. يمكن تركه.</translation>
    </message>
    <message>
        <source>Promised on %1.</source>
        <extracomment>Of a promise. %1 is a day and time</extracomment>
        <translation type="unfinished">أُعطي الوعد في %1.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>What somebody said</extracomment>
        <translation type="unfinished">«⁨%1⁩»</translation>
    </message>
    <message>
        <source>Broken on %1, for a reason: “%2”</source>
        <extracomment>Of a promise. %1 is a day and time, %2 why</extracomment>
        <translation type="unfinished">أُخلف في %1، لسبب: «⁨%2⁩»</translation>
    </message>
    <message>
        <source>They lift it</source>
        <translation type="unfinished">الإعفاء من الوعد</translation>
    </message>
    <message>
        <source>It was entered by mistake</source>
        <translation type="unfinished">كُتب بالخطأ</translation>
    </message>
    <message>
        <source>Taken back: it was never promised.</source>
        <translation type="unfinished">تم التراجع: لم يُعطَ هذا الوعد قط.</translation>
    </message>
    <message>
        <source>Only the person lifts it: what did they say?</source>
        <translation type="unfinished">لا يعفينا من الوعد إلا الشخص نفسه: ماذا قال؟</translation>
    </message>
    <message>
        <source>Lifted, in their words. Every other promise stands.</source>
        <translation type="unfinished">أُعفينا من الوعد، بكلماته هو. كل وعد آخر باقٍ.</translation>
    </message>
    <message>
        <source>It must be broken to keep somebody safe</source>
        <translation type="unfinished">لا بد من الإخلال به حفاظًا على سلامة أحد</translation>
    </message>
    <message>
        <source>Break it until this time tomorrow</source>
        <translation type="unfinished">الإخلال به حتى مثل هذا الوقت غدًا</translation>
    </message>
    <message>
        <source>Why? It stays in the list for ever, and the person may read it.</source>
        <translation type="unfinished">لماذا؟ يبقى ذلك في القائمة إلى الأبد، ويمكن للشخص أن يقرأه.</translation>
    </message>
    <message>
        <source>If the person is not told: why would telling be unsafe?</source>
        <translation type="unfinished">إن لم يُخبَر الشخص: لماذا يكون إخباره غير آمن؟</translation>
    </message>
    <message>
        <source>Held back: the person has not been told, and reads of it on none of their papers. Why: “%1”</source>
        <extracomment>Of a promise that was broken. %1 is why telling the person would be unsafe</extracomment>
        <translation type="unfinished">محجوب: لم يُخبَر الشخص، ولا يُكتب ذلك في أي من أوراقه. السبب: «⁨%1⁩»</translation>
    </message>
    <message>
        <source>The person was told on %1.</source>
        <extracomment>Of a promise that was broken. %1 is a day and time</extracomment>
        <translation type="unfinished">أُخبر الشخص في %1.</translation>
    </message>
    <message>
        <source>They have been told now</source>
        <translation type="unfinished">صار الشخص على علم بذلك الآن</translation>
    </message>
    <message>
        <source>From now on it stands on their papers too.</source>
        <translation type="unfinished">من الآن يظهر ذلك في أوراقه أيضًا.</translation>
    </message>
    <message>
        <source>My GP, my sister Jane, everyone …</source>
        <translation type="unfinished">طبيبي، أختي جين، الجميع …</translation>
    </message>
    <message>
        <source>Who shall never be told?</source>
        <translation type="unfinished">من لا يُبلَّغ أبدًا؟</translation>
    </message>
    <message>
        <source>Who is that to them? Say a little more: “my sister Jane”, “Jo at City Housing”.</source>
        <translation type="unfinished">ما صلة هذا الشخص به؟ يكفي القليل: «أختي جين»، «جو في مكتب الإسكان».</translation>
    </message>
    <message>
        <source>Promised. From now on nothing leaves to %1.</source>
        <extracomment>%1 is who is never told: “the GP”</extracomment>
        <translation type="unfinished">أُعطي الوعد. من الآن لا يخرج شيء إلى %1.</translation>
    </message>
    <message>
        <source>Nothing is written there yet, and the promise stands. Write what they said, in their words.</source>
        <translation type="unfinished">لا شيء مكتوب هناك بعد، والوعد باقٍ. المطلوب كتابة ما قاله الشخص، بكلماته هو.</translation>
    </message>
    <message>
        <source>Only whoever entered it can take it back, and only the same day. The promise stands.</source>
        <translation type="unfinished">لا يستطيع التراجع عنه إلا من كتبه، وفي اليوم نفسه فقط. الوعد باقٍ.</translation>
    </message>
    <message>
        <source>No reason is written there yet, and the promise stands. Write why it must be broken.</source>
        <translation type="unfinished">لا سبب مكتوب هناك بعد، والوعد باقٍ. المطلوب كتابة لماذا لا بد من الإخلال به.</translation>
    </message>
    <message>
        <source>It does not stand until this time tomorrow. Every lead can read why. Now tell the person.</source>
        <translation type="unfinished">الوعد متوقف حتى مثل هذا الوقت غدًا. يستطيع كل مسؤول أن يقرأ السبب. ينبغي الآن إخبار الشخص.</translation>
    </message>
    <message>
        <source>It does not stand until this time tomorrow. Every lead can read why. Tell the person as soon as that is safe.</source>
        <translation type="unfinished">الوعد متوقف حتى مثل هذا الوقت غدًا. يستطيع كل مسؤول أن يقرأ السبب. ينبغي إخبار الشخص حالما يكون ذلك آمنًا.</translation>
    </message>
</context>
<context>
    <name>hub::Questions</name>
    <message>
        <source>So that people are greeted by the name they like, and need not tell their story twice. Nobody has to give one.</source>
        <translation type="unfinished">حتى نرحّب بالناس بالاسم الذي يحبونه، ولا يضطروا إلى رواية قصتهم مرتين. لا أحد ملزم بذكر اسم.</translation>
    </message>
    <message>
        <source>So that the hub can show what people come for, and keep offering it.</source>
        <translation type="unfinished">حتى يُظهر الملتقى ما يأتي الناس من أجله، ويواصل تقديمه.</translation>
    </message>
    <message>
        <source>So that someone on a hard day is met as they are. It is the person&apos;s own word, and may be left out.</source>
        <translation type="unfinished">حتى نستقبل كل إنسان كما هو في يوم صعب. هذه كلمته هو، ويمكن تركها.</translation>
    </message>
    <message>
        <source>So that the next conversation can go on where this one stopped, in the person&apos;s own words.</source>
        <translation type="unfinished">حتى يُستأنف الحديث القادم من حيث توقف هذا، بكلمات الشخص نفسه.</translation>
    </message>
    <message>
        <source>So that the hub knows when people need it. Now is filled in; change it for what you log later.</source>
        <translation type="unfinished">حتى يعرف الملتقى متى يحتاج الناس إليه. الوقت الحالي مكتوب سلفًا، ويمكن تغييره لما يُسجَّل لاحقًا.</translation>
    </message>
    <message>
        <source>So that a call or a walk outside counts as much as a visit.</source>
        <translation type="unfinished">حتى تُحسب المكالمة أو المشي معًا في الخارج كما تُحسب الزيارة.</translation>
    </message>
    <message>
        <source>So that someone who could not come hears from us kindly, and nobody is marked down for it.</source>
        <translation type="unfinished">حتى يصل من لم يستطع الحضور خبر لطيف منا، ولا يُسجَّل شيء على أحد.</translation>
    </message>
    <message>
        <source>So that the hub knows which of its rooms people like to be in.</source>
        <translation type="unfinished">حتى يعرف الملتقى أي غرفه يحب الناس البقاء فيها.</translation>
    </message>
    <message>
        <source>A guess is enough. So that the hub can show how much time listening takes.</source>
        <translation type="unfinished">يكفي التقدير. حتى يُظهر الملتقى كم من الوقت يحتاج الإصغاء.</translation>
    </message>
    <message>
        <source>So that a carer&apos;s visit is the carer&apos;s own, and still says whom they care for.</source>
        <translation type="unfinished">حتى تبقى زيارة مقدّم الرعاية زيارته هو، مع ذكر من يرعاه.</translation>
    </message>
    <message>
        <source>So that people are found under any of their names, and called by the one they chose.</source>
        <translation type="unfinished">حتى نجد الناس بأي اسم من أسمائهم، ونناديهم بالاسم الذي اختاروه.</translation>
    </message>
    <message>
        <source>So that everyone speaks of them as they wish.</source>
        <translation type="unfinished">حتى يتحدث الجميع عنه كما يحب.</translation>
    </message>
    <message>
        <source>Only where it helps to tell two people of one name apart. It may be left out.</source>
        <translation type="unfinished">فقط حيث يساعد على التمييز بين شخصين يحملان الاسم نفسه. يمكن تركه.</translation>
    </message>
    <message>
        <source>So that a promise to be in touch can be kept, in the way that suits them.</source>
        <translation type="unfinished">حتى نفي بوعد التواصل، بالطريقة التي تناسبه.</translation>
    </message>
    <message>
        <source>So that nobody rings or writes where it could put them in danger. The number is hidden first.</source>
        <translation type="unfinished">حتى لا يتصل أحد أو يكتب حيث قد يعرّضه ذلك للخطر. الرقم مخفي أولًا.</translation>
    </message>
    <message>
        <source>So that they can take part without having to ask each time.</source>
        <translation type="unfinished">حتى يشارك دون أن يضطر إلى الطلب في كل مرة.</translation>
    </message>
    <message>
        <source>So that a good welcome does not depend on who is at the desk. Written as the person would say it.</source>
        <translation type="unfinished">حتى لا يتوقف حسن الاستقبال على من يجلس إلى المكتب. يُكتب كما يقوله صاحبه.</translation>
    </message>
    <message>
        <source>So that the people who look after someone are looked after too, with a record of their own.</source>
        <translation type="unfinished">حتى يلقى من يرعون غيرهم رعاية أيضًا، ولهم سجل خاص بهم.</translation>
    </message>
    <message>
        <source>So that the person knows who they can turn to, and that supporter sees what they need.</source>
        <translation type="unfinished">حتى يعرف الشخص إلى من يلجأ، ويرى ذلك الداعم ما يحتاج إليه.</translation>
    </message>
    <message>
        <source>Seen by: everyone who works here. Not: anyone else.</source>
        <translation type="unfinished">يراه: كل من يعمل هنا. ولا يراه أحد غيرهم.</translation>
    </message>
    <message>
        <source>Seen by: the hub team, and volunteers on days the person comes. Not: anyone else.</source>
        <translation type="unfinished">يراه: فريق الملتقى، والمتطوعون في الأيام التي يأتي فيها الشخص. ولا يراه أحد غيرهم.</translation>
    </message>
    <message>
        <source>Seen by: workers, and the peer supporters of this person. Not: anyone else.</source>
        <translation type="unfinished">يراه: الموظفون، والداعمون من الأقران لهذا الشخص. ولا يراه أحد غيرهم.</translation>
    </message>
    <message>
        <source>Seen by: the hub&apos;s leads. Not: anyone else.</source>
        <translation type="unfinished">يراه: مسؤولو الملتقى. ولا يراه أحد غيرهم.</translation>
    </message>
    <message>
        <source>Seen by: nobody. Only the program uses it.</source>
        <translation type="unfinished">لا يراه أحد. البرنامج وحده يستعمله.</translation>
    </message>
    <message>
        <source>So that somebody can tell us a thing without telling all of us. It is theirs to say, and theirs to change.</source>
        <translation type="unfinished">حتى يستطيع الشخص أن يقول لنا أمرًا دون أن يقوله لنا جميعًا. له أن يقرر ذلك، وله أن يغيّره.</translation>
    </message>
    <message>
        <source>Who came</source>
        <translation type="unfinished">من جاء</translation>
    </message>
    <message>
        <source>Kind of support</source>
        <translation type="unfinished">نوع الدعم</translation>
    </message>
    <message>
        <source>How things are</source>
        <translation type="unfinished">كيف الحال</translation>
    </message>
    <message>
        <source>A note</source>
        <translation type="unfinished">ملاحظة</translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished">متى</translation>
    </message>
    <message>
        <source>How it came about</source>
        <translation type="unfinished">كيف تمت</translation>
    </message>
    <message>
        <source>Whether it took place</source>
        <translation type="unfinished">هل تمت</translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished">أين</translation>
    </message>
    <message>
        <source>How long</source>
        <translation type="unfinished">كم من الوقت</translation>
    </message>
    <message>
        <source>Whom a carer cares for</source>
        <translation type="unfinished">من يرعاه مقدم الرعاية</translation>
    </message>
    <message>
        <source>Names</source>
        <translation type="unfinished">الأسماء</translation>
    </message>
    <message>
        <source>Pronouns</source>
        <translation type="unfinished">الضمائر</translation>
    </message>
    <message>
        <source>Born</source>
        <translation type="unfinished">الميلاد</translation>
    </message>
    <message>
        <source>How to reach them</source>
        <translation type="unfinished">كيف نتواصل معه</translation>
    </message>
    <message>
        <source>Not safe to call</source>
        <translation type="unfinished">الاتصال غير آمن</translation>
    </message>
    <message>
        <source>To take part</source>
        <translation type="unfinished">كي يشارك</translation>
    </message>
    <message>
        <source>Please know</source>
        <translation type="unfinished">يُستحسن أن نعرف</translation>
    </message>
    <message>
        <source>Carers</source>
        <translation type="unfinished">مقدّمو الرعاية</translation>
    </message>
    <message>
        <source>Supporters</source>
        <translation type="unfinished">الداعمون</translation>
    </message>
    <message>
        <source>Kept to supporters</source>
        <translation type="unfinished">محفوظ للداعمين</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 is who sees an answer, as the program&apos;s rules have it; %2 what the hub adds to that in its own words</extracomment>
        <translation type="unfinished">%1 %2</translation>
    </message>
    <message>
        <source>Seen by: the people who support them, as they wish. Not: anyone else, leads neither.</source>
        <translation type="unfinished">يراه: من يدعمونه، كما يشاء. ولا يراه أحد غيرهم، ولا المسؤولون.</translation>
    </message>
    <message>
        <source>So that the hub knows which doors lead here, and which do not yet.</source>
        <translation type="unfinished">حتى يعرف الملتقى أي الأبواب تؤدي إليه، وأيها لا تؤدي إليه بعد.</translation>
    </message>
    <message>
        <source>How they found us</source>
        <translation type="unfinished">كيف وجدنا</translation>
    </message>
    <message>
        <source>Seen by: everyone who works here, and as agreed: %1. Not: anyone else.</source>
        <extracomment>%1 is one recipient outside the hub or several, in each of these</extracomment>
        <translation type="unfinished">يراه: كل من يعمل هنا، وحسب الموافقة: %1. ولا يراه أحد غيرهم.</translation>
    </message>
    <message>
        <source>Seen by: the hub team, volunteers on days the person comes, and as agreed: %1. Not: anyone else.</source>
        <translation type="unfinished">يراه: فريق الملتقى، والمتطوعون في الأيام التي يأتي فيها الشخص، وحسب الموافقة: %1. ولا يراه أحد غيرهم.</translation>
    </message>
    <message>
        <source>Seen by: workers, the peer supporters of this person, and as agreed: %1. Not: anyone else.</source>
        <translation type="unfinished">يراه: الموظفون، والداعمون من الأقران لهذا الشخص، وحسب الموافقة: %1. ولا يراه أحد غيرهم.</translation>
    </message>
    <message>
        <source>Seen by: the hub&apos;s leads, and as agreed: %1. Not: anyone else.</source>
        <translation type="unfinished">يراه: مسؤولو الملتقى، وحسب الموافقة: %1. ولا يراه أحد غيرهم.</translation>
    </message>
    <message>
        <source>Seen by: the people who support them, and as agreed: %1. Not: anyone else, leads neither.</source>
        <extracomment>%1 is one recipient outside the hub or several</extracomment>
        <translation type="unfinished">يراه: من يدعمونه، وحسب الموافقة: %1. ولا يراه أحد غيرهم، ولا المسؤولون.</translation>
    </message>
</context>
<context>
    <name>hub::ReachBlock</name>
    <message>
        <source>How to reach them</source>
        <translation type="unfinished">كيف نتواصل معه</translation>
    </message>
    <message>
        <source>Not safe to call.</source>
        <translation type="unfinished">الاتصال غير آمن.</translation>
    </message>
    <message>
        <source>Show the number</source>
        <translation type="unfinished">إظهار الرقم</translation>
    </message>
    <message>
        <source>%1 first</source>
        <extracomment>A way somebody likes best: &quot;Text first&quot;; %1 is the way</extracomment>
        <translation type="unfinished">%1 أولًا</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A way to reach somebody and the number or address: &quot;Phone: 01632 960123&quot;</extracomment>
        <translation type="unfinished">%1: %2</translation>
    </message>
    <message>
        <source>Kept one of two versions</source>
        <translation type="unfinished">أُبقيت إحدى صيغتين</translation>
    </message>
    <message>
        <source>Safe: %1</source>
        <extracomment>When it is safe to be in touch; %1 is in the person&apos;s own words</extracomment>
        <translation type="unfinished">آمن: %1</translation>
    </message>
    <message>
        <source>Not safe to call</source>
        <translation type="unfinished">الاتصال غير آمن</translation>
    </message>
    <message>
        <source>Noted that it is not safe to call</source>
        <translation type="unfinished">تمت الإشارة إلى أن الاتصال غير آمن</translation>
    </message>
    <message>
        <source>Noted that it is safe to call</source>
        <translation type="unfinished">تمت الإشارة إلى أن الاتصال آمن</translation>
    </message>
    <message>
        <source>How do they like to hear from us?</source>
        <translation type="unfinished">كيف يحب أن نتواصل معه؟</translation>
    </message>
    <message>
        <source>after six, not on Sundays</source>
        <translation type="unfinished">بعد السادسة، وليس أيام الأحد</translation>
    </message>
    <message>
        <source>Number or address (may be left out)</source>
        <translation type="unfinished">الرقم أو العنوان (يمكن تركه)</translation>
    </message>
    <message>
        <source>When it is safe (may be left out)</source>
        <translation type="unfinished">متى يكون ذلك آمنًا (يمكن تركه)</translation>
    </message>
    <message>
        <source>Keep this way</source>
        <translation type="unfinished">حفظ هذه الطريقة</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished">Enter</translation>
    </message>
    <message>
        <source>first</source>
        <translation type="unfinished">أولًا</translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished">تغيير</translation>
    </message>
    <message>
        <source>Not first</source>
        <translation type="unfinished">ليس أولًا</translation>
    </message>
    <message>
        <source>Use first</source>
        <translation type="unfinished">استعمالها أولًا</translation>
    </message>
    <message>
        <source>Changed how to reach them</source>
        <translation type="unfinished">تم تغيير طريقة التواصل</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation type="unfinished">إخراج</translation>
    </message>
    <message>
        <source>Took out a way to reach them</source>
        <translation type="unfinished">تم إخراج طريقة تواصل</translation>
    </message>
    <message>
        <source>Choose how: a text, a call, a letter? What you typed is still there.</source>
        <translation type="unfinished">كيف: رسالة نصية أم مكالمة أم رسالة بريدية؟ المطلوب اختيار واحدة. ما كُتب ما زال في مكانه.</translation>
    </message>
    <message>
        <source>Added a way to reach them</source>
        <translation type="unfinished">تمت إضافة طريقة تواصل</translation>
    </message>
    <message>
        <source>They asked for this: %1.</source>
        <extracomment>%1 is a list of ways to reach somebody: &quot;Text&quot;, &quot;Letter&quot;</extracomment>
        <translation type="unfinished">طلب هذا: %1.</translation>
    </message>
    <message>
        <source>Show the other ways all the same</source>
        <translation type="unfinished">إظهار الطرق الأخرى رغم ذلك</translation>
    </message>
</context>
<context>
    <name>hub::ReachingCard</name>
    <message>
        <source>%1: %2</source>
        <extracomment>A goal on a card. %1 is what it is, %2 how close it feels, 0 to 10</extracomment>
        <translation type="unfinished">%1: %2</translation>
    </message>
    <message>
        <source>%1: %2, then %3</source>
        <extracomment>A goal on a card. %1 is what it is, %2 and %3 how close it felt first and last, 0 to 10</extracomment>
        <translation type="unfinished">%1: %2، ثم %3</translation>
    </message>
    <message>
        <source>Reaching for</source>
        <translation type="unfinished">ما يسعى إليه</translation>
    </message>
    <message>
        <source>What brought them here: “%1”</source>
        <extracomment>What somebody said when they first came. %1 is their words</extracomment>
        <translation type="unfinished">ما الذي جاء به إلى هنا: «⁨%1⁩»</translation>
    </message>
    <message>
        <source>What brought them here: %1</source>
        <extracomment>Why somebody first came, in words that are not theirs alone</extracomment>
        <translation type="unfinished">ما الذي جاء به إلى هنا: %1</translation>
    </message>
</context>
<context>
    <name>hub::ReasonsCard</name>
    <message>
        <source>Keep it</source>
        <translation type="unfinished">حفظ ذلك</translation>
    </message>
    <message>
        <source>What brought me here</source>
        <translation type="unfinished">ما الذي جاء بي إلى هنا</translation>
    </message>
    <message>
        <source>In my words</source>
        <translation type="unfinished">بكلماتي</translation>
    </message>
    <message>
        <source>What happened since</source>
        <translation type="unfinished">ما الذي جرى منذ ذلك الحين</translation>
    </message>
    <message>
        <source>Kept, as it was said.</source>
        <translation type="unfinished">حُفظ كما قيل.</translation>
    </message>
</context>
<context>
    <name>hub::RecipientReading</name>
    <message>
        <source>partner husband wife spouse boyfriend girlfriend ex ex-partner ex-husband ex-wife</source>
        <extracomment>Words for the same person, parted by spaces, small letters; the first is shown. So are those that follow</extracomment>
        <translation type="unfinished">شريك شريكة شريكي شريكتي شريكه شريكها شريكته الشريك الشريكة زوج زوجة زوجي زوجتي زوجها زوجته الزوج الزوجة خطيبي خطيبتي خطيبها خطيبته حبيبي حبيبتي طليق طليقة طليقي طليقتي طليقها طليقته الطليق الطليقة partner husband wife spouse boyfriend girlfriend ex ex-partner ex-husband ex-wife</translation>
    </message>
    <message>
        <source>mother mum mam mom</source>
        <translation type="unfinished">والدة والدتي الوالدة والدته والدتها أمي امي أمه امه أمها امها الأم الام ماما mother mum mam mom</translation>
    </message>
    <message>
        <source>father dad</source>
        <translation type="unfinished">والد والدي الوالد والده والدها أبي ابي أبوي ابوي أبوه أبوها الأب الاب بابا father dad</translation>
    </message>
    <message>
        <source>sister sisters</source>
        <translation type="unfinished">أخت أختي أخته أختها الأخت اخت اختي اخته اختها الاخت أخوات أخواتي شقيقة شقيقتي شقيقته شقيقتها شقيقات شقيقاتي sister sisters</translation>
    </message>
    <message>
        <source>brother brothers</source>
        <translation type="unfinished">أخ أخي أخوه أخوها الأخ اخ اخي اخوه اخوها الاخ إخوة إخوتي اخوتي إخواني شقيق شقيقي شقيقه شقيقها أشقائي brother brothers</translation>
    </message>
    <message>
        <source>son sons</source>
        <translation type="unfinished">ابن ابني ابنه ابنها الابن إبني ولدي ابناي son sons</translation>
    </message>
    <message>
        <source>daughter daughters</source>
        <translation type="unfinished">ابنة ابنتي ابنته ابنتها الابنة بنت بنتي بنته بنتها البنت بنات بناتي daughter daughters</translation>
    </message>
    <message>
        <source>grandmother gran nan grandma</source>
        <translation type="unfinished">جدة جدتي جدته جدتها الجدة جدّة جدّتي تيتا تيتة grandmother gran nan grandma</translation>
    </message>
    <message>
        <source>grandfather grandad grandpa</source>
        <translation type="unfinished">جد جدي جده جدها الجد جدّي جدو سيدو grandfather grandad grandpa</translation>
    </message>
    <message>
        <source>aunt auntie aunts</source>
        <translation type="unfinished">عمة/خالة عمة عمتي عمته عمتها العمة عمّة عمّتي عماتي خالة خالتي خالته خالتها الخالة خالاتي aunt auntie aunts</translation>
    </message>
    <message>
        <source>uncle uncles</source>
        <translation type="unfinished">عم/خال عم عمي عمه عمها العم عمّي عمو أعمامي خال خالي خاله خالها الخال خالو أخوالي uncle uncles</translation>
    </message>
    <message>
        <source>cousin cousins</source>
        <translation type="unfinished">ابن-العم ابن-عم ابن-عمي ابن-عمتي ابن-الخال ابن-خال ابن-خالي ابن-خالتي بنت-العم بنت-عم بنت-عمي بنت-عمتي بنت-الخال بنت-خال بنت-خالي بنت-خالتي cousin cousins</translation>
    </message>
    <message>
        <source>parent parents</source>
        <translation type="unfinished">والدان والدين والداي والداه والداها الوالدان الوالدين أبواي parent parents</translation>
    </message>
    <message>
        <source>child children kids</source>
        <translation type="unfinished">طفل طفلة طفلي طفلتي طفله طفلها أطفال أطفالي أطفاله أطفالها الطفل الأطفال أولاد أولادي أولاده أولادها اولادي الأولاد أبناء أبنائي أبناؤه أبناؤها الأبناء child children kids</translation>
    </message>
    <message>
        <source>grandparent grandparents</source>
        <translation type="unfinished">جدان جداي جدّاي الجدان الجدين أجدادي grandparent grandparents</translation>
    </message>
    <message>
        <source>neighbour neighbor neighbours</source>
        <translation type="unfinished">جار جارة جاري جارتي جاره جارها الجار الجارة جيران جيراني الجيران neighbour neighbor neighbours</translation>
    </message>
    <message>
        <source>mate mates</source>
        <translation type="unfinished">صديقي صديقتي صديقة رفيقي رفيقتي صاحبي صاحبتي أصحابي صديقه صديقها الصديق الصديقة أصدقاء أصدقائي اصدقائي الأصدقاء mate mates</translation>
    </message>
    <message>
        <source>doctor doctors surgery</source>
        <translation type="unfinished">طبيب طبيبة طبيبي طبيبتي طبيبه طبيبها الطبيب الطبيبة أطباء أطبائي الأطباء دكتور دكتورة دكتوري الدكتور الدكتورة عيادة العيادة عيادتي doctor doctors surgery</translation>
    </message>
    <message>
        <source>everyone everybody anyone anybody nobody</source>
        <extracomment>Words for everybody, parted by spaces, small letters: what somebody may type after “never tell”</extracomment>
        <translation type="unfinished">الجميع الكل أحد أحدًا أحدا الناس ناس شخص إنسان جميعهم كلهم واحد everyone everybody anyone anybody nobody</translation>
    </message>
    <message>
        <source>any all every no never not nothing to tell with my our their his her the a an in of</source>
        <extracomment>Small words before “GP” or “sister”, parted by spaces, small letters: they name nobody</extracomment>
        <translation type="unfinished">أي كل جميع لا لن لم ليس أبدًا أبدا ابدا مطلقًا مطلقا شيء شيئًا شيئا أن إلى الى مع عن حول يُبلَّغ يبلغ تبلغوا يُخبَر يخبر تخبر تخبروا إخبار الخاص الخاصة بي به بها بنا بهم السابق السابقة في من هذا هذه any all every no never not nothing to tell with my our their his her the a an in of</translation>
    </message>
    <message>
        <source>at from</source>
        <extracomment>Words between somebody and where they work, parted by spaces, small letters: “Dr Smith at Priory Surgery”</extracomment>
        <translation type="unfinished">في لدى عند من at from</translation>
    </message>
    <message>
        <source>dr mr mrs ms mx</source>
        <extracomment>What stands for a word before somebody&apos;s name, parted by spaces, small letters, without full stops</extracomment>
        <translation type="unfinished">د دكتور دكتورة الدكتور الدكتورة السيد السيدة آنسة الآنسة أ أستاذ أستاذة الأستاذ الأستاذة dr mr mrs ms mx</translation>
    </message>
    <message>
        <source>officer officers worker workers manager team staff person people nurse receptionist doctor prof professor miss</source>
        <extracomment>What people who work somewhere are called, parted by spaces, small letters: “housing officer” names nobody, and “Doctor Smith” is Smith</extracomment>
        <translation type="unfinished">موظف موظفة موظفو موظفي موظفون موظفين موظفات الموظف الموظفة الموظفون الموظفين عامل عاملة العامل العاملة مسؤول مسؤولة المسؤول المسؤولة مسؤولو مدير مديرة المدير المديرة طاقم الطاقم شخص أشخاص أحد أحدًا أحدا الناس ناس ممرض ممرضة الممرض الممرضة الاستقبال أخصائي أخصائية اختصاصي اختصاصية مختص مختصة طبيب طبيبة طبيبي طبيبتي الطبيب الطبيبة أسرة أسرتي الأسرة عائلة عائلتي العائلة د دكتور دكتورة الدكتور الدكتورة أ أستاذ أستاذة الأستاذ الأستاذة بروفيسور البروفيسور السيد السيدة آنسة الآنسة officer officers worker workers manager team staff person people nurse receptionist doctor prof professor miss</translation>
    </message>
    <message>
        <source>surgery practice centre center clinic hospital hostel office service services department association homes house trust group charity council team college ltd</source>
        <extracomment>Words in the names of organisations, parted by spaces, small letters</extracomment>
        <translation type="unfinished">عيادة العيادة عيادتي عيادات مركز المركز مستشفى المستشفى نزل النزل مأوى دار مكتب المكتب خدمة الخدمة خدمات الخدمات قسم القسم دائرة إدارة جمعية الجمعية اتحاد مساكن منازل مؤسسة المؤسسة مجموعة المجموعة منظمة المنظمة هيئة مجلس المجلس فريق الفريق كلية الكلية مدرسة جامعة شركة الشركة surgery practice centre center clinic hospital hostel office service services department association homes house trust group charity council team college ltd</translation>
    </message>
    <message>
        <source>both each either neither none some someone somebody only just whole entire other others them member members</source>
        <extracomment>Words beside “family” or “the council” that name nobody, parted by spaces, small letters: “both my parents”</extracomment>
        <translation type="unfinished">كلا كلتا كلاهما كلتاهما كلاهم بعض أحدهم إحداهن سائر كافة فقط آخر آخرون آخرين منهم منها فرد أفراد عضو أعضاء both each either neither none some someone somebody only just whole entire other others them member members</translation>
    </message>
    <message>
        <source>and or but except nor plus besides excluding</source>
        <extracomment>Words between two who are meant, parted by spaces, small letters: “my mum and dad”, “everyone except my GP”</extracomment>
        <translation type="unfinished">و أو او ولا لكن ولكن بل إلا الا عدا ماعدا سوى باستثناء and or but except nor plus besides excluding</translation>
    </message>
</context>
<context>
    <name>hub::RegisterPaperWords</name>
    <message>
        <source>Who has looked at your record</source>
        <translation type="unfinished">من اطّلع على ملفك</translation>
    </message>
    <message>
        <source>For %1. Made at %2 on %3.</source>
        <extracomment>On paper. %1 is a person&apos;s name, %2 a hub&apos;s, %3 a day and time</extracomment>
        <translation type="unfinished">إلى %1. أُعدّ في %2 يوم %3.</translation>
    </message>
    <message>
        <source>This is your own register, and yours to see whenever you ask. Each line says who did something, what, and when. Looking is written down once an hour for each of us. If anything in it surprises you, please ask us.</source>
        <translation type="unfinished">هذا سجلك أنت، ولك أن تراه متى طلبت. يقول كل سطر من فعل شيئًا، وماذا، ومتى. يُكتب الاطلاع مرة في الساعة لكل واحد منا. إن فاجأك شيء فيه فاسألنا.</translation>
    </message>
    <message>
        <source>%1:</source>
        <extracomment>On paper. %1 is the day and time at which something was done; what was done follows</extracomment>
        <translation type="unfinished">%1:</translation>
    </message>
</context>
<context>
    <name>hub::RegisterView</name>
    <message>
        <source>It belongs to them: they may see it whenever they ask. Looking at a card is written down once an hour for each of us.</source>
        <translation type="unfinished">هو له: يراه متى طلب. يُكتب الاطلاع على البطاقة مرة في الساعة لكل واحد منا.</translation>
    </message>
    <message>
        <source>Who has looked</source>
        <translation type="unfinished">من اطّلع</translation>
    </message>
    <message>
        <source>Back to the card</source>
        <translation type="unfinished">العودة إلى البطاقة</translation>
    </message>
    <message>
        <source>Show earlier</source>
        <translation type="unfinished">عرض ما قبل ذلك</translation>
    </message>
    <message>
        <source>Print it for them</source>
        <translation type="unfinished">طباعته له</translation>
    </message>
    <message>
        <source>Save it for them as a PDF</source>
        <translation type="unfinished">حفظه له ملف PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <extracomment>Kinds of files in a box for choosing one; (*.pdf) stays as it is</extracomment>
        <translation type="unfinished">PDF (*.pdf)</translation>
    </message>
    <message>
        <source>who-has-looked.pdf</source>
        <extracomment>Name of a file that is offered; names nobody</extracomment>
        <translation type="unfinished">who-has-looked.pdf</translation>
    </message>
    <message>
        <source>Saved for them. It is theirs now: give it to them, and keep no copy.</source>
        <translation type="unfinished">حُفظ له. صار له الآن: أعطه إياه، ولا تحتفظ بنسخة.</translation>
    </message>
    <message>
        <source>On its way to the printer. It is theirs: fetch it at once, and give it to them.</source>
        <translation type="unfinished">في طريقه إلى الطابعة. هو له: أحضره حالًا وأعطه إياه.</translation>
    </message>
    <message>
        <source>Who has looked at %1&apos;s record</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation type="unfinished">من اطّلع على ملف %1</translation>
    </message>
    <message>
        <source>Nobody has looked yet.</source>
        <translation type="unfinished">لم يطّلع أحد بعد.</translation>
    </message>
</context>
<context>
    <name>hub::RegisterWords</name>
    <message>
        <source>Somebody who works here</source>
        <extracomment>Stands for somebody of the hub whose name is not known here</extracomment>
        <translation type="unfinished">شخص يعمل هنا</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is somebody&apos;s name, %2 their job: &quot;Jo Thwaite (Recovery worker)&quot;</extracomment>
        <translation type="unfinished">%1 (%2)</translation>
    </message>
    <message>
        <source>%1 looked at the card.</source>
        <translation type="unfinished">اطّلع %1 على البطاقة.</translation>
    </message>
    <message>
        <source>%1 wrote a file of visits for the hub itself. It may hold visits of this record.</source>
        <translation type="unfinished">كتب %1 ملف زيارات للملتقى نفسه. قد تكون فيه زيارات من هذا الملف.</translation>
    </message>
    <message>
        <source>%1 wrote a file of everybody for the hub itself.</source>
        <translation type="unfinished">كتب %1 ملفًا بكل الأشخاص للملتقى نفسه.</translation>
    </message>
    <message>
        <source>%1 put this register on paper.</source>
        <translation type="unfinished">وضع %1 هذا السجل على ورق.</translation>
    </message>
    <message>
        <source>%1 opened what is kept to supporters, for a reason:</source>
        <translation type="unfinished">فتح %1 ما هو محفوظ للداعمين، لسبب:</translation>
    </message>
    <message>
        <source>%1 did something that this Hubdesk has no words for.</source>
        <translation type="unfinished">فعل %1 شيئًا لا كلمات له في نسخة Hubdesk هذه.</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <extracomment>%1 is a sentence, %2 a reason as somebody typed it</extracomment>
        <translation type="unfinished">%1 “%2”</translation>
    </message>
    <message>
        <source>%1 put the register of %2 on paper.</source>
        <extracomment>%1 is somebody who works here, %2 a person</extracomment>
        <translation type="unfinished">وضع %1 سجل %2 على ورق.</translation>
    </message>
    <message>
        <source>%1 opened what %2 keeps to their supporters, for a reason: “%3”</source>
        <extracomment>%1 is somebody who works here, %2 a person, %3 a reason as it was typed</extracomment>
        <translation type="unfinished">فتح %1 ما يحفظه %2 لداعميه، لسبب: “%3”</translation>
    </message>
    <message>
        <source>%1 let %2 in: they can sign in now.</source>
        <extracomment>%1 and %2 are people who work here</extracomment>
        <translation type="unfinished">أدخل %1 العضو %2: يستطيع الدخول الآن.</translation>
    </message>
    <message>
        <source>%1 changed the name or the job of %2.</source>
        <extracomment>%1 and %2 are people who work here</extracomment>
        <translation type="unfinished">غيّر %1 اسم %2 أو عمله.</translation>
    </message>
    <message>
        <source>%1 changed what %2 may see and do.</source>
        <extracomment>%1 and %2 are people who work here</extracomment>
        <translation type="unfinished">غيّر %1 ما يراه %2 ويفعله.</translation>
    </message>
    <message>
        <source>%1 let %2 go: their words open nothing any more.</source>
        <extracomment>%1 and %2 are people who work here</extracomment>
        <translation type="unfinished">أنهى %1 عضوية %2: لم تعد كلماته تفتح شيئًا.</translation>
    </message>
    <message>
        <source>%1 chose new words.</source>
        <translation type="unfinished">اختار %1 كلمات جديدة.</translation>
    </message>
    <message>
        <source>%1 gave %2 new words.</source>
        <extracomment>%1 and %2 are people who work here</extracomment>
        <translation type="unfinished">أعطى %1 العضو %2 كلمات جديدة.</translation>
    </message>
    <message>
        <source>%1 signed in.</source>
        <translation type="unfinished">دخل %1.</translation>
    </message>
    <message>
        <source>%1 made a backup, sealed to the leads and the recovery sheets.</source>
        <translation type="unfinished">أنشأ %1 نسخة احتياطية مختومة للمسؤولين ولأوراق الاستعادة.</translation>
    </message>
    <message>
        <source>%1 wrote a file of visits for the hub itself (rows: %2), for a reason: “%3”</source>
        <extracomment>%1 is somebody who works here, %2 a number, %3 a reason as it was typed</extracomment>
        <translation type="unfinished">كتب %1 ملف زيارات للملتقى نفسه (الصفوف: %2)، لسبب: “%3”</translation>
    </message>
    <message>
        <source>%1 wrote a file of people for the hub itself (rows: %2), for a reason: “%3”</source>
        <extracomment>%1 is somebody who works here, %2 a number, %3 a reason as it was typed</extracomment>
        <translation type="unfinished">كتب %1 ملف أشخاص للملتقى نفسه (الصفوف: %2)، لسبب: “%3”</translation>
    </message>
    <message>
        <source>%1 made recovery sheets.</source>
        <translation type="unfinished">أعدّ %1 أوراق استعادة.</translation>
    </message>
    <message>
        <source>%1 made new recovery sheets; the older ones open nothing any more.</source>
        <translation type="unfinished">أعدّ %1 أوراق استعادة جديدة؛ لم تعد القديمة تفتح شيئًا.</translation>
    </message>
    <message>
        <source>A recovery sheet opened the hub and gave %1 new words.</source>
        <translation type="unfinished">فتحت ورقة استعادة الملتقى وأعطت %1 كلمات جديدة.</translation>
    </message>
    <message>
        <source>%1 put all that is held here on paper.</source>
        <translation type="unfinished">وضع %1 كل ما هو محفوظ هنا على ورق.</translation>
    </message>
    <message>
        <source>%1 put the plan on paper.</source>
        <translation type="unfinished">وضع %1 الخطة على ورق.</translation>
    </message>
    <message>
        <source>%1 put the summary letter on paper.</source>
        <translation type="unfinished">وضع %1 رسالة الملخص على ورق.</translation>
    </message>
    <message>
        <source>%1 handed something on, as agreed.</source>
        <translation type="unfinished">سلّم %1 شيئًا إلى غيرنا، حسب الموافقة.</translation>
    </message>
    <message>
        <source>%1 broke a promise, for a reason:</source>
        <translation type="unfinished">أخلف %1 وعدًا، لسبب:</translation>
    </message>
    <message>
        <source>%1 held this record back, for a reason:</source>
        <translation type="unfinished">حجب %1 هذا الملف، لسبب:</translation>
    </message>
    <message>
        <source>%1 opened this record again, for a reason:</source>
        <translation type="unfinished">فتح %1 هذا الملف من جديد، لسبب:</translation>
    </message>
    <message>
        <source>%1 handed something on to %2, as agreed. What for: %3.</source>
        <extracomment>%1 is somebody who works here, %2 to whom, %3 what for</extracomment>
        <translation type="unfinished">سلّم %1 شيئًا إلى %2، حسب الموافقة. الغرض: %3.</translation>
    </message>
    <message>
        <source>%1 handed %2 a paper of their own.</source>
        <extracomment>%1 is somebody who works here, %2 a person</extracomment>
        <translation type="unfinished">سلّم %1 إلى %2 ورقة تخصه.</translation>
    </message>
    <message>
        <source>%1 handed on something of %2, as agreed.</source>
        <extracomment>%1 is somebody who works here, %2 a person</extracomment>
        <translation type="unfinished">سلّم %1 إلى غيرنا شيئًا من ملف %2، حسب الموافقة.</translation>
    </message>
    <message>
        <source>%1 broke a promise to %2, for a reason: “%3”</source>
        <extracomment>%1 is somebody who works here, %2 a person, %3 a reason as it was typed</extracomment>
        <translation type="unfinished">أخلف %1 وعدًا لـ %2، لسبب: «⁨%3⁩»</translation>
    </message>
    <message>
        <source>%1 held the record of %2 back, for a reason: “%3”</source>
        <extracomment>%1 is somebody who works here, %2 a person, %3 a reason as it was typed</extracomment>
        <translation type="unfinished">حجب %1 ملف %2، لسبب: «⁨%3⁩»</translation>
    </message>
    <message>
        <source>%1 opened the record of %2 again, for a reason: “%3”</source>
        <extracomment>%1 is somebody who works here, %2 a person, %3 a reason as it was typed</extracomment>
        <translation type="unfinished">فتح %1 ملف %2 من جديد، لسبب: «⁨%3⁩»</translation>
    </message>
    <message>
        <source>%1 erased somebody&apos;s record, with %2, for a reason: “%3”</source>
        <extracomment>%1 and %2 are people who work here, %3 a reason as it was typed</extracomment>
        <translation type="unfinished">محا %1 ملف شخص ما، مع %2، لسبب: «⁨%3⁩»</translation>
    </message>
    <message>
        <source>%1 Held back: the person has not been told.</source>
        <extracomment>Of something in a person&apos;s register that a lead alone sees. %1 is a sentence about what was done</extracomment>
        <translation type="unfinished">%1 هذا محجوب: لم يُخبَر الشخص به.</translation>
    </message>
    <message>
        <source>%1 said that this computer&apos;s clock had been wrong, for a reason: “%2”</source>
        <extracomment>%1 is somebody who works here, %2 a reason as it was typed</extracomment>
        <translation type="unfinished">قال %1 إن ساعة هذا الحاسوب كانت خاطئة، لسبب: «⁨%2⁩»</translation>
    </message>
</context>
<context>
    <name>hub::RemovedView</name>
    <message>
        <source>What was removed stays here, with everything in it, until a lead erases it.</source>
        <translation type="unfinished">ما أُزيل يبقى هنا بكل ما فيه، إلى أن يمحوه أحد المسؤولين.</translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished">الأشخاص</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation type="unfinished">الزيارات</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation type="unfinished">تم التراجع.</translation>
    </message>
    <message>
        <source>Recently removed</source>
        <translation type="unfinished">ما أُزيل مؤخرًا</translation>
    </message>
    <message>
        <source>Nobody was removed.</source>
        <translation type="unfinished">لم يُزَل أحد.</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation type="unfinished">إعادة</translation>
    </message>
    <message>
        <source>Brought %1 back</source>
        <extracomment>%1 is a name</extracomment>
        <translation type="unfinished">أُعيد %1</translation>
    </message>
    <message>
        <source>Look</source>
        <translation type="unfinished">عرض</translation>
    </message>
    <message>
        <source>No visit was removed.</source>
        <translation type="unfinished">لم تُزَل أي زيارة.</translation>
    </message>
    <message>
        <source>Older ones are kept too, but not shown here.</source>
        <translation type="unfinished">الأقدم محفوظ أيضًا، لكنه لا يظهر هنا.</translation>
    </message>
    <message>
        <source>someone</source>
        <translation type="unfinished">شخص ما</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A removed visit: %1 whose it was, %2 what it was for</extracomment>
        <translation type="unfinished">%1: %2</translation>
    </message>
    <message>
        <source>Brought a visit back</source>
        <translation type="unfinished">أُعيدت زيارة</translation>
    </message>
    <message>
        <source>held back</source>
        <translation type="unfinished">محجوب</translation>
    </message>
</context>
<context>
    <name>hub::RestorePage</name>
    <message>
        <source>Bring a hub back</source>
        <translation type="unfinished">استعادة ملتقى</translation>
    </message>
    <message>
        <source>Show the words</source>
        <translation type="unfinished">إظهار الكلمات</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation type="unfinished">استعادته</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished">Enter</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">رجوع</translation>
    </message>
    <message>
        <source>The backup</source>
        <translation type="unfinished">النسخة الاحتياطية</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation type="unfinished">اختيار ملف</translation>
    </message>
    <message>
        <source>Which backup?</source>
        <translation type="unfinished">أي نسخة احتياطية؟</translation>
    </message>
    <message>
        <source>The words that open it</source>
        <translation type="unfinished">الكلمات التي تفتحها</translation>
    </message>
    <message>
        <source>A lead&apos;s words, or those of a recovery sheet</source>
        <translation type="unfinished">كلمات أحد المسؤولين، أو كلمات ورقة استعادة</translation>
    </message>
    <message>
        <source>Where it is kept</source>
        <translation type="unfinished">مكان حفظه</translation>
    </message>
    <message>
        <source>Choose another place</source>
        <translation type="unfinished">اختيار مكان آخر</translation>
    </message>
    <message>
        <source>A file whose name ends in “.hubback”, often on a stick or a shared drive.</source>
        <translation type="unfinished">ملف ينتهي اسمه بـ ⁨“.hubback”⁩، وغالبًا على ذاكرة USB أو قرص مشترك.</translation>
    </message>
    <message>
        <source>The words that counted on the day of the backup.</source>
        <translation type="unfinished">الكلمات التي كانت سارية يوم النسخة الاحتياطية.</translation>
    </message>
    <message>
        <source>Our hub</source>
        <translation type="unfinished">ملتقانا</translation>
    </message>
    <message>
        <source>Where shall the hub be kept?</source>
        <translation type="unfinished">أين يُحفظ الملتقى؟</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation type="unfinished">اختيار نسخة احتياطية</translation>
    </message>
    <message>
        <source>Backups of a hub (*.hubback)</source>
        <translation type="unfinished">نسخ احتياطية من ملتقى (*.hubback)</translation>
    </message>
    <message>
        <source>A backup of an example; it opens without words.</source>
        <translation type="unfinished">نسخة احتياطية من مثال؛ تُفتح بلا كلمات.</translation>
    </message>
    <message numerus="yes">
        <source>A backup of a hub. The words of %Ln people or sheets open it.</source>
        <extracomment>Leads&apos; words and recovery sheets together</extracomment>
        <translation type="unfinished">
            <numerusform>نسخة احتياطية من ملتقى. لا كلمات تفتحها.</numerusform>
            <numerusform>نسخة احتياطية من ملتقى. تفتحها كلمات شخص واحد أو ورقة واحدة.</numerusform>
            <numerusform>نسخة احتياطية من ملتقى. تفتحها كلمات اثنين من الأشخاص أو الأوراق.</numerusform>
            <numerusform>نسخة احتياطية من ملتقى. تفتحها كلمات %Ln من الأشخاص أو الأوراق.</numerusform>
            <numerusform>نسخة احتياطية من ملتقى. تفتحها كلمات %Ln من الأشخاص أو الأوراق.</numerusform>
            <numerusform>نسخة احتياطية من ملتقى. تفتحها كلمات %Ln من الأشخاص أو الأوراق.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the backup first, or type where it is.</source>
        <translation type="unfinished">المطلوب أولًا اختيار النسخة الاحتياطية أو كتابة مكانها.</translation>
    </message>
    <message>
        <source>Type the words: nothing else opens a backup.</source>
        <translation type="unfinished">المطلوب كتابة الكلمات: لا يفتح النسخة الاحتياطية شيء غيرها.</translation>
    </message>
    <message>
        <source>Reading the backup through. Nothing is there until all of it is whole.</source>
        <translation type="unfinished">جارٍ قراءة النسخة الاحتياطية كلها. لا شيء موجود هنا إلى أن تكتمل.</translation>
    </message>
    <message>
        <source>The hub is back as it was on %1. Sign in with the words you had then.</source>
        <extracomment>%1 is a day and a time</extracomment>
        <translation type="unfinished">عاد الملتقى كما كان في %1. يمكن الدخول بالكلمات التي كانت لديك حينها.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished">%1، %2</translation>
    </message>
    <message>
        <source>A recovery sheet opened it. It counts as used; make new ones on “Who gets in”.</source>
        <translation type="unfinished">فتحتها ورقة استعادة. وهي تُعدّ مستعملة؛ يلزم صنع أوراق جديدة في «من له حق الدخول».</translation>
    </message>
    <message>
        <source>Stopped. Nothing was brought back, and nothing is half there.</source>
        <translation type="unfinished">توقف. لم يُستعد شيء، ولا شيء موجود ناقصًا.</translation>
    </message>
</context>
<context>
    <name>hub::SafetyCardWords</name>
    <message>
        <source>%1. %2</source>
        <extracomment>A step of a safety plan. %1 is its number, %2 its heading</extracomment>
        <translation type="unfinished">%1. %2</translation>
    </message>
    <message>
        <source>Card %1 of %2.</source>
        <extracomment>At the foot of a folded card, where one is not enough. %1 is its number, %2 how many there are</extracomment>
        <translation type="unfinished">البطاقة %1 من %2.</translation>
    </message>
    <message>
        <source>It goes on with the next card.</source>
        <extracomment>At the foot of a folded card, where one is not enough</extracomment>
        <translation type="unfinished">التتمة على البطاقة التالية.</translation>
    </message>
</context>
<context>
    <name>hub::SafetyPage</name>
    <message>
        <source>My safety plan</source>
        <translation type="unfinished">خطتي للأمان</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished">Esc</translation>
    </message>
    <message>
        <source>Write it together</source>
        <translation type="unfinished">كتابتها معًا</translation>
    </message>
    <message>
        <source>Print it as a folded card</source>
        <translation type="unfinished">طباعتها بطاقةً مطوية</translation>
    </message>
    <message>
        <source>Save it for them as a PDF</source>
        <translation type="unfinished">حفظه له ملف PDF</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>A step of a safety plan. %1 is its number, %2 its heading</extracomment>
        <translation type="unfinished">%1. %2</translation>
    </message>
    <message>
        <source>Nothing is written here yet.</source>
        <translation type="unfinished">لا شيء مكتوب هنا بعد.</translation>
    </message>
    <message>
        <source>Numbers to call by day</source>
        <translation type="unfinished">أرقام للاتصال نهارًا</translation>
    </message>
    <message>
        <source>Numbers to call by night</source>
        <translation type="unfinished">أرقام للاتصال ليلًا</translation>
    </message>
    <message>
        <source>Safety plan</source>
        <translation type="unfinished">خطة الأمان</translation>
    </message>
    <message>
        <source>On its way to the printer. It is theirs: fetch it at once, and give it to them.</source>
        <translation type="unfinished">في طريقه إلى الطابعة. هو له: أحضره حالًا وأعطه إياه.</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <extracomment>Kinds of files in a box for choosing one; (*.pdf) stays as it is</extracomment>
        <translation type="unfinished">PDF (*.pdf)</translation>
    </message>
    <message>
        <source>safety-plan.pdf</source>
        <extracomment>Name of a file that is offered; names nobody</extracomment>
        <translation type="unfinished">safety-plan.pdf</translation>
    </message>
    <message>
        <source>Saved for them. It is theirs now: give it to them, and keep no copy.</source>
        <translation type="unfinished">حُفظ له. صار له الآن: أعطه إياه، ولا تحتفظ بنسخة.</translation>
    </message>
    <message>
        <source>Back to the card</source>
        <translation type="unfinished">العودة إلى البطاقة</translation>
    </message>
</context>
<context>
    <name>hub::Say</name>
    <message>
        <source>dddd d MMMM yyyy</source>
        <extracomment>Date format: a day in full. Keep the letters that Qt replaces: dddd weekday, d day, MMMM month, yyyy year.</extracomment>
        <translation type="unfinished">dddd d MMMM yyyy</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>Date format: a day of another year, short. Letters as in Qt: d day, MMM month, yyyy year.</extracomment>
        <translation type="unfinished">d MMM yyyy</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <extracomment>Date format: a day of this year, short. Letters as in Qt: ddd weekday, d day, MMM month.</extracomment>
        <translation type="unfinished">dddd d MMM</translation>
    </message>
    <message>
        <source>hap</source>
        <extracomment>Date format: a time on the hour, &quot;3pm&quot;. Letters as in Qt: h hour, ap am or pm, H hour from 0 to 23.</extracomment>
        <translation type="unfinished">h ap</translation>
    </message>
    <message>
        <source>h:mmap</source>
        <extracomment>Date format: a time, &quot;10:32am&quot;. Letters as in Qt: h hour, mm minute, ap am or pm, H hour from 0 to 23.</extracomment>
        <translation type="unfinished">h:mm ap</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a day in full, %2 a time: &quot;Friday 20 November 2026, 3pm&quot;</extracomment>
        <translation type="unfinished">%1، %2</translation>
    </message>
    <message>
        <source>%1, in the morning</source>
        <extracomment>%1 is a day in full</extracomment>
        <translation type="unfinished">%1، صباحًا</translation>
    </message>
    <message>
        <source>%1, in the afternoon</source>
        <extracomment>%1 is a day in full</extracomment>
        <translation type="unfinished">%1، بعد الظهر</translation>
    </message>
    <message>
        <source>here today</source>
        <translation type="unfinished">هنا اليوم</translation>
    </message>
    <message>
        <source>last here yesterday</source>
        <translation type="unfinished">آخر زيارة أمس</translation>
    </message>
    <message>
        <source>last here %1</source>
        <extracomment>%1 is the name of a day of the last week: &quot;last here Thursday&quot;</extracomment>
        <translation type="unfinished">آخر زيارة يوم %1</translation>
    </message>
    <message>
        <source>last here in %1 %2</source>
        <extracomment>%1 is the name of a month, %2 a year</extracomment>
        <translation type="unfinished">آخر زيارة في %1 %2</translation>
    </message>
    <message>
        <source>last here in %1</source>
        <extracomment>%1 is the name of a month of this year</extracomment>
        <translation type="unfinished">آخر زيارة في %1</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <extracomment>Date format: a day of this month. Letters as in Qt: d day, MMMM month.</extracomment>
        <translation type="unfinished">d MMMM</translation>
    </message>
    <message>
        <source>last here on %1</source>
        <extracomment>%1 is a day of this month: &quot;last here on 3 November&quot;</extracomment>
        <translation type="unfinished">آخر زيارة في %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation type="unfinished">
            <numerusform>لا أحد</numerusform>
            <numerusform>شخص واحد</numerusform>
            <numerusform>شخصان</numerusform>
            <numerusform>%Ln أشخاص</numerusform>
            <numerusform>%Ln شخصًا</numerusform>
            <numerusform>%Ln شخص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln people</source>
        <extracomment>%1 is a number of people out of all of them: &quot;24 of 33 people&quot;</extracomment>
        <translation type="unfinished">
            <numerusform>%1 من لا أحد</numerusform>
            <numerusform>%1 من شخص واحد</numerusform>
            <numerusform>%1 من شخصين</numerusform>
            <numerusform>%1 من %Ln أشخاص</numerusform>
            <numerusform>%1 من %Ln شخصًا</numerusform>
            <numerusform>%1 من %Ln شخص</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hub::SectionEditor</name>
    <message>
        <source>crossed out</source>
        <extracomment>Behind a line of a plan</extracomment>
        <translation type="unfinished">مشطوب</translation>
    </message>
    <message>
        <source>kept back</source>
        <extracomment>Behind a line of a plan: it is shared only where an agreement names it</extracomment>
        <translation type="unfinished">يبقى خاصًا</translation>
    </message>
    <message>
        <source>together</source>
        <extracomment>Behind a line of a plan: whose words it is</extracomment>
        <translation type="unfinished">معًا</translation>
    </message>
    <message>
        <source>a worker&apos;s words</source>
        <extracomment>Behind a line of a plan: whose words it is</extracomment>
        <translation type="unfinished">كلمات موظف</translation>
    </message>
    <message>
        <source> · </source>
        <translation type="unfinished"> · </translation>
    </message>
</context>
<context>
    <name>hub::SectionFactsRow</name>
    <message>
        <source>Who helped, and when to look again</source>
        <translation type="unfinished">من ساعد، ومتى يُعاد النظر</translation>
    </message>
    <message>
        <source>Who helped to write this part? May be left out.</source>
        <translation type="unfinished">من ساعد في كتابة هذا الجزء؟ يمكن تركه.</translation>
    </message>
    <message>
        <source>Look at it again by which day? May be left out.</source>
        <translation type="unfinished">بحلول أي يوم يُنظر فيه من جديد؟ يمكن تركه.</translation>
    </message>
    <message>
        <source>That is no day to come; try 3 April or 31/12/2026. What you typed is still there.</source>
        <translation type="unfinished">ليس هذا يومًا قادمًا؛ مثلًا ⁨3 April⁩ أو ⁨31/12/2026⁩. ما كُتب ما زال في مكانه.</translation>
    </message>
</context>
<context>
    <name>hub::SectionFactsWords</name>
    <message>
        <source>Supported to write this by %1</source>
        <extracomment>Under a part of a plan. %1 is who helped to write it, in words</extracomment>
        <translation type="unfinished">كُتب بمساعدة %1</translation>
    </message>
    <message>
        <source>Written %1</source>
        <extracomment>Under a part of a plan. %1 is a day</extracomment>
        <translation type="unfinished">كُتب في %1</translation>
    </message>
    <message>
        <source>look at it again by %1</source>
        <extracomment>Under a part of a plan. %1 is a day</extracomment>
        <translation type="unfinished">يُنظر فيه من جديد بحلول %1</translation>
    </message>
</context>
<context>
    <name>hub::SharePage</name>
    <message>
        <source>Who may know</source>
        <translation type="unfinished">من له أن يعرف</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished">Esc</translation>
    </message>
    <message>
        <source>Everything here is the person&apos;s to decide. Nothing has to be shared.</source>
        <translation type="unfinished">كل ما هنا قرار صاحبه. لا تلزم مشاركة أي شيء.</translation>
    </message>
    <message>
        <source>Back to the card</source>
        <translation type="unfinished">العودة إلى البطاقة</translation>
    </message>
    <message>
        <source>Back to the plan</source>
        <translation type="unfinished">العودة إلى الخطة</translation>
    </message>
    <message>
        <source>Back to the letter</source>
        <translation type="unfinished">العودة إلى الرسالة</translation>
    </message>
</context>
<context>
    <name>hub::SharedPaperWords</name>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished">%1 (%2)</translation>
    </message>
    <message>
        <source>A wellbeing plan</source>
        <extracomment>Title of a paper. %1 is a person&apos;s name</extracomment>
        <translation type="unfinished">خطة للعافية</translation>
    </message>
    <message>
        <source>The wellbeing plan of %1</source>
        <translation type="unfinished">خطة %1 للعافية</translation>
    </message>
    <message>
        <source>A letter</source>
        <extracomment>Title of a paper. %1 is a person&apos;s name</extracomment>
        <translation type="unfinished">رسالة</translation>
    </message>
    <message>
        <source>A letter about the time with %1</source>
        <translation type="unfinished">رسالة عن الوقت مع %1</translation>
    </message>
    <message>
        <source>About somebody who comes here</source>
        <extracomment>Title of a paper. %1 is a person&apos;s name</extracomment>
        <translation type="unfinished">عن شخص يأتي إلى هنا</translation>
    </message>
    <message>
        <source>About %1</source>
        <translation type="unfinished">عن %1</translation>
    </message>
    <message>
        <source>It is not safe to call.</source>
        <translation type="unfinished">الاتصال غير آمن.</translation>
    </message>
    <message>
        <source>Born on %1</source>
        <extracomment>%1 is a day</extracomment>
        <translation type="unfinished">الميلاد: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s)</source>
        <extracomment>%n: how many visits</extracomment>
        <translation type="unfinished">
            <numerusform>لا زيارات</numerusform>
            <numerusform>زيارة واحدة</numerusform>
            <numerusform>زيارتان</numerusform>
            <numerusform>%n زيارات</numerusform>
            <numerusform>%n زيارة</numerusform>
            <numerusform>%n زيارة</numerusform>
        </translation>
    </message>
    <message>
        <source>First here on %1</source>
        <extracomment>%1 is a day</extracomment>
        <translation type="unfinished">أول زيارة هنا في %1</translation>
    </message>
    <message>
        <source>Last here on %1</source>
        <extracomment>%1 is a day</extracomment>
        <translation type="unfinished">آخر زيارة هنا في %1</translation>
    </message>
    <message>
        <source>For %1, and for nothing but: %2. Shared by %3 on %4, as agreed with the person. Please pass it on to nobody.</source>
        <extracomment>On paper. %1 is whom it is for, %2 what for, %3 a hub&apos;s name, %4 a day</extracomment>
        <translation type="unfinished">لـ %1، ولهذا الغرض وحده: %2. شاركه %3 في %4، حسب موافقة صاحبه. يُرجى عدم نقله إلى أحد.</translation>
    </message>
    <message>
        <source>Care now</source>
        <translation type="unfinished">الرعاية الآن</translation>
    </message>
    <message>
        <source>What they need to take part, and what to know</source>
        <translation type="unfinished">ما يحتاج إليه للمشاركة، وما تُستحسن معرفته</translation>
    </message>
    <message>
        <source>Why they came</source>
        <translation type="unfinished">سبب مجيئه</translation>
    </message>
    <message>
        <source>What they work towards</source>
        <translation type="unfinished">ما يسعى إليه</translation>
    </message>
    <message>
        <source>How to reach them</source>
        <translation type="unfinished">كيف نتواصل معه</translation>
    </message>
    <message>
        <source>Who to call at the hub</source>
        <translation type="unfinished">بمن يُتصل في الملتقى</translation>
    </message>
    <message>
        <source>They come to %1.</source>
        <extracomment>On paper, of the person it is about. %1 is the name of a hub</extracomment>
        <translation type="unfinished">يأتي إلى %1.</translation>
    </message>
    <message>
        <source>What keeps them safe</source>
        <translation type="unfinished">ما يحفظ سلامته</translation>
    </message>
    <message>
        <source>What makes things harder</source>
        <translation type="unfinished">ما يجعل الأمور أصعب</translation>
    </message>
    <message>
        <source>What they would like</source>
        <translation type="unfinished">ما يرغب فيه</translation>
    </message>
    <message>
        <source>What helps</source>
        <translation type="unfinished">ما يساعده</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <extracomment>A way to reach somebody. %1 is &quot;Phone&quot;, %2 one or several numbers or addresses</extracomment>
        <translation type="unfinished">%1: %2.</translation>
    </message>
    <message>
        <source>Safe times: %1.</source>
        <extracomment>Of a way to reach somebody. %1 is when it is safe, as they said it</extracomment>
        <translation type="unfinished">الأوقات الآمنة: %1.</translation>
    </message>
    <message>
        <source>This way, please.</source>
        <translation type="unfinished">بهذه الطريقة، من فضلكم.</translation>
    </message>
    <message>
        <source>What for: %1</source>
        <extracomment>On paper, of somebody&apos;s visits. %1 is one or several kinds of support</extracomment>
        <translation type="unfinished">من أجل: %1</translation>
    </message>
    <message>
        <source>A step: %1.</source>
        <extracomment>A step towards a goal. %1 is what it is, in their words</extracomment>
        <translation type="unfinished">خطوة: %1.</translation>
    </message>
    <message>
        <source>Who: %1.</source>
        <extracomment>Of a step towards a goal. %1 is who takes it</extracomment>
        <translation type="unfinished">مَن: %1.</translation>
    </message>
    <message>
        <source>By when: %1.</source>
        <extracomment>Of a step towards a goal. %1 is by when</extracomment>
        <translation type="unfinished">الموعد: %1.</translation>
    </message>
    <message>
        <source>What might get in the way: %1.</source>
        <extracomment>Of a step towards a goal. %1 is what might get in the way</extracomment>
        <translation type="unfinished">ما قد يعترض الطريق: %1.</translation>
    </message>
    <message>
        <source>Done on %1.</source>
        <extracomment>Of a step towards a goal. %1 is a day</extracomment>
        <translation type="unfinished">تمت في %1.</translation>
    </message>
    <message>
        <source>Where it stands: %1.</source>
        <extracomment>Of a goal. %1 is &quot;working on it&quot;, &quot;met&quot; ...</extracomment>
        <translation type="unfinished">أين وصل: %1.</translation>
    </message>
    <message>
        <source>How close it feels: %1 of 10.</source>
        <extracomment>How close somebody feels to a goal, 0 to 10</extracomment>
        <translation type="unfinished">مدى القرب: %1 من 10.</translation>
    </message>
    <message>
        <source>With help from %1.</source>
        <extracomment>%1 is who helps with a goal</extracomment>
        <translation type="unfinished">بمساعدة %1.</translation>
    </message>
</context>
<context>
    <name>hub::SharingWords</name>
    <message>
        <source>anybody</source>
        <extracomment>Whom a promise is about: nobody may be told</extracomment>
        <translation type="unfinished">أي أحد</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>Whom something is for. %1 is a name or an organisation, %2 what kind of service or person: &quot;City Housing (Housing)&quot;</extracomment>
        <translation type="unfinished">%1 (%2)</translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished">، </translation>
    </message>
    <message>
        <source>The name they go by</source>
        <translation type="unfinished">الاسم الذي يُعرف به</translation>
    </message>
    <message>
        <source>How to reach them, and when they were born</source>
        <translation type="unfinished">كيف نتواصل معه، وتاريخ ميلاده</translation>
    </message>
    <message>
        <source>What they need to take part, and what to know</source>
        <translation type="unfinished">ما يحتاج إليه للمشاركة، وما تُستحسن معرفته</translation>
    </message>
    <message>
        <source>Why they came</source>
        <translation type="unfinished">سبب مجيئه</translation>
    </message>
    <message>
        <source>What they work towards</source>
        <translation type="unfinished">ما يسعى إليه</translation>
    </message>
    <message>
        <source>That they come here, how often, and for what support</source>
        <translation type="unfinished">أنه يأتي إلى هنا، وكم مرة، ولأي دعم</translation>
    </message>
    <message>
        <source>Who supports them here</source>
        <translation type="unfinished">من يدعمه هنا</translation>
    </message>
    <message>
        <source>Their summary letter</source>
        <translation type="unfinished">رسالة الملخص عنه</translation>
    </message>
    <message>
        <source>All of their plan</source>
        <translation type="unfinished">خطته كلها</translation>
    </message>
    <message>
        <source>the line “%1”</source>
        <extracomment>One line of a plan. %1 is what it says</extracomment>
        <translation type="unfinished">السطر «⁨%1⁩»</translation>
    </message>
    <message>
        <source>one line of their plan</source>
        <translation type="unfinished">سطر واحد من خطته</translation>
    </message>
    <message>
        <source> · </source>
        <translation type="unfinished"> · </translation>
    </message>
    <message>
        <source>in their own words</source>
        <extracomment>Whose words a line is</extracomment>
        <translation type="unfinished">بكلماته هو</translation>
    </message>
    <message>
        <source>written together</source>
        <extracomment>Whose words a line is</extracomment>
        <translation type="unfinished">كُتب معًا</translation>
    </message>
    <message>
        <source>a worker&apos;s words</source>
        <extracomment>Whose words a line is</extracomment>
        <translation type="unfinished">كلمات موظف</translation>
    </message>
    <message>
        <source>set</source>
        <translation type="unfinished">وُضع</translation>
    </message>
    <message>
        <source>working on it</source>
        <translation type="unfinished">العمل عليه جارٍ</translation>
    </message>
    <message>
        <source>met</source>
        <translation type="unfinished">تحقّق</translation>
    </message>
    <message>
        <source>partly met</source>
        <translation type="unfinished">تحقّق جزء منه</translation>
    </message>
    <message>
        <source>changed into another</source>
        <translation type="unfinished">تغيّر إلى هدف آخر</translation>
    </message>
    <message>
        <source>let go</source>
        <translation type="unfinished">تُرك</translation>
    </message>
    <message>
        <source>not said</source>
        <translation type="unfinished">لم يُذكر</translation>
    </message>
    <message>
        <source>consent</source>
        <translation type="unfinished">الموافقة</translation>
    </message>
    <message>
        <source>public task</source>
        <translation type="unfinished">مهمة عامة</translation>
    </message>
    <message>
        <source>vital interests</source>
        <translation type="unfinished">مصالح حيوية</translation>
    </message>
    <message>
        <source>legal obligation</source>
        <translation type="unfinished">التزام قانوني</translation>
    </message>
    <message>
        <source>legitimate interests</source>
        <translation type="unfinished">مصالح مشروعة</translation>
    </message>
    <message>
        <source>a summary</source>
        <translation type="unfinished">ملخص</translation>
    </message>
    <message>
        <source>the plan</source>
        <translation type="unfinished">الخطة</translation>
    </message>
    <message>
        <source>plain text</source>
        <translation type="unfinished">نص عادي</translation>
    </message>
    <message>
        <source>a file for programs</source>
        <translation type="unfinished">ملف للبرامج</translation>
    </message>
    <message>
        <source>the summary letter</source>
        <translation type="unfinished">رسالة الملخص</translation>
    </message>
    <message>
        <source>Withdrawn on %1.</source>
        <extracomment>Of an agreement. %1 is a day and time</extracomment>
        <translation type="unfinished">سُحبت الموافقة في %1.</translation>
    </message>
    <message>
        <source>Entered by mistake, and taken back on %1.</source>
        <extracomment>Of a promise. %1 is a day and time</extracomment>
        <translation type="unfinished">كُتب بالخطأ، وتم التراجع عنه في %1.</translation>
    </message>
    <message>
        <source>Lifted on %1: “%2”</source>
        <extracomment>Of a promise. %1 is a day and time, %2 what the person said</extracomment>
        <translation type="unfinished">أُعفينا من الوعد في %1: «⁨%2⁩»</translation>
    </message>
    <message>
        <source>Stays in this hub.</source>
        <translation type="unfinished">يبقى في هذا الملتقى.</translation>
    </message>
    <message>
        <source>This hub, and as agreed: %1.</source>
        <extracomment>Under a part of a record: who may see it beside the hub. %1 is one or several</extracomment>
        <translation type="unfinished">هذا الملتقى، وحسب الموافقة: %1.</translation>
    </message>
    <message>
        <source>; </source>
        <translation type="unfinished">؛ </translation>
    </message>
    <message>
        <source>Lifted on %1.</source>
        <extracomment>Of a promise. %1 is a day and time</extracomment>
        <translation type="unfinished">أُعفينا من الوعد في %1.</translation>
    </message>
    <message>
        <source>%1, but never %2</source>
        <extracomment>Who may see something. %1 is whom it was agreed with, %2 somebody of theirs who is never told</extracomment>
        <translation type="unfinished">%1، لكن ليس أبدًا %2</translation>
    </message>
    <message>
        <source>%1, some lines only</source>
        <extracomment>Who may see some lines of a part, not all. %1 is whom it was agreed with</extracomment>
        <translation type="unfinished">%1، بعض الأسطر فقط</translation>
    </message>
    <message>
        <source>%1, some lines only, but never %2</source>
        <extracomment>The same. %2 is somebody of theirs who is never told</extracomment>
        <translation type="unfinished">%1، بعض الأسطر فقط، لكن ليس أبدًا %2</translation>
    </message>
    <message>
        <source>the GP</source>
        <extracomment>Within a sentence: “never to tell the GP”, “what the GP may know”. So are those that follow</extracomment>
        <translation type="unfinished">طبيب الأسرة</translation>
    </message>
    <message>
        <source>the mental-health team</source>
        <translation type="unfinished">فريق الصحة النفسية</translation>
    </message>
    <message>
        <source>the crisis team</source>
        <translation type="unfinished">فريق الأزمات</translation>
    </message>
    <message>
        <source>the ward</source>
        <translation type="unfinished">جناح المستشفى</translation>
    </message>
    <message>
        <source>housing</source>
        <translation type="unfinished">خدمة الإسكان</translation>
    </message>
    <message>
        <source>the council</source>
        <translation type="unfinished">المجلس المحلي</translation>
    </message>
    <message>
        <source>social care</source>
        <translation type="unfinished">خدمة الرعاية الاجتماعية</translation>
    </message>
    <message>
        <source>the police</source>
        <translation type="unfinished">الشرطة</translation>
    </message>
    <message>
        <source>probation</source>
        <translation type="unfinished">خدمة المراقبة القضائية</translation>
    </message>
    <message>
        <source>the benefits office</source>
        <translation type="unfinished">مكتب المعونات</translation>
    </message>
    <message>
        <source>debt advice</source>
        <translation type="unfinished">خدمة المشورة في الديون</translation>
    </message>
    <message>
        <source>work or learning</source>
        <translation type="unfinished">جهة العمل أو التعلم</translation>
    </message>
    <message>
        <source>community groups</source>
        <translation type="unfinished">المجموعات المجتمعية</translation>
    </message>
    <message>
        <source>other hubs</source>
        <translation type="unfinished">الملتقيات الأخرى</translation>
    </message>
    <message>
        <source>family</source>
        <translation type="unfinished">أفراد الأسرة</translation>
    </message>
    <message>
        <source>carers</source>
        <translation type="unfinished">من يقدّمون الرعاية</translation>
    </message>
    <message>
        <source>friends</source>
        <translation type="unfinished">الأصدقاء</translation>
    </message>
    <message>
        <source>other people</source>
        <translation type="unfinished">الآخرين</translation>
    </message>
    <message>
        <source>What %1 may know: %2. What for: %3. Until the end of %4.</source>
        <extracomment>An agreement. %1 is whom it is with (“the GP”), %2 what they may know, %3 what for, %4 the last day</extracomment>
        <translation type="unfinished">المسموح لـ %1 بمعرفته: %2. الغرض: %3. حتى نهاية يوم %4.</translation>
    </message>
    <message>
        <source>We promised never to tell %1 anything, not even about coming here.</source>
        <extracomment>A promise. %1 is who is never told: “the GP”</extracomment>
        <translation type="unfinished">وعدنا: لن نخبر %1 أبدًا بأي شيء، ولا حتى بالمجيء إلى هنا.</translation>
    </message>
    <message>
        <source>We promised never to tell %1.</source>
        <extracomment>A promise. %1 is who is never told: “the GP”</extracomment>
        <translation type="unfinished">وعدنا: لن نخبر %1 أبدًا.</translation>
    </message>
    <message>
        <source>We promised never to tell %1 about: %2.</source>
        <extracomment>A promise. %1 is who is never told (“the GP”), %2 what of</extracomment>
        <translation type="unfinished">وعدنا: لن نخبر %1 أبدًا عن: %2.</translation>
    </message>
    <message>
        <source>%1 As long as that stands, nothing of this leaves to them, whatever is agreed.</source>
        <extracomment>Beside an agreement. %1 is a promise, a sentence</extracomment>
        <translation type="unfinished">%1 ما دام هذا الوعد قائمًا، لا يخرج إليهم شيء من هذا، مهما كانت الموافقة.</translation>
    </message>
    <message>
        <source>%1 As long as that stands, this stays here, whatever is agreed.</source>
        <translation type="unfinished">%1 ما دام هذا الوعد قائمًا، يبقى هذا هنا، مهما كانت الموافقة.</translation>
    </message>
    <message>
        <source>We promised never to tell %1, so nothing has left; only the person can lift that promise.</source>
        <extracomment>Something did not leave. %1 is who is never told: “the GP”</extracomment>
        <translation type="unfinished">وعدنا: لن نخبر %1 أبدًا. لذلك لم يخرج شيء؛ لا يعفينا من هذا الوعد إلا الشخص نفسه.</translation>
    </message>
    <message>
        <source>We promised never to tell %1 about: %2. So nothing has left; only the person can lift that promise.</source>
        <extracomment>The same of a promise about some parts. %1 is who is never told (“the GP”), %2 what of</extracomment>
        <translation type="unfinished">وعدنا: لن نخبر %1 أبدًا عن: %2. لذلك لم يخرج شيء؛ لا يعفينا من هذا الوعد إلا الشخص نفسه.</translation>
    </message>
    <message>
        <source>%1: to %2, as %3</source>
        <extracomment>%1 is a day and time, %2 to whom, %3 in which form</extracomment>
        <translation type="unfinished">%1: إلى %2، على شكل %3</translation>
    </message>
    <message>
        <source>It has ended. Nothing of it leaves any more.</source>
        <translation type="unfinished">انتهت الموافقة. لم يعد يخرج شيء بموجبها.</translation>
    </message>
    <message>
        <source>It ends soon. If they would like it to go on, you can agree on it again.</source>
        <translation type="unfinished">تنتهي الموافقة قريبًا. إن أراد الشخص أن تستمر، فتمكن الموافقة من جديد.</translation>
    </message>
</context>
<context>
    <name>hub::SheetColumnsModel</name>
    <message>
        <source>column %1</source>
        <extracomment>A column of a spreadsheet that has no heading; %1 is its number</extracomment>
        <translation type="unfinished">العمود %1</translation>
    </message>
    <message>
        <source>Column</source>
        <extracomment>Column of a table: the headings of a spreadsheet&apos;s columns</extracomment>
        <translation type="unfinished">العمود</translation>
    </message>
    <message>
        <source>Taken for</source>
        <translation type="unfinished">فُهم أنه</translation>
    </message>
    <message>
        <source>For example</source>
        <translation type="unfinished">مثال</translation>
    </message>
</context>
<context>
    <name>hub::SheetPaperWords</name>
    <message>
        <source>Recovery sheet %1 of %2</source>
        <extracomment>Heading of a page. %1 is a number, %2 a hub&apos;s name</extracomment>
        <translation type="unfinished">ورقة الاستعادة %1 من %2</translation>
    </message>
    <message>
        <source>Made on %1. Keep it locked away, and not beside the computer.</source>
        <extracomment>%1 is a day</extracomment>
        <translation type="unfinished">أُعدّت يوم %1. احفظها في مكان مقفل، لا بجانب الحاسوب.</translation>
    </message>
    <message>
        <source>If a lead&apos;s words are lost, these twelve give them new ones, and they open a backup. Whoever holds them can read everything in this hub. They work once; another sheet then takes the place of this one.</source>
        <translation type="unfinished">إن ضاعت كلمات مسؤول أعطته هذه الاثنتا عشرة كلمات جديدة، وهي تفتح نسخة احتياطية. من يحملها يستطيع قراءة كل شيء في هذا الملتقى. تعمل مرة واحدة؛ ثم تحل محلها ورقة أخرى.</translation>
    </message>
    <message>
        <source>To use it: at the start choose the hub and your name, and type the twelve words where yours would be.</source>
        <translation type="unfinished">لاستعمالها: اختر في البداية الملتقى واسمك، واكتب الكلمات الاثنتي عشرة مكان كلماتك.</translation>
    </message>
</context>
<context>
    <name>hub::SheetRowsModel</name>
    <message>
        <source>%1, morning</source>
        <extracomment>%1 is a short day: &quot;Thu 19 Nov, morning&quot;</extracomment>
        <translation type="unfinished">%1، صباحًا</translation>
    </message>
    <message>
        <source>%1, afternoon</source>
        <translation type="unfinished">%1، بعد الظهر</translation>
    </message>
    <message>
        <source>someone</source>
        <extracomment>Stands for the name of somebody whose visit is linked to no person</extracomment>
        <translation type="unfinished">شخص ما</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes</source>
        <translation type="unfinished">
            <numerusform>أقل من دقيقة</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتان</numerusform>
            <numerusform>%Ln دقائق</numerusform>
            <numerusform>%Ln دقيقة</numerusform>
            <numerusform>%Ln دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>Row</source>
        <extracomment>Column of a table: the number of a row in a spreadsheet</extracomment>
        <translation type="unfinished">الصف</translation>
    </message>
    <message>
        <source>Born</source>
        <translation type="unfinished">الميلاد</translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished">متى</translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished">من</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation type="unfinished">أسماء أخرى</translation>
    </message>
    <message>
        <source>What for</source>
        <translation type="unfinished">لماذا</translation>
    </message>
    <message>
        <source>Ways to reach them</source>
        <translation type="unfinished">طرق التواصل</translation>
    </message>
    <message>
        <source>With</source>
        <translation type="unfinished">مع</translation>
    </message>
    <message>
        <source>What to know</source>
        <translation type="unfinished">ما يُستحسن أن نعرفه</translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished">ملاحظة</translation>
    </message>
    <message>
        <source>What stood there</source>
        <extracomment>Column of a table: a row of a spreadsheet as it was typed</extracomment>
        <translation type="unfinished">ما كان مكتوبًا</translation>
    </message>
</context>
<context>
    <name>hub::SheetsCard</name>
    <message>
        <source>Recovery sheets</source>
        <translation type="unfinished">أوراق الاستعادة</translation>
    </message>
    <message>
        <source>Save them as a PDF instead</source>
        <translation type="unfinished">حفظها ملف PDF بدل ذلك</translation>
    </message>
    <message>
        <source>Twelve words on paper, for the day a lead&apos;s words are lost. Whoever holds a sheet can read everything: lock it away.</source>
        <translation type="unfinished">اثنتا عشرة كلمة على ورق، ليوم تضيع فيه كلمات مسؤول. من يحمل ورقة يستطيع قراءة كل شيء: احفظها في مكان مقفل.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more are wanted.</source>
        <translation type="unfinished">
            <numerusform>لا حاجة إلى المزيد.</numerusform>
            <numerusform>تلزم ورقة أخرى.</numerusform>
            <numerusform>تلزم ورقتان أخريان.</numerusform>
            <numerusform>تلزم %Ln أوراق أخرى.</numerusform>
            <numerusform>تلزم %Ln ورقة أخرى.</numerusform>
            <numerusform>تلزم %Ln ورقة أخرى.</numerusform>
        </translation>
    </message>
    <message>
        <source>Two are kept. If one was seen or cannot be found, make new ones: the old ones then open nothing.</source>
        <translation type="unfinished">هناك ورقتان. إن رآهما أحد أو لم توجد إحداهما فاصنع أوراقًا جديدة: بعدها لا تفتح القديمة شيئًا.</translation>
    </message>
    <message>
        <source>Make and print them</source>
        <translation type="unfinished">صنعها وطباعتها</translation>
    </message>
    <message>
        <source>Make new ones and print them</source>
        <translation type="unfinished">صنع أوراق جديدة وطباعتها</translation>
    </message>
    <message>
        <source>Making their keys…</source>
        <translation type="unfinished">جارٍ إعداد مفاتيح العضو…</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <extracomment>Kinds of files in a box for choosing one; (*.pdf) stays as it is</extracomment>
        <translation type="unfinished">PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Save them as a PDF</source>
        <extracomment>Name of a file that is offered</extracomment>
        <translation type="unfinished">حفظها ملف PDF</translation>
    </message>
    <message>
        <source>recovery-sheets.pdf</source>
        <translation type="unfinished">recovery-sheets.pdf</translation>
    </message>
    <message>
        <source>They are on their way to the printer. Fetch them at once, and lock them away, apart.</source>
        <translation type="unfinished">في طريقها إلى الطابعة. أحضرها حالًا واحفظ كل ورقة في مكان مقفل على حدة.</translation>
    </message>
    <message>
        <source>They are saved. Print them, lock them away, and delete the file.</source>
        <translation type="unfinished">حُفظت. اطبعها واحفظها في مكان مقفل، واحذف الملف.</translation>
    </message>
    <message>
        <source>No sheets were made, as this page was left before their keys were ready.</source>
        <translation type="unfinished">لم تُصنع أوراق، إذ تُركت هذه الصفحة قبل أن تجهز مفاتيحها.</translation>
    </message>
</context>
<context>
    <name>hub::ShowPage</name>
    <message>
        <source>What is written here</source>
        <translation type="unfinished">ما هو مكتوب هنا</translation>
    </message>
    <message>
        <source>Back to the desk</source>
        <translation type="unfinished">رجوع إلى المكتب</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished">Esc</translation>
    </message>
    <message>
        <source>This is what the hub has written down about you, as far as it can be read at this desk. Other people&apos;s names are left out. If something is wrong, say so, and it is put right.</source>
        <translation type="unfinished">هذا ما كتبه الملتقى عنك، بقدر ما تمكن قراءته على هذا المكتب. أسماء غيرك متروكة. إذا كان فيه خطأ فيكفي أن تذكره، فيُصحَّح.</translation>
    </message>
    <message>
        <source>Your pronouns: %1</source>
        <extracomment>%1 is &quot;they/them&quot;, as the person said it</extracomment>
        <translation type="unfinished">ضمائرك: %1</translation>
    </message>
    <message>
        <source>What helps you take part: %1</source>
        <extracomment>%1 is a list of what helps somebody take part: &quot;large print, step-free&quot;</extracomment>
        <translation type="unfinished">ما يساعدك على المشاركة: %1</translation>
    </message>
    <message>
        <source>What we should know</source>
        <translation type="unfinished">ما يُستحسن أن نعرفه</translation>
    </message>
    <message>
        <source>How to reach you</source>
        <translation type="unfinished">كيف نتواصل معك</translation>
    </message>
    <message>
        <source>It is not safe to call you.</source>
        <translation type="unfinished">الاتصال بك غير آمن.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a way to reach somebody (&quot;Text&quot;), %2 a number or an address</extracomment>
        <translation type="unfinished">%1: %2</translation>
    </message>
    <message>
        <source>Who supports you</source>
        <translation type="unfinished">من يدعمك</translation>
    </message>
    <message>
        <source>Your visits</source>
        <translation type="unfinished">زياراتك</translation>
    </message>
    <message>
        <source>None is written down.</source>
        <translation type="unfinished">لا شيء مكتوب.</translation>
    </message>
    <message>
        <source>written by %1</source>
        <extracomment>%1 is the name of a member of the team who wrote a note</extracomment>
        <translation type="unfinished">كتبه %1</translation>
    </message>
    <message>
        <source>Other names of yours: %1</source>
        <extracomment>%1 is a list of names: &quot;Sam, Sammy&quot;</extracomment>
        <translation type="unfinished">أسماء أخرى لك: %1</translation>
    </message>
    <message>
        <source>Your languages: %1</source>
        <extracomment>%1 is a list of languages, as people wrote them: &quot;Polish, English&quot;</extracomment>
        <translation type="unfinished">لغاتك: %1</translation>
    </message>
    <message>
        <source>Your date of birth: %1</source>
        <extracomment>%1 is a day: &quot;21 November 1985&quot;</extracomment>
        <translation type="unfinished">تاريخ ميلادك: %1</translation>
    </message>
    <message>
        <source>How you found us: %1</source>
        <extracomment>%1 is who or what led somebody to the hub: &quot;GP&quot;, &quot;Police&quot;</extracomment>
        <translation type="unfinished">كيف وجدتنا: %1</translation>
    </message>
    <message>
        <source>Print everything held about you</source>
        <translation type="unfinished">طباعة كل ما هو محفوظ عنك</translation>
    </message>
    <message>
        <source>my-record.pdf</source>
        <translation type="unfinished">my-record.pdf</translation>
    </message>
</context>
<context>
    <name>hub::SignInForm</name>
    <message>
        <source>Show the words</source>
        <translation type="unfinished">إظهار الكلمات</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation type="unfinished">تسجيل الدخول</translation>
    </message>
    <message>
        <source>Your words</source>
        <translation type="unfinished">كلمات دخولك</translation>
    </message>
    <message>
        <source>Who is it?</source>
        <translation type="unfinished">من أنت؟</translation>
    </message>
    <message>
        <source>Your PIN</source>
        <translation type="unfinished">رقمك السري</translation>
    </message>
    <message>
        <source>Capitals and spaces between words do not matter. Pasting is fine.</source>
        <translation type="unfinished">لا فرق بين الأحرف الكبيرة والصغيرة ولا أثر للمسافات بين الكلمات. واللصق ممكن.</translation>
    </message>
    <message>
        <source>Six digits. The last one opens the desk.</source>
        <translation type="unfinished">ستة أرقام. الأخير منها يفتح المكتب.</translation>
    </message>
    <message>
        <source>Type your words, then press Enter.</source>
        <translation type="unfinished">المطلوب كتابة كلمات دخولك، ثم الضغط على ⁨Enter⁩.</translation>
    </message>
    <message>
        <source>Type your six digits.</source>
        <translation type="unfinished">المطلوب كتابة أرقامك الستة.</translation>
    </message>
</context>
<context>
    <name>hub::SignInPage</name>
    <message>
        <source>Sign in</source>
        <translation type="unfinished">تسجيل الدخول</translation>
    </message>
    <message>
        <source>Open the hub</source>
        <translation type="unfinished">فتح الملتقى</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished">Enter</translation>
    </message>
    <message>
        <source>Open another hub</source>
        <translation type="unfinished">فتح ملتقى آخر</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation type="unfinished">جارٍ الفتح…</translation>
    </message>
    <message>
        <source>These are a recovery sheet&apos;s words</source>
        <translation type="unfinished">هذه كلمات ورقة استعادة</translation>
    </message>
    <message>
        <source>They open the hub once, for a lead, and only with new words of your own beside them: these, or longer ones. Write them down first.</source>
        <translation type="unfinished">تفتح الملتقى مرة واحدة لمسؤول، ومعها كلمات جديدة له: هذه، أو أطول منها. اكتبها على ورق أولًا.</translation>
    </message>
    <message>
        <source>Your new words</source>
        <translation type="unfinished">كلماتك الجديدة</translation>
    </message>
</context>
<context>
    <name>hub::SinceThen</name>
    <message>
        <source>Set: %1</source>
        <extracomment>What happened since somebody came. %1 is a goal, in each of these</extracomment>
        <translation type="unfinished">هدف وُضع: %1</translation>
    </message>
    <message>
        <source>A step that meant a lot: %1</source>
        <extracomment>What happened since somebody came. %1 is a step towards a goal</extracomment>
        <translation type="unfinished">خطوة عنت الكثير: %1</translation>
    </message>
    <message>
        <source>A step: %1</source>
        <translation type="unfinished">خطوة: %1</translation>
    </message>
    <message>
        <source>How close: %1, %2 of 10</source>
        <extracomment>%1 is a goal, %2 how close it feels, from 0 to 10</extracomment>
        <translation type="unfinished">مدى القرب: %1، %2 من 10</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a goal, %2 what became of it: &quot;met&quot;, &quot;let go&quot;</extracomment>
        <translation type="unfinished">%1: %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1 is a day, %2 what happened on it</extracomment>
        <translation type="unfinished">%1 · %2</translation>
    </message>
</context>
<context>
    <name>hub::StarterWords</name>
    <message>
        <source>Linking up</source>
        <translation type="unfinished">مدّ الصلات</translation>
    </message>
    <message>
        <source>Linking up with the community</source>
        <translation type="unfinished">مدّ الصلات مع المجتمع</translation>
    </message>
    <message>
        <source>Peer support</source>
        <translation type="unfinished">دعم الأقران</translation>
    </message>
    <message>
        <source>Peer support and peer groups</source>
        <translation type="unfinished">دعم الأقران ومجموعاتهم</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation type="unfinished">المهارات</translation>
    </message>
    <message>
        <source>Skills and understanding</source>
        <translation type="unfinished">المهارات والفهم</translation>
    </message>
    <message>
        <source>Carer support</source>
        <translation type="unfinished">دعم مقدّمي الرعاية</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation type="unfinished">الأهداف</translation>
    </message>
    <message>
        <source>Goals with a recovery worker</source>
        <translation type="unfinished">الأهداف مع موظف التعافي</translation>
    </message>
    <message>
        <source>Social care</source>
        <translation type="unfinished">الرعاية الاجتماعية</translation>
    </message>
    <message>
        <source>Welcoming talk</source>
        <translation type="unfinished">حديث ترحيبي</translation>
    </message>
    <message>
        <source>Welcoming conversation</source>
        <translation type="unfinished">حديث ترحيبي</translation>
    </message>
    <message>
        <source>Just being here</source>
        <translation type="unfinished">الحضور فحسب</translation>
    </message>
    <message>
        <source>My worst day</source>
        <translation type="unfinished">أسوأ أيامي</translation>
    </message>
    <message>
        <source>Not great</source>
        <translation type="unfinished">لست على ما يرام</translation>
    </message>
    <message>
        <source>OK</source>
        <translation type="unfinished">لا بأس</translation>
    </message>
    <message>
        <source>Well</source>
        <translation type="unfinished">بخير</translation>
    </message>
    <message>
        <source>Growing</source>
        <translation type="unfinished">في نمو</translation>
    </message>
    <message>
        <source>Dropped in</source>
        <translation type="unfinished">زيارة بلا موعد</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation type="unfinished">بموعد</translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished">مجموعة</translation>
    </message>
    <message>
        <source>Phone call</source>
        <translation type="unfinished">مكالمة هاتفية</translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished">رسالة نصية</translation>
    </message>
    <message>
        <source>Voice note</source>
        <translation type="unfinished">رسالة صوتية</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished">بريد إلكتروني</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation type="unfinished">رسالة بريدية</translation>
    </message>
    <message>
        <source>WhatsApp</source>
        <translation type="unfinished">واتساب</translation>
    </message>
    <message>
        <source>Video call</source>
        <translation type="unfinished">مكالمة فيديو</translation>
    </message>
    <message>
        <source>Out in the community</source>
        <translation type="unfinished">في المجتمع خارج الملتقى</translation>
    </message>
    <message>
        <source>Tried, no answer</source>
        <translation type="unfinished">محاولة بلا رد</translation>
    </message>
    <message>
        <source>Came</source>
        <translation type="unfinished">تم الحضور</translation>
    </message>
    <message>
        <source>Came online</source>
        <translation type="unfinished">حضور عبر الإنترنت</translation>
    </message>
    <message>
        <source>One-to-one instead</source>
        <translation type="unfinished">لقاء فردي بدلًا منه</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation type="unfinished">لم يتم الحضور</translation>
    </message>
    <message>
        <source>Told us</source>
        <translation type="unfinished">أخبرنا</translation>
    </message>
    <message>
        <source>Told us they could not come</source>
        <translation type="unfinished">أخبرنا بتعذّر الحضور</translation>
    </message>
    <message>
        <source>We cancelled</source>
        <translation type="unfinished">ألغينا الموعد</translation>
    </message>
    <message>
        <source>Taster</source>
        <translation type="unfinished">تجربة</translation>
    </message>
    <message>
        <source>Came for a taster</source>
        <translation type="unfinished">حضور للتجربة</translation>
    </message>
    <message>
        <source>Walk-through</source>
        <translation type="unfinished">جولة تعرّف</translation>
    </message>
    <message>
        <source>Came to look round first</source>
        <translation type="unfinished">جولة تعرّف أولًا</translation>
    </message>
    <message>
        <source>In person</source>
        <translation type="unfinished">حضوريًا</translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished">بلا تواصل</translation>
    </message>
    <message>
        <source>Would rather not be contacted</source>
        <translation type="unfinished">يفضّل عدم التواصل معه</translation>
    </message>
    <message>
        <source>Have a coffee</source>
        <translation type="unfinished">شرب قهوة</translation>
    </message>
    <message>
        <source>Someone to listen</source>
        <translation type="unfinished">من يصغي إليّ</translation>
    </message>
    <message>
        <source>Someone to listen right away</source>
        <translation type="unfinished">من يصغي إليّ الآن</translation>
    </message>
    <message>
        <source>Walk with me</source>
        <translation type="unfinished">مرافقتي</translation>
    </message>
    <message>
        <source>Walk with me to another service</source>
        <translation type="unfinished">مرافقتي إلى خدمة أخرى</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation type="unfinished">الاطمئنان</translation>
    </message>
    <message>
        <source>See a practitioner</source>
        <translation type="unfinished">لقاء مختص</translation>
    </message>
    <message>
        <source>See a practitioner here</source>
        <translation type="unfinished">لقاء مختص هنا</translation>
    </message>
    <message>
        <source>Give back</source>
        <translation type="unfinished">ردّ الجميل</translation>
    </message>
    <message>
        <source>Explore my strengths</source>
        <translation type="unfinished">استكشاف نقاط قوتي</translation>
    </message>
    <message>
        <source>Work at the café</source>
        <translation type="unfinished">العمل في المقهى</translation>
    </message>
    <message>
        <source>Make something for the hub</source>
        <translation type="unfinished">صنع شيء للملتقى</translation>
    </message>
    <message>
        <source>Offer a talent</source>
        <translation type="unfinished">تقديم موهبة</translation>
    </message>
    <message>
        <source>Celebrate</source>
        <translation type="unfinished">الاحتفال</translation>
    </message>
    <message>
        <source>Just walked in</source>
        <translation type="unfinished">دخل من الباب</translation>
    </message>
    <message>
        <source>Got in touch themselves</source>
        <translation type="unfinished">تواصل معنا بنفسه</translation>
    </message>
    <message>
        <source>GP</source>
        <translation type="unfinished">طبيب الأسرة</translation>
    </message>
    <message>
        <source>Police</source>
        <translation type="unfinished">الشرطة</translation>
    </message>
    <message>
        <source>Ward</source>
        <translation type="unfinished">جناح المستشفى</translation>
    </message>
    <message>
        <source>Housing</source>
        <translation type="unfinished">الإسكان</translation>
    </message>
    <message>
        <source>Another hub</source>
        <translation type="unfinished">ملتقى آخر</translation>
    </message>
    <message>
        <source>Family or carer</source>
        <translation type="unfinished">الأسرة أو مقدّم رعاية</translation>
    </message>
    <message>
        <source>Community group</source>
        <translation type="unfinished">مجموعة مجتمعية</translation>
    </message>
    <message>
        <source>Crisis team</source>
        <translation type="unfinished">فريق الأزمات</translation>
    </message>
    <message>
        <source>Hub manager</source>
        <translation type="unfinished">مدير الملتقى</translation>
    </message>
    <message>
        <source>Lived-experience lead</source>
        <translation type="unfinished">مسؤول الخبرة المعيشة</translation>
    </message>
    <message>
        <source>Senior peer supporter</source>
        <translation type="unfinished">داعم أقران أول</translation>
    </message>
    <message>
        <source>Peer supporter</source>
        <translation type="unfinished">داعم من الأقران</translation>
    </message>
    <message>
        <source>Carer support worker</source>
        <translation type="unfinished">موظف دعم مقدّمي الرعاية</translation>
    </message>
    <message>
        <source>Social prescribing lead</source>
        <translation type="unfinished">مسؤول الوصفات الاجتماعية</translation>
    </message>
    <message>
        <source>Social prescriber</source>
        <translation type="unfinished">مرشد الوصفات الاجتماعية</translation>
    </message>
    <message>
        <source>Senior recovery worker</source>
        <translation type="unfinished">موظف تعافٍ أول</translation>
    </message>
    <message>
        <source>Recovery worker</source>
        <translation type="unfinished">موظف تعافٍ</translation>
    </message>
    <message>
        <source>Mental-health practitioner</source>
        <translation type="unfinished">مختص صحة نفسية</translation>
    </message>
    <message>
        <source>Social care worker</source>
        <translation type="unfinished">موظف رعاية اجتماعية</translation>
    </message>
    <message>
        <source>Volunteer</source>
        <translation type="unfinished">متطوع</translation>
    </message>
    <message>
        <source>Front room</source>
        <translation type="unfinished">الغرفة الأمامية</translation>
    </message>
    <message>
        <source>Café</source>
        <translation type="unfinished">المقهى</translation>
    </message>
    <message>
        <source>Quiet room</source>
        <translation type="unfinished">الغرفة الهادئة</translation>
    </message>
    <message>
        <source>Group room</source>
        <translation type="unfinished">غرفة المجموعات</translation>
    </message>
    <message>
        <source>Garden</source>
        <translation type="unfinished">الحديقة</translation>
    </message>
    <message>
        <source>Out and about</source>
        <translation type="unfinished">في الخارج</translation>
    </message>
    <message>
        <source>At home</source>
        <translation type="unfinished">في البيت</translation>
    </message>
    <message>
        <source>At the person&apos;s home</source>
        <translation type="unfinished">في بيت الشخص</translation>
    </message>
    <message>
        <source>Somewhere else</source>
        <translation type="unfinished">مكان آخر</translation>
    </message>
    <message>
        <source>Large print</source>
        <translation type="unfinished">حروف كبيرة</translation>
    </message>
    <message>
        <source>Easy read</source>
        <translation type="unfinished">نص سهل القراءة</translation>
    </message>
    <message>
        <source>Spoken, not written</source>
        <translation type="unfinished">شفهيًا لا كتابةً</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation type="unfinished">مترجم شفهي</translation>
    </message>
    <message>
        <source>British Sign Language</source>
        <translation type="unfinished">لغة الإشارة البريطانية</translation>
    </message>
    <message>
        <source>Hearing loop</source>
        <translation type="unfinished">حلقة سمعية</translation>
    </message>
    <message>
        <source>Face to face, for lip reading</source>
        <translation type="unfinished">وجهًا لوجه، لقراءة الشفاه</translation>
    </message>
    <message>
        <source>No steps</source>
        <translation type="unfinished">بلا درج</translation>
    </message>
    <message>
        <source>A way in without steps</source>
        <translation type="unfinished">مدخل بلا درج</translation>
    </message>
    <message>
        <source>Quiet corner</source>
        <translation type="unfinished">ركن هادئ</translation>
    </message>
    <message>
        <source>Someone with me</source>
        <translation type="unfinished">شخص يرافقني</translation>
    </message>
    <message>
        <source>Choice and control</source>
        <translation type="unfinished">الاختيار والتحكم</translation>
    </message>
    <message>
        <source>Learn, work, volunteer, enjoy</source>
        <translation type="unfinished">التعلم والعمل والتطوع والاستمتاع</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation type="unfinished">صلات</translation>
    </message>
    <message>
        <source>Connected, with a wider network</source>
        <translation type="unfinished">صلات وشبكة أوسع</translation>
    </message>
    <message>
        <source>Supported, not judged</source>
        <translation type="unfinished">دعم بلا أحكام</translation>
    </message>
    <message>
        <source>High-quality support</source>
        <translation type="unfinished">دعم عالي الجودة</translation>
    </message>
    <message>
        <source>Supported and empowered</source>
        <translation type="unfinished">دعم وتمكين</translation>
    </message>
    <message>
        <source>Growing network</source>
        <translation type="unfinished">شبكة تنمو</translation>
    </message>
    <message>
        <source>Working as a team</source>
        <translation type="unfinished">العمل كفريق</translation>
    </message>
    <message>
        <source>Own judgement</source>
        <translation type="unfinished">التقدير الشخصي</translation>
    </message>
    <message>
        <source>Meaningful</source>
        <translation type="unfinished">عمل ذو معنى</translation>
    </message>
    <message>
        <source>Enjoy the job</source>
        <translation type="unfinished">الاستمتاع بالعمل</translation>
    </message>
    <message>
        <source>Uses others&apos; expertise</source>
        <translation type="unfinished">الاستفادة من خبرة الآخرين</translation>
    </message>
    <message>
        <source>Part of day-to-day health</source>
        <translation type="unfinished">جزء من الصحة اليومية</translation>
    </message>
    <message>
        <source>Part of day-to-day health: people come before crisis</source>
        <translation type="unfinished">جزء من الصحة اليومية: يأتي الناس قبل الأزمة</translation>
    </message>
    <message>
        <source>Joint working</source>
        <translation type="unfinished">العمل المشترك</translation>
    </message>
    <message>
        <source>Joint working, under one roof, connections made</source>
        <translation type="unfinished">العمل المشترك تحت سقف واحد، وصلات تُبنى</translation>
    </message>
    <message>
        <source>Lived experience shapes delivery</source>
        <translation type="unfinished">الخبرة المعيشة توجّه العمل</translation>
    </message>
    <message>
        <source>Assets mapped</source>
        <translation type="unfinished">موارد المجتمع معروفة</translation>
    </message>
    <message>
        <source>Talking therapies</source>
        <translation type="unfinished">العلاج بالكلام</translation>
    </message>
    <message>
        <source>Local area coordinators</source>
        <translation type="unfinished">منسقو الأحياء المحليون</translation>
    </message>
    <message>
        <source>Community groups</source>
        <translation type="unfinished">مجموعات مجتمعية</translation>
    </message>
    <message>
        <source>Welfare and debt advice</source>
        <translation type="unfinished">المشورة في المعونات والديون</translation>
    </message>
    <message>
        <source>Education</source>
        <translation type="unfinished">التعليم</translation>
    </message>
    <message>
        <source>Employment</source>
        <translation type="unfinished">التوظيف</translation>
    </message>
    <message>
        <source>Social care first contact</source>
        <translation type="unfinished">أول اتصال بالرعاية الاجتماعية</translation>
    </message>
    <message>
        <source>Pharmacy</source>
        <translation type="unfinished">الصيدلية</translation>
    </message>
    <message>
        <source>A&amp;E liaison</source>
        <translation type="unfinished">منسق قسم الطوارئ</translation>
    </message>
    <message>
        <source>Specialist care</source>
        <translation type="unfinished">الرعاية المتخصصة</translation>
    </message>
    <message>
        <source>Wards</source>
        <translation type="unfinished">أجنحة المستشفى</translation>
    </message>
    <message>
        <source>What to call me</source>
        <translation type="unfinished">بماذا أحب أن أُنادى</translation>
    </message>
    <message>
        <source>What matters most to me</source>
        <translation type="unfinished">أهم ما عندي</translation>
    </message>
    <message>
        <source>My strengths</source>
        <translation type="unfinished">نقاط قوتي</translation>
    </message>
    <message>
        <source>People and animals who matter</source>
        <translation type="unfinished">أناس وحيوانات لهم مكانة عندي</translation>
    </message>
    <message>
        <source>How to communicate with me</source>
        <translation type="unfinished">كيف يكون التواصل معي</translation>
    </message>
    <message>
        <source>Good days, ordinary days, hard days</source>
        <translation type="unfinished">أيام جيدة، وأيام عادية، وأيام صعبة</translation>
    </message>
    <message>
        <source>Please do, please don&apos;t</source>
        <translation type="unfinished">ما أرجو فعله، وما أرجو تركه</translation>
    </message>
    <message>
        <source>How and when to support me</source>
        <translation type="unfinished">كيف ومتى يكون دعمي</translation>
    </message>
    <message>
        <source>Also worth knowing</source>
        <translation type="unfinished">مما تحسن معرفته أيضًا</translation>
    </message>
    <message>
        <source>My toolbox</source>
        <translation type="unfinished">صندوق أدواتي</translation>
    </message>
    <message>
        <source>Everyday plan</source>
        <translation type="unfinished">خطة لكل يوم</translation>
    </message>
    <message>
        <source>Five Ways ideas</source>
        <translation type="unfinished">أفكار من الطرق الخمس</translation>
    </message>
    <message>
        <source>What brought me here</source>
        <translation type="unfinished">ما الذي جاء بي إلى هنا</translation>
    </message>
    <message>
        <source>My hopes and goals</source>
        <translation type="unfinished">آمالي وأهدافي</translation>
    </message>
    <message>
        <source>Practical life</source>
        <translation type="unfinished">شؤون الحياة اليومية</translation>
    </message>
    <message>
        <source>What can set me back</source>
        <translation type="unfinished">ما قد يعيدني إلى الوراء</translation>
    </message>
    <message>
        <source>Early signs</source>
        <translation type="unfinished">علامات مبكرة</translation>
    </message>
    <message>
        <source>Signs it is getting serious</source>
        <translation type="unfinished">علامات تدل على أن الأمر يشتد</translation>
    </message>
    <message>
        <source>My warning signs</source>
        <translation type="unfinished">العلامات التي تنبّهني</translation>
    </message>
    <message>
        <source>Things I can do by myself</source>
        <translation type="unfinished">ما أستطيع فعله وحدي</translation>
    </message>
    <message>
        <source>People and places that take my mind off it</source>
        <translation type="unfinished">أناس وأماكن تشغلني عن ذلك</translation>
    </message>
    <message>
        <source>People I can ask for help</source>
        <translation type="unfinished">من أستطيع أن أطلب مساعدتهم</translation>
    </message>
    <message>
        <source>Services I can call</source>
        <translation type="unfinished">خدمات أستطيع الاتصال بها</translation>
    </message>
    <message>
        <source>Making my surroundings safer</source>
        <translation type="unfinished">جعل ما حولي أكثر أمانًا</translation>
    </message>
    <message>
        <source>My wishes in advance</source>
        <translation type="unfinished">رغباتي المكتوبة مسبقًا</translation>
    </message>
    <message>
        <source>Getting back after a crisis</source>
        <translation type="unfinished">العودة بعد أزمة</translation>
    </message>
    <message>
        <source>My carers and team</source>
        <translation type="unfinished">من يرعونني ومن يعملون معي</translation>
    </message>
    <message>
        <source>Sharing and review</source>
        <translation type="unfinished">المشاركة والمراجعة</translation>
    </message>
    <message>
        <source>Better support</source>
        <translation type="unfinished">دعم أفضل</translation>
    </message>
    <message>
        <source>So that they can support the person better</source>
        <translation type="unfinished">حتى يدعموا الشخص على نحو أفضل</translation>
    </message>
    <message>
        <source>Keeping safe</source>
        <translation type="unfinished">الحفاظ على الأمان</translation>
    </message>
    <message>
        <source>So that the person stays safe</source>
        <translation type="unfinished">حتى يبقى الشخص آمنًا</translation>
    </message>
    <message>
        <source>A place to live</source>
        <translation type="unfinished">مكان للسكن</translation>
    </message>
    <message>
        <source>Benefits and debt</source>
        <translation type="unfinished">المعونات والديون</translation>
    </message>
    <message>
        <source>Work and learning</source>
        <translation type="unfinished">العمل والتعلم</translation>
    </message>
    <message>
        <source>Care together</source>
        <translation type="unfinished">الرعاية معًا</translation>
    </message>
    <message>
        <source>So that those who care for the person work together</source>
        <translation type="unfinished">حتى يعمل من يرعون الشخص معًا</translation>
    </message>
    <message>
        <source>Handing on</source>
        <translation type="unfinished">التسليم إلى غيرنا</translation>
    </message>
    <message>
        <source>So that the person need not tell everything again</source>
        <translation type="unfinished">حتى لا يضطر الشخص إلى حكاية كل شيء من جديد</translation>
    </message>
    <message>
        <source>Someone they trust</source>
        <translation type="unfinished">شخص موثوق</translation>
    </message>
    <message>
        <source>So that somebody they trust knows</source>
        <translation type="unfinished">حتى يعرف شخص يثق به</translation>
    </message>
    <message>
        <source>Mental-health team</source>
        <translation type="unfinished">فريق الصحة النفسية</translation>
    </message>
    <message>
        <source>Council</source>
        <translation type="unfinished">المجلس المحلي</translation>
    </message>
    <message>
        <source>Probation</source>
        <translation type="unfinished">خدمة المراقبة القضائية</translation>
    </message>
    <message>
        <source>Benefits office</source>
        <translation type="unfinished">مكتب المعونات</translation>
    </message>
    <message>
        <source>Debt advice</source>
        <translation type="unfinished">المشورة في الديون</translation>
    </message>
    <message>
        <source>Work or learning</source>
        <translation type="unfinished">العمل أو التعلم</translation>
    </message>
    <message>
        <source>Family</source>
        <translation type="unfinished">أفراد الأسرة</translation>
    </message>
    <message>
        <source>Carer</source>
        <translation type="unfinished">مقدّم رعاية</translation>
    </message>
    <message>
        <source>Friend</source>
        <translation type="unfinished">صديق</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation type="unfinished">شخص آخر</translation>
    </message>
    <message>
        <source>Text relay</source>
        <translation type="unfinished">مكالمة عبر وسيط نصي</translation>
    </message>
    <message>
        <source>Through a carer</source>
        <translation type="unfinished">عن طريق مقدّم رعاية</translation>
    </message>
    <message>
        <source>An alert to hear, see or feel</source>
        <translation type="unfinished">تنبيه يُسمع أو يُرى أو يُحَسّ</translation>
    </message>
    <message>
        <source>Large print, 20 point</source>
        <translation type="unfinished">حروف كبيرة، حجم 20</translation>
    </message>
    <message>
        <source>Large print, 28 point</source>
        <translation type="unfinished">حروف كبيرة، حجم 28</translation>
    </message>
    <message>
        <source>Braille, grade 1</source>
        <translation type="unfinished">بريل، الدرجة 1</translation>
    </message>
    <message>
        <source>Braille, grade 2</source>
        <translation type="unfinished">بريل، الدرجة 2</translation>
    </message>
    <message>
        <source>Moon</source>
        <translation type="unfinished">حروف مون البارزة</translation>
    </message>
    <message>
        <source>Makaton</source>
        <translation type="unfinished">ماكاتون</translation>
    </message>
    <message>
        <source>Electronic text</source>
        <translation type="unfinished">نص إلكتروني</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation type="unfinished">تسجيل صوتي</translation>
    </message>
    <message>
        <source>Read aloud by someone</source>
        <translation type="unfinished">من يقرأ بصوت مسموع</translation>
    </message>
    <message>
        <source>By e-mail</source>
        <translation type="unfinished">عبر البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Sign Supported English</source>
        <translation type="unfinished">إنجليزية مدعومة بالإشارة</translation>
    </message>
    <message>
        <source>Visual-frame or hands-on signing</source>
        <translation type="unfinished">إشارة ضمن مجال الرؤية أو باللمس</translation>
    </message>
    <message>
        <source>Deafblind manual interpreter</source>
        <translation type="unfinished">مترجم للصم المكفوفين بأبجدية اليد</translation>
    </message>
    <message>
        <source>Deafblind block interpreter</source>
        <translation type="unfinished">مترجم للصم المكفوفين برسم الحروف على الكف</translation>
    </message>
    <message>
        <source>Deafblind haptic interpreter</source>
        <translation type="unfinished">مترجم للصم المكفوفين بإشارات اللمس</translation>
    </message>
    <message>
        <source>Communicator guide</source>
        <translation type="unfinished">مرافق للتواصل</translation>
    </message>
    <message>
        <source>Lip speaker</source>
        <translation type="unfinished">ناطق لقراءة الشفاه</translation>
    </message>
    <message>
        <source>Speech-to-text reporter</source>
        <translation type="unfinished">كاتب فوري لما يقال</translation>
    </message>
    <message>
        <source>Note taker</source>
        <translation type="unfinished">مدوّن ملاحظات</translation>
    </message>
    <message>
        <source>Advocate</source>
        <translation type="unfinished">مناصر</translation>
    </message>
    <message>
        <source>Sighted guide</source>
        <translation type="unfinished">مرافق مبصر</translation>
    </message>
    <message>
        <source>Somebody who signs Makaton</source>
        <translation type="unfinished">من يستعمل إشارات ماكاتون</translation>
    </message>
    <message>
        <source>Hearing aid</source>
        <translation type="unfinished">سماعة للأذن</translation>
    </message>
    <message>
        <source>Communication device</source>
        <translation type="unfinished">جهاز للتواصل</translation>
    </message>
    <message>
        <source>Own note taker</source>
        <translation type="unfinished">مدوّن ملاحظات خاص</translation>
    </message>
    <message>
        <source>Communication passport</source>
        <translation type="unfinished">جواز تواصل</translation>
    </message>
    <message>
        <source>Writes things down</source>
        <translation type="unfinished">الكتابة على ورق</translation>
    </message>
    <message>
        <source>Personal recorder</source>
        <translation type="unfinished">مسجّل صوت شخصي</translation>
    </message>
    <message>
        <source>Own advocate</source>
        <translation type="unfinished">مناصر خاص</translation>
    </message>
    <message>
        <source>Low light</source>
        <translation type="unfinished">إضاءة خافتة</translation>
    </message>
    <message>
        <source>A room to themself</source>
        <translation type="unfinished">غرفة خاصة</translation>
    </message>
    <message>
        <source>Short waits</source>
        <translation type="unfinished">انتظار قصير</translation>
    </message>
    <message>
        <source>Room for equipment</source>
        <translation type="unfinished">متسع للأجهزة</translation>
    </message>
</context>
<context>
    <name>hub::SupportToggles</name>
    <message>
        <source>What kind of support? (as many as fit)</source>
        <translation type="unfinished">أي نوع من الدعم؟ (كل ما يناسب)</translation>
    </message>
</context>
<context>
    <name>hub::SupportersBlock</name>
    <message>
        <source>Supported by</source>
        <translation type="unfinished">من يدعمه</translation>
    </message>
    <message>
        <source>%1, since %2</source>
        <extracomment>%1 is the name of somebody who works here, %2 a day</extracomment>
        <translation type="unfinished">%1، منذ %2</translation>
    </message>
    <message>
        <source>Who supports them now?</source>
        <translation type="unfinished">من يدعمه الآن؟</translation>
    </message>
    <message>
        <source>Added somebody who supports them</source>
        <translation type="unfinished">تمت إضافة داعم</translation>
    </message>
    <message>
        <source>Ended a support</source>
        <translation type="unfinished">انتهى دعم</translation>
    </message>
</context>
<context>
    <name>hub::TextChoice</name>
    <message>
        <source>Two versions</source>
        <translation type="unfinished">صيغتان</translation>
    </message>
    <message>
        <source>Keep this one</source>
        <translation type="unfinished">إبقاء هذه</translation>
    </message>
    <message>
        <source>Keep this one: %1</source>
        <extracomment>A screen reader says it for &quot;Keep this one&quot;; %1 is what stands there</extracomment>
        <translation type="unfinished">إبقاء هذه: %1</translation>
    </message>
</context>
<context>
    <name>hub::Timeline</name>
    <message>
        <source>Together so far</source>
        <translation type="unfinished">معًا حتى الآن</translation>
    </message>
    <message>
        <source>Show earlier visits</source>
        <translation type="unfinished">إظهار زيارات أقدم</translation>
    </message>
    <message>
        <source>Correct this visit</source>
        <translation type="unfinished">تصحيح هذه الزيارة</translation>
    </message>
    <message>
        <source>Remove this visit</source>
        <translation type="unfinished">إزالة هذه الزيارة</translation>
    </message>
    <message>
        <source>No visit yet. The first one will stand here.</source>
        <translation type="unfinished">لا زيارة بعد. ستظهر الأولى هنا.</translation>
    </message>
</context>
<context>
    <name>hub::TimelineModel</name>
    <message>
        <source>Day</source>
        <translation type="unfinished">اليوم</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished">ما حدث</translation>
    </message>
    <message>
        <source>%1 … (Enter to read on)</source>
        <extracomment>After the beginning of a long note; the row is read on by pressing Enter on it</extracomment>
        <translation type="unfinished">%1 … (⁨Enter⁩ لمتابعة القراءة)</translation>
    </message>
</context>
<context>
    <name>hub::TodayList</name>
    <message>
        <source>Today&apos;s visits</source>
        <translation type="unfinished">زيارات اليوم</translation>
    </message>
    <message>
        <source>Earlier day</source>
        <translation type="unfinished">يوم سابق</translation>
    </message>
    <message>
        <source>Later day</source>
        <translation type="unfinished">يوم لاحق</translation>
    </message>
    <message>
        <source>Back to today</source>
        <translation type="unfinished">رجوع إلى اليوم</translation>
    </message>
    <message>
        <source>Recently removed</source>
        <translation type="unfinished">ما أُزيل مؤخرًا</translation>
    </message>
    <message>
        <source>Today</source>
        <extracomment>the heading of a page, above the list of who came</extracomment>
        <translation type="unfinished">اليوم</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation type="unfinished">من قبل</translation>
    </message>
    <message>
        <source>Removed visits</source>
        <translation type="unfinished">زيارات مُزالة</translation>
    </message>
    <message>
        <source>That day&apos;s visits</source>
        <translation type="unfinished">زيارات ذلك اليوم</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <extracomment>Date format: beside the heading &quot;Today&quot;. Letters as in Qt: dddd weekday, d day, MMMM month.</extracomment>
        <translation type="unfinished">dddd d MMMM</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln visits without a name</source>
        <extracomment>%1 is &quot;11 people&quot;</extracomment>
        <translation type="unfinished">
            <numerusform>%1، بلا زيارات بلا اسم</numerusform>
            <numerusform>%1، وزيارة واحدة بلا اسم</numerusform>
            <numerusform>%1، وزيارتان بلا اسم</numerusform>
            <numerusform>%1، و%Ln زيارات بلا اسم</numerusform>
            <numerusform>%1، و%Ln زيارة بلا اسم</numerusform>
            <numerusform>%1، و%Ln زيارة بلا اسم</numerusform>
        </translation>
    </message>
    <message>
        <source>No visit of that day counts any more.</source>
        <translation type="unfinished">لم تعد أي زيارة من ذلك اليوم محسوبة.</translation>
    </message>
    <message>
        <source>Nobody has been logged yet today.</source>
        <translation type="unfinished">لم تُسجَّل زيارة أحد اليوم بعد.</translation>
    </message>
    <message>
        <source>Nothing has been removed.</source>
        <translation type="unfinished">لم يُزَل شيء.</translation>
    </message>
    <message>
        <source>These visits no longer count. Each can be brought back.</source>
        <translation type="unfinished">هذه الزيارات لم تعد محسوبة. يمكن إعادة أي منها.</translation>
    </message>
</context>
<context>
    <name>hub::TodayPage</name>
    <message>
        <source>%1 log</source>
        <extracomment>beside &quot;Today&quot; in the navigation: %1 is the key that begins a new visit</extracomment>
        <translation type="unfinished">%1 للتسجيل</translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished">اليوم</translation>
    </message>
    <message>
        <source>That visit is without a name again.</source>
        <translation type="unfinished">عادت تلك الزيارة بلا اسم.</translation>
    </message>
    <message>
        <source>The visit is in Recently removed.</source>
        <translation type="unfinished">الزيارة الآن في ما أُزيل مؤخرًا.</translation>
    </message>
    <message>
        <source>The visit counts again.</source>
        <translation type="unfinished">عادت الزيارة محسوبة.</translation>
    </message>
    <message>
        <source>Corrected: %1.</source>
        <extracomment>%1 is a name, or &quot;a visit without a name&quot;</extracomment>
        <translation type="unfinished">تم التصحيح: %1.</translation>
    </message>
    <message>
        <source>a visit without a name</source>
        <extracomment>in a sentence: &quot;Logged a visit without a name, 10:32am.&quot;</extracomment>
        <translation type="unfinished">زيارة بلا اسم</translation>
    </message>
    <message>
        <source>Logged %1, %2.</source>
        <extracomment>%1 is one or more names, %2 a time: &quot;Logged Amina K, 10:32am.&quot;</extracomment>
        <translation type="unfinished">تم تسجيل %1، %2.</translation>
    </message>
    <message>
        <source>Taken back: %1.</source>
        <extracomment>%1 is one or more names, or &quot;a visit without a name&quot;</extracomment>
        <translation type="unfinished">تم التراجع: %1.</translation>
    </message>
    <message>
        <source>That was %1.</source>
        <extracomment>%1 is a name</extracomment>
        <translation type="unfinished">كانت تلك زيارة %1.</translation>
    </message>
</context>
<context>
    <name>hub::ToldCard</name>
    <message>
        <source>For the leads</source>
        <translation type="unfinished">للمسؤولين</translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more, when these are read.</source>
        <translation type="unfinished">
            <numerusform>ولا مزيد بعد قراءة هذه.</numerusform>
            <numerusform>وواحد آخر بعد قراءة هذه.</numerusform>
            <numerusform>واثنان آخران بعد قراءة هذه.</numerusform>
            <numerusform>و%Ln أخرى بعد قراءة هذه.</numerusform>
            <numerusform>و%Ln أخرى بعد قراءة هذه.</numerusform>
            <numerusform>و%Ln أخرى بعد قراءة هذه.</numerusform>
        </translation>
    </message>
    <message>
        <source>I have read this</source>
        <translation type="unfinished">قرأت هذا</translation>
    </message>
</context>
<context>
    <name>hub::TopBar</name>
    <message>
        <source>Example hub: nothing here is real</source>
        <translation type="unfinished">ملتقى للمثال: لا شيء هنا حقيقي</translation>
    </message>
    <message>
        <source>%1 is signed in</source>
        <extracomment>%1 is the name of whoever works at this desk now</extracomment>
        <translation type="unfinished">الدخول الآن باسم %1</translation>
    </message>
</context>
<context>
    <name>hub::UndoBar</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished">تراجع</translation>
    </message>
    <message>
        <source>What was just done</source>
        <translation type="unfinished">ما حدث للتو</translation>
    </message>
    <message>
        <source>%1.</source>
        <extracomment>What was done, as a sentence: &quot;Changed pronouns.&quot;</extracomment>
        <translation type="unfinished">%1.</translation>
    </message>
</context>
<context>
    <name>hub::UndoWords</name>
    <message>
        <source>The last visit is taken back.</source>
        <translation type="unfinished">تم التراجع عن آخر زيارة.</translation>
    </message>
    <message>
        <source>The correction is taken back; the visit says again what it said before.</source>
        <translation type="unfinished">تم التراجع عن التصحيح؛ عادت الزيارة كما كانت.</translation>
    </message>
    <message>
        <source>The visit belongs again to whom it belonged before.</source>
        <translation type="unfinished">عادت الزيارة إلى صاحبها السابق.</translation>
    </message>
    <message>
        <source>The visit counts again.</source>
        <translation type="unfinished">عادت الزيارة محسوبة.</translation>
    </message>
    <message>
        <source>The new person is taken back.</source>
        <translation type="unfinished">تم التراجع عن إضافة الشخص الجديد.</translation>
    </message>
    <message>
        <source>The person is back, with everything.</source>
        <translation type="unfinished">عاد الشخص بكل ما عنده.</translation>
    </message>
    <message>
        <source>The spreadsheet is taken back; nothing of it counts.</source>
        <translation type="unfinished">تم التراجع عن جدول البيانات؛ لا شيء منه محسوب.</translation>
    </message>
    <message>
        <source>That is removed again.</source>
        <translation type="unfinished">أُزيل ذلك من جديد.</translation>
    </message>
    <message>
        <source>The last change on the card is taken back.</source>
        <translation type="unfinished">تم التراجع عن آخر تغيير في البطاقة.</translation>
    </message>
    <message>
        <source>The last change is taken back.</source>
        <translation type="unfinished">تم التراجع عن آخر تغيير.</translation>
    </message>
    <message>
        <source>The last change of the hub&apos;s own words is taken back.</source>
        <translation type="unfinished">تم التراجع عن آخر تغيير في كلمات الملتقى.</translation>
    </message>
    <message>
        <source>The plan says again what it said before.</source>
        <translation type="unfinished">عادت الخطة كما كانت.</translation>
    </message>
    <message>
        <source>The last change of the goals is taken back.</source>
        <translation type="unfinished">تم التراجع عن آخر تغيير في الأهداف.</translation>
    </message>
</context>
<context>
    <name>hub::UsageWords</name>
    <message>
        <source>Hubdesk knows neither a verb nor a hub called “%1”.</source>
        <extracomment>Command line. %1 is what stood where a verb is wanted</extracomment>
        <translation type="unfinished">لا يعرف Hubdesk فعلًا ولا ملتقى باسم «⁨%1⁩».</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <extracomment>Command line. %1 is STORE or FILE.csv, as in the help</extracomment>
        <translation type="unfinished">ينقص: %1.</translation>
    </message>
    <message>
        <source>It is not clear what “%1” is for.</source>
        <translation type="unfinished">لا يتضح الغرض من «⁨%1⁩».</translation>
    </message>
    <message>
        <source>There is no option %1 here.</source>
        <extracomment>Command line. %1 is an option such as --hub</extracomment>
        <translation type="unfinished">لا يوجد هنا خيار ⁨%1⁩.</translation>
    </message>
    <message>
        <source>The option %1 needs a value after it.</source>
        <translation type="unfinished">الخيار ⁨%1⁩ يحتاج إلى قيمة بعده.</translation>
    </message>
    <message>
        <source>The option %1 takes no value.</source>
        <translation type="unfinished">الخيار ⁨%1⁩ لا يأخذ قيمة.</translation>
    </message>
    <message>
        <source>The option %1 stands there twice.</source>
        <translation type="unfinished">الخيار ⁨%1⁩ مكتوب مرتين.</translation>
    </message>
    <message>
        <source>The option %1 is missing.</source>
        <translation type="unfinished">الخيار ⁨%1⁩ ناقص.</translation>
    </message>
    <message>
        <source>Only one of %1 and %2 can stand there.</source>
        <extracomment>Command line. %1 and %2 are options that exclude each other</extracomment>
        <translation type="unfinished">لا يمكن أن يُكتب إلا واحد من ⁨%1⁩ و⁨%2⁩.</translation>
    </message>
    <message>
        <source>“%1” after %2 is not a number that fits.</source>
        <extracomment>Command line. %1 is what was given, %2 the option</extracomment>
        <translation type="unfinished">«⁨%1⁩» بعد ⁨%2⁩ ليس عددًا مناسبًا.</translation>
    </message>
    <message>
        <source>“%1” after %2 is none of these: %3.</source>
        <extracomment>Command line. %1 is what was given, %2 the option before it, %3 what may be given</extracomment>
        <translation type="unfinished">«⁨%1⁩» بعد ⁨%2⁩ ليس واحدًا من هذه: ⁨%3⁩.</translation>
    </message>
    <message>
        <source>“%1” after %2 is not a day; try “2026-11-21”, “21/11” or “yesterday”.</source>
        <translation type="unfinished">«⁨%1⁩» بعد ⁨%2⁩ ليس يومًا؛ يمكن تجربة ⁨“2026-11-21”⁩ أو ⁨“21/11”⁩ أو ⁨“yesterday”⁩.</translation>
    </message>
    <message>
        <source>This hub opens with words, and there is no terminal to ask for them: name a file with --passphrase-file.</source>
        <translation type="unfinished">هذا الملتقى يُفتح بالكلمات، ولا يوجد طرف تُطلب فيه: يمكن ذكر ملف بعد ⁨--passphrase-file⁩.</translation>
    </message>
    <message>
        <source>It is not a JSON object.</source>
        <translation type="unfinished">ليس هذا كائن JSON.</translation>
    </message>
    <message>
        <source>There is no key “%1” here.</source>
        <extracomment>Command line. %1 is a key of a JSON object</extracomment>
        <translation type="unfinished">لا يوجد هنا مفتاح «⁨%1⁩».</translation>
    </message>
    <message>
        <source>The value of “%1” is of another kind.</source>
        <translation type="unfinished">قيمة «⁨%1⁩» من نوع آخر.</translation>
    </message>
    <message>
        <source>%1 (See “%2”.)</source>
        <extracomment>Command line. %1 is a sentence about what is wrong, %2 a command to type</extracomment>
        <translation type="unfinished">%1 (انظر ⁨“%2”⁩.)</translation>
    </message>
    <message>
        <source>Nobody here goes by “%1”; nothing was changed.</source>
        <translation type="unfinished">لا أحد هنا يُعرف باسم «⁨%1⁩»؛ لم يتغير شيء.</translation>
    </message>
    <message>
        <source>“%1” may mean several people; nothing was changed, name one by code: %2.</source>
        <extracomment>Command line. %1 is what was given, %2 a list of names with their codes</extracomment>
        <translation type="unfinished">قد يعني «⁨%1⁩» عدة أشخاص؛ لم يتغير شيء، والمطلوب تحديد واحد برمزه: %2.</translation>
    </message>
    <message>
        <source>Line %1 was not logged, and none after it; those before it are kept. %2</source>
        <extracomment>Command line. %1 is the number of a line, %2 a sentence</extracomment>
        <translation type="unfinished">السطر %1 لم يُسجَّل، ولا شيء بعده؛ وما قبله محفوظ. %2</translation>
    </message>
    <message>
        <source>This hub was copied or brought back from a backup; this desk goes on under a new identity.</source>
        <translation type="unfinished">هذا الملتقى نُسخ أو استُعيد من نسخة احتياطية؛ يتابع هذا المكتب بهوية جديدة.</translation>
    </message>
    <message>
        <source>The list of members was damaged; the copy kept beside it was used.</source>
        <translation type="unfinished">تضررت قائمة الأعضاء؛ استُعملت النسخة المحفوظة بجانبها.</translation>
    </message>
    <message>
        <source>No window can be opened here: there is no display, or it belongs to somebody else. Nothing was changed; “hubdesk help” lists what works without a window.</source>
        <translation type="unfinished">لا يمكن فتح نافذة هنا: لا توجد شاشة عرض، أو أنها لغيرك. لم يتغير شيء؛ الأمر ⁨“hubdesk help”⁩ يسرد ما يعمل بلا نافذة.</translation>
    </message>
    <message>
        <source>Your words: </source>
        <extracomment>Asked at a terminal; what is typed stays hidden. %1 is a worker&apos;s name</extracomment>
        <translation type="unfinished">كلمات دخولك: </translation>
    </message>
    <message>
        <source>Words of %1: </source>
        <translation type="unfinished">كلمات دخول %1: </translation>
    </message>
    <message>
        <source>These could be your words: %1
Type them, or longer ones of your own: </source>
        <extracomment>Asked at a terminal when a hub is made. %1 is five words</extracomment>
        <translation type="unfinished">يمكن أن تكون هذه كلمات دخولك: ⁨%1⁩
المطلوب كتابتها، أو كتابة كلمات أطول من اختيارك: </translation>
    </message>
    <message>
        <source>These could be the words of %1: %2
Type them, or longer ones: </source>
        <extracomment>Asked at a terminal. %1 is a member&apos;s name, %2 four or five words</extracomment>
        <translation type="unfinished">يمكن أن تكون هذه كلمات دخول %1: ⁨%2⁩
المطلوب كتابتها، أو كتابة كلمات أطول: </translation>
    </message>
    <message>
        <source>Those words once more: </source>
        <translation type="unfinished">الكلمات نفسها مرة أخرى: </translation>
    </message>
    <message>
        <source>That was not the same twice; nothing was made.</source>
        <translation type="unfinished">لم تتطابق الكتابتان؛ لم يُصنع شيء.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is behind the last entry made here; check the date and time. If it is right now and was wrong before, a lead can say so: hubdesk clock.</source>
        <translation type="unfinished">ساعة هذا الحاسوب متأخرة عن آخر مُدخل هنا؛ ينبغي التحقق من التاريخ والوقت. إن كانت صحيحة الآن وخاطئة من قبل، فيمكن لأحد المسؤولين أن يقول ذلك: ⁨hubdesk clock⁩.</translation>
    </message>
</context>
<context>
    <name>hub::Versions</name>
    <message>
        <source>Two versions</source>
        <translation type="unfinished">صيغتان</translation>
    </message>
    <message>
        <source>Written on two desks before they met. Both are kept until somebody chooses.</source>
        <translation type="unfinished">كُتبتا على مكتبين قبل أن يلتقيا. كلتاهما محفوظة إلى أن يختار أحد.</translation>
    </message>
    <message>
        <source>Keep this one</source>
        <translation type="unfinished">إبقاء هذه</translation>
    </message>
    <message>
        <source>Keep this one: %1</source>
        <extracomment>A screen reader says it for &quot;Keep this one&quot;; %1 is what stands there</extracomment>
        <translation type="unfinished">إبقاء هذه: %1</translation>
    </message>
</context>
<context>
    <name>hub::VersionsPage</name>
    <message>
        <source>Earlier versions</source>
        <translation type="unfinished">الصيغ السابقة</translation>
    </message>
    <message>
        <source>Go back to this version</source>
        <translation type="unfinished">العودة إلى هذه الصيغة</translation>
    </message>
    <message>
        <source>Back to the plan</source>
        <translation type="unfinished">العودة إلى الخطة</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation type="unfinished">التغيير التالي</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished">Esc</translation>
    </message>
    <message>
        <source>F3</source>
        <translation type="unfinished">F3</translation>
    </message>
    <message>
        <source>Start fresh</source>
        <translation type="unfinished">بدء جديد</translation>
    </message>
    <message>
        <source>When, who was there, what changed</source>
        <translation type="unfinished">متى، ومن كان حاضرًا، وما الذي تغيّر</translation>
    </message>
    <message>
        <source>No version has a name yet. “Finish together” gives the plan one.</source>
        <translation type="unfinished">لا اسم لأي صيغة بعد. «الإنهاء معًا» يعطي الخطة اسمًا.</translation>
    </message>
    <message>
        <source>Choose one to see it beside the plan as it is now.</source>
        <translation type="unfinished">يمكن اختيار واحدة لتظهر إلى جانب الخطة كما هي الآن.</translation>
    </message>
    <message>
        <source>The plan says now what it said then.</source>
        <translation type="unfinished">تقول الخطة الآن ما قالته حينها.</translation>
    </message>
    <message>
        <source>Gone back to an earlier version</source>
        <translation type="unfinished">تمت العودة إلى صيغة سابقة</translation>
    </message>
    <message>
        <source>The plan says again what it said then. Nothing was lost: the other version is in the list.</source>
        <translation type="unfinished">عادت الخطة إلى ما قالته حينها. لم يضع شيء: الصيغة الأخرى في القائمة.</translation>
    </message>
    <message>
        <source>Bring the earlier plan back</source>
        <translation type="unfinished">إعادة الخطة السابقة</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) changed since.</source>
        <translation type="unfinished">
            <numerusform>لم يتغير أي جزء منذ ذلك الحين.</numerusform>
            <numerusform>تغيّر جزء واحد منذ ذلك الحين.</numerusform>
            <numerusform>تغيّر جزءان منذ ذلك الحين.</numerusform>
            <numerusform>تغيّرت %n أجزاء منذ ذلك الحين.</numerusform>
            <numerusform>تغيّر %n جزءًا منذ ذلك الحين.</numerusform>
            <numerusform>تغيّر %n جزء منذ ذلك الحين.</numerusform>
        </translation>
    </message>
    <message>
        <source>The plan begins anew. The earlier one is hidden here, and not deleted. It can be brought back until something is written.</source>
        <translation type="unfinished">تبدأ الخطة من جديد. السابقة مخفية هنا، ولم تُحذف. تمكن إعادتها إلى أن يُكتب شيء.</translation>
    </message>
    <message>
        <source>Something is written in the new plan by now, so the earlier one stays hidden here. It stands in their own record.</source>
        <translation type="unfinished">صار في الخطة الجديدة شيء مكتوب، فتبقى السابقة مخفية هنا. وهي موجودة في ملف الشخص نفسه.</translation>
    </message>
    <message>
        <source>The earlier plan is back, with its versions.</source>
        <translation type="unfinished">عادت الخطة السابقة مع صيغها.</translation>
    </message>
</context>
<context>
    <name>hub::VisitActions</name>
    <message>
        <source>Open their card</source>
        <translation type="unfinished">فتح بطاقته</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation type="unfinished">تصحيح</translation>
    </message>
    <message>
        <source>Who was it?</source>
        <translation type="unfinished">من كان؟</translation>
    </message>
    <message>
        <source>Not them</source>
        <translation type="unfinished">ليس هذا الشخص</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished">تراجع</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished">إزالة</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation type="unfinished">إعادة</translation>
    </message>
    <message>
        <source>Whose visit was it?</source>
        <translation type="unfinished">زيارة من كانت؟</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <extracomment>a visit: %1 is a time, %2 a name or &quot;someone&quot;, %3 kinds of support</extracomment>
        <translation type="unfinished">%1، %2: %3</translation>
    </message>
</context>
<context>
    <name>hub::VisitHistory</name>
    <message>
        <source>How things were: %1</source>
        <translation type="unfinished">كيف كان الحال: %1</translation>
    </message>
    <message>
        <source>Kind of support: %1</source>
        <translation type="unfinished">نوع الدعم: %1</translation>
    </message>
    <message>
        <source>How it came about: %1</source>
        <translation type="unfinished">كيف جاءت: %1</translation>
    </message>
    <message>
        <source>Whether it took place: %1</source>
        <translation type="unfinished">هل تمت: %1</translation>
    </message>
    <message>
        <source>Where: %1</source>
        <translation type="unfinished">أين: %1</translation>
    </message>
    <message>
        <source>How long: %1 min</source>
        <translation type="unfinished">المدة: %1 دقيقة</translation>
    </message>
    <message>
        <source>When: %1</source>
        <translation type="unfinished">متى: %1</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <extracomment>What a visit said before it was corrected; %1 is the note</extracomment>
        <translation type="unfinished">الملاحظة: %1</translation>
    </message>
    <message>
        <source>%1
%2 changed it, %3.</source>
        <extracomment>%1 is what a visit said: &quot;Note: slept badly&quot;; %2 who changed it, %3 when</extracomment>
        <translation type="unfinished">%1
غيّر ذلك %2، %3.</translation>
    </message>
</context>
<context>
    <name>hub::VisitTable</name>
    <message>
        <source>Together so far</source>
        <translation type="unfinished">معًا حتى الآن</translation>
    </message>
</context>
<context>
    <name>hub::VisitWords</name>
    <message>
        <source>, </source>
        <extracomment>Between kinds of support: &quot;Peer support, Goals&quot;
----------
Between parts of one line about a visit: &quot;with Dee, 40 min&quot;</extracomment>
        <translation type="unfinished">، </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>How a visit came about or whether it took place, then what it was for: &quot;Phone: Peer support&quot;</extracomment>
        <translation type="unfinished">%1: %2</translation>
    </message>
    <message>
        <source>about %1</source>
        <extracomment>A carer&apos;s visit; %1 is the name of the person cared for</extracomment>
        <translation type="unfinished">بشأن %1</translation>
    </message>
    <message>
        <source>with %1</source>
        <extracomment>%1 is the name of somebody who works here</extracomment>
        <translation type="unfinished">مع %1</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation type="unfinished">
            <numerusform>أقل من دقيقة</numerusform>
            <numerusform>دقيقة</numerusform>
            <numerusform>دقيقتان</numerusform>
            <numerusform>%n دقائق</numerusform>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>%n دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>How things were: %1</source>
        <extracomment>How somebody said things were on that day; %1 is their word: &quot;my worst day&quot;, &quot;OK&quot;</extracomment>
        <translation type="unfinished">كيف كان الحال: %1</translation>
    </message>
    <message>
        <source> · </source>
        <translation type="unfinished"> · </translation>
    </message>
    <message>
        <source>tried by: %1</source>
        <extracomment>By which way somebody was tried who did not answer; %1 is &quot;Phone&quot;, &quot;Letter&quot;</extracomment>
        <translation type="unfinished">طريقة المحاولة: %1</translation>
    </message>
    <message>
        <source>counts for nothing: they had asked for another way</source>
        <translation type="unfinished">لا تُحسب: كان قد طلب طريقة أخرى</translation>
    </message>
</context>
<context>
    <name>hub::VisitsModel</name>
    <message>
        <source>someone</source>
        <extracomment>who came, where no name was given</extracomment>
        <translation type="unfinished">شخص ما</translation>
    </message>
    <message>
        <source>about %1</source>
        <extracomment>a carer&apos;s visit; %1 is the person they care for</extracomment>
        <translation type="unfinished">بشأن %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between kinds of support</comment>
        <extracomment>between kinds of support: Goals, Skills</extracomment>
        <translation type="unfinished">، </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is the kind of contact (Phone call), %2 what it was for</extracomment>
        <translation type="unfinished">%1: %2</translation>
    </message>
    <message>
        <source>morning</source>
        <extracomment>when somebody came, where no exact time is known</extracomment>
        <translation type="unfinished">صباحًا</translation>
    </message>
    <message>
        <source>afternoon</source>
        <translation type="unfinished">بعد الظهر</translation>
    </message>
    <message>
        <source>some time</source>
        <extracomment>somebody came on this day, at no known time</extracomment>
        <translation type="unfinished">في وقت ما</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a day (Thu 19 Nov), %2 a time (3pm)</extracomment>
        <translation type="unfinished">%1، %2</translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished">متى</translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished">من</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished">النوع</translation>
    </message>
    <message>
        <source>%1
To take part: %2</source>
        <extracomment>A visit in a list. %1 is its kind; %2, in a line of its own, what helps that person take part: &quot;Large print · BSL&quot;</extracomment>
        <translation type="unfinished">%1
كي يشارك: %2</translation>
    </message>
</context>
<context>
    <name>hub::WayHint</name>
    <message>
        <source>How they asked to be reached</source>
        <translation type="unfinished">كيف طلب أن نتواصل معه</translation>
    </message>
    <message>
        <source>Somebody</source>
        <extracomment>Somebody whose name is not known here</extracomment>
        <translation type="unfinished">شخص ما</translation>
    </message>
    <message>
        <source>It is not safe to call %1.</source>
        <translation type="unfinished">الاتصال بـ %1 غير آمن.</translation>
    </message>
    <message>
        <source>%1 asked not to be contacted.</source>
        <translation type="unfinished">طلب %1 ألا نتواصل معه.</translation>
    </message>
    <message>
        <source>%1 asked for this instead: %2.</source>
        <extracomment>%1 is a name, %2 a list of ways to reach somebody: &quot;Text&quot;, &quot;Letter&quot;</extracomment>
        <translation type="unfinished">طلب %1 هذا بدلًا من ذلك: %2.</translation>
    </message>
    <message>
        <source>That nobody answered will count for nothing.</source>
        <translation type="unfinished">هذه محاولة بلا رد، ولن تُحسب.</translation>
    </message>
    <message>
        <source>%1 Enter once more logs it all the same.</source>
        <extracomment>%1 is what the program says about how somebody asked to be reached</extracomment>
        <translation type="unfinished">%1 الضغط على ⁨Enter⁩ مرة أخرى يسجّلها رغم ذلك.</translation>
    </message>
</context>
<context>
    <name>hub::WhatMattersCard</name>
    <message>
        <source>What matters, and what helps</source>
        <translation type="unfinished">ما يهم، وما يساعد</translation>
    </message>
</context>
<context>
    <name>hub::WhenField</name>
    <message>
        <source>now, %1</source>
        <extracomment>stands in the empty field; %1 is the time of day: &quot;now, 10:32am&quot;</extracomment>
        <translation type="unfinished">الآن، %1</translation>
    </message>
</context>
<context>
    <name>hub::WhoBox</name>
    <message>
        <source>&amp;Who dropped in?</source>
        <translation type="unfinished">من الزائر؟ (&amp;W)</translation>
    </message>
    <message>
        <source>Someone who would &amp;rather not say</source>
        <extracomment>a visit of somebody who gives no name; Alt and the letter after &amp; press it</extracomment>
        <translation type="unfinished">من يفضّل عدم ذكر اسمه (&amp;R)</translation>
    </message>
    <message>
        <source>Alt R</source>
        <comment>a key on the keyboard</comment>
        <translation type="unfinished">Alt R</translation>
    </message>
    <message>
        <source>Who dropped in?</source>
        <translation type="unfinished">من الزائر؟</translation>
    </message>
    <message>
        <source>letters find people, digits choose support</source>
        <extracomment>stands in the empty field; digits are those on the chips under it</extracomment>
        <translation type="unfinished">الحروف للبحث عن الأشخاص، والأرقام لاختيار الدعم</translation>
    </message>
    <message>
        <source>%1. Enter logs.</source>
        <extracomment>somebody was taken into the entry; %1 is their name. The next Enter logs the visit.</extracomment>
        <translation type="unfinished">%1. مفتاح ⁨Enter⁩ يسجّل الزيارة.</translation>
    </message>
    <message>
        <source>Someone who would rather not say</source>
        <translation type="unfinished">من يفضّل عدم ذكر اسمه</translation>
    </message>
    <message>
        <source>Welcome someone new: %1</source>
        <extracomment>a chip; %1 is the name of somebody the hub does not know yet</extracomment>
        <translation type="unfinished">الترحيب بشخص جديد: %1</translation>
    </message>
    <message>
        <source>Take out</source>
        <extracomment>a chip with a name; pressing it takes the person out of the entry</extracomment>
        <translation type="unfinished">إخراج</translation>
    </message>
    <message>
        <source>this is a nickname</source>
        <extracomment>beside a new name: it is only what people call them</extracomment>
        <translation type="unfinished">هذا اسم شهرة</translation>
    </message>
    <message>
        <source>Nobody of that name yet. Enter welcomes them.</source>
        <translation type="unfinished">لا أحد بهذا الاسم بعد. مفتاح ⁨Enter⁩ يرحّب به.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln or more people match.</source>
        <extracomment>how many people the letters typed so far may mean; the list shows eight at most</extracomment>
        <translation type="unfinished">
            <numerusform>لا أحد مطابق.</numerusform>
            <numerusform>شخص واحد أو أكثر مطابق.</numerusform>
            <numerusform>شخصان أو أكثر مطابقان.</numerusform>
            <numerusform>%Ln أشخاص أو أكثر مطابقون.</numerusform>
            <numerusform>%Ln شخصًا أو أكثر مطابقون.</numerusform>
            <numerusform>%Ln شخص أو أكثر مطابقون.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people match.</source>
        <translation type="unfinished">
            <numerusform>لا أحد مطابق.</numerusform>
            <numerusform>شخص واحد مطابق.</numerusform>
            <numerusform>شخصان مطابقان.</numerusform>
            <numerusform>%Ln أشخاص مطابقون.</numerusform>
            <numerusform>%Ln شخصًا مطابقًا.</numerusform>
            <numerusform>%Ln شخص مطابق.</numerusform>
        </translation>
    </message>
    <message>
        <source>Is “%1” who came? Enter takes the chosen line, Escape clears it.</source>
        <extracomment>%1 is what stands in the field</extracomment>
        <translation type="unfinished">هل «⁨%1⁩» هو من جاء؟ مفتاح ⁨Enter⁩ يأخذ السطر المختار، ومفتاح ⁨Escape⁩ يمسحه.</translation>
    </message>
</context>
<context>
    <name>hub::Window</name>
    <message>
        <source>Hubdesk, %1</source>
        <extracomment>%1 is the title of the page that is open; a screen reader says it for the window</extracomment>
        <translation type="unfinished">Hubdesk، %1</translation>
    </message>
    <message>
        <source>Hubdesk opens in that language when it is next started.</source>
        <translation type="unfinished">يُفتح Hubdesk بتلك اللغة عند تشغيله المرة القادمة.</translation>
    </message>
</context>
<context>
    <name>hub::Words</name>
    <message>
        <source>That is not here any more. Somebody may have taken it away on another desk; nothing was changed.</source>
        <translation type="unfinished">هذا لم يعد هنا. ربما أزاله أحد على مكتب آخر؛ لم يتغير شيء.</translation>
    </message>
    <message>
        <source>More than one fits. Nothing was changed; say more, or choose one from the list.</source>
        <translation type="unfinished">أكثر من واحد يطابق. لم يتغير شيء؛ يمكن كتابة المزيد، أو الاختيار من القائمة.</translation>
    </message>
    <message>
        <source>Your sign-in does not open this. Nothing was changed; a lead can do it or let you.</source>
        <translation type="unfinished">صلاحياتك لا تفتح هذا. لم يتغير شيء؛ يستطيع أحد المسؤولين أن يفعله أو أن يأذن لك.</translation>
    </message>
    <message>
        <source>Stopped, as you asked. Everything is as it was before.</source>
        <translation type="unfinished">توقف كما طلبت. كل شيء كما كان من قبل.</translation>
    </message>
    <message>
        <source>Nothing to log yet. Choose a kind of support, or press 0 for just being here.</source>
        <translation type="unfinished">لا شيء للتسجيل بعد. يمكن اختيار نوع من الدعم، أو الضغط على 0 للحضور فحسب.</translation>
    </message>
    <message>
        <source>That time is not clear. Try “10:30”, “yesterday 3pm” or “21/11”; what you typed is still there.</source>
        <translation type="unfinished">هذا الوقت غير واضح. يمكن تجربة ⁨“10:30”⁩ أو ⁨“yesterday 3pm”⁩ أو ⁨“21/11”⁩؛ ما كُتب ما زال في مكانه.</translation>
    </message>
    <message>
        <source>That time is still to come. Enter a time up to now; what you typed is still there.</source>
        <translation type="unfinished">هذا الوقت لم يأتِ بعد. المطلوب وقت حتى الآن؛ ما كُتب ما زال في مكانه.</translation>
    </message>
    <message>
        <source>That is longer than fits here. What you typed is still there; shorten it a little.</source>
        <translation type="unfinished">هذا أطول مما يتسع له المكان. ما كُتب ما زال في مكانه؛ يكفي اختصاره قليلًا.</translation>
    </message>
    <message>
        <source>A name is needed here. Any name will do, as short as you like.</source>
        <translation type="unfinished">يلزم اسم هنا. أي اسم يكفي، مهما كان قصيرًا.</translation>
    </message>
    <message>
        <source>A reason is needed before this leaves the hub. Nothing has left; write one line on what it is for.</source>
        <translation type="unfinished">يلزم سبب قبل أن يخرج هذا من الملتقى. لم يخرج شيء؛ يكفي سطر واحد عن الغرض منه.</translation>
    </message>
    <message>
        <source>One word is not on the hub&apos;s lists. Nothing was changed; choose one from the list, or teach it what the word means.</source>
        <translation type="unfinished">إحدى الكلمات ليست في قوائم الملتقى. لم يتغير شيء؛ يمكن الاختيار من القائمة، أو تحديد معنى الكلمة.</translation>
    </message>
    <message>
        <source>This can no longer be undone in one go. What is written stays; you can correct it instead.</source>
        <translation type="unfinished">لم يعد التراجع عن هذا دفعة واحدة ممكنًا. ما كُتب يبقى؛ ويمكن تصحيحه بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>There is no hub at that place. Nothing was changed; check where it is kept, or that the drive is plugged in.</source>
        <translation type="unfinished">لا يوجد ملتقى في ذلك المكان. لم يتغير شيء؛ ينبغي التحقق من مكان حفظه، أو من توصيل القرص.</translation>
    </message>
    <message>
        <source>There is a hub at that place already. It was left as it is; open it, or choose another place.</source>
        <translation type="unfinished">يوجد ملتقى في ذلك المكان من قبل. تُرك كما هو؛ يمكن فتحه، أو اختيار مكان آخر.</translation>
    </message>
    <message>
        <source>This hub is already open in another window or program. It is safe; close the other one and open it again.</source>
        <translation type="unfinished">هذا الملتقى مفتوح في نافذة أخرى أو برنامج آخر. هو سليم؛ يكفي إغلاق الآخر ثم فتحه من جديد.</translation>
    </message>
    <message>
        <source>This hub was last opened by a newer Hubdesk. It was left as it is; update Hubdesk on this computer and open it again.</source>
        <translation type="unfinished">آخر من فتح هذا الملتقى إصدارٌ أحدث من Hubdesk. تُرك كما هو؛ يلزم تحديث Hubdesk على هذا الحاسوب ثم فتحه.</translation>
    </message>
    <message>
        <source>This hub&apos;s records cannot be read as they stand. Nothing was changed; keep the folder as it is and bring back the last backup.</source>
        <translation type="unfinished">لا يمكن قراءة سجلات هذا الملتقى كما هي. لم يتغير شيء؛ ينبغي إبقاء المجلد كما هو واستعادة آخر نسخة احتياطية.</translation>
    </message>
    <message>
        <source>This place cannot be written to. The hub is as it was; check the drive&apos;s lock or who may write there.</source>
        <translation type="unfinished">لا يمكن الكتابة في هذا المكان. الملتقى كما كان؛ ينبغي التحقق من قفل القرص أو ممن له حق الكتابة فيه.</translation>
    </message>
    <message>
        <source>That folder does not hold a hub. It was left as it is; choose the folder whose name ends in “.hubdesk”.</source>
        <translation type="unfinished">ليس في ذلك المجلد ملتقى. تُرك كما هو؛ المطلوب اختيار المجلد الذي ينتهي اسمه بـ ⁨“.hubdesk”⁩.</translation>
    </message>
    <message>
        <source>The part that keeps records secret is missing on this computer, so nothing was opened or written. Install Hubdesk again.</source>
        <translation type="unfinished">الجزء الذي يحفظ سرية السجلات غير موجود على هذا الحاسوب، فلم يُفتح شيء ولم يُكتب شيء. يلزم تثبيت Hubdesk من جديد.</translation>
    </message>
    <message>
        <source>The disk is full. Everything logged before is safe; make some room and do this again.</source>
        <translation type="unfinished">القرص ممتلئ. كل ما سُجّل من قبل سليم؛ يلزم إفساح بعض المكان ثم المحاولة من جديد.</translation>
    </message>
    <message>
        <source>Those words do not open this hub. Nothing was changed; check for a small slip and type them again.</source>
        <translation type="unfinished">هذه الكلمات لا تفتح هذا الملتقى. لم يتغير شيء؛ ربما فيها زلة صغيرة، ويمكن كتابتها من جديد.</translation>
    </message>
    <message>
        <source>The list of members cannot be trusted as it stands, so the hub stays locked. Your records are safe; bring back the last backup.</source>
        <translation type="unfinished">لا يمكن الوثوق بقائمة الأعضاء كما هي، لذلك يبقى الملتقى مقفلًا. سجلاتك سليمة؛ ينبغي استعادة آخر نسخة احتياطية.</translation>
    </message>
    <message>
        <source>Nobody of that name can sign in here. Choose a name from the list, or ask a lead to add you.</source>
        <translation type="unfinished">لا أحد بهذا الاسم له حق الدخول هنا. يمكن اختيار اسم من القائمة، أو طلب الإضافة من أحد المسؤولين.</translation>
    </message>
    <message>
        <source>Several people can sign in here. Say who you are, then type your words.</source>
        <translation type="unfinished">عدة أشخاص لهم حق الدخول هنا. المطلوب ذكر من أنت، ثم كتابة كلمات دخولك.</translation>
    </message>
    <message>
        <source>Those words are too few to keep records safe. Use the words offered, or longer ones of your own.</source>
        <translation type="unfinished">هذه الكلمات أقل من أن تحفظ السجلات. يمكن استعمال الكلمات المعروضة، أو كلمات أطول من اختيارك.</translation>
    </message>
    <message>
        <source>Somebody of that name can sign in here already. Nobody was added; give a fuller name, or change the one who is there.</source>
        <translation type="unfinished">يوجد هنا عضو بهذا الاسم من قبل. لم يُضَف أحد؛ يمكن كتابة اسم أكمل، أو تغيير العضو الموجود.</translation>
    </message>
    <message>
        <source>Nobody else here could let people in after that. Nothing was changed; make somebody else a lead first.</source>
        <translation type="unfinished">لن يستطيع أحد غيره هنا أن يُدخل الناس بعد ذلك. لم يتغير شيء؛ يلزم أولًا أن يصير عضو آخر مسؤولًا.</translation>
    </message>
    <message>
        <source>Those are the words of a recovery sheet, which gives a lead new words. Nothing was changed; say which lead, and what their new words shall be.</source>
        <translation type="unfinished">هذه كلمات ورقة استعادة، وهي تمنح أحد المسؤولين كلمات جديدة. لم يتغير شيء؛ المطلوب ذكر أي مسؤول، وما كلماته الجديدة.</translation>
    </message>
    <message>
        <source>A PIN is six digits. Nothing was changed; type six, and the same six again.</source>
        <translation type="unfinished">الرقم السري ستة أرقام. لم يتغير شيء؛ المطلوب ستة أرقام، ثم الأرقام نفسها مرة أخرى.</translation>
    </message>
    <message>
        <source>That is not the PIN. Everything is as it was; type it again.</source>
        <translation type="unfinished">ليس هذا هو الرقم السري. كل شيء كما كان؛ يمكن كتابته من جديد.</translation>
    </message>
    <message>
        <source>The PIN does not count just now. Everything is as it was; type your words, and it counts again for the rest of the day.</source>
        <translation type="unfinished">الرقم السري غير سارٍ الآن. كل شيء كما كان؛ بعد كتابة كلمات دخولك يسري من جديد بقية اليوم.</translation>
    </message>
    <message>
        <source>There is no file at that place. Nothing was changed; check its name, or that the drive is plugged in.</source>
        <translation type="unfinished">لا يوجد ملف في ذلك المكان. لم يتغير شيء؛ ينبغي التحقق من اسمه، أو من توصيل القرص.</translation>
    </message>
    <message>
        <source>That file cannot be opened. Nothing was changed; close it in other programs, or check who may read it.</source>
        <translation type="unfinished">لا يمكن فتح ذلك الملف. لم يتغير شيء؛ ينبغي إغلاقه في البرامج الأخرى، أو التحقق ممن له حق قراءته.</translation>
    </message>
    <message>
        <source>The file could not be written there. Your records are safe; choose another folder.</source>
        <translation type="unfinished">لم تمكن كتابة الملف هناك. سجلاتك سليمة؛ يمكن اختيار مجلد آخر.</translation>
    </message>
    <message>
        <source>There is a file of that name already. It was left as it is, and nothing was changed; choose another name.</source>
        <translation type="unfinished">يوجد ملف بهذا الاسم من قبل. تُرك كما هو ولم يتغير شيء؛ يمكن اختيار اسم آخر.</translation>
    </message>
    <message>
        <source>That file is larger than Hubdesk takes. Nothing was changed; split it and bring in the parts.</source>
        <translation type="unfinished">ذلك الملف أكبر مما يقبله Hubdesk. لم يتغير شيء؛ يمكن تقسيمه وإدخال أجزائه.</translation>
    </message>
    <message>
        <source>That file is damaged or was altered on the way. Nothing was taken from it; ask for it again.</source>
        <translation type="unfinished">ذلك الملف تالف أو تغيّر في الطريق. لم يؤخذ منه شيء؛ ينبغي طلبه من جديد.</translation>
    </message>
    <message>
        <source>That file does not look like a spreadsheet. Nothing was brought in; save it as CSV and choose that file.</source>
        <translation type="unfinished">لا يبدو ذلك الملف جدول بيانات. لم يُدخل شيء؛ ينبغي حفظه بصيغة CSV واختيار ذلك الملف.</translation>
    </message>
    <message>
        <source>A quotation mark in that spreadsheet is never closed, so rows would run together. Nothing was brought in; save it as CSV again.</source>
        <translation type="unfinished">في جدول البيانات علامة اقتباس لم تُغلق، فقد تختلط الصفوف. لم يُدخل شيء؛ ينبغي حفظه بصيغة CSV من جديد.</translation>
    </message>
    <message>
        <source>One cell of that spreadsheet is longer than Hubdesk takes. Nothing was brought in; shorten it and save the file again.</source>
        <translation type="unfinished">إحدى خلايا جدول البيانات أطول مما يقبله Hubdesk. لم يُدخل شيء؛ ينبغي اختصارها وحفظ الملف من جديد.</translation>
    </message>
    <message>
        <source>That spreadsheet has more columns than Hubdesk takes. Nothing was brought in; leave out those you do not need.</source>
        <translation type="unfinished">في جدول البيانات أعمدة أكثر مما يقبله Hubdesk. لم يُدخل شيء؛ يمكن ترك ما لا يلزم منها.</translation>
    </message>
    <message>
        <source>That spreadsheet has more rows than Hubdesk takes at once. Nothing was brought in; split it and bring in the parts.</source>
        <translation type="unfinished">في جدول البيانات صفوف أكثر مما يقبله Hubdesk دفعة واحدة. لم يُدخل شيء؛ يمكن تقسيمه وإدخال أجزائه.</translation>
    </message>
    <message>
        <source>No row of that spreadsheet looks like headings. Nothing was brought in; write one above the dates, or say what each column holds.</source>
        <translation type="unfinished">لا صف في جدول البيانات يشبه العناوين. لم يُدخل شيء؛ يمكن كتابة صف عناوين فوق التواريخ، أو ذكر ما في كل عمود.</translation>
    </message>
    <message>
        <source>That file was written by a newer Hubdesk. Nothing was brought in; bring this one up to date first.</source>
        <translation type="unfinished">كتب ذلك الملفَّ إصدارٌ أحدث من Hubdesk. لم يُدخل شيء؛ يلزم تحديث هذا الإصدار أولًا.</translation>
    </message>
    <message>
        <source>No column of that spreadsheet looks like dates. Nothing was brought in; say which column holds the day of each visit.</source>
        <translation type="unfinished">لا عمود في جدول البيانات يشبه التواريخ. لم يُدخل شيء؛ المطلوب ذكر العمود الذي فيه يوم كل زيارة.</translation>
    </message>
    <message>
        <source>That file is not a backup of a hub. Nothing was changed; choose a file whose name ends in “.hubback”.</source>
        <translation type="unfinished">ذلك الملف ليس نسخة احتياطية من ملتقى. لم يتغير شيء؛ المطلوب ملف ينتهي اسمه بـ ⁨“.hubback”⁩.</translation>
    </message>
    <message>
        <source>That backup is damaged or was altered. Nothing was brought back from it; use the one made before it.</source>
        <translation type="unfinished">تلك النسخة الاحتياطية تالفة أو تغيّرت. لم يُستعد منها شيء؛ يمكن استعمال التي قبلها.</translation>
    </message>
    <message>
        <source>Those words do not open that backup. Nothing was changed; a lead&apos;s words open it, or those of a recovery sheet.</source>
        <translation type="unfinished">هذه الكلمات لا تفتح تلك النسخة الاحتياطية. لم يتغير شيء؛ تفتحها كلمات أحد المسؤولين، أو كلمات ورقة استعادة.</translation>
    </message>
    <message>
        <source>What was written there could not be read back, so that backup was not kept. Your records are safe; try another drive.</source>
        <translation type="unfinished">لم تمكن قراءة ما كُتب هناك، فلم تُحفظ تلك النسخة الاحتياطية. سجلاتك سليمة؛ يمكن تجربة قرص آخر.</translation>
    </message>
    <message>
        <source>The disk did not answer as it should. Everything logged before is safe; check the drive and do this again.</source>
        <translation type="unfinished">لم يستجب القرص كما ينبغي. كل ما سُجّل من قبل سليم؛ ينبغي فحص القرص ثم المحاولة من جديد.</translation>
    </message>
    <message>
        <source>This computer has too little free memory for that. Everything logged before is safe; close other programs and do this again.</source>
        <translation type="unfinished">الذاكرة المتاحة على هذا الحاسوب أقل مما يلزم لذلك. كل ما سُجّل من قبل سليم؛ ينبغي إغلاق برامج أخرى ثم المحاولة من جديد.</translation>
    </message>
    <message>
        <source>Something went wrong inside Hubdesk. Everything logged before is safe; close Hubdesk and open it again, and tell whoever looks after it.</source>
        <translation type="unfinished">حدث خلل داخل Hubdesk. كل ما سُجّل من قبل سليم؛ ينبغي إغلاق Hubdesk وفتحه من جديد، وإخبار من يعتني به.</translation>
    </message>
    <message>
        <source>They keep that to the people who support them. Nothing was changed; ask one of those, or open it for a reason that matters.</source>
        <translation type="unfinished">يحفظ الشخص ذلك لمن يدعمونه. لم يتغير شيء؛ اسأل واحدًا منهم، أو افتحه لسبب مهم.</translation>
    </message>
    <message>
        <source>Three goals stand in front already. Nothing was changed; put one of them back first.</source>
        <translation type="unfinished">في المقدمة ثلاثة أهداف من قبل. لم يتغير شيء؛ يلزم أولًا إرجاع واحد منها.</translation>
    </message>
    <message>
        <source>That number does not fit here. Nothing was changed; how close somebody is goes from 0 to 10, and a promise is broken for a week at most.</source>
        <translation type="unfinished">هذا العدد لا يناسب هنا. لم يتغير شيء؛ مدى القرب من 0 إلى 10، وإخلاف الوعد يسري أسبوعًا على الأكثر.</translation>
    </message>
    <message>
        <source>Nothing was chosen to share. Nothing was changed; choose at least one part or line.</source>
        <translation type="unfinished">لم يُختر شيء للمشاركة. لم يتغير شيء؛ يلزم اختيار جزء أو سطر واحد على الأقل.</translation>
    </message>
    <message>
        <source>It is not clear whom this is for. Nothing was changed; say at least what kind of service or person they are.</source>
        <translation type="unfinished">لا يتضح لمن هذا. لم يتغير شيء؛ يكفي ذكر نوع الخدمة أو الشخص.</translation>
    </message>
    <message>
        <source>It is not clear what it is shared for. Nothing was changed; choose a reason from the list.</source>
        <translation type="unfinished">لا يتضح الغرض من المشاركة. لم يتغير شيء؛ يمكن اختيار سبب من القائمة.</translation>
    </message>
    <message>
        <source>That day or time is over, or is none. Nothing was changed; choose one that is still to come.</source>
        <translation type="unfinished">هذا اليوم أو الوقت قد مضى، أو ليس صحيحًا. لم يتغير شيء؛ المطلوب واحد لم يأتِ بعد.</translation>
    </message>
    <message>
        <source>The person has not agreed to share anything of this with them, for this, now. Nothing has left; ask the person first.</source>
        <translation type="unfinished">لم يوافق الشخص على مشاركة شيء من هذا معهم، لهذا الغرض، الآن. لم يخرج شيء؛ ينبغي سؤال الشخص أولًا.</translation>
    </message>
    <message>
        <source>The person was promised that they are never told. Nothing has left; only the person can lift that promise.</source>
        <translation type="unfinished">وُعد الشخص بألا يُبلَّغوا أبدًا. لم يخرج شيء؛ لا يعفينا من هذا الوعد إلا الشخص نفسه.</translation>
    </message>
    <message>
        <source>Something changed since you looked at it. Nothing has left; look at it once more.</source>
        <translation type="unfinished">تغيّر شيء منذ الاطلاع على هذا. لم يخرج شيء؛ ينبغي الاطلاع عليه مرة أخرى.</translation>
    </message>
    <message>
        <source>That has ended already. Nothing was changed.</source>
        <translation type="unfinished">انتهى ذلك من قبل. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>This record is held back for now. Nothing was changed; a lead can say why.</source>
        <translation type="unfinished">هذا الملف محجوب حاليًا. لم يتغير شيء؛ يستطيع أحد المسؤولين أن يقول السبب.</translation>
    </message>
    <message>
        <source>Erasing takes two people. Nothing was changed; give the name of somebody else who works here.</source>
        <translation type="unfinished">يلزم للمحو شخصان. لم يتغير شيء؛ المطلوب اسم شخص آخر يعمل هنا.</translation>
    </message>
    <message>
        <source>The reason stays when everything else is gone, so it may not name the person. Nothing was changed; say it without their name.</source>
        <translation type="unfinished">السبب يبقى بعد أن يزول كل شيء آخر، فلا يصح أن يُذكر فيه اسم الشخص. لم يتغير شيء؛ المطلوب كتابته بلا اسمه.</translation>
    </message>
    <message>
        <source>Some visits were once linked to this person and stand elsewhere now. Nothing was changed; say of each whether it was theirs.</source>
        <translation type="unfinished">بعض الزيارات كانت من قبل مرتبطة بهذا الشخص، وهي الآن في مكان آخر. لم يتغير شيء؛ المطلوب أن يُذكر عن كل منها هل كانت له.</translation>
    </message>
    <message>
        <source>This desk knows of no later time than now. Nothing was changed; there is nothing to put right.</source>
        <translation type="unfinished">لا يعرف هذا المكتب وقتًا بعد الوقت الحالي. لم يتغير شيء؛ ليس هناك ما يلزم تصحيحه.</translation>
    </message>
    <message>
        <source>There is nothing written to put on this paper yet. Nothing was printed or handed on; write a line first, whenever they like.</source>
        <translation type="unfinished">لا شيء مكتوب بعد ليوضع على هذه الورقة. لم يُطبع شيء ولم يُسلَّم إلى أحد؛ يكفي سطر واحد أولًا، متى شاء صاحبها.</translation>
    </message>
    <message>
        <source>That names more than one. Nothing was changed; write one promise, or one agreement, for each: “my mum”, then “my dad”.</source>
        <translation type="unfinished">هذا يسمّي أكثر من جهة واحدة. لم يتغيّر شيء؛ اكتب وعدًا واحدًا أو موافقة واحدة لكل منها: «أمي»، ثم «أبي».</translation>
    </message>
    <message>
        <source>The record could not be erased just now, and will be as soon as the hub is opened next. Write nothing more about this person; close Hubdesk and make room on the disk.</source>
        <translation type="unfinished">تعذّر محو الملف الآن، وسيُمحى حالما يُفتح الملتقى في المرة القادمة. لا تكتب شيئًا آخر عن هذا الشخص؛ أغلق Hubdesk وأفسح مكانًا على القرص.</translation>
    </message>
    <message>
        <source>That is not a file of Hubdesk’s. Nothing was changed; choose a file whose name ends in “.hubsync”, “.hubshare”, “.hubreceipt” or “.hubcard”.</source>
        <translation type="unfinished">ذلك الملف ليس من ملفات Hubdesk. لم يتغير شيء؛ المطلوب ملف ينتهي اسمه بـ ⁨“.hubsync”⁩ أو ⁨“.hubshare”⁩ أو ⁨“.hubreceipt”⁩ أو ⁨“.hubcard”⁩.</translation>
    </message>
    <message>
        <source>That file is for another desk, or so old that this desk no longer has its key. Nothing was changed; ask for a new one.</source>
        <translation type="unfinished">ذلك الملف لمكتب آخر، أو هو قديم حتى لم يعد مفتاحه عند هذا المكتب. لم يتغير شيء؛ ينبغي طلب ملف جديد.</translation>
    </message>
    <message>
        <source>That file comes from another team. Nothing was changed.</source>
        <translation type="unfinished">ذلك الملف من فريق آخر. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>This team does not know the desk that made that file. Nothing was changed; a lead can add it with its card.</source>
        <translation type="unfinished">لا يعرف هذا الفريق المكتب الذي أعدّ ذلك الملف. لم يتغير شيء؛ يستطيع أحد المسؤولين أن يضيف المكتب ببطاقته.</translation>
    </message>
    <message>
        <source>That file comes from a desk that no longer belongs to the team. Nothing was changed.</source>
        <translation type="unfinished">ذلك الملف من مكتب لم يعد من الفريق. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>The last day of that file is over. Nothing was changed; ask for a new one.</source>
        <translation type="unfinished">انقضى آخر يوم لذلك الملف. لم يتغير شيء؛ ينبغي طلب ملف جديد.</translation>
    </message>
    <message>
        <source>That file carries more than was agreed. Nothing of it was kept; tell whoever sent it.</source>
        <translation type="unfinished">في ذلك الملف أكثر مما تسمح به الموافقة. لم يُحفظ منه شيء؛ ينبغي إخبار من أرسله.</translation>
    </message>
    <message>
        <source>Those are not the six words of that file. Nothing was changed; compare them once more, by voice.</source>
        <translation type="unfinished">ليست هذه كلمات ذلك الملف الست. لم يتغير شيء؛ ينبغي أن تُقارن مرة أخرى بالصوت.</translation>
    </message>
    <message>
        <source>This desk still waits for its first file. Ask a lead at another desk to add it with its card, and open the file they hand you.</source>
        <translation type="unfinished">ما زال هذا المكتب ينتظر ملفه الأول. ينبغي أن يُطلب من أحد المسؤولين على مكتب آخر أن يضيفه ببطاقته، ثم يُفتح هنا الملف الذي يسلّمه لك.</translation>
    </message>
    <message>
        <source>This desk works already. Nothing was changed.</source>
        <translation type="unfinished">هذا المكتب يعمل من قبل. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>The team has no desk of that name.</source>
        <translation type="unfinished">ليس في الفريق مكتب بهذا الاسم.</translation>
    </message>
    <message>
        <source>The team has that desk already. Nothing was changed.</source>
        <translation type="unfinished">ذلك المكتب من الفريق من قبل. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>That desk has not been heard of for ninety days. Ask it for a new card first.</source>
        <translation type="unfinished">لم يصل من ذلك المكتب شيء منذ تسعين يومًا. يلزم أولًا طلب بطاقة جديدة منه.</translation>
    </message>
    <message>
        <source>That file is not a desk’s or a partner’s card. Nothing was changed; choose a file whose name ends in “.hubcard”.</source>
        <translation type="unfinished">ذلك الملف ليس بطاقة مكتب ولا بطاقة شريك. لم يتغير شيء؛ المطلوب ملف ينتهي اسمه بـ ⁨“.hubcard”⁩.</translation>
    </message>
    <message>
        <source>Everything in that file is here already.</source>
        <translation type="unfinished">كل ما في ذلك الملف موجود هنا من قبل.</translation>
    </message>
    <message>
        <source>A desk has been copied: two computers write under one name. Nothing was changed; open Hubdesk on the computer that has the copy, and send again from there.</source>
        <translation type="unfinished">نُسخ أحد المكاتب: حاسوبان يكتبان باسم واحد. لم يتغير شيء؛ ينبغي فتح Hubdesk على الحاسوب الذي عليه النسخة، ثم الإرسال من هناك من جديد.</translation>
    </message>
</context>
<context>
    <name>hub::WordsCard</name>
    <message>
        <source>Words of your own</source>
        <translation type="unfinished">كلمات خاصة بملتقاكم</translation>
    </message>
    <message>
        <source>Say once what they mean, and it is remembered for the next file. Until then they stand in the note.</source>
        <translation type="unfinished">يكفي ذكر معناها مرة واحدة، وهو يُحفظ للملف القادم. وحتى ذلك الحين تبقى في الملاحظة.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” (%2), %Ln times</source>
        <extracomment>%1 is a word nobody has taught yet, %2 the list it belongs to; %Ln is how often it stands in the spreadsheet</extracomment>
        <translation type="unfinished">
            <numerusform>«⁨%1⁩» (%2)، ولا مرة</numerusform>
            <numerusform>«⁨%1⁩» (%2)، مرة واحدة</numerusform>
            <numerusform>«⁨%1⁩» (%2)، مرتان</numerusform>
            <numerusform>«⁨%1⁩» (%2)، %Ln مرات</numerusform>
            <numerusform>«⁨%1⁩» (%2)، %Ln مرة</numerusform>
            <numerusform>«⁨%1⁩» (%2)، %Ln مرة</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep it in the note</source>
        <translation type="unfinished">إبقاؤها في الملاحظة</translation>
    </message>
</context>
<context>
    <name>hub::tour::Tour</name>
    <message>
        <source>The first start: look round, start a hub, or open one</source>
        <translation type="unfinished">البداية الأولى: إلقاء نظرة، أو بدء ملتقى، أو فتح ملتقى</translation>
    </message>
    <message>
        <source>Starting a hub: its name, your name, your words</source>
        <translation type="unfinished">بدء ملتقى: اسمه واسمك وكلمات دخولك</translation>
    </message>
    <message>
        <source>Today: who came, and the panel in which a drop-in is logged</source>
        <translation type="unfinished">اليوم: من جاء، واللوحة التي تُسجَّل فيها الزيارة</translation>
    </message>
    <message>
        <source>A drop-in is logged, and can be taken back for the rest of the day</source>
        <translation type="unfinished">تُسجَّل زيارة، ويمكن التراجع عنها بقية اليوم</translation>
    </message>
    <message>
        <source>Four letters find somebody; each row says what tells people apart</source>
        <translation type="unfinished">أربعة حروف تجد شخصًا؛ وفي كل سطر ما يميز بين الأشخاص</translation>
    </message>
    <message>
        <source>A name that nobody has yet: welcome someone new</source>
        <translation type="unfinished">اسم لا يحمله أحد بعد: الترحيب بشخص جديد</translation>
    </message>
    <message>
        <source>More about a visit: when, where, how long, who came together</source>
        <translation type="unfinished">المزيد عن زيارة: متى وأين وكم استغرقت ومن جاء معًا</translation>
    </message>
    <message>
        <source>Taken back with one key</source>
        <translation type="unfinished">تراجع بمفتاح واحد</translation>
    </message>
    <message>
        <source>Everyone, and how to find them</source>
        <translation type="unfinished">الجميع، وكيف نجدهم</translation>
    </message>
    <message>
        <source>A person’s card, and their time with the hub</source>
        <translation type="unfinished">بطاقة شخص، ووقته مع الملتقى</translation>
    </message>
    <message>
        <source>Bring in the spreadsheet the hub kept until now</source>
        <translation type="unfinished">إدخال جدول البيانات الذي كان الملتقى يستعمله حتى الآن</translation>
    </message>
    <message>
        <source>What was understood, beside what stood there</source>
        <translation type="unfinished">ما فُهم، بجانب ما كان مكتوبًا</translation>
    </message>
    <message>
        <source>Help for this page, beside it</source>
        <translation type="unfinished">المساعدة لهذه الصفحة، بجانبها</translation>
    </message>
    <message>
        <source>The screen is hidden with one key</source>
        <translation type="unfinished">تُخفى الشاشة بمفتاح واحد</translation>
    </message>
    <message>
        <source>Chose to start a hub</source>
        <translation type="unfinished">اختيار بدء ملتقى</translation>
    </message>
    <message>
        <source>Logged a drop-in without a name</source>
        <translation type="unfinished">تسجيل زيارة بلا اسم</translation>
    </message>
    <message>
        <source>Logged a drop-in of somebody the hub knows</source>
        <translation type="unfinished">تسجيل زيارة شخص يعرفه الملتقى</translation>
    </message>
    <message>
        <source>Welcomed someone new</source>
        <translation type="unfinished">الترحيب بشخص جديد</translation>
    </message>
    <message>
        <source>Logged a visit of yesterday afternoon for two kinds of support</source>
        <translation type="unfinished">تسجيل زيارة من بعد ظهر أمس لنوعين من الدعم</translation>
    </message>
    <message>
        <source>Took back the last two entries, and the person who had only just been welcomed</source>
        <translation type="unfinished">التراجع عن آخر مُدخلين، وعن الشخص الذي رُحّب به للتو</translation>
    </message>
    <message>
        <source>Opened a person’s card</source>
        <translation type="unfinished">فتح بطاقة شخص</translation>
    </message>
    <message>
        <source>Read a spreadsheet and showed what was understood</source>
        <translation type="unfinished">قراءة جدول بيانات وعرض ما فُهم منه</translation>
    </message>
    <message>
        <source>Hid the screen</source>
        <translation type="unfinished">إخفاء الشاشة</translation>
    </message>
    <message>
        <source>What Hubdesk did with simulated keys, and how many each took:</source>
        <translation type="unfinished">ما فعله Hubdesk بمفاتيح محاكاة، وكم مفتاحًا احتاج كل عمل:</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n key(s)</source>
        <extracomment>%1: a job, as &quot;Logged a drop-in without a name&quot;</extracomment>
        <translation type="unfinished">
            <numerusform>%1: بلا مفاتيح</numerusform>
            <numerusform>%1: مفتاح واحد</numerusform>
            <numerusform>%1: مفتاحان</numerusform>
            <numerusform>%1: %n مفاتيح</numerusform>
            <numerusform>%1: %n مفتاحًا</numerusform>
            <numerusform>%1: %n مفتاح</numerusform>
        </translation>
    </message>
    <message>
        <source>  did not work: %1</source>
        <extracomment>%1: a job and its keys</extracomment>
        <translation type="unfinished">  لم ينجح: %1</translation>
    </message>
    <message>
        <source>The pictures:</source>
        <translation type="unfinished">الصور:</translation>
    </message>
    <message>
        <source>Everybody in them is made up.</source>
        <translation type="unfinished">كل من فيها متخيَّلون.</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) and a summary are in “%1”.</source>
        <extracomment>%1: a folder</extracomment>
        <translation type="unfinished">
            <numerusform>لا صور، وملخص في «⁨%1⁩».</numerusform>
            <numerusform>صورة واحدة وملخص في «⁨%1⁩».</numerusform>
            <numerusform>صورتان وملخص في «⁨%1⁩».</numerusform>
            <numerusform>%n صور وملخص في «⁨%1⁩».</numerusform>
            <numerusform>%n صورة وملخص في «⁨%1⁩».</numerusform>
            <numerusform>%n صورة وملخص في «⁨%1⁩».</numerusform>
        </translation>
    </message>
    <message>
        <source>The tour came through, but this did not work: %1. The pictures show what happened.</source>
        <extracomment>%1: a job, as &quot;Logged a drop-in without a name&quot;</extracomment>
        <translation type="unfinished">اكتملت الجولة، لكن هذا لم ينجح: %1. الصور تُظهر ما حدث.</translation>
    </message>
    <message>
        <source>What a person sees of their own record, when the screen is turned round</source>
        <translation type="unfinished">ما يراه الشخص من ملفه حين تُدار الشاشة إليه</translation>
    </message>
    <message>
        <source>Who has looked at this record, when and why</source>
        <translation type="unfinished">من اطّلع على هذا الملف ومتى ولماذا</translation>
    </message>
    <message>
        <source>What a person keeps to the people supporting them</source>
        <translation type="unfinished">ما يحفظه الشخص لمن يدعمونه</translation>
    </message>
    <message>
        <source>Who gets in, and letting somebody in</source>
        <translation type="unfinished">من له حق الدخول، وإدخال عضو</translation>
    </message>
    <message>
        <source>Backups: sealed, read back, and where they are</source>
        <translation type="unfinished">النسخ الاحتياطية: مختومة، مقروءة من جديد، وأين هي</translation>
    </message>
    <message>
        <source>What was done: sign-ins, exports, and whoever opened what a person kept</source>
        <translation type="unfinished">ما جرى: الدخول، وما خرج، ومن فتح ما حفظه شخص</translation>
    </message>
    <message>
        <source>The desk is locked; who is here next?</source>
        <translation type="unfinished">المكتب مقفل؛ من التالي؟</translation>
    </message>
    <message>
        <source>Our hub: its name, its lists, and what the desk sees of them</source>
        <translation type="unfinished">ملتقانا: اسمه وقوائمه وما يراه المكتب منها</translation>
    </message>
    <message>
        <source>A word of the hub’s own, at its place in the list</source>
        <translation type="unfinished">كلمة من كلمات الملتقى في مكانها من القائمة</translation>
    </message>
    <message>
        <source>What leaves for the hub alone, with its reason</source>
        <translation type="unfinished">ما يخرج للملتقى وحده، مع سببه</translation>
    </message>
    <message>
        <source>Let somebody in</source>
        <translation type="unfinished">إضافة عضو</translation>
    </message>
    <message>
        <source>Made a backup, which was read back</source>
        <translation type="unfinished">أنشأ نسخة احتياطية وقُرئت من جديد</translation>
    </message>
    <message>
        <source>Opened the list of who has looked</source>
        <translation type="unfinished">فتح قائمة من اطّلع</translation>
    </message>
    <message>
        <source>Added a word of the hub’s own</source>
        <translation type="unfinished">أضاف كلمة من كلمات الملتقى</translation>
    </message>
    <message>
        <source>Opening a hub that is on this computer, or on a stick</source>
        <translation type="unfinished">فتح ملتقى موجود على هذا الحاسوب أو على ذاكرة محمولة</translation>
    </message>
    <message>
        <source>Bringing a hub back from a backup</source>
        <translation type="unfinished">استعادة ملتقى من نسخة احتياطية</translation>
    </message>
    <message>
        <source>A member’s name, level and words, changed in place</source>
        <translation type="unfinished">اسم عضو ومستواه وكلماته، تُغيّر في مكانها</translation>
    </message>
    <message>
        <source>Recovery sheets, for the day when the words are lost</source>
        <translation type="unfinished">أوراق الاستعادة، ليوم تضيع فيه الكلمات</translation>
    </message>
    <message>
        <source>A number that carries on at this desk</source>
        <translation type="unfinished">رقم يُتابَع به على هذا المكتب</translation>
    </message>
    <message>
        <source>When the desk locks by itself, and what its screen shows then</source>
        <translation type="unfinished">متى يُقفل المكتب من نفسه، وما تعرضه شاشته حينها</translation>
    </message>
    <message>
        <source>Saw the other two ways in</source>
        <translation type="unfinished">رُئيت طريقتا الدخول الأخريان</translation>
    </message>
    <message>
        <source>Opened a member’s line to change it</source>
        <translation type="unfinished">فُتح سطر عضو لتغييره</translation>
    </message>
    <message>
        <source>Came to how the desk locks</source>
        <translation type="unfinished">وُصل إلى طريقة إقفال المكتب</translation>
    </message>
    <message>
        <source>A wellbeing plan, written beside the person: one part at a time, and nothing of anybody else.</source>
        <translation type="unfinished">خطة عافية تُكتب بجانب الشخص: جزء واحد في كل مرة، ولا شيء عن أي شخص آخر.</translation>
    </message>
    <message>
        <source>An earlier version beside the plan as it is now, with what changed in words.</source>
        <translation type="unfinished">صيغة سابقة بجانب الخطة كما هي الآن، مع ما تغيّر بالكلمات.</translation>
    </message>
    <message>
        <source>The safety plan on one screen, one key from the card.</source>
        <translation type="unfinished">خطة الأمان على شاشة واحدة، بمفتاح واحد من البطاقة.</translation>
    </message>
    <message>
        <source>What the person works towards, in their words, with how close they feel if they like to say.</source>
        <translation type="unfinished">ما يسعى إليه الشخص بكلماته، ومدى قربه منه إن أراد أن يقول.</translation>
    </message>
    <message>
        <source>Who may know: a promise that stands, and what could be agreed.</source>
        <translation type="unfinished">من له أن يعرف: وعد قائم، وما يمكن الموافقة عليه.</translation>
    </message>
    <message>
        <source>What would leave, word for word, before it does.</source>
        <translation type="unfinished">ما سيخرج، كلمةً كلمة، قبل أن يخرج.</translation>
    </message>
    <message>
        <source>The card with its promise, what matters and what the person is reaching for.</source>
        <translation type="unfinished">البطاقة وفيها الوعد وما يهم الشخص وما يسعى إليه.</translation>
    </message>
    <message>
        <source>Wrote the first lines of a plan</source>
        <translation type="unfinished">كتابة الأسطر الأولى من خطة</translation>
    </message>
    <message>
        <source>A letter to the person: Hubdesk begins it, they change it, and nobody gets it before they have read it.</source>
        <translation type="unfinished">رسالة إلى الشخص: يبدؤها Hubdesk، ويغيّر فيها ما يشاء، ولا تصل إلى أحد قبل أن يقرأها.</translation>
    </message>
    <message>
        <source>A plan on paper, as the person takes it home.</source>
        <translation type="unfinished">خطة على الورق، كما يأخذها الشخص معه إلى البيت.</translation>
    </message>
    <message>
        <source>The same in letters of 24 points.</source>
        <translation type="unfinished">الخطة نفسها بحروف كبيرة قياسها 24 نقطة.</translation>
    </message>
    <message>
        <source>The letter, as the person gets it.</source>
        <translation type="unfinished">الرسالة كما يستلمها الشخص.</translation>
    </message>
    <message>
        <source>All that is held about somebody, in words to them.</source>
        <translation type="unfinished">كل ما هو محفوظ عن شخص ما، بكلمات موجهة إليه.</translation>
    </message>
    <message>
        <source>The safety plan as a card, to be folded twice.</source>
        <translation type="unfinished">خطة الأمان على شكل بطاقة تُطوى مرتين.</translation>
    </message>
    <message>
        <source>Who has looked and who was told, on paper.</source>
        <translation type="unfinished">من اطّلع ومن أُخبر، على الورق.</translation>
    </message>
    <message>
        <source>What a housing officer gets: what was agreed, and nothing else.</source>
        <translation type="unfinished">ما يستلمه موظف الإسكان: ما اتُّفق عليه، ولا شيء غيره.</translation>
    </message>
    <message>
        <source>The papers:</source>
        <translation type="unfinished">الأوراق:</translation>
    </message>
</context>
</TS>
