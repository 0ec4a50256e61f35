import { type FrameWords, phrases } from "./words.ts";

const ROLES = {
  subject: "agent",
  object: "target",
  genitive: "agent",
  slots: { of: "agent", by: "agent", with: "target", from: "target", to: "target" },
} as const;

/** Companies and what they buy, make, owe and earn. */
export const TRADE: readonly FrameWords[] = [
  {
    id: "deal",
    type: "other",
    example: "Renault sold its stake in Volvo in 2012.",
    verbs: phrases(`
      acquire; buy bought ~
      service/business/maker/retailer/chain/club/brewer/bank/airline/newspaper/startup/studio/brand/stake/company/share/aircraft/rival/firm/asset/unit/jet/plane/house/bond/land/copies/percent/for
      $/for £/for €/per
      cent/out/rights/airlines/hotel/team/site/network/brewery/software/supermarket/refinery/tanker/helicopter/tank/missile/system/gas/oil;
      take took taken ~ stake/majority/control of the company/private/delivery; float ~ exchange/share/stock; cut cut
      ~ rating/job/production/output/capacity/price of/jobs/workforce/staff/posts/positions/workers/employees;
      downgrade ~ rating/credit; upgrade ~ rating; hire ~
      firm/company/agency/consultancy/consultant/lawyer/banker/adviser/new; pay paid ~
      ransom/compensation/fine/million/billion/$/£/€/damages/tribute/bail/dividend/bonus/bribe/million to/fee; merge;
      merge +with; collapse < government/coalition/cabinet/bank/company/airline/insurer/lender; purchase; order ~
      aircraft/jet/plane/airliner/planes/aircrafts/boeing/airbus; sell sold ~
      stake/company/share/firm/asset/unit/jet/bond/plane/aircraft/weapon/copies/business/division/brand/to/rights/arm/airline/subsidiary/assets/operation/bank/holding/majority/remaining/interest/hotel/casino/newspaper;
      file ~ bankruptcy/ipo/public offering/initial public/for administration/chapter/for protection; file | for
      bankruptcy; go went gone | bankrupt; declare ~ bankruptcy/default; invest; list ~ exchange; raise ~
      million/billion/$/£/€/stake/capital/funding; spend spent ~ million/billion/$/£/€; halt ~
      production/work/construction/sales/drilling; suspend ~ production/sales/shares/trading in; resume ~
      production/operations/construction/sales/drilling; start ~
      production/work/construction/operations/sales/service; recall ~ car/vehicle/toy/product/million/model/drug/pet
      food/milk/meat/food/battery/tyre/tire/unit/pram; auction; deliver ~
      jet/aircraft/plane/first/last/final/ship/engine/train/order/tanker/helicopter/vessel/vehicle; go went gone |
      into administration; snap snapped | up; swallow | up; combine +with; spin spun | off; divest; offload; dispose
      +of; bid +for ~ company/rival/firm/airline/bank; launch ~ takeover; increase ~ stake; reduce ~
      stake/workforce/staff; go went gone | public; price ~ ipo/shares; issue ~ shares/bonds/bond/debt; borrow ~
      million/billion/$/£/€; refinance; restructure ~ debt/loan; repay repaid ~ loan/debt/million/billion; default
      defaulted +on; emerge ~ bankruptcy/administration; enter ~ administration/receivership/liquidation/insolvency;
      go went gone | bust; go went gone | into liquidation; go went gone | into receivership; go went gone | out of
      business; wind wound | up ~ company/business/firm; liquidate; close ~
      deal/purchase/acquisition/sale/merger/plant/factory/store/branch/mine; complete ~
      purchase/acquisition/merger/takeover/sale/transaction/buyout; win won ~
      contract/order/licence/license/tender/franchise/concession; award ~
      contract/licence/license/franchise/concession; place ~ order; exercise | an option; exercise | its option; exercise | the option; outsource; relocate ~
      headquarters/production/factory; axe ~ jobs/posts/staff/workers; buy bought | back; license ~ to; outbid; pull
      pulled ~ product/drug/advert/ad; withdraw withdrew withdrawn ~ product/drug/vioxx; begin began begun ~
      production/construction/operations/work on/drilling/service/sales/flights; shut shut ~
      branch/store/mill/mine/pipeline/airport; reopen ~ plant/mine/refinery/factory; expand ~ into/plant/fleet; build
      built ~ plant/factory/pipeline/refinery/reactor/dam/railway/port; break broke broken ~ ground; lose lost ~
      contract/order/licence/license; shed shed ~ jobs/staff/workers/posts; eliminate ~ jobs/positions/posts/dealer;
      make made ~ redundant/redundancies
    `),
    void: "taste interest experience skills knowledge reputation habit momentum fruit support confidence nerve time",
    nouns: phrases(`
      merger; acquisition; takeover; takeover bid; bankruptcy; bankruptcy filing; initial public offering; buyout;
      management buyout; leveraged buyout; buy-out; share sale; stock sale; asset sale; flotation; ipo; share
      offering; stock market flotation; rights issue; share buyback; stock split; joint bid; hostile takeover; reverse
      takeover; insolvency; liquidation; product recall; stock market crash; market crash; stake sale; asset swap;
      sell-off; demerger; profit warning; credit rating downgrade; airline merger; bank merger
    `),
    ...ROLES,
  },
  {
    id: "own",
    type: "other",
    example: "Facebook bought Instagram in 2012.",
    verbs: phrases(`
      buy bought; purchase; take took taken | over; merge +with; absorb; gobble | up; sell sold; list | on; swallow
    `),
    nouns: [],
    objects: ["organization", "outlet"],
    ...ROLES,
  },
  {
    id: "earn",
    type: "other",
    example: "Toyota posted a loss in 2009.",
    verbs: phrases(`
      gain ~ independence/percent/per cent/%/cents/points; record ~
      loss/profit/increase/drop/sales/surplus/growth/rise/fall; post ~
      loss/profit/gain/revenue/results/sales/surplus/deficit/rise/fall/growth/earnings/decline/jump; report ~
      loss/profit/earnings/results/sales/revenue/surplus/decline in/rise in/fall in/drop in/jump in/growth in/increase
      in; gain ~ $/£/€/million/billion/percent/points; earn ~ $/£/€/million/billion/profit; fall fell fallen <
      share/stock/market/index/price/euro/dollar/currency/pound/yen/sales/profit/profits/earnings/revenue/revenues/bond/turnover/output/export;
      rise rose risen <
      share/stock/market/index/price/euro/sales/profit/inflation/dollar/currency/pound/yen/profits/earnings/revenue/revenues/bond/turnover/output/export;
      drop dropped <
      share/stock/market/index/price/sales/profit/euro/dollar/currency/pound/yen/profits/earnings/revenue/revenues/bond/turnover/output/export;
      jump <
      share/stock/market/index/price/euro/dollar/currency/pound/yen/sales/profit/profits/earnings/revenue/revenues/bond/turnover/output/export;
      climb <
      share/stock/market/index/price/euro/dollar/currency/pound/yen/sales/profit/profits/earnings/revenue/revenues/bond/turnover/output/export;
      surge <
      share/stock/market/index/price/euro/dollar/currency/pound/yen/sales/profit/profits/earnings/revenue/revenues/bond/turnover/output/export;
      soar <
      share/stock/market/index/price/euro/dollar/currency/pound/yen/sales/profit/profits/earnings/revenue/revenues/bond/turnover/output/export;
      plunge plunged <
      share/stock/market/index/price/euro/dollar/currency/pound/yen/sales/profit/profits/earnings/revenue/revenues/bond/turnover/output/export;
      slump <
      share/stock/market/index/price/euro/dollar/currency/pound/yen/sales/profit/profits/earnings/revenue/revenues/bond/turnover/output/export;
      tumble <
      share/stock/market/index/price/euro/dollar/currency/pound/yen/sales/profit/profits/earnings/revenue/revenues/bond/turnover/output/export;
      slide slid <
      share/stock/market/index/price/euro/dollar/currency/pound/yen/sales/profit/profits/earnings/revenue/revenues/bond/turnover/output/export;
      plummet <
      share/stock/market/index/price/euro/dollar/currency/pound/yen/sales/profit/profits/earnings/revenue/revenues/bond/turnover/output/export;
      leap leapt <
      share/stock/market/index/price/euro/dollar/currency/pound/yen/sales/profit/profits/earnings/revenue/revenues/bond/turnover/output/export;
      decline <
      share/stock/market/index/price/euro/dollar/currency/pound/yen/sales/profit/profits/earnings/revenue/revenues/bond/turnover/output/export;
      slip slipped <
      share/stock/market/index/price/euro/dollar/currency/pound/yen/sales/profit/profits/earnings/revenue/revenues/bond/turnover/output/export;
      shed shed <
      share/stock/market/index/price/euro/dollar/currency/pound/yen/sales/profit/profits/earnings/revenue/revenues/bond/turnover/output/export;
      rebound <
      share/stock/market/index/price/euro/dollar/currency/pound/yen/sales/profit/profits/earnings/revenue/revenues/bond/turnover/output/export;
      dip dipped <
      share/stock/market/index/price/euro/dollar/currency/pound/yen/sales/profit/profits/earnings/revenue/revenues/bond/turnover/output/export;
      make made ~ profit/loss/$/£/€/million/billion; turn turned ~ profit; lose lost ~
      $/£/€/million/billion/percent/per cent/points/market share/%/cents; net netted ~ $/£/€/million/billion; book ~
      profit/loss/charge; suffer ~ loss; incur incurred ~ loss; issue ~ profit warning; beat beat beaten ~
      forecast/expectation/estimate; miss ~ forecast/estimate/expectation/target; raise ~
      forecast/outlook/guidance/dividend; cut cut ~ forecast/outlook/guidance/dividend/estimate/growth; lower ~
      forecast/outlook/guidance/estimate/rating; slash ~ forecast/outlook/guidance/dividend; revise ~
      forecast/estimate/figures; downgrade ~ outlook/forecast/debt/bond; declare ~ dividend; swing swung ~
      profit/loss; double ~ profit/sales; take took taken ~ charge/writedown/write-down; write wrote written | down;
      hit hit ~ record high/record low; reach ~ record; close closed ~ higher/lower/up/down/percent/per cent/%/points;
      open ~ higher/lower; end ended ~ higher/lower/up/down/percent/per cent/%/points; reduce ~
      forecast/outlook/estimate; boost ~ forecast/profit/sales/dividend; widen ~ loss; narrow ~ loss; fall fell fallen
      ~ percent/per cent/%/cents/points; rise rose risen ~ percent/per cent/%/cents/points; drop dropped ~ percent/per
      cent/%/cents/points; jump ~ percent/per cent/%/cents/points; climb ~ percent/per cent/%/cents/points; surge ~
      percent/per cent/%/cents/points; soar ~ percent/per cent/%/cents/points; plunge plunged ~ percent/per
      cent/%/cents/points; slump ~ percent/per cent/%/cents/points; tumble ~ percent/per cent/%/cents/points; slide
      slid ~ percent/per cent/%/cents/points; slip slipped ~ percent/per cent/%/cents/points; shed shed ~ percent/per
      cent/%/cents/points; decline ~ percent/per cent/%/cents/points; advance ~ percent/per cent/%/cents/points;
      plummet ~ percent/per cent/%/cents/points; rally rallied ~ percent/per cent/%/cents/points
    `),
    nouns: phrases(`
      quarterly loss; quarterly profit; annual loss; profit rise; profits rise; sales drop; share price fall; share fall
    `),
    ...ROLES,
  },
];
