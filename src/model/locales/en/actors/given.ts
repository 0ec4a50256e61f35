/** Given names in Latin letters, lower case, in their common spellings. Names only, no persons; from general knowledge. */

/** Names of men, or of both. */
export const MEN = `
aaron abdel abdelati abdelaziz abdelhamid abdelkader abdellah abdelmalek abdelrahman abdul abdulaziz abdullah abdullahi
abdulrahman abdurrahman abel abiy abraham adam adel adil adnan adolf adrian ahmad ahmed ahmet aidan aiman akbar akira akram
alaa alain alan alauddin albert aldo alec alejandro aleksandr alessandro alex alexander alexandre alexei alexey alfonso alfred
alfredo ali alistair allan allen alvaro alvin amir amit ammar amos amr anas anatoly anders andre andreas andrei andres andrew
andrzej andy angel angus ansel anthony antoine anton antonio antony anwar ariel arif arjun arkady armando arne arnold arseniy
arthur arturo asaad asad asher ashfaq ashok ashraf asif aslam atal atef august augusto austin avi avraham awad axel ayad
ayatollah ayman ayoub aziz azzam babak badr baha bahram bakr ban bandar baqir barack barham barry bart bartholomew basel
bashar basil basim bassam bassem ben benedict benito benjamin benny bernard bernardo bernie bert bertrand bilal bill billy
bjorn bo bob bobby bogdan boris boyd brad bradford bradley brady brandon brendan brent bret brett brian bronislaw bruce bruno
bryan bryce burhan byron caleb calvin cameron carl carlo carlos carsten cary casey cecil cesar chad chaim chandra charles
charlie chen chester chris christian christophe christopher christos chuck chung claude claudio clayton clement clifford clint
clinton clive clyde cody colin colm connor conor constantin corey cornelius cory craig curt curtis cyril cyrus dale dalton
damian damien damon dan daniel danilo danny daoud dario darius darrell darren daryl dave david davide dawud dean delroy denis
dennis derek dermot desmond devin dick diego dieter dimitri dimitris dinesh dino dirk dmitri dmitry dominic dominik don donald
donnie doug douglas drew duane duncan dustin dwight dylan earl ed eddie edgar edmond edmund eduardo edward edwin efraim egon
ehud eitan eli elias elijah eliot elliot elliott ellis elmer elon elvis emad emanuel emil emilio emmanuel enda enrico enrique
eric ernest ernesto ernst ervin essam esteban ethan eugene evan evgeny evo ezzat fabio fadi fahd fahmi faisal faiz fares farid
faris farooq farouk fathi fawzi fayez federico felipe felix ferdinand fernando fidel filip finn floyd fouad francesco francis
francisco franco francois frank franz fred freddie frederic frederick fritz fyodor gabriel gabriele galen gareth garrett garry
gary gavin gene geoff geoffrey georg george georges georgios gerald gerard gerardo gerhard gerry ghassan ghazi giacomo gianni
gideon gil gilbert gilberto giorgio giovanni giuseppe glen glenn godfrey gonzalo gopal gordon graham grant greg gregory
grigory guido guillermo gunter gus gustav gustavo guy habib hadi hafez haider haim haitham hakan hakim hal hamad hamdi hamid
hamza hani hank hans harald hari harish harold haroon harun harvey hashim hassan hatem haydar hazem hector heinrich heinz
helmut henri henrik henry herb herbert herman hernan hiroshi hisham homer horst hosein hoshyar hosni hossam hossein houshang
howard hu hubert hugh hugo humberto husain husni hussain hussein ian ibrahim ignacio igor ilan ilham ilya imad imran imre ingo
innocent ioannis ion irfan irving isaac isaias ishaq ismael ismail israel issam ivan ivo iyad izz izzat jaber jacinto jack
jacob jacques jafar jaime jair jake jalal jamal james jamie jamil janusz jared jaroslaw jarrod jason jassim javad javier jawad
jay jeb jeff jeffery jeffrey jens jeremy jeroen jerome jerry jesper jesse jesus jia jibril jihad jim jimmy joachim joao
joaquin jochen jody joe joel johan johann johannes john johnny jon jonah jonas jonathan jordan jordi jorg jorge joris jose
josef josep joseph josh joshua josip jozef juan jude juergen jules julian julio julius jung jurgen justin justus kadhim kamal
kamil kamran kareem karim karl karol kaspar kazimierz keiji keir keith kelvin ken kenji kenneth kerry kevin khaled khalid
khalifa kiichi kim kiran kirk klaus kobi kofi konrad konstantin konstantinos kris krishna kumar kurt kwame kyle lakhdar lamar
lance larry lars laszlo latif laurence laurent lawrence lazar lech lee leif leighton leland len lenny leo leon leonard
leonardo leonid leopold leroy lester lev lewis lex liam lincoln lindsey lionel lloyd logan lorenzo louie louis lowell luay luc
luca lucas luciano lucien ludwig luigi luis lukas luke luqman luther lyle lyndon maarten madhav maged magnus mahathir mahdi
maher mahinda mahmood mahmoud mahmud majed majid malcolm malik manfred manmohan manny manoj mansour manuel marc marcel marcelo
marcin marco marcos marcus marek mariano mario marius mark markos markus marlon marshall martin martti marty marvin marwan
mason masoud massimo massoud mathew mathias matias mats matt matteo matthew matthias maurice mauricio maurizio maurycy max
maxim maximilian maxwell mazen mehdi mehmet melvin menachem mervyn michael michal michel miguel mihai mikael mike mikhail
miklos milan miles milos milton mircea mirek miro mitch mitchel mitchell mitt moaz moazzam modibo mohamad mohamed mohammad
mohammed mohsen mohsin moises moncef monty moqtada moritz morris mostafa mousa moussa moustafa muammar mubarak mudar muhammad
muhsin mukhtar munir munther muqtada murray musa musab mustafa mustapha myron nabil nadeem nadhmi nadim naftali nagib naguib
naim naji najib narendra naseer nasir nasrallah nasser nate nathan nathaniel naveen nawaf nawaz nayef nazih ned neil nelson
nestor newt newton nguyen nicholas nick nicolas nidal nigel nikita nikola nikolai nikolaos nikolay nils nir nizar noah noam
noel nolan norbert norman nouri olaf ole oleg oleksandr oliver olivier olli omar omer omran oren orlando osama osamah oscar
oskar osman oswald otto owen pablo paolo pascal pat patrick paul paulo pavel pavlo pawel pedro per percy perry pervaiz pervez
pete peter petr petro petros phil philip phillip pierre pieter pinchas piotr prakash pranab prince qais qasem qasim qassem
qays quentin quincy rached radovan raed rafael rafi rafik rafiq raghu rahul rainer raj rajesh rajiv ralf ralph ram ramadan
rami ramin ramon ramtane ramush rand randall randolph randy raphael rashad rashid ratko rauf raul ray raymond recep reginald
reince reinhard rene reuben reuven rex reza rhys riad ricardo rich richard rick ricky rida rishi riyad riyadh rob robbie
robert roberto robin rod roderick rodney rodolfo rodrigo rogelio roger rohan roland rolf roman romano ron ronald ronnie rory
roscoe ross rowan roy ruben rubens rudolf rudolph rudy rufus rupert ruslan russell rustam rustum ryan saad sabah saber sabri
saddam sadeq sadiq saeb saeed saeid safwat said saif sajid salah saleh salem salim salman salvador salvatore sam sameer sameh
sami samir sammy samuel sanjay sanjiv santiago sargis saud sayed sayyid scot scott seamus sean sebastian sebastien selahattin
selim selwyn serge sergei sergey sergio seth seymour shafiq shah shahbaz shaker shane sharif shaul shaun shawn shaykh shehbaz
sherif sherman shigeru shimon shin shinichi shinzo shirin shlomo sid sidney siegfried silvio simon siyabonga slobodan solomon
soren spencer spyros stan stanislav stanislaw stanley stefan stefano stefanos stephan stephane stephen steve steven stewart
stuart subhi suhail suleiman sultan sunil suresh sushil sven sylvain sylvester tadeusz taha tahir tahsin taieb taj takeshi
talal tamir tarek tariq taro tarun tawfiq ted tedros teodor terence terrence terry thabit thad theo theodor theodore thierry
thilo thom thomas thorsten tiberiu tibor tim timothy timur titus tobias toby todd tom tomas tomasz tomislav tommaso tommy tony
tor torsten toru travis trent trevor tristan troy turki tushar tyler tyrone tzachi ugo ulrich umar umberto urho uri usama
usman uthman uwe vaclav valentin valeri valery vasily venkat vern vernon viacheslav vicente vijay vikas vikram viktor vince
vincent vincenzo vinod virgil vitali vitaly vito vitor vladimir vladislav vojislav volkan volker volodymyr waddah wade wael
wajih waleed walid wallace wally walter warren wayne wen wendell werner wesley wilbur wilfred wilhelm will willem william
willie willy wilson winston wissam wojciech wolf wolfgang woodrow xavier xi yahya yair yakov yan yang yannis yaser yasin yasir
yasser yassin yasuo yevgeny yigal yitzhak yoav yoram yosef yossi younis yousef youssef yousuf yunus yuri yuriy yusuf yuval
yves zabiullah zachary zack zaid zakaria zaki zalmay zayed zbigniew zdenek zeev zeljko zhang zhao zia ziad zine ziyad zoltan
zoran zuheir morgan taylor alexis ashley kelly dana marion sandy jackie shannon stacy andrea nicola jean lindsay leslie alexis robbie marley skyler riley avery quinn rowan shelby sydney
`;

