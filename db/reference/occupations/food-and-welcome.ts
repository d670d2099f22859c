import { jobs } from "#db/reference/occupations/job.ts";

export const kitchenAndCafe = jobs("kitchen-and-cafe", {
  "kitchen-porter": [
    "Kitchen porter",
    "9263",
    "KP, dishwasher, dish washer, pot wash, pot washer, plate washer, washer up, washing up, kitchen steward",
  ],
  "kitchen-assistant": [
    "Kitchen assistant",
    "9263",
    "catering assistant, kitchen helper, kitchen hand, kitchen worker, food preparation, food prep assistant, kitchen team member",
  ],
  "school-kitchen-assistant": [
    "School kitchen assistant",
    "9263",
    "school catering assistant, canteen assistant, canteen worker, dinner lady",
  ],
  barista: [
    "Barista",
    "9266",
    "coffee maker, coffee shop assistant, coffee shop worker, coffee shop barista, making coffee",
  ],
  "cafe-assistant": [
    "Café assistant",
    "9266",
    "café worker, café helper, cafeteria assistant, tea room assistant",
  ],
  "sandwich-maker": [
    "Sandwich maker",
    "9263",
    "sandwich bar assistant, salad maker, sandwich preparer, lunch bar assistant",
  ],
  "fast-food-worker": [
    "Fast food worker",
    "9263",
    "fast food crew, fast food assistant, takeaway assistant, restaurant crew, burger bar worker, chip shop assistant",
  ],
  cook: [
    "Cook",
    "5435",
    "school cook, care home cook, canteen cook, breakfast cook, pub cook, pizza cook, pizza maker",
  ],
  chef: [
    "Chef",
    "5434",
    "commis chef, commis, trainee chef, chef de partie, line chef, pizza chef",
  ],
  baker: [
    "Baker",
    "5432",
    "bread maker, cake maker, cake decorator, pastry cook, pastry chef, bakery assistant, bakery worker, confectioner",
  ],
});

export const servingAndWelcoming = jobs("hospitality-front-of-house", {
  "waiting-staff": [
    "Waiter or waitress",
    "9264",
    "waiter, waiting staff, table server, restaurant server, restaurant waiter, silver service, banqueting assistant, wedding waiter, food runner",
  ],
  "bar-worker": [
    "Bar worker",
    "9265",
    "bar staff, bar person, barman, barmaid, bartender, bar tender, bar assistant, pub worker, pub staff",
  ],
  "glass-collector": ["Glass collector", "9265?", "pot collector, glass washer, bar back"],
  "restaurant-host": [
    "Restaurant host",
    "9264?",
    "greeter, meeter and greeter, meet and greet, front of house assistant",
  ],
  "hotel-receptionist": [
    "Hotel receptionist",
    "4216",
    "guest services assistant, hotel front desk, hotel reception, night receptionist",
  ],
  "hotel-porter": [
    "Hotel porter",
    "9269?",
    "luggage porter, night porter, bell boy, concierge, doorkeeper",
  ],
  "leisure-centre-assistant": [
    "Leisure centre assistant",
    "6211",
    "sports centre assistant, leisure assistant, leisure attendant, gym assistant, pool attendant, swimming pool attendant",
  ],
  lifeguard: [
    "Lifeguard",
    "6211",
    "life guard, pool lifeguard, beach lifeguard, swimming pool lifeguard",
  ],
  "theme-park-attendant": [
    "Theme park attendant",
    "9267",
    "ride operator, ride attendant, fairground worker, soft play assistant, amusement arcade assistant, holiday park assistant",
  ],
});
