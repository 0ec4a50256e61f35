/** People of public life of Israel, the Levant, Iraq and Egypt; the columns are said in index.ts. From general knowledge. */
export const LEVANT = `
netanyahu|IL|Benjamin Netanyahu,Binyamin Netanyahu,~Netanyahu
sharon|IL|Ariel Sharon
barak|IL|Ehud Barak
olmert|IL|Ehud Olmert,~Olmert
peres|IL|Shimon Peres
rabin|IL|Yitzhak Rabin
livni|IL|Tzipi Livni
gallant|IL|Yoav Gallant
gantz|IL|Benny Gantz,~Gantz
lapid|IL|Yair Lapid,~Lapid
bennett|IL|Naftali Bennett
lieberman|IL|Avigdor Lieberman
bengvir|IL|Itamar Ben-Gvir,Itamar Ben Gvir
smotrich|IL|Bezalel Smotrich,~Smotrich
katz|IL|Israel Katz,Yisrael Katz
herzog|IL|Isaac Herzog
halevi|IL|Herzi Halevi
hagari|IL|Daniel Hagari
barnea|IL|David Barnea
dermer|IL|Ron Dermer
arafat|PS|Yasser Arafat,Yasir Arafat
abbas|PS|Mahmoud Abbas
erekat|PS|Saeb Erekat,~Erekat
shtayyeh|PS|Mohammad Shtayyeh
haniyeh|PS|Ismail Haniyeh,Ismail Haniya,~Haniyeh
meshaal|PS|Khaled Meshaal,Khaled Mashal,~Meshaal
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
maliki|IQ|Nouri al-Maliki,Nuri al-Maliki
abadi|IQ|Haider al-Abadi,~Abadi
kadhimi|IQ|Mustafa al-Kadhimi
sudani|IQ|Mohammed Shia al-Sudani
abdulmahdi|IQ|Adil Abdul-Mahdi,Adel Abdul Mahdi
saddam|IQ|Saddam Hussein,~Saddam
sistani|IQ|Ali al-Sistani
sadr|IQ|Muqtada al-Sadr,Moqtada al-Sadr
talabani|IQ|Jalal Talabani
barzani-m|IQ|Masoud Barzani,Massoud Barzani
elbaradei|EG|Mohamed ElBaradei,Mohammed ElBaradei
zawahiri|EG|Ayman al-Zawahiri
baghdadi|IQ|Abu Bakr al-Baghdadi
zarqawi|JO|Abu Musab al-Zarqawi
weizman-e|IL|Ezer Weizman
katsav|IL|Moshe Katsav
rivlin|IL|Reuven Rivlin
shalom|IL|Silvan Shalom
mofaz|IL|Shaul Mofaz
peretz|IL|Amir Peretz
yaalon|IL|Moshe Yaalon,Moshe Ya'alon
ashkenazi|IL|Gabi Ashkenazi
kochavi|IL|Aviv Kochavi
eisenkot|IL|Gadi Eisenkot
cohen-e|IL|Eli Cohen
cohen-y|IL|Yossi Cohen
danon|IL|Danny Danon
erdan|IL|Gilad Erdan
shaked|IL|Ayelet Shaked
bar-r|IL|Ronen Bar
zamir|IL|Eyal Zamir
saar|IL|Gideon Saar,Gideon Sa'ar
deri|IL|Aryeh Deri
levin-y|IL|Yariv Levin
adraee|IL|Avichay Adraee
regev-m|IL|Mark Regev
shamir|IL|Yitzhak Shamir
begin|IL|Menachem Begin
meir|IL|Golda Meir
dayan|IL|Moshe Dayan
qurei|PS|Ahmed Qurei,Ahmed Qureia
fayyad|PS|Salam Fayyad
malki|PS|Riyad al-Maliki,Riyad al-Malki
mansour-r|PS|Riyad Mansour
dahlan|PS|Mohammed Dahlan
barghouti-m|PS|Marwan Barghouti
barghouti-mu|PS|Mustafa Barghouti
sheikh-h|PS|Hussein al-Sheikh
rajoub|PS|Jibril Rajoub
hamdan-o|PS|Osama Hamdan
zahar|PS|Mahmoud al-Zahar,Mahmoud Zahar
hayya|PS|Khalil al-Hayya
rantissi|PS|Abdel Aziz al-Rantissi,Abdel-Aziz Rantisi
yassin-a|PS|Ahmed Yassin
nakhala|PS|Ziad al-Nakhala
abuobeida|PS|Abu Obeida
marzouk|PS|Mousa Abu Marzouk,Moussa Abu Marzouk
barhoum|PS|Fawzi Barhoum
ashrawi|PS|Hanan Ashrawi
abuakleh|PS|Shireen Abu Akleh
geagea|LB|Samir Geagea
bassil|LB|Gebran Bassil
frangieh|LB|Suleiman Frangieh
gemayel-s|LB|Samy Gemayel
gemayel-a|LB|Amin Gemayel
siniora|LB|Fouad Siniora
lahoud|LB|Emile Lahoud
suleiman-m|LB|Michel Suleiman
salam-n|LB|Nawaf Salam
salam-t|LB|Tammam Salam
diab-h|LB|Hassan Diab
bouhabib|LB|Abdallah Bou Habib
rai-b|LB|Bechara al-Rai,Bechara Boutros al-Rai
salameh|LB|Riad Salameh
shukr|LB|Fuad Shukr
mughniyeh|LB|Imad Mughniyeh
shara-f|SY|Farouk al-Sharaa
jaafari-b|SY|Bashar Jaafari,Bashar al-Jaafari
shaibani|SY|Asaad al-Shaibani
jolani|SY|Abu Mohammed al-Jolani,Abu Mohammad al-Julani
khatib-m|SY|Moaz al-Khatib
hijab|SY|Riyad Hijab
abdi-m|SY|Mazloum Abdi
shaaban-b|SY|Bouthaina Shaaban
assad-m|SY|Maher al-Assad
assad-as|SY|Asma al-Assad
madbouly|EG|Mostafa Madbouly
abdelatty|EG|Badr Abdelatty
fahmy-n|EG|Nabil Fahmy
kamel-a|EG|Abbas Kamel
rashad-h|EG|Hassan Rashad
tantawi|EG|Mohamed Hussein Tantawi
suleiman-o|EG|Omar Suleiman
mansour-a|EG|Adly Mansour
sabahi|EG|Hamdeen Sabahi
tayeb|EG|Ahmed el-Tayeb,Ahmed al-Tayeb
tawadros|EG|Pope Tawadros,Tawadros II
nour-a|EG|Ayman Nour
nasser-g|EG|Gamal Abdel Nasser
hegazi-i|EG|Essam Sharaf
mubarak-g|EG|Gamal Mubarak
abdullah-jo|JO|King Abdullah II,Abdullah II
hussein-jo|JO|King Hussein
rania|JO|Queen Rania
judeh|JO|Nasser Judeh
khasawneh|JO|Bisher Khasawneh
hassan-j|JO|Jafar Hassan
jaafari-i|IQ|Ibrahim al-Jaafari
allawi|IQ|Iyad Allawi,Ayad Allawi
chalabi|IQ|Ahmed Chalabi,Ahmad Chalabi
masum|IQ|Fuad Masum
salih-b|IQ|Barham Salih
rashid-l|IQ|Abdul Latif Rashid
hakim-am|IQ|Ammar al-Hakim
hakim-ab|IQ|Abdul Aziz al-Hakim
amiri-h|IQ|Hadi al-Amiri
khazali|IQ|Qais al-Khazali
halbousi|IQ|Mohammed al-Halbousi
nujaifi|IQ|Osama al-Nujaifi
mutlaq|IQ|Saleh al-Mutlaq
hashemi-t|IQ|Tariq al-Hashimi,Tareq al-Hashemi
zebari|IQ|Hoshyar Zebari
barzani-ne|IQ|Nechirvan Barzani
barzani-ms|IQ|Masrour Barzani
talabani-b|IQ|Bafel Talabani
muhandis|IQ|Abu Mahdi al-Muhandis
aziz-t|IQ|Tariq Aziz
hussein-fu|IQ|Fuad Hussein
hussein-ud|IQ|Uday Hussein
majid-ah|IQ|Ali Hassan al-Majid
salame-g|LB|Ghassan Salame,Ghassan Salamé
boutrosghali|EG|Boutros Boutros-Ghali
zeid|JO|Zeid Ra'ad al-Hussein
salah-m|EG|Mohamed Salah
mahfouz|EG|Naguib Mahfouz
`;
