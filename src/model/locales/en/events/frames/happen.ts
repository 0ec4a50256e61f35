import { type FrameWords, phrases } from "./words.ts";

/** Accidents and other occurrences. */
export const HAPPEN: readonly FrameWords[] = [
  {
    id: "befall",
    type: "disaster",
    example: "An earthquake struck Nepal in April 2015.",
    verbs: phrases(`
      crash; go went gone | missing; disappear ~ radar; disappear <
      plane/jet/aircraft/flight/airliner/helicopter/ship/boat/ferry/submarine; vanish <
      plane/jet/aircraft/flight/airliner/helicopter/ship/boat/ferry; overturn ~ road/highway/boat/river; overturn <
      bus/ferry/boat/truck/lorry/train/car; run ran run | aground; plunge ~
      ravine/river/sea/valley/gorge/ocean/ditch/cliff; fall fell fallen ~ ravine/gorge/cliff/overboard; plough | into;
      plow | into; sink sank sunk; derail; drown; collide; capsize; burn | down <
      house/building/church/factory/hotel/warehouse; crash-land; skid ~ runway; veer ~ road/runway; erupt < volcano;
      collapse <
      building/bridge/roof/mine/tower/dam/stadium/stand/house/wall/crane/stage/tunnel/ceiling/factory/mosque/school/church;
      explode < plant/boiler/pipeline/tanker/refinery/factory/engine/tank/cylinder; catch caught | fire; burst ~
      banks/into flames; make made ~ emergency landing; make made | an emergency landing; derail derailed; hit hit <
      earthquake/storm/hurricane/typhoon/cyclone/tsunami/quake/tornado/flood; strike struck <
      earthquake/storm/hurricane/typhoon/cyclone/tsunami/quake/tornado/lightning; sweep swept <
      flood/fire/wildfire/blaze/tsunami; bury < landslide/avalanche/mudslide; engulf < fire/flames/blaze; contract ~
      virus/disease/cholera/ebola/flu; test | positive; break broke broken | out < fire/blaze/outbreak; spill spilled
      ~ oil/barrels; leak ~ oil/chemical/gas; electrocute; trap trapped ~ miner/passenger; fall fell fallen | ill;
      batter < hurricane/storm/typhoon/cyclone/tornado/wave/rain/wind; lash <
      hurricane/storm/typhoon/cyclone/rain/wind; pound < hurricane/storm/typhoon/wave/rain; ravage <
      hurricane/storm/fire/flood/wildfire/earthquake/cyclone; devastate <
      hurricane/storm/fire/flood/earthquake/tsunami/cyclone/tornado/typhoon/quake; flatten <
      hurricane/tornado/earthquake/tsunami/quake; inundate; submerge; swamp < flood/wave/tsunami/storm; rip ripped <
      tornado/storm/hurricane/fire; tear tore torn < tornado/storm/hurricane/fire; slam slammed <
      hurricane/storm/typhoon/cyclone/car/truck/bus/train/plane/ship/lorry; make made | landfall; rock <
      earthquake/quake/tremor/explosion; shake shook shaken < earthquake/quake/tremor/explosion/blast; jolt <
      earthquake/quake/tremor; smash | into; slam slammed | into ~
      car/bus/train/truck/wall/tree/building/mountain/lorry; ram rammed ~ car/bus/train; ditch ~ sea/ocean/river;
      break broke broken | up < plane/shuttle/ship/satellite; lose lost | contact ~ plane/flight/aircraft/ship; spread
      spread < fire/blaze/wildfire/virus/outbreak/disease; gut gutted; sicken; infect; run ran run | off the road;
      leave left | the road; hit hit ~ iceberg/rock/reef/bridge/power line; overshoot overshot ~ runway; overrun
      overran overrun ~ runway; catch caught ~ bird flu/sars/virus/disease/fire; fall fell fallen | sick; test tested
      | positive; kill <
      earthquake/fire/flood/avalanche/landslide/storm/quake/tsunami/hurricane/typhoon/cyclone/tornado/accident/crash/blaze;
      burn burned < building/house/forest; flood < river/sea/dam; burst < dam/pipe/pipeline/tyre; rupture; leak <
      pipeline/tanker/reactor/plant; strand; wash washed | ashore; drift drifted ~ days/sea
    `),
    nouns: phrases(`
      earthquake; quake; aftershock; flood; flooding; hurricane; cyclone; typhoon; tsunami; wildfire; bushfire; fire;
      blaze; crash; plane crash; train crash; car crash; bus crash; helicopter crash; collision; derailment; epidemic;
      pandemic; outbreak; landslide; mudslide; avalanche; eruption; explosion; blast; tornado; storm; drought; famine;
      heatwave; accident; oil spill; stampede; shipwreck; power cut; blackout; air crash; road accident; car accident;
      traffic accident; train accident; mining accident; mine collapse; mine explosion; building collapse; bridge
      collapse; gas explosion; ferry disaster; ferry sinking; forest fire; factory fire; house fire; flash flood; gas
      leak; heat wave; mid-air collision; nuclear accident; plane accident; rail crash; sinking; snowstorm; blizzard;
      cholera outbreak; ebola outbreak; measles outbreak; food poisoning; crowd crush; crush; power outage; near miss;
      tremor; twister; deluge; cave-in; pile-up; pileup; head-on collision; hit-and-run; capsizing; emergency landing;
      crash landing; crash-landing; meltdown; chemical spill; radiation leak; toxic spill; plague; cold snap;
      hailstorm; sandstorm; ice storm; thunderstorm; tidal wave; storm surge; volcanic eruption; rockslide; bus
      accident; plane disaster; air disaster; boat accident; train derailment; train wreck; railway accident; rail
      accident; industrial accident; helicopter accident; coach crash; lorry crash; truck crash; motorway crash;
      motorcycle crash; boat crash; light aircraft crash; jet crash; shuttle disaster; mine disaster; pit disaster;
      apartment fire; nightclub fire; hotel fire; warehouse fire; refinery fire; mine fire; dam burst; dam collapse;
      roof collapse; stadium disaster; swine flu outbreak; bird flu outbreak; sars outbreak; e. coli outbreak; flu
      outbreak; tropical storm; earthquake and tsunami; mudslides!; bush fire; wild fire; grass fire; floods!; fires!;
      gas blast; boiler explosion; factory explosion; plant explosion; pipeline explosion; refinery explosion; midair
      collision; crane collapse; crowd disaster
    `),
    void: "market party gate course barrier diet website computer into",
    inert: true,
    subject: "target",
    object: "target",
    genitive: "target",
    slots: { in: "target", of: "target", on: "target" },
  },
  {
    id: "found",
    type: "other",
    example: "Croatia joined the European Union in 2013.",
    verbs: phrases(`
      establish ~ council/party/company/state/court/force/agency/government/foundation/base/university; found founded
      ~ company/party/movement/group/organisation/organization/newspaper/charity/bank/school/firm/website/union; join
      ~
      union/nato/alliance/bank/organisation/organization/council/community/party/force/club/team/eu/eurozone/wto/board/cabinet/army/coalition;
      launch ~
      satellite/rocket/spacecraft/shuttle/mission/probe/campaign/service/product/website/app/bid/programme/program/channel/project/initiative/model/phone/channel/magazine/ipo/scheme/spaceship/capsule/balloon/satellites/brand/currency/network/station/airline/drive/fund/foundation/party/line/version/game/console/album/tour/season;
      unveil; inaugurate ~
      plant/bridge/airport/dam/memorial/museum/line/railway/road/pipeline/tunnel/school/hospital/centre/center/exhibition/festival;
      file | for divorce; declare ~ independence; marry; divorce; win won ~
      prize/award/medal/cup/title/contract/championship/oscar/match/game/race/tournament/final/grand
      prix/gold/series/tender/bid/jackpot/bronze/silver/stage/nobel/pulitzer/grammy/emmy/golden
      globe/bafta/booker/turner/lottery/gold medal/silver medal/bronze medal/marathon/tour de
      france/wimbledon/open/masters/world cup/league/derby/crown/pageant/case; lose lost ~
      match/game/final/title/$/£/€/million/billion/job/championship/semi-final/semifinal/series; receive ~
      award/prize/medal/honour/nobel/degree/order of/title/knighthood/honor; award; defect; escape ~
      prison/jail/custody/captivity/camp/from/detention; flee fled; open ~
      embassy/office/plant/factory/exhibition/store/school/museum/branch/bridge/airport/consulate/restaurant/hospital/line/centre/center/fire
      station/pipeline/headquarters/summit/tunnel/stadium/hotel/university/shop/terminal/games/season/memorial/monument/pier/borders/campus/clinic;
      close ~ plant/factory/store/branch/office/mine/base/shop/embassy/school/hospital/library/museum; shut shut ~
      plant/factory/refinery/reactor/mine; leave left ~ hospital/prison/jail; undergo underwent undergone ~
      surgery/operation/treatment/transplant/bypass/dialysis/chemotherapy/heart; bury; break broke broken ~
      record/world record/record for; set set ~ record/world record/new record; publish ~
      report/study/finding/list/book/memoir/photo/video/figures/data/draft/text/document/detail/result/cartoon/recording/transcript/paper/article/letter/image/map; release ~
      album/film/single/song/game/version/report/report on/figures showing/statement/photo/video/figures/data; debut;
      perform +at; score; defeat ~ final/match/semi-final/game/0/1/2/3/4/5/6/sets/semifinal/quarterfinal/championship;
      beat beat beaten ~
      final/match/semi-final/game/0/1/2/3/4/5/6/7/8/9/sets/points/minutes/penalties/runs/wickets/extra
      time/semifinal/quarter-final; qualify +for; advance ~ final/semi-finals/quarter-finals/round; complete ~
      purchase/acquisition/merger/mission/takeover/sale/flight/transfer/walk/marathon/voyage/circumnavigation/spacewalk/journey;
      reach ~ orbit/summit of/agreement in
      principle/final/semi-final/semifinal/quarter-final/quarterfinal/playoffs/world cup; land ~ moon/mars; dock
      +with; discover; find found ~
      body/bodies/device/remains/wreckage/weapon/explosive/grave/bomb/drug/cocaine/arms/weapons/cache/dead/fossil/skeleton/evidence/oil/gas/mass
      grave/survivor/alive; recover ~ body/bodies/black box/wreckage/recorder/voice recorder/flight
      data/painting/weapon; celebrate ~ anniversary/birthday/day/independence/victory/wedding; mark ~
      anniversary/day/centenary; commemorate; attend ~
      funeral/ceremony/mass/premiere/memorial/service/requiem/rally/wedding/inauguration/concert; hold held ~
      ceremony/funeral/festival/parade/concert/mass/service/auction/census; host ~
      olympics/games/cup/festival/ceremony/concert/world cup/final/eurovision; bid bid ~ olympics/games/cup;
      hospitalise; hospitalize; admit admitted ~ hospital; rush ~ hospital; fly flew flown ~ hospital; diagnose; give
      gave given ~ birth/birth to; convert +to; emigrate; move ~ headquarters/embassy/capital; enter ~
      market/service/recession/administration/office/space/orbit; re-enter; cancel cancelled ~
      order/concert/match/show/tour; introduce ~
      model/car/version/phone/service/product/aircraft/currency/coin/bill/drug/brand/euro/technology/line/range/note;
      rename; revive ~ model/brand/name/line; discontinue; delay ~ launch/delivery/release/project/opening/flight;
      postpone ~ launch/match/game/tour/concert; donate ~ kidney; transfer transferred ~ ownership/club; print ~
      cartoon; leak ~ document/email/cable/memo/photos/video/report/details; upload; crack; vanish; go went gone | on
      sale; go went gone | into effect; take took taken | effect; come came | into force; enter | into force; visit ~
      grave/memorial; light lit ~ torch/flame; climb ~ everest; swim swam swum ~ channel; sail ~ around; recover +from
      ~ surgery; wed; declare ~ dead; plant ~ tree; patent; take took taken ~ oath; convene ~ synod; lift lifted | off
      < rocket/shuttle/spacecraft/mission; blast blasted | off < rocket/shuttle/spacecraft/crew; take took taken | off
      < plane/flight/shuttle/rocket/jet; splash splashed | down; dock docked | with; land +on <
      shuttle/probe/rover/spacecraft/astronaut; touch touched | down < shuttle/probe/rover; unveil ~
      statue/memorial/plan/budget/model; reopen ~ school/museum/theatre/theater/store/factory/plant/line; build built
      ~ wall/fence/settlement/barrier/dam/bridge/memorial; move moved ~ headquarters; draw drew drawn ~ 0/1/2/3 with;
      score ~ goal/goals/points/runs/twice/winner/hat-trick/century/touchdown; sign signed ~
      striker/midfielder/player/goalkeeper/defender/contract with < club; knock knocked | out of; retain ~
      title/crown/trophy/cup; perform performed ~ concert/operation/surgery/transplant/rite; air aired; broadcast
      broadcast; bid ~ olympics; award ~ prize/nobel/medal/peace/honorary/oscar/scholarship; present presented ~
      award/medal/prize; honour honoured ~ with/award/medal; honor honored ~ with/award/medal; lay laid ~
      wreath/flower/foundation stone/cornerstone; observe ~ silence/minute's silence/two minutes; unearth; identify ~
      gene/body/remains/victim; emigrate +to; marry married; suffer ~ heart
      attack/stroke/injury/concussion/injuries/burns/setback/defeat/breakdown; collapse collapsed ~
      hospital/stage/court; transplant; cremate; lay laid | to rest; renounce ~ title; test ~ vaccine/drug/engine/car;
      end ended ~ partnership/relationship/monopoly; rejoin; return +to < shuttle/astronaut; turn turned | on ~
      lights; demolish ~ stadium/tower
    `),
    void: "taste interest experience skills knowledge reputation habit momentum fruit support confidence nerve",
    nouns: phrases(`
      founding; funeral; wedding; opening ceremony; defection; state funeral; launch of; opening of; closing ceremony;
      space launch; divorce; royal wedding; flypast; unveiling; census; state dinner; burial; cremation; memorial
      service; moon landing; lift-off; liftoff; shuttle launch; rocket launch; spacewalk; requiem mass;
      record-breaking flight; maiden flight; test flight; first flight; maiden voyage; christening; heart surgery;
      heart operation; bypass surgery; transplant operation; hospitalisation; hospitalization; jailbreak; prison
      break; prison escape; jail break; world cup final; cup final; opening match; olympic bid; torch relay; medal
      ceremony; award ceremony; awards ceremony; inaugural flight; ribbon-cutting; groundbreaking ceremony; signing
      ceremony; book launch; product launch; independence day celebration; canonisation mass; beatification mass;
      papal mass; wreath-laying; wreath-laying ceremony; military funeral; family funeral; state burial; handover
      ceremony; swearing-in ceremony; unveiling ceremony
    `),
    subject: "agent",
    object: "target",
    genitive: "agent",
    slots: { of: "agent", by: "agent", with: "target", from: "target", to: "target" },
  },
  {
    id: "die",
    type: "other",
    example: "Nelson Mandela died in Johannesburg in December 2013.",
    verbs: phrases(`
      die; pass | away; retire; commit committed | suicide; hang hanged | himself; hang hanged | herself; succumb |
      to; perish; lose lost | his life; lose lost | her life; lose lost | their lives; shoot shot | himself; shoot
      shot | herself; kill | himself; kill | herself; kill | themselves; take took taken | his own life; take took
      taken | her own life; starve starved ~ death; breathe | his last; drop dropped | dead; bleed bled ~ to death;
      find found ~ dead
    `),
    nouns: phrases(`
      death; retirement; suicide; suicide attempt; assisted suicide; deaths!
    `),
    subject: "target",
    object: undefined,
    genitive: "target",
    slots: { of: "target" },
    outcome: true,
  },
];
