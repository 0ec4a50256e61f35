/** People of public life of Asia and Oceania; the columns are said in index.ts. From general knowledge. */
export const ASIA = `
ban|KR|Ban Ki-moon,Ban Ki-Moon
xi|CN|Xi Jinping
wangyi|CN|Wang Yi
hu|CN|Hu Jintao
modi|IN|Narendra Modi,~Modi
singh|IN|Manmohan Singh
khan-i|PK|Imran Khan
sharif-n|PK|Nawaz Sharif
sharif-s|PK|Shehbaz Sharif
musharraf|PK|Pervez Musharraf,~Musharraf
bhutto|PK|Benazir Bhutto
karzai|AF|Hamid Karzai,~Karzai
ghani|AF|Ashraf Ghani
abe|JP|Shinzo Abe
kishida|JP|Fumio Kishida,~Kishida
kimjongun|KP|Kim Jong-un,Kim Jong Un
kimjongil|KP|Kim Jong-il,Kim Jong Il
moon|KR|Moon Jae-in
yoon|KR|Yoon Suk Yeol,Yoon Suk-yeol
assange|AU|Julian Assange,~Assange
gillard|AU|Julia Gillard,~Gillard
rudd|AU|Kevin Rudd
nazarbayev|KZ|Nursultan Nazarbayev,~Nazarbayev
tokayev|KZ|Kassym-Jomart Tokayev,~Tokayev
karimov|UZ|Islam Karimov,~Karimov
mirziyoyev|UZ|Shavkat Mirziyoyev,~Mirziyoyev
rahmon|TJ|Emomali Rahmon
bakiyev|KG|Kurmanbek Bakiyev
japarov|KG|Sadyr Japarov
wenjiabao|CN|Wen Jiabao
likeqiang|CN|Li Keqiang
liqiang|CN|Li Qiang
jiangzemin|CN|Jiang Zemin
maoning|CN|Mao Ning
wangwenbin|CN|Wang Wenbin
liuxiaobo|CN|Liu Xiaobo
boxilai|CN|Bo Xilai
dalailama|CN|Dalai Lama
carrielam|CN|Carrie Lam
tsai|TW|Tsai Ing-wen
lai-t|TW|Lai Ching-te,William Lai
chenshuibian|TW|Chen Shui-bian
koizumi|JP|Junichiro Koizumi,~Koizumi
suga|JP|Yoshihide Suga
ishiba|JP|Shigeru Ishiba,~Ishiba
aso|JP|Taro Aso
kan-n|JP|Naoto Kan
hatoyama|JP|Yukio Hatoyama,~Hatoyama
noda|JP|Yoshihiko Noda
naruhito|JP|Emperor Naruhito
kimjonnam|KP|Kim Jong-nam
kimyojong|KP|Kim Yo-jong
kimdaejung|KR|Kim Dae-jung
rohmoohyun|KR|Roh Moo-hyun
leemyungbak|KR|Lee Myung-bak
parkgeunhye|KR|Park Geun-hye
leejaemyung|KR|Lee Jae-myung
vajpayee|IN|Atal Bihari Vajpayee
gandhi-s|IN|Sonia Gandhi
gandhi-r|IN|Rahul Gandhi
jaishankar|IN|Subrahmanyam Jaishankar,S. Jaishankar
kejriwal|IN|Arvind Kejriwal
mukherjee|IN|Pranab Mukherjee
zardari|PK|Asif Ali Zardari
gilani|PK|Yousuf Raza Gilani,Yousaf Raza Gilani
bhutto-b|PK|Bilawal Bhutto Zardari,Bilawal Bhutto
munir-a|PK|Asim Munir
yousafzai|PK|Malala Yousafzai
aziz-sh|PK|Shaukat Aziz
abdullah-ab|AF|Abdullah Abdullah
omar-mu|AF|Mullah Omar
akhundzada|AF|Hibatullah Akhundzada
haqqani-s|AF|Sirajuddin Haqqani
hekmatyar|AF|Gulbuddin Hekmatyar
mujahid-z|AF|Zabihullah Mujahid
dostum|AF|Abdul Rashid Dostum
muttaqi|AF|Amir Khan Muttaqi
hasina|BD|Sheikh Hasina,~Hasina
zia-k|BD|Khaleda Zia
rajapaksa-m|LK|Mahinda Rajapaksa
rajapaksa-g|LK|Gotabaya Rajapaksa
wickremesinghe|LK|Ranil Wickremesinghe,~Wickremesinghe
kumaratunga|LK|Chandrika Kumaratunga
gyanendra|NP|King Gyanendra
suukyi|MM|Aung San Suu Kyi
minaunghlaing|MM|Min Aung Hlaing
thaksin|TH|Thaksin Shinawatra
yingluck|TH|Yingluck Shinawatra
prayut|TH|Prayut Chan-ocha,Prayuth Chan-ocha
hunsen|KH|Hun Sen
hunmanet|KH|Hun Manet
mahathir|MY|Mahathir Mohamad
najibrazak|MY|Najib Razak
anwar-i|MY|Anwar Ibrahim
leehsienloong|SG|Lee Hsien Loong
megawati|ID|Megawati Sukarnoputri
yudhoyono|ID|Susilo Bambang Yudhoyono,~Yudhoyono
widodo|ID|Joko Widodo,~Widodo
prabowo|ID|Prabowo Subianto
suharto|ID|Suharto,~Suharto
arroyo|PH|Gloria Arroyo,Gloria Macapagal Arroyo,~Arroyo
aquino-b|PH|Benigno Aquino
duterte|PH|Rodrigo Duterte,~Duterte
marcos-b|PH|Ferdinand Marcos Jr.,Ferdinand Marcos,Bongbong Marcos
howard|AU|John Howard
abbott|AU|Tony Abbott
turnbull|AU|Malcolm Turnbull,~Turnbull
morrison-s|AU|Scott Morrison
albanese|AU|Anthony Albanese
ardern|NZ|Jacinda Ardern,~Ardern
clark-h|NZ|Helen Clark
key|NZ|John Key
haq|PK|Farhan Haq
chan-m|CN|Margaret Chan
amano|JP|Yukiya Amano
ksm|PK|Khalid Sheikh Mohammed
`;
