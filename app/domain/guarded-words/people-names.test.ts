import { expect, test } from "vitest";
import { findNames } from "./guarded-words.ts";

const colleagues = ["Oksana Petrenko", "Will Marsh", "Bo Li"];

test.each<[string, string]>([
  ["My colleague Sarah Jones cannot hear the alarm.", "Sarah Jones"],
  ["Sarah has trouble with the noise.", "Sarah"],
  ["Sarah's desk is by the door.", "Sarah"],
  ["Sarah’s desk is by the door.", "Sarah"],
  ["We moved Priya to the back office.", "Priya"],
  ["Mohammed finds the lift heavy.", "Mohammed"],
  ["We want to help David and the team.", "David"],
  ["It began when Kwame joined.", "Kwame"],
  ["our chef Dawn stands all day", "Dawn"],
  ["An employee called Hope needs a stool.", "Hope"],
  ["The worker named Jagoda is new.", "Jagoda"],
  ["Her name is Blessing Okafor.", "Blessing Okafor"],
  ["Mr Thornton cannot use the stairs.", "Mr Thornton"],
  ["Dr. Shah asked for a desk.", "Dr. Shah"],
  ["Mrs O'Neill works on the till.", "Mrs O'Neill"],
  ["This is for Oksana Petrenko.", "Oksana Petrenko"],
  ["This is for oksana petrenko.", "oksana petrenko"],
  ["Oksana cannot stand all day.", "Oksana"],
  ["We asked Petrenko about it.", "Petrenko"],
  ["We asked Will about a stool.", "Will"],
  ["Since spring Zbigniew has worked nights.", "Zbigniew"],
  ["Last week Tunde needed a break.", "Tunde"],
  ["A barista, Chiara, drops cups.", "Chiara"],
  ["Please advise on Emma.", "Emma"],
  ["For Fatima the light is too bright.", "Fatima"],
  ["Gareth Evans is on the night team.", "Gareth Evans"],
  ["Yesterday Emily Stone came in late.", "Emily Stone"],
  ["team member Ade finds reading hard", "Ade"],
  ["Ask Khadija in stores.", "Khadija"],
  ["Last month Rhys and I moved the desk.", "Rhys"],
  ["the cleaner is Lorna", "Lorna"],
  ["Siobhan can’t reach the shelf", "Siobhan"],
])("“%s” names %s", (text, found) => {
  expect(findNames(text, colleagues).map((one) => one.found)).toContain(found);
});

test.each([
  "One of our baristas cannot hear the alarm.",
  "Will you help us with a stool?",
  "The person finds the till hard to reach.",
  "In May the kitchen has been very hot.",
  "Since March has been busy, we need quiet.",
  "Our shop in Southwark is on two floors.",
  "In London has anyone tried this?",
  "We use Microsoft Teams for rotas.",
  "On Monday is the big delivery.",
  "Access to Work has paid before.",
  "Lifting is the hard part.",
  "Standing has become a barrier.",
  "Noise is worst at noon.",
  "Staff would like a quiet room.",
  "They work in our Peckham warehouse.",
  "Milton Keynes is our second site.",
  "Our Head Chef needs ideas.",
  "The Kitchen Manager asked us to write.",
  "HR would like to know the cost.",
  "Acas says we should ask.",
  "Where Outlook does not help, we print the list.",
  "Could the Equality Act help here?",
  "This has gone on since Easter.",
  "Because Christmas is busy, we start in January.",
  "Reading the labels takes long.",
  "We see that the Barista has trouble with steam.",
  "It is better when Spring is here.",
  "Everyone works on the same till.",
  "What would help with stairs?",
  "A colleague finds the strip lights hard.",
  "Our manager Monday to Friday is away.",
  "",
])("“%s” names nobody", (text) => {
  expect(findNames(text, colleagues)).toEqual([]);
});

test("what is found says what to write instead, and where it stands", () => {
  expect(findNames("My colleague Sarah Jones has a desk.")).toEqual([
    {
      kind: "name",
      found: "Sarah Jones",
      from: 13,
      to: 24,
      instead: "Leave the name out: say “the person”, or their job, such as “one of our baristas”.",
    },
  ]);
});
