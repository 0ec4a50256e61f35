/** People of public life of Europe, Russia and the Caucasus; the columns are said in index.ts. From general knowledge. */
export const EUROPE = `
putin|RU|Vladimir Putin,~Putin
medvedev|RU|Dmitry Medvedev,Dmitri Medvedev,~Medvedev
yeltsin|RU|Boris Yeltsin,~Yeltsin
lavrov|RU|Sergei Lavrov,Sergey Lavrov,~Lavrov
peskov|RU|Dmitry Peskov,~Peskov
zakharova|RU|Maria Zakharova,~Zakharova
shoigu|RU|Sergei Shoigu,~Shoigu
bogdanov|RU|Mikhail Bogdanov
prigozhin|RU|Yevgeny Prigozhin,~Prigozhin
navalny|RU|Alexei Navalny,~Navalny
zelensky|UA|Volodymyr Zelensky,Volodymyr Zelenskyy,Volodymyr Zelenskiy,~Zelensky,~Zelenskyy,~Zelenskiy
poroshenko|UA|Petro Poroshenko,~Poroshenko
yanukovych|UA|Viktor Yanukovych,~Yanukovych
kuleba|UA|Dmytro Kuleba
lukashenko|BY|Alexander Lukashenko,~Lukashenko
macron|FR|Emmanuel Macron,~Macron
hollande|FR|François Hollande,~Hollande
sarkozy|FR|Nicolas Sarkozy,~Sarkozy
chirac|FR|Jacques Chirac
fabius|FR|Laurent Fabius
merkel|DE|Angela Merkel,~Merkel
scholz|DE|Olaf Scholz,~Scholz
steinmeier|DE|Frank-Walter Steinmeier
johnson|GB|Boris Johnson
sunak|GB|Rishi Sunak,~Sunak
starmer|GB|Keir Starmer,~Starmer
cameron|GB|David Cameron
blair|GB|Tony Blair
may|GB|Theresa May
brown|GB|Gordon Brown
hague|GB|William Hague
corbyn|GB|Jeremy Corbyn
farage|GB|Nigel Farage
berlusconi|IT|Silvio Berlusconi,~Berlusconi
meloni|IT|Giorgia Meloni,~Meloni
vonderleyen|BE|Ursula von der Leyen
borrell|ES|Josep Borrell
mogherini|IT|Federica Mogherini
ashton|GB|Catherine Ashton
stoltenberg|NO|Jens Stoltenberg,~Stoltenberg
rasmussen|DK|Anders Fogh Rasmussen
rutte|NL|Mark Rutte
guterres|PT|António Guterres,~Guterres
demistura|IT|Staffan de Mistura
griffiths|GB|Martin Griffiths
lazzarini|CH|Philippe Lazzarini
turk|AT|Volker Türk
francis|VA|Pope Francis
benedict|VA|Pope Benedict XVI
johnpaul|VA|Pope John Paul II
milosevic|RS|Slobodan Milošević,~Milosevic
lammy|GB|David Lammy
cleverly|GB|James Cleverly
raab|GB|Dominic Raab
hammond|GB|Philip Hammond
hunt-j|GB|Jeremy Hunt
straw|GB|Jack Straw
miliband-d|GB|David Miliband
miliband-e|GB|Ed Miliband
clegg|GB|Nick Clegg
osborne|GB|George Osborne
sturgeon|GB|Nicola Sturgeon
salmond|GB|Alex Salmond
yousaf|GB|Humza Yousaf
khan-s|GB|Sadiq Khan
thatcher|GB|Margaret Thatcher
major|GB|John Major
elizabeth2|GB|Queen Elizabeth II,Queen Elizabeth,Elizabeth II
charles3|GB|King Charles,King Charles III,Charles III
lepen-m|FR|Marine Le Pen
lepen-j|FR|Jean-Marie Le Pen
villepin|FR|Dominique de Villepin
philippe|FR|Edouard Philippe,Édouard Philippe
valls|FR|Manuel Valls
fillon|FR|Francois Fillon,François Fillon
ayrault|FR|Jean-Marc Ayrault
ledrian|FR|Jean-Yves Le Drian
colonna|FR|Catherine Colonna
sejourne|FR|Stephane Sejourne,Stéphane Séjourné
barrot|FR|Jean-Noel Barrot,Jean-Noël Barrot
attal|FR|Gabriel Attal
barnier|FR|Michel Barnier
bayrou|FR|Francois Bayrou,François Bayrou
kouchner|FR|Bernard Kouchner
juppe|FR|Alain Juppe,Alain Juppé
royal|FR|Segolene Royal,Ségolène Royal
melenchon|FR|Jean-Luc Melenchon,Jean-Luc Mélenchon
lagarde|FR|Christine Lagarde
strausskahn|FR|Dominique Strauss-Kahn
darmanin|FR|Gerald Darmanin,Gérald Darmanin
mitterrand|FR|Francois Mitterrand,François Mitterrand
schroeder|DE|Gerhard Schroeder,Gerhard Schröder
fischer-j|DE|Joschka Fischer
westerwelle|DE|Guido Westerwelle
gabriel-s|DE|Sigmar Gabriel
maas|DE|Heiko Maas
baerbock|DE|Annalena Baerbock
merz|DE|Friedrich Merz
habeck|DE|Robert Habeck
lindner|DE|Christian Lindner
pistorius|DE|Boris Pistorius
schaeuble|DE|Wolfgang Schaeuble,Wolfgang Schäuble
kohl|DE|Helmut Kohl
prodi|IT|Romano Prodi
renzi|IT|Matteo Renzi,~Renzi
conte|IT|Giuseppe Conte
draghi|IT|Mario Draghi,~Draghi
monti|IT|Mario Monti
salvini|IT|Matteo Salvini
tajani|IT|Antonio Tajani
dimaio|IT|Luigi Di Maio
frattini|IT|Franco Frattini
mattarella|IT|Sergio Mattarella,~Mattarella
gentiloni|IT|Paolo Gentiloni
zapatero|ES|Jose Luis Rodriguez Zapatero,José Luis Rodríguez Zapatero,~Zapatero
aznar|ES|Jose Maria Aznar,José María Aznar
rajoy|ES|Mariano Rajoy,~Rajoy
sanchez-p|ES|Pedro Sanchez,Pedro Sánchez
albares|ES|Jose Manuel Albares,José Manuel Albares
puigdemont|ES|Carles Puigdemont
moratinos|ES|Miguel Angel Moratinos,Miguel Ángel Moratinos
solana|ES|Javier Solana
barroso|PT|Jose Manuel Barroso,José Manuel Barroso,~Barroso
costa-a|PT|Antonio Costa,António Costa
socrates|PT|Jose Socrates,José Sócrates
vanrompuy|BE|Herman Van Rompuy
michel|BE|Charles Michel
juncker|LU|Jean-Claude Juncker,~Juncker
tusk|PL|Donald Tusk,~Tusk
duda|PL|Andrzej Duda
kaczynski-l|PL|Lech Kaczynski
kaczynski-j|PL|Jaroslaw Kaczynski
sikorski|PL|Radoslaw Sikorski,Radosław Sikorski
metsola|MT|Roberta Metsola
kallas|EE|Kaja Kallas
orban|HU|Viktor Orban,Viktor Orbán,~Orban
szijjarto|HU|Peter Szijjarto,Péter Szijjártó
balkenende|NL|Jan Peter Balkenende
wilders|NL|Geert Wilders
kaag|NL|Sigrid Kaag
plasschaert|NL|Jeanine Hennis-Plasschaert
papandreou|GR|George Papandreou
tsipras|GR|Alexis Tsipras,~Tsipras
mitsotakis|GR|Kyriakos Mitsotakis
samaras|GR|Antonis Samaras
varoufakis|GR|Yanis Varoufakis
anastasiades|CY|Nicos Anastasiades
kurz|AT|Sebastian Kurz
vucic|RS|Aleksandar Vucic,Aleksandar Vučić
tadic|RS|Boris Tadic,Boris Tadić
kostunica|RS|Vojislav Kostunica
karadzic|RS|Radovan Karadzic,~Karadzic
mladic|RS|Ratko Mladic,~Mladic
thaci|XK|Hashim Thaci
kurti|XK|Albin Kurti
rama|AL|Edi Rama
fico|SK|Robert Fico
marin|FI|Sanna Marin
niinisto|FI|Sauli Niinisto,Sauli Niinistö
ahtisaari|FI|Martti Ahtisaari
frederiksen|DK|Mette Frederiksen
bildt|SE|Carl Bildt
kristersson|SE|Ulf Kristersson
lofven|SE|Stefan Lofven,Stefan Löfven
bernadotte-w|SE|Margot Wallstrom,Margot Wallström
store|NO|Jonas Gahr Store,Jonas Gahr Støre
solberg|NO|Erna Solberg
pedersen|NO|Geir Pedersen
varadkar|IE|Leo Varadkar
martin-mi|IE|Micheal Martin,Micheál Martin
mladenov|BG|Nickolay Mladenov
borisov|BG|Boyko Borisov
sandu|MD|Maia Sandu
saakashvili|GE|Mikheil Saakashvili,Mikhail Saakashvili,~Saakashvili
shevardnadze|GE|Eduard Shevardnadze
pashinyan|AM|Nikol Pashinyan,~Pashinyan
sargsyan|AM|Serzh Sargsyan
aliyev|AZ|Ilham Aliyev,~Aliyev
tymoshenko|UA|Yulia Tymoshenko,~Tymoshenko
yushchenko|UA|Viktor Yushchenko,~Yushchenko
klitschko|UA|Vitali Klitschko
zaluzhny|UA|Valeriy Zaluzhnyi,Valerii Zaluzhnyi
yermak|UA|Andriy Yermak
reznikov|UA|Oleksii Reznikov
umerov|UA|Rustem Umerov
podolyak|UA|Mykhailo Podolyak
shmyhal|UA|Denys Shmyhal
tikhanovskaya|BY|Sviatlana Tsikhanouskaya,Svetlana Tikhanovskaya
mishustin|RU|Mikhail Mishustin
patrushev|RU|Nikolai Patrushev
nebenzya|RU|Vasily Nebenzya
churkin|RU|Vitaly Churkin
ivanov-i|RU|Igor Ivanov
ivanov-s|RU|Sergei Ivanov
gerasimov|RU|Valery Gerasimov
kadyrov|RU|Ramzan Kadyrov
belousov|RU|Andrei Belousov
konashenkov|RU|Igor Konashenkov
ryabkov|RU|Sergei Ryabkov
ushakov|RU|Yuri Ushakov
volodin|RU|Vyacheslav Volodin
matviyenko|RU|Valentina Matviyenko
khodorkovsky|RU|Mikhail Khodorkovsky
litvinenko|RU|Alexander Litvinenko
skripal|RU|Sergei Skripal
gorbachev|RU|Mikhail Gorbachev,~Gorbachev
abramovich|RU|Roman Abramovich
grundberg|SE|Hans Grundberg
kobler|DE|Martin Kobler
leon-b|ES|Bernardino Leon,Bernardino León
dujarric|FR|Stephane Dujarric,Stéphane Dujarric
egeland|NO|Jan Egeland
amos|GB|Valerie Amos
obrien-st|GB|Stephen O'Brien
lowcock|GB|Mark Lowcock
khan-k|GB|Karim Khan
grandi|IT|Filippo Grandi
krahenbuhl|CH|Pierre Krahenbuhl,Pierre Krähenbühl
blix|SE|Hans Blix
georgieva|BG|Kristalina Georgieva
lamy|FR|Pascal Lamy
albanese-f|IT|Francesca Albanese
wennesland|NO|Tor Wennesland
serry|NL|Robert Serry
roed-larsen|NO|Terje Roed-Larsen,Terje Rød-Larsen
mehlis|DE|Detlev Mehlis
thunberg|SE|Greta Thunberg
leo14|VA|Pope Leo XIV,Pope Leo
parolin|VA|Pietro Parolin
kirill|RU|Patriarch Kirill
blatter|CH|Sepp Blatter,Joseph Blatter
infantino|CH|Gianni Infantino
platini|FR|Michel Platini
bach|DE|Thomas Bach
ronaldo|PT|Cristiano Ronaldo
mbappe|FR|Kylian Mbappe,Kylian Mbappé
guardiola|ES|Pep Guardiola
mourinho|PT|Jose Mourinho,José Mourinho
breivik|NO|Anders Behring Breivik,Anders Breivik
moussaoui|FR|Zacarias Moussaoui
abdeslam|FR|Salah Abdeslam
truss|GB|Liz Truss,~Truss
`;
