/**
 * People of public life by a key that is the same in every language: key, country, names. A name after ~ is a family name that
 * stands for them alone. From general knowledge.
 */
export const PERSONS = `
biden|US|Joe Biden,Joseph Biden,Joseph R. Biden,~Biden
trump|US|Donald Trump,Donald J. Trump,~Trump
obama|US|Barack Obama,~Obama
bush-gw|US|George W. Bush
bush-gh|US|George H.W. Bush,George H. W. Bush
clinton-b|US|Bill Clinton
clinton-h|US|Hillary Clinton,Hillary Rodham Clinton
harris|US|Kamala Harris
pence|US|Mike Pence
cheney|US|Dick Cheney
kerry|US|John Kerry
blinken|US|Antony Blinken,~Blinken
pompeo|US|Mike Pompeo,~Pompeo
tillerson|US|Rex Tillerson
rice|US|Condoleezza Rice
powell|US|Colin Powell
albright|US|Madeleine Albright
austin|US|Lloyd Austin
mattis|US|James Mattis,Jim Mattis
rumsfeld|US|Donald Rumsfeld
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
rubio|US|Marco Rubio
vance|US|JD Vance,J.D. Vance
hegseth|US|Pete Hegseth
mcgurk|US|Brett McGurk
hochstein|US|Amos Hochstein
khalilzad|US|Zalmay Khalilzad
musk|US|Elon Musk
comey|US|James Comey
mueller|US|Robert Mueller
cruz|US|Ted Cruz
romney|US|Mitt Romney
netanyahu|IL|Benjamin Netanyahu,Binyamin Netanyahu,~Netanyahu
sharon|IL|Ariel Sharon
barak|IL|Ehud Barak
olmert|IL|Ehud Olmert
peres|IL|Shimon Peres
rabin|IL|Yitzhak Rabin
livni|IL|Tzipi Livni
gallant|IL|Yoav Gallant
gantz|IL|Benny Gantz
lapid|IL|Yair Lapid
bennett|IL|Naftali Bennett
lieberman|IL|Avigdor Lieberman
bengvir|IL|Itamar Ben-Gvir,Itamar Ben Gvir
smotrich|IL|Bezalel Smotrich
katz|IL|Israel Katz,Yisrael Katz
herzog|IL|Isaac Herzog
halevi|IL|Herzi Halevi
hagari|IL|Daniel Hagari
barnea|IL|David Barnea
dermer|IL|Ron Dermer
arafat|PS|Yasser Arafat,Yasir Arafat
abbas|PS|Mahmoud Abbas
erekat|PS|Saeb Erekat
shtayyeh|PS|Mohammad Shtayyeh
haniyeh|PS|Ismail Haniyeh,Ismail Haniya,~Haniyeh
meshaal|PS|Khaled Meshaal,Khaled Mashal
sinwar|PS|Yahya Sinwar,~Sinwar
deif|PS|Mohammed Deif
arouri|PS|Saleh al-Arouri
nasrallah|LB|Hassan Nasrallah,~Nasrallah
qassem-n|LB|Naim Qassem
berri|LB|Nabih Berri
mikati|LB|Najib Mikati
hariri-s|LB|Saad Hariri,Saad al-Hariri
hariri-r|LB|Rafik Hariri,Rafiq Hariri
aoun-m|LB|Michel Aoun
aoun-j|LB|Joseph Aoun
jumblatt|LB|Walid Jumblatt
assad-b|SY|Bashar al-Assad,Bashar Assad,Bashar al Assad
assad-h|SY|Hafez al-Assad
muallem|SY|Walid al-Moualem,Walid Muallem,Walid al-Muallem
mekdad|SY|Faisal Mekdad,Faisal Mikdad
shara|SY|Ahmed al-Sharaa
sisi|EG|Abdel Fattah el-Sisi,Abdel Fattah al-Sisi,Abdel-Fattah el-Sissi
mubarak|EG|Hosni Mubarak,~Mubarak
morsi|EG|Mohamed Morsi,Mohammed Morsi,~Morsi
sadat|EG|Anwar Sadat
shoukry|EG|Sameh Shoukry
aboulgheit|EG|Ahmed Aboul Gheit
moussa-a|EG|Amr Moussa
safadi|JO|Ayman Safadi
mbs|SA|Mohammed bin Salman,Mohammad bin Salman
jubeir|SA|Adel al-Jubeir
faisal-bf|SA|Faisal bin Farhan
saud-f|SA|Saud al-Faisal
hadi|YE|Abd-Rabbu Mansour Hadi,Abdrabbuh Mansur Hadi
saleh-a|YE|Ali Abdullah Saleh
houthi-a|YE|Abdul-Malik al-Houthi
maliki|IQ|Nouri al-Maliki,Nuri al-Maliki
abadi|IQ|Haider al-Abadi
kadhimi|IQ|Mustafa al-Kadhimi
sudani|IQ|Mohammed Shia al-Sudani
abdulmahdi|IQ|Adil Abdul-Mahdi,Adel Abdul Mahdi
saddam|IQ|Saddam Hussein,~Saddam
sistani|IQ|Ali al-Sistani
sadr|IQ|Muqtada al-Sadr,Moqtada al-Sadr
talabani|IQ|Jalal Talabani
barzani-m|IQ|Masoud Barzani,Massoud Barzani
khamenei|IR|Ali Khamenei,~Khamenei
khomeini|IR|Ruhollah Khomeini,~Khomeini
raisi|IR|Ebrahim Raisi
rouhani|IR|Hassan Rouhani,Hassan Rowhani,~Rouhani
ahmadinejad|IR|Mahmoud Ahmadinejad,~Ahmadinejad
khatami|IR|Mohammad Khatami
rafsanjani|IR|Hashemi Rafsanjani,Akbar Hashemi Rafsanjani
zarif|IR|Mohammad Javad Zarif,Javad Zarif,~Zarif
abdollahian|IR|Hossein Amir-Abdollahian
araghchi|IR|Abbas Araghchi,Abbas Araqchi
pezeshkian|IR|Masoud Pezeshkian
soleimani|IR|Qasem Soleimani,Qassem Soleimani,Qassim Suleimani,~Soleimani
salami|IR|Hossein Salami
larijani|IR|Ali Larijani
shamkhani|IR|Ali Shamkhani
erdogan|TR|Recep Tayyip Erdoğan,Tayyip Erdogan,~Erdogan
davutoglu|TR|Ahmet Davutoğlu
cavusoglu|TR|Mevlüt Çavuşoğlu
gul|TR|Abdullah Gül
fidan|TR|Hakan Fidan
akar|TR|Hulusi Akar
ocalan|TR|Abdullah Öcalan
gulen|TR|Fethullah Gülen
gaddafi|LY|Muammar Gaddafi,Muammar Qaddafi,Moammar Gadhafi,Muammar al-Gaddafi,~Gaddafi,~Gadhafi,~Qaddafi
gaddafi-s|LY|Saif al-Islam Gaddafi
haftar|LY|Khalifa Haftar,~Haftar
dbeibah|LY|Abdul Hamid Dbeibah
saied|TN|Kais Saied
essebsi|TN|Beji Caid Essebsi
ghannouchi|TN|Rached Ghannouchi
benali|TN|Zine El Abidine Ben Ali
bouteflika|DZ|Abdelaziz Bouteflika
tebboune|DZ|Abdelmadjid Tebboune
bashir|SD|Omar al-Bashir
burhan|SD|Abdel Fattah al-Burhan
hamdok|SD|Abdalla Hamdok
putin|RU|Vladimir Putin,~Putin
medvedev|RU|Dmitry Medvedev,Dmitri Medvedev,~Medvedev
yeltsin|RU|Boris Yeltsin,~Yeltsin
lavrov|RU|Sergei Lavrov,Sergey Lavrov,~Lavrov
peskov|RU|Dmitry Peskov
zakharova|RU|Maria Zakharova
shoigu|RU|Sergei Shoigu
bogdanov|RU|Mikhail Bogdanov
prigozhin|RU|Yevgeny Prigozhin
navalny|RU|Alexei Navalny,~Navalny
zelensky|UA|Volodymyr Zelensky,Volodymyr Zelenskyy,Volodymyr Zelenskiy,~Zelensky,~Zelenskyy
poroshenko|UA|Petro Poroshenko,~Poroshenko
yanukovych|UA|Viktor Yanukovych,~Yanukovych
kuleba|UA|Dmytro Kuleba
lukashenko|BY|Alexander Lukashenko,~Lukashenko
macron|FR|Emmanuel Macron,~Macron
hollande|FR|François Hollande
sarkozy|FR|Nicolas Sarkozy,~Sarkozy
chirac|FR|Jacques Chirac
fabius|FR|Laurent Fabius
merkel|DE|Angela Merkel,~Merkel
scholz|DE|Olaf Scholz
steinmeier|DE|Frank-Walter Steinmeier
johnson|GB|Boris Johnson
sunak|GB|Rishi Sunak
starmer|GB|Keir Starmer
cameron|GB|David Cameron
blair|GB|Tony Blair
may|GB|Theresa May
brown|GB|Gordon Brown
hague|GB|William Hague
corbyn|GB|Jeremy Corbyn
farage|GB|Nigel Farage
berlusconi|IT|Silvio Berlusconi,~Berlusconi
meloni|IT|Giorgia Meloni
vonderleyen|BE|Ursula von der Leyen
borrell|ES|Josep Borrell
mogherini|IT|Federica Mogherini
ashton|GB|Catherine Ashton
stoltenberg|NO|Jens Stoltenberg
rasmussen|DK|Anders Fogh Rasmussen
rutte|NL|Mark Rutte
guterres|PT|António Guterres,~Guterres
ban|KR|Ban Ki-moon,Ban Ki-Moon
annan|GH|Kofi Annan
demistura|IT|Staffan de Mistura
brahimi|DZ|Lakhdar Brahimi
griffiths|GB|Martin Griffiths
lazzarini|CH|Philippe Lazzarini
grossi|AR|Rafael Grossi,Rafael Mariano Grossi
elbaradei|EG|Mohamed ElBaradei,Mohammed ElBaradei
tedros|ET|Tedros Adhanom Ghebreyesus
turk|AT|Volker Türk
xi|CN|Xi Jinping
wangyi|CN|Wang Yi
hu|CN|Hu Jintao
modi|IN|Narendra Modi
singh|IN|Manmohan Singh
khan-i|PK|Imran Khan
sharif-n|PK|Nawaz Sharif
sharif-s|PK|Shehbaz Sharif
musharraf|PK|Pervez Musharraf,~Musharraf
bhutto|PK|Benazir Bhutto
karzai|AF|Hamid Karzai,~Karzai
ghani|AF|Ashraf Ghani
abe|JP|Shinzo Abe
kishida|JP|Fumio Kishida
kimjongun|KP|Kim Jong-un,Kim Jong Un
kimjongil|KP|Kim Jong-il,Kim Jong Il
moon|KR|Moon Jae-in
yoon|KR|Yoon Suk Yeol,Yoon Suk-yeol
binladen|SA|Osama bin Laden,Usama bin Laden,~bin Laden
zawahiri|EG|Ayman al-Zawahiri
baghdadi|IQ|Abu Bakr al-Baghdadi
zarqawi|JO|Abu Musab al-Zarqawi
abiy|ET|Abiy Ahmed
ramaphosa|ZA|Cyril Ramaphosa
zuma|ZA|Jacob Zuma
mandela|ZA|Nelson Mandela
mugabe|ZW|Robert Mugabe,~Mugabe
lula|BR|Luiz Inácio Lula da Silva
bolsonaro|BR|Jair Bolsonaro,~Bolsonaro
chavez|VE|Hugo Chávez
maduro|VE|Nicolás Maduro,~Maduro
castro|CU|Fidel Castro
trudeau|CA|Justin Trudeau,~Trudeau
harper|CA|Stephen Harper
francis|VA|Pope Francis
benedict|VA|Pope Benedict XVI
johnpaul|VA|Pope John Paul II
assange|AU|Julian Assange,~Assange
snowden|US|Edward Snowden,~Snowden
milosevic|RS|Slobodan Milošević,~Milosevic
gillard|AU|Julia Gillard
rudd|AU|Kevin Rudd
`;
