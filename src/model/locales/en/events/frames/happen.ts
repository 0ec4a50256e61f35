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
      satellite/rocket/spacecraft/shuttle/mission/probe/campaign/service/product/website/app/bid/programme/program/channel/project/initiative/model/phone/channel/magazine/ipo/scheme;
      unveil; inaugurate ~ plant/bridge/airport/dam/memorial/museum/line/railway/road; file | for divorce; declare ~
      independence; marry; divorce; win won ~
      prize/award/medal/cup/title/contract/championship/oscar/match/game/race/tournament/final/grand
      prix/gold/series/tender/bid/jackpot/bronze/silver/stage; lose lost ~
      match/game/final/title/$/£/€/million/billion/job; receive ~ award/prize/medal/honour; award; defect; escape ~
      prison/jail/custody/captivity/camp/from; flee fled; open ~
      embassy/office/plant/factory/exhibition/store/school/museum/branch/bridge/airport/consulate/restaurant/hospital/line/centre/center/fire
      station; close ~ plant/factory/store/branch/office/mine/base/shop; shut shut ~
      plant/factory/refinery/reactor/mine; leave left ~ hospital/prison/jail; undergo underwent undergone ~
      surgery/operation/treatment; bury; break broke broken ~ record; set set ~ record; publish; release ~
      album/film/single/song/game/version/report/report on/figures showing; premiere; debut; perform +at; score;
      defeat ~ final/match/semi-final/game/0/1/2/3; beat beat beaten ~ final/match/semi-final/game/0/1/2/3; qualify
      +for; advance ~ final/semi-finals/quarter-finals/round; complete ~
      purchase/acquisition/merger/mission/takeover/sale/flight/transfer/walk; reach ~ orbit/summit of/agreement in
      principle; land ~ moon/mars; dock +with; discover; find found ~
      body/bodies/device/remains/wreckage/weapon/explosive/grave; recover ~ body/bodies/black box/wreckage/recorder;
      celebrate ~ anniversary/birthday/day/independence; mark ~ anniversary/day/centenary; commemorate; mourn; attend
      ~ funeral/ceremony/mass/premiere; hold held ~
      ceremony/funeral/festival/parade/concert/mass/service/auction/census; host ~ olympics/games/cup/festival; bid
      bid ~ olympics/games/cup; hospitalise; hospitalize; admit admitted ~ hospital; rush ~ hospital; fly flew flown ~
      hospital; diagnose; give gave given ~ birth; convert +to; emigrate; move ~ headquarters/embassy/capital; enter ~
      market/service/recession/administration; re-enter; cancel cancelled ~ order; introduce ~
      model/car/version/phone/service/product/aircraft/currency/coin; rename; revive ~ model/brand/name/line;
      discontinue; delay ~ launch/delivery/release/project/opening/flight; postpone ~ launch/match/game/tour/concert;
      donate ~ kidney; transfer transferred ~ ownership; print ~ cartoon; leak ~ document/email/cable/memo; upload;
      crack; vanish; go went gone | on sale; go went gone | into effect; take took taken | effect; come came | into
      force; enter | into force; visit ~ grave/memorial; light lit ~ torch/flame; climb ~ everest; swim swam swum ~
      channel; sail ~ around; recover +from ~ surgery; wed; declare ~ dead; plant ~ tree; patent; take took taken ~
      oath; convene ~ synod
    `),
    void: "taste interest experience skills knowledge reputation habit momentum fruit support confidence nerve",
    nouns: phrases(`
      founding; funeral; wedding; opening ceremony; defection; state funeral; launch of; opening of; closing ceremony;
      space launch; divorce; royal wedding; flypast; unveiling; census; state dinner
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
