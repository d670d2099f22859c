import fc from "fast-check";
import { expect, test } from "vitest";
import { findPrivateWords, type PrivateKind } from "./guarded-words.ts";

test.each<[string, PrivateKind, string]>([
  ["I am autistic and love order.", "condition", "autistic"],
  ["Diagnosed with ADHD last year", "condition", "Diagnosed"],
  ["She has A.D.H.D. and a lot of energy", "condition", "A.D.H.D."],
  ["He has Asperger’s syndrome", "condition", "Asperger’s syndrome"],
  ["I am neurodivergent", "condition", "neurodivergent"],
  ["Being dyslexic, I like pictures", "condition", "dyslexic"],
  ["She has Down’s syndrome", "condition", "Down’s syndrome"],
  ["a mild learning disability", "condition", "learning disability"],
  ["My anxiety is better in the morning", "condition", "anxiety"],
  ["after a bout of depression", "condition", "depression"],
  ["I was depressed for a year", "condition", "was depressed"],
  ["living with bipolar disorder", "condition", "bipolar disorder"],
  ["he has schizophrenia", "condition", "schizophrenia"],
  ["I have PTSD from the army", "condition", "PTSD"],
  ["her mental health problems are behind her", "condition", "mental health problems"],
  ["I have MS and use a stool", "condition", "MS"],
  ["multiple  sclerosis, on two\nlines", "condition", "multiple  sclerosis"],
  ["cerebral palsy affects my hand", "condition", "cerebral palsy"],
  ["after his stroke he retrained", "condition", "after his stroke"],
  ["I had a stroke in May", "condition", "had a stroke"],
  ["fibromyalgia makes mornings hard", "condition", "fibromyalgia"],
  ["I get migraines", "condition", "migraines"],
  ["my epilepsy is controlled", "condition", "epilepsy"],
  ["type 2 diabetes", "condition", "diabetes"],
  ["he is partially sighted", "condition", "partially sighted"],
  ["she was born deaf", "condition", "born deaf"],
  ["I wear hearing aids", "condition", "hearing aids"],
  ["She suffers from tiredness", "condition", "suffers from"],
  ["wheelchair-bound since 2010", "condition", "wheelchair-bound"],
  ["I was sectioned in 2019", "condition", "sectioned"],
  ["my psychiatrist agrees", "condition", "psychiatrist"],
  ["I am in recovery", "condition", "in recovery"],
  ["a recovering alcoholic", "condition", "recovering alcoholic"],
  ["after fleeing domestic abuse", "condition", "domestic abuse"],
  ["takes sertraline at night", "medicine", "sertraline"],
  ["Lithium keeps me steady", "medicine", "Lithium"],
  ["my medication makes me thirsty", "medicine", "medication"],
  ["I inject insulin at noon", "medicine", "insulin"],
  ["on methadone", "medicine", "methadone"],
  ["I get PIP", "benefit", "PIP"],
  ["He claims Universal Credit", "benefit", "Universal Credit"],
  ["on ESA since March", "benefit", "ESA"],
  ["I am on benefits and want to come off", "benefit", "on benefits"],
  ["She was found to have limited capability for work", "benefit", "limited capability for work"],
  ["carer’s allowance", "benefit", "carer’s allowance"],
  ["convicted in 2015", "conviction", "convicted"],
  ["I came out of prison last year", "conviction", "prison"],
  ["no criminal record since", "conviction", "criminal record"],
  ["an ex-offender who bakes", "conviction", "ex-offender"],
  ["my probation officer", "conviction", "probation officer"],
  ["he served time", "conviction", "served time"],
  ["She is on Connect to Work", "programme", "Connect to Work"],
])("“%s” holds words about a %s: “%s”", (text, kind, found) => {
  const first = findPrivateWords(text)[0];
  expect(first).toMatchObject({ kind, found });
  expect(text.slice(first?.from, first?.to)).toBe(found);
  expect(first?.instead).toMatch(/^[A-Z].+[.”]$/);
});

test.each([
  "Prices were hit and sales were depressed all year.",
  "We use MS Office and MS Teams.",
  "Ms Smith will meet you.",
  "She sorts pip fruit by size.",
  "I like to stroke a cat at lunch.",
  "By a stroke of luck I found this shop.",
  "He had a stroke of genius.",
  "I am patient and kind with patients.",
  "He drove a recovery vehicle.",
  "I work on recovery of data.",
  "Changes lithium-ion batteries in tools.",
  "Gives out residents’ medication with a senior.",
  "I have first aid and asthma training.",
  "She raised money for Cancer Research.",
  "Volunteered at a homeless charity.",
  "We are a Disability Confident employer.",
  "Keeps the disabled toilets spotless.",
  "The staff benefits package is good.",
  "A talk on the benefits of tea.",
  "Customers benefit from her smile.",
  "She speaks with conviction.",
  "A man of strong convictions about coffee.",
  "Serves non-alcoholic drinks.",
  "Works on licensed premises.",
  "Finds and diagnoses faults in engines.",
  "Vehicle diagnosis on a laptop.",
  "Mark is a keen reader of maps.",
  "Tell me what to do first.",
  "The fork-lift had a blind corner.",
  "Our plea fell on deaf ears.",
  "Quiet spaces help me do my best.",
  "I like a clear list and a calm start.",
  "Good at remembering orders.",
  "I need a seat at the till.",
  "She reads large print.",
  "He prefers text to phone.",
  "I can work up to 16 hours a week.",
  "Painting the window frames of the probationary block.",
  "A six-month probation period.",
  "Seizure of goods at the port was my old team’s work.",
  "People living with dementia enjoy her singing.",
  "Met at the esa-pe room.",
  "The great depression in history is my quiz topic.",
])("“%s” is left alone", (text) => {
  expect(findPrivateWords(text)).toEqual([]);
});

test("several words are found in the order of the text, and none twice", () => {
  const found = findPrivateWords("Autistic, with anxiety disorder; takes sertraline and gets PIP.");
  expect(found.map((one) => one.found)).toEqual([
    "Autistic",
    "anxiety disorder",
    "sertraline",
    "PIP",
  ]);
});

test("any text at all is read without an error, and every span is the words found", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (text) => {
      for (const { from, to, found } of findPrivateWords(`${text} autism ${text}`)) {
        expect(`${text} autism ${text}`.slice(from, to)).toBe(found);
      }
    }),
  );
});
