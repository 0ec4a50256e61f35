/** People of public life of the Americas; the columns are said in index.ts. From general knowledge. */
export const AMERICAS = `
biden|US|Joe Biden,Joseph Biden,Joseph R. Biden,~Biden
trump|US|Donald Trump,Donald J. Trump,~Trump
obama|US|Barack Obama,~Obama
bush-gw|US|George W. Bush
bush-gh|US|George H.W. Bush,George H. W. Bush
clinton-b|US|Bill Clinton
clinton-h|US|Hillary Clinton,Hillary Rodham Clinton
harris|US|Kamala Harris
pence|US|Mike Pence,~Pence
cheney|US|Dick Cheney,~Cheney
kerry|US|John Kerry
blinken|US|Antony Blinken,~Blinken
pompeo|US|Mike Pompeo,~Pompeo
tillerson|US|Rex Tillerson,~Tillerson
rice|US|Condoleezza Rice
powell|US|Colin Powell
albright|US|Madeleine Albright
austin|US|Lloyd Austin
mattis|US|James Mattis,Jim Mattis
rumsfeld|US|Donald Rumsfeld,~Rumsfeld
burns|US|William Burns,Bill Burns
sullivan|US|Jake Sullivan
bolton|US|John Bolton,John R. Bolton
kirby|US|John Kirby
miller|US|Matthew Miller
mccain|US|John McCain
pelosi|US|Nancy Pelosi
mcconnell|US|Mitch McConnell
sanders|US|Bernie Sanders
witkoff|US|Steve Witkoff
rubio|US|Marco Rubio,~Rubio
vance|US|JD Vance,J.D. Vance
hegseth|US|Pete Hegseth
mcgurk|US|Brett McGurk
hochstein|US|Amos Hochstein
khalilzad|US|Zalmay Khalilzad
musk|US|Elon Musk
comey|US|James Comey
mueller|US|Robert Mueller
cruz|US|Ted Cruz
romney|US|Mitt Romney,~Romney
grossi|AR|Rafael Grossi,Rafael Mariano Grossi
lula|BR|Luiz Inácio Lula da Silva
bolsonaro|BR|Jair Bolsonaro,~Bolsonaro
chavez|VE|Hugo Chávez
maduro|VE|Nicolás Maduro,~Maduro
castro|CU|Fidel Castro
trudeau|CA|Justin Trudeau,~Trudeau
harper|CA|Stephen Harper
snowden|US|Edward Snowden,~Snowden
gore|US|Al Gore
bush-j|US|Jeb Bush
palin|US|Sarah Palin
ryan-p|US|Paul Ryan
boehner|US|John Boehner
reid-h|US|Harry Reid
schumer|US|Chuck Schumer
graham-l|US|Lindsey Graham
johnson-m|US|Mike Johnson
mccarthy-k|US|Kevin McCarthy
warren|US|Elizabeth Warren
ocasio|US|Alexandria Ocasio-Cortez
omar-i|US|Ilhan Omar
tlaib|US|Rashida Tlaib
walz|US|Tim Walz
desantis|US|Ron DeSantis
haley|US|Nikki Haley
giuliani|US|Rudy Giuliani,Rudolph Giuliani
bloomberg-m|US|Michael Bloomberg
barr|US|William Barr
sessions|US|Jeff Sessions
holder|US|Eric Holder
ashcroft|US|John Ashcroft
garland|US|Merrick Garland
wray|US|Christopher Wray
patel-k|US|Kash Patel
gabbard|US|Tulsi Gabbard
panetta|US|Leon Panetta
petraeus|US|David Petraeus
gates-r|US|Robert Gates
hagel|US|Chuck Hagel
carter-a|US|Ashton Carter,Ash Carter
esper|US|Mark Esper
milley|US|Mark Milley
dempsey|US|Martin Dempsey
votel|US|Joseph Votel
kurilla|US|Michael Kurilla,Erik Kurilla
mcchrystal|US|Stanley McChrystal
bremer|US|Paul Bremer
negroponte|US|John Negroponte
crocker|US|Ryan Crocker
haspel|US|Gina Haspel
brennan|US|John Brennan
tenet|US|George Tenet
wolfowitz|US|Paul Wolfowitz
carter-j|US|Jimmy Carter
reagan|US|Ronald Reagan
nixon|US|Richard Nixon
kennedy-jf|US|John F. Kennedy,John Kennedy
kennedy-rf|US|Robert F. Kennedy Jr.,Robert Kennedy
kissinger|US|Henry Kissinger
mitchell-g|US|George Mitchell
malley|US|Robert Malley,Rob Malley
lenderking|US|Tim Lenderking
feltman|US|Jeffrey Feltman
kushner|US|Jared Kushner
trump-i|US|Ivanka Trump
trump-m|US|Melania Trump
obama-m|US|Michelle Obama
biden-h|US|Hunter Biden
bannon|US|Steve Bannon
flynn-m|US|Michael Flynn
cohen-m|US|Michael Cohen
manafort|US|Paul Manafort
psaki|US|Jen Psaki
jeanpierre|US|Karine Jean-Pierre
price-n|US|Ned Price
patel-v|US|Vedant Patel
leavitt|US|Karoline Leavitt
spicer|US|Sean Spicer
mcenany|US|Kayleigh McEnany
sandershuckabee|US|Sarah Huckabee Sanders
nauert|US|Heather Nauert
yellen|US|Janet Yellen
bernanke|US|Ben Bernanke
greenspan|US|Alan Greenspan
powell-j|US|Jerome Powell
paulson|US|Henry Paulson
geithner|US|Timothy Geithner
gates-b|US|Bill Gates
bezos|US|Jeff Bezos,~Bezos
zuckerberg|US|Mark Zuckerberg,~Zuckerberg
jobs|US|Steve Jobs
cook-t|US|Tim Cook
altman|US|Sam Altman
buffett|US|Warren Buffett
madoff|US|Bernard Madoff,Bernie Madoff
manning|US|Chelsea Manning,Bradley Manning
weinstein|US|Harvey Weinstein
epstein|US|Jeffrey Epstein
floyd|US|George Floyd
chretien|CA|Jean Chretien,Jean Chrétien
martin-p|CA|Paul Martin
carney|CA|Mark Carney
joly|CA|Melanie Joly,Mélanie Joly
freeland|CA|Chrystia Freeland
fox-v|MX|Vicente Fox
calderon|MX|Felipe Calderon,Felipe Calderón
penanieto|MX|Enrique Pena Nieto,Enrique Peña Nieto
amlo|MX|Andres Manuel Lopez Obrador,Andrés Manuel López Obrador,~Obrador
sheinbaum|MX|Claudia Sheinbaum,~Sheinbaum
guzman|MX|Joaquin Guzman,Joaquín Guzmán
castro-r|CU|Raul Castro,Raúl Castro
diazcanel|CU|Miguel Diaz-Canel,Miguel Díaz-Canel
guaido|VE|Juan Guaido,Juan Guaidó
machado|VE|Maria Corina Machado,María Corina Machado
uribe|CO|Alvaro Uribe,Álvaro Uribe,~Uribe
santos|CO|Juan Manuel Santos
petro|CO|Gustavo Petro
betancourt|CO|Ingrid Betancourt
duque|CO|Ivan Duque,Iván Duque
correa|EC|Rafael Correa
noboa|EC|Daniel Noboa
humala|PE|Ollanta Humala,~Humala
fujimori|PE|Alberto Fujimori
fujimori-k|PE|Keiko Fujimori
castillo-p|PE|Pedro Castillo
boluarte|PE|Dina Boluarte
morales|BO|Evo Morales
arce|BO|Luis Arce
bachelet|CL|Michelle Bachelet,~Bachelet
pinera|CL|Sebastian Pinera,Sebastián Piñera,~Pinera
boric|CL|Gabriel Boric,~Boric
pinochet|CL|Augusto Pinochet
kirchner-n|AR|Nestor Kirchner,Néstor Kirchner
kirchner-c|AR|Cristina Fernandez de Kirchner,Cristina Kirchner,Cristina Fernández de Kirchner
macri|AR|Mauricio Macri
fernandez-al|AR|Alberto Fernandez,Alberto Fernández
milei|AR|Javier Milei,~Milei
mujica|UY|Jose Mujica,José Mujica
lugo|PY|Fernando Lugo
zelaya|HN|Manuel Zelaya
ortega|NI|Daniel Ortega
bukele|SV|Nayib Bukele
aristide|HT|Jean-Bertrand Aristide
preval|HT|Rene Preval,René Préval
moise|HT|Jovenel Moise,Jovenel Moïse
rousseff|BR|Dilma Rousseff,~Rousseff
temer|BR|Michel Temer
vieira-m|BR|Mauro Vieira
arbour|CA|Louise Arbour
ocampo|AR|Luis Moreno-Ocampo,Luis Moreno Ocampo
russell-c|US|Catherine Russell
mccain-c|US|Cindy McCain
zoellick|US|Robert Zoellick
malpass|US|David Malpass
banga|US|Ajay Banga
kim-jy|US|Jim Yong Kim
messi|AR|Lionel Messi
neymar|BR|Neymar
`;
