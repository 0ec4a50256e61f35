import { type FrameWords, phrases } from "./words.ts";

/** Attacks, killings, fighting. */
export const VIOLENCE: readonly FrameWords[] = [
  {
    id: "attack",
    type: "assault",
    example: "Saudi aircraft bombed Houthi positions in Yemen.",
    verbs: phrases(`
      attack; bomb; bombard; shell; sink sank sunk ~ boat/ship/vessel/submarine/tanker/warship/destroyer/frigate;
      pound; target ~ militant/fighter/forces/convoy/base/troops/soldier/position/civilian/camp/compound/village;
      shoot shot; shoot shot | down; gun gunned | down; mow mowed | down; open | fire; fire +on; fire +at; fire |
      into; fire ~ rocket/missile/shot/mortar/gas/bullet/shell/rounds/grenade/live ammunition/at/salvo/volley/into the
      crowd/into the air/rifle/weapon/cannon/to disperse/on protesters; ambush; invade; push ~ into the city/into the
      town/into city/into town; strafe; hurl ~ grenade/petrol/firebomb/bomb; throw threw thrown ~
      grenade/bomb/petrol/molotov; lob lobbed ~ grenade/shell; rain ~ rocket/shell/bomb; assault; ram rammed; drive
      drove driven ~ into a crowd/into the crowd/into pedestrians; plough | into a crowd; plow | into a crowd; oust;
      overthrow overthrew overthrown; topple; depose; stab stabbed; slash ~ with; beat beat beaten ~
      up/protester/demonstrator/journalist/prisoner/detainee/student/activist/reporter/unconscious; beat beat beaten
      +with; beat beat beaten ~ police/guard/soldier/baton/club; torture; rape; mutilate; poison; gas; launch ~
      attack/offensive/assault/strike/airstrike/invasion/raid/rocket/operation/incursion/counterattack/bombardment/drone/salvo/barrage/onslaught/strikes/bombing/counter-offensive/war/ambush;
      mount ~ attack/offensive/assault/raid/operation; carry | out ~
      attack/strike/raid/bombing/airstrike/massacre/operation/assault/execution/killing/ambush/shooting/stabbing/beheading/genocide/coup/assassination;
      conduct ~ strike/airstrike/raid/attack/operation; detonate; blow blew blown | up; blow blew blown ~ himself
      up/herself up/themselves up/itself up; hit hit ~
      target/position/base/convoy/house/tanker/ship/village/hospital/school/building/camp/market/troops/soldier/civilian/airport/refinery/pipeline/mosque/church/embassy/headquarters/compound/checkpoint/bus/car/truck/vehicle/patrol;
      repel repelled; repulse; shoot shot | dead; set set | off ~ bomb/explosive/device; plant ~ bomb/explosive/mine;
      drop dropped ~ bomb; drive drove driven ~ out of; wage ~ war/offensive/jihad/insurgency/campaign against;
      declare ~ war; go went gone | to war; destroy ~ tank/vehicle/convoy/base/depot/bridge/village; explode <
      bomb/device/car/grenade/mine/bomber/shell/rocket/truck; go went gone | off <
      bomb/device/explosion/grenade/explosive; storm ~ base/compound/checkpoint/prison/village/hotel/mosque; storm <
      militant/gunman/gunmen/fighter/rebel/terrorist/insurgent/jihadist/attacker; overrun
      overran overrun; retaliate; execute ~ raid; massacre; set set | alight; torch ~
      church/mosque/school/house/village; desecrate; attempt ~ coup; stage ~ coup/attack; blast blasted ~ through;
      open | up on; come came | under fire; come came | under attack; explode < blast; hit hit +by <
      convoy/bus/ship/vehicle/house/patrol; punch; kick ~ police/officer; pepper ~ bullet/shot/gunfire; spray ~
      bullet/gunfire; riddle ~ bullet; shower ~ rocket/shell/bomb; firebomb; torpedo; fire | upon; shoot shot | at;
      slam slammed < bomb/shell/rocket/missile/mortar; land +in < rocket/missile/shell/mortar; hit hit <
      rocket/missile/shell/mortar/bomb/drone/airstrike/torpedo; strike struck <
      rocket/missile/shell/mortar/bomb/drone; fall fell fallen < bomb/rocket/shell/missile/mortar; rip ripped <
      bomb/blast/explosion; tear tore torn < bomb/blast; rock < blast/bomb; survive ~
      assassination/attack/attempt/bombing/shooting/coup/ambush/blast; escape ~
      assassination/attempt/attack/ambush/unhurt; counterattack; flatten ~
      house/building/village/home/neighbourhood/neighborhood; raze; level levelled ~ house/building/home; level
      leveled ~ house/building/home; lay laid ~ mine; blow blew blown | himself up; blow blew blown | herself up;
      gang-rape; molest; mug mugged; maul; bludgeon; pound ~ position/target/village/city/town; abuse ~
      prisoner/detainee/inmate; tear tore torn ~ through market; intervene +in; beat beat beaten | back; fend | off
    `),
    void: "idea plan plans policy policies decision proposal proposals record bill law remarks speech critics media press government character credibility argument balance chord note pose blow tone problem film photo photos video scene movie goal goals shot basket hoops air",
    spoken: true,
    nouns: phrases(`
      attack; bombing; airstrike; air assault; knife attack; acid attack; truck bombing; truck bomb; bus bombing;
      mortar attack; mortar fire; sniper fire; artillery fire; counter-offensive; counteroffensive; counter-attack;
      counterattack; rampage; gas attack; chemical attack; landmine blast; air strike; assault; shelling; shooting;
      ambush; invasion; offensive; car bombing; car bomb; suicide bombing; suicide attack; suicide bomb; roadside
      bomb; bomb attack; bomb blast; massacre; coup; coup attempt; military coup; missile attack; missile strike;
      rocket attack; rocket fire; drone attack; drone strike; air raid; bombardment; gun attack; gunfire; terrorist
      attack; terror attack; arson attack; grenade attack; mass shooting; school shooting; stabbing; beating;
      incursion; military operation; ground offensive; ground operation; ground invasion; overthrow; ouster; car bomb
      attack; suicide bomb attack; suicide car bombing; bomb explosion; car bomb explosion; mine blast; air attack;
      aerial bombardment; naval bombardment; cross-border raid; cross-border attack; commando raid; gas bombing;
      sniper attack; hammer attack; machete attack; bus attack; roadside bombing; nail bomb; petrol bomb attack; bomb
      plot; drive-by shooting; shooting spree; grenade blast; airstrikes!; air strikes!; van attack; truck attack;
      lorry attack; revenge attack; reprisal attack; coup d'etat; onslaught; blitz; barrage; salvo; counter-strike;
      suicide blast; suicide car bomb; suicide truck bomb; suicide truck bombing; letter bomb; parcel bomb; bomb
      explosions!; rocket strike; rocket barrage; bloodbath; gang rape; sexual assault; knifing; truck bomb attack;
      bombing campaign; bombing raid; air campaign; air offensive; aerial attack; aerial bombing; missile barrage;
      mortar barrage; artillery barrage; artillery attack; artillery bombardment; tank fire; cross-border shelling;
      cross-border fire; suicide bomb blast; attempted coup; failed coup; coup bid; assassination bid; sabotage
      attack; guerrilla attack; rebel attack; militant attack; insurgent attack; terror bombing; embassy bombing;
      church bombing; mosque bombing; train bombing; hotel bombing; nightclub bombing; market bombing; bus bomb; train
      attack; hotel attack; chemical weapons attack; nerve agent attack; church attack; mosque attack; school attack;
      school massacre; friendly fire; retaliatory strike; preemptive strike; punitive raid; drone raid; bomb raid;
      night raid; helicopter raid; helicopter attack; gunship attack; pipeline attack; border attack; crossfire
      incident; invasion of
    `),
    subject: "agent",
    object: "target",
    genitive: "agent",
    slots: { on: "target", against: "target", of: "target", by: "agent" },
  },
  {
    id: "strike",
    type: "assault",
    example: "Israel struck a convoy in Syria.",
    verbs: phrases(`strike struck`),
    void: "balance chord note pose blow tone deal bargain agreement gold oil accord optimism fear luck compromise terror match",
    nouns: phrases(`strike`),
    subject: "agent",
    object: "target",
    genitive: "agent",
    slots: { on: "target", against: "target", of: "target", by: "agent" },
    turns: {
      words:
        "workers worker union unions pay wages wage staff drivers pilots teachers miners nurses doctors seafarers dockers employees labour labor walkout stoppage strikers picket pickets airline postal crew railway rail pensions redundancies layoffs",
      into: "protest",
    },
  },
  {
    id: "raid",
    type: "assault",
    example: "A raid by Chadian fighters on Sudan ended on Monday.",
    verbs: [],
    nouns: ["raid"],
    subject: "agent",
    object: "target",
    genitive: "agent",
    slots: { on: "target", against: "target", of: "target", by: "agent" },
    turns: {
      words:
        "police officers prosecutors home homes house houses offices office headquarters investigators detectives customs tax drug drugs apartment premises agents arrested arrest suspects warrant",
      into: "coerce",
    },
  },
  {
    id: "take",
    type: "assault",
    example: "Kurdish fighters captured the town of Kobani from Islamic State in January 2015.",
    verbs: phrases(`
      capture; recapture; conquer; seize | control; seize | power; seize ~
      town/city/base/airport/territory/village/capital/island/hill/district/province/checkpoint/barracks/stronghold/headquarters/oilfield/bridge/crossing/parliament/palace/power/region/outpost/airfield;
      take took taken | over ~
      city/town/country/capital/base/station/area/region/province/village/third/half/parts/territory/airport/port;
      take took taken | control; take took taken ~ control of the/power in a
      coup/village/district/island/stronghold/hill/outpost; gain | control; lose lost | control of; retake retook
      retaken; liberate ~ city/town/village; fall fell fallen | to; wrest ~ control; drive drove driven ~ from the
      city/from the town/out of the; lose lost ~ town/city/territory/ground/base; reclaim ~ town/city/territory; enter
      ~ city/town/capital; occupy ~ town/city/village/island/hill; regain ~ control/town/city/territory/village;
      secure ~ town/city/airport/base/bridge; thrust thrust +to; push +to <
      troops/force/rebel/fighter/tank/army/soldier/insurgent/marine/militia; sweep swept +to <
      troops/force/rebel/fighter/army; roll +to < tank/troops/force; break broke broken | through; cede ~
      territory/control/town; cut cut | off ~ road/city/supply/town; take took taken | control of; wrest; capture ~
      town/city/village; overrun overran overrun ~ base/town/village/camp; dislodge; rout; crush ~
      uprising/rebellion/revolt/rebel; put put | down ~ rebellion/uprising/revolt/mutiny; quell; defeat ~
      rebel/army/militant/insurgent/troops/forces/taliban
    `),
    void: "imagination attention votes vote hearts mood essence spirit greatness beauty tension drama feeling share image images photo video footage market",
    nouns: phrases(`
      capture of; recapture; fall of; liberation of; takeover of the city; takeover of the town; seizure of the town;
      seizure of the city; capture of the town; capture of the city; fall of the city; fall of the town; conquest
    `),
    subject: "agent",
    object: "target",
    genitive: "target",
    slots: { from: "target", by: "agent", of: "target", to: "agent" },
  },
  {
    id: "clash",
    type: "assault",
    example: "Protesters clashed with riot police in Athens on Sunday.",
    verbs: phrases(`
      clash; fight fought; battle; exchange ~ fire/shots/blows/artillery/rocket; skirmish; trade ~
      fire/shots/blows/gunfire/blow/rocket; engage ~ fighter/troops/rebel/forces/militant; brawl; scuffle; exchange ~
      gunfire; confront ~ police/troops/protester; tangle +with; grapple +with ~ police; wage ~ battle/battles; battle
      ~ militant/rebel/troops/insurgent
    `),
    void: "fire fires flames blaze cancer disease inflation corruption poverty crime hunger racism terrorism recession virus pandemic drugs election campaign illness odds infection charges charge case case tears climate discrimination extradition obesity spam piracy malaria aids traffic",
    nouns: phrases(`
      clash; battle; fighting; gun battle; gunfight; firefight; skirmish; crossfire; shootout; shoot-out; standoff;
      stand-off; fire fight; street battle; civil war; war; exchange of fire; running battle; border clash; melee;
      brawl; fistfight; gun fight; street fighting; heavy fighting; fierce fighting; exchange of gunfire; exchange of
      shots; artillery duel; firefights!; pitched battle; tribal clash; ethnic clash; sectarian clash; factional
      fighting; hostilities!
    `),
    subject: "agent",
    object: "target",
    genitive: "agent",
    slots: { with: "target", between: "agent", against: "target", by: "agent", among: "agent" },
    leastNoun: 2,
  },
  {
    id: "kill",
    type: "assault",
    example: "American forces killed the leader of al-Qaeda.",
    verbs: phrases(`
      kill; assassinate; injure; wound; murder; massacre; behead; execute; slay slew slain; slaughter; maim; lynch;
      strangle; hang hanged; shoot shot | to death; beat beat beaten | to death; beat beat beaten | to the ground;
      stab stabbed | to death; hack | to death; claim ~ lives/life; gun gunned | down; wipe | out ~ family;
      decapitate; burn burned | to death; burn burnt | to death; bludgeon; suffocate; crush ~ death; trample ~ death;
      stone ~ death; take took taken ~ lives; claim | the lives of; claim | the life of; put put | to death; shoot
      shot | and killed; burn ~ alive; torture | to death; kick | to death; hack hacked | to death; gas ~ death;
      dismember
    `),
    void: "bill bills proposal measure deal idea time hopes legislation amendment order orders plan contract warrant search strategy",
    nouns: phrases(`
      killing; assassination; murder; beheading; execution; slaying; assassination attempt; lynching; fatal shooting;
      shooting death; killings!; double murder; honour killing; honor killing; mass killing; gangland killing; revenge
      killing; contract killing; drive-by killing; targeted killing; hanging; electrocution; lethal injection;
      murder-suicide; triple murder; death in custody; wounding; assassinations!; murders!; executions!; slayings!
    `),
    subject: "agent",
    object: "target",
    genitive: "target",
    slots: { of: "target", by: "agent" },
    outcome: true,
    victim: true,
  },
];
