import { jobs } from "#db/reference/occupations/job.ts";

export const shop = jobs("shop", {
  "shop-assistant": [
    "Shop assistant",
    "7111",
    "sales assistant, retail assistant, shop worker, store assistant, sales adviser, sales advisor, retail worker, customer assistant, shop floor assistant, supermarket assistant, supermarket worker, salesperson",
  ],
  "checkout-assistant": [
    "Checkout assistant",
    "7112",
    "cashier, till operator, till worker, checkout operator, check out assistant, check out operator, on the tills, supermarket cashier, kiosk assistant, petrol station assistant, forecourt attendant",
  ],
  "shelf-filler": [
    "Shelf filler",
    "9241",
    "shelf stacker, stacking shelves, shelf stocker, night filler, replenishment assistant, stock replenisher, supermarket night worker",
  ],
  "trolley-collector": [
    "Trolley collector",
    "9249",
    "trolley attendant, trolley assistant, trolley pusher, collecting trolleys",
  ],
  "online-order-picker": [
    "Online order picker",
    "9249?",
    "personal shopper, click and collect assistant, home shopping assistant, online shopper, grocery picker",
  ],
  "charity-shop-assistant": [
    "Charity shop assistant",
    "7111",
    "charity shop worker, charity shop, second hand shop assistant, donations sorter",
  ],
  "market-stall-assistant": [
    "Market stall assistant",
    "7124",
    "market trader, market stall worker, stall holder, street seller",
  ],
  "pharmacy-assistant": [
    "Pharmacy or optician's assistant",
    "7114",
    "pharmacy assistant, chemist assistant, chemist shop assistant, pharmacy counter assistant, dispensing assistant, dispenser, farmacy assistant, optician's assistant",
  ],
  "garden-centre-assistant": [
    "Garden centre assistant",
    "7111",
    "garden center assistant, garden centre worker, plant shop assistant",
  ],
  "food-counter-assistant": [
    "Food counter assistant",
    "7111",
    "deli assistant, deli counter assistant, delicatessen assistant, cheese counter assistant, fish counter assistant, bakery counter assistant, fresh food assistant",
  ],
  florist: [
    "Florist",
    "5443",
    "flower shop assistant, flower arranger, flower seller, floristry assistant",
  ],
  "butchers-assistant": [
    "Butcher's assistant",
    "5431",
    "butcher, butchery assistant, meat counter assistant, trainee butcher",
  ],
  "shop-display-worker": [
    "Shop display worker",
    "7125",
    "visual merchandiser, merchandiser, window dresser, shop window dresser",
  ],
});

export const warehouse = jobs("warehouse", {
  "warehouse-worker": [
    "Warehouse worker",
    "9252",
    "warehouse operative, warehouse assistant, warehouse person, warehouseman, warehouse staff, stock handler, wearhouse worker",
  ],
  "picker-and-packer": [
    "Picker and packer",
    "9252",
    "picker packer, packer picker, picker, order picker, warehouse picker, order packer, pick and pack, warehouse packer",
  ],
  "goods-in-assistant": [
    "Goods in assistant",
    "9252",
    "goods in operative, goods out assistant, goods in and out, loading bay worker, receiving clerk, dispatch assistant, despatch assistant, returns assistant",
  ],
  "forklift-driver": [
    "Forklift driver",
    "8222",
    "fork lift driver, fork lift truck driver, forklift truck driver, FLT driver, forklift operator, fork truck driver, reach truck driver",
  ],
  "stock-clerk": [
    "Stock clerk",
    "4133",
    "stock controller, stock control clerk, stock control assistant, inventory clerk, stock checker, stock taker, stock taking",
  ],
  "stores-assistant": [
    "Stores assistant",
    "4133?",
    "storeman, store keeper, storekeeper, stores person, store person, parts store assistant",
  ],
  "dispatch-clerk": [
    "Dispatch clerk",
    "4134",
    "despatch clerk, transport clerk, transport assistant, logistics assistant, logistics clerk, shipping clerk",
  ],
  loader: [
    "Loader",
    "9259?",
    "lorry loader, van loader, unloader, loading and unloading, container unloader",
  ],
  "parcel-sorter": [
    "Parcel sorter",
    "9211?",
    "parcel handler, mail sorter, post sorter, sorting office worker, parcel hub worker",
  ],
});
