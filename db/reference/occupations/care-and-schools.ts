import { jobs } from "#db/reference/occupations/job.ts";

export const careAndSupport = jobs("care-and-support", {
  "care-worker": [
    "Care worker",
    "6135",
    "care assistant, carer, care home assistant, care home worker, residential care worker, caring for people, senior care worker, senior carer",
  ],
  "home-carer": [
    "Home carer",
    "6135",
    "home care assistant, home care worker, domiciliary carer, domiciliary care worker, community carer, visiting carer, live in carer, home help",
  ],
  "support-worker": [
    "Support worker",
    "6135",
    "care support worker, learning disability support worker, community support worker, supported living worker",
  ],
  "personal-assistant-to-a-disabled-person": [
    "Personal assistant to a disabled person",
    "6135",
    "personal assistant, PA, personal carer, care PA, direct payments PA",
  ],
  "healthcare-assistant": [
    "Healthcare assistant",
    "6131",
    "health care assistant, HCA, health care support worker, healthcare support worker, nursing assistant, nursing auxiliary, ward assistant, hospital care assistant",
  ],
  "therapy-assistant": [
    "Therapy assistant",
    "6131?",
    "physio assistant, physiotherapy assistant, occupational therapy assistant, rehabilitation assistant",
  ],
  "hospital-porter": [
    "Hospital porter",
    "9262",
    "ward porter, theatre porter, NHS porter, hospital orderly",
  ],
  "activities-assistant": [
    "Activities assistant",
    "6135?",
    "activities coordinator, activities worker, activities organiser, day centre assistant, day centre worker, day service worker",
  ],
  "peer-support-worker": [
    "Peer support worker",
    "3229?",
    "peer worker, peer mentor, peer supporter, lived experience worker, recovery worker, expert by experience",
  ],
  "patient-transport-assistant": [
    "Patient transport assistant",
    "6132",
    "ambulance care assistant, ambulance assistant, patient transport driver, ambulance driver",
  ],
  "passenger-assistant": [
    "Passenger assistant",
    "6137",
    "school escort, travel escort, bus escort, school transport escort, passenger escort, travel buddy",
  ],
  "dental-nurse": [
    "Dental nurse",
    "6133",
    "dental assistant, dentist's assistant, trainee dental nurse",
  ],
});

export const childcareAndSchools = jobs("childcare-and-schools", {
  "teaching-assistant": [
    "Teaching assistant",
    "6112",
    "classroom assistant, class assistant, TA, school assistant, teachers helper, teacher's assistant",
  ],
  "learning-support-assistant": [
    "Learning support assistant",
    "6113",
    "LSA, SEN assistant, SEN teaching assistant, special needs assistant, special needs teaching assistant, one to one support assistant, educational support assistant",
  ],
  "lunchtime-supervisor": [
    "Lunchtime supervisor",
    "9232",
    "midday supervisor, midday assistant, midday meals supervisor, playground supervisor, lunchtime assistant, lunch time supervisor, mealtime assistant, dinner supervisor, dinner lady",
  ],
  "nursery-assistant": [
    "Nursery assistant",
    "6111",
    "nursery worker, nursery helper, childcare assistant, childcare worker, child care worker, crèche assistant, crèche worker, early years assistant, playgroup assistant, preschool assistant",
  ],
  "nursery-nurse": [
    "Nursery nurse",
    "3232",
    "nursery practitioner, early years practitioner, early years educator, childcare practitioner",
  ],
  playworker: [
    "Playworker",
    "6117",
    "play worker, play assistant, play leader, after school club worker, breakfast club worker, holiday club worker",
  ],
  "nanny-or-childminder": [
    "Nanny or childminder",
    "6116?",
    "nanny, au pair, babysitter, baby sitter, mother's help, childminder, child minder",
  ],
  "school-crossing-patrol": [
    "School crossing patrol",
    "9232",
    "lollipop lady, lollipop man, lollipop person, crossing patrol officer, road crossing warden",
  ],
  "exam-invigilator": [
    "Exam invigilator",
    "9233",
    "invigilator, exams assistant, exam reader, exam scribe",
  ],
  "school-office-assistant": [
    "School office assistant",
    "4213",
    "school secretary, school administrator, school receptionist, school admin assistant, school clerk",
  ],
  "youth-worker": [
    "Youth worker",
    "3221",
    "youth support worker, youth club worker, youth leader, youth assistant",
  ],
});
