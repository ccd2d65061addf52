// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/everydaynames.h"

namespace hub::bench {

// clang-format off
static constexpr FirstName firstNameList[] = {
    {"David", 210, "Dave"}, {"John", 200}, {"Michael", 175, "Mike"}, {"Paul", 165}, {"Andrew", 150, "Andy"},
    {"Peter", 140}, {"James", 150}, {"Robert", 125, "Rob"}, {"Mark", 130}, {"Richard", 105, "Rich"},
    {"Stephen", 105, "Steve"}, {"Christopher", 115, "Chris"}, {"William", 80, "Will"}, {"Thomas", 85, "Tom"},
    {"Daniel", 85, "Dan"}, {"Matthew", 80, "Matt"}, {"Anthony", 75, "Tony"}, {"Kevin", 65, "Kev"}, {"Alan", 65},
    {"Ian", 65}, {"Simon", 60}, {"Brian", 50}, {"Colin", 42}, {"Graham", 42}, {"Keith", 45}, {"Barry", 35},
    {"Philip", 55, "Phil"}, {"Martin", 62}, {"Steven", 60, "Steve"}, {"Gary", 52}, {"Neil", 44},
    {"Jonathan", 50, "Jon"}, {"Adam", 50}, {"Benjamin", 45, "Ben"}, {"Samuel", 46, "Sam"}, {"Joseph", 50, "Joe"},
    {"Joshua", 40, "Josh"}, {"Luke", 38}, {"Ryan", 36}, {"Jack", 48}, {"George", 44}, {"Edward", 36, "Ed"},
    {"Charles", 32, "Charlie"}, {"Lee", 46}, {"Craig", 30}, {"Darren", 30}, {"Wayne", 20}, {"Scott", 24},
    {"Stuart", 28}, {"Sean", 24}, {"Liam", 28}, {"Nathan", 24}, {"Kieran", 14}, {"Callum", 20}, {"Connor", 18},
    {"Jordan", 24}, {"Lewis", 18}, {"Alexander", 40, "Alex"}, {"Nicholas", 34, "Nick"}, {"Timothy", 26, "Tim"},
    {"Patrick", 24, "Pat"}, {"Dennis", 18}, {"Derek", 24}, {"Roger", 24}, {"Trevor", 20}, {"Raymond", 22, "Ray"},
    {"Terence", 16, "Terry"}, {"Geoffrey", 18, "Geoff"}, {"Kenneth", 24, "Ken"}, {"Norman", 8},
    {"Ronald", 14, "Ron"}, {"Malcolm", 18}, {"Duncan", 10}, {"Gareth", 14}, {"Dean", 18}, {"Jamie", 24},
    {"Shaun", 16}, {"Oliver", 30, "Ollie"}, {"Harry", 24}, {"Toby", 8}, {"Rhys", 8}, {"Kyle", 14}, {"Aaron", 16},
    {"Bradley", 12, "Brad"}, {"Dominic", 12, "Dom"}, {"Vincent", 10, "Vince"}, {"Howard", 8},
    {"Leslie", 10, "Les"}, {"Clive", 12}, {"Nigel", 22}, {"Gordon", 12}, {"Douglas", 10, "Doug"},
    {"Frederick", 10, "Fred"}, {"Arthur", 8}, {"Eric", 10}, {"Ernest", 4, "Ernie"}, {"Tyler", 10}, {"Reece", 7},
    {"Elliot", 8}, {"Zachary", 5, "Zak"}, {"Isaac", 5}, {"Susan", 130, "Sue"}, {"Margaret", 75, "Maggie"},
    {"Sarah", 135}, {"Patricia", 65, "Pat"}, {"Karen", 85}, {"Elizabeth", 85, "Liz"}, {"Jacqueline", 55, "Jackie"},
    {"Christine", 65, "Chris"}, {"Linda", 60}, {"Helen", 75}, {"Julie", 78}, {"Emma", 90}, {"Claire", 72},
    {"Nicola", 60, "Nicky"}, {"Deborah", 55, "Debbie"}, {"Amanda", 52, "Mandy"}, {"Jennifer", 60, "Jenny"},
    {"Jane", 55}, {"Laura", 62}, {"Rebecca", 62, "Becky"}, {"Michelle", 55}, {"Lisa", 55}, {"Joanne", 54, "Jo"},
    {"Tracey", 45}, {"Alison", 45, "Ali"}, {"Angela", 52, "Angie"}, {"Sharon", 45}, {"Victoria", 48, "Vicky"},
    {"Rachel", 55}, {"Catherine", 46, "Cath"}, {"Kathryn", 16, "Kath"}, {"Kathleen", 24, "Kath"},
    {"Katherine", 22, "Kate"}, {"Katie", 30}, {"Samantha", 42, "Sam"}, {"Gemma", 34}, {"Kelly", 34},
    {"Hannah", 46}, {"Charlotte", 45, "Charlie"}, {"Lucy", 40}, {"Jessica", 42, "Jess"}, {"Amy", 42},
    {"Louise", 40}, {"Mary", 58}, {"Carol", 48}, {"Sandra", 44, "Sandy"}, {"Janet", 42, "Jan"},
    {"Barbara", 36, "Barb"}, {"Ann", 40}, {"Anne", 38}, {"Maureen", 26, "Mo"}, {"Sheila", 24}, {"Jean", 28},
    {"Joan", 18}, {"Dorothy", 16, "Dot"}, {"Joyce", 12}, {"Pauline", 28}, {"Valerie", 24, "Val"},
    {"Gillian", 32, "Gill"}, {"Denise", 24}, {"Lesley", 26}, {"Diane", 30, "Di"}, {"Wendy", 26},
    {"Beverley", 22, "Bev"}, {"Lorraine", 22}, {"Dawn", 26}, {"Maria", 26}, {"Marie", 20}, {"Donna", 24},
    {"Natalie", 30, "Nat"}, {"Stephanie", 30, "Steph"}, {"Zoe", 24}, {"Kirsty", 18}, {"Hayley", 20},
    {"Leanne", 18}, {"Stacey", 18}, {"Danielle", 24, "Dani"}, {"Kerry", 16}, {"Heather", 24}, {"Ruth", 20},
    {"Judith", 20, "Judy"}, {"Hilary", 10}, {"Fiona", 20}, {"Anna", 26}, {"Alice", 20}, {"Georgia", 16},
    {"Sophie", 36, "Soph"}, {"Chloe", 30}, {"Megan", 24, "Meg"}, {"Bethany", 20, "Beth"}, {"Olivia", 22, "Liv"},
    {"Emily", 36, "Em"}, {"Grace", 18}, {"Ella", 12}, {"Abigail", 16, "Abi"}, {"Eleanor", 18, "Ellie"},
    {"Molly", 14}, {"Holly", 18}, {"Jade", 18}, {"Paige", 10}, {"Leah", 12}, {"Naomi", 10}, {"Rosie", 10},
    {"Daisy", 8}, {"Tina", 14}, {"Yvonne", 18}, {"Marion", 14}, {"Brenda", 22}, {"Irene", 12}, {"Sylvia", 12},
    {"Rita", 12}, {"Doreen", 8}, {"Beryl", 5}, {"Audrey", 8}, {"Veronica", 7, "Ronnie"}, {"Frances", 12, "Fran"},
    {"Theresa", 14, "Terri"}, {"Carole", 16}, {"Sally", 24}, {"Lynn", 14}, {"Lynne", 12}, {"Rosemary", 14, "Rose"},
    {"Penelope", 8, "Penny"}, {"Caroline", 32}, {"Joanna", 22, "Jo"}, {"Tanya", 8}, {"Melanie", 20, "Mel"},
    {"Paula", 22}, {"Suzanne", 16}, {"Teresa", 12}, {"Bernadette", 7}, {"Siobhan", 6}, {"Niamh", 4}, {"Sian", 8},
    {"Mohammed", 40}, {"Ahmed", 10}, {"Ali", 12}, {"Hassan", 7}, {"Imran", 8}, {"Omar", 6}, {"Yusuf", 5},
    {"Tariq", 4}, {"Amir", 5}, {"Fatima", 9}, {"Aisha", 9}, {"Zainab", 4}, {"Amina", 5}, {"Nadia", 6},
    {"Priya", 5}, {"Anita", 6}, {"Sunita", 3}, {"Raj", 5}, {"Sanjay", 4}, {"Amit", 3}, {"Deepak", 2},
    {"Harpreet", 3}, {"Gurpreet", 3}, {"Piotr", 8}, {"Tomasz", 7}, {"Krzysztof", 6}, {"Marcin", 6}, {"Pawel", 6},
    {"Agnieszka", 7}, {"Katarzyna", 7, "Kasia"}, {"Magdalena", 6, "Magda"}, {"Malgorzata", 5, "Gosia"},
    {"Anastasia", 3}, {"Oksana", 3}, {"Iryna", 4}, {"Olena", 4}, {"Andrei", 5}, {"Ionut", 3}, {"Elena", 6},
    {"Kwame", 2}, {"Chidi", 2}, {"Ngozi", 2}, {"Blessing", 2}, {"Tendai", 2}, {"Wei", 3}, {"Mei", 2}, {"Minh", 2},
    {"Kofi", 2}, {"Femi", 2}, {"Ade", 2},
};

static constexpr Surname surnameList[] = {
    {"Smith", 122}, {"Jones", 75}, {"Taylor", 58}, {"Brown", 55}, {"Williams", 52}, {"Wilson", 46},
    {"Johnson", 38}, {"Davies", 38}, {"Robinson", 44}, {"Wright", 34}, {"Thompson", 40}, {"Evans", 28},
    {"Walker", 38}, {"White", 33}, {"Roberts", 29}, {"Green", 30}, {"Hall", 30}, {"Wood", 32}, {"Jackson", 33},
    {"Clarke", 27}, {"Clark", 25}, {"Harrison", 30}, {"Hughes", 24}, {"Edwards", 21}, {"Hill", 24}, {"Lewis", 19},
    {"Turner", 26}, {"Martin", 24}, {"Cooper", 24}, {"Ward", 24}, {"Morris", 19}, {"Moore", 20}, {"King", 21},
    {"Watson", 25}, {"Baker", 21}, {"Harris", 21}, {"Morgan", 15}, {"Patel", 14}, {"Allen", 19}, {"Anderson", 18},
    {"Mitchell", 19}, {"Phillips", 15}, {"James", 16}, {"Campbell", 13}, {"Lee", 20}, {"Bell", 17}, {"Shaw", 19},
    {"Parker", 19}, {"Davis", 15}, {"Bennett", 17}, {"Kelly", 15}, {"Young", 17}, {"Miller", 16},
    {"Richardson", 21}, {"Cook", 17}, {"Simpson", 18}, {"Marshall", 17}, {"Collins", 15}, {"Carter", 17},
    {"Bailey", 17}, {"Gray", 14}, {"Cox", 14}, {"Adams", 15}, {"Wilkinson", 19}, {"Foster", 15}, {"Chapman", 16},
    {"Mason", 14}, {"Russell", 13}, {"Rogers", 13}, {"Webb", 13}, {"Powell", 11}, {"Hunt", 12}, {"Gibson", 12},
    {"Holmes", 14}, {"Mills", 12}, {"Palmer", 12}, {"Matthews", 12}, {"Fisher", 13}, {"Barnes", 12},
    {"Knight", 12}, {"Lloyd", 10}, {"Butler", 12}, {"Price", 11}, {"Barker", 14}, {"Stevens", 10}, {"Jenkins", 9},
    {"Dixon", 14}, {"Fletcher", 13}, {"Hunter", 11}, {"Howard", 11}, {"Graham", 11}, {"Reynolds", 10}, {"Fox", 12},
    {"Andrews", 9}, {"Ford", 10}, {"Saunders", 9}, {"Payne", 10}, {"Day", 10}, {"West", 9}, {"Elliott", 11},
    {"Ellis", 13}, {"Pearson", 12}, {"Hudson", 11}, {"Armstrong", 10}, {"Ross", 9}, {"Stewart", 11}, {"Scott", 20},
    {"Murphy", 13}, {"Murray", 11}, {"Kennedy", 9}, {"Hamilton", 8}, {"Burton", 10}, {"Lawson", 9},
    {"Spencer", 10}, {"Watts", 8}, {"Riley", 9}, {"Walsh", 11}, {"O'Brien", 9}, {"O'Connor", 6}, {"Ryan", 8},
    {"Reid", 9}, {"Black", 8}, {"Stone", 8}, {"Hart", 8}, {"Barrett", 9}, {"Carr", 9}, {"Cole", 9}, {"Porter", 9},
    {"Berry", 7}, {"Atkinson", 16}, {"Hodgson", 11}, {"Dawson", 10}, {"Metcalfe", 7}, {"Jackman", 3},
    {"Stephenson", 9}, {"Nicholson", 10}, {"Lawrence", 9}, {"Booth", 9}, {"Hargreaves", 6}, {"Sykes", 6},
    {"Firth", 6}, {"Haigh", 4}, {"Sutcliffe", 5}, {"Hirst", 5}, {"Whitehead", 6}, {"Bradley", 10}, {"Kaye", 3},
    {"Lister", 4}, {"Harper", 8}, {"Gardner", 8}, {"Warren", 7}, {"Perry", 7}, {"Burns", 8}, {"Francis", 7},
    {"Gilbert", 6}, {"Osborne", 6}, {"Lowe", 7}, {"Cunningham", 6}, {"Doyle", 6}, {"Byrne", 6}, {"Hussain", 9},
    {"Khan", 14}, {"Ahmed", 11}, {"Ali", 12}, {"Begum", 6}, {"Singh", 10}, {"Kaur", 9}, {"Akhtar", 4}, {"Shah", 6},
    {"Malik", 4}, {"Iqbal", 3}, {"Mahmood", 3}, {"Chowdhury", 2}, {"Sharma", 4}, {"Kumar", 4}, {"Nowak", 3},
    {"Kowalski", 2}, {"Kowalska", 2}, {"Wojcik", 2}, {"Lewandowski", 1}, {"Kaminska", 1}, {"Shevchenko", 1},
    {"Popescu", 2}, {"Okafor", 1}, {"Adeyemi", 1}, {"Mensah", 1}, {"Moyo", 1}, {"Chen", 3}, {"Wong", 3},
    {"Nguyen", 2}, {"Garcia", 2}, {"Santos", 1},
};

static constexpr const char *surnameStarts[] = {
    "Ash", "Black", "Brad", "Bram", "Brock", "Bur", "Cal", "Carl", "Clay", "Cop", "Cran", "Dal", "Den", "Dray", "Eas",
    "Fair", "Far", "Gold", "Had", "Hard", "Hart", "Hath", "Hax", "Hay", "Heath", "Hol", "Hors", "Hux", "Kel", "Kim",
    "Lang", "Law", "Lin", "Long", "Mar", "Mel", "Mid", "Nor", "Oak", "Pat", "Pem", "Pres", "Rad", "Red", "Rish", "Row",
    "Ruth", "Sel", "Shel", "Ship", "Stan", "Staf", "Stock", "Sut", "Swin", "Thorn", "Til", "Up", "Wad", "Wake", "Wal",
    "War", "Wen", "West", "Whit", "Wil", "Win", "Wood", "Wor", "Wyn", "Ven", "Tem", "Quar", "Lam", "Jen", "Gar", "Ever",
    "Dun", "Cud", "Bul"};
static constexpr const char *surnameEnds[] = {"ley", "ton", "ford", "field", "worth", "by", "ham", "wood", "ridge",
    "man", "well", "stead", "wick", "bury", "shaw", "den", "ing", "er", "son", "gate", "croft", "smith", "kin", "low"};

static constexpr const char *nicknames[] = {"Scouse", "Jonno", "Smithy", "Ginge", "Taff", "Bear", "Mouse", "Red",
    "The Captain", "Chaz", "Tiny", "Doc", "Sparky", "Nan", "Curly", "Moz", "Gaz", "Spud"};
static constexpr const char *bynames[] = {"Big", "Little", "Old", "Young", "Tall", "Quiet", "Yorkshire", "Geordie",
    "Guitar", "Bike", "Allotment", "Chess"};
// clang-format on

std::span<const FirstName> firstNames()
{
    return firstNameList;
}

std::span<const Surname> surnames()
{
    return surnameList;
}

template <typename Name>
static const Name &drawn(std::span<const Name> names, Chance &chance)
{
    int all = 0;
    for (const Name &name : names)
        all += name.weight;
    int left = chance.below(all);
    for (const Name &name : names) {
        left -= name.weight;
        if (left < 0)
            return name;
    }
    return names.back();
}

QString rareSurname(Chance &chance)
{
    return QLatin1String(surnameStarts[chance.below(int(std::size(surnameStarts)))])
        + QLatin1String(surnameEnds[chance.below(int(std::size(surnameEnds)))]);
}

static QString surname(Chance &chance)
{
    constexpr double shareOfRareOnes = 0.62;
    return chance.happens(shareOfRareOnes) ? rareSurname(chance) : QString::fromLatin1(drawn(surnames(), chance).name);
}

QString hubName(Chance &chance)
{
    const FirstName &first = drawn(firstNames(), chance);
    if (chance.happens(0.005))
        return QLatin1String(nicknames[chance.below(int(std::size(nicknames)))]);
    const bool short_ = *first.usual != 0 && chance.happens(0.5);
    const QString called = QLatin1String(short_ ? first.usual : first.name);
    if (chance.happens(0.025))
        return QLatin1String(bynames[chance.below(int(std::size(bynames)))]) + u' ' + called;
    const double rest = chance.part();
    if (rest < 0.08)
        return called;
    const QString last = surname(chance);
    return called + u' ' + (rest < 0.16 ? last.left(1) : last);
}

} // namespace hub::bench
