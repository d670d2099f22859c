import { jobs } from "#db/reference/occupations/job.ts";

export const cleaning = jobs("cleaning", {
  cleaner: [
    "Cleaner",
    "9223",
    "cleaning operative, cleaning assistant, cleaning staff, cleaning worker, office cleaner, school cleaner, general cleaner, commercial cleaner, shop cleaner",
  ],
  "domestic-cleaner": [
    "Domestic cleaner",
    "9223",
    "house cleaner, home cleaner, cleaning lady, domestic help, home help",
  ],
  "hospital-domestic": [
    "Hospital domestic",
    "9223",
    "hospital cleaner, ward cleaner, ward domestic, domestic assistant, domestic staff, domestic worker, care home cleaner",
  ],
  "room-attendant": [
    "Hotel room attendant",
    "9223",
    "room attendant, chambermaid, hotel cleaner, room cleaner, hotel housekeeper, housekeeping assistant, accommodation assistant",
  ],
  housekeeper: ["Housekeeper", "6231", "house keeper, live in housekeeper, private housekeeper"],
  "laundry-assistant": [
    "Laundry assistant",
    "9224",
    "laundry worker, laundry operative, launderette assistant, linen assistant, linen room assistant, dry cleaner, ironer, ironing, presser",
  ],
  "window-cleaner": ["Window cleaner", "9221", "window washer, window cleaning"],
  "street-cleaner": [
    "Street cleaner",
    "9222",
    "street sweeper, road sweeper, litter picker, litter picking",
  ],
  "car-cleaner": [
    "Car cleaner",
    "9226",
    "car valeter, valeter, car wash, car washer, vehicle cleaner, vehicle valeter, bus cleaner, van cleaner",
  ],
  "factory-cleaner": [
    "Factory cleaner",
    "9131",
    "industrial cleaner, machine cleaner, deep cleaner, hygiene operative, factory hygiene worker",
  ],
  "bin-collector": [
    "Bin collector",
    "9225",
    "refuse collector, binman, bin man, dustman, dustbin man, waste collector, bin lorry loader, refuse worker",
  ],
  "recycling-sorter": [
    "Recycling sorter",
    "9225",
    "recycling worker, recycling assistant, waste sorter, recycling centre assistant, tip worker",
  ],
});

export const outdoors = jobs("gardening-and-outdoors", {
  gardener: [
    "Gardener",
    "5113",
    "garden worker, garden maintenance worker, garden maintenance, jobbing gardener",
  ],
  "gardening-assistant": [
    "Gardening assistant",
    "5113?",
    "garden assistant, gardener's assistant, gardening helper, gardening team member, community garden worker, allotment worker",
  ],
  groundskeeper: [
    "Groundskeeper",
    "5114",
    "grounds keeper, groundsman, grounds person, grounds worker, grounds maintenance worker, grounds maintenance, greenkeeper, green keeper, grass cutter",
  ],
  landscaper: [
    "Landscaper",
    "5113",
    "landscape gardener, landscape worker, landscaping assistant, landscape labourer",
  ],
  "park-worker": [
    "Park worker",
    "5113?",
    "park keeper, park attendant, park assistant, park warden",
  ],
  "plant-nursery-worker": [
    "Plant nursery worker",
    "5112",
    "plant nursery assistant, horticultural worker, horticultural assistant, horticulture assistant, greenhouse worker, glasshouse worker",
  ],
  "farm-worker": [
    "Farm worker",
    "9111",
    "farm hand, farm labourer, farm assistant, agricultural worker, dairy worker, milker",
  ],
  "fruit-picker": [
    "Fruit and vegetable picker",
    "9111",
    "fruit picker, vegetable picker, veg picker, crop picker, harvest worker, flower picker",
  ],
  "forestry-worker": [
    "Forestry worker",
    "9112",
    "forest worker, woodland worker, tree planter, forester, tree surgeon's assistant",
  ],
  "conservation-worker": [
    "Countryside and conservation worker",
    "9112?",
    "conservation worker, conservation assistant, countryside worker, countryside ranger, ranger, footpath worker, estate worker",
  ],
});

export const animals = jobs("animals", {
  "kennel-assistant": [
    "Kennel assistant",
    "6129",
    "kennel hand, kennel worker, kennel maid, kennels assistant, dog kennel assistant, boarding kennel worker",
  ],
  "cattery-assistant": [
    "Cattery assistant",
    "6129",
    "cattery worker, cat carer, looking after cats",
  ],
  "dog-walker": [
    "Dog walker",
    "6129",
    "dog walking, pet walker, pet sitter, dog sitter, dog day care assistant",
  ],
  "dog-groomer": [
    "Dog groomer",
    "6129",
    "pet groomer, dog grooming assistant, grooming assistant, dog grooming",
  ],
  "stable-hand": [
    "Stable hand",
    "6129",
    "stable worker, stable lad, stable girl, yard hand, groom, horse groom, looking after horses",
  ],
  "animal-care-assistant": [
    "Animal care assistant",
    "6129",
    "animal carer, animal care worker, animal assistant, animal rescue worker, animal shelter worker, animal welfare assistant, animal rescue centre assistant",
  ],
  "city-farm-assistant": [
    "City farm assistant",
    "6129?",
    "city farm worker, farm park assistant, petting farm assistant, care farm worker",
  ],
  "zoo-keeper": [
    "Zoo keeper",
    "6129",
    "zookeeper, zoo assistant, zoo worker, animal keeper, wildlife park keeper",
  ],
  "pet-shop-assistant": [
    "Pet shop assistant",
    "7111",
    "pet shop worker, pet store assistant, aquarium shop assistant",
  ],
  "vets-assistant": [
    "Vet's assistant",
    "6129",
    "veterinary assistant, veterinary care assistant, veterinary nursing assistant, animal nursing assistant",
  ],
});
