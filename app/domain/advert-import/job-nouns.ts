/** What people are called by their work, as the titles of jobs end or hold it. */
const nouns = new Set(
  `accountant actor adjudicator administrator admin adviser advisor advocate agent aide ambassador analyst apprentice apprenticeship architect archivist artist
assembler assessor assistant assistants associate attendant auditor baker banksman barber barista baristas bartender beautician biochemist biologist
bookkeeper bookseller bricklayer broker builder bursar butcher buyer captain cardiographer caretaker carer carers carpenter cashier caseworker caterer champion
checker chef chefs chemist chief childminder childcarer cleaner cleaners clerk coach collector colleague companion concierge conductor conservator consultant
controller cook coordinator co-ordinator copywriter counsellor courier crew croupier crossing curator cutter dancer decorator deckhand dentist deputy designer
developer dietitian director dishwasher dispatcher dispenser doctor dresser driver drivers editor electrician employee engineer engraver ergonomist escort
estimator examiner executive expert fabricator facilitator farmer farmhand filler finisher firefighter fishmonger fitter florist forester framer fundraiser
gardener gatekeeper geologist glazier governor graduate grader greeter greengrocer groom groomer groundskeeper groundsman groundsperson groundworker guard guide
hairdresser handler handyman handyperson head headteacher helper herdsperson host hostess housekeeper housekeepers housekeeping hygienist illustrator inspector
installer instructor intern internship interpreter investigator invigilator janitor jeweller joiner journalist judge junior keeper keyholder keyworker kp labourer landscaper
lawyer lead leader lecturer librarian lifeguard loader locksmith machinist maintainer maker manager marshal mason mate matron mechanic mediator mentor
merchandiser messenger midwife milker miner moderator musician nanny navigator negotiator networker nurse nurseryman officer officers operative operatives operator
operators optician optometrist orderly organiser packer packers painter paralegal paramedic partner pathologist patrol payroll performer pharmacist photographer physicist
physiotherapist picker pickers pilot planner planter plasterer plater playworker plumber polisher porter postman postperson postie practitioner presenter presser
principal printer processor producer professor programmer promoter psychologist psychotherapist publisher purchaser radiographer ranger receptionist receptionists
recruiter referee registrar rep representative researcher responder reviewer rider rigger roofer runner sailor salesperson salesman scaffolder scheduler scientist
seamstress searcher secretary server shepherd shunter signaller singer solicitor sorter specialist sprayer staff stacker stager steward stewards stockist stockperson
stocktaker storekeeper storeperson storesperson stylist supervisor supervisors surgeon surveyor sweeper tailor teacher technician telephonist teller tester therapist
toolmaker trader trainee trainees trainer translator treasurer trimmer tutor typist undertaker underwriter upholsterer usher ushers valet valeter vet volunteer waiter
waitress waiting warden warehouseperson warehouseman washer weaver webmaster welder worker workers writer yardman yardperson zookeeper
ninja guru wizard handyworker machiner pot-washer washer-up partie commis sous kitchenhand teamleader marketer dogwalker walker sitter cabbie chauffeur telesales telemarketer
sonographer phlebotomist podiatrist audiologist anaesthetist paediatrician gp hca ta sen senco lsa msa hgv lgv`
    .split(/\s+/)
    .filter((noun) => noun !== ""),
);
const phrases =
  /\b(?:team member|crew member|bar staff|front of house|back of house|waiting staff|kitchen hand|farm hand|stable hand|stores? person|sales person|data entry|au pair|nursery nurse|key holder|night shift|link worker|member of staff|stock taker|food (?:prep|service)|customer service|goods in|playgroup|lunchtime)\b/i;

/** Whether words name somebody by their work. */
export function holdsJobNoun(words: string): boolean {
  const found = words.toLowerCase().match(/[\p{L}-]+/gu) ?? [];
  return (
    found.some(
      (word) => nouns.has(word) || /(?:worker|keeper|person|ologist|therapist)s?$/.test(word),
    ) || phrases.test(words)
  );
}
