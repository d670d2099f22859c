import { expect, test } from "vitest";
import { findHealthQuestion, safeQuestion } from "./guarded-words.ts";

test.each([
  "What’s wrong with him?",
  "What is the matter with her",
  "What is their diagnosis?",
  "Why does he need support?",
  "Why do they need a job coach?",
  "Why does Priya need quiet?",
  "Why is she on your books, why is she with you?",
  "Why has he been out of work?",
  "Does she have any health problems?",
  "Are there any medical conditions we should know about?",
  "Any conditions?",
  "Does he have a disability?",
  "Is she disabled?",
  "is he disabled",
  "Are they able-bodied?",
  "Is he fit to work?",
  "Is she well enough for shifts?",
  "How many sick days did he have last year?",
  "How many days off sick has she had?",
  "What is her sickness record like?",
  "How often is he off work?",
  "Can you tell us about his attendance record?",
  "Does she take medication?",
  "Is he on tablets?",
  "Please tell me about any health conditions.",
  "We need to know if he has epilepsy.",
  "I would like to know whether she is autistic.",
  "Is this person autistic?",
  "Does he have ADHD or something like that?",
  "Please ask the applicant to fill in our health questionnaire.",
  "Can you confirm her state of health?",
  "Does she use a wheelchair?",
  "Does he have a bad back?",
  "Has she seen a doctor about it?",
  "Has he ever been in hospital?",
  "Does the candidate have mental health issues?",
  "Do you have any allergies or illnesses?",
  "Is her mental health stable?",
  "Could you send us a doctor’s note?",
  "Sounds great. Is there any disability we should be aware of? Thanks.",
  "Is she pregnant?",
  "Is there a reason they have not worked for two years?",
  "Does he need time off for appointments?",
  "Does he suffer from anxiety?",
])("“%s” is stopped", (text) => {
  const [first] = findHealthQuestion(text);
  expect(first).toMatchObject({ kind: "healthQuestion", safeQuestion });
  expect(first?.reason).toContain("Equality Act 2010, section 60");
});

test.each([
  "How would you like to be shown our recipes?",
  "Has she done health and safety training?",
  "Could he help with the sick cover rota?",
  "Is there anything we can change so this person can show us their best?",
  "What adjustments would help at the interview?",
  "Would a quieter time of day suit them?",
  "Can they start on a Tuesday?",
  "Which days can she work?",
  "What does he enjoy most about baking?",
  "Does she have a food hygiene certificate?",
  "Would he like to do a first aid course?",
  "Can you tell us about her work in the café?",
  "Is she happy to work in all weather conditions?",
  "Has he read the terms and conditions?",
  "Do they like working with customers with dementia?",
  "Would they be happy to clean the disabled toilets?",
  "We are Disability Confident: would she like a guaranteed interview?",
  "Is he experienced with air conditioning?",
  "Has she worked in a care home?",
  "What hours does he want?",
  "How many hours would they like?",
  "How often would she like to meet?",
  "Why does he want to work here?",
  "What would make a good first day?",
  "How do they prefer to be told what to do?",
  "Can we show them round before they start?",
  "We can offer a seat at the till.",
  "The kitchen is loud until two.",
  "Thank you for the introduction.",
  "She sounds just right for us.",
  "Is Tuesday at ten good for them?",
  "Would she like to bring someone along?",
  "Can he use a till?",
  "Does she drive?",
  "Do they have experience in a health food shop?",
  "Our staff do mental health first aid; would he like to join in?",
  "Is the uniform fine for them?",
  "Could you let us know when she can come?",
  "Is the equipment in good condition for him to use?",
  "Is he interested in our fitness studio job?",
  "",
])("“%s” goes where it is addressed", (text) => {
  expect(findHealthQuestion(text)).toEqual([]);
});

test("only the sentence that asks is pointed at", () => {
  const text = "She sounds great. Is she disabled? We start at ten.";
  const [only, ...others] = findHealthQuestion(text);
  expect(others).toEqual([]);
  expect(only?.found).toBe("Is she disabled?");
  expect(text.slice(only?.from, only?.to)).toBe("Is she disabled?");
});
