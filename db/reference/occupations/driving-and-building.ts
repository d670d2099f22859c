import { jobs } from "#db/reference/occupations/job.ts";

export const drivingAndDelivery = jobs("driving-and-delivery", {
  "delivery-driver": [
    "Delivery driver",
    "8214",
    "van driver, parcel delivery driver, courier driver, multi drop driver, supermarket delivery driver, home delivery driver",
  ],
  courier: [
    "Courier",
    "8214",
    "bike courier, bicycle courier, cycle courier, parcel courier, delivery rider, food delivery rider, delivery cyclist, curier",
  ],
  "drivers-mate": [
    "Driver's mate",
    "9253",
    "driver's assistant, delivery driver's mate, driver's helper, van mate, van assistant, delivery assistant, delivery helper, furniture delivery assistant",
  ],
  "postal-worker": [
    "Postal worker",
    "9211",
    "postman, postwoman, postie, post person, mail deliverer",
  ],
  "leaflet-deliverer": [
    "Leaflet deliverer",
    "9249?",
    "leaflet distributor, leaflet dropper, flyer distributor, newspaper deliverer, paper round",
  ],
  "bus-driver": [
    "Bus or minibus driver",
    "8212",
    "bus driver, minibus driver, coach driver, school bus driver, community transport driver",
  ],
  "taxi-driver": [
    "Taxi driver",
    "8213",
    "cab driver, minicab driver, private hire driver, chauffeur",
  ],
  "lorry-driver": [
    "Lorry driver",
    "8211",
    "truck driver, HGV driver, LGV driver, heavy goods driver",
  ],
  "removals-worker": [
    "Removals worker",
    "9253?",
    "removals assistant, removal man, house removals, furniture remover, removals porter",
  ],
  "car-park-attendant": [
    "Car park attendant",
    "6312?",
    "parking attendant, car parking assistant, car park assistant, park and ride attendant",
  ],
  "railway-station-assistant": [
    "Railway station assistant",
    "6214",
    "station assistant, train station assistant, train station worker, platform assistant, railway assistant, ticket office assistant",
  ],
  "baggage-handler": [
    "Baggage handler",
    "8233",
    "luggage handler, airport baggage handler, airport ground crew, airport porter",
  ],
});

export const buildingAndRepairs = jobs("building-and-maintenance", {
  labourer: [
    "Labourer",
    "9129",
    "building labourer, builder's labourer, builder's mate, site labourer, general labourer, construction labourer, construction worker, building site worker, laborer, hod carrier, groundworker",
  ],
  "painter-and-decorator": [
    "Painter and decorator",
    "5323",
    "painter, decorator, painter decorator, house painter, painting and decorating",
  ],
  caretaker: [
    "Caretaker",
    "6232",
    "school caretaker, building caretaker, janitor, premises assistant, site caretaker, caretaking assistant, care taker",
  ],
  "facilities-assistant": [
    "Facilities assistant",
    "6232?",
    "building assistant, facilities worker, premises worker, buildings assistant",
  ],
  handyperson: [
    "Handyperson",
    "5319?",
    "handyman, handy person, odd job man, maintenance assistant, maintenance worker, general maintenance, property maintenance worker, repairs assistant",
  ],
  "carpenter-or-joiner": [
    "Carpenter or joiner",
    "5316",
    "carpenter, joiner, carpenter's mate, carpentry assistant, trainee carpenter",
  ],
  plumber: [
    "Plumber",
    "5315",
    "plumber's mate, plumbing assistant, trainee plumber, heating engineer's mate",
  ],
  electrician: [
    "Electrician",
    "5241",
    "electrician's mate, electrical assistant, electrical labourer, trainee electrician, sparky",
  ],
  bricklayer: ["Bricklayer", "5313", "brick layer, brickie, bricklayer's mate, trainee bricklayer"],
  "car-mechanic": [
    "Car mechanic",
    "5231",
    "mechanic, motor mechanic, vehicle mechanic, vehicle technician, garage assistant, garage worker, trainee mechanic, tyre fitter",
  ],
  "bicycle-mechanic": [
    "Bicycle mechanic",
    "5223?",
    "bike mechanic, cycle mechanic, bike repairer, bicycle repairer, bike shop mechanic",
  ],
});
