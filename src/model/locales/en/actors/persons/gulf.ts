/** People of public life of Arabia, Iran and Turkey; the columns are said in index.ts. From general knowledge. */
export const GULF = `
mbs|SA|Mohammed bin Salman,Mohammad bin Salman
jubeir|SA|Adel al-Jubeir
faisal-bf|SA|Faisal bin Farhan
saud-f|SA|Saud al-Faisal
hadi|YE|Abd-Rabbu Mansour Hadi,Abdrabbuh Mansur Hadi
saleh-a|YE|Ali Abdullah Saleh
houthi-a|YE|Abdul-Malik al-Houthi
khamenei|IR|Ali Khamenei,~Khamenei
khomeini|IR|Ruhollah Khomeini,~Khomeini
raisi|IR|Ebrahim Raisi,~Raisi
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
binladen|SA|Osama bin Laden,Usama bin Laden,~bin Laden
salman-sa|SA|King Salman,Salman bin Abdulaziz
abdullah-sa|SA|Abdullah bin Abdulaziz
nayef-m|SA|Mohammed bin Nayef
khashoggi|SA|Jamal Khashoggi
khalid-bs|SA|Khalid bin Salman
turki-f|SA|Turki al-Faisal
bandar|SA|Bandar bin Sultan
alsheikh-t|SA|Turki Alalshikh
mbz|AE|Mohamed bin Zayed,Mohammed bin Zayed
mbr|AE|Mohammed bin Rashid,Mohammed bin Rashid Al Maktoum
abz|AE|Abdullah bin Zayed
gargash|AE|Anwar Gargash
tahnoon|AE|Tahnoon bin Zayed
zayed|AE|Zayed bin Sultan
tamim|QA|Tamim bin Hamad,Tamim bin Hamad Al Thani
hamad-bk|QA|Hamad bin Khalifa
hbj|QA|Hamad bin Jassim
mbar|QA|Mohammed bin Abdulrahman,Mohammed bin Abdulrahman Al Thani
ansari-m|QA|Majed al-Ansari
sabah-a|KW|Sabah al-Ahmad,Sheikh Sabah al-Ahmad
meshal-kw|KW|Mishal al-Ahmad,Sheikh Meshal al-Ahmad
nawaf-kw|KW|Nawaf al-Ahmad
hamad-bh|BH|Hamad bin Isa,King Hamad
salman-bh|BH|Salman bin Hamad
qaboos|OM|Sultan Qaboos,Qaboos bin Said
haitham|OM|Haitham bin Tariq
busaidi|OM|Badr al-Busaidi,Badr Albusaidi
alawi-y|OM|Yusuf bin Alawi
alimi|YE|Rashad al-Alimi
zubaidi|YE|Aidarous al-Zubaidi
ahmar-am|YE|Ali Mohsen al-Ahmar
bahah|YE|Khaled Bahah
maeen|YE|Maeen Abdulmalik
mashat|YE|Mahdi al-Mashat
saree|YE|Yahya Saree
awlaki|YE|Anwar al-Awlaki
ghalibaf|IR|Mohammad Bagher Ghalibaf
mousavi-mh|IR|Mir Hossein Mousavi
karroubi|IR|Mehdi Karroubi
jalili|IR|Saeed Jalili
mottaki|IR|Manouchehr Mottaki
kharrazi|IR|Kamal Kharrazi
salehi|IR|Ali Akbar Salehi
bagheri-k|IR|Ali Bagheri Kani,Ali Bagheri
kanaani|IR|Nasser Kanaani
baghaei|IR|Esmaeil Baghaei
qaani|IR|Esmail Qaani
hajizadeh|IR|Amir Ali Hajizadeh
velayati|IR|Ali Akbar Velayati
mokhber|IR|Mohammad Mokhber
amini|IR|Mahsa Amini
ebadi|IR|Shirin Ebadi
sezer|TR|Ahmet Necdet Sezer
ecevit|TR|Bulent Ecevit
yildirim|TR|Binali Yildirim,Binali Yıldırım
kilicdaroglu|TR|Kemal Kilicdaroglu,Kemal Kılıçdaroğlu
imamoglu|TR|Ekrem Imamoglu,Ekrem İmamoğlu
bahceli|TR|Devlet Bahceli,Devlet Bahçeli
demirtas|TR|Selahattin Demirtas,Selahattin Demirtaş
babacan|TR|Ali Babacan
soylu|TR|Suleyman Soylu,Süleyman Soylu
kalin|TR|Ibrahim Kalin,İbrahim Kalın
kavala|TR|Osman Kavala
gulerr|TR|Yasar Guler,Yaşar Güler
`;
