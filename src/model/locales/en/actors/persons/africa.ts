/** People of public life of Africa and the Maghreb; the columns are said in index.ts. From general knowledge. */
export const AFRICA = `
gaddafi|LY|Muammar Gaddafi,Muammar Qaddafi,Moammar Gadhafi,Muammar al-Gaddafi,~Gaddafi,~Gadhafi,~Qaddafi
gaddafi-s|LY|Saif al-Islam Gaddafi
haftar|LY|Khalifa Haftar,~Haftar
dbeibah|LY|Abdul Hamid Dbeibah
saied|TN|Kais Saied,~Saied
essebsi|TN|Beji Caid Essebsi
ghannouchi|TN|Rached Ghannouchi
benali|TN|Zine El Abidine Ben Ali
bouteflika|DZ|Abdelaziz Bouteflika,~Bouteflika
tebboune|DZ|Abdelmadjid Tebboune,~Tebboune
bashir|SD|Omar al-Bashir
burhan|SD|Abdel Fattah al-Burhan,~Burhan
hamdok|SD|Abdalla Hamdok
annan|GH|Kofi Annan,~Annan
brahimi|DZ|Lakhdar Brahimi
tedros|ET|Tedros Adhanom Ghebreyesus
abiy|ET|Abiy Ahmed
ramaphosa|ZA|Cyril Ramaphosa,~Ramaphosa
zuma|ZA|Jacob Zuma,~Zuma
mandela|ZA|Nelson Mandela,~Mandela
mugabe|ZW|Robert Mugabe,~Mugabe
benomar|MA|Jamal Benomar
ouldcheikh|MR|Ismail Ould Cheikh Ahmed
serraj|LY|Fayez al-Sarraj,Fayez Serraj
bashagha|LY|Fathi Bashagha
saleh-ag|LY|Aguila Saleh
menfi|LY|Mohamed al-Menfi
mangoush|LY|Najla Mangoush
bathily|SN|Abdoulaye Bathily
jalil-m|LY|Mustafa Abdul Jalil
marzouki|TN|Moncef Marzouki
chahed|TN|Youssef Chahed
mechichi|TN|Hichem Mechichi
bouden|TN|Najla Bouden
moussi|TN|Abir Moussi
bouazizi|TN|Mohamed Bouazizi
sellal|DZ|Abdelmalek Sellal
ouyahia|DZ|Ahmed Ouyahia
gaidsalah|DZ|Ahmed Gaid Salah
lamamra|DZ|Ramtane Lamamra
attaf|DZ|Ahmed Attaf
chengriha|DZ|Said Chengriha
m6|MA|King Mohammed VI,Mohammed VI
benkirane|MA|Abdelilah Benkirane
othmani|MA|Saadeddine Othmani
akhannouch|MA|Aziz Akhannouch
bourita|MA|Nasser Bourita
ghali-b|EH|Brahim Ghali
ghazouani|MR|Mohamed Ould Ghazouani
abdelaziz-mr|MR|Mohamed Ould Abdel Aziz
hemeti|SD|Mohamed Hamdan Dagalo,Hemedti,~Hemedti
turabi|SD|Hassan al-Turabi
garang|SD|John Garang
mahdi-s|SD|Sadiq al-Mahdi
kabbashi|SD|Shams al-Din Kabbashi
kiir|SS|Salva Kiir
machar|SS|Riek Machar
mohamud-h|SO|Hassan Sheikh Mohamud
farmajo|SO|Mohamed Abdullahi Farmajo
afwerki|ER|Isaias Afwerki
guelleh|DJ|Ismail Omar Guelleh
zenawi|ET|Meles Zenawi
desalegn|ET|Hailemariam Desalegn
kenyatta|KE|Uhuru Kenyatta,~Kenyatta
ruto|KE|William Ruto,~Ruto
odinga|KE|Raila Odinga,~Odinga
kibaki|KE|Mwai Kibaki,~Kibaki
museveni|UG|Yoweri Museveni,~Museveni
kony|UG|Joseph Kony
kagame|RW|Paul Kagame,~Kagame
nkurunziza|BI|Pierre Nkurunziza,~Nkurunziza
kabila-j|CD|Joseph Kabila,~Kabila
tshisekedi|CD|Felix Tshisekedi,Félix Tshisekedi,~Tshisekedi
obasanjo|NG|Olusegun Obasanjo,~Obasanjo
jonathan|NG|Goodluck Jonathan
buhari|NG|Muhammadu Buhari,~Buhari
tinubu|NG|Bola Tinubu,~Tinubu
shekau|NG|Abubakar Shekau
deby-i|TD|Idriss Deby,Idriss Déby
deby-m|TD|Mahamat Idriss Deby,Mahamat Déby
bazoum|NE|Mohamed Bazoum
tchiani|NE|Abdourahamane Tchiani
goita|ML|Assimi Goita,Assimi Goïta
keita-ib|ML|Ibrahim Boubacar Keita,Ibrahim Boubacar Keïta
traore|BF|Ibrahim Traore,Ibrahim Traoré
compaore|BF|Blaise Compaore,Blaise Compaoré
gbagbo|CI|Laurent Gbagbo
ouattara|CI|Alassane Ouattara
conde|GN|Alpha Conde,Alpha Condé
sall|SN|Macky Sall
faye|SN|Bassirou Diomaye Faye
wade-a|SN|Abdoulaye Wade
sirleaf|LR|Ellen Johnson Sirleaf
taylor-c|LR|Charles Taylor
weah|LR|George Weah
jammeh|GM|Yahya Jammeh
bongo-a|GA|Ali Bongo
biya|CM|Paul Biya
mbeki|ZA|Thabo Mbeki,~Mbeki
tsvangirai|ZW|Morgan Tsvangirai,~Tsvangirai
mnangagwa|ZW|Emmerson Mnangagwa,~Mnangagwa
faki|TD|Moussa Faki,Moussa Faki Mahamat
tutu|ZA|Desmond Tutu
pillay|ZA|Navi Pillay
bensouda|GM|Fatou Bensouda
okonjo|NG|Ngozi Okonjo-Iweala
goldstone|ZA|Richard Goldstone
megrahi|LY|Abdelbaset al-Megrahi
`;