/** Names of women. */
export const WOMEN = `
abigail ada adela adele adriana agatha agnes aisha alejandra alexandra alexis alice alicia alison allison alma amal amanda
amber amina amira amy anastasia andrea angela angelica angelina anita anja anke ann anna anne annette annie annika anouk
antonia april ariana arlene ashleigh ashley asma astrid audrey aung aurora ava ayesha barbara barbra beatrice beatrix becky
belinda benazir bernadette bernice bertha bess beth bethany betsy betty beverly bianca birgit bonnie brandi brenda bridget
brigitte brittany brooke camilla candace carla carmen carol carole carolina caroline carolyn carrie cassandra catalina
catherine cathy cecilia celeste celia charlene charlotte chelsea cheryl chloe christa christiana christina christine claire
clara claudia colleen constance cora courtney cristina crystal cynthia daisy dana daniela danielle daphne darlene dawn deanna
debbie deborah debra delia della delores denise diana diane dianne dina dolores dominique donna dora doreen doris dorothea
dorothy ebony edith edna eileen elaine eleanor elena eliza elizabeth ella ellen eloise elsa elsie emilia emilie emily emine
emma erica erika erin esther ethel eunice eva eve evelina evelyn fatima fatma fatou fay faye federica felicia fiona flora
florence frances frieda gabriela gabrielle gail genevieve georgia georgina geraldine gertrude gina ginger ginny giorgia giulia
gladys glenda gloria golda grace greta gretchen guadalupe gwen hala hanan hannah harriet hazel heather heba heidi helen helena
helga henrietta hiba hilda hillary hina hope huda ida ilse imelda inga ingrid irene irina iris irma isabel isabella isabelle
ivanka ivy jacinda jackie jacqueline jan jana jane janet janice janine jasmine jean jeanette jeanne jenna jennie jennifer
jenny jessica jill jo joan joanna joanne jocelyn jodi johanna josefina josephine joy joyce juanita judi judith judy julia
julianne julie juliet juliette june justine kamala karen karin karina kate katherina katherine kathleen kathryn kathy katie
katja katrina kay kayla kelly kellyanne kerri kimberly kirsten kristen kristi kristin kristina kristine krystal lara larissa
latifa latoya laura lauren laurie layla lea leah leila lena lenora leona leonie leslie leticia lidia lillian lily lina linda
lindsay lisa lise liz liza lois loretta lori lorraine louisa louise lourdes lucia lucille lucinda lucy luisa lydia lynn mabel
madeleine madison mae maggie maia malala malin marcella marcia margaret margarita margot margrethe marguerite maria mariam
mariana marianne marie marilyn marina marine marion marisa marjorie marlene marsha marta martha marwa mary mary-ann maryam
mathilde maureen maxine may maya meg megan meghan melissa mercedes meredith merkel mia michele michelle mildred mina mindy
minnie miriam misty moira molly mona monica monika monique morgan muriel myra myrna myrtle nabila nadia nadine najat nancy
nanette naomi natalia natalie natalya natasha nawal nell nellie nicola nicole nicolette nikki nina noor nora norma olga olive
olivia oprah pam pamela park patricia patti patty paula paulina pauline pearl peggy penelope penny petra phyllis polly
priscilla priya rachael rachel rania raquel rasha rebecca reem regina renee rhonda rita roberta robyn rochelle ronda rosa
rosalie rose rosemary roxanne ruby ruth sabine sabrina sadie sahar sally salma salome samantha samar samira sanaa sandra sandy
sanna sara sarah sarai selma serena shannon sharon sheila shelley shelly sheri sherry sheryl shireen shirley sigrid silvia
simone sofia sonia sonja sophia sophie stacey stacy stella stephanie sue suha susan susana susanne suzanne sybil sylvia sylvie
tamara tammy tania tanya tara tatiana tawakkol teresa teri terri tess thelma theresa therese tiffany tina toni tonya tracey
traci tracy trudy tsipi tzipi ursula valentina valeria valerie vanessa velma vera verna veronica vicki vickie vicky victoria
viola violet virginia virginie vivian viviane wanda wendy whitney wilma winnie xenia yasmin yasmine yingluck yolanda yulia
yvette yvonne zahra zainab zeinab zoe
`;
