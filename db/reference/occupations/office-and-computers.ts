import { jobs } from "#db/reference/occupations/job.ts";

export const officeAndAdmin = jobs("office-admin", {
  "admin-assistant": [
    "Admin assistant",
    "4159",
    "administrative assistant, administration assistant, administrator, office assistant, office administrator, office worker, office junior, office clerk, clerical assistant, clerical worker, admin officer, admin clerk, admin worker, business support assistant",
  ],
  receptionist: [
    "Receptionist",
    "4216",
    "reception assistant, reception worker, front desk assistant, front desk receptionist, office receptionist",
  ],
  "medical-receptionist": [
    "Doctor's receptionist",
    "4216",
    "medical receptionist, GP receptionist, surgery receptionist, hospital receptionist, dental receptionist, health centre receptionist",
  ],
  "ward-clerk": [
    "Ward clerk",
    "4131?",
    "ward administrator, clinic clerk, hospital clerk, outpatient clerk",
  ],
  "post-room-assistant": [
    "Post room assistant",
    "9219?",
    "mail room assistant, mailroom assistant, mail room clerk, post room clerk, postroom assistant, office messenger",
  ],
  "filing-clerk": [
    "Filing clerk",
    "4131",
    "filing assistant, records clerk, records assistant, archive assistant, medical records clerk, scanning assistant, scanning clerk, document scanner, digitising assistant",
  ],
  "library-assistant": [
    "Library assistant",
    "4135",
    "library worker, library clerk, library helper, librarian",
  ],
  "call-handler": [
    "Call handler",
    "7211",
    "call centre agent, call centre worker, call centre operator, call centre adviser, call centre advisor, call center agent, contact centre adviser, contact centre agent, telephone adviser, call taker, call agent, switchboard operator, telephonist",
  ],
  "customer-service-adviser": [
    "Customer service adviser",
    "7219",
    "customer service advisor, customer service assistant, customer service agent, customer service worker, customer services, customer care assistant, customer support adviser, customer adviser",
  ],
  "accounts-assistant": [
    "Accounts assistant",
    "4122",
    "accounts clerk, finance assistant, finance clerk, book keeper, bookkeeper, ledger clerk, purchase ledger clerk, invoice clerk, payroll clerk, payroll assistant, wages clerk",
  ],
  "human-resources-assistant": [
    "Human resources assistant",
    "4136",
    "HR assistant, HR administrator, personnel assistant, recruitment assistant",
  ],
  secretary: [
    "Secretary",
    "4215",
    "personal assistant, PA, executive assistant, office secretary, secretarial assistant, secratary",
  ],
  typist: [
    "Typist",
    "4217",
    "audio typist, copy typist, word processor operator, transcriber, transcriptionist, subtitler",
  ],
  "bank-cashier": [
    "Bank or post office cashier",
    "4123",
    "bank clerk, bank cashier, bank teller, bank adviser, post office clerk, post office cashier, post office counter assistant",
  ],
});

export const computersAndData = jobs("digital-and-data", {
  "data-entry-clerk": [
    "Data entry clerk",
    "4152",
    "data entry, data entry assistant, data entry operator, data entry administrator, data input clerk, data inputter, data clerk, data processor, data imput clerk, data assistant",
  ],
  "it-support-worker": [
    "IT support worker",
    "3132",
    "IT support, IT support technician, IT technician, IT helpdesk, IT help desk, IT assistant, help desk technician, service desk analyst, desktop support, computer support, computer technician, systems administrator, database administrator",
  ],
  "software-tester": [
    "Software tester",
    "2136",
    "tester, game tester, video game tester, website tester, app tester, user tester, accessibility tester, QA tester, test analyst",
  ],
  "junior-software-developer": [
    "Junior software developer",
    "2134",
    "software developer, junior developer, programmer, computer programmer, coder, computer coding, web developer, app developer, software engineer",
  ],
  "website-assistant": [
    "Website assistant",
    "3133",
    "website editor, web editor, web content editor, web content assistant, website content assistant, website updater",
  ],
  "social-media-assistant": [
    "Social media assistant",
    "3554?",
    "social media worker, social media, digital marketing assistant, marketing assistant, content creator",
  ],
  "data-labeller": [
    "Data labeller",
    "4152?",
    "data tagger, image tagger, data annotator, transcript checker",
  ],
  "graphic-designer": [
    "Graphic designer",
    "2142",
    "junior graphic designer, graphics assistant, graphic design assistant, artworker, desktop publisher, web designer",
  ],
  "computer-repairer": [
    "Computer repairer",
    "5244",
    "computer repair technician, laptop repairer, phone repairer, PC repairer, computer refurbisher",
  ],
});
