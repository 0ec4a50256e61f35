/** Organisations, parties, armed groups, agencies and outlets: key, kind, names. From general knowledge; keys are shared with other languages. */
export const ORGANIZATIONS = `
un|o|United Nations,UN,U.N.
unsc|o|UN Security Council,U.N. Security Council,Security Council,United Nations Security Council
unrwa|o|UNRWA
unhcr|o|UNHCR
unicef|o|UNICEF
who|o|World Health Organization,World Health Organisation
iaea|o|International Atomic Energy Agency,IAEA
icc|o|International Criminal Court,ICC
icrc|o|Red Cross,International Committee of the Red Cross
imf|o|International Monetary Fund,IMF
worldbank|o|World Bank
eu|o|European Union,EU,E.U.,European Commission
nato|o|NATO,Nato,North Atlantic Treaty Organization
arableague|o|Arab League,League of Arab States
au|o|African Union,AU
opec|o|OPEC
hamas|o|Hamas
pij|o|Islamic Jihad,Palestinian Islamic Jihad
fatah|o|Fatah
plo|o|PLO,Palestine Liberation Organization
hezbollah|o|Hezbollah,Hizbollah,Hizbullah
houthis|o|Houthis,Ansar Allah
isis|o|Islamic State,ISIS,ISIL,IS,Daesh
qaeda|o|al-Qaeda,al-Qaida,Al-Qaeda,Al Qaeda
taliban|o|Taliban
brotherhood|o|Muslim Brotherhood
pkk|o|PKK,Kurdistan Workers' Party
sdf|o|Syrian Democratic Forces,SDF
irgc|o|Revolutionary Guards,Islamic Revolutionary Guard Corps,IRGC,Revolutionary Guard
whitehouse|o|White House
pentagon|o|Pentagon,Department of Defense,Defense Department
statedept|o|State Department,Department of State
justicedept|o|Justice Department,Department of Justice
congress|o|Congress,U.S. Congress,US Congress
senate|o|Senate
house|o|House of Representatives
supremecourt|o|Supreme Court
cia|o|CIA,Central Intelligence Agency
fbi|o|FBI,Federal Bureau of Investigation
nsa|o|NSA,National Security Agency
mossad|o|Mossad
knesset|o|Knesset
idf|o|Israel Defense Forces,IDF
dems|o|Democratic Party
reps|o|Republican Party,GOP
dnc|o|Democratic National Committee,DNC
hrw|o|Human Rights Watch
amnesty|o|Amnesty International
msf|o|Doctors Without Borders
twitter|o|Twitter
facebook|o|Facebook
google|o|Google
boeing|o|Boeing
reuters|u|Reuters
afp|u|AFP,Agence France-Presse
ap|u|Associated Press,AP
cnn|u|CNN
bbc|u|BBC,BBC News
npr|u|NPR
jazeera|u|Al Jazeera,Al-Jazeera
arabiya|u|Al Arabiya,Al-Arabiya
nyt|u|New York Times,Times
wapo|u|Washington Post
wsj|u|Wall Street Journal
nypost|u|New York Post
usatoday|u|USA Today
guardian|u|Guardian
telegraph|u|Daily Telegraph,Telegraph
economist|u|Economist
bloomberg|u|Bloomberg
politico|u|Politico
axios|u|Axios
breitbart|u|Breitbart,Breitbart News
huffpost|u|Huffington Post
buzzfeed|u|BuzzFeed,BuzzFeed News
nbc|u|NBC,NBC News
abc|u|ABC,ABC News
cbs|u|CBS,CBS News
msnbc|u|MSNBC
foxnews|u|Fox News,Fox
haaretz|u|Haaretz
jpost|u|Jerusalem Post
irna|u|IRNA
fars|u|Fars
sana|u|SANA
tass|u|TASS,Itar-Tass
ria|u|RIA Novosti,RIA
interfax|u|Interfax
xinhua|u|Xinhua
anadolu|u|Anadolu,Anadolu Agency
wikinews|u|Wikinews
`;
